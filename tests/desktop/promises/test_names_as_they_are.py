"""Names of classes, folders and files are shown as they are, whatever Qt reads into their letters."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.images.image_map import ImageMapDialog
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.widgets.plots.plot import Plot
from mpl_desktop.widgets.questions import asks, asks_yes_or_no
from mpl_desktop.widgets.scatter_map import ScatterMap
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.checks.check import CheckReport, LabelError

from ..conftest import WAIT_MS

FOLDERS = ["R&D", "RD", "black & white", "a&&b", "&", "<b>bold", "nan"]


def on_screen(text: str) -> str:
    """What Qt shows of a text of a menu or button: a single `&` underlines the next letter and is not shown."""
    return re.sub(r"&(.?)", r"\1", text)


def in_tip(text: str) -> str:
    """What Qt shows of a tooltip: HTML where the text looks like it."""
    if not re.search(r"<[^<>]+>", text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def entries(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [on_screen(action.text()) for action in menu.actions()]


@pytest.fixture
def names(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> set[str]:
    """The display names of the classes of an open folder whose own name is odd too."""
    root = tmp_path / "R&D <b>x[*]"
    for number, folder in enumerate(FOLDERS):
        (root / folder).mkdir(parents=True)
        for i in range(2):
            Image.new("RGB", (30, 30), (30 * number, 100 * i, 90)).save(root / folder / f"{i}.png")
    window.workspace.open(root)
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    data = window.workspace.dataset
    assert data is not None
    found = {one.name for one in data.classes}
    assert {"r&d", "rd", "black & white", "a&&b", "&", "nan"} <= found
    return found


def images_page(window: MainWindow) -> ImagesPage:
    page = window.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    return page


def test_menus_of_classes(window: MainWindow, names: set[str]) -> None:
    assert set(entries(images_page(window).content.move_menu)) == names
    window.show_page(Page.CLASSIFY)
    assert set(entries(window.pages[Page.CLASSIFY].content.panel.menu)) == names  # type: ignore[attr-defined]


def test_menus_of_the_map(window: MainWindow, names: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageMapDialog, "draw", lambda _self: None)  # it would load torch
    dialog = ImageMapDialog(window.workspace, images_page(window).content.looks, window)
    assert set(entries(dialog.move_menu)) == names
    dialog.close()


def test_recent_folders(window: MainWindow, names: set[str]) -> None:
    project = window.workspace.project
    assert project is not None
    window.menus.fill_recent()
    assert on_screen(window.menus.recent.actions()[0].text()) == str(project.root)
    assert names


def test_buttons_of_findings(window: MainWindow, names: set[str]) -> None:
    page = images_page(window)
    page.content.part.buttons["check"].click()
    panel = page.content.check_panel
    for name in sorted(names):
        doubt = LabelError("RD/1.png", "rd", name, "R&D", 0.01, 0.9)
        panel.report = CheckReport((), (doubt,), 14, 0.8)
        panel._fill()
        panel.table.selectRow(0)
        assert panel.fix_button.text() == f"Move to {name}"
        assert on_screen(QPushButton.text(panel.fix_button)) == f"Move to {name}"


def test_titles_and_tips(window: MainWindow, names: set[str]) -> None:
    project = window.workspace.project
    assert project is not None
    shown = window.windowTitle().replace("[*][*]", "[*]")
    assert shown.startswith(project.name)
    assert window.windowTitle().count("[*]") == 2  # one would be a place for Qt's mark of unsaved changes
    page = images_page(window)
    assert in_tip(page.content.title.toolTip()) == str(project.root)
    model = page.content.classes.model
    tips = {in_tip(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)) for row in range(model.rowCount())}
    for folder in FOLDERS:
        assert any(f"Folder: {folder}\n" in tip or tip.endswith(f"Folder: {folder}") for tip in tips), folder
    assert names


def test_buttons_made_at_any_time_and_their_tips(window: MainWindow, qtbot: QtBot) -> None:
    from mpl_desktop.widgets.controls import button

    made = button("R&D", tip="<i>x</i>\n<b>y</b>")
    qtbot.addWidget(made)
    assert on_screen(QPushButton.text(made)) == "R&D"
    made.setText("a && b")
    assert on_screen(QPushButton.text(made)) == "a && b"
    assert in_tip(made.toolTip()) == "<i>x</i>\n<b>y</b>"


@pytest.mark.parametrize(
    "ask", [asks, lambda parent, question, _more, _verb: asks_yes_or_no(parent, question)]
)
def test_questions(window: MainWindow, monkeypatch: pytest.MonkeyPatch, ask: Callable[..., bool]) -> None:
    seen: list[str] = []

    def look(box: QMessageBox, *_: object) -> int:
        texts = [box.text(), *([box.informativeText()] if box.informativeText() else [])]
        texts += [on_screen(made.text()) for made in box.buttons()]
        seen.extend(in_tip(text) for text in texts)
        return 0

    def look_static(_parent: object, _title: str, text: str, *_: object) -> int:
        seen.append(in_tip(text))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    monkeypatch.setattr(QMessageBox, "question", look_static)
    ask(window, "Open <b>R&D</b>?", "In <i>x</i>.", "Open R&D")
    assert "Open <b>R&D</b>?" in seen
    if len(seen) > 1:
        assert {"In <i>x</i>.", "Open R&D"} <= set(seen)


def test_legends_of_plots(window: MainWindow, qtbot: QtBot) -> None:
    plot = Plot("Loss", "step", "{:.3f}", legend=True)
    chart = ScatterMap("Map")
    for made in (plot, chart):
        qtbot.addWidget(made)
    for name in ("<b>x</b>", "a &amp; b"):
        plot.set_curve(name, [1, 2], [1, 2])
    chart.set_points([(0.0, 0.0), (1.0, 1.0)], ["<b>x</b>", "a &amp; b"])
    shown = [label.item.toPlainText() for _, label in plot.item.legend.items]
    assert sorted(shown) == ["<b>x</b>", "a &amp; b"]
    assert [group.name for group in chart.legend()] == ["<b>x</b>", "a &amp; b"]


def test_labels_never_read_html(window: MainWindow) -> None:
    window.show_page(Page.CLASSIFY)
    window.show_page(Page.TRAIN)
    window.show_page(Page.RESULTS)
    formats = {label.textFormat() for label in window.findChildren(QLabel) if label.text()}
    assert formats <= {Qt.TextFormat.PlainText}
