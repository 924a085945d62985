"""Runs the engine's generators on one compute thread and tells the window what happened, 12 times a second.

The worker advances a generator by one event, then looks at the queue again: a more urgent job (classifying a
dropped image) therefore runs to its end between two steps of a training. Because the urgent one always ends
first, thread-local state of torch such as `inference_mode` nests properly.
"""

import heapq
import itertools
import sys
import threading
from collections.abc import Callable
from enum import IntEnum
from typing import Any, ClassVar, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from mpl_desktop.system.crash import Crash
from mpl_desktop.system.log_file import log
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import EngineError
from mpl_engine.events import Event, Job, Progress, StepDone

STACK_BYTES = 16 * 1024 * 1024
"""macOS gives other threads 512 kB, too little for torch's compilers and deep recursion."""
TICK_MS = 80
BUFFER = 4096
"""Events kept for a window that is too busy to read them; beyond that every second step is dropped."""

Factory = Callable[[CancelToken], Job[Any]]
Kind = Literal[
    "",
    "check",
    "classify",
    "collect",
    "curve",
    "download",
    "export",
    "features",
    "inside",
    "keep",
    "live",
    "load",
    "map",
    "preload",
    "scan",
    "train",
]


class Priority(IntEnum):
    """The lower number goes first."""

    ANSWER = 0  # a person waits for it: classify a dropped image, load a module
    LOOK = 10  # scan, zero-shot, preview, export
    TRAIN = 20
    BACKGROUND = 30  # nobody waits for it: features of pictures


