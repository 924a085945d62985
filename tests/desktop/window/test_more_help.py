"""The illustrated guide in the menu Help: opened from this computer's files, and only offered where it was built."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from mpl_desktop.dialogs.help import HelpDialog
from mpl_desktop.messages import Action
from mpl_desktop.window import more_help
from mpl_desktop.window.main_window import MainWindow

from ..conftest import press

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def guide(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the program finds among its resources; asked for before the window is."""
    page = tmp_path / "program's own" / "guide" / "guide" / "index.html"

    def resource(*parts: str) -> Path:
        found = (tmp_path / "program's own").joinpath(*parts)
        if not found.exists():
            raise FileNotFoundError("/".join(parts))
        return found

    if getattr(request, "param", True):
        page.parent.mkdir(parents=True)
        page.write_text("<h1>Start</h1>", encoding="utf-8")
    monkeypatch.setattr(more_help, "resource", resource)
    return page


@pytest.fixture
def opened_urls(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    urls: list[QUrl] = []

    def take(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return urls


def test_it_opens_in_the_browser_from_this_computer(
    guide: Path, window: MainWindow, opened_urls: list[QUrl]
) -> None:
    window.menus.actions["Guide"].trigger()
    [url] = opened_urls
    assert url.isLocalFile()
    assert Path(url.toLocalFile()) == guide
    assert window.banner.message is None


def test_without_a_browser_it_is_said_where_it_is(
    guide: Path, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    window.menus.actions["Guide"].trigger()
    message = window.banner.message
    assert message is not None
    assert "No browser could be opened" in message.text
    assert (message.action, message.fact) == (Action.SHOW_FOLDER, guide.parent)


@pytest.mark.parametrize("guide", [False], indirect=True)
def test_where_it_was_not_built_the_short_help_is_there_alone(
    guide: Path, window: MainWindow, opened_urls: list[QUrl], qtbot: QtBot
) -> None:
    assert "Guide" not in window.menus.actions
    press(qtbot, window, Qt.Key.Key_F1, NO_MODIFIER)
    [help_shown] = window.findChildren(HelpDialog)
    assert "Keys" in help_shown.text.toPlainText()
    assert opened_urls == []
    help_shown.close()
