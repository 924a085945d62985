"""One window on each screen: what a second start does, who may listen, and starts without a home."""

import os
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from mpl_desktop.system.single_instance import SingleInstance, runtime_folder, this_screen
from mpl_engine.files import paths
from tests.support.places import ROOT

from ..conftest import WAIT_MS

POSIX = pytest.mark.skipif(os.name != "posix", reason="owners and modes of folders are POSIX's")


@pytest.fixture
def folder() -> Iterator[Path]:
    """Private and with a short path, as the system's runtime folders are: a socket's path has 107 bytes at most."""
    with tempfile.TemporaryDirectory(prefix="mpl-") as made:
        yield Path(made)


def test_a_second_start_hands_its_files_over(folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(folder, ":0"), SingleInstance(folder, ":0")
    assert first.claim([])
    got: list[list[Path]] = []
    first.received.connect(got.append)
    assert not second.claim([tmp_path / "a b.mplproject"])  # while the first one's window is still made
    first.start()
    qtbot.waitUntil(lambda: len(got) == 1, timeout=WAIT_MS)
    assert not second.claim([])
    qtbot.waitUntil(lambda: len(got) == 2, timeout=WAIT_MS)
    assert got == [[tmp_path / "a b.mplproject"], []]
    first.close()
    assert second.claim([])  # a window that closes takes nothing any more
    second.close()


def test_another_screen_has_a_window_of_its_own(folder: Path) -> None:
    first, second = SingleInstance(folder, ":0"), SingleInstance(folder, ":1")
    assert first.claim([])
    assert second.claim([])
    for one in (first, second):
        one.close()


@pytest.mark.parametrize(
    ("platform", "same", "other"),
    [
        ("xcb", [{"DISPLAY": ":0"}, {"DISPLAY": ":0.0"}, {"DISPLAY": "unix:0"}], {"DISPLAY": ":1"}),
        ("xcb", [{"DISPLAY": "localhost:10.0"}], {"DISPLAY": ":10"}),
        ("wayland", [{"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}], {"WAYLAND_DISPLAY": "wayland-1", "DISPLAY": ":0"}),
    ],
)  # fmt: skip
def test_what_is_one_screen(
    monkeypatch: pytest.MonkeyPatch, platform: str, same: list[dict[str, str]], other: dict[str, str]
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)

    def screen(environment: dict[str, str]) -> str:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return this_screen()

    assert len({screen(one) for one in same}) == 1
    assert screen(other) != screen(same[0])


def test_what_a_crash_left_is_taken_over(folder: Path) -> None:
    first = SingleInstance(folder, ":0")
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(first.path))  # closed without being removed
    assert first.claim([])
    assert not SingleInstance(folder, ":0").claim([])
    first.close()


@POSIX
@pytest.mark.parametrize("mode", [0o777, 0o755, 0o720])
def test_a_folder_that_others_can_enter_is_not_used(folder: Path, mode: int) -> None:
    folder.chmod(mode)
    first, second = SingleInstance(folder, ":0"), SingleInstance(folder, ":0")
    assert first.claim([])
    assert second.claim([])
    assert list(folder.iterdir()) == []
    folder.chmod(0o700)


@POSIX
def test_a_link_in_the_folders_place_is_not_used(folder: Path) -> None:
    (folder / "real").mkdir(mode=0o700)
    (folder / "link").symlink_to(folder / "real")
    assert SingleInstance(folder / "link", ":0").claim([])
    assert list((folder / "real").iterdir()) == []


@POSIX
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a file away")
def test_a_socket_of_somebody_else_gets_nothing(folder: Path) -> None:
    mine = SingleInstance(folder, ":0")
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(mine.path))
        other.listen()
        os.chown(mine.path, 12345, 12345)
        other.setblocking(False)  # noqa: FBT003 - Python's own signature
        assert mine.claim([Path("secret")])
        with pytest.raises(BlockingIOError):
            other.accept()


@POSIX
@pytest.mark.parametrize("given", ["", "relative", "missing", "open"])
def test_a_runtime_folder_that_cannot_be_trusted_is_replaced(
    folder: Path, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "open").mkdir(mode=0o777)
    (folder / "open").chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder / given) if given in {"missing", "open"} else given)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    paths.private_folder.cache_clear()
    found = runtime_folder()
    paths.private_folder.cache_clear()
    assert found == folder / f"mpl-desktop-{os.getuid()}"
    assert stat.S_IMODE(found.stat().st_mode) == 0o700


