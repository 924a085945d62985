"""A weights file of a backbone with a small convolutional stem, with the JSON that the project's own ones have."""

import contextlib
import copy
import json
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

from mpl_engine.backbones.towers.stock import stock_model
from tests.support.small_backbone import small_spec

STEM = "test_efficientnet"
CONFIG: dict[str, Any] = copy.deepcopy(small_spec().model_config)
CONFIG["vision_cfg"] |= {"image_size": 64, "patch_size": 32, "stem": STEM, "pool_stem": True}


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
    kept = {
        k: v for k, v in {**state, **changed}.items() if not k.endswith(("num_batches_tracked", "attn_mask"))
    }
    save_file({k: v.contiguous() for k, v in kept.items()}, file)
    beside = {
        **config,
        "preprocess": {"size": 64, "mean": [0.5] * 3, "std": [0.5] * 3, "interpolation": "bicubic"},
    }
    file.with_suffix(".json").write_text(json.dumps(beside), encoding="utf-8")
    return file


LIGHT = copy.deepcopy(CONFIG)
LIGHT["vision_cfg"] |= {"layers": 6}
LIGHT["text_cfg"] |= {"layers": 6, "context_length": 77}


def write_light_resources(folder: Path) -> Path:
    """A folder for MPL_RESOURCES_DIR whose built-in backbone has the form of the real one and a tenth of its cost.

    Its weights are random: it tells colours apart and nothing else.
    """
    place = folder / "resources" / "backbone"
    if not place.exists():
        made = write_hybrid(Path(tempfile.mkdtemp(dir=folder)), LIGHT, changed=_telling_colours())
        for file in (made, made.with_suffix(".json")):
            file.rename(file.with_stem("mpl-small"))
        place.parent.mkdir(exist_ok=True)
        with contextlib.suppress(OSError):  # another process was quicker
            made.parent.rename(place)
    return place.parent


def _telling_colours(seed: int = 3) -> dict[str, Tensor]:
    """Weights of `LIGHT` whose image features are far apart for unlike colours, with prompts too.

    Random towers see all images alike: what differs is made larger, and what plain colours with noise have in common
    is taken away by the last norm.
    """
    torch.manual_seed(seed)
    model = stock_model(replace(small_spec(), model_config=LIGHT)).eval()
    visual = model.visual
    seen: list[Tensor] = []
    hook = visual.ln_post.register_forward_hook(lambda _module, _inputs, out: seen.append(out))
    with torch.no_grad():
        visual.conv1.proj.weight.mul_(100)
        for parameter in visual.transformer.parameters():
            if parameter.ndim == 2:
                parameter.mul_(2)
        model.encode_image(torch.rand(64, 3, 1, 1) * 2 - 1 + 0.2 * torch.randn(64, 3, 64, 64))
        hook.remove()
        pooled = seen[0] if seen[0].ndim == 2 else seen[0][:, 0]
        visual.ln_post.bias.copy_(-pooled.mean(0))
    return {name: tensor.half() for name, tensor in model.state_dict().items() if name.startswith("visual.")}
