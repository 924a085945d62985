"""The Results page on a run that lies on disk: figures, drill-down, corrections, export."""

import json
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mpl_desktop.dialogs.export import ExportDialog
from mpl_desktop.jobs import modules as module_jobs
from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Page
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress
from mpl_engine.runs.plan import RunPlan

from ...conftest import WAIT_MS, make_folder
from ...finished_run import write_run


@pytest.fixture
def page(opened: MainWindow, image_folder: Path, tmp_path: Path) -> ResultsPage:
    opened.workspace.add_run(write_run(tmp_path / "2026-01-02 03-04-05 quick", image_folder))
    opened.trainings.reload()
    opened.show_page(Page.RESULTS)
    found = opened.pages[Page.RESULTS]
    assert isinstance(found, ResultsPage)
    return found


def test_empty_page_sends_to_train(window: MainWindow) -> None:
    window.show_page(Page.RESULTS)
    page = window.pages[Page.RESULTS]
    assert isinstance(page, ResultsPage)
    assert page.stack.currentWidget() is page.empty
    page.empty.button.click()
    assert window.page_name == "Train"


def test_headline_bars_and_table(page: ResultsPage) -> None:
    c = page.content
    assert (
        c.headline.text()
        == "MPL is right on 10 of 12 test images, zero-shot on 3; the gain is real (p = 0.039)."
    )
    assert "Zero-shot 25 %" in c.bars.accessibleName()
    assert "Linear probe 50 %" in c.bars.accessibleName()
    rows = {row[0][0]: [cell[0] for cell in row[1:]] for row in c.by_class.rows}
    assert rows["cat"] == ["4", "50 %", "100 %", "67 %", "25 %"]
    assert rows["dog"] == ["4", "100 %", "67 %", "80 %", "25 %"]
    c.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert c.table.model().index(2, 0).data() == "cat"


