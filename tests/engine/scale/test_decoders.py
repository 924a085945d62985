"""Decoding in processes: the pixels are those of everywhere, and what a picture does to a decoder costs only that one."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from mpl_engine.backbones.resolve import resolve
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import ImageUnreadable
from mpl_engine.events import Event, Progress
from mpl_engine.images.store import ImageStore
from mpl_engine.scale.decoders import Decoders
from mpl_engine.scale.plan import ShardPlan
from mpl_engine.scale.run import classify_shard
from mpl_engine.scale.shards import Shard
from tests.engine.scale.conftest import answers_in, write_table
from tests.support import faulty_decoder
from tests.support.jobs import follow
from tests.support.places import ROOT


def reason(decoders: Decoders, path: Path) -> str:
    with pytest.raises(ImageUnreadable) as caught:
        decoders.square(path)
    assert caught.value.path == path
    return caught.value.detail


def test_the_pixels_are_those_of_the_store(good):
    store = ImageStore(resolve("small").preprocess, "pad")
    with Decoders(1, store.size, "pad", 60) as decoders:
        for path in map(Path, good[:3]):
            assert np.array_equal(decoders.square(path), store.square(path))


def test_a_file_that_cannot_be_read_has_the_words_of_everywhere(tmp_path):
    (tmp_path / "empty.png").touch()
    with Decoders(1, 32, "crop", 60) as decoders:
        assert reason(decoders, tmp_path / "empty.png") == "the file is empty"
        assert "o such file" in reason(decoders, tmp_path / "none.png")


@pytest.mark.skipif(os.name != "posix", reason="the faults are of POSIX")
def test_a_crash_and_a_hang_cost_one_picture_each(tmp_path, good, monkeypatch):
    faulty_decoder.install(tmp_path / "site", monkeypatch)
    crash, hang = (
        Path(faulty_decoder.picture(tmp_path / f"{name}.png", size))
        for name, size in {"c": faulty_decoder.CRASHES, "h": faulty_decoder.HANGS}.items()
    )
    with Decoders(2, 32, "crop", 6) as decoders, ThreadPoolExecutor(2) as threads:
        others = [threads.submit(decoders.square, Path(path)) for path in good[:8]]
        assert "crashed" in reason(decoders, crash)
        assert "longer than 6 seconds" in reason(decoders, hang)
        assert all(future.result().shape == (32, 32, 3) for future in others)
        assert decoders.square(Path(good[0])).shape == (32, 32, 3), "another process is in its place"


@pytest.mark.skipif(os.name != "posix", reason="the faults are of POSIX")
def test_a_process_that_died_for_another_reason_is_no_fault_of_the_picture(tmp_path, monkeypatch):
    faulty_decoder.install(tmp_path / "site", monkeypatch)
    path = Path(faulty_decoder.picture(tmp_path / "a.png", faulty_decoder.CRASHES_ONCE))
    with Decoders(1, 32, "crop", 60) as decoders:
        assert decoders.square(path).shape == (32, 32, 3)
    assert (tmp_path / "site" / "crashed").exists()


@pytest.mark.skipif(os.name != "posix", reason="the faults are of POSIX")
def test_processes_that_are_ended_together_are_no_fault_of_the_picture(tmp_path, good, monkeypatch):
    """Killed one after the other, the second just after the picture of the first might have come to it."""
    faulty_decoder.install(tmp_path / "site", monkeypatch)
    held = Path(faulty_decoder.picture(tmp_path / "h.png", faulty_decoder.HANGS))

    def there() -> list[multiprocessing.process.BaseProcess]:
        return [child for child in multiprocessing.active_children() if child.name == "decoder"]

    decoders = Decoders(2, 32, "crop", 600)
    with ThreadPoolExecutor(1) as threads:
        decoders.square(Path(good[0]))
        (first,) = there()
        decoders.square(Path(good[1]))
        (second,) = (child for child in there() if child.pid != first.pid)
        asked = threads.submit(decoders.square, held)  # by the first, which has waited longest
        time.sleep(1)
        for child in (first, second):
            child.kill()
            child.join()
            time.sleep(1)
        try:
            assert not asked.done(), asked.exception()
        finally:
            decoders.close()
        assert isinstance(asked.exception(60), Cancelled)


@pytest.mark.skipif(os.name != "posix", reason="the faults are of POSIX")
def test_a_shard_with_such_pictures_answers_all_others(run_shard, good, tmp_path, monkeypatch):
    faulty_decoder.install(tmp_path / "site", monkeypatch)
    bad = [
        faulty_decoder.picture(tmp_path / f"{size[0]}.png", size)
        for size in (faulty_decoder.CRASHES, faulty_decoder.HANGS)
    ]
    manifest = write_table(tmp_path / "m.parquet", [good[0], bad[0], good[1], bad[1], good[2]])
    done = run_shard(manifest, seconds=6)
    assert [row["status"] for row in answers_in(done.part)] == ["ok", "unreadable", "ok", "unreadable", "ok"]


def test_decoders_that_are_killed_while_a_shard_runs_cost_no_row(module, good, tmp_path):
    """As when the system ends processes for want of memory: others take their place, and no picture is blamed."""
    manifest = write_table(tmp_path / "m.parquet", good * 5)
    plan = ShardPlan(module, manifest, tmp_path / "out", Shard(1, 1), readers=2, keep_rows=32)
    killed: list[int] = []

    def watch(event: Event) -> None:
        if isinstance(event, Progress) and event.phase == "classify" and event.done in (48, 96):
            for child in multiprocessing.active_children():
                if child.name == "decoder":
                    child.kill()
                    child.join()
                    killed.append(child.pid or 0)

    done = follow(classify_shard(plan, device="cpu", token=CancelToken()), watch)
    assert len(killed) == len(set(killed)) == 4
    rows = answers_in(done.part)
    assert [row["path"] for row in rows] == good * 5
    assert {row["status"] for row in rows} == {"ok"}


def test_closing_ends_who_waits(tmp_path, good, monkeypatch):
    faulty_decoder.install(tmp_path / "site", monkeypatch)
    path = Path(faulty_decoder.picture(tmp_path / "h.png", faulty_decoder.HANGS))
    decoders = Decoders(1, 32, "crop", 600)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(decoders.square, path)
        while not waiting.running():
            time.sleep(0.01)
        decoders.close()
        assert isinstance(waiting.exception(60), Cancelled)


PROGRAM = """
import multiprocessing, sys, time
from pathlib import Path
from mpl_engine.scale.decoders import Decoders
if __name__ == "__main__":
    decoders = Decoders(1, 32, "crop", 1)
    decoders.square(Path(sys.argv[1]))
    print(*[child.pid for child in multiprocessing.active_children()], flush=True)
    if len(sys.argv) > 2:
        decoders.square(Path(sys.argv[2]))
    time.sleep(600)
"""


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks into /proc")
@pytest.mark.parametrize("busy", [False, True])
def test_decoders_end_when_their_program_is_killed(tmp_path, good, monkeypatch, busy):
    faulty_decoder.install(tmp_path / "site", monkeypatch)
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path / 'site'}{os.pathsep}{ROOT}")
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    hang = faulty_decoder.picture(tmp_path / "h.png", faulty_decoder.HANGS)
    arguments = [sys.executable, tmp_path / "program.py", good[0], *([hang] if busy else [])]
    program = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    (child,) = map(int, program.stdout.readline().split())
    os.kill(program.pid, signal.SIGKILL)
    program.wait()
    program.stdout.close()
    end = time.monotonic() + 60
    while (stat := Path(f"/proc/{child}/stat")).exists() and ") Z " not in stat.read_text(encoding="utf-8"):
        assert time.monotonic() < end, "the decoder is still there"
        time.sleep(0.1)
