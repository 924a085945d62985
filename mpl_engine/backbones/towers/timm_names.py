"""Which of timm's image towers are known, and which of them hold prompts, judged by name, without torch or timm.

What a name stands for is looked at again when it is built (`timm_vit.UncheckedPart`).
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from mpl_engine.messages import speaker

say = speaker(__name__)

_FORMS = re.compile(
    r"vit_\w+_siglip_\d+|vit_\w+_patch\d+_clip_\d+|vit_\w+_mci_\d+|vit_pe_core_\w+|eva02_(?!enormous)\w+_clip_\d+"
)
"""Names of transformers that were walked and compared with open_clip's own forward pass."""

_WHOLE = re.compile(r"convnext_\w+|fastvit_mci\d+")
"""Names of towers without a row of tokens, which are run as timm runs them."""

_KEYS = frozenset(
    {"timm_model_name", "timm_model_pretrained", "timm_pool", "timm_proj", "timm_proj_bias", "timm_drop"}
) | {"timm_drop_path", "image_size", "patch_dropout"}
_POOLS = ("token", "map", "avg")

TIMM_PARAMETERS: Mapping[str, int] = MappingProxyType(
    {
        "eva02_base_patch16_clip_224": 86_263_040,
        "eva02_large_patch14_clip_224": 304_105_152,
        "eva02_large_patch14_clip_336": 304_432_832,
        "vit_base_mci_224": 86_349_056,
        "vit_base_patch16_siglip_224": 92_884_224,
        "vit_base_patch16_siglip_256": 92_930_304,
        "vit_base_patch16_siglip_384": 93_176_064,
        "vit_base_patch16_siglip_512": 93_520_128,
        "vit_base_patch32_siglip_256": 94_552_320,
        "vit_giantopt_patch16_siglip_256": 1_163_168_256,
        "vit_giantopt_patch16_siglip_384": 1_163_659_776,
        "vit_large_patch14_clip_224": 303_966_976,
        "vit_large_patch16_siglip_256": 315_956_224,
        "vit_large_patch16_siglip_384": 316_283_904,
        "vit_large_patch16_siglip_512": 316_742_656,
        "vit_pe_core_base_patch16_224": 93_673_984,
        "vit_pe_core_gigantic_patch14_448": 1_882_033_920,
        "vit_pe_core_large_patch14_336": 317_152_256,
        "vit_pe_core_small_patch16_384": 23_783_168,
        "vit_pe_core_tiny_patch16_384": 6_141_056,
        "vit_so400m_patch14_siglip_224": 427_680_704,
        "vit_so400m_patch14_siglip_378": 428_225_600,
        "vit_so400m_patch14_siglip_384": 428_225_600,
        "vit_so400m_patch16_siglip_256": 427_888_064,
        "vit_so400m_patch16_siglip_384": 428_256_704,
        "vit_so400m_patch16_siglip_512": 428_772_800,
    }
)
"""Of the image towers in open_clip's configurations, with the projection that these give them."""


def timm_problem(vision: Mapping[str, Any]) -> str:
    """Why prompts cannot stand in the image tower of a `vision_cfg` with a `timm_model_name`, or an empty string."""
    name = vision["timm_model_name"]
    if not isinstance(name, str) or not (_FORMS.fullmatch(name) or is_whole(vision)):
        return say("its image tower is timm's {name!r}, which was not checked", name=name)
    for option, value in vision.items():
        if option not in _KEYS and value is not None and value is not False:
            return say(
                "its image tower has {option}={value!r}, which is not supported", option=option, value=value
            )
    if vision.get("timm_pool", "avg") not in _POOLS and not is_whole(vision):
        return say("its image tower pools by {pool!r}, which was not checked", pool=vision.get("timm_pool"))
    if vision.get("timm_proj", "linear") not in (None, "none", "linear") and not is_whole(vision):
        return say(
            "its image tower has timm_proj={value!r}, which is not supported",
            value=vision["timm_proj"],
        )
    return ""


def is_whole(vision: Mapping[str, Any]) -> bool:
    """Whether the image tower of a `vision_cfg` with a `timm_model_name` has no row of tokens."""
    return _WHOLE.fullmatch(str(vision["timm_model_name"])) is not None


def timm_parameters(vision: Mapping[str, Any]) -> int | None:
    """Number of parameters of an image tower, or None where that is not known without building it."""
    return TIMM_PARAMETERS.get(vision["timm_model_name"])
