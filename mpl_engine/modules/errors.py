"""Errors of prompt modules: what cannot be taught and what cannot be merged."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation


@dataclass(eq=False)
class CannotTeach(EngineError):
    """A class cannot be added to a module, or improved, from pictures."""

    module: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.module} cannot learn from these pictures: {self.reason}.",
            "Modules of `train --method instant` can; a class of any module can be added by its name alone "
            "with `classify --add-class`.",
        )


@dataclass(eq=False)
class CannotMerge(EngineError):
    """Modules cannot become one.

    Attributes:
        module: the one that does not fit the first, or cannot be merged at all.
        reason: a clause about it.
        advice: one next step, as a sentence.
    """

    module: Path
    reason: str
    advice: str

    def explanation(self) -> Explanation:
        return Explanation(f"{self.module} cannot be merged: {self.reason}.", "", self.advice)
