"""The rows of the bench on the built-in backbone, with few and small pictures: what they say, not how fast they are."""

import json

import pytest

from mpl_engine.backbones.spec import BUILT_IN
from mpl_engine.cancel import CancelToken
from mpl_engine.events import drain
from mpl_engine.speed import built_in
from mpl_engine.speed import files as bench_files
from mpl_engine.speed import startup as bench_start
from mpl_engine.speed import training as bench_training
from mpl_engine.speed.built_in import built_in_rows
from mpl_engine.speed.files import file_rows, sample_module
from mpl_engine.speed.startup import start_rows
from mpl_engine.speed.step import any_backbone


def by_name(rows):
    return {row.name: row for row in rows}


@pytest.mark.parametrize("own", [True, False])
def test_rows_of_files(pictures_folder, monkeypatch, own):
    monkeypatch.setattr(bench_files, "LARGE", (640, 480))
    monkeypatch.setattr(bench_files, "LARGE_FILES", 3)
    monkeypatch.setattr(bench_files, "SMALL_FILES", 4)
    monkeypatch.setattr(bench_files, "STEPS", 2)
    rows = by_name(drain(file_rows(BUILT_IN, pictures_folder if own else None, 1, CancelToken())))
    assert rows[f"{BUILT_IN}: classification from 7 JPEG files, 3 of 12 MP"].value > 0
    ratio = rows[f"{BUILT_IN}: adapted ÷ zero-shot at classification"]
    assert ratio.value == pytest.approx(
        rows[f"{BUILT_IN}: 4 images forward, adapted"].value
        / rows[f"{BUILT_IN}: 4 images forward, zero-shot"].value
    )
    assert rows[f"{BUILT_IN}: share of a step spent waiting for pictures, from files"].value < 1
    assert rows[f"{BUILT_IN}: classification from files ÷ encode_image on ready tensors"].goal is None


@pytest.mark.slow
def test_rows_of_starts(tmp_path, monkeypatch):
    monkeypatch.setattr(bench_start, "STARTS", 1)
    module = tmp_path / "module.safetensors"
    sample_module(any_backbone(BUILT_IN), module)
    rows = by_name(drain(start_rows(module, CancelToken())))
    bare = rows["start: python -c pass"].value
    assert rows["start: --help − python -c pass"].value == pytest.approx(rows["start: --help"].value - bare)
    assert rows["start: info"].value > bare


def test_command_prints_a_table_and_json(cli, monkeypatch):
    monkeypatch.setattr(bench_training, "floor_seconds", lambda *_: 1e-3)  # each product in turn takes long
    options = ["bench", "--arch", BUILT_IN, "--classes", "3", "--fast-only", "5", "--repeats", "1"]
    found = json.loads(cli(*options, "--only", "steps", "--json").out)
    rows = {row["name"]: row for row in found["rows"]}
    assert rows[f"{BUILT_IN}, 3 classes: step, plain ÷ fast"]["value"] > 0
    assert found["machine"]["threads"] >= 1
    shown = cli(*options, "--only", "gpu")
    assert shown.code == 0
    assert "not measured" in shown.out


@pytest.mark.slow
def test_rows_of_the_built_in_backbone_add_up(monkeypatch):
    monkeypatch.setitem(built_in.WHOLE, "instant", 1e9)
    monkeypatch.delitem(built_in.WHOLE, "mpl")  # a whole training takes too long here
    rows = by_name(drain(built_in_rows(1, CancelToken())))
    ways = ("stem alone", "image tower on kept stem tokens", "image tower with its stem")
    assert all(rows[f"{BUILT_IN}: {way}"].value > 0 for way in ways)
    name = f"{BUILT_IN}, instant, 5 classes × 16 shots"
    total = rows[f"{name}: seconds from Train to the module"]
    parts = [row for key, row in rows.items() if key.startswith(f"{name}: of these")]
    assert total.met
    assert sum(row.value for row in parts) == pytest.approx(total.value)
    assert {key.rsplit(", ", 1)[1] for key in rows if ": of these" in key} >= {
        "scan",
        "load",
        "zero-shot",
        "heads",
    }
