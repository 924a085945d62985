"""Writes the open project soon after a change, and again after a write that failed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

DELAY_MS = 1500
RETRY_MS = 30_000


class Autosave(QObject):
    """Remembers that something is not on disk yet; only a write that worked clears that.

    Args:
        write: writes everything; returns whether it is on disk.
        parent: owns it.
    """

    def __init__(self, write: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self.dirty = False
        self._write = write
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.now)

    def changed(self) -> None:
        """Something is to be written: at the latest `DELAY_MS` after the first change since the last write."""
        self.dirty = True
        if not self._timer.isActive() or self._timer.remainingTime() > DELAY_MS:
            self._timer.start(DELAY_MS)  # not anew with each change: they may never pause

    def now(self) -> bool:
        """Write what is to be written. Returns whether everything is on disk."""
        self._timer.stop()
        if self.dirty:
            self.dirty = not self._write()
            if self.dirty:
                self._timer.start(RETRY_MS)
        return not self.dirty

    def forget(self) -> None:
        """Everything was written by other means."""
        self.dirty = False
        self._timer.stop()
