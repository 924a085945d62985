"""The window around the pages: theme, menus, drops, banner, status line, one instance, settings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.messages import Action, Message, Page
from mpl_desktop.system.settings import Settings
from mpl_desktop.widgets.controls import Button
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.window.status_line import model_words
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress

from ..conftest import WAIT_MS, press


def test_switching_the_theme_reaches_the_window_and_is_remembered(window: MainWindow) -> None:
    window.set_theme("dark")
    assert theme.colours().dark
    assert window.workspace.settings.theme == "dark"
    assert QApplication.palette().window().color().lightness() < 128
    window.set_theme("light")


def test_every_page_opens_by_key_and_keeps_to_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(window.minimumSize())
    assert window.width() <= 1000
    assert window.height() <= 600 - 20, "a screen of 600 pixels has a title bar"
    for number, name in enumerate(Page):
        press(qtbot, window, Qt.Key(Qt.Key.Key_1 + number))
        assert window.page_name == name
        assert window.size() == window.minimumSize()
        content = window.pages[name].content  # type: ignore[attr-defined]
        least = content.minimumSizeHint()
        assert least.width() <= window.stack.width(), f"{name} is clipped: {least}"
        assert least.height() <= window.stack.height(), f"{name} is clipped: {least}"


def test_the_focus_on_the_rail_goes_along_to_the_page_that_a_key_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.rail.buttons[Page.IMAGES].setFocus()
    press(qtbot, window, Qt.Key.Key_3)
    assert window.page_name == Page.TRAIN
    assert window.rail.buttons[Page.TRAIN].hasFocus()


def test_everything_to_press_or_fill_in_has_a_name(window: MainWindow) -> None:
    for name in Page:
        window.show_page(name)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider)
    for widget in [w for kind in kinds for w in window.findChildren(kind)]:
        inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox | QLineEdit)
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert inner or words or widget.toolTip() or not widget.isVisibleTo(window), widget


def _drag(window: MainWindow, path: Path) -> tuple[QDragEnterEvent, QDropEvent]:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window._kept = data  # type: ignore[attr-defined] # the events do not keep it
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, data, left, none)
    return enter, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none)


def test_a_drop_says_what_it_will_do_and_does_it(
    window: MainWindow, image_folder: Path, qtbot: QtBot
) -> None:
    enter, drop = _drag(window, image_folder)
    window.dragEnterEvent(enter)
    assert window.overlay.isVisible()
    assert window.overlay.accessibleName() == "Open the folder pets"
    window.dropEvent(drop)
    assert not window.overlay.isVisible()
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)


def test_status_line_tells_and_stops_the_running_job(window: MainWindow, qtbot: QtBot) -> None:
    def job(token: CancelToken) -> Job[None]:
        while True:
            token.check()
            yield Progress("scan", 3, 10)

    task = window.workspace.jobs.submit(job, "Counting sheep")
    ended: list[bool] = []
    task.cancelled.connect(lambda: ended.append(True))
    qtbot.waitUntil(lambda: "3 of 10" in window.status.job.text(), timeout=WAIT_MS)
    assert window.status.job.text().startswith("Counting sheep")
    window.status.cancel.click()
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.status.job.text() == "Ready", timeout=WAIT_MS)
    assert "CPU" in window.status.facts.text()


def test_a_bug_on_the_gui_thread_shows_a_report(window: MainWindow) -> None:
    try:
        raise KeyError("lost")
    except KeyError as error:
        window.report_crash(type(error), error, error.__traceback__)
    [dialog] = window.crashes
    assert "KeyError" in dialog.report.toPlainText()
    dialog.close()
    assert window.crashes == []


def test_banner_closes_by_its_button(window: MainWindow) -> None:
    window.say(Message("Something to know.", "info"))
    assert window.banner.isVisible()
    window.banner.dismiss.click()
    assert not window.banner.isVisible()


def test_recent_projects_are_listed_and_can_be_cleared(opened: MainWindow, image_folder: Path) -> None:
    opened.menus.fill_recent()
    assert opened.menus.recent.actions()[0].text() == str(image_folder)
    opened.menus.recent.actions()[-1].trigger()
    assert opened.workspace.settings.recent == ()


def test_window_place_is_remembered(settings: Settings, window: MainWindow) -> None:
    window.resize(1111, 700)
    window.close()
    assert not settings.geometry("window").isEmpty()


def test_damaged_settings_read_as_defaults(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    path.write_text("theme=purple\ndevice=@Invalid()\nrecent=7\n\x00[[[")
    settings = Settings(path, tmp_path)
    assert (settings.theme, settings.device) == ("system", "auto")


def test_focus_is_visible(window: MainWindow, qtbot: QtBot) -> None:
    page: QWidget = window.pages[Page.IMAGES]
    target = page.empty.button  # type: ignore[attr-defined]
    before = target.grab().toImage()
    window.activateWindow()
    target.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(target.hasFocus, timeout=WAIT_MS)
    assert target.grab().toImage() != before


def test_captions_are_not_bold(window: MainWindow) -> None:
    """The rail once made a bold font of the one that all captions shared."""
    assert theme.font(theme.CAPTION).weight() == QFont.Weight.Normal
    assert window.rail.buttons[Page.TRAIN].font().weight() == QFont.Weight.Normal


def test_icons_on_buttons_take_the_colour_of_the_theme(window: MainWindow) -> None:
    made = window.findChildren(Button)
    icons = {button: button.icon().cacheKey() for button in made if not button.icon().isNull()}
    assert icons
    window.set_theme("dark")
    assert all(button.icon().cacheKey() != before for button, before in icons.items())
    assert window.menus.actions["Dark theme"].isChecked()


def test_closing_with_unsaved_changes_asks(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "place" / "a.mplproject"
    target.parent.mkdir()
    assert opened.workspace.save_as(target)
    opened.workspace.set_option("backbone", "other")
    target.unlink()
    target.mkdir()
    questions: list[str] = []
    monkeypatch.setattr(
        "mpl_desktop.window.main_window.asks", lambda _p, question, *_: questions.append(question)
    )
    assert not opened.close()
    assert len(questions) == 1
    assert opened.isVisible()
    target.rmdir()


LONG = "A very long message that needs more than a line, with the reason and what to do about it. " * 5


@pytest.mark.parametrize("size", [(1000, 640), (1024, 600), (1366, 768)])
def test_a_banner_moves_nothing_and_covers_no_page(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size, timeout=WAIT_MS)
    for name in Page:
        window.show_page(name)
        page = window.pages[name]
        before = (window.stack.geometry(), page.geometry())
        for words in ("Something to know.", LONG):
            window.say(Message(words, "danger", Action.RETRY, "Try again"))
            assert (window.stack.geometry(), page.geometry()) == before
            assert window.banner.isVisible()
            place = QRect(window.banner.mapTo(window, QPoint()), window.banner.size())
            assert window.rect().contains(place)
            assert not place.intersects(QRect(page.mapTo(window, QPoint()), page.size()))
            for button in (window.banner.action, window.banner.dismiss):
                assert window.banner.rect().contains(button.geometry())
        window.say(Message(""))
        assert not window.banner.isVisible()
        assert (window.stack.geometry(), page.geometry()) == before


def test_a_message_too_long_for_its_place_is_shown_whole_when_asked_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1000, 640)
    banner = window.banner
    window.say(Message("Something to know.", "info"))
    assert not banner.more.isVisible()
    window.say(Message(LONG, "danger", Action.RETRY, "Try again"))
    qtbot.waitUntil(banner.more.isVisible, timeout=WAIT_MS)
    assert len(banner.text.lines()) == 2
    assert banner.text.lines()[1].endswith("…")
    assert banner.accessibleDescription() == LONG, "read out whole"
    banner.more.click()
    whole = banner.whole
    assert whole is not None
    assert whole.text.text() == LONG
    assert window.rect().contains(whole.geometry())
    assert whole.text.height() >= whole.text.heightForWidth(whole.text.width())
    assert banner.more.text() == "Less"
    banner.more.click()
    assert banner.whole is None
    banner.more.click()
    window.say(Message("Another.", "info"))
    assert banner.whole is None, "it was of the message before"
    assert not whole.isVisible()


def test_a_message_leaves_room_for_the_running_job(window: MainWindow) -> None:
    window.resize(1000, 640)
    window.status.show_job("Training (a folder with quite a long name) step 120 of 1,000", 12, 100)
    window.say(Message(LONG, "danger", Action.RETRY, "Try again"))
    QApplication.processEvents()
    assert window.status.cancel.isVisible()
    assert window.banner.text.width() >= 300
    right = window.status.cancel.mapTo(window, window.status.cancel.rect().bottomRight())
    assert right.x() < window.width()
    assert window.banner.mapTo(window, window.banner.rect().topRight()).x() < right.x()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ViT-B-32:openai", "ViT-B-32 openai"),
        ("ViT-B-32:/home/me/own.safetensors", "ViT-B-32 own.safetensors"),
        ("hf-hub:imageomics/bioclip-2", "bioclip-2"),
        ("local-dir:/home/me/birds", "birds"),
    ],
)
def test_a_model_is_called_by_what_it_is(name: str, words: str) -> None:
    assert model_words(name) == words
