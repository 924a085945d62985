"""Nothing is contacted by native code either, which Python's hooks do not see: commands are watched from outside."""

import os
import sys
from pathlib import Path

import pytest

from mpl_engine.no_telemetry import SWITCHES
from tests.support.command_line import python
from tests.support.hub_server import serve
from tests.support.network_watch import Watched, watch, ways

QUICK_SECONDS, LONG_SECONDS = 5, 40
"""A collector is asked within a second of the import that starts it; the long form waits for slower ones."""

STAY = """
import sys, time
from mpl_engine.cli.main import run
since = time.monotonic()
commands, one = [], []
for word in [*sys.argv[2:], ";"]:
    if word == ";":
        commands, one = [*commands, one], []
    else:
        one.append(word)
codes = [run(command) for command in commands]
time.sleep(max(float(sys.argv[1]) - (time.monotonic() - since), QUICK))
sys.exit(max(codes))
""".replace("QUICK", str(QUICK_SECONDS))
"""Runs commands one after another, then lives on, as a window or a notebook would."""

SCRIPT = """
import runpy, sys, time
seconds, sys.argv = float(sys.argv[1]), sys.argv[2:]
sys.path.insert(0, sys.argv[0].rpartition("/")[0])
try:
    runpy.run_path(sys.argv[0], run_name="__main__")
finally:
    time.sleep(seconds)
"""
"""Runs a script and lives on."""

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mpl_desktop import app
application = QApplication(sys.argv[:1])
QTimer.singleShot(int(1000 * float(sys.argv[1])), application.closeAllWindows)
sys.exit(app.main(sys.argv[2:]))
"""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not ways(),
    reason="watching native code needs strace, or unshare and ip with user namespaces; neither works here",
)


def home_alone(environment: dict[str, str], place: Path) -> dict[str, str]:
    """A home of its own, and none of the switches that this process has set for itself."""
    kept = {k: v for k, v in environment.items() if k not in SWITCHES and not k.startswith(("XDG_", "QT_"))}
    (place / "home").mkdir()
    (place / "notes").mkdir()
    return {
        **kept,
        "HOME": str(place / "home"),
        "USER": f"watched-{os.getpid()}",
        "QT_QPA_PLATFORM": "offscreen",
    }


@pytest.fixture
def env(child_environment, tmp_path) -> dict[str, str]:
    return home_alone(child_environment, tmp_path)


@pytest.fixture(scope="module")
def exported(child_environment, trained_run, tmp_path_factory) -> tuple[Path, Watched, dict[str, str]]:
    """A folder export, what was seen while it was made and shortly after, and its environment."""
    place = tmp_path_factory.mktemp("exported")
    env, out = home_alone(child_environment, place), place / "export"
    command = ["export", trained_run / "module.safetensors", "--to", "folder", "--out", out]
    return out, watch([sys.executable, "-c", STAY, 0, *command], env, place / "notes"), env


def contacts_nobody(done: Watched, env: dict[str, str]) -> None:
    assert done.code == 0, done.out + done.err
    assert done.contacts == []
    kept = {path.name.lower() for path in Path(env["HOME"]).rglob("*")}
    assert not {name for name in kept if "microsoft" in name or "deviceid" in name}, kept


@pytest.mark.parametrize("way", ["strace", "namespace"])
@pytest.mark.parametrize(
    "code",
    [
        "import socket\ntry: socket.getaddrinfo('collector.invalid', 443)\nexcept OSError: pass",
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'used', ('192.0.2.1', 9))",
        "import socket; socket.socket().connect_ex(('192.0.2.1', 443))",
    ],
)
def test_the_watch_sees_contacts(env, tmp_path, way, code):
    if way not in ways():
        pytest.skip(f"{way} does not work here")
    quiet = watch([sys.executable, "-c", "pass"], env, tmp_path / "notes", way=way)
    assert (quiet.code, quiet.contacts) == (0, [])
    done = watch([sys.executable, "-c", code], env, tmp_path / "notes", way=way)
    assert done.code == 0, done.err
    assert done.contacts


def test_an_export_contacts_nobody_while_its_process_lives_on(exported):
    _, done, env = exported
    contacts_nobody(done, env)


def test_an_exported_script_contacts_nobody(env, tmp_path, exported, pictures_folder):
    folder, _, _ = exported
    command = [folder / "classify.py", pictures_folder / "red" / "red_00.png"]
    bare = {**env, "PYTHONPATH": ""}
    done = watch([sys.executable, "-c", SCRIPT, QUICK_SECONDS, *command], bare, tmp_path / "notes")
    contacts_nobody(done, env)
    assert '"label"' in done.out


def test_the_window_contacts_nobody(env, tmp_path, pictures_folder):
    done = watch([sys.executable, "-c", WINDOW, QUICK_SECONDS, pictures_folder], env, tmp_path / "notes")
    contacts_nobody(done, env)


@pytest.mark.parametrize("entry", ["mpl_engine", "mpl_engine.cli.main", "mpl_desktop", "mpl_desktop.app"])
def test_every_way_in_switches_reports_off_before_a_library_is_loaded(env, entry):
    """For library users too, and against an environment that asks for reports."""
    code = (
        "import os, sys\n"
        "asked = []\n"
        "def note(event, args):\n"
        "    first = args[0].partition('.')[0] if event == 'import' else ''\n"
        "    if first in ('onnxruntime', 'torch', 'huggingface_hub', 'PySide6', 'numpy', 'onnx', 'PIL'):\n"
        "        asked.append((first, os.environ.get('ORT_DISABLE_TELEMETRY')))\n"
        "sys.addaudithook(note)\n"
        f"import {entry}\n"
        "import onnxruntime, huggingface_hub\n"
        "from huggingface_hub import constants\n"
        "assert {value for _, value in asked} == {'1'}, asked\n"
        "assert constants.HF_HUB_DISABLE_TELEMETRY\n"
    )
    asking = {**env, **{name: "1" if value == "0" else "0" for name, value in SWITCHES.items()}}
    done = python(code, env=asking)
    assert done.returncode == 0, done.stderr


def test_a_download_does_not_say_what_is_installed(env):
    code = (
        "import sys\n"
        "from mpl_engine.cancel import CancelToken\n"
        "from mpl_engine.backbones.hub import find, stream\n"
        "file = find('org/model', 'file', sys.argv[1], CancelToken())\n"
        "with stream(file, 0, CancelToken()) as chunks: assert b''.join(chunks) == b'weights'\n"
    )
    env.pop("HF_HUB_OFFLINE", None)
    with serve({"org/model/file": b"weights"}) as hub:
        done = python(code, hub.endpoint, env=env)
    assert done.returncode == 0, done.stderr
    agents = {r.headers.get("User-Agent", r.headers.get("user-agent", "")) for r in hub.requests}
    assert all(agent.startswith("mpl-desktop/") for agent in agents), agents
    assert not [agent for agent in agents if "torch" in agent], agents


@pytest.mark.slow
@pytest.mark.parametrize("command", ["scan", "train", "export", "classify", "evaluate", "script", "window"])
def test_nobody_is_contacted_for_forty_seconds(
    env, tmp_path, trained_run, exported, pictures_folder, command, report
):
    module, python = trained_run / "module.safetensors", [sys.executable, "-c"]
    commands = {
        "scan": [STAY, LONG_SECONDS, "scan", pictures_folder],
        "train": [
            STAY,
            LONG_SECONDS,
            "train",
            pictures_folder,
            "--out",
            tmp_path / "run",
            "--set",
            "epochs=2",
        ],
        "export": [STAY, LONG_SECONDS, "export", module, "--to", "folder", "--out", tmp_path / "folder"],
        "classify": [STAY, LONG_SECONDS, "classify", module, pictures_folder],
        "evaluate": [STAY, LONG_SECONDS, "evaluate", module, pictures_folder],
        "script": [
            SCRIPT,
            LONG_SECONDS,
            exported[0] / "classify.py",
            pictures_folder / "red" / "red_00.png",
        ],
        "window": [WINDOW, LONG_SECONDS, pictures_folder],
    }
    done = watch([*python, *commands[command]], env, tmp_path / "notes")
    contacts_nobody(done, env)
    report(f"contacts in 40 s: {command} (by {ways()[0]})", len(done.contacts))
