"""Features on disk: what was kept comes back bit for bit, in another process too, and no fault of a file gives an answer."""

import hashlib
import os
import sqlite3
import threading
from contextlib import closing

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mpl_engine.features.store import FeatureStore
from tests.support.command_line import python

WIDTH = 6


def name(number):
    return hashlib.sha256(str(number).encode()).hexdigest()


def row(number):
    return np.random.default_rng(number).standard_normal(WIDTH).astype(np.float32)


def rows(numbers):
    return np.array([row(number) for number in numbers], np.float32).reshape(-1, WIDTH)


def names(numbers):
    return [name(number) for number in numbers]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "new folder"


def kept(folder, numbers):
    store = FeatureStore("weights", WIDTH, folder)
    store.put(names(numbers), rows(numbers))
    return store


@given(
    st.lists(st.lists(st.integers(0, 30), unique=True, max_size=12), max_size=6),
    st.lists(st.integers(0, 40), max_size=20),
)
@settings(max_examples=30)
def test_what_was_kept_comes_back_in_the_order_asked_for(tmp_path_factory, puts, asked):
    store = FeatureStore("weights", WIDTH, tmp_path_factory.mktemp("store"))
    for numbers in puts:
        store.put(names(numbers), rows(numbers))
    there = {number for numbers in puts for number in numbers}
    found, places = store.get(names(asked))
    assert [asked[place] for place in places] == [number for number in asked if number in there]
    assert np.array_equal(found, rows([number for number in asked if number in there]))
    assert [slot >= 0 for slot in store.slots(names(asked))] == [number in there for number in asked]
    store.close()


def test_it_is_there_after_a_restart_and_in_another_process(folder):
    store = kept(folder, range(5))
    code = (
        "from pathlib import Path; from mpl_engine.features.store import FeatureStore; "
        f"print(FeatureStore('weights', {WIDTH}, Path({str(folder)!r})).get([{name(3)!r}])[0].tolist())"
    )
    assert python(code).stdout.strip() == str(rows([3]).tolist())
    store.close()
    found, _ = FeatureStore("weights", WIDTH, folder).get(names([4]))
    assert np.array_equal(found, rows([4]))


def test_another_backbone_has_another_store(folder):
    kept(folder, range(3))
    assert FeatureStore("other weights", WIDTH, folder).slots(names(range(3))).tolist() == [-1] * 3
    assert FeatureStore("weights", WIDTH + 1, folder).slots(names(range(3))).tolist() == [-1] * 3


@pytest.mark.parametrize("apart", [1, 100])
def test_products_are_those_of_the_rows_wherever_they_lie(folder, apart):
    store = kept(folder, range(400))
    chosen = list(range(399, -1, -apart))
    slots = store.slots(names(chosen))
    queries = rows([1000, 1001])
    assert np.allclose(store.products(slots, queries), rows(chosen) @ queries.T, atol=1e-5)
    assert store.products(slots[:0], queries).shape == (0, 2)


@pytest.mark.parametrize("damage", ["changed", "cut", "gone"])
def test_damaged_numbers_are_unknown_and_can_be_kept_anew(folder, damage):
    kept(folder, range(4)).close()
    (file,) = folder.glob("*.f32")
    contents = file.read_bytes()
    if damage == "changed":
        file.write_bytes(contents[: 4 * WIDTH] + b"\1" * 4 * WIDTH + contents[8 * WIDTH :])
    elif damage == "cut":
        file.write_bytes(contents[: 4 * WIDTH])
    else:
        file.unlink()
    store = FeatureStore("weights", WIDTH, folder)
    found, places = store.get(names(range(4)))
    assert 1 not in places
    assert np.array_equal(found, rows(places))
    store.put(names([1]), rows([1]))
    assert np.array_equal(store.get(names([1]))[0], rows([1]))


def test_a_damaged_index_costs_what_was_kept_and_no_answer(folder):
    kept(folder, range(4)).close()
    (file,) = folder.glob("*.sqlite3")
    file.write_bytes(b"no database" * 400)
    store = FeatureStore("weights", WIDTH, folder)
    assert store.get(names(range(4)))[0].shape == (0, WIDTH)
    again = kept(folder, range(4))
    assert np.array_equal(again.get(names(range(4)))[0], rows(range(4)))


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path):
    (tmp_path / "file").write_text("in the way")
    store = FeatureStore("weights", WIDTH, tmp_path / "file" / "folder")
    store.put(names([1]), rows([1]))
    assert not store.usable
    assert store.slots(names([1])).tolist() == [-1]
    assert store.get(names([1]))[1].tolist() == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such files")
def test_a_pipe_in_the_place_of_its_file_does_not_hang(folder):
    kept(folder, range(2)).close()
    (file,) = folder.glob("*.f32")
    file.unlink()
    os.mkfifo(file)
    assert not FeatureStore("weights", WIDTH, folder).usable


def test_beyond_its_bound_nothing_more_is_kept(folder):
    store = FeatureStore("weights", WIDTH, folder, most_bytes=4 * WIDTH * 3)
    store.put(names(range(5)), rows(range(5)))
    assert (store.slots(names(range(5))) >= 0).tolist() == [True] * 3 + [False] * 2


def test_several_stores_of_one_folder_write_side_by_side(folder, monkeypatch):
    """On a slow machine too: they wait for each other as long as it takes."""
    monkeypatch.setattr("mpl_engine.features.store._PATIENCE", 60.0)

    def work(first):
        store = FeatureStore("weights", WIDTH, folder)
        for number in range(first, first + 60, 3):
            store.put(names(range(number, number + 3)), rows(range(number, number + 3)))
        store.close()

    threads = [threading.Thread(target=work, args=(first,)) for first in (0, 60, 120)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found, _ = FeatureStore("weights", WIDTH, folder).get(names(range(180)))
    assert np.array_equal(found, rows(range(180)))


def test_what_another_process_holds_is_left_alone_and_used_again_afterwards(folder, monkeypatch):
    monkeypatch.setattr("mpl_engine.features.store._PATIENCE", 0.05)
    open_before, opened_then = FeatureStore("weights", WIDTH, folder), FeatureStore("weights", WIDTH, folder)
    open_before.put(names([1]), rows([1]))
    [index] = folder.glob("*.sqlite3")
    with closing(sqlite3.connect(index, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        for store in (open_before, opened_then):
            store.put(names([2]), rows([2]))
        holder.execute("ROLLBACK")
    for store, number in ((open_before, 3), (opened_then, 4)):
        store.put(names([number]), rows([number]))
        store.close()
    found, places = FeatureStore("weights", WIDTH, folder).get(names([1, 2, 3, 4]))
    assert places.tolist() == [0, 2, 3]
    assert np.array_equal(found, rows([1, 3, 4]))


def test_what_does_not_fit_is_refused(folder):
    store = FeatureStore("weights", WIDTH, folder)
    with pytest.raises(ValueError, match="width 6"):
        store.put(names([1]), np.zeros((1, WIDTH + 1), np.float32))
    with pytest.raises(ValueError, match="2 images"):
        store.put(names([1, 2]), rows([1]))
