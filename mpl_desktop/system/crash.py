"""What is kept of an unexpected error: text only, so that nothing it touched stays alive."""

import platform
import re
import traceback
from dataclasses import dataclass

from mpl_engine.files.paths import home

LONGEST_LINE = 400
"""Characters kept of a line: an error's own words may hold whatever the program was reading."""
_BYTES = re.compile(r"""b(['"])(?:\\.|(?!\1).){16,}\1""")
"""Raw bytes as Python writes them; they may be those of an image."""
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
        lines = without_home("\n".join(map(_cut, "".join(traceback.format_exception(error)).splitlines())))
        summary = _cut(without_home(f"{type(error).__name__}: {error}".strip().splitlines()[0]))
        traceback.clear_frames(error.__traceback__)
        error.__traceback__ = None
        return cls(doing, summary, f"{lines}\n\n{versions()}")


def without_home(text: str) -> str:
    """The text with the person's home folder, which holds the user's name, as `~`."""
    folder = home()
    return text.replace(str(folder), "~") if folder is not None and len(str(folder)) > 1 else text


def _cut(line: str) -> str:
    line = _BYTES.sub("b'…'", line)
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}… ({len(line):,} characters)"


def versions() -> str:
    """One line each for the system, Python and the packages that matter; loads none of them."""
    from importlib import metadata  # noqa: PLC0415 - loads the e-mail package, which no start should wait for

    found = [f"{platform.platform()}, Python {platform.python_version()}"]
    for package in _PACKAGES:
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            found.append(f"{package} (not installed as a package)")
    return "\n".join(found)
