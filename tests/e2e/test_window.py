"""The whole program in a real window on a virtual screen: from images to a table of answers."""

import csv
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mpl_engine.evaluation.comparison import LEADS
from mpl_engine.files.paths import resource
from mpl_engine.no_telemetry import SWITCHES
from tests.support.chromium import CHROMIUM, Browser, answers
from tests.support.network_watch import contacts_noted, strace, ways
from tests.support.places import ROOT
from tools.translations.translate import FOLDER, release

FLOWERS = ROOT.parent / "shared" / "data" / "flower_photos"

pytestmark = pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs xvfb-run")


def drive(tmp_path: Path, *folder: str, stay: int = 0, story: str = "drive.py", platform: str = "xcb") -> str:
    """Run a story in the program with settings of its own; returns what it printed. No native code of it may use the network.

    On `xcb` nobody gives a new window the keys, since the virtual screen has no window manager; `offscreen` does.
    """
    home = tmp_path / "home"
    home.mkdir()
    out = tmp_path / "out"
    out.mkdir()
    env = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_"))}
    env |= {"HOME": str(home), "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    env.pop("MPL_RESOURCES_DIR", None)  # with the backbone that people get
    env.pop("HF_HUB_OFFLINE", None)  # nothing may hide that the program would contact somebody
    env |= {"USER": f"e2e-{os.getpid()}", "LOGNAME": f"e2e-{os.getpid()}"}
    env = {
        key: value for key, value in env.items() if key not in SWITCHES
    }  # which this process has set for itself
    env["DRIVE_STAY_SECONDS"] = str(stay)
    script = str(Path(__file__).with_name(story))
    log = tmp_path / "network.log"
    watched = strace(log) if "strace" in ways() else []
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24"] if platform == "xcb" else []
    command = [*screen, *watched, sys.executable, script, str(out), *folder]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=1800, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "done", done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    if watched:
        assert contacts_noted(log) == []
    return done.stdout


def check_outputs(out: Path) -> None:
    with (out / "answers.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 10
    assert {row["status"] for row in rows} <= {"ok", "not_sure", "none_of_these"}
    assert all(0 <= float(row["probability"]) <= 1 for row in rows)
    assert (out / "module.safetensors").stat().st_size > 10_000
    report = (out / "report.html").read_text(encoding="utf-8")
    assert any(f"{lead} is right on" in report for lead in LEADS.values())


@pytest.mark.slow
@pytest.mark.story
def test_samples_train_results_export_classify(tmp_path: Path) -> None:
    said = drive(tmp_path)
    check_outputs(tmp_path / "out")
    assert "points while running" in said


@pytest.mark.slow
@pytest.mark.parametrize("language", ["de", "ja"])
def test_the_same_in_another_language(tmp_path: Path, language: str) -> None:
    """Every press does what it does in English, and files are as in English, but for the report."""
    release(FOLDER, FOLDER)
    drive(tmp_path, language, story="drive_in_language.py")
    with (tmp_path / "out" / "answers.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert {row["status"] for row in rows} <= {"ok", "not_sure", "none_of_these"}
    report = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert f'<html lang="{language}"' in report


def heap_of(root: Path, classes: tuple[str, ...], some: slice, to: Path) -> Path:
    """Some pictures of each of some classes in one folder; only the names of the files tell what they are."""
    to.mkdir()
    for name in classes:
        for path in sorted((root / name).iterdir())[some]:
            shutil.copyfile(path, to / f"{name}-{path.stem}{path.suffix}")
    return to


def check_page(out: Path) -> None:
    """The exported page answers in a browser as the window did, where there is a browser."""
    if CHROMIUM is None:
        return
    with (out / "answers.csv").open(newline="", encoding="utf-8-sig") as file:
        said = {Path(row["path"]): row["label_1"] for row in csv.DictReader(file)}  # "label" has corrections
    with Browser(out) as browser:
        browser.open(out / "page.html")
        found = answers(browser, sorted(said))
        assert browser.requests == [(out / "page.html").as_uri()]
    assert {one["name"]: one["label"] for one in found} == {path.name: label for path, label in said.items()}


@pytest.mark.slow
@pytest.mark.story
def test_a_heap_is_labelled_trained_and_used(tmp_path: Path) -> None:
    kinds = resource("samples"), ("hat", "pants", "shoes")
    heap = heap_of(*kinds, slice(20), tmp_path / "heap")
    others = heap_of(*kinds, slice(20, 24), tmp_path / "others")
    said = drive(tmp_path, str(heap), str(others), story="drive_heap.py")
    keys, right, labelled = (int(number) for number in re.findall(r"(\d+) keys, (\d+) of (\d+)", said)[0])
    assert keys <= 40
    assert labelled >= 50
    assert right >= 0.9 * labelled
    assert len(list(heap.iterdir())) == 60, "what was given stays where it is"
    check_page(tmp_path / "out")


def swap_some(heap: Path, one: str, other: str) -> None:
    """A quarter of two classes is called as the other: something that is wrong, and can be found."""
    pairs = ((one, other), (other, one))
    chosen = [(path, there) for here, there in pairs for path in sorted(heap.glob(f"{here}-*"))[:6]]
    for path, there in chosen:
        path.rename(path.with_name(f"{there}-but-{path.name}"))


TASKS = ("Collect", "Train", "Find out what is wrong", "Correct", "Use elsewhere")


@pytest.mark.slow
def test_the_five_tasks_by_keys_alone(tmp_path: Path, report: Callable[[str, object], None]) -> None:
    """Nothing needs a mouse: what the story cannot reach by keys, it fails at."""
    kinds = resource("samples"), ("dress", "pants", "shirt")
    heap = heap_of(*kinds, slice(24), tmp_path / "heap")
    swap_some(heap, "dress", "shirt")
    others = heap_of(*kinds, slice(24, 28), tmp_path / "others")
    said = drive(tmp_path, str(heap), str(others), story="drive_keys.py", platform="offscreen")
    lines = dict(re.findall(r"^(.+): (\d+ keys.*)$", said, re.MULTILINE))
    for task in (*TASKS, "in all"):
        report(f"by keys: {task}", lines[task])
    found = {task: line.partition(" ")[0] for task, line in lines.items()}
    assert int(found["Train"]) <= 3
    assert int(found["Find out what is wrong"]) <= 20
    assert (tmp_path / "out" / "page.html").stat().st_size > 1_000_000, "the backbone is in it"


@pytest.mark.slow
@pytest.mark.skipif(not FLOWERS.is_dir(), reason="the flower photos are not beside the repository")
def test_a_heap_of_flowers_is_labelled_trained_and_used(
    tmp_path: Path, report: Callable[[str, object], None]
) -> None:
    kinds = FLOWERS, ("daisy", "roses", "sunflowers")
    heap = heap_of(*kinds, slice(20), tmp_path / "heap")
    others = heap_of(*kinds, slice(20, 30), tmp_path / "others")
    said = drive(tmp_path, str(heap), str(others), story="drive_heap.py")
    keys, right, labelled = (int(number) for number in re.findall(r"(\d+) keys, (\d+) of (\d+)", said)[0])
    for number, line in enumerate(said.splitlines()[:-1], 1):
        report(f"heap of flowers {number}", line)
    assert (keys <= 40, right >= 0.9 * labelled, labelled >= 50) == (True, True, True)
    check_page(tmp_path / "out")


@pytest.mark.slow
@pytest.mark.skipif("strace" not in ways(), reason="watching native code on a screen needs strace")
def test_the_window_contacts_nobody_in_forty_seconds_after_its_work(tmp_path: Path) -> None:
    drive(tmp_path, stay=40)


@pytest.mark.slow
@pytest.mark.skipif(not FLOWERS.is_dir(), reason="the flower photos are not beside the repository")
def test_flowers(tmp_path: Path) -> None:
    shutil.copytree(FLOWERS, tmp_path / "flower_photos")
    drive(tmp_path, str(tmp_path / "flower_photos"))
    check_outputs(tmp_path / "out")
