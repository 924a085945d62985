"""A bounded store on disk: what was put comes back, in another process too, and no fault of the file reaches the caller."""

import os
import sqlite3
import threading
from contextlib import closing

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mpl_engine.files.caches.blob_store import BlobStore
from mpl_engine.files.caches.busy import MOST_REFUSALS
from tests.support.command_line import python

BOUND = 10_000


@pytest.fixture
def file(tmp_path):
    return tmp_path / "new folder" / "blobs.sqlite3"


def size_of(store):
    return sum(len(store.get(bytes([n])) or b"") for n in range(256))


def test_what_was_put_is_there_after_a_restart(file):
    store = BlobStore(file, BOUND)
    assert store.get(b"a") is None
    store.put(b"a", b"first")
    store.put(b"a", b"second")
    store.close()
    assert BlobStore(file, BOUND).get(b"a") == b"second"


def test_another_process_sees_it_without_a_close(file):
    store = BlobStore(file, BOUND)
    store.put(b"a", b"value")
    code = f"from pathlib import Path; from mpl_engine.files.caches.blob_store import BlobStore; print(BlobStore(Path({str(file)!r}), 9).get(b'a'))"
    assert python(code).stdout.strip() == "b'value'"


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 3000)), max_size=40))
@example([(0, 3000), (1, 3000), (2, 3000), (3, 3000)])
@settings(max_examples=25)
def test_it_never_holds_more_than_its_bound(tmp_path_factory, puts):
    store = BlobStore(tmp_path_factory.mktemp("bound") / "b.sqlite3", BOUND)
    for key, length in puts:
        store.put(bytes([key]), bytes(length))
        assert size_of(store) <= BOUND
        assert store.get(bytes([key])) == bytes(length)
    store.close()


def test_a_value_above_the_bound_is_not_kept_and_costs_no_other(file):
    store = BlobStore(file, BOUND)
    store.put(b"a", b"value")
    store.put(b"b", bytes(BOUND + 1))
    assert (store.get(b"a"), store.get(b"b")) == (b"value", None)


def test_what_is_used_stays_and_the_rest_goes(file):
    store = BlobStore(file, BOUND)
    for n in range(9):
        store.put(bytes([n]), bytes(1000))
    assert store.get(bytes([0])) is not None
    for n in range(9, 14):
        store.put(bytes([n]), bytes(1000))
    assert store.get(bytes([0])) is not None
    assert store.get(bytes([1])) is None


def test_threads_share_one(file):
    store = BlobStore(file, 10**7)

    def work(which):
        for n in range(50):
            store.put(bytes([which, n]), bytes([which]) * 100)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(store.get(bytes([w, n])) == bytes([w]) * 100 for w in range(4) for n in range(50))


def test_a_damaged_file_is_made_anew(file):
    store = BlobStore(file, BOUND)
    store.put(b"a", b"value")
    store.close()
    file.write_bytes(b"this is no database" * 500)
    damaged = BlobStore(file, BOUND)
    assert damaged.get(b"a") is None
    damaged.put(b"a", b"lost")
    again = BlobStore(file, BOUND)
    again.put(b"b", b"kept")
    assert BlobStore(file, BOUND).get(b"b") == b"kept"


def test_a_table_of_another_kind_or_a_value_of_another_type_is_nothing(file):
    file.parent.mkdir()
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE blobs (key BLOB PRIMARY KEY, value, used INTEGER)")
        other.execute("INSERT INTO blobs VALUES (?, 'words', 1)", (b"a",))
    other.close()
    assert BlobStore(file, BOUND).get(b"a") is None


@pytest.mark.parametrize("kind", ["folder", "pipe", "link", "no folder"])
def test_a_place_that_cannot_be_used_costs_nothing_but_time(file, kind, tmp_path):
    file.parent.mkdir()
    elsewhere = tmp_path / "elsewhere"
    if kind == "folder":
        file.mkdir()
    elif kind == "pipe":
        os.mkfifo(file)
    elif kind == "link":
        elsewhere.write_bytes(b"")
        file.symlink_to(elsewhere)
    else:
        file.parent.rmdir()
        file.parent.write_bytes(b"a file")
    store = BlobStore(file, BOUND)
    store.put(b"a", b"value")
    assert store.get(b"a") is None
    store.close()
    assert not elsewhere.exists() or elsewhere.read_bytes() == b""


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr("mpl_engine.files.caches.blob_store._PATIENCE", 0.05)


@pytest.mark.usefixtures("impatient")
def test_what_another_process_holds_is_left_alone_and_used_again_afterwards(file):
    """Also by a store that was refused, at its start or later: a moment's lock must not cost the whole session."""
    open_before = BlobStore(file, BOUND)
    open_before.put(b"a", b"value")
    opened_then = BlobStore(file, BOUND)
    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        for store in (open_before, opened_then):
            store.put(b"b", b"not now")
        holder.execute("ROLLBACK")
    for store, key in ((open_before, b"c"), (opened_then, b"d")):
        assert store.get(b"a") == b"value"
        assert store.get(b"b") is None
        store.put(key, b"later")
        store.close()
    restarted = BlobStore(file, BOUND)
    assert (restarted.get(b"c"), restarted.get(b"d")) == (b"later", b"later")


@pytest.mark.usefixtures("impatient")
def test_what_is_never_let_go_is_not_waited_for_each_time(file):
    store = BlobStore(file, BOUND)
    store.put(b"a", b"value")
    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        for _ in range(MOST_REFUSALS):
            store.put(b"b", b"not now")
        holder.execute("ROLLBACK")
    store.put(b"b", b"value")
    assert store.get(b"b") is None


def asked_in_turn(store, numbers, turns):
    """How many values are found in each turn, where what is missing is put."""
    found = []
    for _ in range(turns):
        there = [
            n for n in numbers if store.get(bytes([n])) is not None or store.put(bytes([n]), bytes(1000))
        ]
        found.append(len(there))
    return found


def test_while_it_holds_as_many_as_fit_of_values_asked_for_in_turn_are_found(file):
    assert asked_in_turn(BlobStore(file, BOUND), range(15), 3) == [0, 0, 0], (
        "by age each goes before it is wanted"
    )
    store = BlobStore(file, BOUND)
    store.hold()
    found = asked_in_turn(store, range(15), 4)
    assert found[-1] >= 9
    assert size_of(store) <= BOUND
    store.let_go()
    store.put(bytes([99]), bytes(1000))
    assert store.get(bytes([99])) is not None, "then room is made for what comes"


def test_what_was_there_before_it_held_makes_room_but_not_what_is_asked_for(file):
    store = BlobStore(file, BOUND)
    for n in range(10):
        store.put(bytes([n]), bytes(1000))
    store.hold()
    assert store.has(bytes([0]))
    assert not store.has(bytes([50]))
    for n in range(20, 40):
        store.put(bytes([n]), bytes(1000))
    assert store.get(bytes([0])) is not None
    assert [n for n in range(1, 10) if store.has(bytes([n]))] == []
    assert store.get(bytes([20])) is not None
    store.hold()
    store.put(bytes([60]), bytes(1000))
    assert store.get(bytes([60])) is not None, "another pass makes room again"
