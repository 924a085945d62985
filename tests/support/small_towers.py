"""Shrunken backbones of every family: open_clip's own towers and timm's, in the form that published ones have.

Importing this registers timm models of a few layers under names of the published forms, so that a process that is to
open such a backbone by its configuration must import it.
"""

import json
from functools import partial
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from timm.layers.hybrid_embed import HybridEmbed
from timm.layers.norm import LayerNorm
from timm.models import register_model
from timm.models.convnext import ConvNeXt
from timm.models.eva import Eva
from timm.models.vision_transformer import VisionTransformer
from timm.models.vision_transformer_hybrid import ConvStem

from mpl_engine.backbones.architectures import image_size
from mpl_engine.backbones.model import Backbone, random_backbone
from mpl_engine.backbones.spec import BackboneSpec, TokenizerSource
from mpl_engine.images.transforms import Preprocess

IMAGE = 32
_SMALL: dict[str, Any] = {"img_size": IMAGE, "patch_size": 8, "embed_dim": 64, "depth": 3, "num_heads": 2}
_FOREIGN = ("pretrained", "pretrained_cfg", "pretrained_cfg_overlay", "cache_dir")
_EPS = partial(LayerNorm, eps=1e-5)


def _own(given: dict[str, Any], **own: Any) -> dict[str, Any]:
    return {**_SMALL, **own, **{k: v for k, v in given.items() if k not in _FOREIGN}}


@register_model
def vit_nano_patch8_siglip_32(**given: Any) -> VisionTransformer:
    return VisionTransformer(**_own(given, class_token=False, global_pool="map", act_layer="gelu_tanh"))


@register_model
def vit_nano_patch8_clip_32(**given: Any) -> VisionTransformer:
    return VisionTransformer(**_own(given, pre_norm=True, norm_layer=_EPS))


@register_model
def vit_scaled_patch8_clip_32(**given: Any) -> VisionTransformer:
    return VisionTransformer(**_own(given, init_values=0.3))


@register_model
def vit_nano_mci_32(**given: Any) -> VisionTransformer:
    stem = ConvStem(
        channels=(16, 16, 64), stride=(4, 2, 1), kernel_size=(4, 2, 1), padding=0, act_layer=torch.nn.GELU
    )
    embed = partial(HybridEmbed, backbone=stem, proj=False)
    return VisionTransformer(**_own(given, patch_size=1, no_embed_class=True, embed_layer=embed))


def _perception(given: dict[str, Any], **own: Any) -> Eva:
    facts: dict[str, Any] = {
        "attn_type": "rope", "use_pre_transformer_norm": True, "use_rot_pos_emb": True, "ref_feat_shape": (4, 4),
        "rope_grid_indexing": "xy", "attn_pool_num_heads": 4, "attn_pool_mlp_ratio": 4.0, "norm_layer": _EPS,
    }  # fmt: skip
    return Eva(**_own(given, **facts, **own))


@register_model
def vit_pe_core_nano_patch8_32(**given: Any) -> Eva:
    return _perception(given, rope_grid_offset=1.0)


@register_model
def vit_pe_core_large_nano_patch8_32(**given: Any) -> Eva:
    """As the largest Perception Encoder, without a class token."""
    return _perception(given, class_token=False)


@register_model
def eva02_nano_patch8_clip_32(**given: Any) -> Eva:
    facts: dict[str, Any] = {
        "qkv_fused": False, "mlp_ratio": 4 * 2 / 3, "swiglu_mlp": True, "scale_mlp": True, "scale_attn_inner": True,
        "use_rot_pos_emb": True, "ref_feat_shape": (3, 3),
    }  # fmt: skip
    return Eva(**_own(given, **facts))


@register_model
def convnext_nano_32(**given: Any) -> Any:
    own = {k: v for k, v in given.items() if k not in _FOREIGN}
    model: Any = ConvNeXt(depths=(1, 1, 1, 1), dims=(8, 16, 24, 32), **own)
    model.default_cfg = {"pool_size": (1, 1)}
    return model


_NATIVE = {"image_size": IMAGE, "patch_size": 8, "width": 64, "layers": 3, "head_width": 32}
_TEXT = {"context_length": 32, "vocab_size": 49408, "width": 64, "heads": 2, "layers": 3}
_SIGLIP_TEXT = {
    "context_length": 24, "vocab_size": 300, "width": 64, "heads": 2, "layers": 3, "no_causal_mask": True,
    "proj_bias": True, "pool_type": "last", "hf_tokenizer_name": "someone/small-siglip",
    "tokenizer_kwargs": {"clean": "canonicalize"}, "norm_kwargs": {"eps": 1e-6}, "act_kwargs": {"approximate": "tanh"},
}  # fmt: skip
_WORLD_TEXT = {
    "context_length": 32, "vocab_size": 300, "width": 64, "heads": 2, "layers": 3,
    "hf_tokenizer_name": "someone/small-xlm", "pool_type": "eos", "eos_id": 2,
}  # fmt: skip


