"""Which CLIP architectures MPL can run on, judged from their open_clip configuration alone, without torch."""

import functools
import importlib.util
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from mpl_engine.backbones.errors import UnsupportedTower

BPE_VOCABULARY = 49408
"""Size of OpenAI's byte-pair vocabulary, the only one whose class names we know how to read."""

_TOP_KEYS = frozenset({"embed_dim", "vision_cfg", "text_cfg", "quick_gelu", "init_logit_scale"})


class Stem(NamedTuple):
    """A convolutional stem that was checked: what it costs, and the side of the square that becomes one token."""

    parameters: int
    features: int
    stride: int


STEMS: Mapping[str, Stem] = MappingProxyType(
    {"tf_efficientnet_lite0": Stem(3_371_008, 1280, 32), "test_efficientnet": Stem(99_196, 256, 32)}
)
"""By timm's name; the second is timm's own for tests."""

_SIZES = frozenset({"width", "layers", "mlp_ratio", "ls_init_value"})
_VISION_KEYS = _SIZES | {"image_size", "head_width", "patch_size", "patch_dropout", "stem", "pool_stem"}
_TEXT_KEYS = _SIZES | {"context_length", "vocab_size", "heads", "eos_id", "pad_id"}
# What open_clip assumes where a configuration is silent; also everything that decides the shapes of tensors.
_BLOCK_DEFAULTS: dict[str, Any] = {"layers": 12, "mlp_ratio": 4.0, "ls_init_value": None}
_VISION_DEFAULTS = _BLOCK_DEFAULTS | {
    "image_size": 224,
    "width": 768,
    "head_width": 64,
    "patch_size": 16,
    "stem": None,
    "pool_stem": False,
}
_TEXT_DEFAULTS = _BLOCK_DEFAULTS | {
    "context_length": 77,
    "vocab_size": BPE_VOCABULARY,
    "width": 512,
    "heads": 8,
}
# Options that say nothing new when they have these values.
_HARMLESS: dict[str, tuple[object, ...]] = {
    "pool_type": ("tok", "argmax"),
    "pos_embed_type": ("learnable",),
    "proj_type": ("linear",),
}
_REASONS = {
    "timm_model_name": "its image tower is a timm model, not a native vision transformer",
    "attentional_pool": "its image tower pools by attention instead of a class token",
    "no_ln_pre": "its image tower has no norm before the first block",
    "final_ln_after_pool": "it normalises after pooling",
    "hf_model_name": "its text tower is a Hugging Face model, not CLIP's own",
    "hf_tokenizer_name": "it reads text with another tokenizer than OpenAI's byte-pair encoding",
    "tokenizer_mode": "it cleans text in its own way",
    "tokenizer_kwargs": "it cleans text in its own way",
    "no_causal_mask": "its text tower is not causal",
    "embed_cls": "its text tower pools at an extra class token",
    "multimodal_cfg": "it is a CoCa model with a captioning tower",
    "init_logit_bias": "it is a SigLIP model, trained with a bias and a sigmoid",
    "custom_text": "its text tower is a custom one",
}


@functools.cache
def _package_folder() -> Path:
    # find_spec only locates the package; importing it would load torch.
    spec = importlib.util.find_spec("open_clip")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("open_clip")
    return Path(spec.origin).parent


def _config_folder() -> Path:
    return _package_folder() / "model_configs"


def bpe_file() -> Path:
    """The byte-pair vocabulary that all supported text towers read."""
    return _package_folder() / "bpe_simple_vocab_16e6.txt.gz"


@functools.cache
def context_length(name: str) -> int:
    """How many tokens the backbone of a name reads; what published ones do where that is not known."""
    arch = name.partition(":")[0].strip().replace("/", "-")
    known = arch in architectures()
    text = model_config(arch).get("text_cfg") if known else None
    length = {**_TEXT_DEFAULTS, **(text if isinstance(text, dict) else {})}["context_length"]
    return length if isinstance(length, int) else _TEXT_DEFAULTS["context_length"]


@functools.cache
def architectures() -> tuple[str, ...]:
    """Names of all architectures that open_clip knows, supported or not, sorted."""
    return tuple(sorted(file.stem for file in _config_folder().glob("*.json")))


def model_config(arch: str) -> dict[str, Any]:
    """The open_clip configuration of an architecture in `architectures()`, as a fresh dict."""
    config: dict[str, Any] = json.loads((_config_folder() / f"{arch}.json").read_text(encoding="utf-8"))
    return config


@functools.cache
def supported_architectures() -> tuple[str, ...]:
    """The architectures that MPL can run on, without the `-quickgelu` twins, sorted."""
    names = (name for name in architectures() if not name.endswith("-quickgelu"))
    return tuple(name for name in names if not why_unsupported(model_config(name)))


def require_supported(name: str, config: Mapping[str, Any]) -> None:
    """Return if MPL can run on these towers.

    Raises:
        UnsupportedTower: with the first reason found.
    """
    reason = why_unsupported(config)
    if reason:
        raise UnsupportedTower(name, reason, supported_architectures())


