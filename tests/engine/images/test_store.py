"""Decoded pictures come from memory, from disk or from their files, and are the same pixels wherever they come from."""

import hashlib

import numpy as np
import pytest
from PIL import Image

from mpl_engine.errors import DataChanged
from mpl_engine.files.caches import blob_folder
from mpl_engine.files.caches.blob_folder import BlobFolder
from mpl_engine.images.decode import decode_verified
from mpl_engine.images.store import ImageStore
from mpl_engine.images.transforms import Preprocess

SIZE = 224
SIDES = {"large.png": (300, 260), "tall.jpg": (400, 900), "grey.png": (250, 250)}


@pytest.fixture(autouse=True)
def _disks_of_tests_may_be_small(monkeypatch):
    monkeypatch.setattr(blob_folder, "LEAVE_FREE", 0)


@pytest.fixture
def pictures(tmp_path):
    random = np.random.default_rng(1)
    place = tmp_path / "pictures"
    place.mkdir()
    for name, (width, height) in SIDES.items():
        pixels = random.integers(0, 256, (height, width, 3), dtype=np.uint8)
        Image.fromarray(pixels).convert("L" if name == "grey.png" else "RGB").save(place / name)
    return [place / name for name in SIDES]


@pytest.fixture
def decoded(monkeypatch):
    """The files that were decoded, in order."""
    seen = []

    def counted(path, *arguments):
        seen.append(path)
        return decode_verified(path, *arguments)

    monkeypatch.setattr("mpl_engine.images.store.decode_verified", counted)
    return seen


def opened(paths, disk=None, *, memory=0, fit="crop", size=SIZE):
    hashes = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}
    return ImageStore(Preprocess(size), fit, memory, hashes, disk=disk)


def crops(store, paths, seed=0):
    return [
        store.augmented(path, 0.1, np.random.default_rng((seed, place)), flip=True)
        for place, path in enumerate(paths)
    ]


def squares(store, paths, *, keep=True):
    return [store.square(path, keep=keep) for path in paths]


def same(one, other):
    return all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("fit", ["crop", "pad", "stretch"])
def test_pixels_from_disk_are_those_of_the_files_and_files_are_decoded_once(pictures, tmp_path, decoded, fit):
    expected = [crops(opened(pictures, fit=fit), pictures, seed) for seed in range(3)]
    looked_at = squares(opened(pictures, fit=fit), pictures)
    decoded.clear()
    for start in range(2):  # the second as in another training
        store = opened(pictures, BlobFolder(tmp_path / "disk", 10**8), fit=fit)
        assert all(same(crops(store, pictures, seed), expected[seed]) for seed in range(3))
        assert same(squares(store, pictures), looked_at)
        assert same(squares(store, pictures), looked_at)
        assert len(decoded) == (0 if start else 2 * len(pictures))
        decoded.clear()


def test_another_way_to_make_squares_or_another_size_finds_nothing_of_it(pictures, tmp_path, decoded):
    crops(opened(pictures, BlobFolder(tmp_path / "disk", 10**8)), pictures)
    decoded.clear()
    for other in ({"fit": "pad"}, {"size": 230}):
        store = opened(pictures, BlobFolder(tmp_path / "disk", 10**8), **other)
        assert same(crops(store, pictures), crops(opened(pictures, **other), pictures))
    assert len(decoded) == 4 * len(pictures)


def test_memory_comes_first_and_takes_what_was_on_disk(pictures, tmp_path, decoded):
    crops(opened(pictures, BlobFolder(tmp_path / "disk", 10**8), memory=10**9), pictures)
    assert not (tmp_path / "disk").exists()
    crops(opened(pictures, BlobFolder(tmp_path / "disk", 10**8)), pictures)
    store = opened(pictures, BlobFolder(tmp_path / "disk", 10**8), memory=10**9)
    expected = crops(store, pictures)
    decoded.clear()
    for path in (tmp_path / "disk").rglob("*.blob"):
        path.unlink()
    assert same(crops(store, pictures), expected)
    assert decoded == []


def test_what_is_looked_at_once_or_has_no_known_content_is_not_kept(pictures, tmp_path):
    disk = BlobFolder(tmp_path / "disk", 10**8)
    squares(opened(pictures, disk), pictures, keep=False)
    crops(ImageStore(Preprocess(SIZE), "crop", 0, disk=disk), pictures)
    assert list((tmp_path / "disk").rglob("*.blob")) == []


def test_small_pictures_and_huge_ones_are_not_kept(tmp_path):
    paths = [tmp_path / "small.png", tmp_path / "huge.png"]
    Image.new("RGB", (100, 100)).save(paths[0])
    Image.new("RGB", (2500, 2500)).save(paths[1])
    store = opened(paths, BlobFolder(tmp_path / "disk", 10**9))
    crops(store, paths)
    assert list((tmp_path / "disk").rglob("*.blob")) == []


def test_what_does_not_fit_together_is_decoded_again(pictures, tmp_path):
    """A value that is whole and yet none of ours."""
    disk = BlobFolder(tmp_path / "disk", 10**8)
    crops(opened(pictures, disk), pictures)
    expected = crops(opened(pictures), pictures, 1)
    for path in (tmp_path / "disk").rglob("*.blob"):
        disk.put(path.stem, b"\0\0\0\x09\0\0\0\x09words")
    assert same(crops(opened(pictures, disk), pictures, 1), expected)


def test_a_file_that_changed_is_told_when_it_is_decoded(pictures, tmp_path):
    store = opened(pictures, BlobFolder(tmp_path / "disk", 10**8))
    pictures[0].write_bytes(pictures[1].read_bytes())
    with pytest.raises(DataChanged):
        crops(store, pictures)
