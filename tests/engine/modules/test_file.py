"""The prompt module file: what is written is read again, what is damaged is refused, and `info` needs no torch."""

import dataclasses
import json
import os
import platform
import struct
from importlib.metadata import version
from pathlib import Path
from typing import get_args

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from mpl_engine.backbones.errors import BackboneMismatch
from mpl_engine.backbones.model import Backbone, load
from mpl_engine.backbones.resolve import resolve
from mpl_engine.config import Config, PromptSides
from mpl_engine.device import choose_device
from mpl_engine.errors import FileFormatError, NewerFile
from mpl_engine.files.paths import resource
from mpl_engine.files.safetensors_header import read_header
from mpl_engine.modules.file import MOST_NUMBERS, check_fits, describe, read_module, write_module
from mpl_engine.modules.info import read_info
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.training.trainer import new_learner
from mpl_engine.version import __version__
from tests.support.command_line import python
from tests.support.small_backbone import small_backbone


@pytest.fixture(scope="module")
def module(trained_run) -> Path:
    return trained_run / "module.safetensors"


@pytest.fixture(scope="module")
def backbone():
    spec = resolve("tiny")
    assert spec.file is not None
    return load(spec, spec.file)


@pytest.fixture
def changed(module, tmp_path):
    """Writes the good module with parts of its description or tensors replaced; a None tensor is left out."""

    def write(description=None, **tensors) -> Path:
        meta = {**read_info(module).raw, **(description or {})}
        kept = {k: v for k, v in {**load_file(module), **tensors}.items() if v is not None}
        save_file(kept, tmp_path / "m.safetensors", {"mpl_module": json.dumps(meta)})
        return tmp_path / "m.safetensors"

    return write


def part(module: Path, name: str, **changes: object) -> dict:
    """A part of the description, changed."""
    return {name: {**read_info(module).raw[name], **changes}}


# Round trip


def test_what_is_written_is_read_again(module, tmp_path):
    first = read_module(module)
    write_module(
        tmp_path / "m", first.info.raw, first.prompts, first.class_features, first.learner, first.references
    )
    again = read_module(tmp_path / "m")
    assert again.info.raw == first.info.raw
    assert torch.equal(again.class_features, first.class_features)
    assert again.prompts.image_prompts.keys() == first.prompts.image_prompts.keys() == set(range(1, 6))
    assert all(torch.equal(again.learner[k], first.learner[k]) for k in first.learner)
    assert (tmp_path / "m").read_bytes() == module.read_bytes()


def test_a_module_fits_its_backbone(module, backbone):
    read = read_module(module)
    check_fits(read, backbone)
    assert read.class_features.norm(dim=1).tolist() == pytest.approx([1, 1, 1], abs=1e-5)


def test_seen_images_are_in_the_module(module, trained_run):
    split = json.loads((trained_run / "split.json").read_text())
    assert read_info(module).seen == {e["sha256"] for e in split["train"] + split["val"]}


def test_the_description_is_the_one_of_the_contract():
    backbone, config = small_backbone(), Config(depth=3, fit="pad")
    classes, data = [{"name": "cat", "prompt": "a cat"}], {"fingerprint": "f"}
    described = describe(backbone, config, classes, data, {"epochs": 1}, {"temperature": 2.0})
    made = described.pop("versions")
    assert described == {
        "schema": 1,
        "config": config.to_json(),
        "classes": classes,
        "backbone": {"name": "small:", "arch": "small", "tag": None, "sha256": "", "quick_gelu": False},
        "preprocess": {
            "image_size": 32,
            "mean": [0.48, 0.46, 0.41],
            "std": [0.27, 0.26, 0.28],
            "interpolation": "bicubic",
            "fit": "pad",
        },
        "data": data,
        "metrics": {"epochs": 1},
        "calibration": {"temperature": 2.0},
        "licence": "",
    }
    assert made == {
        "mpl_desktop": __version__,
        "python": platform.python_version(),
        "torch": version("torch"),
        "open_clip": version("open_clip_torch"),
        "numpy": version("numpy"),
        "pillow": version("pillow"),
    }


@pytest.mark.parametrize(
    ("spec", "name"),
    [
        ({"name": "tiny", "tag": None, "file": Path("/somewhere/tiny.safetensors")}, "tiny"),
        ({"name": "ViT-B-32:openai", "tag": "openai", "file": Path("/cache/x.bin")}, "ViT-B-32:openai"),
        ({"name": "ViT-B-32:/home/me/my.pt", "tag": None, "file": Path("/home/me/my.pt")}, "small:my.pt"),
    ],
    ids=["built in", "downloaded", "a file of the person"],
)
def test_a_module_does_not_tell_where_weights_lay(spec, name):
    backbone = small_backbone()
    backbone.spec = dataclasses.replace(backbone.spec, **spec)
    assert describe(backbone, Config(), [], {}, {})["backbone"]["name"] == name


