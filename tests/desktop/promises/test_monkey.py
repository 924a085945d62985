"""Random clicks and keys on every page while jobs run: no unhandled exception, no job that cannot be ended."""

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from mpl_desktop.camera import panel
from mpl_desktop.jobs import modules as module_jobs
from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Page
from mpl_desktop.pages.classify import live, module_loader
from mpl_desktop.project.run_record import Status
from mpl_desktop.system.crash import Crash
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.backbones.errors import DownloadFailed
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import DataChanged, NonFiniteLoss, OutOfMemory
from mpl_engine.events import Job, Progress

from ..camera.cameras import FakeCameras, RunningSource
from ..conftest import WAIT_MS, make_folder
from ..fake_classifier import FakeClassifier, fake_info
from ..fake_engine import FakeEngine
from ..finished_run import write_run
from .monkey import Monkey


class MoodyEngine(FakeEngine):
    """Trains in a second or so, and now and then fails in one of the ways that a person can meet."""

    def __init__(self, example: Path) -> None:
        super().__init__()
        self.random = random.Random(1)
        self.example = example
        self.slow = 0.003
        self.started = 0

    def work(self, out: Path, token: CancelToken) -> Job[dict[str, object]]:
        self.started += 1
        self.epochs = self.random.choice([1, 3, 40])
        errors = [None] * 6 + [OutOfMemory(16, 8), NonFiniteLoss(3, 0.01), DataChanged(out, ("a.png",))]
        self.error = self.random.choice(errors)
        yield from super().work(out, token)
        (out / "module.safetensors").write_bytes(b"module")
        result = json.loads((self.example / "result.json").read_text())
        (out / "result.json").write_text(json.dumps(result))
        return dict(result)


Zoo = tuple[MainWindow, MoodyEngine, list[list[Path]]]
Report = Callable[[str, object], None]


def download(name: str) -> Factory:
    def job(token: CancelToken) -> Job[Path]:
        for done in range(30):
            token.check()
            time.sleep(0.01)
            yield Progress("download", done, 30, "bytes")
        raise DownloadFailed(name, "the connection was lost")

    return job


def preload(device: str = "auto", precision: str = "auto") -> Factory:
    def job(token: CancelToken) -> Job[str]:
        yield Progress("load", 0, None, "libraries")
        return "CPU"

    return job


@pytest.fixture
def zoo(window: MainWindow, image_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Zoo:
    """A window whose engine is a stand-in, and the files that a person might drop on it."""
    engine = MoodyEngine(write_run(tmp_path / "runs" / "2026-01-02 03-04-05 quick", image_folder))
    engine.put_in(monkeypatch)
    monkeypatch.setattr(module_jobs, "LiveClassifier", FakeClassifier)
    monkeypatch.setattr(module_loader, "read_info", fake_info)
    monkeypatch.setattr(training_jobs, "download", download)
    monkeypatch.setattr(training_jobs, "preload", preload)
    other = make_folder(tmp_path / "other", {"a": 3, "b": 3})
    module = tmp_path / "pets.safetensors"
    module.write_bytes(b"module")
    notes = tmp_path / "notes.txt"
    notes.write_text("no image")
    film = tmp_path / "film.mp4"
    film.write_bytes(b"no video")
    for place in (panel, live):  # never a camera of the computer
        monkeypatch.setattr(
            place, "Cameras", lambda parent: FakeCameras("Desk", parent=parent, kind=RunningSource)
        )
    project = tmp_path / "mine.mplproject"
    images = sorted(image_folder.glob("*/*.png"))[::5]
    heap = make_folder(tmp_path / "heaps", {"heap": 30}) / "heap"
    drops = [
        [image_folder],
        [other],
        images,
        [module],
        [notes],
        [project],
        [tmp_path / "gone"],
        [tmp_path],
        [film],
        [heap],
    ]
    choose = random.Random(2)
    folders, saved = ["", str(image_folder), str(other), str(tmp_path / "gone")], tmp_path / "saved"
    saved.mkdir()
    names = {"Save the project": str(project), "Save report": str(saved / "report.html")}

    def target(_parent: object, title: str, *_: object) -> tuple[str, str]:
        return choose.choice(["", names.get(title, str(saved / "file"))]), ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: choose.choice(folders))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (choose.choice(["", str(module)]), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in images], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", target)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: (choose.choice(["", "ViT-B-32"]), True))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    return window, engine, drops


def play(
    zoo: Zoo,
    events: int,
    seed: int,
    monkeypatch: pytest.MonkeyPatch,
    *,
    labelling: bool = False,
) -> Monkey:
    """Let a monkey do `events` things and check that nothing broke; says what it did last if something did.

    It begins with a folder of classes, or by `labelling` a heap of pictures.
    """
    window, _engine, drops = zoo
    bugs: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: bugs.append(Crash.of(error).report))
    monkey = Monkey(window, seed, drops)
    if labelling:
        commands.collect(window, drops[-1])
    else:
        window.workspace.open(drops[0][0])
    window.workspace.jobs.crashed.connect(lambda crash: bugs.append(crash.report))
    for number in range(events):
        monkey.act()
        assert not bugs, f"seed {seed}, event {number}: {bugs[0]}\nafter {list(monkey.last)}"
        assert window.isVisible()
    monkey.stop()
    return monkey


def comes_to_rest(window: MainWindow, qtbot: QtBot) -> None:
    """Every job can be ended, and the pages then say that nothing runs."""
    work = window.workspace
    work.jobs.cancel_all()
    work.downloads.cancel_all()
    qtbot.waitUntil(lambda: not work.jobs.tasks and not work.downloads.tasks, timeout=WAIT_MS)
    assert all(
        r.status not in {Status.RUNNING, Status.WAITING} and not r.wish for r in window.trainings.records
    )
    qtbot.waitUntil(lambda: window.status.job.text() == "Ready", timeout=WAIT_MS)
    assert QApplication.activeModalWidget() is None
    for name in Page:
        window.show_page(name)
        QApplication.processEvents()
    assert not window.pages[Page.IMAGES].content.scan_row.isVisibleTo(window.pages[Page.IMAGES])  # type: ignore[attr-defined]
    train = window.pages[Page.TRAIN].content  # type: ignore[attr-defined]
    assert not train.progress_row.isVisibleTo(train)
    assert train.start.text() == "Start training"
    assert window.crashes == []


@pytest.mark.parametrize(("seed", "labelling"), [(1, False), (2, False), (3, True)])
def test_a_few_hundred_random_clicks_and_keys(
    zoo: Zoo, seed: int, labelling: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(zoo, 200, seed, monkeypatch, labelling=labelling)
    comes_to_rest(zoo[0], qtbot)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_ten_thousand_random_clicks_and_keys(
    zoo: Zoo, seed: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, report: Report
) -> None:
    monkey = play(zoo, 1000, 100 + seed, monkeypatch, labelling=seed % 2 == 1)
    comes_to_rest(zoo[0], qtbot)
    told = ", ".join(f"{count} {what}" for what, count in monkey.done.most_common())
    report(f"monkey {100 + seed}", f"{told}; {zoo[1].started} trainings")
