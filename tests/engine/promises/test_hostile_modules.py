"""Damaged and hostile module, checkpoint, weights, settings, split, result and project files: only typed errors."""

import random
import sys
import time
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mpl_engine.errors import EngineError, FileFormatError, NewerFile
from tests.support.mutations import damaged, good_files, readers

GOOD, READERS = good_files(), readers()
HANG_SECONDS = 30
MUTATED_INPUTS = 100_000
MOST_GROWTH = 300_000
"""Kilobytes that reading hostile files may add to the largest memory so far."""


def read(kind: str, data: bytes, folder) -> str:
    """Read a file as the product does; the outcome is `read` or the name of the typed error."""
    path = folder / ("file.json" if kind == "sidecar" else "file")
    path.write_bytes(data)
    begin = time.monotonic()
    try:
        READERS[kind](path)
    except EngineError as error:
        assert len(str(error)) < 40_000  # noqa: PT017 - either way is right
        return type(error).__name__
    finally:
        assert time.monotonic() - begin < HANG_SECONDS, f"reading this {kind} takes too long"
    return "read"


@pytest.fixture
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("hostile")


@pytest.mark.parametrize("kind", GOOD)
def test_the_good_files_are_read(kind, folder):
    assert read(kind, GOOD[kind], folder) == "read"


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(sorted(GOOD)), seed=st.integers(0, 2**32))
def test_damaged_files_raise_only_typed_errors(folder, kind, seed):
    read(kind, damaged(GOOD[kind], random.Random(seed)), folder)


@pytest.mark.slow
def test_a_hundred_thousand_damaged_files_raise_only_typed_errors(folder, report):
    kinds, outcomes = sorted(GOOD), Counter[str]()
    before = _largest_memory()
    for seed in range(MUTATED_INPUTS):
        kind = kinds[seed % len(kinds)]
        data = damaged(GOOD[kind], random.Random(seed))
        try:
            outcomes[read(kind, data, folder)] += 1
        except Exception as error:
            raise AssertionError(f"{kind}, seed {seed}: {error!r}") from error
    assert _largest_memory() - before < MOST_GROWTH
    assert outcomes["FileFormatError"] > MUTATED_INPUTS / 10
    told = ", ".join(f"{count} {name}" for name, count in outcomes.most_common())
    report("mutated module, checkpoint, settings and project files", f"{outcomes.total()}: {told}")


def _largest_memory() -> int:
    if sys.platform != "linux":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


HUGE = {
    "shape": b'{"class_features":{"dtype":"F32","shape":[1000000,1000000],"data_offsets":[0,4000000000000]}}',
    "many dimensions": b'{"a":{"dtype":"F32","shape":[' + b",".join([b"9999999"] * 90_000) + b'],"data_offsets":[0,0]}}',
    "zero times huge": b'{"a":{"dtype":"F32","shape":[0,9223372036854775807],"data_offsets":[0,0]}}',
    "offsets past the end": b'{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}',
    "an unknown number format": b'{"a":{"dtype":"F999","shape":[1],"data_offsets":[0,4]}}',
    "a length that does not fit": b'{"a":{"dtype":"F32","shape":[100],"data_offsets":[0,4]}}',
}  # fmt: skip


@pytest.mark.parametrize("name", HUGE)
@pytest.mark.parametrize("kind", ["module", "checkpoint", "weights"])
def test_headers_that_claim_too_much_are_refused_before_allocation(kind, name, folder):
    header = HUGE[name]
    for data in (b"\0" * 4, b""):
        outcome = read(kind, len(header).to_bytes(8, "little") + header + data, folder)
        # The weights reader may take an empty tensor, which fits no backbone and is refused there.
        empty = kind == "weights" and name == "zero times huge"
        assert outcome in ("FileFormatError", "WeightsFileError") or (empty and outcome == "read")


@pytest.mark.parametrize("length", [2**63, 2**40, 100_000_001])
def test_a_header_length_beyond_the_file_is_refused(length, folder):
    for kind in ("module", "checkpoint", "weights"):
        assert read(kind, length.to_bytes(8, "little") + b"{}", folder) in (
            "FileFormatError",
            "WeightsFileError",
        )


@pytest.mark.parametrize("path", ["../x.png", "a/../../x.png", "/etc/passwd", "", "a\0b"])
def test_paths_in_a_split_never_leave_the_image_folder(path, folder):
    import json

    raw = json.loads(GOOD["split"])
    raw["test"][0]["path"] = path
    assert read("split", json.dumps(raw).encode(), folder) == "FileFormatError"


def test_both_expected_errors_are_engine_errors():
    assert issubclass(FileFormatError, EngineError)
    assert issubclass(NewerFile, EngineError)
