"""The event log of a run: JSON lines whose length belongs to each checkpoint, and their reader."""

import contextlib
import json
import math
import os
from collections.abc import Iterator
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, BinaryIO, get_args, get_origin, get_type_hints

from mpl_engine import messages
from mpl_engine.errors import WriteFailed
from mpl_engine.events import (
    EpochDone,
    Event,
    FoldDone,
    InstantMeasured,
    Notice,
    PicturesJudged,
    Progress,
    StepDone,
    TrainingFinished,
    TrainingStarted,
    ZeroShotMeasured,
    to_json,
)
from mpl_engine.files.atomic import has_surrogates, plain_reason, write_bytes
from mpl_engine.files.json_object import loads
from mpl_engine.files.own import open_own_file
from mpl_engine.files.regular import LARGEST_LOG, open_regular
from mpl_engine.messages import english

LONGEST_LINE = 16_000_000
"""Most bytes of a line: a validation table of 1,000 classes has some millions."""

MOST_COUNT, MOST_NUMBER = 2**31 - 1, 1e30
"""Larger ones are none of a training, and drawing them would leave the range of floats."""


class EventLog:
    """Appends events as JSON lines. Progress events are for the moment and are left out.

    Args:
        path: the file; a link is refused. Where backups share its bytes (a hard link) it gets bytes of its own.
        keep: bytes to keep of an existing file; the rest belongs to work that was not checkpointed.

    Raises:
        WriteFailed: if the file cannot be written.
    """

    def __init__(self, path: Path, keep: int = 0) -> None:
        self.path = path
        try:
            self._file: BinaryIO = _own(path)
            self._file.truncate(min(keep, self._file.seek(0, os.SEEK_END)))  # never grow it with zeros
            self._file.seek(0, os.SEEK_END)
        except OSError as error:
            raise WriteFailed(path, plain_reason(error)) from None

    def append(self, event: Event) -> None:
        """Add one event. Raises `WriteFailed`."""
        if isinstance(event, Progress):
            return
        values = english(to_json(event))
        if isinstance(event, Notice) and isinstance(event.text, messages.Message):
            values["said"] = messages.to_json(event.text)  # to be said again in the reader's language
        line = json.dumps(values, ensure_ascii=False)
        if has_surrogates(line):  # bytes of a name that are not UTF-8 read back the same
            line = json.dumps(values)
        try:
            self._file.write(line.encode("utf-8") + b"\n")
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


def _own(path: Path) -> BinaryIO:
    """The open file, with bytes that no other name shares. Raises `OSError` and `WriteFailed`."""
    file = open_own_file(path)
    if os.fstat(file.fileno()).st_nlink > 1:
        with file:
            write_bytes(path, file.read())
        file = open_own_file(path)
    return file


_LOGGED = (
    TrainingStarted,
    StepDone,
    EpochDone,
    ZeroShotMeasured,
    InstantMeasured,
    Notice,
    PicturesJudged,
    FoldDone,
    TrainingFinished,
)
_KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in _LOGGED}
_MAY_MISS = {"confusion": None, "is_best": False, "seconds": 0.0}
"""What nobody who reads an event needs; a line without it is used all the same."""

_FIELDS: dict[str, dict[str, Any]] = {name: get_type_hints(kind) for name, kind in _KINDS.items()}


def read_events(path: Path) -> Iterator[Event]:
    """The events of a run's log, in order, each with every field of its type, and with finite numbers.

    Lines that are cut, damaged or of another kind are left out: what a full disk or a kill leaves costs only itself.
    Nothing is yielded where there is no log, or one that is a link, no regular file or larger than a log can be.
    Accuracies are in [0, 1]; counts, seconds and learning rates are 0 or more.
    """
    try:
        with open_regular(path, limit=LARGEST_LOG, follow=False) as file:
            while line := file.readline(LONGEST_LINE):
                event = _event(line)
                if event is not None:
                    yield event
    except (OSError, ValueError):
        return


def _event(line: bytes) -> Event | None:
    try:
        raw = {**_MAY_MISS, **loads(line)}
        kinds = _FIELDS[raw["event"]]
        if raw.get("said") is not None and raw["event"] == Notice.__name__:
            with contextlib.suppress(ValueError, TypeError):
                return Notice(messages.from_json(raw["said"]))
        return _KINDS[raw["event"]](
            **{field: _field(field, raw[field], kind) for field, kind in kinds.items()}
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _field(name: str, value: Any, kind: Any) -> Any:
    found = _typed(value, kind)
    if name.endswith("accuracy") and found is not None and not 0 <= found <= 1:
        raise ValueError
    if name in {"seconds", "learning_rate"} and found < 0:
        raise ValueError
    return found


def _typed(value: Any, kind: Any) -> Any:
    """A JSON value as a field's type. Raises `TypeError` and `ValueError` if it is another."""
    if isinstance(kind, UnionType):
        if value is None and NoneType in get_args(kind):
            return None
        return _typed(value, next(one for one in get_args(kind) if one is not NoneType))
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise TypeError
        return tuple(_typed(one, get_args(kind)[0]) for one in value)
    if kind is float:
        if type(value) not in (int, float) or not math.isfinite(value) or abs(value) > MOST_NUMBER:
            raise ValueError
        return float(value)
    if type(value) is not kind or (kind is int and not 0 <= value <= MOST_COUNT):
        raise TypeError
    return value
