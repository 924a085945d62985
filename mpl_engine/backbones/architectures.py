"""Which CLIP architectures MPL can run on, judged from their open_clip configuration alone, without torch."""

import functools
import importlib.util
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mpl_engine.backbones.errors import UnsupportedTower
from mpl_engine.backbones.towers.stem_options import STEMS, stem_problem
from mpl_engine.backbones.towers.text_options import BPE_VOCABULARY, text_problem
from mpl_engine.backbones.towers.timm_names import is_whole, timm_parameters, timm_problem
from mpl_engine.messages import speaker

say = speaker(__name__)

_TOP_KEYS = frozenset(
    {
        "embed_dim",
        "vision_cfg",
        "text_cfg",
        "quick_gelu",
        "init_logit_scale",
        "init_logit_bias",
        "custom_text",
    }
)


_SIZES = frozenset({"width", "layers", "mlp_ratio", "ls_init_value"})
_VISION_KEYS = _SIZES | {"image_size", "head_width", "patch_size", "patch_dropout", "stem", "pool_stem"}
_TEXT_KEYS = _SIZES | {
    "context_length",
    "vocab_size",
    "heads",
    "eos_id",
    "pad_id",
    "no_causal_mask",
    "proj_bias",
}
_TEXT_KEYS |= {
    "hf_tokenizer_name",
    "tokenizer_kwargs",
    "pool_type",
    "norm_kwargs",
    "act_kwargs",
}  # `text_problem`
# What open_clip assumes where a configuration is silent; also everything that decides the shapes of tensors.
_BLOCK_DEFAULTS: dict[str, Any] = {"layers": 12, "mlp_ratio": 4.0, "ls_init_value": None}
_VISION_DEFAULTS = _BLOCK_DEFAULTS | {
    "image_size": 224, "width": 768, "head_width": 64, "patch_size": 16, "stem": None,
    "pool_stem": False,
}  # fmt: skip
_TEXT_DEFAULTS = _BLOCK_DEFAULTS | {
    "context_length": 77, "vocab_size": BPE_VOCABULARY, "width": 512, "heads": 8,
    "no_causal_mask": False, "pool_type": "argmax", "proj_bias": False, "hf_tokenizer_name": None,
    "tokenizer_kwargs": None, "eos_id": 2, "norm_kwargs": None, "act_kwargs": None,
}  # fmt: skip
# Options that say nothing new when they have these values.
_HARMLESS: dict[str, tuple[object, ...]] = {
    "pool_type": ("tok", "argmax"),
    "pos_embed_type": ("learnable",),
    "proj_type": ("linear",),
}
_REASONS = {
    "attentional_pool": say("its image tower pools by attention instead of a class token"),
    "no_ln_pre": say("its image tower has no norm before the first block"),
    "final_ln_after_pool": say("it normalises after pooling"),
    "hf_model_name": say("its text tower is a Hugging Face model, not CLIP's own"),
    "tokenizer_mode": say("it cleans text in its own way"),
    "embed_cls": say("its text tower pools at an extra class token"),
    "multimodal_cfg": say(
        "it is a CoCa model, whose towers were made for captions and pool in a way of their own"
    ),
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
        return say("its configuration has no vision_cfg or text_cfg")
    whole_text = {**_TEXT_DEFAULTS, **text}
    if "timm_model_name" in vision:
        vision_problem = timm_problem(vision)
    else:
        vision_problem = _unsafe_option(vision, _VISION_KEYS)
    return (
        _unsafe_option(config, _TOP_KEYS)
        or vision_problem
        or _unsafe_option(text, _TEXT_KEYS)
        or text_problem(whole_text)
        or _size_problem(config, vision, whole_text)
    )


def _unsafe_option(part: Mapping[str, Any], safe: frozenset[str]) -> str:
    # The listed options come first, so that the reason is the telling one.
    for option in sorted(
        part, key=lambda name: list(_REASONS).index(name) if name in _REASONS else len(_REASONS)
    ):
        value = part[option]
        if option in safe or value is None or value is False or value in _HARMLESS.get(option, ()):
            continue
        if safe is _VISION_KEYS:
            words = say(
                "its image tower has {option}={value!r}, which is not supported", option=option, value=value
            )
        elif safe is _TEXT_KEYS:
            words = say(
                "its text tower has {option}={value!r}, which is not supported", option=option, value=value
            )
        else:
            words = say(
                "its model has {option}={value!r}, which is not supported", option=option, value=value
            )
        return _REASONS.get(option) or words
    return ""


def _size_problem(config: Mapping[str, Any], vision: Mapping[str, Any], text: Mapping[str, Any]) -> str:
    whole = {"embed_dim": config.get("embed_dim")}
    whole |= {
        f"text {key}": text[key] for key in ("context_length", "width", "heads", "layers", "vocab_size")
    }
    towers = [text]
    if "timm_model_name" in vision or _is_resnet(vision):
        whole["vision image_size"] = vision.get("image_size")
    else:
        vision = {**_VISION_DEFAULTS, **vision}
        towers.append(vision)
        keys = ("image_size", "layers", "width", "head_width", "patch_size")
        whole |= {f"vision {key}": vision[key] for key in keys}
    for name, value in whole.items():
        if type(value) is not int or value < 1:
            return say("its configuration has no usable {name}", name=name)
    for part in towers:
        if type(part["mlp_ratio"]) not in (int, float) or not 0 < part["mlp_ratio"] < 100:
            return say("its configuration has no usable mlp_ratio")
    if text["width"] % text["heads"]:
        return say("a tower's width is not a multiple of its attention heads")
    if "timm_model_name" in vision:
        return ""
    return _resnet_problem(vision) if _is_resnet(vision) else _native_problem(vision)


def _is_resnet(vision: Mapping[str, Any]) -> bool:
    return isinstance(vision.get("layers"), list)


def _resnet_problem(vision: Mapping[str, Any]) -> str:
    numbers = [*vision["layers"], *(vision.get(key, 64) for key in ("width", "head_width"))]
    fine = len(vision["layers"]) == 4 and all(type(n) is int and 0 < n < 10_000 for n in numbers)
    if not fine or vision["image_size"] % 32 or (vision.get("width", 64) * 32) % vision.get("head_width", 64):
        return say("its configuration has no usable layers of a ResNet")
    return ""


def _native_problem(vision: Mapping[str, Any]) -> str:
    if vision["width"] % vision["head_width"]:
        return say("a tower's width is not a multiple of its attention heads")
    if vision["image_size"] < vision["patch_size"]:
        return say("its patches are larger than its images")
    return stem_problem(vision)


def same_geometry(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two supported configurations have tensors of the same shapes and split attention alike."""
    return _geometry(one) == _geometry(other)


def _geometry(config: Mapping[str, Any]) -> tuple[object, ...]:
    text = {**_TEXT_DEFAULTS, **config["text_cfg"]}
    vision = {**({} if is_timm(config) else _VISION_DEFAULTS), **config["vision_cfg"]}
    for part in (vision, text):  # the value itself only matters before training
        part["ls_init_value"] = part.get("ls_init_value") is not None
    names = (
        ("timm_model_name", "timm_pool", "timm_proj", "image_size") if is_timm(config) else _VISION_DEFAULTS
    )
    texts = [name for name in _TEXT_DEFAULTS if name not in ("tokenizer_kwargs", "norm_kwargs", "act_kwargs")]
    return (config["embed_dim"], *(vision.get(name) for name in names), *(text[name] for name in texts))


def holds_image_prompts(config: Mapping[str, Any]) -> bool:
    """Whether the image tower of a supported configuration has a row of tokens for prompts to stand in."""
    vision = config["vision_cfg"]
    return not (is_whole(vision) if is_timm(config) else _is_resnet(vision))


def is_timm(config: Mapping[str, Any]) -> bool:
    """Whether the image tower of a configuration is one of timm's; its activation is always GELU, or its own."""
    return "timm_model_name" in config["vision_cfg"]


def tokenizer_name(config: Mapping[str, Any]) -> str | None:
    """The repository of a supported configuration's tokenizer, or None for OpenAI's byte pairs."""
    name: str | None = config["text_cfg"].get("hf_tokenizer_name")
    return name


@functools.cache
def reads_byte_pairs(name: str) -> bool:
    """Whether the backbone of a name reads OpenAI's byte pairs, as far as its name tells."""
    arch = name.partition(":")[0].strip().replace("/", "-")
    if arch not in architectures():
        return arch not in ("hf-hub", "local-dir")  # there a configuration would have to be read first
    return not model_config(arch)["text_cfg"].get("hf_tokenizer_name")


def image_size(config: Mapping[str, Any]) -> int:
    """Side in pixels of the square images that a supported configuration reads."""
    return int({**_VISION_DEFAULTS, **config["vision_cfg"]}["image_size"])


def parameter_count(config: Mapping[str, Any]) -> int | None:
    """Number of parameters of a supported configuration, without building the model; None where that takes timm."""
    text, embed = {**_TEXT_DEFAULTS, **config["text_cfg"]}, config["embed_dim"]
    image = image_parameters(config)
    if image is None:
        return None
    narrow = text["width"]
    words = text["vocab_size"] * narrow + text["context_length"] * narrow + 2 * narrow + narrow * embed
    words += _block_parameters(text) + embed * bool(text["proj_bias"])
    return int(image + words + 1 + (config.get("init_logit_bias") is not None))


def image_parameters(config: Mapping[str, Any]) -> int | None:
    """Of these, the image tower's, with its projection."""
    vision, embed = {**_VISION_DEFAULTS, **config["vision_cfg"]}, config["embed_dim"]
    if is_timm(config):
        return timm_parameters(vision)
    if _is_resnet(vision):
        return None
    wide = vision["width"]
    patches = (vision["image_size"] // vision["patch_size"]) ** 2
    if vision["stem"]:
        stem = STEMS[vision["stem"]]
        embedding = stem.parameters + stem.features * wide + wide
    else:
        embedding = 3 * vision["patch_size"] ** 2 * wide
    # Patch embedding, class token, positions, two norms, projection.
    return int(embedding + wide + (patches + 1) * wide + 4 * wide + wide * embed + _block_parameters(vision))


def _block_parameters(tower: Mapping[str, Any]) -> int:
    width = tower["width"]
    hidden = int(width * tower["mlp_ratio"])
    attention = 4 * (width * width + width)
    scales = 0 if tower["ls_init_value"] is None else 2 * width
    return int(tower["layers"] * (attention + 2 * width * hidden + hidden + width + 4 * width + scales))


def published_size(config: Mapping[str, Any]) -> int | None:
    """Approximate bytes of a published weights file: its parameters in float32, as nearly all are stored."""
    count = parameter_count(config)
    return None if count is None else 4 * count
