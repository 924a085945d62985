"""A second start on the same screen hands its files to the window that is already open there.

The socket lies in a folder that only this user can enter, so that nobody else can listen in the program's place or
send files to it. Each screen has a window of its own. A lock is held between looking for a window and becoming the
one that others find, so that two simultaneous starts give one window.
"""

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import ClassVar

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from mpl_engine.files.paths import APP, is_private, private_folder

WAIT_MS = 500
LOCK_SECONDS = 5.0
LONGEST_LINE = 1_000_000
"""Bytes of the paths of one start; more than any command line holds."""


class SingleInstance(QObject):
    """`received` carries the paths that another start was given, perhaps none.

    Args:
        folder: where the socket lies; this user's runtime folder if not given.
        screen: the screen of this program, by any text; found out if not given.
        parent: of the object.

    Attributes:
        path: of the socket.
    """

    received: ClassVar[Signal] = Signal(list)

    def __init__(
        self, folder: Path | None = None, screen: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder or runtime_folder()
        key = hashlib.sha256((this_screen() if screen is None else screen).encode()).hexdigest()[:12]
        self.path = self._folder / f"{APP}-{key}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def claim(self, paths: list[Path]) -> bool:
        """Become the window of this screen, or hand the paths to the one that is open.

        Returns whether this start is to open a window. It does too where no socket can be used. What others send
        waits until `start` is called.
        """
        if not is_private(self._folder) or self._is_foreign():
            return True
        try:
            with FileLock(f"{self.path}.lock", timeout=LOCK_SECONDS):
                if self._hand_over(paths):
                    return False
                QLocalServer.removeServer(self._name)  # left behind by a crash
                self._server.listen(self._name)
        except (OSError, Timeout):
            pass  # a disk that knows no locks: better a window too many than none
        return True

    def start(self) -> None:
        """Take what others send, also what came since `claim`."""
        self._server.newConnection.connect(self._accept)
        self._accept()

    def close(self) -> None:
        """Stop listening: from now on a start opens a window of its own."""
        self._server.close()

    @property
    def _name(self) -> str:
        # Windows has named pipes instead of files, which Qt opens to this user alone.
        return f"mpl-desktop-{_digest(str(self.path))}" if sys.platform == "win32" else str(self.path)

    def _is_foreign(self) -> bool:
        """Whether somebody else's file lies in the socket's place."""
        try:
            return hasattr(os, "getuid") and self.path.lstat().st_uid != os.geteuid()
        except OSError:
            return False

    def _hand_over(self, paths: list[Path]) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps([str(path) for path in paths]).encode() + b"\n")
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(LONGEST_LINE)
            socket.readyRead.connect(lambda one=socket: self._read(one))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            items = json.loads(bytes(socket.readLine().data()))
        except (ValueError, RecursionError):
            return
        if isinstance(items, list):
            self.received.emit([Path(item) for item in items if isinstance(item, str)])


def runtime_folder() -> Path:
    """The folder of this user's sockets: the session's own where there is one, else a private one."""
    given = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    if given.is_absolute() and is_private(given) and os.access(given, os.W_OK | os.X_OK):
        return given
    return private_folder()


def this_screen() -> str:
    """A text that is the same for every program on this screen, and another one on every other screen."""
    platform = QGuiApplication.platformName()
    if platform.startswith("wayland"):
        return f"wayland {os.environ.get('WAYLAND_DISPLAY', '')}"
    if platform == "xcb":
        host, colon, number = os.environ.get("DISPLAY", "").rpartition(":")
        return f"x11 {host.removeprefix('unix')}{colon}{number.partition('.')[0]}"  # :0.0 is a part of :0
    if sys.platform == "win32":
        return f"windows {_session()}"
    return platform


def _session() -> int:
    """The number of this desktop among those that are logged in on one Windows computer."""
    import ctypes  # noqa: PLC0415 - only there

    found = ctypes.c_ulong()
    ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(found))  # type: ignore[attr-defined,unused-ignore]
    return found.value


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
