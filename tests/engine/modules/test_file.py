"""The prompt module file: what is written is read again, what is damaged is refused, and `info` needs no torch."""

import dataclasses
import json
import platform
import struct
from importlib.metadata import version
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file

from mpl_engine.config import Config
from mpl_engine.errors import FileFormatError, NewerFile
from mpl_engine.files.paths import resource
from mpl_engine.modules.file import check_fits, describe, read_module, write_module
from mpl_engine.modules.info import read_info
from mpl_engine.version import __version__
from tests.support.command_line import python
from tests.support.small_backbone import small_backbone

# Round trip


def test_what_is_written_is_read_again(module, tmp_path):
    first = read_module(module)
    write_module(
        tmp_path / "m",
        first.info.raw,
        first.prompts,
        first.class_features,
        first.learner,
        first.references,
        first.learned,
        first.frozen,
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
        "backbone": {"name": "random:", "arch": "random", "tag": None, "sha256": "", "quick_gelu": False},
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
        ({"name": "small", "tag": None, "file": Path("/somewhere/small.safetensors")}, "small"),
        ({"name": "ViT-B-32:openai", "tag": "openai", "file": Path("/cache/x.bin")}, "ViT-B-32:openai"),
        ({"name": "hf-hub:a/b", "tag": None, "file": None, "hub": "a/b/"}, "hf-hub:a/b"),
        ({"name": "ViT-B-32:/home/me/my.pt", "tag": None, "file": Path("/home/me/my.pt")}, "random:my.pt"),
    ],
    ids=["built in", "downloaded", "a repository", "a file of the person"],
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
    for other in (resource("backbone") / "mpl-small.safetensors", trained_run / "last.safetensors"):
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
        {"classes": [{"name": "\ud800", "prompt": "a"}]}, {"backbone": "small"}, {"config": [1]}, {"config": None},
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
        read_info(changed({"schema": 3}))
    assert (caught.value.schema, caught.value.supported) == (3, 2)


def test_unknown_keys_are_kept_and_harmless(changed):
    assert read_module(changed({"later": {"x": 1}})).info.raw["later"] == {"x": 1}
