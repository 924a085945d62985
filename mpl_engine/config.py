"""Settings of a training: one frozen, validated dataclass with the flat names of docs/contracts.md, and named presets.

`paper` is the published recipe; `quick` is the project's own, for small CPUs: it was found with
tools/presets/tune_quick.py on the validation part of the sample images; that folder's README has the measurements.
"""

import dataclasses
import difflib
import json
import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, get_args, get_type_hints

from mpl_engine.errors import ConfigError, UnknownSetting

ContextMode = Literal["prefix", "replace"]
PromptSides = Literal["both", "image", "text"]
Optimizer = Literal["sgd", "adamw"]
Fit = Literal["crop", "pad", "stretch"]
Selection = Literal["last", "best"]
Precision = Literal["auto", "fp32", "bf16", "fp16"]
EncodePath = Literal["auto", "fast", "plain"]
Protocol = Literal["auto", "coop"]

MOST = 10_000
"""The largest count in any setting; a slip of the finger must not fill the memory."""

AUTO_SHOTS = 50
"""What `shots="auto"` means: every training image there is, up to this many a class."""

DEFAULT_PRESET = "quick"


@dataclass(frozen=True)
class Config:
    """All settings of a training. The defaults are the published MPL recipe (preset `paper`).

    Symbols of the paper: b = `num_context`, a = `num_added`, r = `num_removed`, D = `depth`.

    Raises:
        ConfigError: on construction, if a value is of the wrong type or cannot work.
    """

    num_context: int = 1
    num_added: int = 2
    num_removed: int = 1
    depth: int = 9
    context_init: str = "a photo of a"
    context_mode: ContextMode = "prefix"
    prompt_sides: PromptSides = "both"
    optimizer: Optimizer = "sgd"
    lr: float = 0.0035
    momentum: float = 0.9
    weight_decay: float = 5e-4
    epochs: int = 5
    batch_size: int = 4
    warmup_epochs: int = 1
    warmup_lr: float = 1e-5
    crop_scale_min: float = 0.08
    hflip: bool = True
    fit: Fit = "crop"
    selection: Selection = "last"
    precision: Precision = "auto"
    path: EncodePath = "auto"
    threads: int = 0
    shots: int | Literal["auto"] = 16
    seed: int = 1

    def __post_init__(self) -> None:
        _check_types(self)
        at_least = {
            "num_context": 1,
            "num_added": 1,
            "num_removed": 0,
            "depth": 1,
            "epochs": 1,
            "batch_size": 1,
        }
        at_least |= {"warmup_epochs": 0, "threads": 0}
        for name, least in at_least.items():
            _require(getattr(self, name) >= least, name, getattr(self, name), f"it must be {least} or more")
        for name in (
            "num_context",
            "num_added",
            "num_removed",
            "depth",
            "epochs",
            "warmup_epochs",
            "threads",
        ):
            _require(getattr(self, name) <= MOST, name, getattr(self, name), f"it must be {MOST:,} or less")
        for name in ("lr", "warmup_lr"):
            _require(getattr(self, name) > 0, name, getattr(self, name), "it must be greater than 0")
        for name in ("weight_decay", "seed"):
            _require(getattr(self, name) >= 0, name, getattr(self, name), "it must be 0 or more")
        _require(0 <= self.momentum < 1, "momentum", self.momentum, "it must be at least 0 and less than 1")
        _require(0 < self.crop_scale_min <= 1, "crop_scale_min", self.crop_scale_min, "it must be in (0, 1]")
        _require(self.seed < 2**63, "seed", self.seed, "it must be less than 2^63")
        if isinstance(self.shots, int):
            _require(self.shots >= 1, "shots", self.shots, "it must be 1 or more, or auto")
        _require(
            self.context_init.count("{}") <= 1,
            "context_init",
            self.context_init,
            "{} may stand in it only once",
        )
        prompt_counts(self)

    @property
    def max_shots(self) -> int:
        """`shots` as a number: `auto` is AUTO_SHOTS."""
        return AUTO_SHOTS if self.shots == "auto" else self.shots

    def to_json(self) -> dict[str, Any]:
        """All fields by name; JSON-ready."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Config":
        """The inverse of `to_json`; missing fields take their defaults.

        Raises:
            UnknownSetting: if a name is not a field.
            ConfigError: if a value cannot work.
        """
        for name in values:
            _require_known(name)
        return cls(**dict(values))

    @classmethod
    def from_file(cls, values: Mapping[str, Any]) -> "Config":
        """As `from_json` for settings read from a file: names of another version are left out with a warning."""
        known = {f.name for f in dataclasses.fields(cls)}
        unknown = sorted(name for name in values if name not in known)
        if unknown:
            logging.getLogger(__name__).warning("settings that are not known were left out: %s", unknown)
        return cls.from_json({name: value for name, value in values.items() if name in known})

    def replaced(self, **values: Any) -> "Config":
        """A copy with some fields changed. Raises as `from_json`."""
        return Config.from_json({**self.to_json(), **values})


def prompt_counts(config: Config) -> tuple[int, ...]:
    """How many prompts stand in the image tower at each layer 0..D-1: n_0 = b, n_i = n_{i-1} - r + a·b.

    Only b, a, r and D of the settings are read.

    Raises:
        ConfigError: if some layer would remove more prompts than it holds (it would remove image patches).

    Source: arXiv 2502.14125, section 3 (adding, removing and carrying prompts).
    """
    counts = [config.num_context]
    for layer in range(1, config.depth):
        if config.num_removed > counts[-1]:
            reason = f"layer {layer} holds only {counts[-1]} prompts, so removing that many would reach image patches"
            raise ConfigError("num_removed", config.num_removed, reason)
        counts.append(counts[-1] - config.num_removed + config.num_added * config.num_context)
    return tuple(counts)


def parse_setting(text: str) -> tuple[str, Any]:
    """`name=value` from the command line, typed by the field.

    Raises:
        UnknownSetting: if the name is not a field.
        ConfigError: if the value is not of the field's type.
    """
    name, equals, raw = text.partition("=")
    name = name.strip()
    if not equals:
        raise ConfigError("--set", text, "it must look like name=value")
    _require_known(name)
    if get_type_hints(Config)[name] is str:
        return name, raw
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        value = raw.strip()
    return name, value


def _require_known(name: str) -> None:
    names = tuple(f.name for f in dataclasses.fields(Config))
    if name not in names:
        raise UnknownSetting(name, tuple(difflib.get_close_matches(name, names)) or names)


def _require(holds: bool, field: str, value: object, reason: str) -> None:
    if not holds:
        raise ConfigError(field, value, reason)


def _check_types(config: Config) -> None:
    """Accept ints where floats are meant, and nothing else that differs from the annotation."""
    for name, hint in get_type_hints(Config).items():
        value = getattr(config, name)
        if hint is float and isinstance(value, int) and not isinstance(value, bool):
            object.__setattr__(config, name, float(value) if abs(value) < 2**1023 else math.inf)
            value = getattr(config, name)
        if name == "shots":
            fits = value == "auto" or type(value) is int
            wanted = 'a whole number or "auto"'
        elif get_args(hint):
            fits = value in get_args(hint)
            wanted = "one of " + ", ".join(get_args(hint))
        else:
            fits = type(value) is hint
            wanted = {"int": "a whole number", "float": "a number", "bool": "true or false"}.get(
                hint.__name__, "text"
            )
        _require(fits, name, value, f"it must be {wanted}")
        if isinstance(value, float):
            _require(math.isfinite(value), name, value, "it must be finite")


PRESETS: dict[str, Config] = {
    "paper": Config(),
    "cross-dataset": Config(depth=3, lr=0.0026, epochs=2),
    "quick": Config(
        num_context=2,
        depth=6,
        optimizer="adamw",
        lr=8e-3,
        weight_decay=1.0,
        epochs=40,
        batch_size=16,
        warmup_epochs=1,
        warmup_lr=1e-4,
        crop_scale_min=0.6,
        selection="last",
    ),
}


def preset(name: str) -> Config:
    """The settings of a preset.

    Raises:
        ConfigError: if there is no preset of that name.
    """
    if name not in PRESETS:
        raise ConfigError("preset", name, "it must be one of " + ", ".join(PRESETS))
    return PRESETS[name]


class PromptLayer(NamedTuple):
    """One layer of the image tower: prompts dropped before it, kept from the layer before, and new in it."""

    layer: int
    removed: int
    carried: int
    added: int

    @property
    def held(self) -> int:
        """Prompts among the layer's tokens."""
        return self.carried + self.added


def prompt_layers(config: Config, layers: int | None = None) -> tuple[PromptLayer, ...]:
    """The layers from the first to the last with prompts of its own; empty without image prompts.

    Args:
        config: the settings.
        layers: layers of the image tower, where they are fewer than the depth.

    Source: arXiv 2502.14125, section 3 (remove, carry, add).
    """
    if config.prompt_sides == "text":
        return ()
    rows = [PromptLayer(0, 0, 0, config.num_context)]
    for layer in range(1, min(config.depth, layers or config.depth)):
        carried = rows[-1].held - config.num_removed
        rows.append(PromptLayer(layer, config.num_removed, carried, config.num_added * config.num_context))
    return tuple(rows)
