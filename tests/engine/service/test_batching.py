"""The compute thread: what is computed together, and what becomes of a batch that fails."""

import threading
from concurrent.futures import CancelledError

import numpy as np
import pytest

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import OutOfMemory
from mpl_engine.events import AnswerStatus, Prediction
from mpl_engine.service.batching import Batcher, Threads

SOON = 30


class Computing:
    """Answers a square by its number; the first batch waits to be let go."""

    def __init__(self, most=1000):
        self.batches, self.tops = [], []
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.most, self.error = most, None

    def __call__(self, squares, top):
        self.begun.set()
        assert self.go_on.wait(SOON)
        if len(squares) > self.most:
            raise MemoryError
        if self.error:
            raise self.error
        self.batches.append(len(squares))
        self.tops.append(top)
        return [Prediction("", str(int(s[0, 0, 0])), 1.0, AnswerStatus.OK, ()) for s in squares]


def square(number):
    return np.full((2, 2, 3), number, np.uint8)


def ask(batcher, computing, count, top=1):
    """One that is computed alone while `count` more gather behind it; what all were answered."""
    first = batcher.submit(square(0), top)
    assert computing.begun.wait(SOON)
    rest = [batcher.submit(square(number), top) for number in range(1, count + 1)]
    computing.go_on.set()
    return first, rest


@pytest.fixture
def computing():
    return Computing()


def test_what_gathers_while_it_computes_is_computed_together(computing):
    batcher = Batcher(computing, max_batch=4, max_wait=0)
    first, rest = ask(batcher, computing, 10)
    assert [one.result(SOON).label for one in (first, *rest)] == [str(n) for n in range(11)]
    assert computing.batches == [1, 4, 4, 2]


def test_a_lone_picture_waits_for_others_as_long_as_it_is_told(computing):
    computing.go_on.set()
    batcher = Batcher(computing, max_batch=2, max_wait=1000)
    pair = [batcher.submit(square(number), number) for number in (1, 2)]
    assert [one.result(SOON).label for one in pair] == ["1", "2"]
    assert (computing.batches, computing.tops) == ([2], [2]), "with as many classes as any of them wants"


def test_a_batch_that_fails_is_told_to_all_of_it_and_the_next_goes_on(computing):
    batcher = Batcher(computing, max_batch=8, max_wait=0)
    computing.error = ValueError("a fault")
    first, rest = ask(batcher, computing, 3)
    for one in (first, *rest):
        with pytest.raises(ValueError, match="a fault"):
            one.result(SOON)
    computing.error = None
    assert batcher.submit(square(7), 1).result(SOON).label == "7"


def test_what_does_not_fit_the_memory_is_computed_in_parts():
    computing = Computing(most=3)
    batcher = Batcher(computing, max_batch=10, max_wait=0)
    first, rest = ask(batcher, computing, 10)
    assert [one.result(SOON).label for one in (first, *rest)] == [str(n) for n in range(11)]
    assert max(computing.batches) == 3


def test_a_picture_that_fits_no_memory_is_told():
    computing = Computing(most=0)
    computing.go_on.set()
    with pytest.raises(OutOfMemory):
        Batcher(computing, max_batch=4, max_wait=0).submit(square(1), 1).result(SOON)


def test_what_was_given_up_is_not_computed(computing):
    batcher = Batcher(computing, max_batch=4, max_wait=0)
    first, (second, third) = first_and_two(batcher, computing)
    assert first.result(SOON).label == "0"
    assert third.result(SOON).label == "2"
    with pytest.raises(CancelledError):
        second.result(SOON)
    assert computing.batches == [1, 1]


def first_and_two(batcher, computing):
    first = batcher.submit(square(0), 1)
    assert computing.begun.wait(SOON)
    rest = [batcher.submit(square(number), 1) for number in (1, 2)]
    assert rest[0].cancel()
    computing.go_on.set()
    return first, rest


def test_threads_end_without_doing_what_waits():
    token, begun, go_on = CancelToken(), threading.Event(), threading.Event()
    threads = Threads(1, "test", token)

    def wait():
        begun.set()
        return go_on.wait(SOON)

    first, second = threads.submit(wait), threads.submit(lambda: "done")
    assert begun.wait(SOON)
    token.cancel()
    go_on.set()
    threads.close(SOON)
    assert first.result(SOON)
    with pytest.raises(Cancelled):
        second.result(SOON)


def test_a_failure_on_a_thread_is_told_and_the_thread_goes_on():
    threads = Threads(1, "test", CancelToken())
    with pytest.raises(ZeroDivisionError):
        threads.submit(lambda: 1 / 0).result(SOON)
    assert threads.submit(lambda: "done").result(SOON) == "done"
    threads.close(SOON)
