"""Atomic writes: the old file or the new one, nothing between, and plain words when it fails."""

import errno
import json
import os
import threading
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save_file

from mpl_engine.errors import WriteFailed
from mpl_engine.files import atomic as atomic_write
from mpl_engine.files.atomic import plain_reason, replace_with, write_bytes, write_json, write_text

NAME_BYTES = [chr(0xDC00 + byte) for byte in range(0x80, 0x100)]
"""How Python holds the bytes of file names that are not UTF-8."""

TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from(NAME_BYTES))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=10,
)


@given(JSON)
def test_json_comes_back_as_it_went(tmp_path_factory: pytest.TempPathFactory, obj: object) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    write_json(path, obj)
    assert json.loads(path.read_text(encoding="utf-8")) == obj


def test_json_is_readable(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", {"b": "Bäume", "a": [1]})
    expected = '{\n  "b": "Bäume",\n  "a": [\n    1\n  ]\n}\n'
    assert (tmp_path / "a.json").read_bytes() == expected.encode()


def test_json_refuses_nan_and_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_json(path, 1)
    with pytest.raises(ValueError, match="JSON"):
        write_json(path, float("nan"))
    assert path.read_text() == "1\n"


def test_line_ends_stay(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "one\ntwo\r\n")
    assert (tmp_path / "a.txt").read_bytes() == b"one\ntwo\r\n"


@pytest.mark.parametrize("kind", [RuntimeError, KeyboardInterrupt])
def test_a_failing_block_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, kind: type[BaseException]
) -> None:
    path = tmp_path / "a"
    write_bytes(path, b"old")

    def fail() -> None:
        with replace_with(path) as temporary:
            temporary.write_bytes(b"half")
            raise kind

    with pytest.raises(kind):
        fail()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_temporary_file_is_in_the_same_folder(tmp_path: Path) -> None:
    with replace_with(tmp_path / ("n" * 200 + ".bin")) as temporary:
        assert temporary.parent == tmp_path
    assert (tmp_path / ("n" * 200 + ".bin")).read_bytes() == b""


@pytest.mark.skipif(os.name != "posix", reason="permissions")
def test_permissions_follow_the_umask(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_bytes(tmp_path / "ours", b"")
    with replace_with(tmp_path / "tensors") as temporary:
        save_file({"a": torch.zeros(1)}, temporary)  # makes a file of its own, readable by its owner only
    wanted = (tmp_path / "plain").stat().st_mode
    assert (tmp_path / "ours").stat().st_mode == wanted
    assert (tmp_path / "tensors").stat().st_mode == wanted


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed) as caught:
        write_bytes(tmp_path / "no" / "a", b"")
    assert caught.value.reason == "its folder does not exist"
    assert caught.value.path == tmp_path / "no" / "a"


def test_a_file_as_folder_and_a_folder_as_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder" / "inner").mkdir(parents=True)
    for path in (tmp_path / "file" / "a", tmp_path / "folder"):
        with pytest.raises(WriteFailed):
            write_bytes(path, b"")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "there is no permission to write there"),
        (errno.EROFS, "the disk is read-only"),
    ],
)
def test_errors_of_the_system_become_plain_words(tmp_path: Path, number: int, words: str) -> None:
    path = tmp_path / "a"
    write_bytes(path, b"old")

    def fail() -> None:
        with replace_with(path):
            raise OSError(number, os.strerror(number), str(path))

    with pytest.raises(WriteFailed) as caught:
        fail()
    assert caught.value.reason == words
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_without_a_number_still_has_a_reason() -> None:
    assert plain_reason(OSError()) == "oserror"
    assert plain_reason(OSError("Odd Thing")) == "odd thing"


def test_windows_scanners_are_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = Path.replace, []

    def busy(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) < 3:
            raise PermissionError
        return real(self, target)

    monkeypatch.setattr(Path, "replace", busy)
    monkeypatch.setattr(atomic_write, "_REPLACE_WAIT", 0.0)
    monkeypatch.setattr(atomic_write, "_PATIENT", True)
    write_bytes(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert len(calls) == 3


def test_readers_see_only_whole_files(tmp_path: Path) -> None:
    path, stop = tmp_path / "a", threading.Event()
    wholes = (b"a" * 100_000, b"b" * 200_000)
    write_bytes(path, wholes[0])
    seen: list[bytes] = []

    def read() -> None:
        while not stop.is_set():
            seen.append(path.read_bytes())

    reader = threading.Thread(target=read)
    reader.start()
    for turn in range(20):
        write_bytes(path, wholes[turn % 2])
    stop.set()
    reader.join()
    assert set(seen) <= set(wholes)
