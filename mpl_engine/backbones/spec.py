"""What is known of a backbone before its weights are read, and the shapes that prompts take from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mpl_engine.files.paths import resource
from mpl_engine.images.transforms import Preprocess

BUILT_IN = "small"
OWN_TAGS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("ViT-B-32", "remoteclip"): "chendelong/RemoteCLIP/RemoteCLIP-ViT-B-32.pt",
        ("ViT-L-14", "remoteclip"): "chendelong/RemoteCLIP/RemoteCLIP-ViT-L-14.pt",
    }
)
"""Tags that open_clip does not have, by architecture, with the file on the hub. Their authors load them with GELU."""

BUILT_IN_LICENCE = "Apache-2.0; trained on ImageNet and others: non-commercial research"
LOCAL_DIR = "local-dir"
"""In the place of an architecture: a folder with its own configuration is meant, as open_clip calls it."""
RETIRED = "tiny"
"""The built-in backbone of the first edition, whose weights no longer come with the program."""
# The first prefix that fits a tag decides; the licences are those stated at the tags' sources.
_LICENCES = (
    ("openai", "MIT"),
    ("webli", "Apache-2.0"),
    ("yfcc15m", "MIT"),
    ("cc12m", "MIT"),
    ("merged2b", "MIT"),
    ("datacompdr", "Apple ML research licence: see the source"),
    ("laion", "MIT"),
    ("datacomp", "MIT"),
    ("commonpool", "MIT"),
    ("dfn", "Apple ML research licence: see the source"),
    ("metaclip", "CC-BY-NC-4.0"),
    ("meta", "Apache-2.0"),
)


@dataclass(frozen=True)
class TokenizerSource:
    """Where a Hugging Face tokenizer is, and how texts are cleaned for it.

    Attributes:
        hub: `org/model` on the Hugging Face hub.
        folder: a folder that may hold its files already, beside a person's own weights; it comes first.
        clean: open_clip's name for what is done to a text before it is read.
        end: the id of [EOT] where the text tower looks for it; None where it does not look.
    """

    hub: str
    folder: Path | None = None
    clean: str = "whitespace"
    end: int | None = None


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
        tokenizer: where its tokenizer is, or None for OpenAI's byte pairs, which come with open_clip.
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
    tokenizer: TokenizerSource | None = None


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
    """The part of a tokenizer that prompts need.

    Attributes:
        encode: words to ids, without those that begin and end a prompt.
        start: the id that begins a prompt, or None where nothing does.
        end: the id that ends it.
        context_length: how many tokens the text tower reads.
        pad: the id that fills up what a prompt leaves.
    """

    encode: Callable[[str], list[int]]
    start: int | None
    end: int
    context_length: int
    pad: int = 0
