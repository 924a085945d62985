"""Backbones with random weights that are small enough for property tests."""

import torch

from mpl_engine.backbones.model import Backbone, random_backbone
from mpl_engine.backbones.spec import BackboneSpec
from mpl_engine.config import EncodePath
from mpl_engine.device import choose_device
from mpl_engine.images.transforms import Preprocess
from mpl_engine.prompts.encoder import Encoder


def small_spec(
    *, image_layers=3, text_layers=3, quick_gelu=False, context_length=32, image_width=64, text_width=64
) -> BackboneSpec:
    config = {
        "embed_dim": 48,
        "vision_cfg": {
            "image_size": 32,
            "patch_size": 8,
            "width": image_width,
            "layers": image_layers,
            "head_width": 32,
        },
        "text_cfg": {
            "context_length": context_length,
            "vocab_size": 49408,
            "width": text_width,
            "heads": 2,
            "layers": text_layers,
        },
    }
    return BackboneSpec(
        name="random",
        arch="random",
        tag=None,
        file=None,
        model_config=config,
        quick_gelu=quick_gelu,
        preprocess=Preprocess(32, (0.48, 0.46, 0.41), (0.27, 0.26, 0.28), "bicubic"),
        licence="",
        size_bytes=None,
        source="",
    )


def small_backbone(seed=0, **sizes) -> Backbone:
    """Random weights, spread wider than open_clip's initial ones so that differences between classes show."""
    backbone = random_backbone(small_spec(**sizes), seed)
    with torch.no_grad():
        for name, parameter in backbone.model.named_parameters():
            if parameter.ndim >= 2 and "embedding" not in name:
                parameter.mul_(1.5)
    return backbone


def fp32_encoder(backbone: Backbone, path: EncodePath = "auto") -> Encoder:
    """An encoder whose numbers are the same on every processor but for rounding."""
    return Encoder(backbone, choose_device("cpu"), path)
