"""How commands show their work: progress on stderr, results on stdout, and streams that never end the work.

A reader who left or a full disk behind stdout or stderr is told at the end, if at all.
"""

import errno
import io
import json
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout, suppress
from typing import Any, TextIO, cast

import click

from mpl_engine.cancel import CancelToken
from mpl_engine.events import (
    EpochDone,
    Event,
    FoldDone,
    InstantMeasured,
    Job,
    Notice,
    PicturesJudged,
    Progress,
    StepDone,
    T,
    TrainingFinished,
    TrainingStarted,
    ZeroShotMeasured,
)
from mpl_engine.formatting import human_size, percent_in_tenths
from mpl_engine.training.selection import kept_words

_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]")
"""Control characters (C0, C1), line and paragraph separators, overrides of the reading direction, lone surrogates."""

PLAIN_SECONDS = 2.0
"""Without a terminal, a progress line is printed at most this often."""


@contextmanager
def interruptible() -> Iterator[CancelToken]:
    """A token that Ctrl+C cancels; a second Ctrl+C interrupts at once."""
    token = CancelToken()
    if threading.current_thread() is not threading.main_thread():
        yield token
        return

    def on_interrupt(_number: int, _frame: object) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        tell("Stopping…", err=True)
        token.cancel()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)


def watch(job: Job[T]) -> T:
    """Run a job, show its events on stderr, and return its result.

    What a library prints meanwhile goes to stderr too: stdout is for the result, which a script may read.
    """
    view = _Terminal() if sys.stderr.isatty() else _Plain()
    with redirect_stdout(sys.stderr):
        try:
            while True:
                view.show(next(job))
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            view.close()
            job.close()


def printable(text: str) -> str:
    """The text as one line that a terminal only shows: what would steer it is written out, with a backslash.

    Names of files and classes may hold anything: commands to the clipboard, cursor codes, marks that turn the
    reading direction, or bytes that are not UTF-8.
    """
    return _STEERING.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def tell(text: str = "", *, err: bool = False) -> None:
    """Print one line, on stderr with `err`. Everything that is printed comes through here or `print_json`."""
    click.echo(printable(text), err=err)


