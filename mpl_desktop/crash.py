"""What is kept of an unexpected error: text only, so that nothing it touched stays alive."""

import platform
import traceback
from dataclasses import dataclass
from importlib import metadata

_PACKAGES = ("mpl-desktop", "PySide6-Essentials", "pyqtgraph", "torch", "open_clip_torch", "pillow", "numpy")


@dataclass(frozen=True)
class Crash:
    """A bug of the program. `report` is the text a person can copy into a bug report."""

    doing: str
    summary: str
    report: str

    @classmethod
    def of(cls, error: BaseException, doing: str = "") -> "Crash":
        """From a caught exception. The exception's own frames are let go."""
        lines = "".join(traceback.format_exception(error))
        summary = f"{type(error).__name__}: {error}".strip().splitlines()[0][:300]
        traceback.clear_frames(error.__traceback__)
        error.__traceback__ = None
        return cls(doing, summary, f"{lines}\n{versions()}")


def versions() -> str:
    """One line each for the system, Python and the packages that matter; loads none of them."""
    found = [f"{platform.platform()}, Python {platform.python_version()}"]
    for package in _PACKAGES:
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            found.append(f"{package} (not installed as a package)")
    return "\n".join(found)
