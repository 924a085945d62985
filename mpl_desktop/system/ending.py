"""The system asks the program to end: by a signal (Linux, macOS), or since the session ends (everywhere).

Nobody is there to answer a question then, so none is asked.
"""

import signal
import socket
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")
"""Of the service that ends a session, of a terminal that closes, of Ctrl+C there."""


class EndingSignals(QObject):
    """Tells the event loop of a signal. Python alone would run a handler only when it next runs Python code.

    Attributes:
        asked: the program should save and end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform == "win32":  # has no such signals: there the session asks
            return
        self._told, self._tell = socket.socketpair()
        self._told.settimeout(0)
        self._tell.settimeout(0)
        self._notifier = QSocketNotifier(self._told.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        signal.set_wakeup_fd(self._tell.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            signal.signal(getattr(signal, name), _nothing)

    def _heard(self) -> None:
        wanted = {int(getattr(signal, name)) for name in _SIGNALS}
        if wanted & set(self._told.recv(64)):
            self.asked.emit()


def _nothing(*_: object) -> None:
    """The byte that the signal writes is what counts."""
