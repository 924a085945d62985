"""The system ends the program: nothing is lost, and nobody is asked."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ..conftest import make_folder

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from mpl_desktop.app import main
app = QApplication([])
def change():
    windows = [w for w in app.topLevelWidgets() if type(w).__name__ == "MainWindow"]
    if windows and windows[0].pages["Images"].collection is not None:
        timer.stop()
        windows[0].pages["Images"].rename_class("cat", "tabby")
        print("changed", flush=True)
        if "dialog" in sys.argv:
            QMessageBox.question(windows[0], "", "Still there?")
timer = QTimer(interval=20)
timer.timeout.connect(change)
timer.start()
sys.exit(main([sys.argv[1]]))
"""


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows ends a program's session, and has no such signals"
)
@pytest.mark.parametrize(
    ("name", "state"), [("SIGTERM", ""), ("SIGHUP", ""), ("SIGINT", ""), ("SIGTERM", "dialog")]
)
def test_a_signal_right_after_a_change_loses_nothing(tmp_path: Path, name: str, state: str) -> None:
    """Within the second and a half before the change would be saved by itself."""
    folder = make_folder(tmp_path / "animals", {"cat": 3, "dog": 3})
    places = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
    environment = {
        **os.environ,
        **places,
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    arguments = [sys.executable, "-c", PROGRAM, str(folder), state]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, env=environment) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"changed\n"
        time.sleep(0.3)  # the dialog is up
        program.send_signal(getattr(signal, name))
        assert program.wait(30) == 0
    [project] = (tmp_path / "DATA").rglob("*.mplproject")
    assert json.loads(project.read_text(encoding="utf-8"))["classes"]["cat"]["name"] == "tabby"
