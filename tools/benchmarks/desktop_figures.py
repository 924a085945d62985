"""Figures of the window on this machine, as JSON: not asserted, to be quoted.

    python tools/benchmarks/desktop_figures.py [first-window|lateness|features|store|grid|stop ...]

first-window: from the start of Python to the first painted window, five times, seconds.
lateness: how late a 10 ms timer of the GUI thread fires while the built-in backbone trains, milliseconds.
features: how late the same timer fires while the features of 1,000 pictures are computed in the background, how long
    that takes, and the memory before and after.
store: 100,000 rows: to keep them, to find one's nearest, and to fit guesses to 2,000 labels of 20 classes, milliseconds.
grid: 50,000 generated images: time to the first thumbnails, time to paint while scrolling, memory.
stop: from the click on Stop to the end of the job, with the built-in backbone.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FIRST_WINDOW = """
import time, sys
from pathlib import Path
from mpl_desktop.system.preloading import load_qt
load_qt()  # as the program begins
from PySide6.QtWidgets import QApplication
from mpl_desktop import theme
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.system.settings import Settings
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
app = QApplication([])
settings = Settings(Path(sys.argv[1]) / "s.ini", Path(sys.argv[1]))
theme.apply(app, settings.theme)
workspace = Workspace(settings)
window = MainWindow(workspace, Trainings(workspace))
window.show()
app.processEvents()
window.grab()
print("up", flush=True)
window.close()
"""


def quantile(values: list[float], share: float) -> float:
    """The value below which this share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def first_window() -> dict[str, Any]:
    """Five starts of a fresh Python; the first may have to read the libraries from disk."""
    times = []
    for _ in range(5):
        with tempfile.TemporaryDirectory() as place:
            began = time.perf_counter()
            command = [sys.executable, "-c", FIRST_WINDOW, place]
            with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
                assert process.stdout is not None
                process.stdout.readline()
                times.append(round(time.perf_counter() - began, 3))
    return {"seconds": times, "median": statistics.median(times)}


class Bench:
    """A window to measure."""

    def __init__(self, place: Path) -> None:
        from mpl_desktop.system.preloading import load_qt

        load_qt()
        from PySide6.QtWidgets import QApplication

        from mpl_desktop import theme
        from mpl_desktop.jobs.runner import switch_often
        from mpl_desktop.system.garbage import GarbageCollector
        from mpl_desktop.system.settings import Settings
        from mpl_desktop.window.main_window import MainWindow
        from mpl_desktop.workspace.trainings import Trainings
        from mpl_desktop.workspace.workspace import Workspace

        self.app = QApplication.instance() or QApplication([])
        switch_often()
        self.garbage = GarbageCollector(self.app)
        self.garbage.start()
        settings = Settings(place / "s.ini", place / "data")
        theme.apply(self.app, "light")  # type: ignore[arg-type]
        self.work = Workspace(settings)
        self.window = MainWindow(self.work, Trainings(self.work))
        self.window.resize(1200, 780)
        self.window.show()

    def wait(self, until: Callable[[], object], seconds: float = 300.0) -> None:
        """Run the real event loop until something holds."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, end = QEventLoop(), time.monotonic() + seconds
        timer = QTimer(interval=5)
        timer.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
        timer.start()
        loop.exec()

    def training(self) -> Any:
        """Start a training on the sample images and wait for its first steps; the record.

        The libraries load first, as they do a moment after the program's start.
        """
        self.work.preload().succeeded.connect(self.garbage.spare_libraries)
        self.wait(lambda: not self.work.jobs.tasks)
        self.work.open(ROOT / "resources" / "samples")
        self.wait(lambda: self.work.dataset is not None)
        from mpl_desktop.messages import Page

        self.window.show_page(Page.TRAIN)
        page: Any = self.window.pages[Page.TRAIN]
        page.start()
        record = self.window.trainings.records[-1]
        self.wait(lambda: len(record.steps) > 5)
        return record

    def close(self) -> None:
        """End all work and close."""
        self.work.jobs.cancel_all()
        for task in self.work.jobs.tasks:
            task.kind = ""
        self.window.close()
        self.garbage.stop()


class Lateness:
    """How late a timer of 10 ms of this thread fires, each time, in milliseconds."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self._last = 0.0
        self.timer = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._last:
            self.late.append(max(0.0, (now - self._last) * 1000 - 10))
        self._last = now

    def figures(self) -> dict[str, float]:
        """In the middle, nearly at worst and at worst."""
        found = {"p50": quantile(self.late, 0.5), "p99": quantile(self.late, 0.99), "worst": max(self.late)}
        return {name: round(value, 1) for name, value in found.items()}