def _timm(name: str, pool: str = "token", proj: str | None = None) -> dict[str, Any]:
    return {"timm_model_name": name, "timm_pool": pool, "timm_proj": proj, "image_size": IMAGE}


def _config(vision: dict[str, Any], text: dict[str, Any], embed: int = 48, **more: Any) -> dict[str, Any]:
    return {"embed_dim": embed, "vision_cfg": vision, "text_cfg": text, **more}


FAMILIES: dict[str, dict[str, Any]] = {
    "native": _config(_NATIVE, _TEXT),
    "native with layer scale, custom text": _config(
        _NATIVE | {"ls_init_value": 0.3}, _TEXT, custom_text=True
    ),
    "MetaCLIP 2": _config(_NATIVE, _WORLD_TEXT, quick_gelu=True),
    "SigLIP 2": _config(
        _timm("vit_nano_patch8_siglip_32", "map", "none"),
        _SIGLIP_TEXT,
        64,
        custom_text=True,
        init_logit_bias=-10,
    ),
    "MobileCLIP2-B": _config(_timm("vit_nano_mci_32"), _TEXT, custom_text=True),
    "MobileCLIP2-L": _config(
        _timm("vit_nano_patch8_clip_32"), _TEXT | {"no_causal_mask": True}, custom_text=True
    ),
    "timm with layer scale, mean pool": _config(
        _timm("vit_scaled_patch8_clip_32", "avg"), _TEXT, custom_text=True
    ),
    "PE-Core": _config(_timm("vit_pe_core_nano_patch8_32", "map"), _TEXT, custom_text=True),
    "PE-Core without class token": _config(
        _timm("vit_pe_core_large_nano_patch8_32", "map"), _TEXT, custom_text=True
    ),
    "EVA-02": _config(_timm("eva02_nano_patch8_clip_32"), _TEXT, custom_text=True),
}


WHOLE: dict[str, dict[str, Any]] = {
    "ResNet": _config({"image_size": IMAGE, "layers": [1, 1, 1, 1], "width": 16, "patch_size": None}, _TEXT),
    "ConvNeXt": _config(_timm("convnext_nano_32", "avg", "linear"), _TEXT, custom_text=True),
}
"""Image towers without a row of tokens."""


def family_spec(name: str) -> BackboneSpec:
    config = {**FAMILIES, **WHOLE}[name]
    text = config["text_cfg"]
    tokenizer = None
    if "hf_tokenizer_name" in text:
        tokenizer = TokenizerSource(text["hf_tokenizer_name"], end=text.get("eos_id"))
    preprocess = Preprocess(image_size(config))
    quick = bool(config.get("quick_gelu"))
    return BackboneSpec(name, name, None, None, config, quick, preprocess, "", None, "", tokenizer=tokenizer)


def family_backbone(name: str, seed: int = 0) -> Backbone:
    """Random weights in which no part is what would be left out unnoticed: biases and scales are not 0 and 1."""
    backbone = random_backbone(family_spec(name), seed)
    random = torch.Generator().manual_seed(seed + 1)
    with torch.no_grad():
        for key, parameter in backbone.model.named_parameters():
            if parameter.ndim >= 2 and "embed" not in key:
                parameter.mul_(1.5)
            if parameter.ndim and "token_embedding" not in key:
                parameter.add_(0.1 * torch.randn(parameter.shape, generator=random))
    return backbone


def write_family(folder: Path, name: str, seed: int = 0) -> Path:
    """A family's weights with open_clip's configuration beside them, as a folder from the hub has them."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "open_clip_model.safetensors"
    state = family_backbone(name, seed).model.state_dict()
    save_file({key: tensor.contiguous() for key, tensor in state.items() if "attn_mask" not in key}, file)
    beside = {
        "model_cfg": {**FAMILIES, **WHOLE}[name],
        "preprocess_cfg": {"mean": [0.5] * 3, "std": [0.5] * 3},
    }
    (folder / "open_clip_config.json").write_text(json.dumps(beside), encoding="utf-8")
    return file
