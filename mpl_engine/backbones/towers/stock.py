"""open_clip's own model of a configuration, what its files do not hold, and the tower that stands in it."""

import copy
from typing import Any

import open_clip
import torch
from open_clip.transformer import VisionTransformer
from torch import nn

from mpl_engine.backbones.architectures import holds_image_prompts, supported_architectures
from mpl_engine.backbones.errors import UnsupportedTower
from mpl_engine.backbones.spec import BackboneSpec
from mpl_engine.backbones.towers.conv_stem import ConvStem
from mpl_engine.backbones.towers.eva import EvaTower
from mpl_engine.backbones.towers.native import HybridTower, NativeTower
from mpl_engine.backbones.towers.stem_options import stem_pool
from mpl_engine.backbones.towers.text import TextTower
from mpl_engine.backbones.towers.timm_vit import TimmTower, UncheckedPart
from mpl_engine.backbones.towers.tower import ImageTower
from mpl_engine.backbones.towers.whole import WholeTower


def stock_model(spec: BackboneSpec) -> Any:
    """open_clip's own model of this configuration and activation, on torch's current default device.

    A `stem` in the configuration of the image tower stands where its patch convolution was; nothing else knows.
    """
    config = copy.deepcopy(spec.model_config) | {"quick_gelu": spec.quick_gelu}
    vision = config["vision_cfg"]
    pool = stem_pool(config)
    stem, _ = (vision.pop(key, None) for key in ("stem", "pool_stem"))
    if "timm_model_name" in vision:
        vision["timm_model_pretrained"] = False
    kind = open_clip.CustomTextCLIP if config.pop("custom_text", False) else open_clip.CLIP
    model = kind(**config)
    if stem is not None:
        model.visual.conv1 = ConvStem(stem, model.visual.class_embedding.shape[0], pool=pool)
    return model


def image_tower(spec: BackboneSpec, visual: Any) -> ImageTower:
    """The tower of a stock model.

    Raises:
        UnsupportedTower: if it has a part that was not checked.
    """
    if isinstance(visual, VisionTransformer):
        return HybridTower(visual) if isinstance(visual.conv1, ConvStem) else NativeTower(visual)
    if not holds_image_prompts(spec.model_config):
        return WholeTower(visual, spec.model_config["embed_dim"])
    kind = TimmTower if type(visual.trunk).__name__ == "VisionTransformer" else EvaTower
    try:
        return kind(visual, spec.preprocess.image_size, spec.model_config["embed_dim"])
    except UncheckedPart as error:
        raise UnsupportedTower(spec.name, str(error), supported_architectures()) from error


def complete(model: nn.Module) -> None:
    """Compute what is in no file of a model that was laid out on the meta device: masks and tables of positions."""
    TextTower(model).set_mask()
    for module in model.modules():
        missing = [name for name, buffer in module.named_buffers(recurse=False) if buffer.is_meta]
        for name in missing:
            setattr(module, name, torch.empty_like(getattr(module, name), device="cpu"))
        if missing:
            module.init_non_persistent_buffers()  # type: ignore[operator]  # timm's name for it
    if isinstance(getattr(model.visual, "conv1", None), ConvStem):
        model.visual.conv1.fold()  # type: ignore[union-attr, operator]
