"""Pipes, devices, sockets and huge files in the place of a file: nothing hangs, and nothing fills the memory."""

import ast
import os
import socket
import stat
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mpl_engine.backbones.sidecar import Sidecar, read_sidecar
from mpl_engine.backbones.weights import read_state_dict
from mpl_engine.benchmark.data import load_benchmark_data
from mpl_engine.cancel import CancelToken
from mpl_engine.data.class_names import load_names_file
from mpl_engine.data.coop import read_split_file
from mpl_engine.data.dataset import scan
from mpl_engine.data.grouping import read_capture
from mpl_engine.errors import DataChanged, EngineError
from mpl_engine.events import drain
from mpl_engine.files.atomic import reading_reason
from mpl_engine.files.hashing import file_sha256
from mpl_engine.files.regular import UnusableFile, is_regular, open_regular, read_regular, read_text
from mpl_engine.files.safetensors_header import read_header
from mpl_engine.images.decode import decode, decode_verified
from mpl_engine.images.kind import looks_like_image
from mpl_engine.modules.info import read_info
from tests.support.coop_folders import make_coop
from tests.support.hostile_files import encoded, noise
from tests.support.sources import sources

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


HANGS = 20
"""Seconds after which a reader hangs; what it reads in that time still fits the memory."""

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


OPENERS: dict[str, Callable[[Path], object]] = {
    "module": read_info,
    "header": lambda path: read_header(path, "checkpoint"),
    "names": load_names_file,
    "weights": file_sha256,
    "state": read_state_dict,
    "split of CoOp": read_split_file,
    "image": lambda path: decode(path, 16),
    "changed image": lambda path: decode_verified(path, "0" * 64, 16, lambda decoded: decoded.size),
    "sidecar": lambda path: read_sidecar(path.with_suffix(".safetensors")),
}
"""Everything that opens a file which a person gave, by what it is."""


@posix
@pytest.mark.parametrize("what", OPENERS)
@pytest.mark.parametrize("kind", SPECIAL)
def test_nothing_hangs_on_a_special_file(what: str, kind: str, short: Path) -> None:
    """Each is refused with a typed error, or left alone where it need not be there; a pipe would wait for ever."""
    place = short / "f.json"
    SPECIAL[kind](place)
    answers: list[object] = []

    def work() -> None:
        try:
            answers.append(OPENERS[what](place))
        except EngineError as error:
            answers.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(HANGS)
    assert answers, f"{what} hangs on {kind}"
    assert isinstance(answers[0], EngineError) or answers == [Sidecar()]


@posix
@pytest.mark.parametrize("kind", SPECIAL)
def test_a_photo_without_a_date_is_what_a_special_file_is(kind: str, short: Path) -> None:
    SPECIAL[kind](short / "f.jpg")
    assert read_capture(short / "f.jpg") is None
    assert not looks_like_image(short / "f")


@pytest.mark.skipif(not hasattr(os, "posix_fallocate"), reason="makes a file with holes")
def test_a_picture_with_gigabytes_behind_it_is_refused_unread(tmp_path: Path) -> None:
    picture = encoded(noise(3), "JPEG")
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        for number in range(2):
            data = encoded(noise(number + 10 * (folder == "b")), "PNG")
            (tmp_path / folder / f"{number}.png").write_bytes(data)
    long = tmp_path / "a" / "long.jpg"
    long.write_bytes(picture)
    with long.open("r+b") as file:
        file.truncate(3_000_000_000)  # takes no room on the disk
    begin = time.monotonic()
    dataset = drain(scan(tmp_path, token=CancelToken()))
    assert time.monotonic() - begin < 30
    assert [(p.path, p.reason) for p in dataset.problems] == [("a/long.jpg", "too_large")]
    assert "3,000 MB" in dataset.problems[0].detail
    with pytest.raises(DataChanged):
        decode_verified(long, "0" * 64, 16, lambda decoded: decoded.size)


@posix
def test_a_pipe_among_the_images_of_a_benchmark_is_refused_at_once(tmp_path: Path) -> None:
    folder = make_coop(tmp_path, "eurosat", per_class={"train": 2, "val": 1, "test": 1})
    data = drain(load_benchmark_data(folder, CancelToken()))
    image = min(folder.rglob("*.jpg"))
    image.unlink()
    fifo(image)
    refused: list[EngineError] = []

    def split() -> None:
        try:
            drain(data.split(2, 1, CancelToken()))
        except EngineError as error:
            refused.append(error)

    thread = threading.Thread(target=split, daemon=True)
    thread.start()
    thread.join(HANGS)
    assert ["pipe" in str(error) for error in refused] == [True]


def test_no_code_opens_a_persons_file_in_another_way() -> None:
    """Whoever adds a reader uses the helper; what is listed here opens what the program itself shipped or made."""
    allowed = {
        "mpl_engine/files/regular.py",
        "mpl_engine/export/module_export.py",  # its own sources
        "mpl_engine/export/folder.py",
        "mpl_engine/backbones/architectures.py",  # of open_clip
        "mpl_engine/backbones/fetch.py",  # writes what arrives
        "mpl_engine/training/event_log.py",  # writes
        "mpl_engine/files/atomic.py",  # writes
        "mpl_engine/export/curves.py",
        "mpl_engine/runs/folder.py",
        "mpl_desktop/project/run_record.py",
        "mpl_desktop/system/log_file.py",  # writes
        "mpl_desktop/self_test.py",
        "mpl_desktop/system/memory.py",  # of the system
        "mpl_desktop/theme/icons.py",
        "mpl_engine/files/copying.py",  # writes
        "mpl_engine/data/collecting.py",  # writes
        "mpl_engine/features/store.py",  # its own numbers, looked at before
        "mpl_engine/prompts/vocabulary.py",  # of open_clip
        "mpl_engine/export/web_page.py",  # shipped
        "mpl_engine/scale/parquet.py",  # writes
        "mpl_engine/scale/uris.py",  # of the network
        "mpl_engine/files/caches/blob_folder.py",  # writes
        "mpl_engine/export/fetch.py",  # writes what arrives
        "mpl_engine/device.py",  # of the system
    }
    found = set()
    for path, tree in sources("mpl_engine", "mpl_desktop"):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or path.startswith("mpl_engine/speed/"):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            opens = name in {"read_text", "read_bytes"} and isinstance(node.func, ast.Attribute)
            opens |= name == "open" and any(
                isinstance(a, ast.Constant) and isinstance(a.value, str) and "b" in a.value for a in node.args
            )
            if opens:
                found.add(path)
    assert found <= allowed