def why_unsupported(config: Mapping[str, Any]) -> str:
    """The reason why MPL cannot run on a configuration, or an empty string.

    Only options that are known to be safe pass: a new open_clip option is refused until someone has checked it.
    `patch_dropout` is safe because the backbone is always in evaluation mode.
    """
    vision, text = config.get("vision_cfg"), config.get("text_cfg")
    if not isinstance(vision, Mapping) or not isinstance(text, Mapping):
        return "its configuration has no vision_cfg or text_cfg"
    return (
        _unsafe_option(config, _TOP_KEYS | {"custom_text"}, "model")
        or _layers_problem(vision)
        or _unsafe_option(vision, _VISION_KEYS, "image tower")
        or _unsafe_option(text, _TEXT_KEYS, "text tower")
        or _unsafe_option(config, _TOP_KEYS, "model")
        or _size_problem(config, {**_VISION_DEFAULTS, **vision}, {**_TEXT_DEFAULTS, **text})
    )


def _layers_problem(vision: Mapping[str, Any]) -> str:
    return "its image tower is a ResNet" if isinstance(vision.get("layers"), list) else ""


def _unsafe_option(part: Mapping[str, Any], safe: frozenset[str], where: str) -> str:
    # The listed options come first, so that the reason is the telling one.
    for option in sorted(
        part, key=lambda name: list(_REASONS).index(name) if name in _REASONS else len(_REASONS)
    ):
        value = part[option]
        if option in safe or value is None or value is False or value in _HARMLESS.get(option, ()):
            continue
        return _REASONS.get(option) or f"its {where} has {option}={value!r}, which is not supported"
    return ""


def _size_problem(config: Mapping[str, Any], vision: Mapping[str, Any], text: Mapping[str, Any]) -> str:
    if text["vocab_size"] != BPE_VOCABULARY:
        return _REASONS["hf_tokenizer_name"]
    whole = {"embed_dim": config.get("embed_dim")}
    whole |= {
        f"vision {key}": vision[key] for key in ("image_size", "layers", "width", "head_width", "patch_size")
    }
    whole |= {f"text {key}": text[key] for key in ("context_length", "width", "heads", "layers")}
    for name, value in whole.items():
        if type(value) is not int or value < 1:
            return f"its configuration has no usable {name}"
    for part in (vision, text):
        if type(part["mlp_ratio"]) not in (int, float) or not 0 < part["mlp_ratio"] < 100:
            return "its configuration has no usable mlp_ratio"
    if vision["width"] % vision["head_width"] or text["width"] % text["heads"]:
        return "a tower's width is not a multiple of its attention heads"
    if vision["image_size"] < vision["patch_size"]:
        return "its patches are larger than its images"
    return _stem_problem(vision)


def _stem_problem(vision: Mapping[str, Any]) -> str:
    name = vision["stem"]
    if type(vision["pool_stem"]) is not bool or (vision["pool_stem"] and name is None):
        return "it says pool_stem, which is true or false and needs a stem"
    if name is None:
        return ""
    if not isinstance(name, str) or name not in STEMS:
        return f"its convolutional stem is {name!r}, which was not checked"
    stride = STEMS[name].stride
    if vision["patch_size"] != stride or vision["image_size"] % stride:
        return f"its stem gives one token for {stride} × {stride} pixels, and its sizes say otherwise"
    return ""


def same_geometry(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two supported configurations have tensors of the same shapes and split attention alike."""
    return _geometry(one) == _geometry(other)


def _geometry(config: Mapping[str, Any]) -> tuple[object, ...]:
    vision, text = {**_VISION_DEFAULTS, **config["vision_cfg"]}, {**_TEXT_DEFAULTS, **config["text_cfg"]}
    for part in (vision, text):  # the value itself only matters before training
        part["ls_init_value"] = part["ls_init_value"] is not None
    sizes = tuple(vision[name] for name in _VISION_DEFAULTS) + tuple(text[name] for name in _TEXT_DEFAULTS)
    return (config["embed_dim"], *sizes)


def image_size(config: Mapping[str, Any]) -> int:
    """Side in pixels of the square images that a supported configuration reads."""
    return int({**_VISION_DEFAULTS, **config["vision_cfg"]}["image_size"])


def parameter_count(config: Mapping[str, Any]) -> int:
    """Number of parameters of a supported configuration, without building the model."""
    vision, text = {**_VISION_DEFAULTS, **config["vision_cfg"]}, {**_TEXT_DEFAULTS, **config["text_cfg"]}
    embed, wide, narrow = config["embed_dim"], vision["width"], text["width"]
    patches = (vision["image_size"] // vision["patch_size"]) ** 2
    if vision["stem"]:
        stem = STEMS[vision["stem"]]
        embedding = stem.parameters + stem.features * wide + wide
    else:
        embedding = 3 * vision["patch_size"] ** 2 * wide
    # Patch embedding, class token, positions, two norms, projection.
    image = embedding + wide + (patches + 1) * wide + 4 * wide + wide * embed
    image += _block_parameters(vision)
    words = text["vocab_size"] * narrow + text["context_length"] * narrow + 2 * narrow + narrow * embed
    words += _block_parameters(text)
    return int(image + words + 1)


def _block_parameters(tower: Mapping[str, Any]) -> int:
    width = tower["width"]
    hidden = int(width * tower["mlp_ratio"])
    attention = 4 * (width * width + width)
    scales = 0 if tower["ls_init_value"] is None else 2 * width
    return int(tower["layers"] * (attention + 2 * width * hidden + hidden + width + 4 * width + scales))


def published_size(config: Mapping[str, Any]) -> int:
    """Approximate bytes of a published weights file: its parameters in float32, as nearly all are stored."""
    return 4 * parameter_count(config)
