"""A window in which every page has something to show."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.dataset import DatasetJobs
from mpl_desktop.jobs.features import FeatureJobs, Guess, LabelProposals, LabelRequest
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Page
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.pages.label.page import LabelPage
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.checks.check import CheckReport, LabelError, NearDuplicate
from mpl_engine.events import Job, Progress

from ..conftest import WAIT_MS, make_folder, settle
from ..fake_engine import FakeEngine
from ..finished_run import write_run

WAITING = 5
"""Pictures without a class."""


@pytest.fixture
def image_folder(tmp_path: Path) -> Path:
    """Three classes, and some pictures that have none yet."""
    root = make_folder(tmp_path / "pets", {"cat": 14, "dog": 12, "red_panda": 12})
    (root / "Unlabelled").mkdir()
    for number in range(WAITING):
        Image.new("RGB", (48, 40), (250, 250, 10 * number)).save(root / "Unlabelled" / f"new_{number:02}.png")
    return root


def propose(_jobs: FeatureJobs, request: Callable[[], LabelRequest]) -> Factory:
    """Guesses without a model: every picture may be of the first class."""

    def job(_token: CancelToken) -> Job[LabelProposals]:
        yield Progress("guess", 0, 1)
        waiting = request().waiting
        guesses = tuple(Guess(key, content, 0, 0.9 - n / 20) for n, (key, content) in enumerate(waiting))
        return LabelProposals(guesses, tuple(key for key, _ in waiting), 0.1)

    return job


def check(*_: object) -> Factory:
    """Findings without a model: a copy and a doubtful class."""

    def job(_token: CancelToken) -> Job[CheckReport]:
        yield Progress("look", 0, 1)
        pair = NearDuplicate(
            "cat/cat_00.png", "cat/cat_01.png", ("cat", "cat"), ("train", "test"), 0.99, ("cat/cat_00.png",)
        )
        doubt = LabelError("dog/dog_05.png", "dog", "red panda", "red_panda", 0.01, 0.9)
        return CheckReport((pair,), (doubt,), 38, 0.8)

    return job


@pytest.fixture
def filled(
    opened: MainWindow,
    classify_page: ClassifyPage,
    engine: FakeEngine,
    image_folder: Path,
    module: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> MainWindow:
    """A window with a folder, a finished training, guesses, a module and its answers."""
    monkeypatch.setattr(FeatureJobs, "propose", propose)
    monkeypatch.setattr(DatasetJobs, "check", check)
    opened.workspace.add_run(write_run(tmp_path / "2026-01-02 03-04-05 quick", image_folder))
    opened.trainings.reload()
    for name in Page:
        opened.show_page(name)
    classify_page.load_module(module)
    classify_page.classify_paths([image_folder / "cat"])
    settle(classify_page, qtbot, 14)
    label = opened.pages[Page.LABEL]
    assert isinstance(label, LabelPage)
    qtbot.waitUntil(lambda: bool(label.session.guesses) and not label.session.asking, timeout=WAIT_MS)
    return opened


@pytest.fixture
def busy(filled: MainWindow, engine: FakeEngine, qtbot: QtBot) -> Iterator[MainWindow]:
    """Besides, a training runs, and a check has found something."""
    images, train = filled.pages[Page.IMAGES], filled.pages[Page.TRAIN]
    assert isinstance(images, ImagesPage)
    assert isinstance(train, TrainPage)
    panel = images.content.check_panel
    panel.start()
    qtbot.waitUntil(lambda: panel.report is not None, timeout=WAIT_MS)
    engine.stuck_in = "steps"
    train.start()
    qtbot.waitUntil(lambda: bool(filled.trainings.records[-1].steps), timeout=WAIT_MS)
    yield filled
    engine.gate.set()
