"""Which answer to give when mistakes cost differently: least expected cost, and a least probability for a class.

With 1,000 good parts and 12 defects the most probable answer is nearly always "good"; a cost of 50 for a defect that
is called good makes the answer "defect" from a probability of 1/51 on. No numpy and no torch are loaded.

Source: C. Elkan, The foundations of cost-sensitive learning, 2001 (the decision of least expected cost).
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mpl_engine.errors import ConfigError, FileFormatError
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.regular import LARGEST_CONFIG
from mpl_engine.formatting import either, listed
from mpl_engine.messages import speaker

say = speaker(__name__)

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
            name = say("cost of {true} called {answer}", true=true, answer=answer)
            if not 0 <= cost <= MOST_COST:
                raise ConfigError(name, cost, say("it must be between 0 and {most:,.0f}", most=MOST_COST))
            if true == answer:
                raise ConfigError(name, cost, say("a right answer costs nothing"))
        for name, value in self.thresholds.items():
            if not 0 <= value <= 1:
                raise ConfigError(
                    say("threshold of {name}", name=name), value, say("it must be between 0 and 1")
                )

    def check(self, names: Sequence[str]) -> None:
        """Refuse classes that are not there. Raises `ConfigError`."""
        known = set(names)
        mentioned = [name for pair in self.costs for name in pair] + list(self.thresholds)
        for name in mentioned:
            if name not in known:
                raise ConfigError("class", name, say("the module's classes are {names}", names=listed(names)))

    def __bool__(self) -> bool:
        """Whether it can change an answer."""
        return bool(self.costs or self.thresholds)

    def answer(self, probabilities: Mapping[str, float]) -> str | None:
        """The class to answer; None where no class reaches its threshold.

        Of the classes that do, the one of least expected cost; equal costs fall to the more probable one.

        Args:
            probabilities: of every class, in [0, 1], adding up to 1.
        """
        # Every mistake costs 1 unless it is listed: 1 - p, and what the listed ones cost more or less.
        expected = {name: 1 - p for name, p in probabilities.items() if p >= self.thresholds.get(name, 0.0)}
        for (true, answer), cost in self.costs.items():
            if answer in expected:
                expected[answer] += (cost - 1) * probabilities.get(true, 0.0)
        return min(expected, key=lambda name: (round(expected[name], 9), -probabilities[name]), default=None)

    def renamed(self, names: Mapping[str, str]) -> "Decision":
        """With other class names, by old ones; every name must be there."""
        costs = {(names[true], names[answer]): cost for (true, answer), cost in self.costs.items()}
        return Decision(costs, {names[name]: value for name, value in self.thresholds.items()})

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
            raise ConfigError("decision", str(raw)[:60], say("it is not what this program writes")) from None
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


def read_decision(path: Path) -> Decision:
    """Costs and thresholds from a JSON file, as `decide --json` prints them; either may be missing.

    Raises:
        FileFormatError: if it cannot be read or is of another kind.
        ConfigError: if a number cannot work.
    """
    raw = read_json_object(path, "costs file", limit=LARGEST_CONFIG, follow=True)
    raw = raw["decision"] if isinstance(raw.get("decision"), dict) else raw
    unknown = raw.keys() - {"costs", "thresholds"}
    if unknown:
        raise FileFormatError(
            path, "costs file", say("it has no use for {names}", names=listed(sorted(unknown)))
        )
    return Decision.from_json({"costs": [], "thresholds": {}, **raw})


def parse_cost(text: str, names: Sequence[str]) -> tuple[tuple[str, str], float]:
    """`TRUE:ANSWER=COST` from the command line, for classes whose names may hold `:` and `=` themselves.

    Args:
        text: what was given; the cost stands behind the last `=`.
        names: the module's classes, by which the two names are told apart.

    Raises:
        ConfigError: if it does not look like that, or two readings of it are possible.
    """
    form = say("it must look like TRUE:ANSWER=COST, such as defect:good=50")
    pair, equals, value = text.rpartition("=")
    found = [(pair[:at].strip(), pair[at + 1 :].strip()) for at in _places(pair, ":")]
    if not equals or not any(true and answer for true, answer in found):
        raise ConfigError("--cost", text, form)
    known = [(true, answer) for true, answer in found if true in names and answer in names]
    if len(known) > 1:
        ways = either([say("{true!r} called {answer!r}", true=true, answer=answer) for true, answer in known])
        raise ConfigError(
            "--cost", text, say("it can mean {ways}; name them in a file, with --costs", ways=ways)
        )
    return (known or found)[0], _parsed(
        "--cost", text, value
    )  # of unknown names `Decision.check` says which are known


def parse_threshold(text: str) -> tuple[str, float]:
    """`CLASS=PROBABILITY` from the command line; the probability stands behind the last `=`. Raises `ConfigError`."""
    name, equals, value = text.rpartition("=")
    if not equals or not name.strip():
        raise ConfigError("--threshold", text, say("it must look like CLASS=PROBABILITY, such as good=0.9"))
    return name.strip(), _parsed("--threshold", text, value)


def parse_rename(text: str, names: Sequence[str]) -> tuple[str, str]:
    """`OLD=NEW` from the command line, for classes whose names may hold `=` themselves.

    Args:
        text: what was given.
        names: the module's classes; the old name is one of them.

    Raises:
        ConfigError: if it does not look like that, or two of the classes could be meant.
    """
    found = [(text[:at], text[at + 1 :]) for at in _places(text, "=")]
    if not found:
        raise ConfigError("--class", text, say("it must look like OLD=NEW"))
    known = [(old, new) for old, new in found if old in names]
    if len(known) > 1:
        ways = either([repr(old) for old, _ in known])
        raise ConfigError(
            "--class", text, say("the old name can be {ways}; name it in a file, with --classes", ways=ways)
        )
    return (known or found)[0]


def _places(text: str, sign: str) -> list[int]:
    return [at for at, letter in enumerate(text) if letter == sign]


def _parsed(option: str, text: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ConfigError(option, text, say("what stands after = must be a number"))
    return number


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError
    return float(value)
