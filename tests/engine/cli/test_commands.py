"""The command line as docs/contracts.md promises it: JSON keys, exit codes, and what goes to stdout and stderr."""

import json
from pathlib import Path

import torch
from PIL import Image

from mpl_engine.cli import output
from mpl_engine.events import Progress
from mpl_engine.presets import preset
from mpl_engine.speed import training as bench_training
from mpl_engine.speed.row import SpeedRow, at_least, at_most, not_measured
from mpl_engine.speed.step import peak_memory
from tests.support.command_line import QUICK_TRAINING, answered
from tests.support.pictures import make_folder

TRAIN_KEYS = {
    "zero_shot_accuracy", "val_accuracy", "test_accuracy", "cv_accuracy", "macro_recall", "classes", "shots", "seed",
    "epochs", "seconds", "backbone", "module", "run",
}  # fmt: skip


# JSON


def test_scan(cli, pictures_folder):
    found = answered(cli("scan", pictures_folder, "--json"))
    assert found.keys() == {"classes", "problems", "warnings"}
    assert found["classes"][0] == {"name": "blue", "folder": "blue", "images": 12}


def test_scan_lists_problems_with_their_reason(cli, tmp_path, pictures_folder):
    for name in ("red", "blue"):
        (tmp_path / "data" / name).mkdir(parents=True)
        for file in sorted((pictures_folder / name).iterdir())[:3]:
            (tmp_path / "data" / name / file.name).write_bytes(file.read_bytes())
    (tmp_path / "data" / "red" / "empty.png").touch()
    problems = answered(cli("scan", tmp_path / "data", "--json"))["problems"]
    listed = next(p for p in problems if p["path"] == "red/empty.png")
    assert listed["reason"] == "empty"
    assert listed["detail"] == "the file is empty"


def test_zero_shot(cli, pictures_folder):
    measured = answered(cli("zero-shot", pictures_folder, "--json"))
    assert measured.keys() >= {"accuracy", "images", "classes", "per_class"}
    assert measured["images"] == 36
    assert measured["per_class"].keys() == {"blue", "green", "red"}


def test_train(cli, pictures_folder, tmp_path):
    answer = cli("train", pictures_folder, "--out", tmp_path / "run", *QUICK_TRAINING, "--seed", 3, "--json")
    result = answered(answer)
    assert result.keys() >= TRAIN_KEYS
    assert (result["classes"], result["shots"], result["seed"]) == (["blue", "green", "red"], 4, 3)
    assert result["cv_accuracy"] is None
    assert 0 <= result["test_accuracy"] <= 1
    assert Path(result["module"]).is_file()
    assert "Epoch 1" in answer.err


def test_a_depth_of_the_preset_is_lowered_and_said(cli, trained_run):
    config = answered(cli("info", trained_run / "module.safetensors", "--json"))["config"]
    assert config["depth"] == 6
    assert json.loads((trained_run / "config.json").read_text())["config"]["depth"] == 9


def test_resume_of_a_finished_run(cli, trained_run):
    answer = cli("resume", trained_run, "--json")
    assert answered(answer).keys() >= TRAIN_KEYS
    assert "was finished" in answer.err


def test_a_moved_run_says_where_it_is(cli, trained_run, tmp_path):
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for name in ("config.json", "result.json"):
        (moved / name).write_bytes((trained_run / name).read_bytes())
    assert answered(cli("resume", moved, "--json"))["run"] == str(moved)


def test_evaluate(cli, trained_run, pictures_folder):
    module = trained_run / "module.safetensors"
    judged = answered(cli("evaluate", module, pictures_folder, "--json"))
    assert judged.keys() >= {
        "accuracy", "macro_recall", "per_class", "confusion", "classes", "images", "excluded_seen",
        "accuracy_interval", "macro_recall_interval", "unbalanced",
    }  # fmt: skip
    assert judged["per_class"]["red"].keys() == {"precision", "recall", "f1", "images"}
    seen = json.loads((trained_run / "split.json").read_text())
    assert judged["excluded_seen"] == len(seen["train"]) + len(seen["val"])
    assert judged["images"] == 36 - judged["excluded_seen"]
    assert [sum(row) for row in judged["confusion"]] == [
        judged["per_class"][name]["images"] for name in judged["classes"]
    ]
    everything = answered(cli("evaluate", module, pictures_folder, "--split", "all", "--json"))
    assert (everything["images"], everything["excluded_seen"]) == (36, 0)


