"""Errors of videos."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.messages import speaker

say = speaker(__name__)


@dataclass(eq=False)
class VideoUnreadable(EngineError):
    """No picture can be taken from a file. `reason` is a clause."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            say("No picture could be taken from {path}: {reason}.", path=self.path.name, reason=self.reason)
        )
