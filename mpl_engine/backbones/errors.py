"""Errors of names, weights and downloads of backbones."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mpl_engine.errors import EngineError, Explanation, with_choices
from mpl_engine.formatting import comma_list, full_sentence, human_size, shorten
from mpl_engine.messages import speaker

say = speaker(__name__)


@dataclass(eq=False)
class UnknownBackbone(EngineError):
    """No backbone has this name; `known` holds close or all names."""

    name: str
    known: tuple[str, ...]

    def explanation(self) -> Explanation:
        return with_choices(say("There is no backbone named {name}.", name=shorten(self.name)), self.known)


@dataclass(eq=False)
class RetiredBackbone(EngineError):
    """A module, run or command names the built-in backbone of an earlier version; `instead` is today's."""

    name: str
    instead: str

    def explanation(self) -> Explanation:
        return Explanation(
            say("The backbone {name} no longer comes with the program.", name=self.name),
            say(
                "The first version had it; {instead} has taken its place and knows far more.",
                instead=self.instead,
            ),
            say(
                "Train again with {instead}. To use what was trained on {name}, give its old file, "
                "which lies in the first version's folder: --backbone {name}:PATH/mpl-{name}.safetensors",
                instead=self.instead,
                name=self.name,
            ),
        )


@dataclass(eq=False)
class UnsupportedTower(EngineError):
    """The architecture exists, but MPL cannot run on its towers; `supported` lists what works."""

    name: str
    reason: str
    supported: tuple[str, ...]

    def explanation(self) -> Explanation:
        return Explanation(
            say("{name} cannot be used with prompts.", name=self.name),
            full_sentence(self.reason),
            say("These work: {names}.", names=comma_list(self.supported, 40)),
        )


@dataclass(eq=False)
class NoPatches(EngineError):
    """A heat map was asked for where the image tower has no patches."""

    name: str

    def explanation(self) -> Explanation:
        return Explanation(
            say("{name} cannot show where in a picture its answer comes from.", name=self.name),
            say("It looks at a picture as a whole, without parts that could be pointed at."),
            "",
        )


@dataclass(eq=False)
class AmbiguousActivation(EngineError):
    """A local weights file does not say whether it was trained with QuickGELU or exact GELU."""

    path: Path
    arch: str

    def explanation(self) -> Explanation:
        return Explanation(
            say("{path} does not say which activation it was trained with.", path=self.path),
            say("OpenAI, MetaCLIP and DFN weights need QuickGELU, LAION and DataComp weights do not."),
            say("Say which: --set quick_gelu=true or --set quick_gelu=false."),
        )


@dataclass(eq=False)
class BackboneMismatch(EngineError):
    """A prompt module was trained on other backbone weights than the ones given."""

    module: Path
    needed: str
    found: str

    def explanation(self) -> Explanation:
        return Explanation(
            say("{module} was trained on another backbone.", module=self.module),
            say("It needs {needed}, but found {found}.", needed=self.needed, found=self.found),
            say("Give the weights it was trained on with --backbone."),
        )


@dataclass(eq=False)
class DownloadFailed(EngineError):
    """A download did not complete; what arrived is kept, so that trying again goes on from there."""

    what: str
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            say("Downloading {name} did not finish.", name=self.what),
            full_sentence(self.reason),
            say("Try again: it goes on where it stopped."),
        )


@dataclass(eq=False)
class DownloadNeeded(EngineError):
    """Weights, or what belongs to them, are not on this computer and the network may not be used (offline, or not asked for)."""

    name: str
    bytes_: int | None
    source: str
    what: Literal["weights", "configuration", "tokenizer"] = "weights"

    def explanation(self) -> Explanation:
        size = human_size(self.bytes_)
        what, why = {
            "weights": (
                say("The weights of {name} are not on this computer.", name=self.name),
                say("They would be downloaded from {origin} ({size}).", origin=self.source, size=size),
            ),
            "tokenizer": (
                say("The tokenizer of {name} is not on this computer.", name=self.name),
                say("It would be downloaded from {origin} ({size}).", origin=self.source, size=size),
            ),
            "configuration": (
                say("The configuration of {name} is not on this computer.", name=self.name),
                say("It would be downloaded from {origin} ({size}).", origin=self.source, size=size),
            ),
        }[self.what]
        command = say("Go online and run: mpl-engine backbones --download {name}", name=self.name)
        return Explanation(what, why, command)
