"""Two prompt modules on the same images: where they differ, and which of them is right."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mpl_engine.cancel import CancelToken
from mpl_engine.data.class_names import display_name
from mpl_engine.events import Job, Prediction
from mpl_engine.modules.classifier import open_classifier


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
            module, device=device, allow_download=allow_download, token=token
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
