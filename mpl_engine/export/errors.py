"""Errors of exports, and of modules on the hub."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.formatting import human_size


@dataclass(eq=False)
class ExportTooLarge(EngineError):
    """The graph has more bytes than one ONNX file holds."""

    bytes_: int
    most: int

    def explanation(self) -> Explanation:
        return Explanation(
            f"This classifier does not fit one ONNX file: it has {human_size(self.bytes_)}, and a file holds {human_size(self.most)}.",
            "",
            "Use a smaller backbone.",
        )


@dataclass(eq=False)
class PageTooLarge(EngineError):
    """A web page would have more bytes than browsers open."""

    bytes_: int
    most: int

    def explanation(self) -> Explanation:
        return Explanation(
            f"This classifier is too large for a web page: it would have {human_size(self.bytes_)}, and {human_size(self.most)} is the most that browsers open well.",
            "",
            "Export with numbers of 8 bit (--precision int8), or export a folder instead.",
        )


@dataclass(eq=False)
class ExportDisagrees(EngineError):
    """An export answers differently from the app, so it was not kept."""

    path: Path
    precision: str
    max_difference: float
    decided_agreement: float
    images: int
    allowed_difference: float
    least_agreement: float

    def explanation(self) -> Explanation:
        return Explanation(
            f"The export answers differently from the program, so {self.path.name} was not written.",
            f"On {self.images} images the largest difference of a probability is {self.max_difference:.2g} (allowed: "
            f"{self.allowed_difference:g}) and {self.decided_agreement:.1%} of clear answers agree (needed: "
            f"{self.least_agreement:.0%}).",
            "Export with --precision fp32."
            if self.precision != "fp32"
            else "This is a fault of the program.",
        )


@dataclass(eq=False)
class NotLoggedIn(EngineError):
    """Publishing needs an account, and none is known on this computer."""

    repo: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"To publish to {self.repo}, this computer must be logged in to Hugging Face.",
            "No login was found, and HF_TOKEN is not set.",
            "Log in with `hf auth login`, with a token that may write.",
        )


@dataclass(eq=False)
class HubProblem(EngineError):
    """A module cannot be published to a repository on the hub, or fetched from it.

    Attributes:
        repo: as the person gave it.
        reason: a clause.
        advice: one next step, as a sentence, or "".
        doing: what did not work.
    """

    repo: str
    reason: str
    advice: str = ""
    doing: str = "used"

    def explanation(self) -> Explanation:
        return Explanation(f"{self.repo} cannot be {self.doing}: {self.reason}.", "", self.advice)