class Task(QObject):
    """One job in the runner. After any number of `events`, exactly one terminal signal, on the GUI thread.

    `events` carries a tuple of engine events; `failed` carries an `EngineError` or a `Crash`.
    """

    events: ClassVar[Signal] = Signal(object)
    succeeded: ClassVar[Signal] = Signal(object)
    failed: ClassVar[Signal] = Signal(object)
    cancelled: ClassVar[Signal] = Signal()

    def __init__(
        self, factory: Factory, title: str, kind: Kind, priority: Priority, place: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.place = place
        self.kind = kind
        self.priority = priority
        self.token = CancelToken()
        self.progress: Progress | None = None
        self.started = False
        self.buffer = EventBuffer()
        self.outcome: tuple[str, Any] | None = None
        self._factory = factory
        self._generator: Job[Any] | None = None

    @property
    def words(self) -> str:
        """The title, with the folder or project that the work is about. The title alone goes into the log."""
        return f"{self.title} ({self.place})" if self.place else self.title

    @property
    def stopping(self) -> bool:
        """Whether the person asked to stop it; true at once, before the work has noticed."""
        return self.token.cancelled

    def cancel(self) -> None:
        """Ask the job to stop; `cancelled` follows, even if the job happens to end well."""
        self.token.cancel()

    def advance(self) -> bool:
        """Run until the next event, on the worker thread. Returns whether more is to come."""
        try:
            if self._generator is None:
                self.token.check()
                self.started = True
                self._generator = self._factory(self.token)
            self.buffer.add(next(self._generator))
        except StopIteration as stop:
            self.outcome = ("succeeded", stop.value)
        except Cancelled:
            self.outcome = ("cancelled", None)
        except EngineError as error:
            # The traceback would keep the frames, and with them the tensors, alive.
            self.outcome = ("failed", error.with_traceback(None))
            error.__context__ = error.__cause__ = None
        except Exception as error:  # noqa: BLE001 - the one place where a bug becomes a report
            self.outcome = ("failed", Crash.of(error, self.title))
        else:
            return True
        self._generator = None
        if self.stopping:
            self.outcome = ("cancelled", None)
        return False

    def deliver(self) -> bool:
        """Emit what has happened since the last call. Returns whether that was the end."""
        outcome = self.outcome
        if events := self.buffer.take():
            self.progress = next((e for e in reversed(events) if isinstance(e, Progress)), self.progress)
            if not self.stopping:
                self.events.emit(events)
        if outcome is None:
            return False
        signal: SignalInstance = getattr(self, outcome[0])
        signal.emit(*(() if outcome[0] == "cancelled" else (outcome[1],)))
        return True


class EventBuffer:
    """A bounded queue between the worker and the window; steps may be thinned out, facts never."""

    def __init__(self, size: int = BUFFER) -> None:
        self._size = size
        self._events: list[Event] = []
        self._lock = threading.Lock()

    def add(self, event: Event) -> None:
        """Append one event; successive progress of one phase replaces itself."""
        with self._lock:
            last = self._events[-1] if self._events else None
            if isinstance(event, Progress) and isinstance(last, Progress) and last.phase == event.phase:
                self._events[-1] = event
                return
            if len(self._events) >= self._size:
                passing = [isinstance(e, StepDone | Progress) for e in self._events]
                # Counted among themselves: by their places, facts between them could keep every one.
                number = itertools.accumulate(passing)
                kept = [not p or n % 2 == 0 for p, n in zip(passing, number, strict=True)]
                self._events = list(itertools.compress(self._events, kept))
            self._events.append(event)

    def take(self) -> tuple[Event, ...]:
        """All events since the last call."""
        with self._lock:
            events, self._events = self._events, []
        return tuple(events)


class JobRunner(QObject):
    """The compute thread and its queue. `changed` tells that a job was added, ended or is being stopped."""

    changed: ClassVar[Signal] = Signal()
    crashed: ClassVar[Signal] = Signal(object)
    _woken: ClassVar[Signal] = Signal()

    def __init__(self, name: str = "compute", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: list[tuple[int, int, Task]] = []
        self._order = itertools.count()
        self._ready = threading.Condition()
        self._closing = False
        self._tasks: list[Task] = []
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._deliver)
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        before = threading.stack_size(STACK_BYTES)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()
        threading.stack_size(before)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Jobs that have not ended, in the order they will run."""
        return tuple(sorted(self._tasks, key=lambda task: task.priority))

    def submit(
        self,
        factory: Factory,
        title: str,
        *,
        kind: Kind = "",
        priority: Priority = Priority.LOOK,
        place: str = "",
    ) -> Task:
        """Queue a job. `factory` is called on the worker thread and returns the engine's generator.

        `place` names the folder or project that the job is about, for the person.

        Connect to the task's signals right away: they are emitted only after control returns to Qt.
        """
        task = Task(factory, title, kind, priority, place, self)
        self._tasks.append(task)
        with self._ready:
            heapq.heappush(self._queue, (int(priority), next(self._order), task))
            self._ready.notify()
        self._timer.start()
        self.changed.emit()
        return task

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for task in self._tasks:
            task.cancel()
        self.changed.emit()

    def shutdown(self, seconds: float = 3.0) -> bool:
        """Stop everything and end the thread. Returns whether it ended within the time.

        With several runners, call `cancel_all` on each first, so that they end side by side.
        """
        self.cancel_all()
        with self._ready:
            self._closing = True
            self._ready.notify()
        self._thread.join(seconds)
        self._timer.stop()
        self._tasks.clear()
        return not self._thread.is_alive()

    def _work(self) -> None:
        while True:
            with self._ready:
                while not self._queue and not self._closing:
                    self._ready.wait()
                if not self._queue:
                    return
                entry = self._next()
            if entry[2].advance():
                with self._ready:
                    heapq.heappush(self._queue, entry)
            elif not self._closing:
                self._woken.emit()
            del entry  # while this thread waits, nothing of the last job stays alive

    def _next(self) -> tuple[int, int, Task]:
        # A job that was cancelled while it waited ends at once, not after the one before it.
        for entry in self._queue:
            if entry[2].stopping and not entry[2].started:
                self._queue.remove(entry)
                heapq.heapify(self._queue)
                return entry
        return heapq.heappop(self._queue)

    def _deliver(self) -> None:
        ended = [task for task in self._tasks if self._deliver_one(task)]
        if ended:
            self._tasks = [task for task in self._tasks if task not in ended]
            self.changed.emit()
        for task in ended:
            task.deleteLater()
        if not self._tasks:
            self._timer.stop()

    def _deliver_one(self, task: Task) -> bool:
        outcome = task.outcome
        if outcome is not None:
            _log_end(task.title, *outcome)
        ended = task.deliver()
        if ended and outcome is not None and isinstance(outcome[1], Crash):
            self.crashed.emit(outcome[1])
        return ended


def _log_end(title: str, kind: str, value: object) -> None:
    if isinstance(value, Crash):
        log.error("%s: failed inside\n%s", title, value.report)
    elif isinstance(value, EngineError):
        log.warning("%s: %s", title, value)
    else:
        log.info("%s: %s", title, kind)


def switch_often() -> None:
    """Let the GUI thread take the interpreter back from the worker after at most 2 ms instead of 5."""
    sys.setswitchinterval(0.002)