@POSIX
def test_a_squatted_private_folder_is_avoided(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    squatted = folder / f"mpl-desktop-{os.getuid()}"
    squatted.mkdir()
    squatted.chmod(0o777)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    paths.private_folder.cache_clear()
    found = paths.private_folder()
    paths.private_folder.cache_clear()
    assert found != squatted
    assert paths.is_private(found)


WINDOW = """
import sys
from PySide6.QtCore import QTimer
from mpl_desktop import app
from mpl_desktop.window.main_window import MainWindow
shown = MainWindow.show
def show(window):
    shown(window)
    print("window", flush=True)
    QTimer.singleShot(int(sys.argv[1]), window.close)
MainWindow.show = show
app.PRELOAD_MS = 10**8
sys.exit(app.main(sys.argv[2:]))
"""
NOBODY = """
import pwd
def missing(*_):
    raise KeyError("getpwuid(): uid not found")
pwd.getpwuid = pwd.getpwnam = missing
"""
Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(folder: Path, tmp_path: Path) -> Start:
    """Starts the program in a process of its own, with a home and a runtime folder of the test's."""

    def begin(script: str, *arguments: object, **environment: str) -> "subprocess.Popen[bytes]":
        kept = {k: v for k, v in os.environ.items() if not k.startswith("XDG_") and k not in {"HOME", "USER", "LOGNAME", "USERNAME", "MPL_CACHE_DIR"}}  # fmt: skip
        env = {**kept, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(folder)}
        env |= environment
        command = [sys.executable, "-c", script, *map(str, arguments)]
        return subprocess.Popen(
            command, env=env, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    return begin


@POSIX
def test_simultaneous_starts_give_one_window(
    start: Start, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(folder)}
    started = [start(WINDOW, 10**8, **own) for _ in range(4)]
    try:
        qtbot.waitUntil(lambda: sum(one.poll() is None for one in started) == 1, timeout=6 * WAIT_MS)
        [left] = [one for one in started if one.poll() is None]
        assert left.stdout is not None
        assert left.stdout.readline() == b"window\n"
    finally:
        for one in started:
            one.kill()
        outputs = [one.communicate(timeout=60) for one in started]
    assert [one.returncode for one in started if one is not left] == [0] * 3, outputs
    assert not any(b"window" in out for out, _ in outputs)


@POSIX
@pytest.mark.parametrize("home", [None, "/", "file/home"])
def test_the_window_starts_without_user_or_home(
    start: Start, folder: Path, tmp_path: Path, home: str | None
) -> None:
    if home == "/" and os.geteuid() == 0:
        pytest.skip("the system's user may write there")
    (folder / "file").touch()  # below it nobody can make anything
    process = start(NOBODY + WINDOW, 300, **({"HOME": str(folder / home)} if home else {}))
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err.decode()
    assert b"window" in out
    assert b"Traceback" not in err, err.decode()
    private = folder / f"mpl-desktop-{os.getuid()}"
    assert "Started" in (private / "log" / "mpl-desktop.log").read_text(encoding="utf-8")
    assert (private / "config" / "settings.ini").is_file()
    assert list(tmp_path.iterdir()) == []  # no folder called ~


@POSIX
def test_the_command_line_works_without_user_or_home(start: Start, folder: Path, tmp_path: Path) -> None:
    command = NOBODY + "import sys\nfrom mpl_engine.cli.main import main\nmain(sys.argv[1:])"
    process = start(command, "backbones", "--json")
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err.decode()
    assert b"backbones" in out
    broken = command.replace("main(sys", "import mpl_engine.data.dataset as d\nd.scan = None\nmain(sys")
    process = start(broken, "scan", folder)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 1
    assert f"Details are in {folder}".encode() in err, err.decode()
    assert list(tmp_path.iterdir()) == []
