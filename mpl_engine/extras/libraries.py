"""What parts of the program need that need not be installed, and the one way to say that it is not."""

import sys
from dataclasses import dataclass

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.formatting import comma_list
from mpl_engine.messages import speaker

say = speaker(__name__)


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
        if getattr(sys, "frozen", False):  # a bundle, in which nothing can be installed (packaging/)
            return Explanation(
                say.many(
                    len(self.libraries),
                    "{work} needs {libraries}, which is not in this bundle.",
                    "{work} needs {libraries}, which are not in this bundle.",
                    work=self.what,
                    libraries=comma_list(self.libraries),
                ),
                "",
                say(
                    "The program that is installed by Python can have it: pip install {install}",
                    install=self.install,
                ),
            )
        return Explanation(
            say.many(
                len(self.libraries),
                "{work} needs {libraries}, which is not installed.",
                "{work} needs {libraries}, which are not installed.",
                work=self.what,
                libraries=comma_list(self.libraries),
            ),
            "",
            say("Install with: pip install {install}", install=self.install),
        )
