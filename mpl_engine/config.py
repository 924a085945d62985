"""Settings of a training: one frozen, validated dataclass with the flat names of docs/contracts.md."""

import dataclasses
import difflib
import json
import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args, get_type_hints

from mpl_engine.errors import ConfigError, UnknownSetting
from mpl_engine.formatting import listed
from mpl_engine.messages import speaker
from mpl_engine.prompt_layers import prompt_counts
from mpl_engine.setting import Setting, facts

say = speaker(__name__)

ContextMode = Literal["prefix", "replace"]
PromptSides = Literal["both", "image", "text"]
Optimizer = Literal["sgd", "adamw"]
Fit = Literal["crop", "pad", "stretch"]
Selection = Literal["last", "best"]
Precision = Literal["auto", "fp32", "bf16", "fp16"]
EncodePath = Literal["auto", "fast", "plain"]
Protocol = Literal["auto", "coop"]
Method = Literal["mpl", "instant"]
"""What a run fits: prompts by gradient steps, or a head on the backbone's own features in closed form."""
AnswerBy = Literal["prompts", "best"]
"""What a trained module answers by: class texts with the prompts, or whatever did best on images held out."""

MOST = 10_000
"""The largest count in any setting; a slip of the finger must not fill the memory."""

_PROMPTS, _TRAINING, _RUN = say("Prompts"), say("Training", meaning="settings"), say("Images and run")

AUTO_SHOTS = 50
"""What `shots="auto"` means: every training image there is, up to this many a class."""


