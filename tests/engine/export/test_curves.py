"""The curves of a run as CSV and TensorBoard logs hold what its event log holds."""

import csv
import io
import json
import shutil
import struct

import pytest
from tensorboardX.proto.event_pb2 import Event

from mpl_engine.export import curves
from mpl_engine.export.curves import curves_csv, read_curves


@pytest.fixture
def run(trained_run, tmp_path):
    copy = tmp_path / "my run"
    shutil.copytree(trained_run, copy)
    return copy


def logged(run, kind):
    lines = (run / "events.jsonl").read_text().splitlines()
    return [event for event in map(json.loads, lines) if event["event"] == kind]


def test_csv_has_a_row_for_each_step(cli, run, tmp_path):
    out = tmp_path / "curves.csv"
    answer = cli("curves", run, "--out", out, "--json")
    steps, epochs = logged(run, "StepDone"), logged(run, "EpochDone")
    assert json.loads(answer.out) == {"path": str(out), "steps": len(steps), "epochs": len(epochs)}
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig"))))
    assert [int(row["step"]) for row in rows] == list(range(1, len(steps) + 1))
    assert [float(row["loss"]) for row in rows] == pytest.approx([s["loss"] for s in steps], rel=1e-8)
    accuracies = [float(row["val_accuracy"]) for row in rows if row["val_accuracy"]]
    assert accuracies == pytest.approx([e["val_accuracy"] for e in epochs], rel=1e-8)
    assert cli("curves", run, "--out", out).code == 2  # it is there already
    assert cli("curves", run, "--out", out, "--force").code == 0


def records(file):
    """TFRecord framing: length, its checksum, data, its checksum."""
    data = file.read_bytes()
    while data:
        (length,) = struct.unpack_from("<Q", data)
        yield Event.FromString(data[12 : 12 + length])
        data = data[16 + length :]


def test_tensorboard_logs_hold_the_same(cli, run, tmp_path):
    assert cli("curves", run, "--to", "tensorboard", "--out", tmp_path / "logs").code == 0
    (file,) = (tmp_path / "logs" / run.name).iterdir()
    found = [(v.tag, e.step, v.simple_value) for e in records(file) for v in e.summary.value]
    losses = [value for tag, _, value in found if tag == "train/loss"]
    assert losses == pytest.approx([s["loss"] for s in logged(run, "StepDone")], rel=1e-6)
    last = max(step for tag, step, _ in found if tag == "epoch/val_accuracy")
    assert last == logged(run, "StepDone")[-1]["step"]


def test_a_missing_library_is_named(cli, run, tmp_path, monkeypatch):
    monkeypatch.setattr(curves, "find_spec", lambda _name: None)
    answer = cli("curves", run, "--to", "tensorboard", "--out", tmp_path / "logs")
    assert answer.code == 2
    assert "tensorboardX" in answer.err
    assert "pip install 'mpl-desktop[tensorboard]'" in answer.err


def test_what_a_resume_did_again_is_listed_once_and_damage_is_left_out(tmp_path):
    step = {"event": "StepDone", "epoch": 1, "learning_rate": 0.1, "seconds": 1.0}
    lines = [json.dumps({**step, "step": n, "loss": loss}) for n, loss in ((1, 3.0), (2, 2.0), (2, 1.5))]
    epoch = {"event": "EpochDone", "epoch": 1, "train_loss": 2.25, "val_accuracy": None}
    log = tmp_path / "events.jsonl"
    log.write_text("\n".join([*lines, "[]", '{"event": "StepDone"}', json.dumps(epoch), lines[0][:30]]))
    found = read_curves(log)
    assert [(p.step, p.loss) for p in found.steps] == [(1, 3.0), (2, 1.5)]
    assert [(e.step, e.val_accuracy) for e in found.epochs] == [(2, None)]
    assert curves_csv(found).splitlines()[2].endswith(",2.25,")
    assert read_curves(tmp_path / "none.jsonl") == curves.Curves((), ())