def print_json(value: dict[str, Any]) -> None:
    """One JSON object on stdout; in ASCII where stdout cannot say a name in it. Nothing in it steers a terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    text = _STEERING.sub(lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", text)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=2)
    click.echo(text)


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> None:
    """A table on stdout; columns in `numbers` are right-aligned."""
    cells = [[printable(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(_width(row[c]) for row in cells) for c in range(len(headings))]
    for index, row in enumerate(cells):
        line = [
            " " * (w - _width(v)) + v if c in numbers else v + " " * (w - _width(v))
            for c, (v, w) in enumerate(zip(row, widths, strict=True))
        ]
        tell("  ".join(line).rstrip())
        if index == 0:
            tell("  ".join("-" * w for w in widths))


def interval(ends: Sequence[float]) -> str:
    """A 95 % interval of a rate as a person reads it."""
    return f"(95 % interval {100 * ends[0]:.1f} to {100 * ends[1]:.1f})"


def _width(text: str) -> int:
    """Columns that a text takes on a terminal: wide East Asian characters take two, combining marks none."""
    import unicodedata  # noqa: PLC0415

    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)


def sentence(event: Event) -> str | None:
    """An event as one line, or None for those that only move a bar."""
    match event:
        case Notice(text=text):
            return text[:1].upper() + text[1:] + "."
        case ZeroShotMeasured(accuracy=accuracy, images=images, part=part):
            return f"Zero-shot: {percent_in_tenths(accuracy)} of {images} {part} images"
        case InstantMeasured(accuracy=accuracy, images=images, part=part):
            return f"At once, without training: {percent_in_tenths(accuracy)} of {images} {part} images"
        case TrainingStarted():
            seen = f"{event.train_images} training and {event.val_images} validation images"
            return f"Training {event.parameters:,} parameters on {seen}; {event.device}, {event.precision}"
        case EpochDone():
            mark = " (best so far)" if event.is_best and event.val_accuracy is not None else ""
            return f"Epoch {event.epoch}: loss {event.train_loss:.4f}, validation {percent_in_tenths(event.val_accuracy)}{mark}"
        case PicturesJudged(epoch=epoch, true=true, answers=answers):
            right = sum(one == other for one, other in zip(true, answers, strict=False))
            when = f"after epoch {epoch}" if epoch else "without training"
            return f"Watched test images {when}: {right} of {len(true)} right"
        case FoldDone():
            return f"Cross-validation {event.fold} of {event.folds}: {event.correct} of {event.images} right"
        case TrainingFinished():
            words = kept_words(
                event.kept_epoch, event.kept, early=event.finished_early, cut_short=event.cut_short
            )
            return f"Trained in {event.seconds:.1f} s. {words}"
    return None


class _Plain:
    """Lines for logs and pipes."""

    def __init__(self) -> None:
        self._last = 0.0

    def show(self, event: Event) -> None:
        line = sentence(event)
        if line is not None:
            tell(line, err=True)
        elif isinstance(event, Progress) and event.total and event.done:
            now = time.monotonic()
            if now - self._last >= PLAIN_SECONDS:
                self._last = now
                tell(f"{event.phase}: {_share(event)}", err=True)

    def close(self) -> None:
        """Nothing is open."""


class _Terminal:
    """One live bar, with finished lines above it."""

    def __init__(self) -> None:
        # Imported here: rich costs time, and only a terminal needs it.
        from rich.console import Console  # noqa: PLC0415
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
        from rich.progress import Progress as Bars  # noqa: PLC0415

        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[amount]}"))
        self._bars = Bars(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True)
        self._bars.start()
        self._task: Any = None
        self._phase = ""
        self._steps = 0

    def show(self, event: Event) -> None:
        line = sentence(event)
        if line is not None:
            self._bars.console.print(printable(line), markup=False, highlight=False)
        if isinstance(event, TrainingStarted):
            self._steps = event.epochs * event.steps_per_epoch
        if isinstance(event, StepDone):
            event = Progress("training", event.step, self._steps or None, "steps")
        if isinstance(event, Progress):
            if event.phase != self._phase:
                self._new_bar(event.phase)
            amount = _share(event) if event.total else ""
            self._bars.update(self._task, completed=event.done, total=event.total, amount=amount)

    def _new_bar(self, phase: str) -> None:
        if self._task is not None:
            self._bars.remove_task(self._task)
        self._phase = phase
        self._task = self._bars.add_task(phase[:1].upper() + phase[1:], amount="")

    def close(self) -> None:
        self._bars.stop()


def _share(event: Progress) -> str:
    if event.unit == "bytes":
        return f"{human_size(event.done)} of {human_size(event.total)}"
    return f"{event.done} of {event.total} {event.unit}"


class PatientStream(io.TextIOBase):
    """Writes to a stream for as long as that works, then to nowhere.

    Args:
        stream: where to; None if the program was started without one.

    Attributes:
        failure: why writing stopped working, or None.
    """

    def __init__(self, stream: TextIO | None) -> None:
        super().__init__()
        self._stream = stream
        self.failure: OSError | None = None

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """Of the stream."""
        return getattr(self._stream, "encoding", None) or "utf-8"

    @property
    def errors(self) -> str:  # type: ignore[override]
        """What happens to letters that the stream cannot say."""
        return getattr(self._stream, "errors", None) or "backslashreplace"

    def write(self, text: str) -> int:
        """Write, and pass it on at once, so that what cannot be written is known before the program ends."""
        if self._stream is not None and self.failure is None:
            try:
                self._stream.write(text)
                self._stream.flush()
            except (OSError, ValueError) as error:
                self._give_up(error)
        return len(text)

    def flush(self) -> None:
        """All is passed on already."""

    def writable(self) -> bool:
        """It is, always."""
        return True

    def isatty(self) -> bool:
        """Whether a person sees it."""
        return self.failure is None and self._stream is not None and self._stream.isatty()

    def fileno(self) -> int:
        """Of the stream; raises `OSError` if it has none."""
        if self._stream is None:
            raise io.UnsupportedOperation("fileno")
        return self._stream.fileno()

    def _give_up(self, error: Exception) -> None:
        self.failure = error if isinstance(error, OSError) else OSError(errno.EBADF, "it is closed")
        with suppress(OSError, ValueError):  # what is still held back goes nowhere, without a word
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)


def lost(stream: object) -> OSError | None:
    """Why what was written did not arrive; None if it did, or if nobody wanted it: the reader has left."""
    failure = stream.failure if isinstance(stream, PatientStream) else None
    return None if failure is None or failure.errno == errno.EPIPE else failure


def make_patient() -> None:
    """Put patient streams in the places of stdout and stderr, for the rest of the program."""
    _open_all()
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):  # a name that the terminal cannot show must not end the work
            stream.reconfigure(errors="backslashreplace")
        setattr(sys, name, cast("TextIO", PatientStream(stream)))


def _open_all() -> None:
    """No file that is opened later gets the number of a standard stream: a library's words would land in it."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)  # the lowest free number, which is this one
