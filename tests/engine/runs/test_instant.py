"""`train --method instant`: a module in seconds that every later step takes as it takes a trained one."""

import json
import shutil

import numpy as np
import pytest
import torch
from PIL import Image

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import ConfigError, FileFormatError
from mpl_engine.events import Notice, Progress, StepDone, drain
from mpl_engine.export.module_export import export_module
from mpl_engine.heads.fit import HEADS
from mpl_engine.heads.head import AffineHead, KernelHead
from mpl_engine.modules.attention_map import attention_map
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.edit import rename_module
from mpl_engine.modules.file import read_module
from mpl_engine.modules.info import read_info
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train
from tests.support.jobs import events_of
from tests.support.pictures import make_folder


def instant(folder, **config):
    return RunPlan(folder, config=Config(**config), method="instant")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("pictures"), per_class=14)


@pytest.fixture(scope="module")
def done(pictures, tmp_path_factory):
    out = tmp_path_factory.mktemp("instant") / "run"
    events, result = events_of(train(instant(pictures, shots=6), out, token=CancelToken()))
    return out, events, result


def classifier(module):
    return drain(open_classifier(module, device="cpu", token=CancelToken()))


def test_it_learns_without_a_step(done):
    out, events, result = done
    assert not any(isinstance(event, StepDone) for event in events)
    assert result.method == "instant"
    assert result.head in HEADS
    assert result.epochs == result.kept_epoch == 0
    assert result.test_accuracy > result.zero_shot_accuracy
    assert result.test_accuracy > 0.8
    assert set(result.comparison["rates"]) == {"instant", "zero_shot", "linear_probe"}
    assert result.comparison["verdict"].startswith("The instant answer is right on")
    assert any(result.head in event.text for event in events if isinstance(event, Notice))
    assert not (out / "checkpoint.safetensors").exists()


def test_its_module_holds_a_head_and_no_prompts(done):
    out, _, result = done
    module = read_module(out / "module.safetensors")
    assert module.info.raw["schema"] == 2
    assert not module.info.has_prompts
    assert module.learner == {}
    assert module.learned is not None
    assert module.learned.about.name == result.head
    assert module.learned.statistics.counts.tolist() == [6, 6, 6]
    assert len(module.learned.labels) == 18


def test_the_module_answers_in_a_new_process_as_the_run_judged(done):
    out, _, _ = done
    rows = json.loads((out / "result.json").read_text(encoding="utf-8"))["test_predictions"]
    data = json.loads((out / "config.json").read_text(encoding="utf-8"))["data"]
    images = [Image.open(f"{data}/{row['path']}") for row in rows]
    for row, answer in zip(rows, classifier(out / "module.safetensors").classify_images(images), strict=True):
        assert answer.label == row["label"]
        assert answer.probability == pytest.approx(row["probability"], abs=2e-5)


def test_a_finished_one_gives_its_result_again_and_a_stopped_one_goes_on(pictures, done, tmp_path):
    assert drain(resume(done[0], token=CancelToken())).head == done[2].head
    token = CancelToken()
    with pytest.raises(Cancelled):
        for event in train(instant(pictures, shots=6), tmp_path / "run", token=token):
            if isinstance(event, Progress) and event.phase == "heads":
                token.cancel()
    again = drain(resume(tmp_path / "run", token=CancelToken()))
    assert again.test_accuracy == done[2].test_accuracy
    assert again.head == done[2].head


def test_a_tiny_set_is_judged_by_folds(tmp_path):
    folder = make_folder(tmp_path / "few", per_class=5)
    result = drain(train(instant(folder, shots=5), tmp_path / "run", token=CancelToken()))
    assert result.test_accuracy is None
    assert result.cv_accuracy is not None
    assert result.cv_accuracy > 0.6
    assert read_module(tmp_path / "run" / "module.safetensors").info.raw["calibration"] is not None


