"""Copies of answered images into folders: one bad file costs only itself, and every system takes the names."""

import os
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from mpl_desktop.pages.classify import answer_actions
from mpl_desktop.pages.classify.answers import Answer, copies
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.events import AnswerStatus, drain
from mpl_engine.files.names import folder_names

from ...conftest import WAIT_MS, Dialogs

DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$", *(f"{p}{d}" for p in ("com", "lpt") for d in "0123456789¹²³")}  # fmt: skip


def answer(path: Path, label: str = "cat", status: str = "ok") -> Answer:
    return Answer(path, label, 0.9, AnswerStatus(status), ((label, 0.9),))


def picture(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 8)).save(path)
    return path


def folders_of(labels: list[str], root: Path) -> dict[str, str]:
    """The folder that an image of each class is copied into, by what is on the disk afterwards."""
    source = root / "source"
    source.mkdir()
    given_ = []
    for number, label in enumerate(labels):
        (source / f"{number}.png").write_bytes(b"x")
        given_.append(answer(source / f"{number}.png", label))
    result = drain(copies(given_, root / "sorted")(CancelToken()))
    assert not getattr(result, "failed", ())
    found = {path.stem: path.parent.name for path in (root / "sorted").rglob("*.png")}
    return {label: found[str(number)] for number, label in enumerate(labels)}


def test_vanished_and_refused_files_do_not_end_the_rest(tmp_path: Path) -> None:
    good = [picture(tmp_path / f"{i}.png") for i in (1, 3, 5)]
    (tmp_path / "4.png").mkdir()
    given_ = [answer(tmp_path / f"{i}.png") for i in range(1, 6)]  # 2 has vanished, 4 is a folder
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "6.png")
        given_.append(answer(tmp_path / "6.png"))
    result = drain(copies(given_, tmp_path / "sorted")(CancelToken()))
    assert sorted(p.name for p in (tmp_path / "sorted" / "cat").iterdir()) == [p.name for p in good]
    assert result.done == 3
    assert [error.path for error in result.failed] == [a.path for a in given_ if a.path not in good]
    assert result.failed[0].reason == "there is no such file"  # the source is to blame, not the target


def test_a_file_in_a_folders_place_costs_that_class_only(tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    target.mkdir()
    (target / "cat").write_text("mine")
    images = {label: picture(tmp_path / f"{label}.png") for label in ("cat", "dog")}
    result = drain(copies([answer(p, label) for label, p in images.items()], target)(CancelToken()))
    assert (target / "dog" / "dog.png").is_file()
    assert (target / "cat").read_text() == "mine"
    assert [error.path.parent for error in result.failed] == [target / "cat"]


def test_a_name_as_long_as_a_disk_takes_gets_a_number(tmp_path: Path) -> None:
    first = picture(tmp_path / "a" / f"{'é' * 125}x.png")
    second = tmp_path / "b" / first.name
    second.parent.mkdir()
    second.write_bytes(first.read_bytes())
    result = drain(copies([answer(first), answer(second)], tmp_path / "sorted")(CancelToken()))
    assert result.done == 2
    assert len(list((tmp_path / "sorted" / "cat").iterdir())) == 2


def test_the_window_says_what_was_not_copied_and_lists_it(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    given_ = [answer(picture(tmp_path / "a.png")), answer(tmp_path / "b.png"), answer(tmp_path / "c.png")]
    answer_actions.copy_into_folders(window, window.workspace, given_, tmp_path / "sorted")
    qtbot.waitUntil(lambda: "Copied 1 of 3 pictures" in window.banner.text.text(), timeout=WAIT_MS)
    assert "b.png: there is no such file" in window.banner.text.text()
    window.banner.action.click()
    [listed] = window.findChildren(QPlainTextEdit)
    lines = listed.toPlainText().splitlines()
    assert [Path(line.partition(": ")[0]).name for line in lines] == ["b.png", "c.png"]
    listed.window().close()


def test_images_for_the_project_come_one_by_one_too(
    opened: MainWindow, image_folder: Path, tmp_path: Path, dialogs: Dialogs
) -> None:
    new = [picture(tmp_path / "new_1.png"), tmp_path / "gone.png", picture(tmp_path / "new_2.png")]
    dialogs("Copy")
    answer_actions.send_back(opened, opened.workspace, dict.fromkeys(new, "dog"))
    assert {p.name for p in (image_folder / "dog").glob("new_*")} == {"new_1.png", "new_2.png"}
    assert "Copied 2 of 3 pictures" in opened.banner.text.text()


@pytest.mark.parametrize("status", ["not_sure", "none_of_these"])
@pytest.mark.parametrize("case", [str.lower, str.upper])
def test_a_class_called_as_the_doubtful_images_has_a_folder_of_its_own(
    tmp_path: Path, status: str, case: Callable[[str], str]
) -> None:
    label = case(status.replace("_", " "))
    source = [picture(tmp_path / "sure.png"), picture(tmp_path / "doubtful.png")]
    given_ = [answer(source[0], label), answer(source[1], "cat", status)]
    drain(copies(given_, tmp_path / "sorted")(CancelToken()))
    found = {path.stem: path.parent.name for path in (tmp_path / "sorted").rglob("*.png")}
    assert found == {"doubtful": status.replace("_", " "), "sure": f"{label} (class)"}


def test_names_that_are_one_on_some_disks_stay_two(tmp_path: Path) -> None:
    labels = ["rose", "Rose", "a/b", "a:b", "a-b", "café", "cafe\u0301 ", "ok"]
    folders = folders_of(labels, tmp_path)
    keys = {unicodedata.normalize("NFC", name).casefold() for name in folders.values()}
    assert len(keys) == len(labels)
    assert (folders["a-b"], folders["ok"]) == ("a-b", "ok")  # a name that needs no change keeps it


def test_the_folder_does_not_depend_on_which_answers_are_copied(tmp_path: Path) -> None:
    for label in ("a/b", "a:b"):
        source = picture(tmp_path / f"{ord(label[1])}.png")
        drain(copies([answer(source, label)], tmp_path / "sorted", ["a/b", "a:b"])(CancelToken()))
    assert sorted(p.name for p in (tmp_path / "sorted").iterdir()) == ["a-b", "a-b (2)"]


ODD = st.sampled_from(
    ["CON", "nul.txt", "com1", "LPT¹", "aux .x", "a.", " a ", "..", ".hidden", "a\x00b", "a\x1b]0;x\x07", "\u202eab",
     "é" * 200, "赤" * 90, "a" * 300 + ".", "x\ud800", "a\u200db", "", "?", "not sure", "trailing. . "]
)  # fmt: skip


@given(label=ODD | st.text(max_size=300))
def test_every_system_takes_the_name(label: str) -> None:
    folder = folder_names([label], {})[label]
    assert 0 < len(folder.encode()) <= 255
    assert not set(folder) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in folder)
    assert not folder.startswith(".")
    assert folder == folder.rstrip(". ")
    assert folder.partition(".")[0].rstrip().lower() not in DEVICES
    if sys.version_info < (3, 13):
        assert not PureWindowsPath(folder).is_reserved()


@given(label=st.from_regex(r"[a-z0-9äöü赤花]([a-z0-9 _&.äöü赤花-]{0,30}[a-z0-9赤花])?", fullmatch=True))
def test_usual_names_stay_as_they_are(label: str) -> None:
    name = folder_names([label], {})[label]
    assert name == label or label.partition(".")[0].rstrip().lower() in DEVICES
