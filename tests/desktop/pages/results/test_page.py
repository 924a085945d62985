"""The Results page on a run that lies on disk: figures, drill-down, corrections, export."""

import itertools
import json
import time
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.dialogs.export import ExportDialog
from mpl_desktop.jobs import modules as module_jobs
from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Page
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.widgets.viewer.viewer import PictureViewer
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.events import CURVE_PHASE, Job, Progress, StepDone, TrainingStarted
from mpl_engine.runs.plan import RunPlan

from ...conftest import WAIT_MS, make_folder
from ...finished_run import write_run

FORBIDDEN = (
    "shot",
    "backbone",
    "template",
    "mpl",
    "prompt",
    "logit",
    "p =",
    "p <",
    "temperature",
    "learning rate",
    "interval",
    "probe",
    "calibrat",
    "recall",
)


def test_empty_page_sends_to_train(window: MainWindow) -> None:
    window.show_page(Page.RESULTS)
    page = window.pages[Page.RESULTS]
    assert isinstance(page, ResultsPage)
    assert page.stack.currentWidget() is page.empty
    page.empty.button.click()
    assert window.page_name == "Train"


def test_one_sentence_and_what_to_do_about_it(page: ResultsPage) -> None:
    c = page.content
    assert c.headline.text() == "Right on 10 of 12 test pictures."
    assert c.advice.text() == (
        "With only 12 the number is rough. "
        "It takes “cat” for “dog” most often: check that they are in the right class."
    )
    assert c.weak_spot.text() == "Look at these 2 pictures"
    assert c.kept.text() == (
        "Kept: the trained answer. By the names of the classes alone 25 % would be right."
    )
    assert c.runs.currentText().endswith("· 83 %"), "the same figure as in the sentence"


def test_statistics_are_in_the_details(page: ResultsPage) -> None:
    c = page.content
    assert (
        c.verdict.text()
        == "MPL is right on 10 of 12 test images, zero-shot on 3; the gain is real (p = 0.039)."
    )
    assert "Zero-shot 25 %" in c.bars.accessibleName()
    assert "Linear probe 50 %" in c.bars.accessibleName()
    for widget in (c.verdict, c.bars, c.reliability):
        assert not widget.isVisible()
    c.tabs.setCurrentIndex(names_of_tabs(page).index("Details"))
    for widget in (c.verdict, c.bars, c.reliability):
        assert widget.isVisible()


def test_no_jargon_outside_of_the_details(page: ResultsPage) -> None:
    c = page.content
    seen: list[str] = []
    for number, name in enumerate(names_of_tabs(page)):
        c.tabs.setCurrentIndex(number)
        if name == "Confusion":
            c.confusion.choose(0, 1)
        if name.startswith("Mistakes"):
            c.mistakes.setCurrentIndex(c.mistakes.grid_model.index(0))
        if name == "Details":
            continue
        for widget in page.findChildren(QWidget):
            if widget.isVisible():
                seen += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
                seen += [widget.text()] if isinstance(widget, QLabel | QPushButton) else []
                seen += headers(widget.model()) if isinstance(widget, QTableView) else []
        seen += [str(item.tip) + item.caption for item in c.mistakes.grid_model.items]
    assert "Answers that are right" in seen, "the walk sees headers"
    assert c.headline.text() in seen
    found = {(word, text) for text in seen for word in FORBIDDEN if word in text.lower()}
    assert not found


def headers(model: QAbstractItemModel) -> list[str]:
    across, roles = Qt.Orientation.Horizontal, (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    return [str(model.headerData(n, across, role)) for n in range(model.columnCount()) for role in roles]


def names_of_tabs(page: ResultsPage) -> list[str]:
    return [page.content.tabs.tabText(n) for n in range(page.content.tabs.count())]


def test_table_of_classes(page: ResultsPage) -> None:
    c = page.content
    rows = {row[0][0]: [cell[0] for cell in row[1:]] for row in c.by_class.rows}
    assert rows["cat"] == ["4", "50 %", "100 %", "25 %"]
    assert rows["dog"] == ["4", "100 %", "67 %", "25 %"]
    c.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert c.table.model().index(2, 0).data() == "cat"


def test_the_main_button_takes_the_shown_run_to_classify(page: ResultsPage, opened: MainWindow) -> None:
    assert page.record is not None
    wanted: list[Path] = []
    opened.workspace.module_wanted.connect(wanted.append)
    primary = [b for b in page.content.findChildren(QPushButton) if b.property("kind") == "primary"]
    assert [b.text() for b in primary] == ["Use it"]
    primary[0].click()
    assert wanted == [page.record.module]
    assert opened.page_name == Page.CLASSIFY


def test_space_enlarges_a_mistake(page: ResultsPage, qtbot: QtBot) -> None:
    grid = page.content.mistakes
    page.content.tabs.setCurrentWidget(page.content.mistakes_tab)
    grid.setCurrentIndex(grid.grid_model.index(0))
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    viewer = page.window().findChildren(PictureViewer)[-1]
    assert viewer.caption.text() == "cat → dog"
    qtbot.waitUntil(lambda: viewer.canvas.words == "", timeout=WAIT_MS)
    viewer.close()


def test_confusion_cells_open_their_images_by_mouse_and_keys(page: ResultsPage, qtbot: QtBot) -> None:
    c = page.content
    c.tabs.setCurrentIndex(names_of_tabs(page).index("Confusion"))
    qtbot.wait(20)
    matrix = c.confusion
    qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=matrix.place(0, 1).center())
    assert matrix.current == (0, 1)
    assert c.cell_words.text() == "2 of 4 pictures of cat were seen as dog."
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
    c.tabs.setCurrentWidget(c.mistakes_tab)
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
    assert page.content.headline.text() == "Right on all 12 test pictures."
    assert page.content.weak_spot.isHidden()
    page.content.runs.activated.emit(1)
    assert page.content.headline.text() == "Right on 10 of 12 test pictures."
    assert not page.content.weak_spot.isHidden()


