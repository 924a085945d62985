"""The event log of a run: JSON lines whose length belongs to each checkpoint."""

import contextlib
import json
import os
from pathlib import Path
from typing import BinaryIO

from mpl_engine.atomic_write import plain_reason
from mpl_engine.errors import WriteFailed
from mpl_engine.events import Event, Progress, to_json


class EventLog:
    """Appends events as JSON lines. Progress events are for the moment and are left out.

    Args:
        path: the file.
        keep: bytes to keep of an existing file; the rest belongs to work that was not checkpointed.

    Raises:
        WriteFailed: if the file cannot be written.
    """

    def __init__(self, path: Path, keep: int = 0) -> None:
        self.path = path
        try:
            path.touch()
            self._file: BinaryIO = path.open("r+b")
            self._file.truncate(min(keep, self._file.seek(0, os.SEEK_END)))  # never grow it with zeros
            self._file.seek(0, os.SEEK_END)
        except OSError as error:
            raise WriteFailed(path, plain_reason(error)) from None

    def append(self, event: Event) -> None:
        """Add one event. Raises `WriteFailed`."""
        if isinstance(event, Progress):
            return
        line = json.dumps(to_json(event), ensure_ascii=False) + "\n"
        try:
            self._file.write(line.encode("utf-8"))
        except OSError as error:
            raise WriteFailed(self.path, plain_reason(error)) from None

    def flush(self) -> int:
        """Hand everything to the system and return the length in bytes. Raises `WriteFailed`."""
        try:
            self._file.flush()
            return self._file.tell()
        except OSError as error:
            raise WriteFailed(self.path, plain_reason(error)) from None

    def sync(self) -> None:
        """Put what was flushed on disk. Raises `WriteFailed`."""
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise WriteFailed(self.path, plain_reason(error)) from None

    def close(self) -> None:
        """Flush, sync and close. The file is closed also when that fails with `WriteFailed`."""
        try:
            self.flush()
            self.sync()
        finally:
            with contextlib.suppress(OSError):  # on a full disk it would try to write once more
                self._file.close()
