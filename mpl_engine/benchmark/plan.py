"""What a benchmark is to measure: protocol, data sets, methods, shots and seeds. No torch is loaded here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

from mpl_engine.config import Config
from mpl_engine.errors import ConfigError

Benchmark = Literal["base-to-new", "cross-dataset", "few-shot"]

ZERO_SHOT, LINEAR_PROBE = "zero-shot", "linear-probe"

TRAINED: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "maple": {"num_added": 1, "num_removed": 2, "num_context": 2, "context_mode": "replace"},
        "mpl": {},
        "accumulate-only": {"num_removed": 0},
        "text-only": {"prompt_sides": "text"},
        "image-only": {"prompt_sides": "image"},
    }
)
"""Trained methods, and what each changes in the settings: all are the one implementation."""

INSTANT = "instant"
HEADS = ("class-means", "probe", "gda", "proker", "tip-adapter", "proker-probe")
"""Methods that fit one head to frozen features, named as in `heads.fit`; `instant` keeps the best of them all."""

METHODS = (ZERO_SHOT, LINEAR_PROBE, INSTANT, *HEADS, *TRAINED)

TITLES: Mapping[str, str] = MappingProxyType(
    {
        ZERO_SHOT: "zero-shot CLIP",
        LINEAR_PROBE: "linear probe",
        INSTANT: "instant answer (best head)",
        "class-means": "class means",
        "probe": "probe from the text (CLAP)",
        "gda": "GDA",
        "proker": "ProKeR",
        "tip-adapter": "Tip-Adapter",
        "proker-probe": "mean of ProKeR and the probe",
        "maple": "MaPLe (a=1, r=b=2, replace)",
        "mpl": "MPL",
        "accumulate-only": "MPL, accumulate only (r=0)",
        "text-only": "MPL, text prompts only",
        "image-only": "MPL, image prompts only",
    }
)
"""Names of the methods in tables and plots."""

PRESET_OF: Mapping[str, str] = MappingProxyType(
    {"base-to-new": "paper", "cross-dataset": "cross-dataset", "few-shot": "paper"}
)
SHOTS_OF: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {"base-to-new": (16,), "cross-dataset": (16,), "few-shot": (1, 2, 4, 8, 16)}
)

_ELSEWHERE = ("shots", "seed", "answer")
"""Settings that a benchmark chooses itself."""


@dataclass(frozen=True)
class BenchmarkPlan:
    """Everything that decides a benchmark.

    Attributes:
        benchmark: `base-to-new` trains on the first half of the classes and also judges on the other half by
            name; `cross-dataset` trains on the first data set and judges on the others; `few-shot` trains on all
            classes.
        data: folders of data sets, in CoOp's layout or with one sub-folder a class.
        methods: some of `METHODS`.
        shots, seeds: one cell for each pair; a seed decides the draw of shots and the training.
        backbone, preset, given, quick_gelu, device: as in `RunPlan`.
        config: the settings that all trained methods start from.

    Raises:
        ConfigError: if it cannot be measured.
    """

    benchmark: Benchmark
    data: tuple[Path, ...]
    methods: tuple[str, ...] = METHODS
    shots: tuple[int, ...] = (16,)
    seeds: tuple[int, ...] = (1, 2, 3)
    backbone: str = "small"
    config: Config = field(default_factory=Config)
    preset: str | None = None
    given: tuple[str, ...] = ()
    quick_gelu: bool | None = None
    device: str = "auto"

    def __post_init__(self) -> None:
        if self.benchmark not in get_args(Benchmark):
            raise ConfigError("benchmark", self.benchmark, "it must be " + " or ".join(get_args(Benchmark)))
        unknown = [method for method in self.methods if method not in METHODS]
        if unknown or not self.methods:
            what = unknown[0] if unknown else ""
            raise ConfigError("methods", what, "each must be one of " + ", ".join(METHODS))
        for name, values in (("methods", self.methods), ("shots", self.shots), ("seeds", self.seeds)):
            if not values or len(set(values)) != len(values):
                raise ConfigError(name, ",".join(map(str, values)), "each must stand there once")
        needed = 2 if self.benchmark == "cross-dataset" else 1
        if len(self.data) < needed:
            reason = "it trains on the first folder and judges on the others, so it needs two or more"
            raise ConfigError("DIR", ",".join(map(str, self.data)), reason)
        for method in self.methods:
            self.settings(method, self.shots[0], self.seeds[0])  # wrong settings are told before any work

    def settings(self, method: str, shots: int, seed: int) -> Config:
        """The settings of one method's training, which answers by its prompts: other answers are other methods.

        Raises:
            ConfigError: if they cannot work together.
        """
        return self.config.replaced(
            **{**TRAINED.get(method, {}), "shots": shots, "seed": seed, "answer": "prompts"}
        )

    def identity(self) -> dict[str, Any]:
        """What must be equal for figures to stand in one table; JSON-ready. Methods, shots and seeds may grow."""
        config = {k: v for k, v in self.config.to_json().items() if k not in _ELSEWHERE}
        return {
            "benchmark": self.benchmark,
            "data": [str(folder.absolute()) for folder in self.data],
            "backbone": self.backbone,
            "preset": self.preset,
            "quick_gelu": self.quick_gelu,
            "config": config,
        }
