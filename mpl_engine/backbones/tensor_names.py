"""Tensors of weights files under other names than open_clip's own, renamed."""

import re
from typing import Any

from open_clip.model import convert_to_custom_text_state_dict
from torch import Tensor

_TINY = re.compile(r"^_(image_encoder|text_encoder|logit_scale)\.(module\.)?")
"""TinyCLIP's own training program keeps its towers and its scale in modules of their own.

Source: `convert_to_new_checkpoint` in microsoft/Cream, TinyCLIP/src/open_clip/model.py.
"""


def openclip_names(state: dict[str, Tensor], model: Any) -> dict[str, Tensor]:
    """The tensors of a file under the names that open_clip's model of its configuration has for them."""
    state = {_TINY.sub("", key): value for key, value in state.items()}
    if hasattr(model, "text") and "text_projection" in state:  # from before open_clip had text towers apart
        state = dict(convert_to_custom_text_state_dict(state))
    return state
