"""Judge a prompt module on a folder of labelled images."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from mpl_engine.cancel import CancelToken
from mpl_engine.data.class_names import display_name
from mpl_engine.data.dataset import scan
from mpl_engine.data.splits import LabelledImages
from mpl_engine.errors import ClassesDiffer
from mpl_engine.evaluation.comparison import balanced_interval, is_unbalanced, wilson
from mpl_engine.evaluation.decision import mean_cost
from mpl_engine.evaluation.metrics import Scores, scores
from mpl_engine.evaluation.predictions import Predictions
from mpl_engine.events import Job
from mpl_engine.formatting import nfc
from mpl_engine.images.walk import is_hidden
from mpl_engine.modules.classifier import Classifier
from mpl_engine.prompts.features import readable_features

Part = Literal["test", "all"]


@dataclass(frozen=True)
class Evaluation:
    """Scores of a module on a folder.

    Attributes:
        scores: in the order of `classes`.
        classes: the module's display names.
        images: how many images were judged.
        excluded_seen: images left out because the module was trained or validated on their content.
        mean_cost: what an answer costs on average by the module's costs, 0 where it is held back; None for a module
            without costs and thresholds.
        held_back: images on which no class reached its threshold; their most probable class counts in `scores`.
    """

    scores: Scores
    classes: tuple[str, ...]
    images: int
    excluded_seen: int
    mean_cost: float | None = None
    held_back: int = 0

    def to_json(self) -> dict[str, Any]:
        """The keys of `evaluate --json`."""
        per_class = {name: asdict(s) for name, s in zip(self.classes, self.scores.per_class, strict=True)}
        counted = [(round((s.recall or 0) * s.images), s.images) for s in self.scores.per_class if s.images]
        _, low, high = balanced_interval(counted)
        right = sum(right for right, _ in counted)
        return {
            "accuracy": self.scores.accuracy,
            "accuracy_interval": list(wilson(right, self.images)),
            "macro_recall": self.scores.macro_recall,
            "macro_recall_interval": [low, high],
            "unbalanced": is_unbalanced([images for _, images in counted]),
            "per_class": per_class,
            "confusion": [list(row) for row in self.scores.confusion],
            "classes": list(self.classes),
            "images": self.images,
            "excluded_seen": self.excluded_seen,
            "mean_cost": self.mean_cost,
            "held_back": self.held_back,
        }


def evaluate(
    classifier: Classifier,
    folder: Path,
    part: Part = "test",
    *,
    names: dict[str, str] | None = None,
    token: CancelToken,
) -> Job[Evaluation]:
    """Classify the images of class folders and compare. An image that vanished since the scan is left out and told.

    Args:
        classifier: the module on its backbone.
        folder: its sub-folders are classes whose display names are the module's, one or more of them; or it is itself
            the folder of one class.
        part: `test` leaves out images whose content the module was trained or validated on; `all` keeps them.
        names: display names by folder name, where they differ.
        token: cancels.

    Raises:
        ClassesDiffer: if a class folder has no class in the module.
        FolderProblem, ClassNamesError: if the folder or its names cannot be used.
        Cancelled: if the token says so.
    """
    label = {name.casefold(): i for i, name in enumerate(classifier.class_names)}
    is_class = _is_class(folder, names or {}, label)
    dataset = yield from scan(folder, names=names, least_classes=1, is_class=is_class, token=token)
    unmatched = tuple(c.name for c in dataset.classes if c.name.casefold() not in label)
    if unmatched:
        present = {c.name.casefold() for c in dataset.classes}
        absent = tuple(n for n in classifier.class_names if n.casefold() not in present)
        raise ClassesDiffer(unmatched, absent)
    seen = classifier.module.info.seen if part == "test" else frozenset()
    pairs = [(image, label[c.name.casefold()]) for c in dataset.classes for image in c.images]
    kept = [(image, index) for image, index in pairs if image.sha256 not in seen]
    paths = [dataset.root / image.path for image, _ in kept]
    found = yield from readable_features(
        classifier.encoder,
        classifier.store,
        paths,
        classifier.module.prompts,
        phase="evaluate",
        token=token,
    )
    images = LabelledImages(
        tuple(paths[place] for place in found.places), tuple(kept[place][1] for place in found.places)
    )
    judged = classifier.judge(found.features, images)
    seen_before = len(pairs) - len(kept)
    if not classifier.decision or not images.paths:
        return Evaluation(judged.scores, tuple(classifier.class_names), len(images.paths), seen_before)
    return _weighed(classifier, judged, seen_before)


def _is_class(folder: Path, names: dict[str, str], label: dict[str, int]) -> bool:
    """Whether a folder is itself a class folder of the module: named as a class, with images and no class inside."""
    name = nfc(folder.absolute().name)
    chosen = {nfc(key): value for key, value in names.items()}
    if chosen.get(name, display_name(name)).casefold() not in label:
        return False
    try:
        inside = [entry for entry in folder.iterdir() if not is_hidden(entry.name)]
        nested = {display_name(nfc(entry.name)).casefold() for entry in inside if entry.is_dir()}
        return not nested & label.keys() and any(entry.is_file() for entry in inside)
    except OSError:
        return False


def _weighed(classifier: Classifier, judged: Predictions, excluded_seen: int) -> Evaluation:
    """The evaluation of the answers that the module's costs and thresholds lead to."""
    names, decision = classifier.class_names, classifier.decision
    table = (judged.logits / classifier.calibration.temperature).softmax(1).tolist()
    answers = [decision.answer(dict(zip(names, row, strict=True))) for row in table]
    given = [
        best if answer is None else names.index(answer)
        for answer, best in zip(answers, judged.predicted, strict=True)
    ]
    cost = mean_cost([names[label] for label in judged.true], answers, decision)
    found = scores(judged.true, tuple(given), len(names))
    return Evaluation(found, tuple(names), len(given), excluded_seen, cost, answers.count(None))
