"""Errors of exports, and of modules on the hub."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.formatting import human_size
from mpl_engine.messages import speaker

say = speaker(__name__)


@dataclass(eq=False)
class ExportTooLarge(EngineError):
    """The graph has more bytes than one ONNX file holds."""

    bytes_: int
    most: int

    def explanation(self) -> Explanation:
        return Explanation(
            say(
                "This classifier does not fit one ONNX file: it has {size}, and a file holds {most}.",
                size=human_size(self.bytes_),
                most=human_size(self.most),
            ),
            "",
            say("Use a smaller backbone."),
        )


@dataclass(eq=False)
class PageTooLarge(EngineError):
    """A web page would have more bytes than browsers open."""

    bytes_: int
    most: int

    def explanation(self) -> Explanation:
        return Explanation(
            say(
                "This classifier is too large for a web page: it would have {size}, and {most} is the most that browsers open well.",
                size=human_size(self.bytes_),
                most=human_size(self.most),
            ),
            "",
            say("Export with numbers of 8 bit (--precision int8), or export a folder instead."),
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
            say(
                "The export answers differently from the program, so {path} was not written.",
                path=self.path.name,
            ),
            say(
                "On {images} images the largest difference of a probability is {max_difference:.2g} (allowed: "
                "{allowed_difference:g}) and {decided_agreement:.1%} of clear answers agree (needed: "
                "{least_agreement:.0%}).",
                images=self.images,
                max_difference=self.max_difference,
                allowed_difference=self.allowed_difference,
                decided_agreement=self.decided_agreement,
                least_agreement=self.least_agreement,
            ),
            say("Export with --precision fp32.")
            if self.precision != "fp32"
            else say("This is a fault of the program."),
        )


@dataclass(eq=False)
class NotLoggedIn(EngineError):
    """Publishing needs an account, and none is known on this computer."""

    repo: str

    def explanation(self) -> Explanation:
        return Explanation(
            say("To publish to {repo}, this computer must be logged in to Hugging Face.", repo=self.repo),
            say("No login was found, and HF_TOKEN is not set."),
            say("Log in with `hf auth login`, with a token that may write."),
        )


@dataclass(eq=False)
class HubProblem(EngineError):
    """A module cannot be published to a repository on the hub, or fetched from it.

    Attributes:
        repo: as the person gave it.
        reason: a clause.
        advice: one next step, as a sentence, or "".
        doing: what did not work: `published to`, `fetched` or `used`.
    """

    repo: str
    reason: str
    advice: str = ""
    doing: str = "used"

    def explanation(self) -> Explanation:
        if self.doing == "published to":
            what = say("{repo} cannot be published to: {reason}.", repo=self.repo, reason=self.reason)
        elif self.doing == "fetched":
            what = say("{repo} cannot be fetched: {reason}.", repo=self.repo, reason=self.reason)
        else:
            what = say("{repo} cannot be used: {reason}.", repo=self.repo, reason=self.reason)
        return Explanation(what, "", self.advice)
