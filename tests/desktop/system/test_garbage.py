"""Where cyclic garbage is collected: Qt's objects in it may be destroyed on the window's thread only."""

import gc
import sys
import threading
import weakref
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mpl_desktop.system.garbage import LIBRARY, GarbageCollector
from mpl_engine.device import free_memory

from ..conftest import WAIT_MS


class Lost:
    """A Qt object in a cycle of Python's, made when this is: no event of a test's beginning may collect it.

    Attributes:
        collected_on: the thread that collects it, once one does.
    """

    def __init__(self) -> None:
        self.collected_on: list[threading.Thread] = []
        lost = QObject()
        lost.itself = lost  # type: ignore[attr-defined]
        self._watch = weakref.ref(lost, lambda _: self.collected_on.append(threading.current_thread()))


def busy_thread(kept: list[list[int]]) -> threading.Thread:
    """Makes more containers than Python's collector leaves alone, and asks the engine to free memory."""

    def work() -> None:
        kept.extend([number] for number in range(200_000))
        free_memory()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return thread


def test_a_busy_thread_destroys_nothing_of_the_window(qtbot: QtBot) -> None:
    kept: list[list[int]] = []
    lost = Lost()
    busy_thread(kept)
    assert lost.collected_on == []
    qtbot.waitUntil(lambda: bool(lost.collected_on), timeout=WAIT_MS)
    assert lost.collected_on == [threading.main_thread()]


def test_python_collects_again_when_it_has_stopped(garbage: GarbageCollector) -> None:
    lost = Lost()
    garbage.stop()
    try:
        thread = busy_thread([])
    finally:
        garbage.start()
    assert lost.collected_on == [thread]


def test_no_collection_walks_through_a_library_that_is_just_being_loaded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The window's thread would stand still for it; what it holds is spared, and later garbage still goes."""
    collector = GarbageCollector()
    walked: list[int] = []
    monkeypatch.setattr(gc, "collect", walked.append)
    monkeypatch.setattr(gc, "get_count", lambda: (10**6, 0, 0))
    before = gc.get_freeze_count()
    try:
        made = [[number] for number in range(10_000)]
        for number in range(LIBRARY):
            monkeypatch.setitem(sys.modules, f"a_library.part_{number}", ModuleType(f"part_{number}"))
        collector.collect_what_is_due()
        assert walked == []
        assert gc.get_freeze_count() >= before + len(made)
        collector.collect_what_is_due()
        assert walked == [0], "nothing was loaded since"
        monkeypatch.setitem(sys.modules, "a_page", ModuleType("a_page"))
        collector.collect_what_is_due()
        assert walked == [0, 0], "one module is no library"
    finally:
        gc.unfreeze()


def test_libraries_are_spared_once() -> None:
    collector = GarbageCollector()
    before = gc.get_freeze_count()
    try:
        collector.spare_libraries()
        frozen = gc.get_freeze_count()
        assert frozen > before
        more: list[list[int]] = [[] for _ in range(1000)]
        collector.spare_libraries()
        assert gc.get_freeze_count() <= frozen
        del more
    finally:
        gc.unfreeze()
