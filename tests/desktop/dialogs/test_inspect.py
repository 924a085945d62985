"""Look inside, through the window, on a module that was trained for a moment."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.dialogs.inspect import LookInside
from mpl_desktop.messages import Page
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.widgets.prompt_figure import Column, PromptFigure, words
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Method
from mpl_engine.events import drain
from mpl_engine.files.paths import resource
from mpl_engine.presets import preset
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train

from ..conftest import WAIT_MS

LONG_MS = 300_000
"""Loading torch on a busy machine takes minutes."""


def run_on_samples(place: Path, method: Method) -> tuple[Path, Path]:
    """A folder of sample images and a finished run on it."""
    for name in ("dress", "shoes"):
        (place / "clothes" / name).mkdir(parents=True)
        for file in sorted((resource("samples") / name).glob("*.jpg"))[:12]:
            shutil.copyfile(file, place / "clothes" / name / file.name)
    config = preset("quick").replaced(shots=2, epochs=1, answer="prompts")
    names = {"dress": "dress", "shoes": "shoes"}
    plan = RunPlan(place / "clothes", config=config, preset="quick", names=names, method=method)
    drain(train(plan, place / "2026-01-02 03-04-05 quick", token=CancelToken()))
    return place / "clothes", place / "2026-01-02 03-04-05 quick"


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """One whose prompts answer."""
    return run_on_samples(tmp_path_factory.mktemp("inside"), "mpl")


@pytest.fixture
def opened_run(window: MainWindow, run: tuple[Path, Path], qtbot: QtBot) -> MainWindow:
    return opened(window, run, qtbot)


def opened(window: MainWindow, run: tuple[Path, Path], qtbot: QtBot) -> MainWindow:
    window.workspace.open(run[0])
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    window.workspace.add_run(run[1])
    window.trainings.reload()
    return window


def test_a_module_without_prompts_claims_none(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """What a training keeps most often: the instant answer."""
    opened(window, run_on_samples(tmp_path, "instant"), qtbot).show_page(Page.RESULTS)
    page = window.pages[Page.RESULTS]
    assert isinstance(page, ResultsPage)
    page.content.inside.click()
    dialog = page.findChild(LookInside)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.image.words.text()), timeout=LONG_MS)
    assert "prompts" not in dialog.image.words.text()
    dialog.tabs.setCurrentWidget(dialog.module)
    assert dialog.module.without.isVisibleTo(dialog)
    assert "no learned prompts" in dialog.module.without.text()
    for promised in (dialog.module.figure, dialog.module.parts_button):
        assert not promised.isVisibleTo(dialog)
    dialog.close()


def test_from_results_to_map_words_and_parts(opened_run: MainWindow, qtbot: QtBot) -> None:
    opened_run.show_page(Page.RESULTS)
    page = opened_run.pages[Page.RESULTS]
    assert isinstance(page, ResultsPage)
    page.content.inside.click()
    dialog = page.findChild(LookInside)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.image.picture.empty, timeout=LONG_MS)
    assert dialog.image.classes.count() == 3
    assert "Warm places speak for it" in dialog.image.words.text() or "Nothing" in dialog.image.words.text()
    assert len(dialog.image.grid.grid_model.items) == 4
    before = dialog.image.words.text()
    other = 2 if before.startswith("dress") else 1
    dialog.image.classes.setCurrentIndex(other)
    dialog.image.classes.activated.emit(other)
    qtbot.waitUntil(lambda: dialog.image.words.text() != before, timeout=LONG_MS)
    assert dialog.image.words.text().startswith(dialog.image.classes.currentText())
    assert dialog.module.words.rows[0][0][0] == "input"
    assert dialog.module.figure.columns[1] == Column(1, 1, 1, 4)
    dialog.module.parts_button.click()
    qtbot.waitUntil(lambda: bool(dialog.module.parts.rows), timeout=LONG_MS)
    names = [row[0][0] for row in dialog.module.parts.rows]
    assert names[:4] == [
        "The whole module",
        "Without text prompts",
        "Without image prompts",
        "Without any prompts",
    ]
    assert names[-1] == "Prompts of the first 1 layer"
    dialog.close()


def test_from_an_answer_and_closing_at_once(
    opened_run: MainWindow, run: tuple[Path, Path], qtbot: QtBot
) -> None:
    opened_run.show_page(Page.CLASSIFY)
    page = opened_run.pages[Page.CLASSIFY]
    assert isinstance(page, ClassifyPage)
    page.load_module(run[1] / "module.safetensors")
    page.classify_paths([max((run[0] / "shoes").glob("*.jpg"))])
    qtbot.waitUntil(lambda: len(page.predictions) == 1, timeout=LONG_MS)
    page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(0))
    page.content.panel.inside.click()
    first = page.findChild(LookInside)
    assert first is not None
    assert first.tabs.currentWidget() is first.image
    first.close()
    qtbot.waitUntil(lambda: page.findChild(LookInside) is None, timeout=WAIT_MS)
    page.content.panel.inside.click()
    second = page.findChild(LookInside)
    assert second is not None
    qtbot.waitUntil(lambda: not second.image.picture.empty, timeout=LONG_MS)
    second.close()


def test_prompt_figure_says_its_columns(qtbot: QtBot) -> None:
    figure = PromptFigure()
    qtbot.addWidget(figure)
    figure.set_columns([Column(0, 0, 0, 1), Column(1, 1, 0, 2)])
    assert words(figure.columns[1]) == "Layer 1: 1 removed, 0 carried, 2 added"
    assert figure.accessibleDescription().startswith("Input: 0 removed, 0 carried, 1 added")
    figure.resize(figure.sizeHint())
    assert not figure.grab().isNull()
