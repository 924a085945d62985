"""`mpl-desktop --self-test`: does this installation work here? Checks each part in turn and prints a report to attach.

It needs no network, no project and no display, takes under a minute on two cores, and leaves only the report behind.
"""

import importlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mpl_desktop import __version__
from mpl_desktop.system import log_file
from mpl_desktop.system.crash import Crash, versions, without_home
from mpl_engine.files.program import command

QT_CHECK = "qt"
"""The argument with which a second process tries Qt, since Qt ends a process that it cannot start in."""
QT_SECONDS = 240
"""Long, for computers that are busy: it only ends a Qt that hangs."""
PROCESS_SECONDS = 120
CLASSES, IMAGES = 3, 12
SHOTS, EPOCHS = 4, 2
EXTRAS = ("av", "fastapi", "pyarrow", "tensorboardX")
"""Libraries of the extras of pyproject.toml: none has to be here, and one that is must be whole."""
REPORT = "self-test.txt"


@dataclass(frozen=True)
class Outcome:
    """One line of the report; `details` is the traceback of a check that failed."""

    name: str
    ok: bool
    words: str
    seconds: float
    details: str = ""

    @property
    def line(self) -> str:
        """As printed."""
        return f"{'ok    ' if self.ok else 'FAILED'}  {self.name:9} {self.seconds:5.1f} s  {self.words}"


def run(args: list[str]) -> int:
    """Check everything and print the report, which is also written beside the log. Returns the exit code."""
    if args[:1] == [QT_CHECK]:
        return draw_a_window(Path(args[1]) if args[1:] else None)
    outcomes = []
    say(f"MPL Desktop {__version__} self-test")
    with tempfile.TemporaryDirectory() as place:
        for name, check in checks(Path(place)):
            outcomes.append(checked(name, check))
            say(outcomes[-1].line)
    report = report_of(outcomes)
    say(report.partition("\n\n")[2])
    try:
        folder = log_file.default_folder()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / REPORT).write_text(report, encoding="utf-8", errors="backslashreplace")
        say(f"The report is in {folder / REPORT}")
    except OSError as error:
        say(f"The report could not be written: {error}")
    return 0 if all(outcome.ok for outcome in outcomes) else 1


def say(text: str) -> None:
    """Print; a Windows program without a console has nothing to print to."""
    if sys.stdout is not None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def checks(place: Path) -> list[tuple[str, Callable[[], str]]]:
    """The checks in their order; each returns what it found in a few words, or raises."""
    return [
        ("install", check_install),
        ("device", check_device),
        ("qt", lambda: check_qt(place / "qt.json")),
        ("decode", check_decode),
        ("processes", check_processes),
        ("train", lambda: check_train(place / "images", place / "run")),
        ("module", lambda: check_module(place / "images", place / "run")),
        ("export", lambda: check_export(place / "run", place / "module.onnx")),
    ]


def checked(name: str, check: Callable[[], str]) -> Outcome:
    """Run one check; a failure is a line of the report and does not end the test."""
    began = time.perf_counter()
    try:
        words = check()
    except Exception as error:  # noqa: BLE001 - whatever it is, it belongs into the report
        crash = Crash.of(error)
        return Outcome(name, False, crash.summary, time.perf_counter() - began, crash.report)  # noqa: FBT003
    return Outcome(name, True, words, time.perf_counter() - began)  # noqa: FBT003


def report_of(outcomes: list[Outcome]) -> str:
    """The whole report: lines, verdict, versions, and the details of what failed."""
    failed = [outcome for outcome in outcomes if not outcome.ok]
    total = sum(outcome.seconds for outcome in outcomes)
    verdict = "All is well." if not failed else f"Failed: {', '.join(outcome.name for outcome in failed)}."
    parts = ["\n".join(outcome.line for outcome in outcomes), f"{verdict} {total:.0f} s in all.", versions()]
    parts += [f"{outcome.name}:\n{outcome.details}" for outcome in failed]
    return without_home("\n\n".join(parts))