# Without torch

WATCHED = """
import sys
from mpl_engine.cli.main import run
code = run(sys.argv[1:])
heavy = {"torch", "open_clip", "torchvision", "numpy", "PIL"} & set(sys.modules)
sys.exit(f"loaded {sorted(heavy)}" if {"torch", "open_clip", "torchvision"} & heavy else code)
"""


@pytest.mark.parametrize(
    "arguments", [["info", "MODULE"], ["info", "MODULE", "--json"], ["--help"], ["train", "-h"]]
)
def test_no_torch(module, child_environment, arguments):
    done = python(WATCHED, *(module if a == "MODULE" else a for a in arguments), env=child_environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout


# Damaged files


@pytest.mark.parametrize("keep", [0, 4, 8, 9, 100, 5000, -1])
def test_a_file_that_was_cut(module, tmp_path, keep):
    path = tmp_path / "m.safetensors"
    path.write_bytes(module.read_bytes()[:keep])
    with pytest.raises(FileFormatError):
        read_module(path)


@settings(max_examples=60)
@given(st.data())
def test_a_flipped_byte_in_the_header_is_read_or_refused(module, tmp_path_factory, data):
    raw = bytearray(module.read_bytes())
    end = 8 + int.from_bytes(raw[:8], "little")
    raw[data.draw(st.integers(0, end - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.getbasetemp() / "flipped.safetensors"
    path.write_bytes(raw)
    try:
        assert read_module(path).class_features.shape[0] == 3
    except (FileFormatError, NewerFile) as error:
        assert error.path == path  # noqa: PT017 - either way is right


@settings(max_examples=60)
@given(st.binary(max_size=200))
def test_any_bytes_are_no_crash(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.safetensors"
    path.write_bytes(struct.pack("<Q", len(content)) + content)
    with pytest.raises(FileFormatError):
        read_info(path)


def test_another_safetensors_file(trained_run):
    for other in (resource("backbone") / "mpl-tiny.safetensors", trained_run / "last.safetensors"):
        with pytest.raises(FileFormatError, match="another kind"):
            read_module(other)


@pytest.mark.parametrize("text", ["", "{", "[1]", "3", "[" * 100_000, '{"schema": NaN}'])
def test_a_description_that_is_no_json_object(tmp_path, text):
    save_file({"x": torch.ones(1)}, tmp_path / "m", {"mpl_module": text})
    with pytest.raises(FileFormatError, match="not JSON"):
        read_info(tmp_path / "m")


@pytest.mark.parametrize(
    "description",
    [
        {"schema": None}, {"schema": True}, {"schema": 0}, {"classes": []}, {"classes": {"name": "x"}},
        {"classes": [{"name": "a", "prompt": "a"}] * 3}, {"classes": [{"name": " ", "prompt": "a"}]},
        {"classes": [{"name": "A", "prompt": "a"}, {"name": "a", "prompt": "a"}]},
        {"classes": [{"name": "\ud800", "prompt": "a"}]}, {"backbone": "tiny"}, {"config": [1]}, {"config": None},
        {"config": {"lr": "fast"}}, {"config": {"depth": "x"}}, {"config": {"lr": 10**400}}, {"config": {"depth": 10**12}},
        {"data": {}}, {"data": {"train_hashes": [1], "val_hashes": []}}, {"metrics": [1]}, {"versions": "x"},
    ],
    ids=ascii,
)  # fmt: skip
def test_a_wrong_description_is_refused(changed, description):
    with pytest.raises(FileFormatError):
        read_info(changed(description))


def test_a_newer_module_says_so(changed):
    with pytest.raises(NewerFile) as caught:
        read_info(changed({"schema": 2}))
    assert (caught.value.schema, caught.value.supported) == (2, 1)


def test_unknown_keys_are_kept_and_harmless(changed):
    assert read_module(changed({"later": {"x": 1}})).info.raw["later"] == {"x": 1}


# Tensors


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        ({"class_features": None}, "does not fit its classes"),
        ({"class_features": torch.eye(2, 64)}, "does not fit its classes"),
        ({"class_features": torch.eye(3, 64)[..., None]}, "does not fit its classes"),
        ({"references": torch.eye(3, 7)}, "reference features"),
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
    assert told.found == f"tiny (sha256 {backbone.sha256[:12]}…)"


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


# Claims


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
