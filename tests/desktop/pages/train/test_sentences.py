"""What the Train page says before and after a training, with the real numbers of the folder."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.pages.train import outcome
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.pages.train.run_list import NAME, NOTE
from mpl_desktop.project.project import read_project
from mpl_desktop.project.run_record import RunRecord, Status
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import instant
from mpl_engine.runs.plan import RunPlan

from ...conftest import WAIT_MS, make_folder
from ...fake_engine import FakeEngine
from .conftest import learn_from, wait_for


def test_the_page_says_what_a_training_learns_from_and_is_tested_on(page: TrainPage) -> None:
    what = page.content.what
    assert what.text() == "Learns from 24 pictures in 3 classes and is tested on 7 others."
    assert what.toolTip().startswith("7 more pictures are kept aside")
    learn_from(page, "2")
    assert what.text() == "Learns from 6 pictures in 3 classes and is tested on 25 others."
    work = page.workspace
    work.decide("Leave out", work.decisions.with_class("cat", used=False))
    assert what.text() == "Learns from 4 pictures in 2 classes and is tested on 16 others."
    work.undo.undo()
    assert what.text() == "Learns from 6 pictures in 3 classes and is tested on 25 others."


def test_before_any_training_the_page_says_how_it_does_without(
    page: TrainPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the engine's real work."""
    assert page.content.nothing.text().startswith("Press Start training")
    monkeypatch.setattr(instant, "PAUSE_MS", 1)
    page.workspace.decisions_changed.emit()
    qtbot.waitUntil(lambda: "without training" in page.content.nothing.text(), timeout=WAIT_MS)
    figure = page.workspace.instant
    assert figure.judged > 0
    assert f"{figure.right} of {figure.judged}\ntest pictures are right" in page.content.nothing.text()
    assert page.content.nothing.figure.isVisible()
    page.workspace.instant.refresh(None)
    assert "without training" not in page.content.nothing.text(), "of another folder nothing is known"
    assert not page.content.nothing.figure.isVisible()


def test_one_class_is_not_enough_to_start(page: TrainPage) -> None:
    work = page.workspace
    for name in ("cat", "dog"):
        work.decide("Leave out", work.decisions.with_class(name, used=False))
    assert "at least two classes" in page.content.what.text()
    assert page.content.cost.text() == ""
    assert not page.content.start.isEnabled()
    work.undo.undo()
    assert page.content.start.isEnabled()


def test_what_was_decided_on_another_page_is_counted_when_this_one_is_shown(
    opened: MainWindow, page: TrainPage
) -> None:
    opened.show_page(Page.IMAGES)
    work = opened.workspace
    work.decide("Leave out", work.decisions.with_class("dog", used=False))
    opened.show_page(Page.TRAIN)
    assert " in 2 classes " in page.content.what.text()


def test_a_class_name_that_the_model_cannot_read_is_told_before_the_start(page: TrainPage) -> None:
    work = page.workspace
    work.decide("Rename", work.decisions.renamed("cat", "a cat that sleeps " * 30, "cat"))
    assert page.content.what.text().startswith("The class name 'a cat that sleeps")
    assert "too long for the model" in page.content.what.text()
    assert not page.content.start.isEnabled()
    work.undo.undo()
    assert page.content.start.isEnabled()


