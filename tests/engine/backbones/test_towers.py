"""Architectures: which towers can carry prompts, which options of theirs do no harm, and how large they are."""

import json
from pathlib import Path
from typing import Any

import open_clip
import pytest
import torch

from mpl_engine.backbones import architectures as support
from mpl_engine.backbones.errors import UnsupportedTower
from mpl_engine.backbones.resolve import resolve
from tests.support.own_weights import SMALL, weights


def is_timm(arch: str) -> bool:
    """A transformer of timm's."""
    config = support.model_config(arch)
    return support.is_timm(config) and support.holds_image_prompts(config)


pytestmark = pytest.mark.usefixtures("cache")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ViTamin-S:datacomp1b", "not checked"),
        ("EVA02-E-14:laion2b_s4b_b115k", "not checked"),
        ("roberta-ViT-B-32:laion2b_s12b_b32k", "Hugging Face"),
        ("coca_ViT-B-32:laion2b_s13b_b90k", "CoCa"),
        ("nllb-clip-base-siglip:v1", "Hugging Face"),
        ("ViT-L-14-CLIPA:datacomp1b", "norm before"),
        ("coca_ViT-L-14:no_such_tag", "CoCa"),
    ],
)
def test_towers_that_cannot_carry_prompts(name: str, words: str) -> None:
    with pytest.raises(UnsupportedTower) as caught:
        resolve(name)
    assert words in caught.value.reason
    assert caught.value.supported == support.supported_architectures()


def test_a_refused_tower_is_refused_with_a_local_file_too(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedTower):
        resolve(f"coca_ViT-B-32:{weights(tmp_path)}", quick_gelu=True)


@pytest.mark.parametrize(
    ("part", "option", "value"),
    [
        ("vision_cfg", "attentional_pool", True),
        ("vision_cfg", "pool_type", "avg"),
        ("vision_cfg", "no_ln_pre", True),
        ("vision_cfg", "final_ln_after_pool", True),
        ("vision_cfg", "pos_embed_type", "sin_cos_2d"),
        ("vision_cfg", "qk_norm", True),
        ("vision_cfg", "block_type", "custom"),
        ("vision_cfg", "image_size", [32, 64]),
        ("vision_cfg", "layers", [1, 2, 3]),
        ("vision_cfg", "layers", [1, 2, 3, "4"]),
        ("vision_cfg", "width", 33),
        ("vision_cfg", "patch_size", 0),
        ("vision_cfg", "mlp_ratio", "four"),
        ("vision_cfg", "an_option_of_tomorrow", 1),
        ("vision_cfg", "norm_kwargs", {"eps": 1e-6}),
        ("text_cfg", "pool_type", "eos"),
        ("text_cfg", "pool_type", "last"),
        ("text_cfg", "no_causal_mask", "yes"),
        ("text_cfg", "embed_cls", True),
        ("vision_cfg", "timm_model_name", "resnet50"),
        ("vision_cfg", "timm_model_name", "vit_of_tomorrow_224"),
        ("vision_cfg", "timm_model_name", 3),
        ("text_cfg", "vocab_size", 32000),
        ("text_cfg", "hf_tokenizer_name", "bert-base-uncased"),
        ("text_cfg", "tokenizer_kwargs", {"clean": "canonicalize"}),
        ("text_cfg", "proj_type", "none"),
        ("text_cfg", "proj_bias", 1),
        ("text_cfg", "norm_kwargs", {"elementwise_affine": False}),
        ("text_cfg", "act_kwargs", {"inplace": True}),
        ("text_cfg", "heads", 0),
        ("", "multimodal_cfg", {}),
        ("", "embed_dim", None),
        ("", "vision_cfg", []),
    ],
)
def test_options_that_make_a_tower_unsupported(tmp_path: Path, part: str, option: str, value: object) -> None:
    config = json.loads(json.dumps(SMALL))
    (config[part] if part else config)[option] = value
    with pytest.raises(UnsupportedTower):
        resolve(f"mine:{weights(tmp_path, beside=config)}")


@pytest.mark.parametrize(
    ("part", "option", "value"),
    [
        ("vision_cfg", "patch_dropout", 0.5),
        ("vision_cfg", "qk_norm", False),
        ("vision_cfg", "ls_init_value", 1e-4),
        ("text_cfg", "pool_type", "argmax"),
        ("text_cfg", "tokenizer_kwargs", None),
        ("", "init_logit_scale", 3.0),
        ("", "init_logit_bias", -10),
        ("", "custom_text", True),
        ("text_cfg", "no_causal_mask", True),
        ("text_cfg", "proj_bias", True),
        ("text_cfg", "norm_kwargs", {"eps": 1e-6}),
        ("text_cfg", "act_kwargs", {"approximate": "tanh"}),
    ],
)
def test_options_that_do_no_harm(tmp_path: Path, part: str, option: str, value: object) -> None:
    config = json.loads(json.dumps(SMALL))
    (config[part] if part else config)[option] = value
    assert resolve(f"mine:{weights(tmp_path, beside=config)}").preprocess.image_size == 32


@pytest.mark.parametrize("arch", ["ViT-B-32", "ViT-L-14-336", "ViT-bigG-14", "ViT-M-16-alt"])
def test_parameters_are_counted_as_open_clip_builds_them(arch: str) -> None:
    config = support.model_config(arch)
    assert support.parameter_count(config) == built(config)


@pytest.mark.parametrize(
    "arch",
    [
        pytest.param(arch, marks=pytest.mark.slow if number % 6 else ())
        for number, arch in enumerate(filter(is_timm, support.supported_architectures()))
    ],
)
def test_parameters_of_timm_are_those_of_the_table(arch: str) -> None:
    config = support.model_config(arch)
    assert support.parameter_count(config) == built(config)


def built(config: dict[str, Any]) -> int:
    config = dict(config)
    kind = open_clip.CustomTextCLIP if config.pop("custom_text", False) else open_clip.CLIP
    with torch.device("meta"):
        return sum(p.numel() for p in kind(**config).parameters())