def check_install() -> str:
    """Every part can be imported, and the shipped files are there."""
    from mpl_engine.files.paths import resource  # noqa: PLC0415

    for name in (
        "torch",
        "open_clip",
        "PIL",
        "PySide6.QtWidgets",
        "pyqtgraph",
        "qtawesome",
        "mpl_engine.runs.train",
    ):
        importlib.import_module(name)
    present = [name for name in EXTRAS if importlib.util.find_spec(name) is not None]
    for name in present:
        importlib.import_module(name)
    weights = next(resource("backbone").glob("*.safetensors"))
    samples = sum(1 for _ in resource("samples").glob("*/*.jpg"))
    with_extras = f"with {', '.join(present)}" if present else "no libraries of extras"
    return f"built-in backbone {weights.stat().st_size / 1e6:.0f} MB, {samples} sample images, {with_extras}"


def check_device() -> str:
    """Where training would run, and that arithmetic is right there."""
    import numpy as np  # noqa: PLC0415

    from mpl_engine.device import choose_compute  # noqa: PLC0415 - loads torch

    torch = importlib.import_module("torch")
    compute = choose_compute()
    a = torch.arange(6.0, device=compute.device).reshape(2, 3)
    found = (a @ a.T).cpu().numpy()
    if not np.array_equal(found, [[5.0, 14.0], [14.0, 50.0]]):
        raise RuntimeError(f"a product of matrices is wrong on {compute.describe()}: {found.tolist()}")
    return f"{compute.describe()}, {compute.precision}, {torch.get_num_threads()} threads"


def check_qt(facts_file: Path) -> str:
    """A window can be drawn, in a process of its own, which writes what it found into a file.

    Not to its output: a Windows program without a console has none.
    """
    started = command("mpl_desktop", "--self-test", QT_CHECK, str(facts_file))
    done = subprocess.run(started, capture_output=True, text=True, timeout=QT_SECONDS, check=False)  # noqa: S603
    if done.returncode != 0:
        raise RuntimeError(
            f"Qt could not start ({done.returncode}): {done.stderr.strip() or done.stdout.strip()}"
        )
    facts = json.loads(facts_file.read_text(encoding="utf-8"))
    return f"Qt {facts['qt']}, platform {facts['platform']}, style {facts['style']}"


def draw_a_window(facts_file: Path | None) -> int:
    """The other side of `check_qt`: draw the real window and tell facts about Qt."""
    if sys.platform.startswith("linux") and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
        os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    from mpl_desktop.system.preloading import load_qt  # noqa: PLC0415

    load_qt()
    from PySide6.QtCore import qVersion  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from mpl_desktop import theme  # noqa: PLC0415
    from mpl_desktop.messages import Page  # noqa: PLC0415
    from mpl_desktop.system.settings import Settings  # noqa: PLC0415
    from mpl_desktop.window.main_window import MainWindow  # noqa: PLC0415
    from mpl_desktop.workspace.trainings import Trainings  # noqa: PLC0415
    from mpl_desktop.workspace.workspace import Workspace  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(Path(place) / "settings.ini", Path(place) / "data")
        theme.apply(app, "light")
        workspace = Workspace(settings)
        window = MainWindow(workspace, Trainings(workspace))
        for name in Page:
            window.show_page(name)
        picture = window.grab().toImage()
        colours = {
            picture.pixel(x, y) for x in range(0, picture.width(), 8) for y in range(0, picture.height(), 8)
        }
        window.close()
    facts = {"qt": qVersion(), "platform": app.platformName(), "style": app.style().objectName()}
    say(json.dumps(facts))
    if facts_file is not None:
        facts_file.write_text(json.dumps(facts), encoding="utf-8")
    return 0 if len(colours) > 2 else 1


def check_decode() -> str:
    """The decoder reads what people have: a sample image, and one of each common kind made here."""
    import io  # noqa: PLC0415

    from PIL import Image  # noqa: PLC0415

    from mpl_engine.files.paths import resource  # noqa: PLC0415
    from mpl_engine.images.decode import decode  # noqa: PLC0415

    sample = next(iter(sorted(resource("samples").glob("*/*.jpg"))))
    sides = decode(sample).image.size
    kinds = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "HEIF")
    decode(sample)  # registers HEIF
    for kind in kinds:
        made = io.BytesIO()
        Image.new("RGB", (40, 30), (200, 30, 30)).save(made, kind)
        red, green, blue = decode(made.getvalue()).image.getpixel((20, 15))  # type: ignore[misc]
        if max(abs(red - 200), abs(green - 30), abs(blue - 30)) > 8:
            raise RuntimeError(f"{kind} was decoded to the wrong colour: {(red, green, blue)}")
    return f"{', '.join(kinds)}; sample {sides[0]} × {sides[1]}"