def test_thumbnails_of_a_tab_arrive(page: ResultsPage, qtbot: QtBot) -> None:
    page.content.tabs.setCurrentWidget(page.content.mistakes_tab)
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
    "target": 8,
    "forecast": {"rate": 0.6, "gain": 0.1, "gain_low": 0.02, "gain_high": 0.2},
    "verdict": "Twice as many would likely add 10 points (2 to 20).",
}


def test_more_images_measures_a_curve_and_shows_its_verdict(
    page: ResultsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = []

    def curve(plan: RunPlan, out: Path) -> Factory:
        def job(_token: CancelToken) -> Job[dict[str, object]]:
            plans.append(plan)
            yield Progress(CURVE_PHASE, 1, 2, "trainings")
            out.mkdir()
            (out / "curve.json").write_text(json.dumps(CURVE))
            return CURVE

        return job

    monkeypatch.setattr(training_jobs, "learning_curve", curve)
    more = page.content.more_images
    page.content.tabs.setCurrentWidget(more)
    assert not page.content.foot.isVisibleTo(page)
    assert "Would more pictures help" in more.words.text()
    more.ask.click()
    assert more.stop.isVisibleTo(page)
    qtbot.waitUntil(lambda: more.task is None, timeout=WAIT_MS)
    assert more.words.text() == CURVE["verdict"]
    assert [row[0][0] for row in more.points.rows] == ["1", "2", "4"]
    assert [cell[0] for cell in more.classes.rows[0]] == ["cat", "4", "50 %", "60 %  (+2 to +20)"]
    assert plans[0].preset == "quick"
    assert page.content.advice.text().endswith(
        "4 more pictures of each class would likely help about 10 points."
    )
    assert page.record is not None
    more.show_record(None)
    assert "Would more pictures help" in more.words.text()
    more.show_record(page.record)  # it is kept in the run's folder
    assert more.words.text() == CURVE["verdict"]
    (page.record.path / "learning-curve" / "curve.json").write_text("[1")
    more.show_record(page.record)
    assert "Would more pictures help" in more.words.text()


def test_a_stopped_curve_keeps_its_points_and_shows_how_far_it_is(
    page: ResultsPage, image_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def curve(_plan: RunPlan, out: Path) -> Factory:
        def job(token: CancelToken) -> Job[dict[str, object]]:
            yield Progress(CURVE_PHASE, 0, 5, "trainings")
            run = write_run(out / "1-shots", image_folder)
            path = run / "result.json"
            path.write_text(json.dumps({**json.loads(path.read_text()), "macro_recall": 0.75}))
            yield Progress(CURVE_PHASE, 1, 5, "trainings")
            yield TrainingStarted(("cat", "dog"), 4, 2, 4, 2, 10, 100, "CPU", "fp32", "fast")
            for step in itertools.count(1):
                token.check()
                yield StepDone(1, min(step, 10), 1.0, 0.1, 0.01)
                time.sleep(0.005)
            return {}

        return job

    monkeypatch.setattr(training_jobs, "learning_curve", curve)
    more = page.content.more_images
    page.content.tabs.setCurrentWidget(more)
    more.ask.click()
    qtbot.waitUntil(
        lambda: more.bar.value() == 1500, timeout=WAIT_MS
    )  # one whole training, and half of another
    assert more.bar.maximum() == 5000
    assert more.words.text() == "Training 2 of 5…"
    assert [[cell[0] for cell in row] for row in more.points.rows] == [["1", "83 %", "75 %"]]
    more.stop.click()
    assert more.words.text() == "Stopping…"
    qtbot.waitUntil(lambda: more.task is None, timeout=WAIT_MS)
    assert not more.bar.isVisible()
    assert len(more.points.rows) == 1
    assert more.words.text().startswith("Stopped after 1 training;")
    assert more.ask.text() == "Go on"
    assert page.record is not None
    more.show_record(None)
    assert more.points.rows == []
    more.show_record(page.record)  # the points lie in the run's folder
    assert len(more.points.rows) == 1
    assert "more pictures of each class" not in page.content.advice.text()


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
    c.tabs.setCurrentIndex(names_of_tabs(page).index("Details"))
    assert "off by 2.5 points on average, before calibration by 30.0" in c.reliability_words.text()
    assert c.reliability.accessibleName().endswith("70 % confident, 70 % right, 9 images")
    plain = c.reliability.grab().toImage()
    c.reliability.set_bins([], [])
    assert c.reliability.grab().toImage() != plain
    unused = {"temperature": 1.31, "log_loss": 0.412, "log_loss_without": 0.398}
    test = {side: {"error": 0.02, "bins": bins["after"]} for side in ("before", "after")}
    found |= {"temperature": 1.0, "trial": unused, "test": {"images": 12, **test}}
    path.write_text(json.dumps({**json.loads(path.read_text()), "calibration": found}))
    page.trainings.reload()
    page.show_record(page.trainings.records[-1])
    assert "left as they are" in c.reliability_words.text()
    assert "log-loss 0.412 with it, 0.398 without" in c.reliability_words.text()
    assert not c.reliability.accessibleName().startswith("Confidence against accuracy after calibration")


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
