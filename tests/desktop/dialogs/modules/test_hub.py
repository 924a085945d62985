"""Publishing and fetching in the window: what is asked before, and what is said after. The hub itself is a stand-in."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mpl_desktop.dialogs.modules import hub as dialogs
from mpl_desktop.dialogs.modules.hub import FetchDialog, PublishDialog
from mpl_desktop.jobs import sharing
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress
from mpl_engine.export.errors import HubProblem, NotLoggedIn

from ...conftest import WAIT_MS, heard
from ...fake_classifier import fake_info


class Hub:
    """What was asked of it, and what it answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.error: Exception | None = None

    def answering(self, name: str, result: Any) -> Callable[..., Factory]:
        def factory(*args: Any, **kwargs: Any) -> Factory:
            def job(token: CancelToken) -> Job[Any]:
                yield Progress(name, 0)
                self.asked.append((name, *args, *kwargs.values()))
                if self.error is not None:
                    raise self.error
                return result

            return job

        return factory


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Hub:
    made = Hub()
    out = tmp_path / "flowers.safetensors"
    answers = {
        "find": SimpleNamespace(repo="anna/flowers", words="module.safetensors (2 MB) would be fetched."),
        "fetch": SimpleNamespace(path=str(out), repo="anna/flowers", classes=("a", "b")),
        "plan_publication": SimpleNamespace(words="pets (2 MB) goes to the hub."),
        "publish": SimpleNamespace(address="https://huggingface.co/anna/flowers", private=True),
    }
    for name, result in answers.items():
        monkeypatch.setattr(sharing, name, made.answering(name, result))
    monkeypatch.setattr(dialogs, "read_info", fake_info)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    return made


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.workspace.downloads.tasks, timeout=WAIT_MS)


def test_a_module_is_looked_up_before_it_is_fetched(window: MainWindow, hub: Hub, qtbot: QtBot) -> None:
    said = heard(window.workspace)
    wanted: list[Path] = []
    window.workspace.module_wanted.disconnect()
    window.workspace.module_wanted.connect(wanted.append)
    window.menus.actions["Fetch from Hugging Face"].trigger()
    dialog = window.findChild(FetchDialog)
    assert dialog is not None
    assert not dialog.look.isEnabled()
    assert "huggingface.co" in dialog.words.text()
    dialog.field.setText("anna/flowers")
    assert hub.asked == []
    assert not dialog.go.isEnabled()
    dialog.look.click()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT_MS)
    assert "2 MB" in dialog.words.text()
    assert hub.asked == [("find", "anna/flowers")]
    dialog.field.setText("anna/other")
    assert not dialog.go.isEnabled(), "what was agreed to was another one"
    dialog.field.setText("anna/flowers")
    dialog.look.click()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT_MS)
    dialog.go.click()
    idle(window, qtbot)
    assert [path.name for path in wanted] == ["flowers.safetensors"]
    assert said[-1].text == "Fetched flowers.safetensors from anna/flowers: 2 classes."


def test_a_module_is_sent_only_after_it_was_said_what_goes_where(
    window: MainWindow, hub: Hub, module: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = heard(window.workspace)
    monkeypatch.setattr(commands, "module_in_view", lambda _window: module)
    window.menus.actions["Publish"].trigger()
    dialog = window.findChild(PublishDialog)
    assert dialog is not None
    dialog.field.setText("anna/flowers")
    dialog.private.setChecked(True)
    dialog.look.click()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT_MS)
    assert "goes to the hub" in dialog.words.text()
    assert hub.asked == [("plan_publication", module, "anna/flowers", True)]
    dialog.private.setChecked(False)
    assert not dialog.go.isEnabled()
    dialog.look.click()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT_MS)
    dialog.go.click()
    idle(window, qtbot)
    assert [name for name, *_ in hub.asked] == ["plan_publication", "plan_publication", "publish"]
    assert said[-1].text == "Published at https://huggingface.co/anna/flowers. Only you can see it."


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (NotLoggedIn("anna/flowers"), "must be logged in to Hugging Face"),
        (HubProblem("anna/flowers", "it holds no module.safetensors", "", "fetched"), "holds no module"),
    ],
)
def test_trouble_is_said_in_the_dialog_which_stays(
    window: MainWindow, hub: Hub, qtbot: QtBot, error: Exception, words: str
) -> None:
    hub.error = error
    dialog = FetchDialog(window.workspace, window)
    dialog.open()
    dialog.field.setText("anna/flowers")
    dialog.look.click()
    qtbot.waitUntil(lambda: words in dialog.words.text(), timeout=WAIT_MS)
    assert dialog.look.isEnabled()
    assert not dialog.go.isEnabled()
    dialog.close()


def test_closing_stops_asking(window: MainWindow, hub: Hub, qtbot: QtBot) -> None:
    dialog = FetchDialog(window.workspace, window)
    dialog.open()
    dialog.field.setText("anna/flowers")
    dialog.look.click()
    dialog.close()
    idle(window, qtbot)
