"""What a prompt module says of itself: its metadata, read and checked without loading torch.

`docs/module_format.md` describes the file.
"""

import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, cast

from mpl_engine.backbones.towers.stem_options import MEAN, POOLS
from mpl_engine.config import Config
from mpl_engine.errors import EngineError, FileFormatError, NewerFile
from mpl_engine.evaluation.confidence import Calibration
from mpl_engine.evaluation.decision import Decision
from mpl_engine.files.atomic import has_surrogates
from mpl_engine.files.safetensors_header import read_description
from mpl_engine.formatting import as_clause
from mpl_engine.messages import speaker

say = speaker(__name__)

SCHEMA = 2
"""2: a module may answer by a head (see `ModuleHead`); one that does not is still written as 1."""
KEY = "mpl_module"
KIND = "prompt module"
FILE_NAME = "module.safetensors"
"""What runs and export folders call it."""

LARGEST_MODULE = 2_000_000_000
"""Most bytes of a module: more than the most numbers that one may have."""


@dataclass(frozen=True)
class ModuleClass:
    """A class and the text that stands for it (without the learned context)."""

    name: str
    prompt: str


@dataclass(frozen=True)
class ModuleBackbone:
    """The weights that a module was trained on, and what was made of their features.

    Attributes:
        name, arch, tag, sha256, quick_gelu: see `BackboneSpec` and `Backbone`.
        stem_pool: how a stem that is pooled is, one of `stem_options.POOLS`; without a stem it says nothing.
    """

    name: str
    arch: str
    tag: str | None
    sha256: str
    quick_gelu: bool
    stem_pool: str = MEAN


@dataclass(frozen=True)
class ModuleHead:
    """The head that answers instead of the cosine with class texts; its tensors are beside it in the file.

    Attributes:
        name: one of `heads.fit.HEADS`.
        adapted: whether its features are those of the module's prompts; else the backbone's own.
        setting: named values that it was fitted with.
        sharpness: factor of its logits, > 0.
        text_weight: what the text of a class added by name counts in the logits, ≥ 0.
        width: of the kernel, > 0; None for a head that is affine in the features.
    """

    name: str
    adapted: bool
    setting: dict[str, float]
    sharpness: float
    text_weight: float
    width: float | None = None

    def to_json(self) -> dict[str, Any]:
        """The value under `head`."""
        values = asdict(self)
        del values["adapted"]
        return {**values, "features": "adapted" if self.adapted else "frozen"}

    @classmethod
    def from_json(cls, raw: Any) -> "ModuleHead | None":
        """The inverse of `to_json`; None for null. Raises `KeyError`, `TypeError` and `ValueError`."""
        if raw is None:
            return None
        setting = {_text(name): _number(value) for name, value in raw["setting"].items()}
        width = None if raw["width"] is None else _number(raw["width"])
        made = cls(
            _text(raw["name"]),
            {"adapted": True, "frozen": False}[raw["features"]],
            setting,
            _number(raw["sharpness"]),
            _number(raw["text_weight"]),
            width,
        )
        if made.sharpness <= 0 or made.text_weight < 0 or (width is not None and width <= 0):
            raise ValueError
        return made


@dataclass(frozen=True)
class Judgement:
    """How often a module that was merged is right on pictures of its own classes, before and after; rates in [0, 1]."""

    images: int
    alone: float
    merged: float


@dataclass(frozen=True)
class MergeSource:
    """A module that another one was merged from.

    Attributes:
        name: what it was called.
        sha256: of its file.
        classes: its display names.
        accuracy: what it said of itself, in [0, 1]; None where it said nothing.
        judged: on pictures that were given for it; None without any.
    """

    name: str
    sha256: str
    classes: tuple[str, ...]
    accuracy: float | None = None
    judged: Judgement | None = None

    def to_json(self) -> dict[str, Any]:
        """An entry under `merged`, `from`."""
        return {**asdict(self), "classes": list(self.classes)}

    @classmethod
    def from_json(cls, raw: Any) -> "MergeSource":
        """The inverse of `to_json`. Raises `KeyError`, `TypeError` and `ValueError`."""
        found, accuracy = raw["judged"], raw["accuracy"]
        judged = None
        if found is not None:
            if type(found["images"]) is not int or found["images"] < 1:
                raise ValueError
            judged = Judgement(found["images"], _rate(found["alone"]), _rate(found["merged"]))
        return cls(
            _text(raw["name"]),
            _text(raw["sha256"]),
            tuple(map(_text, raw["classes"])),
            None if accuracy is None else _rate(accuracy),
            judged,
        )


