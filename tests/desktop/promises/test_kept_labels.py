"""Labels are on disk a moment after the key, and pictures are whole or not there, when the program is killed at any moment."""

import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.system.settings import Settings
from mpl_desktop.workspace.workspace import Workspace
from tests.support.pictures import make_folder

from ..conftest import WAIT_MS

Report = Callable[[str, object], None]

PROGRAM = Path(__file__).parent / "labelling_program.py"
KEPT_AFTER_S = 3.0
"""As for every other change (test_autosave.py)."""


@pytest.fixture
def heap(tmp_path: Path) -> Path:
    """120 small pictures without classes."""
    sorted_ = make_folder(tmp_path / "sorted", 40)
    folder = tmp_path / "heap"
    folder.mkdir()
    for path in sorted_.glob("*/*.png"):
        path.rename(folder / path.name)
    return folder


class Killed:
    """What a labelling program printed, and when, until it was killed.

    Args:
        until: seconds to the kill, from the moment when it has said that pictures are dropped and so many labels.
        labels: how many, however long they take; 0 for none.
    """

    def __init__(self, settings: Settings, heap: Path, until: float, labels: int) -> None:
        self.said: list[tuple[float, str]] = []
        arguments = [sys.executable, str(PROGRAM), str(settings.path), str(settings.data), str(heap)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=environment) as program:
            begun = threading.Event()
            reader = threading.Thread(target=self._read, args=(program, labels, begun))
            reader.start()
            try:
                assert begun.wait(60), f"the program never came so far: {self.said}"
                assert program.poll() is None, "it ended by itself"
                time.sleep(until)
                self.at = time.monotonic()
            finally:
                program.kill()
                reader.join()

    def _read(self, program: "subprocess.Popen[str]", labels: int, begun: threading.Event) -> None:
        assert program.stdout is not None
        for said in program.stdout:
            self.said.append((time.monotonic(), said.strip()))
            if not labels or len(self.said) >= 2 + labels:
                begun.set()
        begun.set()

    @property
    def root(self) -> Path:
        return Path(self.said[1][1])

    def labels(self, before: float = 0) -> list[str]:
        """Keys of the pictures that had a class this many seconds before the kill."""
        return [key for when, key in self.said[2:] if when < self.at - before]


def lost_labels(settings: Settings, killed: Killed, qtbot: QtBot) -> set[str]:
    """What the person finds missing who opens the project again."""
    again = Workspace(Settings(settings.path, settings.data))
    again.open(killed.root)
    qtbot.waitUntil(lambda: again.dataset is not None, timeout=WAIT_MS)
    found = set(again.decisions.relabels)
    again.close()
    return set(killed.labels(KEPT_AFTER_S)) - found


def wrong_pictures(settings: Settings, heap: Path) -> list[Path]:
    """Pictures in the program's own folders that are not byte by byte one of the heap, or a heap that changed."""
    given = {path.read_bytes() for path in heap.iterdir()}
    assert len(given) == 120, "what was given stays as it is"
    return [path for path in (settings.data / "pictures").rglob("*.png") if path.read_bytes() not in given]


def test_labels_before_a_kill_are_kept(settings: Settings, heap: Path, qtbot: QtBot) -> None:
    killed = Killed(settings, heap, KEPT_AFTER_S + 1, 8)
    assert len(killed.labels(KEPT_AFTER_S)) > 5, "there must be something to lose"
    assert lost_labels(settings, killed, qtbot) == set()
    assert wrong_pictures(settings, heap) == []


def test_a_kill_while_pictures_are_copied_leaves_whole_ones(
    settings: Settings, heap: Path, qtbot: QtBot
) -> None:
    Killed(settings, heap, 0.05, 0)
    assert wrong_pictures(settings, heap) == []


@pytest.mark.slow
def test_twenty_kills_lose_no_label_and_no_picture(
    settings: Settings, heap: Path, qtbot: QtBot, report: Report
) -> None:
    choose = random.Random(16)
    right = labels = 0
    for _ in range(10):
        killed = Killed(settings, heap, choose.uniform(KEPT_AFTER_S, KEPT_AFTER_S + 5), 1)
        labels += len(killed.labels(KEPT_AFTER_S))
        right += not lost_labels(settings, killed, qtbot) and not wrong_pictures(settings, heap)
    for _ in range(10):
        Killed(settings, heap, choose.uniform(0, 0.6), 0)
        right += not wrong_pictures(settings, heap)
    report(
        "kills while pictures are copied and labelled that lost nothing", f"{right} of 20, {labels} labels"
    )
    assert right == 20
