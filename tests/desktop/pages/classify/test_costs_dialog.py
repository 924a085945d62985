"""Mistakes that cost more than others, and what the module then answers."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.pages.classify.costs_dialog import CostRow, MistakesDialog, ThresholdRow
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.errors import WriteFailed
from mpl_engine.evaluation.decision import Decision

from ...conftest import WAIT_MS, settle
from ...fake_classifier import FakeClassifier


def dialog_of(page: ClassifyPage) -> MistakesDialog:
    page.content.mistakes.click()
    found = page.findChildren(MistakesDialog)[-1]
    assert found.isVisible()
    return found


def test_mistakes_are_weighed_and_the_images_answered_again(answered: ClassifyPage, qtbot: QtBot) -> None:
    dialog = dialog_of(answered)
    dialog.costs.add.click()
    cost = dialog.costs.rows[0]
    assert isinstance(cost, CostRow)
    assert (cost.true.currentText(), cost.answer.currentText(), cost.cost.value()) == ("cat", "dog", 10)
    dialog.thresholds.add.click()
    dialog.thresholds.add.click()
    least = dialog.thresholds.rows[1]
    assert isinstance(least, ThresholdRow)
    assert least.name.currentText() == "dog"  # cat has one already
    least.percent.setText("many")
    dialog.keep.click()
    assert dialog.isVisible()
    assert dialog.wrong.text() == "many cannot be used here: type a number from 0 to 100."
    least.percent.setText("62,5")
    dialog.thresholds.rows[0].findChildren(type(dialog.keep))[-1].click()  # takes its line away
    dialog.keep.click()
    wanted = Decision({("cat", "dog"): 10.0}, {"dog": 0.625})
    qtbot.waitUntil(lambda: answered.content.facts.text().endswith("mistakes weighed"), timeout=WAIT_MS)
    settle(answered, qtbot, 26)
    assert FakeClassifier.weighed == [wanted]
    again = dialog_of(answered)
    assert again.decision() == wanted
    again.reject()
    assert FakeClassifier.weighed == [wanted]


def test_a_right_answer_or_the_same_line_twice_is_refused(answered: ClassifyPage) -> None:
    dialog = dialog_of(answered)
    dialog.costs.add.click()
    row = dialog.costs.rows[0]
    assert isinstance(row, CostRow)
    row.answer.setCurrentText("cat")
    dialog.keep.click()
    assert dialog.isVisible()
    assert (
        dialog.wrong.text() == "cat called cat is no mistake: choose another answer, or take the line away."
    )
    row.answer.setCurrentText("dog")
    dialog.costs.add.click()
    dialog.keep.click()
    assert dialog.isVisible()
    assert "listed twice" in dialog.wrong.text()
    dialog.reject()


def test_a_module_that_cannot_be_written_says_so(
    answered: ClassifyPage, module: Path, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeClassifier, "error", WriteFailed(module, "it is read-only"))
    answered.weigh(Decision(thresholds={"dog": 0.9}))
    qtbot.waitUntil(lambda: "read-only" in window.banner.text.text(), timeout=WAIT_MS)
    assert answered.content.facts.text() == "2 classes · small"
