"""Pipes, devices, sockets and huge files in the place of a file: nothing hangs, and nothing fills the memory."""

import os
import socket
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mpl_engine.atomic_write import reading_reason
from mpl_engine.regular_file import UnusableFile, is_regular, open_regular, read_regular, read_text

posix = pytest.mark.skipif(os.name != "posix", reason="pipes and links as files are of POSIX")


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder whose path is short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="m") as folder:
        yield Path(folder)


def fifo(path: Path) -> None:
    os.mkfifo(path)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


SPECIAL: dict[str, Callable[[Path], None]] = {
    "a pipe": fifo,
    "a device": endless,
    "a socket": listening,
}


@posix
@pytest.mark.parametrize("kind", SPECIAL)
def test_only_regular_files_are_opened(kind: str, short: Path) -> None:
    place = short / "f"
    SPECIAL[kind](place)
    with pytest.raises(UnusableFile) as refused:
        read_regular(place, limit=100)
    assert reading_reason(refused.value) == f"it is {kind}, not a file"
    assert not is_regular(place)


def test_a_folder_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        open_regular(tmp_path, limit=None)


def test_a_file_is_read_up_to_its_limit_and_not_beyond(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"ab\r\n")
    assert read_regular(file, limit=4) == b"ab\r\n"
    assert read_text(file, limit=4) == "ab\r\n"
    with open_regular(file, limit=None) as opened:
        assert opened.read(1) == b"a"
    with pytest.raises(UnusableFile) as refused:
        read_regular(file, limit=3)
    assert "4 bytes" in reading_reason(refused.value)
    assert "3 bytes" in reading_reason(refused.value)


@posix
def test_links_are_followed_where_they_are_the_persons_own(tmp_path: Path) -> None:
    file, link = tmp_path / "f", tmp_path / "l"
    file.write_bytes(b"ab")
    link.symlink_to(file)
    assert read_regular(link, limit=9) == b"ab"
    with pytest.raises(UnusableFile) as refused:
        read_regular(link, limit=9, follow=False)
    assert reading_reason(refused.value) == "it is a link, not a file"


@posix
def test_an_opened_file_is_not_handed_to_other_programs(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"")
    with open_regular(file, limit=None) as opened:
        assert not os.get_inheritable(opened.fileno())
        assert stat.S_ISREG(os.fstat(opened.fileno()).st_mode)