def test_evaluate_agrees_with_the_training(cli, trained_run, pictures_folder):
    judged = answered(cli("evaluate", trained_run / "module.safetensors", pictures_folder, "--json"))
    assert judged["accuracy"] == json.loads((trained_run / "result.json").read_text())["test_accuracy"]


def test_classify(cli, trained_run, pictures_folder):
    image = pictures_folder / "red" / "red_00.png"
    module = trained_run / "module.safetensors"
    found = answered(cli("classify", module, image, "--top", 2, "--json"))
    (prediction,) = found["predictions"]
    assert prediction.keys() == {"path", "label", "probability", "status", "top"}
    assert prediction["path"] == str(image)
    assert [prediction["label"], prediction["probability"]] == prediction["top"][0]
    assert len(prediction["top"]) == 2
    unsure = answered(cli("classify", module, image, "--threshold", 1, "--json"))["predictions"][0]
    assert unsure["status"] == "not_sure"


def test_classify_with_a_class_by_name_alone(cli, trained_run, pictures_folder):
    module = trained_run / "module.safetensors"
    found = answered(cli("classify", module, pictures_folder / "red", "--add-class", "zebra", "--json"))
    assert {name for name, _ in found["predictions"][0]["top"]} == {"red", "green", "blue", "zebra"}


def test_info(cli, trained_run):
    described = answered(cli("info", trained_run / "module.safetensors", "--json"))
    wanted = {
        "schema",
        "config",
        "classes",
        "backbone",
        "preprocess",
        "data",
        "metrics",
        "versions",
        "licence",
    }
    assert described.keys() >= wanted
    assert [c["name"] for c in described["classes"]] == ["blue", "green", "red"]


def test_bench(cli, monkeypatch):
    monkeypatch.setattr(
        bench_training,
        "peak_memory",
        # takes a process of its own; once is enough here
        lambda arch, path, *more: peak_memory(arch, path, *more) if path == "fast" else 10**12,
    )
    monkeypatch.setattr("mpl_engine.speed.suite.MEMORY_CLASSES", 5)
    monkeypatch.setattr(bench_training, "floor_seconds", lambda *_: 1e-3)  # each product in turn takes long
    options = ("--classes", "2", "--fast-only", "3", "--repeats", "1", "--only", "steps", "--only", "memory")
    measured = answered(cli("bench", "--arch", "small", *options, "--only", "gpu", "--json"))
    assert measured.keys() == {"machine", "rows"}
    rows = {row["name"]: row for row in measured["rows"]}
    assert rows["small, 2 classes: step, fast"].keys() == {
        *("name", "value", "unit", "ratio", "goal", "met", "spread")
    }
    assert rows["small, 2 classes: step, plain ÷ fast"]["value"] > 0
    assert rows["small, 3 classes: step, plain (computed from the work, not run)"]["value"] > 0
    assert 0 < rows["small, 5 classes: peak memory, fast"]["value"] < 10**10
    assert [r["met"] for name, r in rows.items() if name.startswith("GPU")] == [
        None
    ] * 3 or torch.cuda.is_available()


def test_bench_as_a_table(cli, monkeypatch):
    def measured(_plan, *, token):
        token.check()
        yield Progress("steps", 1, 1, "rounds")
        return [
            SpeedRow("a step", 0.1234, "s", spread=0.1),
            SpeedRow("memory", 2_000_000, "bytes"),
            SpeedRow("work", 3.5e9, "FLOP"),
            at_most("step ÷ floor", 1.25, 1.2),
            at_least("plain ÷ fast", 3.0, 2.0),
            not_measured("a card", "≥ 8"),
        ]

    monkeypatch.setattr("mpl_engine.speed.suite.run_bench", measured)
    lines = cli("bench", "--only", "steps").out.splitlines()
    assert [line.split() for line in lines[2:8]] == [
        ["a", "step", "0.123", "s", "±5", "%"],
        ["memory", "2.0", "MB"],
        ["work", "3.5", "GFLOP"],
        ["step", "÷", "floor", "1.25", "≤", "1.2", "NO"],
        ["plain", "÷", "fast", "3", "≥", "2", "yes"],
        ["a", "card", "–", "≥", "8", "not", "measured"],
    ]
    assert "torch" in lines[-1]


