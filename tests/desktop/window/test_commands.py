"""What the button of a banner does."""

from typing import Any

import pytest

from mpl_desktop.messages import Action, Message, Page
from mpl_desktop.window.commands import COMMANDS, do
from mpl_desktop.window.main_window import MainWindow


def test_each_action_of_a_banner_has_a_command(window: MainWindow) -> None:
    assert set(COMMANDS) == set(Action)
    do(window, Message("Something to know."))
    assert window.page_name == Page.IMAGES


def test_an_unknown_action_is_refused_and_leads_nowhere(window: MainWindow) -> None:
    unknown: Any = "make_coffee"
    with pytest.raises(KeyError, match="make_coffee"):
        do(window, Message("Something to know.", "info", unknown, "Make it"))
    assert window.page_name == Page.IMAGES
