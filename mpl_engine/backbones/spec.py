"""What is known of a backbone before its weights are read, and the shapes that prompts take from it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mpl_engine.files.paths import resource
from mpl_engine.images.transforms import Preprocess

BUILT_IN = "small"
BUILT_IN_LICENCE = "Apache-2.0; trained on ImageNet and others: non-commercial research"
RETIRED = "tiny"
"""The built-in backbone of the first edition, whose weights no longer come with the program."""
# The first prefix that fits a tag decides; the licences are those stated at the tags' sources.
_LICENCES = (
    ("openai", "MIT"),
    ("laion", "MIT"),
    ("datacomp", "MIT"),
    ("commonpool", "MIT"),
    ("dfn", "Apple ML research licence: see the source"),
    ("metaclip", "CC-BY-NC-4.0"),
)


@dataclass(frozen=True)
class BackboneSpec:
    """Everything known about a backbone before its weights are read.

    Attributes:
        name: the normalised name: `small`, `ViT-B-32:openai`, `ViT-B-32:/path/to/file`.
        arch: open_clip's architecture, without `-quickgelu`; for `small` and unlisted ones a label.
        tag: the pretrained tag, or None for a file.
        file: the weights file, or None for a tag.
        model_config: arguments of `open_clip.CLIP`: embed_dim, vision_cfg, text_cfg, quick_gelu, ...
        quick_gelu: the activation that the weights were trained with: QuickGELU, else exact GELU.
        preprocess: image size, mean, std.
        licence: of the weights, in a few words.
        size_bytes: of the weights file; computed from the parameter count for a tag, so approximate.
        source: where the weights come from, for a person to read.
        hub: `org/model/` or `org/model/file` on the Hugging Face hub, or None for a file.
    """

    name: str
    arch: str
    tag: str | None
    file: Path | None
    model_config: dict[str, Any]
    quick_gelu: bool
    preprocess: Preprocess
    licence: str
    size_bytes: int | None
    source: str
    hub: str | None = None


def built_in_weights() -> Path:
    """The weights file of the built-in backbone."""
    return resource("backbone", "mpl-small.safetensors")


def licence(tag: str) -> str:
    """The licence of a pretrained tag's weights, as its source states it."""
    return next((words for prefix, words in _LICENCES if tag.startswith(prefix)), "see the source")


@dataclass(frozen=True)
class Geometry:
    """Sizes of a backbone's two towers: everything that prompts need to know of it."""

    text_width: int
    image_width: int
    text_layers: int
    image_layers: int


@dataclass(frozen=True)
class Vocabulary:
    """The part of a tokenizer that prompts need: words to ids, the two special ids, and the context length."""

    encode: Callable[[str], list[int]]
    start: int
    end: int
    context_length: int
