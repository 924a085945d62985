"""A bounded folder of values: what was put comes back, as many as fit of those asked for in turn, and no fault is an error."""

import os
import shutil
import threading
from types import SimpleNamespace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mpl_engine.files.caches import blob_folder
from mpl_engine.files.caches.blob_folder import BlobFolder
from tests.support.command_line import python

VALUE = 8000
"""A value of so many bytes takes two blocks of the disk."""

BOUND = 10 * 8192


@pytest.fixture(scope="module", autouse=True)
def _disks_of_tests_may_be_small():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blob_folder, "LEAVE_FREE", 0)
        yield


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "new" / "folder"


def value(number):
    return bytes([number % 251]) * VALUE


def key(number):
    return f"{number:02d}key"


def put(store, numbers):
    for number in numbers:
        store.put(key(number), value(number))


def there(store, numbers):
    return [number for number in numbers if store.get(key(number)) is not None]


def held(folder):
    """What is there, without asking for it."""
    return sorted(int(path.name[:2]) for path in folder.rglob("*.blob"))


def on_disk(folder):
    return sum(-(-path.stat().st_size // 4096) * 4096 for path in folder.rglob("*") if path.is_file())


def age(folder, seconds=100):
    """As if all files had been used so long ago."""
    for path in folder.rglob("*.blob"):
        used = path.stat().st_mtime - seconds
        os.utime(path, (used, used))


def test_what_was_put_is_there_for_the_next_one_and_in_another_process(folder):
    store = BlobFolder(folder, BOUND)
    assert store.get(key(1)) is None
    put(store, [1])
    assert BlobFolder(folder, BOUND).get(key(1)) == value(1)
    code = f"from pathlib import Path; from mpl_engine.files.caches.blob_folder import BlobFolder; print(len(BlobFolder(Path({str(folder)!r}), {BOUND}).get({key(1)!r})))"
    assert python(code).stdout.strip() == str(VALUE)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30_000)), max_size=40), st.integers(0, 4))
@example([(number, 30_000) for number in range(10)], 0)
@settings(max_examples=25)
def test_it_never_takes_more_than_its_bound_and_gives_only_what_was_put(tmp_path_factory, puts, renewed):
    folder = tmp_path_factory.mktemp("bound")
    store = BlobFolder(folder, BOUND)
    last: dict[int, set[int]] = {}
    for place, (number, length) in enumerate(puts):
        if renewed and place % (renewed * 5) == 0:
            age(folder)
            store = BlobFolder(folder, BOUND)
        store.put(key(number), bytes([number]) * length)
        last.setdefault(number, set()).add(length)
        assert on_disk(folder) <= BOUND
    for number, lengths in last.items():
        found = store.get(key(number))
        assert found is None or (set(found) <= {number} and len(found) in lengths)


def test_of_values_asked_for_in_turn_as_many_as_fit_are_found_each_time(folder):
    """By age alone each would be removed just before it is wanted, and none would ever be found."""
    store = BlobFolder(folder, BOUND)
    for turn in range(3):
        found = there(store, range(15))
        assert len(found) == (10 if turn else 0)
        put(store, set(range(15)) - set(found))


def test_what_others_left_goes_oldest_first_but_not_what_is_asked_for(folder):
    before = BlobFolder(folder, BOUND)
    for number in range(10):
        put(before, [number])
        age(folder, 1)  # each is older than the next
    store = BlobFolder(folder, BOUND)
    assert store.get(key(0)) is not None
    put(store, range(10, 13))
    assert held(folder) == [0, *range(4, 13)], "the oldest that was not asked for, down to nine tenths"
    put(store, range(13, 30))
    assert held(folder) == [0, *range(10, 19)], "what this one put or found stays"


def test_it_takes_no_more_than_half_of_what_is_free(folder, monkeypatch):
    def usage(_):
        return SimpleNamespace(free=8 * 8192 - on_disk(folder))

    monkeypatch.setattr(shutil, "disk_usage", usage)
    store = BlobFolder(folder, BOUND)
    put(store, range(10))
    assert there(store, range(10)) == list(range(4))


def test_it_leaves_some_free(folder, monkeypatch):
    monkeypatch.setattr(blob_folder, "LEAVE_FREE", 2**70)
    store = BlobFolder(folder, BOUND)
    put(store, [1])
    assert there(store, [1]) == []


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on file sizes")
def test_a_full_disk_costs_only_what_is_not_kept(folder):
    import resource

    store = BlobFolder(folder, 10**6)
    put(store, [1])
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        put(store, range(2, 9))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert there(store, range(9)) == [1]
    assert [path.name for path in folder.rglob("*.tmp")] == []
    put(store, [2])
    assert there(store, [2]) == [], "after some faults it asks the disk no more"


def test_a_damaged_value_is_as_if_it_were_not_there(folder):
    store = BlobFolder(folder, BOUND)
    put(store, range(4))
    paths = {int(path.name[:2]): path for path in folder.rglob("*.blob")}
    flipped = bytearray(paths[0].read_bytes())
    flipped[-1] ^= 1
    paths[0].write_bytes(flipped)
    paths[1].write_bytes(paths[1].read_bytes()[:-1])
    paths[2].write_bytes(b"")
    assert there(store, range(4)) == [3]
    put(store, [0])
    assert there(store, range(4)) == [0, 3]


@pytest.mark.parametrize("kind", ["file", "link", "link inside", "read-only"])
def test_a_place_that_cannot_be_used_costs_nothing_but_time(folder, kind, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder.parent.mkdir()
    if kind == "file":
        folder.write_bytes(b"")
    elif kind == "link":
        folder.symlink_to(elsewhere)
    elif kind == "link inside":
        folder.mkdir()
        (folder / key(1)[:2]).symlink_to(elsewhere)
    else:
        folder.mkdir()
        folder.chmod(0o500)
    store = BlobFolder(folder, BOUND)
    put(store, [1, 1, 1, 1])
    assert store.get(key(1)) in (None, value(1))
    assert list(elsewhere.iterdir()) == []
    if kind == "read-only":
        folder.chmod(0o700)


def test_what_a_killed_process_left_is_removed_in_time(folder):
    (folder / "ab").mkdir(parents=True)
    old, new = folder / "ab" / ".x.0123.tmp", folder / "ab" / ".y.0123.tmp"
    for path in (old, new):
        path.touch()
    os.utime(old, (0, 0))
    put(BlobFolder(folder, BOUND), [1])
    assert (old.exists(), new.exists()) == (False, True)


def test_threads_of_several_share_a_folder(folder):
    """As two trainings at once would: what is found is what was put, and removals of the other do no harm."""
    wrong = []

    def work(store, first):
        for number in [*range(first, first + 12)] * 6:
            found = store.get(key(number))
            if found is None:
                store.put(key(number), value(number))
            elif found != value(number):
                wrong.append(number)

    threads = []
    for first in (0, 6):
        store = BlobFolder(folder, BOUND)
        threads += [threading.Thread(target=work, args=(store, first)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert there(BlobFolder(folder, BOUND), range(18))