def test_backbones(cli):
    assert "small" in cli("backbones").out
    listed = {b["name"]: b for b in answered(cli("backbones", "--json"))["backbones"]}
    assert listed["small"]["built_in"]
    assert listed["ViT-B-32:openai"]["size_bytes"] > 10**8


def test_a_download_says_what_how_large_and_from_where_before_it_begins(cli, monkeypatch, tmp_path):
    asked = []

    def fetched(spec, *, allow_download, token):
        asked.append((spec.name, allow_download))
        yield Progress("download", 1, 2, "bytes")
        return tmp_path / "weights.bin"

    monkeypatch.setattr("mpl_engine.backbones.download.get_weights", fetched)
    answer = cli("backbones", "--download", "ViT-B-32:openai", "--json")
    assert answered(answer) == {"name": "ViT-B-32:openai", "path": str(tmp_path / "weights.bin")}
    for fact in ("ViT-B-32:openai", "MB", "licence"):
        assert fact in answer.err
    assert "is on this computer" in cli("backbones", "--download", "ViT-B-32:openai").out
    assert asked == [("ViT-B-32:openai", True)] * 2


def test_demo(cli, monkeypatch, tmp_path):
    monkeypatch.setattr("mpl_engine.cli.demo.preset", lambda name: preset(name).replaced(epochs=1))
    small = ("demo", "--out", tmp_path / "demo", "--shots", "1", "--seed", "3")
    (row,) = answered(cli(*small, "--json"))["rows"]
    assert (row["shots"], row["seed"]) == (1, 3)
    changed = (tmp_path / "demo" / "run-1-shots-seed-3" / "module.safetensors").stat().st_mtime_ns
    again = cli(*small)
    assert again.out.splitlines()[2].split()[:2] == ["1", f"{100 * row['zero_shot_accuracy']:.1f}"]
    assert "Next: mpl-engine classify" in again.out
    assert Path(row["module"]).stat().st_mtime_ns == changed, "what is done is not trained again"


def test_check_as_a_table(cli, tmp_path):
    folder = make_folder(tmp_path / "data", per_class=6, classes=("red", "blue"), side=32)
    assert "0 near-duplicate pairs" in cli("check", folder).out
    with Image.open(next(iter(sorted((folder / "red").iterdir())))) as image:
        image.save(folder / "blue" / "again.jpg", quality=90)
    shown = cli("check", folder)
    assert shown.code == 0
    assert "blue/again.jpg" in shown.out
    assert "in two classes" in shown.out
    assert "1 near-duplicate pairs" in shown.out
    assert "A linear probe gives" in shown.out


# Tables for people


def test_tables_name_every_class_and_file(cli, trained_run, pictures_folder):
    module = trained_run / "module.safetensors"
    for arguments in (
        ("scan", pictures_folder),
        ("zero-shot", pictures_folder),
        ("evaluate", module, pictures_folder),
        ("info", module),
        ("resume", trained_run),
    ):
        answer = cli(*arguments)
        assert answer.code == 0
        assert all(name in answer.out for name in ("blue", "green", "red")), arguments
    files = cli("classify", module, pictures_folder).out
    assert files.count(".png") == 36


def test_an_unreadable_file_is_told_with_its_reason(cli, trained_run, tmp_path):
    (tmp_path / "bad.png").touch()
    answer = cli("classify", trained_run / "module.safetensors", tmp_path / "bad.png")
    assert answer.code == 0
    assert "unreadable: the file is empty" in answer.out


def test_progress_is_said_in_words(capsys):
    def job():
        yield Progress("scan", 3, 7, "images")
        yield Progress("download", 2_000_000, 30_000_000, "bytes")
        return "done"

    assert output.watch(job()) == "done"
    assert "scan: 3 of 7 images" in capsys.readouterr().err