def check_processes() -> str:
    """The program starts parts of itself: the command line, and a process that decodes a picture."""
    from mpl_engine.files.paths import resource  # noqa: PLC0415
    from mpl_engine.scale.decoders import Decoders  # noqa: PLC0415

    started = command("mpl_engine", "--version")
    done = subprocess.run(started, capture_output=True, text=True, timeout=PROCESS_SECONDS, check=False)  # noqa: S603
    if done.returncode != 0 or __version__ not in done.stdout:
        raise RuntimeError(
            f"mpl-engine ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}"
        )
    sample = next(iter(sorted(resource("samples").glob("*/*.jpg"))))
    with Decoders(1, 64, "crop", PROCESS_SECONDS) as decoders:
        shape = decoders.square(sample).shape
    return f"{done.stdout.strip()}; a picture decoded to {shape[0]} × {shape[1]} in a process of its own"


def some_samples(folder: Path) -> None:
    """Copy a few of the sample images, so that the test is short."""
    from mpl_engine.files.paths import resource  # noqa: PLC0415

    for source in sorted(path for path in resource("samples").iterdir() if path.is_dir())[:CLASSES]:
        (folder / source.name).mkdir(parents=True)
        for image in sorted(source.glob("*.jpg"))[:IMAGES]:
            shutil.copyfile(image, folder / source.name / image.name)


def check_train(images: Path, run_folder: Path) -> str:
    """A short training with the built-in backbone, judged on a few sample images."""
    from mpl_engine.cancel import CancelToken  # noqa: PLC0415
    from mpl_engine.events import StepDone  # noqa: PLC0415
    from mpl_engine.presets import PRESETS  # noqa: PLC0415
    from mpl_engine.runs.plan import RunPlan  # noqa: PLC0415
    from mpl_engine.runs.train import train  # noqa: PLC0415

    some_samples(images)
    config = PRESETS["quick"].replaced(shots=SHOTS, epochs=EPOCHS, warmup_epochs=0)
    job = train(RunPlan(images, config=config), run_folder, token=CancelToken())
    losses = [event.loss for event in job if isinstance(event, StepDone)]
    result = json.loads((run_folder / "result.json").read_text(encoding="utf-8"))
    return f"{len(losses)} steps, loss {losses[-1]:.3f}, right on {result['test_accuracy']:.0%} of the images set aside"


def check_module(images: Path, run_folder: Path) -> str:
    """The trained module opens again and answers as the training judged."""
    from mpl_engine.cancel import CancelToken  # noqa: PLC0415
    from mpl_engine.events import Prediction, drain  # noqa: PLC0415
    from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415

    module = run_folder / "module.safetensors"
    token = CancelToken()
    classifier = drain(open_classifier(module, token=token))
    judged = json.loads((run_folder / "result.json").read_text(encoding="utf-8"))["test_predictions"][:8]
    paths = [images / entry["path"] for entry in judged]
    answers = [
        event.label for event in classifier.classify(paths, token=token) if isinstance(event, Prediction)
    ]
    expected = [entry["label"] for entry in judged]
    if answers != expected:
        raise RuntimeError(f"the module answers {answers}, the training judged {expected}")
    return f"module of {module.stat().st_size / 1e6:.1f} MB answers {len(answers)} images as the training did"


def check_export(run_folder: Path, graph: Path) -> str:
    """The module becomes a graph for other programs, and ONNX Runtime answers by it as the program does."""
    from mpl_engine.cancel import CancelToken  # noqa: PLC0415
    from mpl_engine.events import drain  # noqa: PLC0415
    from mpl_engine.export.module_export import export_module  # noqa: PLC0415

    done = drain(export_module(run_folder / "module.safetensors", "onnx", graph, token=CancelToken()))
    return f"ONNX graph of {done.bytes / 1e6:.1f} MB, largest difference {done.max_difference:.1g}"
