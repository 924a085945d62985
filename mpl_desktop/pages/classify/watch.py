"""A folder whose new pictures are answered as they arrive: looked at when it changes, and every few seconds."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import FolderProblem
from mpl_engine.images.kind import looks_like_image
from mpl_engine.images.paths import visible_files

SETTLE_SECONDS = 1.0
"""A file that did not change for this long is taken as written."""

POLL_MS, SOON_MS = 3_000, 400
REST = 10
"""How much longer than a look the pause after it is."""
PATIENCE = 20
"""Polls without a reply, as on a lost network share, after which the folder is asked again."""

_UNFINISHED = {".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".filepart"}
"""Endings under which programs write a file before they give it its name."""

Stamp = tuple[int, int]
"""Size and time of the last change."""


@dataclass
class Arrivals:
    """Which files of a folder are new and written to their end. Knows no Qt and no clock.

    Attributes:
        taken: what was handed on, as it was then; a file that changes later comes again.
    """

    taken: dict[Path, Stamp] = field(default_factory=dict)
    _since: dict[Path, tuple[Stamp, float]] = field(default_factory=dict)

    def ready(self, found: Mapping[Path, Stamp], now: float) -> list[Path]:
        """Files to be answered now.

        Args:
            found: every picture that is in the folder.
            now: seconds, of a clock that never goes back.
        """
        self._since = {
            path: (stamp, self._since[path][1] if self._stood(path, stamp) else now)
            for path, stamp in found.items()
            if self.taken.get(path) != stamp
        }
        done = [p for p, (stamp, since) in self._since.items() if now - since >= SETTLE_SECONDS]
        for path in done:
            self.taken[path] = self._since.pop(path)[0]
        return done

    def _stood(self, path: Path, stamp: Stamp) -> bool:
        return path in self._since and self._since[path][0] == stamp

    @property
    def unsettled(self) -> bool:
        """Whether files are there that may still be written."""
        return bool(self._since)


def pictures_in(folder: Path, token: CancelToken) -> dict[Path, Stamp] | None:
    """Every picture below a folder with its stamp; None if the folder is not there or the token says stop."""
    found: dict[Path, Stamp] = {}
    try:
        for path in visible_files([folder], token):
            unfinished = path.suffix.lower() in _UNFINISHED
            if path != folder and not unfinished and looks_like_image(path):
                try:
                    facts = path.stat()
                except OSError:  # moved away meanwhile
                    continue
                found[path] = (facts.st_size, facts.st_mtime_ns)
    except (FolderProblem, Cancelled, OSError):
        return None
    return found if folder.is_dir() else None


class FolderWatch(QObject):
    """`arrived` carries pictures that can be answered, each once unless it is written anew.

    `changed` tells that the watch began or ended, or that the folder went away or came back.

    Attributes:
        folder: what is watched, or None.
        missing: whether the folder is not there now.
    """

    arrived: ClassVar[Signal] = Signal(object)
    changed: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = workspace.thumbnails
        self.folder: Path | None = None
        self.missing = False
        self._arrivals = Arrivals()
        self._token = CancelToken()
        self._name = ""
        self._waited = 0
        self._asked = 0.0
        self._watcher: QFileSystemWatcher | None = None
        self._poll = QTimer(self)
        self._poll.timeout.connect(self._look)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        self._pool.made.connect(self._found)
        workspace.closing.connect(self.stop)

    def start(self, folder: Path) -> None:
        """Watch a folder, and no other any more."""
        self.stop()
        self.folder, self.missing, self._arrivals = folder, False, Arrivals()
        self._token, self._name, self._waited = CancelToken(), f"watch {time.monotonic()}", 0
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        self._poll.start(POLL_MS)
        self._look()
        self.changed.emit()

    def stop(self) -> None:
        """Watch nothing any more."""
        if self.folder is None:
            return
        self._token.cancel()
        self._poll.stop()
        self._soon.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self.folder, self._name = None, ""
        self.changed.emit()

    def _look(self) -> None:
        folder, token = self.folder, self._token
        if folder is None:
            return
        if 0 < self._waited < PATIENCE:
            self._waited += 1
            return
        self._waited, self._asked = 1, time.monotonic()
        self._pool.make(self._name, lambda: pictures_in(folder, token))

    def _found(self, name: str, found: object) -> None:
        if name != self._name or self.folder is None:
            return
        self._waited = 0
        # A look at a large folder takes long; it must not take most of the time.
        took = time.monotonic() - self._asked
        self._poll.setInterval(max(POLL_MS, round(took * 1000 * REST)))
        missing = not isinstance(found, dict)
        if missing != self.missing:
            self.missing = missing
            self.changed.emit()
        if isinstance(found, dict):
            if ready := self._arrivals.ready(found, time.monotonic()):
                self.arrived.emit(ready)
            if self._arrivals.unsettled:
                self._soon.start()
