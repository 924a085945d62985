"""A folder of a hundred thousand files is scanned as a stream: every file is used or listed, memory stays small."""

import struct
import tracemalloc

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import scan
from mpl_engine.events import Event, Progress
from tests.support.jobs import follow

HEADER = (
    b"BM"
    + struct.pack("<IHHI", 54 + 16, 0, 0, 54)
    + struct.pack("<IiiHHIIiiII", 40, 2, 2, 1, 24, 0, 16, 0, 0, 0, 0)
)
"""Of a bitmap of 2 x 2 pixels."""

BYTES_A_FILE = 2500


def write_many(root, classes, per_class):
    """Bitmaps, each with its own content; every hundredth is damaged."""
    for c in range(classes):
        folder = root / f"class {c:03}"
        folder.mkdir(parents=True)
        for n in range(per_class):
            number = c * per_class + n
            data = HEADER + struct.pack("<Q", number) + bytes(8)
            (folder / f"{n}.bmp").write_bytes(data[:40] if number % 100 == 7 else data)


def check(root, classes, per_class):
    write_many(root, classes, per_class)
    last, steps = None, 0

    def count(event: Event) -> None:
        nonlocal last, steps
        steps += 1
        last = event if isinstance(event, Progress) else last

    tracemalloc.start()
    result = follow(scan(root, token=CancelToken()), count)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    files = classes * per_class
    used = sum(len(c.images) for c in result.classes)
    assert used == files - files // 100
    assert len([p for p in result.problems if p.path.endswith("7.bmp")]) == files // 100
    assert steps > files // 1000, "progress is told while it scans"
    assert peak < BYTES_A_FILE * files + 5_000_000
    return peak


def test_two_thousand_files(tmp_path):
    check(tmp_path, 10, 200)


@pytest.mark.slow
def test_a_hundred_thousand_files(tmp_path, report):
    peak = check(tmp_path, 100, 1000)
    report(
        "files scanned", f"100,000 (1,000 damaged ones listed), {peak / 1e6:.0f} MB of Python memory at most"
    )
