"""The hostile corpus: each file is used, or listed with its reason; nothing crashes, hangs or grows without bound."""

import sys
import time
from pathlib import Path

import numpy as np
import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import scan
from mpl_engine.errors import ImageUnreadable
from mpl_engine.events import drain
from mpl_engine.images.decode import decode
from mpl_engine.images.problems import ProblemReason
from tests.support.hostile_corpus import EITHER, REFUSED, SAME_OR_REFUSED, USED, Case, corpus, flipped, pixels
from tests.support.hostile_files import encoded, noise

HANG_SECONDS = 60
"""Far more than any case takes; only a hang reaches it."""

CASES = corpus()


def outcome(case: Case) -> str:
    """Decode a case as a file would be, and check that it fails only in the typed way."""
    begin = time.monotonic()
    try:
        decoded = decode(case.data, 64)
    except ImageUnreadable as error:
        assert error.reason in set(ProblemReason)  # noqa: PT017 - either way is right
        assert error.detail  # noqa: PT017
        return REFUSED
    finally:
        assert time.monotonic() - begin < HANG_SECONDS, f"{case.name} hangs"
    assert decoded.image.mode == "RGB"
    assert min(decoded.image.size) >= 1
    if case.outcome == SAME_OR_REFUSED:
        whole = decode(case.original, 64).image
        assert np.array_equal(np.asarray(decoded.image), np.asarray(whole)), (
            f"{case.name} is used with wrong pixels"
        )
    return USED


def test_the_corpus_is_large():
    assert len(CASES) >= 300
    assert len({case.name for case in CASES}) == len(CASES)


def test_every_case_is_used_or_refused_as_it_must_be(report):
    seen = {USED: 0, REFUSED: 0}
    wrong = []
    for case in CASES:
        found = outcome(case)
        seen[found] += 1
        if case.outcome in (USED, REFUSED) and found != case.outcome:
            wrong.append((case.name, found))
    assert wrong == []
    report("hostile images", f"{len(CASES)} cases: {seen[USED]} used, {seen[REFUSED]} refused with a reason")


def test_undamaged_files_show_their_picture():
    """Against Pillow's own reading: no kind is shown darkened, shifted or mirrored."""
    for case in CASES:
        if case.name.startswith("more_") and "JPEG2000" not in case.name:
            difference = np.abs(np.asarray(decode(case.data).image, dtype=np.int16) - pixels(case.original))
            assert difference.max() <= 1, case.name


def test_a_scan_lists_or_uses_every_file(tmp_path):
    """No file vanishes silently, and each used image is in the class of its folder."""
    for number, case in enumerate(CASES):
        folder = tmp_path / ("even" if number % 2 else "odd")
        folder.mkdir(exist_ok=True)
        (folder / case.name).write_bytes(case.data)
    for seed, name in enumerate(("even", "odd")):
        (tmp_path / name / "good.png").write_bytes(encoded(noise(2000 + seed), "PNG"))
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    dataset = drain(scan(tmp_path, token=CancelToken()))
    used = {image.path: c.folder for c in dataset.classes for image in c.images}
    listed = {p.path for p in dataset.problems if not p.used}
    everything = {p.relative_to(tmp_path).as_posix() for p in before}
    assert set(used) | listed == everything
    assert not set(used) & listed
    assert all(path.startswith(f"{folder}/") for path, folder in used.items())
    must = {case.name: case.outcome for case in CASES}
    for path in used:
        assert must.get(Path(path).name, USED) != REFUSED, path
    for path in listed:
        duplicate = any(
            p.path == path and p.reason in ("in_two_classes", "duplicate") for p in dataset.problems
        )
        assert duplicate or must[Path(path).name] != USED, path
    assert {p: p.read_bytes() for p in before} == before


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux counts it")
def test_no_case_takes_much_memory():
    """The largest of all decodings so far; a bomb of 65,000 x 65,000 would have taken 12 GB."""
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for case in CASES:
        if "bomb" in case.name or "thin" in case.name:
            outcome(case)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 1_000_000, f"{grown / 1000:.0f} MB more"


def test_flipped_bytes_raise_only_typed_errors():
    assert {outcome(case) for case in flipped(200)} == {USED, REFUSED}


@pytest.mark.slow
def test_many_flipped_bytes_raise_only_typed_errors(report):
    found = [outcome(case) for case in flipped(20_000, seed=1)]
    report(
        "images with changed bytes", f"{len(found)}: {found.count(USED)} used, {found.count(REFUSED)} refused"
    )


@pytest.mark.parametrize("outcome_name", [USED, REFUSED, EITHER, SAME_OR_REFUSED])
def test_every_outcome_is_in_the_corpus(outcome_name):
    assert any(case.outcome == outcome_name for case in CASES)
