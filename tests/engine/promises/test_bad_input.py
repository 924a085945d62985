"""Whatever a person gives: the right typed error in one sentence and exit code 2, or a listed problem; no crash."""

import json
import os
from pathlib import Path

import pytest
from filelock import FileLock

from mpl_engine import errors
from mpl_engine.cli import main
from tests.support.bad_inputs import CASES, World
from tests.support.hostile_files import GREY, noise, png_declaring


@pytest.fixture
def world(pictures_folder, trained_run, tmp_path) -> World:
    (tmp_path / "here").mkdir()
    return World(pictures_folder, trained_run, tmp_path / "here")


COMMAND_FOLLOWS = (" See: mpl-engine", " run: mpl-engine", " with: git")
"""Sentences that end with a command to copy have no full stop."""


@pytest.mark.parametrize("name", CASES)
def test_bad_input(cli, world, monkeypatch, name):
    command, error, words = CASES[name]
    raised: list[Exception] = []
    told = main.cli.main

    def watched(*arguments, **options):
        try:
            return told(*arguments, **options)
        except errors.EngineError as caught:
            raised.append(caught)
            raise

    monkeypatch.setattr(main.cli, "main", watched)
    answer = cli(*command(world))
    sentence = answer.err.splitlines()[-1]
    assert answer.code == 2, answer.err
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert sentence.startswith("Error: ")
    assert sentence.endswith(".") or any(hint in sentence for hint in COMMAND_FOLLOWS)
    assert words in sentence
    assert len(sentence) < 1500
    assert [type(e) for e in raised] == ([error] if error else [])


def test_there_are_enough_kinds():
    assert len(CASES) >= 30


def test_a_locked_run_is_left_alone(cli, world):
    run = world.copied_run("result.json")
    with FileLock(run / "lock"):
        for command in (["resume", run], ["train", world.data, "--out", run, "--force"]):
            answer = cli(*command)
            assert answer.code == 2
            assert "in use by another program" in answer.err
    assert (run / "checkpoint.safetensors").exists()


BAD_FILES = {
    "text.txt": (b"hello", "not an image"),
    "empty.png": (b"", "empty"),
    "cut.png": (noise(1, 64, 64).tobytes()[:40], "image"),
    "truncated.png": (GREY[:-40], "too early"),
    "huge.png": (png_declaring(60_000, 60_000), "pixels"),
    "noise.jpg": (b"\xff\xd8\xff" + bytes(range(256)), "JPEG"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_listed_and_the_rest_goes_on(cli, world, name):
    content, words = BAD_FILES[name]
    good = {f"{c}/{n}": (world.data / c / n).read_bytes() for c in ("red", "blue") for n in (f"{c}_00.png",)}
    folder = world.folder({**good, f"red/{name}": content})
    listed = json.loads(cli("scan", folder, "--json").out)["problems"]
    assert any(p["path"] == f"red/{name}" and words in p["detail"] for p in listed), listed
    answer = cli("classify", world.module, folder, "--json")
    assert answer.code == 0
    status = {Path(p["path"]).name: p["status"] for p in json.loads(answer.out)["predictions"]}
    assert status == {"red_00.png": "ok", "blue_00.png": "ok", name: "unreadable"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_odd_entries_do_not_block(cli, world):
    folder = world.folder({"a/1.png": GREY})
    os.mkfifo(folder / "a" / "pipe.png")
    (folder / "a" / "dead.png").symlink_to("nowhere")
    (folder / "a" / "loop").symlink_to("..")
    answer = cli("classify", world.module, folder, "--json")
    status = {Path(p["path"]).name: p["status"] for p in json.loads(answer.out)["predictions"]}
    assert status == {"1.png": "ok", "pipe.png": "unreadable", "dead.png": "unreadable"}