@dataclass(frozen=True)
class ModuleInfo:
    """A module's checked metadata; `raw` is the whole JSON. `sources` are the modules that it was merged from."""

    path: Path
    config: Config
    classes: tuple[ModuleClass, ...]
    backbone: ModuleBackbone
    seen: frozenset[str]
    raw: dict[str, Any]
    calibration: Calibration = field(default_factory=Calibration)
    decision: Decision = field(default_factory=Decision)
    head: ModuleHead | None = None
    sources: tuple[MergeSource, ...] = ()

    @property
    def accuracy(self) -> float | None:
        """How often it was right on pictures set aside, in [0, 1]; None if it does not say."""
        metrics = self.raw.get("metrics") or {}
        known = (metrics.get("test_accuracy"), metrics.get("cv_accuracy"))
        return next((float(one) for one in known if isinstance(one, int | float) and 0 <= one <= 1), None)

    @property
    def has_prompts(self) -> bool:
        """Whether learned prompts are in it; without them a head on the backbone's own features answers."""
        return self.head is None or self.head.adapted

    @property
    def class_names(self) -> tuple[str, ...]:
        """Display names in label order."""
        return tuple(c.name for c in self.classes)


def module_file_of(path: Path) -> Path:
    """The module's file: `path`, or the one in it if that is a run or the folder of an export."""
    inside = path / FILE_NAME
    return inside if path.is_dir() and inside.is_file() else path


def read_info(path: Path) -> ModuleInfo:
    """Read and check a module's metadata.

    Args:
        path: the file, or a run or export folder that holds it.

    Raises:
        FileFormatError: if the file is missing, damaged or no prompt module.
        NewerFile: if a newer version wrote it.
    """
    path = module_file_of(path)
    raw = read_description(path, KIND, KEY)
    schema = raw.get("schema")
    if type(schema) is not int or schema < 1:
        raise FileFormatError(path, KIND, say("its schema number is missing"))
    if schema > SCHEMA:
        raise NewerFile(path, KIND, schema, SCHEMA)
    try:
        classes = tuple(ModuleClass(_text(c["name"]), _text(c["prompt"])) for c in raw["classes"])
        different = {c.name.strip().casefold() for c in classes}
        if not classes or "" in different or len(different) != len(classes):
            raise FileFormatError(path, KIND, say("its class names are missing or repeated"))
        b = raw["backbone"]
        tag = None if b["tag"] is None else _text(b["tag"])
        backbone = ModuleBackbone(
            _text(b["name"]),
            _text(b["arch"]),
            tag,
            _text(b["sha256"]),
            b["quick_gelu"] is True,
            _text(b.get("stem_pool", MEAN)),
        )
        if backbone.stem_pool not in POOLS:
            raise FileFormatError(path, KIND, say("how its features are pooled is not known"))
        config = Config.from_file(raw["config"])
        if not isinstance(raw["preprocess"], dict):
            raise TypeError
        if not all(isinstance(raw.get(part) or {}, dict) for part in ("metrics", "calibration", "versions")):
            raise TypeError
        calibration = Calibration.from_metadata(raw)
        decision = Decision.from_json(raw.get("decision"))
        decision.check([c.name for c in classes])
        head = ModuleHead.from_json(raw.get("head"))
        sources = tuple(map(MergeSource.from_json, (raw.get("merged") or {"from": ()})["from"]))
        seen = frozenset(map(_text, [*raw["data"]["train_hashes"], *raw["data"]["val_hashes"]]))
    except FileFormatError:
        raise
    except EngineError as error:
        reason = say("its settings cannot be used: {error}", error=as_clause(error))
        raise FileFormatError(path, KIND, reason) from None
    except (KeyError, TypeError, AttributeError, ValueError):
        raise FileFormatError(
            path, KIND, say("a part of its description is missing or of the wrong kind")
        ) from None
    return ModuleInfo(path, config, classes, backbone, seen, raw, calibration, decision, head, sources)


def _number(value: object) -> float:
    if type(value) not in (int, float) or not math.isfinite(cast("float", value)):
        raise TypeError
    return float(cast("float", value))


def _rate(value: object) -> float:
    rate = _number(value)
    if not 0 <= rate <= 1:
        raise ValueError
    return rate


def _text(value: object) -> str:
    if not isinstance(value, str) or has_surrogates(value):
        raise TypeError
    return value
