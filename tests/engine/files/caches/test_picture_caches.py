"""What is kept of pictures is counted and removed, all of it and nothing else."""

import pytest

from mpl_engine.files.caches import blob_folder
from mpl_engine.files.caches.blob_folder import BlobFolder
from mpl_engine.files.caches.blob_store import BlobStore
from mpl_engine.files.caches.picture_caches import DECODED, STEM_TOKENS, clear, kept_bytes


@pytest.fixture
def kept(cache, monkeypatch):
    """A cache folder with some of all that there is, and things of others beside it."""
    monkeypatch.setattr(blob_folder, "LEAVE_FREE", 0)
    BlobFolder(cache / DECODED, 10**6).put("abcdef", bytes(50_000))
    (cache / "features").mkdir()
    (cache / "features" / "a.f32").write_bytes(bytes(30_000))
    tokens = BlobStore(cache / STEM_TOKENS, 10**6)
    tokens.put(b"a", bytes(20_000))
    yield tokens
    tokens.close()


def others(cache):
    places = ["model.safetensors", "features/letter.txt", "decoded/letter.txt", "decoded/ab/letter.txt"]
    for place in places:
        (cache / place).write_bytes(b"words")
    return {cache / place for place in places}


def test_all_of_it_is_counted_and_cleared_and_nothing_else(cache, kept):
    left = others(cache)
    assert kept_bytes() >= 100_000
    clear()
    assert kept_bytes() == 0
    assert {path for path in cache.rglob("*") if path.is_file()} == left


def test_a_store_that_is_open_holds_no_room_and_goes_on(cache, kept):
    clear()
    assert kept.get(b"a") is None
    kept.put(b"b", b"value")
    assert BlobStore(cache / STEM_TOKENS, 10**6).get(b"b") is None, "it has the old file still"


def test_there_may_be_nothing(cache):
    assert kept_bytes() == 0
    clear()


def test_links_are_not_followed(cache, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "ab").mkdir(parents=True)
    (elsewhere / "ab" / "a.blob").write_bytes(b"of somebody else")
    cache.mkdir()
    (cache / DECODED).symlink_to(elsewhere)
    (cache / "features").mkdir()
    (cache / "features" / "more").symlink_to(elsewhere)
    assert kept_bytes() == 0
    clear()
    assert (elsewhere / "ab" / "a.blob").exists()
