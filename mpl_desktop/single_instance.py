"""A second start hands its files to the window that is already open."""

import getpass
import hashlib
import json
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 500


class SingleInstance(QObject):
    """`received` carries the paths that another start was given, perhaps none."""

    received: ClassVar[Signal] = Signal(list)

    def __init__(self, name: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        user = hashlib.sha256(getpass.getuser().encode()).hexdigest()[:12]
        self._name = name or f"mpl-desktop-{user}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def hand_over(self, paths: list[Path]) -> bool:
        """Send the paths to an open window. Returns whether there was one."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps([str(path) for path in paths]).encode() + b"\n")
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Be the one that others hand over to."""
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # left behind by a crash
            self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _accept(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.canReadLine():
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            items = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            return
        if isinstance(items, list):
            self.received.emit([Path(item) for item in items if isinstance(item, str)])
