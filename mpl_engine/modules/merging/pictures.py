"""Pictures that are given when modules are merged: to judge by, and for modules that keep no features of their own.

Shape letters: n pictures, C classes, E embedding.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import scan
from mpl_engine.data.splits import LabelledImages
from mpl_engine.errors import ClassesDiffer
from mpl_engine.evaluation.calibration import calibrated
from mpl_engine.evaluation.predictions import Predictions, join
from mpl_engine.events import Job
from mpl_engine.modules.classifier import Classifier
from mpl_engine.modules.info import Judgement, ModuleInfo
from mpl_engine.modules.merging.plan import name_key
from mpl_engine.prompts.features import readable_features
from mpl_engine.prompts.learner import Prompts

SOURCE = "merge"
"""What the calibration of a merged module is said to be measured on."""


@dataclass(frozen=True)
class Pictures:
    """The pictures of class folders, with the merged module's labels.

    Attributes:
        held: those that no module was trained or validated on.
        seen: the others by the SHA-256 of their content.
    """

    held: LabelledImages
    seen: Mapping[str, tuple[Path, int]]


def labelled_pictures(
    folder: Path,
    class_names: Sequence[str],
    names: Mapping[str, str],
    infos: Sequence[ModuleInfo],
    token: CancelToken,
) -> Job[Pictures]:
    """Find the pictures of a folder of class folders, and which of them a module knows.

    Args:
        folder: its sub-folders are classes of the merged module, one or more of them.
        class_names: of the merged module.
        names: display names by folder name, where they differ.
        infos: the modules.
        token: cancels.

    Raises:
        ClassesDiffer: if a class folder has no class in the merged module.
        FolderProblem, ClassNamesError: if the folder or its names cannot be used.
        Cancelled: if the token says so.
    """
    label = {name_key(name): place for place, name in enumerate(class_names)}
    dataset = yield from scan(folder, names=dict(names), least_classes=1, token=token)
    unmatched = tuple(c.name for c in dataset.classes if name_key(c.name) not in label)
    if unmatched:
        present = {name_key(c.name) for c in dataset.classes}
        raise ClassesDiffer(unmatched, tuple(n for n in class_names if name_key(n) not in present))
    known = frozenset().union(*(info.seen for info in infos))
    held: list[tuple[Path, int]] = []
    seen: dict[str, tuple[Path, int]] = {}
    for one in dataset.classes:
        for image in one.images:
            entry = (dataset.root / image.path, label[name_key(one.name)])
            if image.sha256 in known:
                seen[image.sha256] = entry
            else:
                held.append(entry)
    return Pictures(LabelledImages(tuple(p for p, _ in held), tuple(i for _, i in held)), seen)


def training_features(
    classifier: Classifier,
    pictures: Pictures,
    info: ModuleInfo,
    places: Sequence[int],
    token: CancelToken,
) -> Job[tuple[Tensor, Tensor]]:
    """What the backbone alone makes of the pictures that a module learned from: features (n, E) and its labels (n,).

    Args:
        classifier: backbone and store.
        pictures: where they are.
        info: the module.
        places: the merged module's class of each of its classes.
        token: cancels.

    Raises:
        Cancelled: if the token says so.
    """
    own = {place: label for label, place in enumerate(places)}
    there = [pictures.seen[digest] for digest in info.raw["data"]["train_hashes"] if digest in pictures.seen]
    mine = [(path, own[place]) for path, place in there if place in own]
    paths = [path for path, _ in mine]
    found = yield from readable_features(
        classifier.encoder, classifier.store, paths, phase="merge", token=token
    )
    return found.features, torch.tensor([mine[place][1] for place in found.places], dtype=torch.int64)


@dataclass(frozen=True)
class Judged:
    """How a merged module and those that it was made from do on the same pictures.

    Attributes:
        predictions: of the merged module.
        features: of the pictures, (n, E), under its prompts.
        of_sources: on the pictures of a source's own classes; None where there are none.
        uncovered: classes without a picture.
        left_out: pictures that could not be read.
    """

    predictions: Predictions
    features: Tensor
    of_sources: tuple[Judgement | None, ...]
    uncovered: tuple[int, ...]
    left_out: int


def judged(
    merged: Classifier,
    alone: Sequence[Classifier],
    places: Sequence[Sequence[int]],
    pictures: Pictures,
    token: CancelToken,
) -> Job[Judged]:
    """Judge a merged module on pictures that none learned from, and each source on those of its own classes.

    Args:
        merged: the new module.
        alone: the sources.
        places: for each source, the merged module's class of each of its classes.
        pictures: what to judge by.
        token: cancels.

    Raises:
        Cancelled: if the token says so.
    """
    paths, labels = pictures.held.paths, pictures.held.labels
    found = yield from _features(merged, paths, token)
    images = LabelledImages(
        tuple(paths[place] for place in found.places), tuple(labels[place] for place in found.places)
    )
    predictions = merged.judge(found.features, images)
    of_sources: list[Judgement | None] = []
    for one, mine in zip(alone, places, strict=True):
        own = {place: label for label, place in enumerate(mine)}
        rows = [row for row, label in enumerate(images.labels) if label in own]
        if not rows:
            of_sources.append(None)
            continue
        theirs = LabelledImages(
            tuple(images.paths[row] for row in rows), tuple(own[images.labels[row]] for row in rows)
        )
        features = found.features[rows]
        if one.module.info.has_prompts and not merged.module.info.has_prompts:
            features = (yield from _features(one, theirs.paths, token)).features
        right = [predictions.predicted[row] == images.labels[row] for row in rows]
        accuracy = one.judge(features, theirs).scores.accuracy or 0.0
        of_sources.append(Judgement(len(rows), accuracy, sum(right) / len(rows)))
    uncovered = sorted(set(range(len(merged.class_names))) - set(images.labels))
    left_out = len(paths) - len(images.paths)
    return Judged(predictions, found.features, tuple(of_sources), tuple(uncovered), left_out)


def calibration_of(merged: Classifier, found: Judged) -> dict[str, Any] | None:
    """The value under `calibration`, measured on the pictures; None unless each class has one."""
    references = merged.module.references
    if found.uncovered or references is None:
        return None
    nothing = join([], len(merged.class_names))
    made = calibrated(found.predictions, found.features, references, nothing)
    return {**made.metadata, "source": SOURCE}


def _features(one: Classifier, paths: Sequence[Path], token: CancelToken) -> Job[Any]:
    prompts: Prompts = one.module.prompts
    return (
        yield from readable_features(one.encoder, one.store, paths, prompts, phase="evaluate", token=token)
    )
