"""Tensors of a module file: those that do not fit, those that claim more than is there, and those of the contract."""

import dataclasses
import json
import os
import struct
from pathlib import Path
from typing import get_args

import pytest
import torch

from mpl_engine.backbones.errors import BackboneMismatch
from mpl_engine.backbones.model import Backbone, load
from mpl_engine.config import Config, PromptSides
from mpl_engine.device import choose_device
from mpl_engine.errors import FileFormatError
from mpl_engine.files.safetensors_header import read_header
from mpl_engine.modules.file import MOST_NUMBERS, check_fits, describe, read_module, write_module
from mpl_engine.modules.info import read_info
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.training.trainer import new_learner
from tests.support.small_backbone import small_backbone


def part(module: Path, name: str, **changes: object) -> dict:
    """A part of the description, changed."""
    return {name: {**read_info(module).raw[name], **changes}}


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        ({"class_features": None}, "does not fit its classes"),
        ({"class_features": torch.eye(2, 64)}, "does not fit its classes"),
        ({"class_features": torch.eye(3, 64)[..., None]}, "does not fit its classes"),
        ({"references": torch.eye(3, 7)}, "reference features"),
        ({"frozen.features": None}, "features of training images"),
        ({"frozen.labels": None}, "features of training images"),
        (
            {"frozen.features": torch.eye(2, 7), "frozen.labels": torch.zeros(2)},
            "features of training images",
        ),
        ({"frozen.labels": torch.tensor([0.0])}, "features of training images"),
        (
            {"frozen.features": torch.eye(2, 64), "frozen.labels": torch.tensor([0.0, 3.0])},
            "features of training",
        ),
        (
            {"frozen.features": torch.eye(2, 64), "frozen.labels": torch.tensor([0.0, 0.5])},
            "features of training",
        ),
        ({"class_features": torch.zeros(3, 64)}, "not normalised"),
        ({"class_features": torch.full((3, 64), float("nan"))}, "finite float32"),
        ({"text_context": torch.ones(1, 64).half()}, "finite float32"),
        ({"learner.odd": torch.tensor([float("inf")])}, "finite float32"),
        ({"text_prompts.x": torch.ones(1)}, "names"),
        ({"text_prompts." + "9" * 5000: torch.ones(1)}, "names"),
    ],
)
def test_wrong_tensors_are_refused(changed, tensors, words):
    path = changed(**tensors)
    with pytest.raises(FileFormatError, match=words) as caught:
        read_module(path)
    assert (caught.value.path, caught.value.kind) == (path, "prompt module")


def test_tensors_that_cannot_be_read_are_refused(module, monkeypatch):
    def fails(_path):
        raise MemoryError

    monkeypatch.setattr("mpl_engine.modules.file.load_file", fails)
    with pytest.raises(FileFormatError, match="cannot be read") as caught:
        read_module(module)
    assert (caught.value.path, caught.value.kind) == (module, "prompt module")


@pytest.mark.parametrize(
    "tensors",
    [
        {"class_features": torch.eye(3, 7)},
        {"text_context": None},
        {"image_context": torch.tensor(1.0)},
        {"text_prompts.99": torch.ones(1, 64)},
        {"image_prompts.1": torch.ones(1, 3)},
    ],
    ids=lambda t: next(iter(t)),
)
def test_tensors_that_do_not_fit_the_backbone(changed, backbone, tensors):
    with pytest.raises(FileFormatError, match="do not fit"):
        check_fits(read_module(changed(**tensors)), backbone)


@pytest.mark.parametrize(
    "setting", [{"depth": 3}, {"num_context": 2}, {"num_added": 3}, {"prompt_sides": "text"}]
)
def test_settings_that_do_not_fit_the_tensors(module, changed, backbone, setting):
    with pytest.raises(FileFormatError, match="do not fit"):
        check_fits(read_module(changed(part(module, "config", **setting))), backbone)


def test_other_weights_are_named(module, changed, backbone):
    other = read_info(module).raw["backbone"] | {"sha256": "0123456789abcdef" * 4, "name": "mine"}
    path = changed({"backbone": other})
    with pytest.raises(BackboneMismatch) as caught:
        check_fits(read_module(path), backbone)
    told = caught.value
    assert (told.module, told.needed) == (path, "mine (sha256 0123456789ab…)")
    assert told.found == f"small (sha256 {backbone.sha256[:12]}…)"


def test_another_activation_is_named(module, changed, backbone):
    path = changed(part(module, "backbone", quick_gelu=True))
    with pytest.raises(BackboneMismatch) as caught:
        check_fits(read_module(path), backbone)
    assert (caught.value.module, caught.value.needed, caught.value.found) == (path, "QuickGELU", "exact GELU")


