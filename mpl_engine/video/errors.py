"""Errors of videos."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation


@dataclass(eq=False)
class VideoUnreadable(EngineError):
    """No picture can be taken from a file. `reason` is a clause."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(f"No picture could be taken from {self.path.name}: {self.reason}.")
