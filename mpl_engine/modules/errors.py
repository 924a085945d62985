"""Errors of prompt modules: what cannot be taught and what cannot be merged."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.messages import speaker

say = speaker(__name__)


@dataclass(eq=False)
class CannotTeach(EngineError):
    """A class cannot be added to a module, or improved, from pictures."""

    module: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            say(
                "{module} cannot learn from these pictures: {reason}.", module=self.module, reason=self.reason
            ),
            say(
                "Modules of `train --method instant` can; a class of any module can be added by its name alone "
                "with `classify --add-class`."
            ),
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
        return Explanation(
            say("{module} cannot be merged: {reason}.", module=self.module, reason=self.reason),
            "",
            self.advice,
        )
