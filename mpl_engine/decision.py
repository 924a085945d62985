"""Which answer to give when mistakes cost differently: least expected cost, and a least probability for a class.

With 1,000 good parts and 12 defects the most probable answer is nearly always "good"; a cost of 50 for a defect that
is called good makes the answer "defect" from a probability of 1/51 on. Shape letters: n images, C classes.

Source: C. Elkan, The foundations of cost-sensitive learning, 2001 (the decision of least expected cost).
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mpl_engine.errors import ConfigError

NOT_SURE = -1
"""The answer where no class reaches its threshold."""

MOST_COST = 1e6


@dataclass(frozen=True)
class Decision:
    """Costs and thresholds; without any, the most probable class is the answer.

    Attributes:
        costs: by (true class, answer); every other mistake costs 1, a right answer 0.
        thresholds: by class: it is answered only from this probability on.

    Raises:
        ConfigError: if a number cannot work, or a right answer would cost.
    """

    costs: Mapping[tuple[str, str], float] = field(default_factory=lambda: MappingProxyType({}))
    thresholds: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        for (true, answer), cost in self.costs.items():
            name = f"cost of {true} called {answer}"
            if not 0 <= cost <= MOST_COST:
                raise ConfigError(name, cost, f"it must be between 0 and {MOST_COST:,.0f}")
            if true == answer:
                raise ConfigError(name, cost, "a right answer costs nothing")
        for name, value in self.thresholds.items():
            if not 0 <= value <= 1:
                raise ConfigError(f"threshold of {name}", value, "it must be between 0 and 1")

    def check(self, names: Sequence[str]) -> None:
        """Refuse classes that are not there. Raises `ConfigError`."""
        known = set(names)
        mentioned = [name for pair in self.costs for name in pair] + list(self.thresholds)
        for name in mentioned:
            if name not in known:
                raise ConfigError("class", name, "the module's classes are " + ", ".join(names))

    def decide(self, probabilities: NDArray[np.floating], names: Sequence[str]) -> NDArray[np.int64]:
        """The answer for each image: (n, C) → n labels, `NOT_SURE` where no class reaches its threshold.

        Of the classes that do, the one of least expected cost; equal costs fall to the more probable one.
        """
        if not len(probabilities):
            return np.zeros(0, dtype=np.int64)
        table = np.asarray(probabilities, dtype=np.float64)
        expected = table @ self.matrix(names)
        least = np.array([self.thresholds.get(name, 0.0) for name in names])
        allowed = table >= least
        expected = np.where(allowed, np.round(expected, 9), np.inf)
        order = np.lexsort((-table, expected), axis=1)[:, 0]
        return np.where(allowed.any(1), order, NOT_SURE)

    def matrix(self, names: Sequence[str]) -> NDArray[np.float64]:
        """Costs, (C, C): rows true, columns answers."""
        table = 1.0 - np.eye(len(names))
        place = {name: index for index, name in enumerate(names)}
        for (true, answer), cost in self.costs.items():
            if true in place and answer in place:
                table[place[true], place[answer]] = cost
        return table

    def to_json(self) -> dict[str, Any]:
        """What a module stores under `decision`."""
        costs = [{"true": t, "answer": a, "cost": cost} for (t, a), cost in sorted(self.costs.items())]
        return {"costs": costs, "thresholds": dict(sorted(self.thresholds.items()))}

    @classmethod
    def from_json(cls, raw: Any) -> "Decision":
        """The inverse of `to_json`; None is no decision.

        Raises:
            ConfigError: if a part is missing or of the wrong kind.
        """
        if raw is None:
            return cls()
        try:
            costs = {(_text(one["true"]), _text(one["answer"])): _number(one["cost"]) for one in raw["costs"]}
            thresholds = {_text(name): _number(value) for name, value in raw["thresholds"].items()}
        except (KeyError, TypeError, AttributeError):
            raise ConfigError("decision", str(raw)[:60], "it is not what this program writes") from None
        return cls(costs, thresholds)


def mean_cost(true: Sequence[str], answers: Sequence[str | None], decision: Decision) -> float | None:
    """What an image's answer costs on average; None for an answer is *not sure*, which costs nothing here."""
    if not true:
        return None
    costs = [
        0.0 if answer is None or answer == t else decision.costs.get((t, answer), 1.0)
        for t, answer in zip(true, answers, strict=True)
    ]
    return sum(costs) / len(costs)


def parse_cost(text: str) -> tuple[tuple[str, str], float]:
    """`TRUE:ANSWER=COST` from the command line. Raises `ConfigError`."""
    pair, equals, value = text.rpartition("=")
    true, colon, answer = pair.partition(":")
    if not equals or not colon or not true.strip() or not answer.strip():
        raise ConfigError("--cost", text, "it must look like TRUE:ANSWER=COST, such as defect:good=50")
    return (true.strip(), answer.strip()), _parsed("--cost", text, value)


def parse_threshold(text: str) -> tuple[str, float]:
    """`CLASS=PROBABILITY` from the command line. Raises `ConfigError`."""
    name, equals, value = text.rpartition("=")
    if not equals or not name.strip():
        raise ConfigError("--threshold", text, "it must look like CLASS=PROBABILITY, such as good=0.9")
    return name.strip(), _parsed("--threshold", text, value)


def _parsed(option: str, text: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ConfigError(option, text, "what stands after = must be a number")
    return number


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError
    return float(value)
