"""Errors of names, weights and downloads of backbones."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation, with_choices
from mpl_engine.formatting import comma_list, human_size, sentence_start, shorten


@dataclass(eq=False)
class UnknownBackbone(EngineError):
    """No backbone has this name; `known` holds close or all names."""

    name: str
    known: tuple[str, ...]

    def explanation(self) -> Explanation:
        return with_choices(f"There is no backbone named {shorten(self.name)}.", self.known)


@dataclass(eq=False)
class RetiredBackbone(EngineError):
    """A module, run or command names the built-in backbone of an earlier version; `instead` is today's."""

    name: str
    instead: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"The backbone {self.name} no longer comes with the program.",
            f"The first version had it; {self.instead} has taken its place and knows far more.",
            f"Train again with {self.instead}. To use what was trained on {self.name}, give its old file, "
            f"which lies in the first version's folder: --backbone {self.name}:PATH/mpl-{self.name}.safetensors",
        )


@dataclass(eq=False)
class UnsupportedTower(EngineError):
    """The architecture exists, but MPL cannot run on its towers; `supported` lists what works."""

    name: str
    reason: str
    supported: tuple[str, ...]

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.name} cannot be used with prompts.",
            f"{sentence_start(self.reason)}.",
            f"These work: {comma_list(self.supported, 40)}.",
        )


@dataclass(eq=False)
class NoPatches(EngineError):
    """A heat map was asked for where the image tower has no patches."""

    name: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.name} cannot show where in a picture its answer comes from.",
            "It looks at a picture as a whole, without parts that could be pointed at.",
            "",
        )


@dataclass(eq=False)
class AmbiguousActivation(EngineError):
    """A local weights file does not say whether it was trained with QuickGELU or exact GELU."""

    path: Path
    arch: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.path} does not say which activation it was trained with.",
            "OpenAI, MetaCLIP and DFN weights need QuickGELU, LAION and DataComp weights do not.",
            "Say which: --set quick_gelu=true or --set quick_gelu=false.",
        )


@dataclass(eq=False)
class BackboneMismatch(EngineError):
    """A prompt module was trained on other backbone weights than the ones given."""

    module: Path
    needed: str
    found: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.module} was trained on another backbone.",
            f"It needs {self.needed}, but found {self.found}.",
            "Give the weights it was trained on with --backbone.",
        )


@dataclass(eq=False)
class DownloadFailed(EngineError):
    """A download did not complete; what arrived is kept, so that trying again goes on from there."""

    what: str
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"Downloading {self.what} did not finish.",
            f"{sentence_start(self.reason)}.",
            "Try again: it goes on where it stopped.",
        )


@dataclass(eq=False)
class DownloadNeeded(EngineError):
    """Weights, or what belongs to them, are not on this computer and the network may not be used (offline, or not asked for)."""

    name: str
    bytes_: int | None
    source: str
    what: str = "weights"

    def explanation(self) -> Explanation:
        many = self.what.endswith("s")
        return Explanation(
            f"The {self.what} of {self.name} {'are' if many else 'is'} not on this computer.",
            f"{'They' if many else 'It'} would be downloaded from {self.source} ({human_size(self.bytes_)}).",
            f"Go online and run: mpl-engine backbones --download {self.name}",
        )
