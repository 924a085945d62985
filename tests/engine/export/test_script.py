"""The script of an exported folder, run as a person runs it: on what they have, and on any console."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

Script = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture(scope="module")
def exported(exported_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export with class names that not every console can print."""
    out = shutil.copytree(exported_folder, tmp_path_factory.mktemp("exported") / "colours")
    about = json.loads((out / "classes.json").read_text(encoding="utf-8"))
    about["classes"] = ["größe", "赤い花", "grün & blau"]
    (out / "classes.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")
    return out


@pytest.fixture
def classify(exported: Path, child_environment: dict[str, str]) -> Script:
    def call(*paths: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
        env = {**child_environment, "PYTHONPATH": "", "PYTHONUTF8": "0", **environment}
        command = [sys.executable, str(exported / "classify.py"), *map(str, paths)]
        return subprocess.run(command, env=env, capture_output=True, timeout=120, check=False)

    return call


def picture(path: Path, colour: tuple[int, int, int] = (200, 20, 30)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (40, 30), colour).save(path)
    return path


def test_every_readable_image_is_answered_and_the_others_are_listed(classify: Script, tmp_path: Path) -> None:
    good = [picture(tmp_path / "1.png"), picture(tmp_path / "5.jpg", (10, 200, 10))]
    (tmp_path / "2.jpg").write_bytes(good[1].read_bytes()[:200])
    (tmp_path / "3.png").write_bytes(b"")
    (tmp_path / "4.txt").write_text("dear")
    given = [
        good[0],
        tmp_path / "2.jpg",
        tmp_path / "3.png",
        tmp_path / "4.txt",
        tmp_path / "gone.png",
        good[1],
    ]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.png")
        given.insert(3, tmp_path / "pipe.png")
    done = classify(*given)
    assert done.returncode == 1, done.stderr
    entries = json.loads(done.stdout)
    assert [entry["path"] for entry in entries] == [str(path) for path in given]
    assert {e["path"] for e in entries if e["label"]} == {str(path) for path in good}
    for one in (entry for entry in entries if not entry["label"]):
        assert (one["status"], one["probability"], one["top"]) == ("unreadable", None, [])
        assert one["detail"]
        assert Path(one["path"]).name in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_folders_are_searched_in_depth_without_what_is_hidden(classify: Script, tmp_path: Path) -> None:
    wanted = [picture(tmp_path / "in" / name) for name in ("a.png", "b/c.png", "b/d/e.png")]
    for hidden in (".a.png", "b/.cache/x.png", "@eaDir/a.png"):
        picture(tmp_path / "in" / hidden)
    (tmp_path / "in" / "Thumbs.db").write_bytes(b"x")
    alone = picture(tmp_path / "alone.png")
    done = classify(alone, tmp_path / "in")
    assert done.returncode == 0, done.stderr
    assert sorted(entry["path"] for entry in json.loads(done.stdout)) == sorted(map(str, [alone, *wanted]))


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "utf-8"])
def test_a_console_that_cannot_print_a_name_gets_the_answers(
    classify: Script, tmp_path: Path, encoding: str
) -> None:
    odd = picture(tmp_path / "ж 赤.png")
    (tmp_path / "ж.png").write_bytes(b"")
    done = classify(odd, tmp_path / "ж.png", PYTHONIOENCODING=encoding)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr, done.stderr
    found, bad = json.loads(done.stdout.decode(encoding))
    assert found["path"] == str(odd)
    assert {label for label, _ in found["top"]} == {"größe", "赤い花", "grün & blau"}
    assert bad["status"] == "unreadable"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no names that are not text")
def test_a_name_that_is_no_text(classify: Script, tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff.png"
    picture(tmp_path / "x.png").rename(os.fsdecode(odd))
    done = classify(os.fsdecode(odd))
    assert done.returncode == 0, done.stderr
    [entry] = json.loads(done.stdout)
    assert os.fsencode(entry["path"]) == odd


@pytest.mark.skipif(os.name == "nt", reason="Windows refuses such names itself")
@pytest.mark.parametrize("unreadable", [False, True])
def test_no_name_steers_the_terminal(classify: Script, tmp_path: Path, unreadable: bool) -> None:
    """Codes that move the cursor (ESC, and its C1 form), and marks that turn the reading direction."""
    image = picture(tmp_path / "a\x9b2J\x1b]0;b\x07\u202egnp.png")
    if unreadable:
        image.write_bytes(b"no picture")
    done = classify(image)
    said = (done.stdout + done.stderr).decode()
    assert not [letter for letter in said if not letter.isprintable() and letter not in "\r\n"]
    [entry] = json.loads(done.stdout)
    assert entry["path"] == str(image)


def test_without_images_it_says_how_to_call_it(classify: Script) -> None:
    done = classify()
    assert done.returncode == 2
    assert b"classify.py IMAGE_OR_FOLDER" in done.stderr


def test_an_unreadable_file_does_not_end_an_export(cli, trained_run: Path, tmp_path: Path) -> None:
    picture(tmp_path / "images" / "a.png")
    (tmp_path / "images" / "b.png").write_bytes(b"x")
    module = trained_run / "module.safetensors"
    more = ("--to", "onnx", "--out", tmp_path / "m.onnx", "--images", tmp_path / "images", "--json")
    answer = cli("export", module, *more)
    assert answer.code == 0, answer.err
    found = json.loads(answer.out)
    assert [Path(one["path"]).name for one in found["unreadable"]] == ["b.png"]
    assert found["images"] == 48 + 16 + 1
