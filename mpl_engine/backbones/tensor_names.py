"""Tensors of weights files under other names than open_clip's own, renamed."""

import re
from typing import Any

from open_clip.convert import convert_state_dict
from open_clip.model import convert_to_custom_text_state_dict
from torch import Tensor

_TINY = (
    (re.compile(r"^_?image_encoder\.(?=visual\.)"), ""),
    (re.compile(r"^_?text_encoder\."), ""),
    (re.compile(r"^_?logit_scale\.logit_scale$"), "logit_scale"),
)
"""TinyCLIP's own training program keeps its towers and its scale in modules of their own."""


def openclip_names(state: dict[str, Tensor], model: Any) -> dict[str, Tensor]:
    """The tensors of a file under the names that open_clip's model of its configuration has for them."""
    if any(key.startswith(("_image_encoder.", "_logit_scale.")) for key in state):
        state = {_tiny(key): value for key, value in state.items()}
    if any(key.startswith("image_encoder.model.") for key in state):  # Apple's own files of MobileCLIP
        state = dict(convert_state_dict(model, state))
    if hasattr(model, "text") and "positional_embedding" in state:
        state = dict(convert_to_custom_text_state_dict(state))
    return state


def _tiny(key: str) -> str:
    key = key.removeprefix("module.")
    for pattern, instead in _TINY:
        key = pattern.sub(instead, key)
    return key
