"""What parts of the program need that need not be installed, and the one way to say that it is not."""

import sys
from dataclasses import dataclass

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.formatting import comma_list


def extra(name: str) -> str:
    """What pip is given for an extra of pyproject.toml."""
    return f"'mpl-desktop[{name}]'"


@dataclass(eq=False)
class LibraryMissing(EngineError):
    """Libraries are not installed.

    Attributes:
        what: what needs them, as the beginning of a sentence.
        libraries: their names.
        install: what pip is given, such as `extra("serve")`.
    """

    what: str
    libraries: tuple[str, ...]
    install: str

    def explanation(self) -> Explanation:
        """What is missing, and the command that installs it where that can be done."""
        are = "are" if len(self.libraries) > 1 else "is"
        if getattr(sys, "frozen", False):  # a bundle, in which nothing can be installed (packaging/)
            return Explanation(
                f"{self.what} needs {comma_list(self.libraries)}, which {are} not in this bundle.",
                "",
                f"The program that is installed by Python can have it: pip install {self.install}",
            )
        return Explanation(
            f"{self.what} needs {comma_list(self.libraries)}, which {are} not installed.",
            "",
            f"Install with: pip install {self.install}",
        )
