"""Jobs driven to their end with an eye on what they say."""

from collections.abc import Callable
from typing import TypeVar

from mpl_engine.events import Event, Job, StepDone

T = TypeVar("T")


def follow(job: Job[T], watch: Callable[[Event], object]) -> T:
    """The result of a job; `watch` is called with each event as it comes."""
    while True:
        try:
            event = next(job)
        except StopIteration as stop:
            result: T = stop.value
            return result
        watch(event)


def events_of(job: Job[T], watch: Callable[[Event], object] | None = None) -> tuple[list[Event], T]:
    """The events and the result of a job; `watch`, if any, is called with each event as it comes."""
    events: list[Event] = []

    def keep(event: Event) -> None:
        events.append(event)
        if watch is not None:
            watch(event)

    result = follow(job, keep)
    return events, result


def at_step(number: int, act: Callable[[], object]) -> Callable[[Event], None]:
    """A watch that acts when a training step is done."""

    def watch(event: Event) -> None:
        if isinstance(event, StepDone) and event.step == number:
            act()

    return watch
