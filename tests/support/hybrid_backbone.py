"""A weights file of a backbone with a small convolutional stem, with the JSON that the project's own ones have."""

import atexit
import copy
import functools
import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

from mpl_engine.backbones.model import stock_model
from tests.support.small_backbone import small_spec

STEM = "test_efficientnet"
CONFIG: dict[str, Any] = copy.deepcopy(small_spec().model_config)
CONFIG["vision_cfg"] |= {"image_size": 64, "patch_size": 32, "stem": STEM}


def write_hybrid(
    folder: Path,
    config: dict[str, Any] = CONFIG,
    seed: int = 3,
    changed: Mapping[str, Tensor] = MappingProxyType({}),
) -> Path:
    """Random weights in half precision with their JSON beside them."""
    folder.mkdir(exist_ok=True)
    file = folder / "hybrid.safetensors"
    torch.manual_seed(seed)
    model = stock_model(replace(small_spec(), model_config=config))
    state = {k: v.half() if v.is_floating_point() else v for k, v in model.state_dict().items()}
    for lost in [k for k in state if k.endswith("num_batches_tracked") or k == "attn_mask"]:
        del state[lost]
    save_file({k: v.contiguous() for k, v in {**state, **changed}.items()}, file)
    beside = {
        **config,
        "preprocess": {"size": 64, "mean": [0.5] * 3, "std": [0.5] * 3, "interpolation": "bicubic"},
    }
    file.with_suffix(".json").write_text(json.dumps(beside), encoding="utf-8")
    return file


@functools.cache
def quick_backbone() -> str:
    """The name of a backbone for trainings whose answers are of no interest: a tenth of the built-in one's cost."""
    folder = Path(tempfile.mkdtemp(prefix="mpl-backbone-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return f"hybrid:{write_hybrid(folder)}"