def small_module(path: Path, config: Config, description: dict | None = None) -> tuple[Path, Backbone]:
    """A module that was not trained, and the random backbone that it is for."""
    backbone = small_backbone(text_width=32)
    prompts = new_learner(Encoder(backbone, choose_device("cpu")), config).fold()
    classes = [{"name": n, "prompt": f"a {n}"} for n in ("Gänseblümchen 🌼", "dog")]
    data = {"fingerprint": "", "train_hashes": [], "val_hashes": []}
    features = torch.nn.functional.normalize(torch.randn(2, 48), dim=1)
    write_module(
        path, describe(backbone, config, classes, data, {}) | (description or {}), prompts, features, {}
    )
    return path, backbone


@pytest.mark.parametrize("side", ["both", "image", "text"])
def test_prompts_of_either_side_fit_their_backbone_and_no_other_setting(tmp_path, side):
    config = Config(depth=3, num_context=2, num_added=3, num_removed=2, prompt_sides=side)
    path, backbone = small_module(tmp_path / "m", config)
    read = read_module(path)
    check_fits(read, backbone)
    assert read.prompts.num_removed == 2
    assert (read.prompts.text_context is None) == (side == "image")
    assert (read.prompts.image_context is None) == (side == "text")
    for other in get_args(PromptSides):
        if other == side:
            continue
        claimed = dataclasses.replace(config, prompt_sides=other)
        path, backbone = small_module(tmp_path / other, config, {"config": claimed.to_json()})
        with pytest.raises(FileFormatError, match="do not fit") as caught:
            check_fits(read_module(path), backbone)
        assert (caught.value.path, caught.value.kind) == (path, "prompt module")


def test_names_stay_readable_in_the_file(tmp_path):
    path, _ = small_module(tmp_path / "m", Config(depth=2))
    header = json.loads(path.read_bytes()[8:].partition(b'"class_features"')[0].rpartition(b",")[0] + b"}")
    assert "Gänseblümchen 🌼" in header["__metadata__"]["mpl_module"]


def claiming(path: Path, module: Path, shape: object, stop: object, length: int = 0) -> Path:
    """A module whose header claims a class matrix of any shape; `length` makes the file, not the disk, that long."""
    meta = json.dumps(read_info(module).raw)
    entry = {"dtype": "F32", "shape": shape, "data_offsets": [0, stop]}
    header = json.dumps({"__metadata__": {"mpl_module": meta}, "class_features": entry}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    os.truncate(path, 8 + len(header) + length)
    return path


@pytest.mark.parametrize(
    ("shape", "stop"),
    [
        ([3, 10**12], 12 * 10**12),
        ([10**30], 4),
        ([3, -1], 4),
        ([3, [1]], 4),
        ([3, 0.5], 4),
        ("x", 4),
        ([3, 1], "y"),
    ],
    ids=str,
)
def test_a_claim_beyond_the_file_is_refused(module, tmp_path, shape, stop):
    with pytest.raises(FileFormatError):
        read_module(claiming(tmp_path / "m", module, shape, stop))


def test_a_huge_claim_in_a_huge_file_is_refused_before_memory_is_taken(module, tmp_path, monkeypatch):
    def opened(*_arguments):
        raise AssertionError("the tensors were read")

    monkeypatch.setattr("mpl_engine.modules.file.load_file", opened)
    wide = MOST_NUMBERS // 3 + 1
    path = claiming(tmp_path / "m", module, [3, wide], 12 * wide, length=12 * wide)
    with pytest.raises(FileFormatError, match="more than any prompt module") as caught:
        read_module(path)
    assert (caught.value.path, caught.value.kind) == (path, "prompt module")
    path.unlink()


def test_an_empty_tensor_of_a_huge_shape(module, tmp_path):
    with pytest.raises(FileFormatError):
        read_module(claiming(tmp_path / "m", module, [0, 10**18], 0))


def test_the_header_lists_the_tensors_of_the_contract(module):
    names = read_header(module, "module").tensors
    assert {
        "text_context",
        "text_prompts.1",
        "image_context",
        "image_prompts.1",
        "class_features",
    } <= names.keys()
    assert any(name.startswith("learner.") for name in names)
    assert names["class_features"].shape[0] == 3


def test_other_preprocessing_of_the_same_weights_is_refused(module, backbone):
    spec = dataclasses.replace(
        backbone.spec, preprocess=dataclasses.replace(backbone.spec.preprocess, mean=(0.1, 0.2, 0.3))
    )
    other = load(spec, spec.file)
    check_fits(read_module(module), backbone)
    with pytest.raises(BackboneMismatch, match="preprocessing") as caught:
        check_fits(read_module(module), other)
    assert caught.value.module == module
    assert "mean" in caught.value.found
