"""A module that was trained, its backbone, and the module with parts of it changed."""

import json
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file

from mpl_engine.backbones.model import load
from mpl_engine.backbones.resolve import resolve
from mpl_engine.modules.info import read_info


@pytest.fixture(scope="module")
def module(trained_run) -> Path:
    return trained_run / "module.safetensors"


@pytest.fixture(scope="module")
def backbone():
    spec = resolve("small")
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
