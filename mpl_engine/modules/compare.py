"""Two prompt modules side by side: what they say of themselves, and which of them is right on the same images."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.data.class_names import display_name
from mpl_engine.events import Job, Prediction
from mpl_engine.formatting import comma_list, percent_in_tenths
from mpl_engine.messages import speaker
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.file import PromptModule, read_module, same_prompts

say = speaker(__name__)

NAMED = 8
"""Classes that a difference names; of more it tells how many."""


@dataclass(frozen=True)
class Difference:
    """What two modules' files say differently, in words.

    Attributes:
        what: `classes` (their number), `only` (classes that the other lacks), `backbone`, `preparation` (of pictures),
            `answer` (what answers), `prompts`, `accuracy` (on pictures set aside), `images` (trained on), `merged`
            (what it was merged from), or `setting NAME`.
        first, second: what each says.
    """

    what: str
    first: str
    second: str


def differences(first: Path, second: Path) -> tuple[Difference, ...]:
    """What two modules' files say differently; nothing is classified.

    Raises:
        FileFormatError, NewerFile: if one cannot be read.
    """
    one, other = read_module(first), read_module(second)
    said, theirs = _said(one, other), _said(other, one)
    if one.info.has_prompts and other.info.has_prompts and not same_prompts(one.prompts, other.prompts):
        theirs["prompts"] = say("others, {prompts}", prompts=theirs["prompts"])
    settings, others = one.info.config.to_json(), other.info.config.to_json()
    said |= {f"setting {name}": str(value) for name, value in settings.items()}
    theirs |= {f"setting {name}": str(value) for name, value in others.items()}
    return tuple(Difference(name, said[name], theirs[name]) for name in said if said[name] != theirs[name])


def _said(module: PromptModule, other: PromptModule) -> dict[str, str]:
    info = module.info
    lacking = {_folded(name) for name in other.info.class_names}
    only = tuple(name for name in info.class_names if _folded(name) not in lacking)
    config, head = info.config, info.head
    layers = say(
        "{number} a layer, in {depth} layers, {towers}",
        number=config.num_context,
        depth=config.depth,
        towers=config.prompt_sides,
    )
    return {
        "classes": str(len(info.classes)),
        "only": comma_list(only, NAMED) or "–",
        "backbone": f"{info.backbone.name} ({info.backbone.sha256[:12]}…)",
        "preparation": ", ".join(f"{name} {value}" for name, value in sorted(info.raw["preprocess"].items())),
        "answer": head.name if head else say("texts of the classes"),
        "prompts": layers if info.has_prompts else say("none", meaning="no prompts"),
        "accuracy": percent_in_tenths(info.accuracy),
        "images": str(len(info.raw["data"]["train_hashes"])),
        "merged": comma_list(tuple(source.name for source in info.sources)) or "–",
    }


@dataclass(frozen=True)
class Flip:
    """An image that two modules see differently. `true` is None where its folder names no class of either."""

    path: str
    true: str | None
    label_a: str
    probability_a: float
    label_b: str
    probability_b: float


@dataclass(frozen=True)
class ModuleComparison:
    """Two modules on `images` readable images, `labelled` of which lie in a folder named as a class.

    Accuracies are of the labelled images, in [0, 1]; None without any.
    """

    images: int
    unreadable: int
    labelled: int
    agreement: float | None
    accuracy_a: float | None
    accuracy_b: float | None
    flipped: tuple[Flip, ...]

    def to_json(self) -> dict[str, Any]:
        """JSON-ready: the keys of `compare --json`."""
        return {**asdict(self), "flipped": [asdict(flip) for flip in self.flipped]}


def compare_modules(
    first: Path,
    second: Path,
    folder: Path,
    *,
    device: str = "auto",
    allow_download: bool = False,
    resources: ResourceCache | None = None,
    token: CancelToken,
) -> Job[ModuleComparison]:
    """Classify all images of a folder, in depth, with both modules.

    Raises:
        FolderProblem: if the folder does not exist.
        EngineError, Cancelled: as `open_classifier`.
    """
    answers = []
    names: dict[str, str] = {}
    for module in (first, second):
        classifier = yield from open_classifier(
            module, device=device, allow_download=allow_download, resources=resources, token=token
        )
        names |= {_folded(name): name for name in classifier.class_names}
        found: dict[str, Prediction] = {}
        for event in (job := classifier.classify([folder], 1, token=token)):
            if isinstance(event, Prediction):
                found[event.path] = event
            else:
                yield event
        job.close()
        answers.append(found)
    return _compared(answers[0], answers[1], names)


def _compared(a: dict[str, Prediction], b: dict[str, Prediction], names: dict[str, str]) -> ModuleComparison:
    readable = [path for path in a if a[path].label is not None and path in b and b[path].label is not None]
    true = {path: names.get(_folded(Path(path).parent.name)) for path in readable}
    labelled = [path for path in readable if true[path] is not None]

    def accuracy(side: dict[str, Prediction]) -> float | None:
        right = sum(_folded(side[path].label or "") == _folded(true[path] or "") for path in labelled)
        return right / len(labelled) if labelled else None

    flipped = [path for path in readable if _folded(a[path].label or "") != _folded(b[path].label or "")]
    return ModuleComparison(
        len(readable),
        len(a) - len(readable),
        len(labelled),
        1 - len(flipped) / len(readable) if readable else None,
        accuracy(a),
        accuracy(b),
        tuple(_flip(path, true[path], a[path], b[path]) for path in flipped),
    )


def _flip(path: str, true: str | None, a: Prediction, b: Prediction) -> Flip:
    return Flip(path, true, a.label or "", a.probability or 0.0, b.label or "", b.probability or 0.0)


def _folded(name: str) -> str:
    """Folder and class names in the form in which they are the same."""
    return display_name(name).casefold()
