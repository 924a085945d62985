"""Memory for decoding is one budget: no folder, however made, fills the memory or the time."""

import io
import os
import struct
import sys
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mpl_engine.cancel import Cancelled, CancelToken, stopped_by
from mpl_engine.errors import ImageUnreadable
from mpl_engine.images.decode import decode
from mpl_engine.images.decode_budget import DecodeBudget, OverBudget
from mpl_engine.images.problems import ProblemReason
from tests.support.command_line import python
from tests.support.hostile_files import encoded, noise

MOST_GROWN = 1_500_000_000
"""Bytes that a scan may take beyond the start of the program, whatever the folder holds."""

KINDS = {"grey of 32 bits": (1, 32, 2, 1), "floating": (1, 32, 3, 1), "colour with opacity": (4, 8, 1, 2)}
"""Samples, bits, sample format and photometric interpretation."""


def tiff_of_repeated_strips(
    side: int, samples: int, bits: int, sample_format: int, photometric: int, seed: int = 0
) -> bytes:
    """A TIFF of side x side pixels whose strips are all one and the same few compressed bytes."""
    rows = 64
    strips = -(-side // rows)
    row = np.random.default_rng(seed).integers(0, 255, 64, dtype=np.uint8).tobytes()
    strip = zlib.compress(
        (row * (side * rows * samples * bits // 8 // 64 + 1))[: side * rows * samples * bits // 8]
    )
    entries = [
        (256, 4, [side]), (257, 4, [side]), (258, 3, [bits] * samples), (259, 3, [8]), (262, 3, [photometric]),
        (273, 4, [8] * strips), (277, 3, [samples]), (278, 4, [rows]), (279, 4, [len(strip)] * strips),
        *([(338, 3, [2])] if samples == 4 else []), (339, 3, [sample_format] * samples),
    ]  # fmt: skip
    at = 8 + len(strip) + 2 + 12 * len(entries) + 4
    table, values = b"", b""
    for tag, kind, numbers in entries:
        data = struct.pack(f"<{len(numbers)}{'H' if kind == 3 else 'I'}", *numbers)
        if len(data) <= 4:
            table += struct.pack("<HHI", tag, kind, len(numbers)) + data.ljust(4, b"\0")
        else:
            table += struct.pack("<HHII", tag, kind, len(numbers), at + len(values))
            values += data
    return (
        struct.pack("<2sHI", b"II", 42, 8 + len(strip))
        + strip
        + struct.pack("<H", len(entries))
        + table
        + struct.pack("<I", 0)
        + values
    )


def progressive_with(scans: int) -> bytes:
    """A progressive JPEG whose last scan comes again and again."""
    data = encoded(Image.new("L", (48, 48), 90), "JPEG", progressive=True)
    last, end = data.rfind(b"\xff\xda"), data.rfind(b"\xff\xd9")
    return data[:end] + data[last:end] * scans + data[end:]


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux counts it")
@pytest.mark.parametrize("side", [13_000, 5_000], ids=["refused", "taken in turn"])
def test_a_folder_of_bombs_stays_within_its_memory(side: int, tmp_path: Path) -> None:
    """Three of each of three kinds, on four threads; some are too large by themselves, some only together."""
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "good.png").write_bytes(encoded(noise(len(folder) + ord(folder[0])), "PNG"))
    for number in range(3):
        for name, facts in KINDS.items():
            file = tmp_path / ("one" if number % 2 else "two") / f"{name} {number}.tif"
            file.write_bytes(tiff_of_repeated_strips(side, *facts, seed=number))
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from mpl_engine.cancel import CancelToken\nfrom mpl_engine.data.dataset import scan\n"
        "from mpl_engine.events import drain\nimport os\nos.cpu_count = lambda: 4\n"
        # As in `getrusage`, but without what the parent held when it started this process.
        "def most(): return int(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0]) * 1024\n"
        "before = most()\ndata = drain(scan(Path(sys.argv[1]), token=CancelToken()))\n"
        "refused = sum(p.reason == 'too_large' for p in data.problems)\n"
        "print(most() - before, refused, sum(len(c.images) for c in data.classes))\n"
    )
    done = python(program, tmp_path, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    assert done.returncode == 0, done.stderr
    grown, refused, used = map(int, done.stdout.split())
    assert grown < MOST_GROWN, f"{grown / 1e6:.0f} MB more"
    assert (refused, used) == ((9, 2) if side == 13_000 else (0, 11))


def test_a_picture_that_alone_is_too_large_says_so_with_its_numbers() -> None:
    with pytest.raises(ImageUnreadable) as caught:
        decode(tiff_of_repeated_strips(13_000, *KINDS["floating"]), 64)
    assert caught.value.reason == ProblemReason.TOO_LARGE
    assert "900 MB" in caught.value.detail


def test_scans_of_a_jpeg_are_limited() -> None:
    begin = time.monotonic()
    with pytest.raises(ImageUnreadable) as caught:
        decode(progressive_with(200_000), 64)
    assert time.monotonic() - begin < 20
    assert caught.value.reason == ProblemReason.TOO_LARGE
    assert "100 scans" in caught.value.detail
    usual = decode(progressive_with(0), 64)
    assert np.array_equal(np.asarray(decode(progressive_with(20), 64).image), np.asarray(usual.image))


@pytest.mark.parametrize("subsampling", [0, 2])
def test_scans_are_counted_in_coloured_jpegs_too(subsampling: int) -> None:
    data = encoded(noise(8), "JPEG", progressive=True, subsampling=subsampling)
    assert decode(data).size == noise(8).size
    last, end = data.rfind(b"\xff\xda"), data.rfind(b"\xff\xd9")
    with pytest.raises(ImageUnreadable) as caught:
        decode(data[:end] + data[last:end] * 120 + data[end:])
    assert caught.value.reason == ProblemReason.TOO_LARGE


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(1, 100), min_size=1, max_size=12))
def test_the_budget_is_never_overdrawn_and_everyone_is_served(costs: list[int]) -> None:
    budget = DecodeBudget(100)
    lock, held, most = threading.Lock(), [0], [0]

    def work(cost: int) -> int:
        with budget.take(cost):
            with lock:
                held[0] += cost
                most[0] = max(most[0], held[0])
            time.sleep(0.0005)
            with lock:
                held[0] -= cost
        return cost

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(work, costs)) == costs
    assert most[0] <= 100
    assert budget.used == 0


def test_more_than_there_is_does_not_wait() -> None:
    budget = DecodeBudget(100)
    with pytest.raises(OverBudget) as refused, budget.take(101):
        pass
    assert (refused.value.needed, refused.value.capacity) == (101, 100)
    with budget.take(100):
        pass


def test_a_stop_ends_the_waiting() -> None:
    budget, token = DecodeBudget(100), CancelToken()

    def work() -> None:
        with stopped_by(token), budget.take(60):
            pass

    with ThreadPoolExecutor(1) as pool, budget.take(60):
        waits = pool.submit(work)
        time.sleep(0.2)
        assert not waits.done()
        token.cancel()
        with pytest.raises(Cancelled):
            waits.result(timeout=20)
    assert budget.used == 0


def test_a_raising_decoder_gives_its_memory_back() -> None:
    budget = DecodeBudget(100)
    with pytest.raises(ValueError, match="damaged"), budget.take(60):
        raise ValueError("damaged")
    assert budget.used == 0


def test_what_was_decoded_does_not_keep_its_file() -> None:
    data = io.BytesIO(encoded(noise(3), "PNG"))
    image = decode(data).image
    assert getattr(image, "fp", None) is None
    assert np.array_equal(np.asarray(image), np.asarray(noise(3)))
