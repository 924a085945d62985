"""Hashes of files and their cache, which never stands in the way."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import WeightsFileError
from mpl_engine.files.hashing import file_sha256, remember_sha256
from mpl_engine.files.paths import cache_folder

pytestmark = pytest.mark.usefixtures("cache")


def test_hash_is_sha256(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"abc" * 3_000_000)
    assert file_sha256(tmp_path / "f") == hashlib.sha256(b"abc" * 3_000_000).hexdigest()


def test_a_file_that_brings_its_old_time_along_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"one")
    os.utime(path, ns=(1, 1000))
    assert file_sha256(path) == hashlib.sha256(b"one").hexdigest()
    path.write_bytes(b"two")
    os.utime(path, ns=(1, 1000))
    assert file_sha256(path) == hashlib.sha256(b"two").hexdigest()


def test_a_remembered_hash_of_a_renamed_file(tmp_path: Path, cache: Path) -> None:
    (tmp_path / "f").write_bytes(b"x")
    remember_sha256(tmp_path / "f", "0" * 64)
    assert file_sha256(tmp_path / "f") == "0" * 64
    (tmp_path / "f").unlink()
    (tmp_path / "g").write_bytes(b"x")
    file_sha256(tmp_path / "g")
    assert list(json.loads((cache / "hashes.json").read_text())) == [
        str(tmp_path / "g")
    ]  # gone files are dropped


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"x": 3}', b"\xff", b"[" * 100_000])
def test_a_corrupt_hash_cache_is_ignored(tmp_path: Path, cache: Path, content: bytes) -> None:
    cache.mkdir()
    (cache / "hashes.json").write_bytes(content)
    (tmp_path / "f").write_bytes(b"x")
    assert file_sha256(tmp_path / "f") == hashlib.sha256(b"x").hexdigest()


def test_hashing_without_a_usable_cache(tmp_path: Path, cache: Path) -> None:
    cache.write_bytes(b"a file in the way")
    (tmp_path / "f").write_bytes(b"x")
    assert file_sha256(tmp_path / "f") == hashlib.sha256(b"x").hexdigest()


def test_hashing_can_be_cancelled(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"x")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        file_sha256(tmp_path / "f", token=token)


def test_hash_of_nothing(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(WeightsFileError):
            file_sha256(path)


def test_the_cache_folder_without_an_override(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MPL_CACHE_DIR")
    assert "mpl-desktop" in str(cache_folder())