def test_few_pictures_are_tested_by_trainings_without_them(
    opened: MainWindow, page: TrainPage, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.workspace.open(make_folder(tmp_path / "few", {"a": 5, "b": 5}))
    qtbot.waitUntil(lambda: "in 2 classes" in page.content.what.text(), timeout=WAIT_MS)
    assert "each is tested by a training that leaves it out" in page.content.what.text()


def test_what_it_costs_is_a_first_guess_until_it_was_measured(page: TrainPage, qtbot: QtBot) -> None:
    cost = page.content.cost
    assert cost.text().startswith("Takes ")
    assert cost.text().endswith(" of memory: a first guess, until one was measured here.")
    page.start()
    wait_for(page, qtbot, Status.DONE)
    assert cost.text().endswith(" of memory.")


def test_after_training_the_page_says_what_was_gained_and_leads_to_the_result(
    opened: MainWindow, page: TrainPage, qtbot: QtBot
) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    learn_from(page, "2")
    page.start()
    wait_for(page, qtbot, Status.DONE)
    first, second = page.trainings.records
    c = page.content
    assert c.outcome.isVisible()
    assert c.outcome.text() == (
        "Right on 80 % of the pictures kept aside. "
        "Training gained 20 in 100: at once, without training, 60 % were right."
    )
    assert opened.banner.message is None, "the page says it already"
    c.runs.select(first)
    c.see.click()
    assert opened.page_name == Page.RESULTS
    results = opened.pages[Page.RESULTS]
    assert isinstance(results, ResultsPage)
    assert results.record is first
    assert results.record is not second


def test_on_another_page_a_banner_tells_of_the_end_and_leads_to_the_result(
    opened: MainWindow, page: TrainPage, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.stuck_in = "evaluate"
    page.start()
    opened.show_page(Page.IMAGES)
    engine.gate.set()
    qtbot.waitUntil(lambda: opened.banner.message is not None, timeout=WAIT_MS)
    assert opened.banner.text.text() == "Training is done: right on 80 % of the pictures kept aside."
    opened.banner.action.click()
    assert opened.page_name == Page.RESULTS


def ended(result: dict[str, Any], *, names: float | None = 0.4, instant: float | None = 0.6) -> RunRecord:
    record = RunRecord(Path("run"), RunPlan(Path("data")), Status.DONE, zero_shot=names, instant=instant)
    record.result = result
    return record


@pytest.mark.parametrize(
    ("record", "says"),
    [
        (
            ended({"test_accuracy": 0.6}),
            "Training gained nothing: at once, without training, as many were right.",
        ),
        (
            ended({"test_accuracy": 0.58}),
            "Training lost 2 in 100: at once, without training, 60 % were right.",
        ),
        (
            ended({"test_accuracy": 0.9}, instant=None),
            "Training gained 50 in 100: by the class names alone, 40 % were right.",
        ),
        (
            ended({"test_accuracy": 0.9}, names=None, instant=None),
            "Right on 90 % of the pictures kept aside.",
        ),
        (ended({"cv_accuracy": 0.7}), "each tested by a training without it. Training gained 10 in 100"),
        (ended({}), "Learned from all pictures; none were kept aside to test it on."),
        (
            ended({"test_accuracy": 0.7, "comparison": {"tests": {"instant": {"p": 0.4}}}}),
            "60 % were right. With so few pictures that may be chance.",
        ),
        (
            ended({"test_accuracy": 0.7, "comparison": {"tests": {"instant": {"p": 0.01}}}}),
            "60 % were right.",
        ),
        (ended({"test_accuracy": float("nan")}), "Learned from all pictures"),
    ],
)
def test_a_gain_is_said_as_it_is(record: RunRecord, says: str) -> None:
    words = outcome.words(record)
    assert says in words
    assert ("chance" in words) == ("chance" in says)


@pytest.mark.parametrize("status", [Status.WAITING, Status.RUNNING])
def test_nothing_is_said_before_the_end(status: Status) -> None:
    assert outcome.words(RunRecord(Path("run"), RunPlan(Path("data")), status)) == ""


def type_into_cell(page: TrainPage, action: str, words: str) -> None:
    """Choose an entry of the list's menu and type into the cell that it opens."""
    runs = page.content.runs
    getattr(runs, action).trigger()
    [editor] = [field for field in runs.table.findChildren(QLineEdit) if field.isVisible()]
    editor.selectAll()
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt takes the words over after the key


def test_a_training_gets_a_name_and_a_note_that_are_kept(
    opened: MainWindow, page: TrainPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    record = page.trainings.records[0]
    runs = page.content.runs
    runs.select(record)
    type_into_cell(page, "rename_action", "  All   pets ")
    type_into_cell(page, "note_action", "with the blurred ones")
    assert (record.name, record.words.note) == ("All pets", "with the blurred ones")
    row = runs.model.rows[0]
    assert (row[NAME][0], row[NOTE][0]) == ("All pets", "with the blurred ones")
    assert record.began is not None
    assert row[2][0] == record.began.strftime("%d %b, %H:%M")
    assert runs.selected == [record], "it is still the one that is shown"
    path = tmp_path / "pets.mplproject"
    assert opened.workspace.save_as(path)
    assert read_project(path)[0].run_words[record.path].note == "with the blurred ones"
    page.trainings.reload()
    assert page.trainings.records[0].name == "All pets"
    runs.select(page.trainings.records[0])
    type_into_cell(page, "rename_action", " ")
    assert page.trainings.records[0].name.endswith(record.path.name[11:19].replace("-", ":")), "when it began"


def test_a_training_that_is_removed_takes_its_name_along(page: TrainPage, qtbot: QtBot) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    project = page.workspace.project
    assert project is not None
    assert [words.name for words in project.run_words.values()] == ["Training 1"]
    page.content.runs.forget_action.trigger()
    assert project.run_words == {}
    page.start()
    wait_for(page, qtbot, Status.DONE)
    learn_from(page, "2")
    page.start()
    wait_for(page, qtbot, Status.DONE)
    assert [record.name for record in page.trainings.records] == ["Training 1", "Training 2"]


@pytest.mark.usefixtures("marked")
def test_what_may_be_chance_is_said_in_other_languages_too() -> None:
    record = ended({"test_accuracy": 0.7, "comparison": {"tests": {"instant": {"p": 0.4}}}})
    assert "⟦With so few pictures that may be chance.⟧" in outcome.words(record)
