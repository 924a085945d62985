"""Errors of videos."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation

INSTALL = "pip install 'mpl-desktop[camera]'"
"""What installs the libraries for videos and cameras."""


@dataclass(eq=False)
class VideoPartsMissing(EngineError):
    """The library that reads videos is not installed, or cannot be loaded."""

    def explanation(self) -> Explanation:
        return Explanation(
            "Pictures cannot be taken from a video: the library for videos is not installed.",
            "",
            f"Install it with: {INSTALL}",
        )


@dataclass(eq=False)
class VideoUnreadable(EngineError):
    """No picture can be taken from a file. `reason` is a clause."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(f"No picture could be taken from {self.path.name}: {self.reason}.")