def test_an_unknown_method_is_refused(pictures):
    with pytest.raises(ConfigError, match="mpl or instant"):
        RunPlan(pictures, method="magic")  # type: ignore[arg-type]


def kept(name, folder, out, monkeypatch):
    """The module of a run that keeps this head."""
    monkeypatch.setattr("mpl_engine.runs.answers.best_head", lambda fitted: name)
    drain(train(instant(folder, shots=4), out, token=CancelToken()))
    return out / "module.safetensors"


@pytest.mark.parametrize("name", ["gda", "probe", "proker", "proker_probe", "text"])
def test_each_head_takes_a_class_by_name(name, tmp_path, monkeypatch, pictures):
    opened = classifier(kept(name, pictures, tmp_path / "run", monkeypatch))
    assert isinstance(opened.head, KernelHead if "proker" in name else AffineHead)
    path = min(pictures.rglob("*.png"))
    before = opened.classify_images([Image.open(path)])[0]
    opened.add_class("violin")
    after = opened.classify_images([Image.open(path)])[0]
    assert dict(after.top).keys() >= {"violin"}
    if name != "text":  # words mean nothing to the light backbone, images do
        assert after.label == before.label


def exported(name, precision, folder, tmp_path, monkeypatch):
    """The export compares its graph with the program and refuses one that differs."""
    module = kept(name, folder, tmp_path / "run", monkeypatch)
    made = drain(export_module(module, "onnx", tmp_path / "m.onnx", precision, token=CancelToken()))
    assert made.max_difference <= made.allowed_difference
    return made


@pytest.mark.slow
@pytest.mark.parametrize("name", ["gda", "proker", "proker_probe"])
def test_both_forms_of_heads_export_and_are_checked(name, tmp_path, monkeypatch, pictures):
    assert exported(name, "fp32", pictures, tmp_path, monkeypatch).top1_agreement == 1


@pytest.mark.slow
@pytest.mark.parametrize("precision", ["fp32", "fp16", "int8"])
@pytest.mark.parametrize("name", HEADS)
def test_every_head_exports_in_every_precision(name, precision, tmp_path, monkeypatch, pictures, report):
    monkeypatch.delenv("MPL_RESOURCES_DIR")  # with the backbone that people get
    made = exported(name, precision, pictures, tmp_path, monkeypatch)
    report(
        f"export of {name}, {precision}", f"{made.max_difference:.1e}, allowed {made.allowed_difference:.0e}"
    )


def test_a_heat_map_and_other_names_work_as_with_prompts(done, tmp_path, pictures):
    module = done[0] / "module.safetensors"
    found = drain(attention_map(classifier(module), min(pictures.rglob("*.png")), None, token=CancelToken()))
    assert np.isfinite(found.heat).all()
    assert found.heat.max() == pytest.approx(1)
    renamed = rename_module(module, tmp_path / "renamed.safetensors", classes={"red": "crimson"})
    assert renamed.head == read_info(module).head
    assert torch.equal(
        read_module(tmp_path / "renamed.safetensors").class_features, read_module(module).class_features
    )


@pytest.mark.parametrize(
    "change",
    [
        {"head": {}},
        {"head": 1},
        {"head": {"name": "gda"}},
        {"features": "others"},
        {"sharpness": 0},
        {"sharpness": float("nan")},
        {"width": -1.0},
        {"setting": {"x": "y"}},
    ],
    ids=str,
)
def test_a_damaged_description_of_a_head_is_told(change, done, tmp_path):
    out = tmp_path / "m.safetensors"
    shutil.copy(done[0] / "module.safetensors", out)
    raw = out.read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + length])
    meta = json.loads(header["__metadata__"]["mpl_module"])
    meta["head"] = change["head"] if "head" in change else {**meta["head"], **change}
    header["__metadata__"]["mpl_module"] = json.dumps(meta)
    text = json.dumps(header).encode()
    out.write_bytes(len(text).to_bytes(8, "little") + text + raw[8 + length :])
    with pytest.raises(FileFormatError):
        read_module(out)