@dataclass(frozen=True)
class Config:
    """All settings of a training. The defaults are the published MPL recipe (preset `paper`).

    Symbols of the paper: b = `num_context`, a = `num_added`, r = `num_removed`, D = `depth`. `SETTINGS` says what
    each field is.

    Raises:
        ConfigError: on construction, if a value is of the wrong type or cannot work.
    """

    num_context: int = field(
        default=1,
        metadata=facts(
            say("Context words"),
            say("Learned tokens that stand before the words"),
            _PROMPTS,
            "b",
            least=1,
            most=MOST,
        ),
    )
    num_added: int = field(
        default=2,
        metadata=facts(
            say("Groups added"),
            say("Groups of b prompts added in each deep layer"),
            _PROMPTS,
            "a",
            least=1,
            most=MOST,
        ),
    )
    num_removed: int = field(
        default=1,
        metadata=facts(
            say("Prompts removed"),
            say("Prompts dropped in each deep layer before new ones are added"),
            _PROMPTS,
            "r",
            least=0,
            most=MOST,
        ),
    )
    depth: int = field(
        default=9,
        metadata=facts(
            say("Depth"), say("Layers with prompts of their own"), _PROMPTS, "D", least=1, most=MOST
        ),
    )
    context_init: str = field(
        default="a photo of a", metadata=facts(say("Prompt template"), say("Words after the learned tokens"))
    )
    context_mode: ContextMode = field(
        default="prefix",
        metadata=facts(
            say("Context mode"),
            say("prefix: learned tokens stand before the words; replace: they take their place"),
            _PROMPTS,
        ),
    )
    prompt_sides: PromptSides = field(
        default="both", metadata=facts(say("Prompts on"), say("Which tower gets prompts"), _PROMPTS)
    )
    optimizer: Optimizer = field(
        default="sgd", metadata=facts(say("Optimizer"), say("How steps are made"), _TRAINING)
    )
    lr: float = field(
        default=0.0035,
        metadata=facts(say("Learning rate"), say("Size of a step after the warm-up"), _TRAINING, above=0),
    )
    momentum: float = field(
        default=0.9, metadata=facts(say("Momentum"), say("For sgd"), _TRAINING, least=0, below=1)
    )
    weight_decay: float = field(
        default=5e-4, metadata=facts(say("Weight decay"), say("Pull towards zero"), _TRAINING, least=0)
    )
    epochs: int = field(
        default=5,
        metadata=facts(
            say("Epochs"), say("How often all shots are seen"), _TRAINING, "E", least=1, most=MOST
        ),
    )
    batch_size: int = field(
        default=4,
        metadata=facts(
            say("Batch size"), say("Images in a step; smaller needs less memory"), _TRAINING, least=1
        ),
    )
    warmup_epochs: int = field(
        default=1,
        metadata=facts(
            say("Warm-up epochs"), say("Epochs at the warm-up rate"), _TRAINING, least=0, most=MOST
        ),
    )
    warmup_lr: float = field(
        default=1e-5,
        metadata=facts(say("Warm-up rate"), say("Learning rate in the warm-up"), _TRAINING, above=0),
    )
    consistency: float = field(
        default=0.0,
        metadata=facts(
            say("Consistency"),
            say(
                "Pull towards image features, class texts and answers without prompts (PromptSRC, Khattak et al. 2023); "
                "0 is none"
            ),
            _TRAINING,
            least=0,
        ),
    )
    crop_scale_min: float = field(
        default=0.08,
        metadata=facts(
            say("Smallest crop"),
            say("Share of an image that a random crop shows at least"),
            _RUN,
            above=0,
            most=1,
        ),
    )
    hflip: bool = field(
        default=True, metadata=facts(say("Mirror at random"), say("Train on mirrored images too"), _RUN)
    )
    views: int = field(
        default=0,
        metadata=facts(
            say("Views of an image"),
            say("Augmented versions of each image that training takes in turn; 0 makes a new one each time"),
            _RUN,
            least=0,
            most=MOST,
        ),
    )
    fit: Fit = field(
        default="crop",
        metadata=facts(
            say("Make square by"), say("How an image becomes a square, in training and use"), _RUN
        ),
    )
    selection: Selection = field(
        default="last",
        metadata=facts(say("Keep weights of"), say("The last epoch, or the best on validation"), _RUN),
    )
    answer: AnswerBy = field(
        default="prompts",
        metadata=facts(
            say("Answer by"),
            say(
                "prompts: class texts; best: these, a head on the prompts' features or the instant answer, whichever "
                "does best on images held out"
            ),
            _RUN,
        ),
    )
    precision: Precision = field(
        default="auto",
        metadata=facts(
            say("Precision"),
            say("Of training steps; auto goes by the processor. Answers are always in full precision"),
            _RUN,
        ),
    )
    path: EncodePath = field(
        default="auto",
        metadata=facts(
            say("Computation"),
            say("fast shares work between classes and is exact; plain is the reference"),
            _RUN,
        ),
    )
    threads: int = field(
        default=0,
        metadata=facts(
            say("CPU threads"), say("0 leaves the choice to the program"), _RUN, least=0, most=MOST
        ),
    )
    shots: int | Literal["auto"] = field(
        default=16, metadata=facts(say("Shots"), say("Training images of each class, or auto"), least=1)
    )
    seed: int = field(
        default=1,
        metadata=facts(
            say("Seed"), say("Equal seeds give equal splits and runs"), _RUN, least=0, below=2**63
        ),
    )

    def __post_init__(self) -> None:
        _check_types(self)
        for name, setting in SETTINGS.items():
            value = getattr(self, name)
            if isinstance(value, int | float) and not isinstance(value, bool):
                problem = setting.problem(value)
                _require(
                    not problem,
                    name,
                    value,
                    say("{problem}, or auto", problem=problem) if name == "shots" else problem,
                )
        _require(
            self.context_init.count("{}") <= 1,
            "context_init",
            self.context_init,
            say("{} may stand in it only once"),
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


SETTINGS: dict[str, Setting] = {f.name: f.metadata["setting"] for f in dataclasses.fields(Config)}
"""What there is to know about each field of `Config`, in its order."""


def parse_setting(text: str) -> tuple[str, Any]:
    """`name=value` from the command line, typed by the field.

    >>> parse_setting("lr=0.01"), parse_setting("fit=pad")
    (('lr', 0.01), ('fit', 'pad'))

    Raises:
        UnknownSetting: if the name is not a field.
        ConfigError: if the value is not of the field's type.
    """
    name, equals, raw = text.partition("=")
    name = name.strip()
    if not equals:
        raise ConfigError("--set", text, say("it must look like name=value"))
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


_WANTED: dict[type, str] = {
    int: say("it must be a whole number"),
    float: say("it must be a number"),
    bool: say("it must be true or false"),
    str: say("it must be text"),
}


def _check_types(config: Config) -> None:
    """Accept ints where floats are meant, and nothing else that differs from the annotation."""
    for name, hint in get_type_hints(Config).items():
        value = getattr(config, name)
        if hint is float and isinstance(value, int) and not isinstance(value, bool):
            object.__setattr__(config, name, float(value) if abs(value) < 2**1023 else math.inf)
            value = getattr(config, name)
        if name == "shots":
            fits = value == "auto" or type(value) is int
            wanted = say('it must be a whole number or "auto"')
        elif get_args(hint):
            fits = value in get_args(hint)
            wanted = say("it must be one of {names}", names=listed(get_args(hint)))
        else:
            fits, wanted = type(value) is hint, _WANTED[hint]
        _require(fits, name, value, wanted)
        if isinstance(value, float):
            _require(math.isfinite(value), name, value, say("it must be finite"))