def test_confusion_cells_open_their_images_by_mouse_and_keys(page: ResultsPage, qtbot: QtBot) -> None:
    c = page.content
    c.tabs.setCurrentIndex(1)
    qtbot.wait(20)
    matrix = c.confusion
    cell = matrix._cell
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(108 + cell + cell // 2, 108 + cell // 2))
    assert matrix.current == (0, 1)
    assert c.cell_words.text() == "2 of 4 images of cat were seen as dog."
    assert [item.key for item in c.cell_grid.grid_model.items] == ["cat/cat_00.png", "cat/cat_01.png"]
    qtbot.keyClick(matrix, Qt.Key.Key_Down)
    assert matrix.current == (1, 1)
    assert len(c.cell_grid.grid_model.items) == 4


def test_mistakes_by_loss_and_unsure_by_probability(page: ResultsPage) -> None:
    c = page.content
    assert [item.key for item in c.mistakes.grid_model.items] == ["cat/cat_00.png", "cat/cat_01.png"]
    shown = [item.bar for item in c.unsure.grid_model.items]
    assert shown == sorted(shown)  # type: ignore[type-var]


def test_corrections_keep_the_original_figure_and_can_be_undone(
    page: ResultsPage, opened: MainWindow
) -> None:
    c = page.content
    before = c.headline.text()
    c.tabs.setCurrentIndex(2)
    c.mistakes.setCurrentIndex(c.mistakes.grid_model.index(0))
    page.relabel("dog")
    assert page.workspace.decisions.relabels == {"cat/cat_00.png": "dog"}
    assert c.headline.text() == before
    assert "Edited after review: with 1 correction it is right on 11 of 12." in c.note.text()
    c.mistakes.setCurrentIndex(c.mistakes.grid_model.index(1))
    c.mistakes.delete_pressed.emit()
    assert "with 2 corrections it is right on 11 of 11" in c.note.text()
    opened.menus.actions["Undo"].trigger()
    opened.menus.actions["Undo"].trigger()
    assert not c.note.isVisibleTo(page)
    assert page.workspace.decisions.relabels == {}


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_report_is_one_file_that_loads_nothing(page: ResultsPage, tmp_path: Path) -> None:
    page.save_report(tmp_path / "r.html")
    text = (tmp_path / "r.html").read_text()
    parser = _Tags()
    parser.feed(text)
    assert not {tag for tag, _ in parser.found} & {"script", "link", "img", "iframe"}
    assert not any("src" in attrs or "href" in attrs for _, attrs in parser.found)
    assert "MPL is right on 10 of 12 test images" in text
    assert "num_context" in text


def test_export_copies_the_module_and_failure_is_a_banner(
    page: ResultsPage, opened: MainWindow, tmp_path: Path
) -> None:
    page.export_module(tmp_path / "mine")
    assert (tmp_path / "mine.safetensors").read_bytes().startswith(b"module of ")
    assert opened.banner.action.text() == "Show in folder"
    page.export_module(tmp_path / "no" / "such" / "place.safetensors")
    assert opened.banner.message is not None
    assert opened.banner.message.tone == "danger"


def test_newest_run_is_shown_first(
    page: ResultsPage, opened: MainWindow, image_folder: Path, tmp_path: Path
) -> None:
    opened.workspace.add_run(write_run(tmp_path / "2026-02-02 03-04-05 quick", image_folder, wrong=0))
    opened.trainings.reload()
    assert page.content.headline.text().startswith("MPL is right on 12 of 12")
    page.content.runs.activated.emit(1)
    assert page.content.headline.text().startswith("MPL is right on 10 of 12")


def test_thumbnails_of_a_tab_arrive(page: ResultsPage, qtbot: QtBot) -> None:
    page.content.tabs.setCurrentIndex(2)
    path = page.content.mistakes.grid_model.items[0].path
    qtbot.waitUntil(lambda: page.workspace.thumbnails.get(path) is not None, timeout=WAIT_MS)


def test_another_project_takes_the_shown_run_away(
    page: ResultsPage, opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.record is not None
    opened.workspace.open(make_folder(tmp_path / "other", {"a": 2, "b": 2}))
    qtbot.waitUntil(lambda: page.record is None, timeout=WAIT_MS)
    page.export_module(tmp_path / "wrong.safetensors")
    assert page.record is None
    assert not (tmp_path / "wrong.safetensors").exists()


CURVE = {
    "points": [
        {"shots": n, "accuracy": 0.4 + n / 40, "macro_recall": 0.4, "per_class": {}} for n in (1, 2, 4)
    ],
    "classes": [
        {
            "name": "cat",
            "images": 4,
            "recall": 0.5,
            "forecast": {"rate": 0.6, "gain": 0.1, "gain_low": 0.02, "gain_high": 0.2},
        }
    ],
    "verdict": "Twice as many would likely add 10 points (2 to 20).",
}


def test_more_images_measures_a_curve_and_shows_its_verdict(
    page: ResultsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = []

    def curve(plan: RunPlan, out: Path) -> Factory:
        def job(_token: CancelToken) -> Job[dict[str, object]]:
            plans.append(plan)
            yield Progress("training", 1, 2)
            out.mkdir()
            (out / "curve.json").write_text(json.dumps(CURVE))
            return CURVE

        return job

    monkeypatch.setattr(training_jobs, "learning_curve", curve)
    more = page.content.more_images
    page.content.tabs.setCurrentWidget(more)
    assert not page.content.foot.isVisibleTo(page)
    assert "Would more images help" in more.words.text()
    more.ask.click()
    assert more.stop.isVisibleTo(page)
    qtbot.waitUntil(lambda: more.task is None, timeout=WAIT_MS)
    assert more.words.text() == CURVE["verdict"]
    assert [row[0][0] for row in more.points.rows] == ["1", "2", "4"]
    assert [cell[0] for cell in more.classes.rows[0]] == ["cat", "4", "50 %", "60 %  (+2 to +20)"]
    assert plans[0].preset == "quick"
    assert page.record is not None
    more.show_record(None)
    assert "Would more images help" in more.words.text()
    more.show_record(page.record)  # it is kept in the run's folder
    assert more.words.text() == CURVE["verdict"]
    (page.record.path / "learning-curve" / "curve.json").write_text("[1")
    more.show_record(page.record)
    assert "Would more images help" in more.words.text()


def test_confidence_before_and_after_calibration(page: ResultsPage, image_folder: Path) -> None:
    assert page.record is not None
    bins = {"before": [[0.9, 0.6, 12]], "after": [[0.5, 0.4, 3], [0.7, 0.7, 9]]}
    test = {side: {"error": e, "bins": bins[side]} for side, e in (("before", 0.3), ("after", 0.025))}
    found = {"images": 20, "temperature": 2.0, "test": {"images": 12, **test}}
    path = page.record.path / "result.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "calibration": found}))
    page.trainings.reload()
    page.show_record(page.trainings.records[-1])
    c = page.content
    c.tabs.setCurrentIndex([c.tabs.tabText(i) for i in range(c.tabs.count())].index("Confidence"))
    assert "off by 2.5 points on average, before calibration by 30.0" in c.reliability_words.text()
    assert c.reliability.accessibleName().endswith("70 % confident, 70 % right, 9 images")
    plain = c.reliability.grab().toImage()
    c.reliability.set_bins([], [])
    assert c.reliability.grab().toImage() != plain


def test_export_for_other_programs_by_keyboard(
    page: ResultsPage, opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    def fake(*given: object) -> Factory:
        def job(_token: CancelToken) -> Job[object]:
            asked.append(given)
            yield Progress("export", 0, 2, "steps")
            return SimpleNamespace(
                max_difference=0.00001, allowed_difference=0.0001, top1_agreement=1.0, images=64
            )

        return job

    monkeypatch.setattr(module_jobs, "export", fake)
    target = tmp_path / "leaves"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    opened.menus.actions["Export for other programs"].trigger()
    dialog = opened.findChild(ExportDialog)
    assert dialog is not None
    assert "needs only onnxruntime, pillow and numpy" in dialog.about.text()
    qtbot.keyClick(dialog.form, Qt.Key.Key_Down)
    assert dialog.form.currentData() == "onnx"
    qtbot.keyClick(dialog.form, Qt.Key.Key_Down)
    assert (dialog.form.currentData(), dialog.precision.currentData()) == ("html", "fp16")
    assert "pictures stay on the computer" in dialog.about.text()
    qtbot.keyClick(dialog.form, Qt.Key.Key_Up)
    assert (dialog.form.currentData(), dialog.precision.currentData()) == ("onnx", "fp32")
    qtbot.keyClick(dialog.precision, Qt.Key.Key_End)
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Exported leaves.onnx" in opened.banner.text.text(), timeout=WAIT_MS)
    assert page.record is not None
    assert asked == [(page.record.module, None, "onnx", "int8", target.with_name("leaves.onnx"))]
    assert "64 images" in opened.banner.text.text()