def lateness(place: Path) -> dict[str, Any]:
    """Twenty seconds of training, with the Train page drawing."""
    bench, clock = Bench(place), Lateness()
    clock.timer.start()
    record = bench.training()
    imports = max(clock.late, default=0.0)
    clock.late.clear()
    before = len(record.steps)
    end = time.monotonic() + 20
    bench.wait(lambda: time.monotonic() > end)
    steps = len(record.steps) - before
    clock.timer.stop()
    bench.close()
    return {
        **clock.figures(),
        "worst_while_loading": round(imports, 1),
        "steps": steps,
    }


def features(place: Path) -> dict[str, Any]:
    """1,000 pictures of 320 pixels, each another part of a sample; the libraries load first, as after a start."""
    from PIL import Image

    from mpl_desktop.system.memory import used_bytes

    os.environ["XDG_CACHE_HOME"] = str(place / "cache")
    samples = sorted((ROOT / "resources" / "samples").glob("*/*.jpg"))
    for number in range(1000):
        source = samples[number % len(samples)]
        target = place / "pictures" / source.parent.name / f"{number:04}.jpg"
        target.parent.mkdir(parents=True, exist_ok=True)
        with Image.open(source) as image:
            cut = 2 * (number // len(samples))
            box = (cut, cut, image.width - cut, image.height - cut)
            image.convert("RGB").crop(box).resize((320, 320)).save(target, quality=90)
    bench = Bench(place)
    bench.work.preload().succeeded.connect(bench.garbage.spare_libraries)
    bench.wait(lambda: not bench.work.jobs.tasks)
    clock = Lateness()
    bench.work.open(place / "pictures")
    bench.wait(lambda: bench.work.dataset is not None)
    done: list[float] = []
    began = time.perf_counter()
    bench.work.features.finished.connect(lambda: done.append(time.perf_counter() - began))
    before = used_bytes() or 0
    clock.timer.start()
    bench.wait(lambda: bool(done))
    clock.timer.stop()
    grown = (used_bytes() or 0) - before
    bench.close()
    return {
        "seconds": round(done[0], 1),
        **clock.figures(),
        "over_50_ms": sum(value > 50 for value in clock.late),
        "memory_mb": round(grown / 1e6),
    }


def store(place: Path, number: int = 100_000) -> dict[str, Any]:
    """Random rows as wide as those of the built-in backbone."""
    import hashlib

    import numpy as np
    import torch

    from mpl_engine.cancel import CancelToken
    from mpl_engine.features.proposals import propose
    from mpl_engine.features.store import FeatureStore

    random = np.random.default_rng(0)

    def rows(count: int) -> Any:
        made = random.standard_normal((count, 576)).astype(np.float32)
        return made / np.linalg.norm(made, axis=1, keepdims=True)

    keys = [hashlib.sha256(str(n).encode()).hexdigest() for n in range(number)]
    every = rows(number)
    kept = FeatureStore("benchmark", 576, place)
    times: dict[str, float] = {}

    def timed(name: str, work: Callable[[], object], times_over: int = 5) -> None:
        spent = []
        for _ in range(times_over):
            began = time.perf_counter()
            work()
            spent.append((time.perf_counter() - began) * 1000)
        times[name] = round(statistics.median(spent), 1)

    def keep() -> None:
        for start in range(0, number, 8):
            kept.put(keys[start : start + 8], every[start : start + 8])

    timed("keep_all_by_eights", keep, 1)
    timed("find_all_keys", lambda: kept.slots(keys))
    slots = kept.slots(keys)
    timed("search_all", lambda: kept.products(slots, every[:1]))
    labelled, text, new = rows(2000), torch.from_numpy(rows(20)), every[:100]
    labels = random.integers(0, 20, 2000).tolist()
    timed(
        "fit_2000_labels_20_classes", lambda: propose(new, labelled, labels, text, 50.0, token=CancelToken())
    )
    kept.close()
    return {"milliseconds": times, "disk_mb": round(sum(f.stat().st_size for f in place.iterdir()) / 1e6)}


def stop(place: Path) -> dict[str, Any]:
    """Milliseconds until the job has ended, five times."""
    bench = Bench(place)
    record = bench.training()
    times = []
    for _ in range(5):
        began = time.perf_counter()
        bench.window.trainings.stop(record)
        bench.wait(lambda: record.status == "stopped")
        times.append(round((time.perf_counter() - began) * 1000))
        bench.window.trainings.resume(record)
        steps = len(record.steps)
        bench.wait(lambda n=steps: record.status == "running" and len(record.steps) > n)  # type: ignore[misc]
    bench.close()
    return {"milliseconds": times}


def grid(place: Path, number: int = 50_000) -> dict[str, Any]:
    """A grid of distinct small files, scrolled from top to bottom in 200 jumps."""
    from PIL import Image

    from mpl_desktop.system.memory import used_bytes
    from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
    from mpl_desktop.workspace.thumbnails import Thumbnails

    bench = Bench(place)
    folder = place / "images"
    folder.mkdir()
    items = []
    for i in range(number):
        path = folder / f"{i:05}.jpg"
        if i < 400:
            Image.new("RGB", (640, 480), (i % 256, 90, 160)).save(path)
        else:
            path.hardlink_to(folder / f"{i % 400:05}.jpg")
        items.append(GridItem(f"{i}", path, f"class {i % 20}"))
    before = used_bytes() or 0
    thumbnails = Thumbnails()
    view = ImageGrid(thumbnails.get, thumbnails.broken)
    view.resize(900, 700)
    view.show()
    began = time.perf_counter()
    arrived: list[float] = []
    thumbnails.arrived.connect(lambda _: arrived.append(time.perf_counter() - began))
    thumbnails.arrived.connect(view.pictures_arrived)
    view.set_items(items)
    shown = time.perf_counter() - began
    bench.wait(lambda: bool(arrived))
    bar = view.verticalScrollBar()
    frames = []
    for i in range(200):
        t = time.perf_counter()
        bar.setValue(bar.maximum() * i // 199)
        view.viewport().repaint()
        frames.append((time.perf_counter() - t) * 1000)
        bench.app.processEvents()
    grown = (used_bytes() or 0) - before
    view.close()
    thumbnails.close()
    bench.close()
    return {
        "set_items_ms": round(shown * 1000),
        "first_thumbnails_ms": round(arrived[0] * 1000),
        "scroll_frame_p95_ms": round(quantile(frames, 0.95), 1),
        "scroll_frame_worst_ms": round(max(frames), 1),
        "memory_mb": round(grown / 1e6),
    }


def main() -> None:
    """Measure what is named, or all."""
    measures: dict[str, Callable[[Path], dict[str, Any]]] = {
        "first-window": lambda _: first_window(),
        "lateness": lateness,
        "features": features,
        "store": store,
        "grid": grid,
        "stop": stop,
    }
    results = {}
    for name in sys.argv[1:] or measures:
        with tempfile.TemporaryDirectory() as place:
            results[name] = measures[name](Path(place))
            sys.stderr.write(f"{name}: {results[name]}\n")
    sys.stdout.write(json.dumps(results, indent=2) + "\n")


if __name__ == "__main__":
    main()
