"""Add a class to a module, or improve one, from a few pictures: its head is fitted again, nothing is trained.

Shape letters: n pictures, C classes, E embedding.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.data.class_names import clean_name, same_name
from mpl_engine.device import full_precision
from mpl_engine.errors import ClassNamesError
from mpl_engine.evaluation.calibration import DIGITS
from mpl_engine.events import Job
from mpl_engine.files.atomic import require_free
from mpl_engine.files.hashing import file_sha256
from mpl_engine.heads.fit import refit
from mpl_engine.heads.statistics import ClassStatistics
from mpl_engine.images.paths import visible_files
from mpl_engine.messages import speaker
from mpl_engine.modules.classifier import Classifier, open_classifier
from mpl_engine.modules.errors import CannotTeach
from mpl_engine.modules.file import LabelledFeatures, write_module
from mpl_engine.modules.head import LearnedHead
from mpl_engine.prompts.features import (
    MOST_REFERENCES,
    familiarity,
    image_features,
    readable_features,
    thinned,
)
from mpl_engine.prompts.tokens import fill

say = speaker(__name__)


@dataclass(frozen=True)
class Taught:
    """What a module learned.

    Attributes:
        path: of the new module.
        class_name: which class.
        new: whether the module did not have it before.
        images: pictures that were used; the others could not be read.
        left_out: how many those are.
    """

    path: str
    class_name: str
    new: bool
    images: int
    left_out: int


def teach(
    module: Path,
    class_name: str,
    pictures: Sequence[Path],
    out: Path,
    *,
    backbone: str | None = None,
    device: str = "auto",
    force: bool = False,
    allow_download: bool = False,
    resources: ResourceCache | None = None,
    token: CancelToken,
) -> Job[Taught]:
    """Write a copy of a module that knows a class from pictures, besides what it knew.

    Prompts stay bit for bit. The head is fitted again with the setting that it had: a Gaussian one from the counts,
    means and shared covariance of the classes, others from the features of the training images that the module
    keeps. Of its calibration stays what still holds, see `calibration_after`; figures of accuracy do not.

    Args:
        module: what is copied; it stays as it is unless `out` is the same file.
        class_name: a class that it has, or a new one.
        pictures: files and folders.
        out: the new module.
        backbone: where the module's weights are, if they are a file of one's own.
        device: see `Classifier`.
        force: replace an existing file.
        allow_download: fetch the backbone's weights if they are not here.
        resources: shares the backbone with other jobs.
        token: cancels.

    Raises:
        CannotTeach: if the module answers by class texts, its head cannot be fitted again, or no picture can be read.
        ClassNamesError: if the name is empty.
        OutputExists, WriteFailed: if the copy may not or cannot be written.
        EngineError: as `open_classifier`.
        Cancelled: if the token says so.
    """
    require_free(out, force=force)
    classifier = yield from open_classifier(
        module, backbone, device=device, allow_download=allow_download, resources=resources, token=token
    )
    learned, name = classifier.module.learned, clean_name(class_name)
    if learned is None:
        raise CannotTeach(
            module, say("it answers by the texts of its classes and keeps no statistics of them")
        )
    if not name:
        raise ClassNamesError(say("the name of the class is empty, or not text"))
    files = list(dict.fromkeys(visible_files(pictures, token)))
    found = yield from readable_features(
        classifier.encoder, classifier.store, files, classifier.module.prompts, phase="teach", token=token
    )
    if not found.places:
        raise CannotTeach(module, say("none of the pictures can be read"))
    known = [same_name(each) for each in classifier.module.info.class_names]
    place = known.index(same_name(name)) if same_name(name) in known else len(known)
    taught = _refitted(classifier, learned, name, place, found.features, token)
    hashes = [file_sha256(files[index]) for index in found.places]
    calibration = calibration_after(
        classifier.module.info.raw.get("calibration"), classifier.module.references, found.features
    )
    raw = _description(classifier, name, place, hashes, calibration)
    frozen = yield from _frozen_too(classifier, [files[index] for index in found.places], place, token)
    write_module(out, raw, classifier.module.prompts, taught.text, classifier.module.learner, taught.references, taught.learned, frozen)  # fmt: skip
    return Taught(str(out), name, place == len(known), len(found.places), len(files) - len(found.places))


def _frozen_too(
    classifier: Classifier, files: Sequence[Path], place: int, token: CancelToken
) -> Job[LabelledFeatures | None]:
    """What the backbone alone makes of the pictures joins what a module with prompts keeps of it for merging."""
    before = classifier.module.frozen
    if before is None:
        return None
    more = yield from image_features(classifier.encoder, classifier.store, files, phase="teach", token=token)
    labels = torch.cat([before.labels, torch.full((len(more),), place)])
    return LabelledFeatures(thinned(torch.cat([before.features, more])), thinned(labels))


@dataclass(frozen=True)
class _Refitted:
    learned: LearnedHead
    text: Tensor
    references: Tensor


def _refitted(
    classifier: Classifier, learned: LearnedHead, name: str, place: int, features: Tensor, token: CancelToken
) -> _Refitted:
    """The head with pictures (n, E) more of class `place`, which is a new one if there are that many classes."""
    module, text = classifier.module, classifier.module.class_features
    statistics: ClassStatistics = learned.statistics
    if place == len(text):
        row = classifier.encoder.text_of(
            [name], module.info.config, module.prompts, learned=module.info.has_prompts, token=token
        )
        text, statistics = torch.cat([text, row.cpu()]), statistics.with_class(features)
    else:
        statistics = statistics.with_images(place, features)
    before = module.references if module.references is not None else features[:0]
    kept = torch.cat([before, features])
    labels = torch.cat([learned.labels, torch.full((len(features),), place)])
    about, scale = learned.about, float(classifier.encoder.backbone.scale)
    with full_precision():
        try:
            head = refit(
                about.name,
                about.setting,
                about.sharpness,
                statistics,
                (kept, labels),
                text,
                scale,
                token=token,
            )
        except ValueError:
            reason = say("its settings are damaged, or of a newer version of the program")
            raise CannotTeach(module.info.path, reason) from None
    width = getattr(head, "width", None)
    about = replace(about, width=width)
    return _Refitted(LearnedHead(about, head, statistics, thinned(labels)), text, thinned(kept))


def calibration_after(
    before: dict[str, Any] | None, references: Tensor | None, pictures: Tensor
) -> dict[str, Any] | None:
    """What still holds of a calibration when a head has learned from pictures (n, E) more.

    - The temperature: the head keeps its sharpness and with it how far its probabilities go too far, and costs and
      thresholds that a person set are over them. It is an estimate as before, of slightly another head.
    - What counts as *none of these*: further references (R, E) only make images more familiar, so that no more of
      those like the first ones are called so than was promised. The pictures themselves join, each by its familiarity
      to all others, as a new picture of their class will be. Where references are thinned out the first part no longer
      holds, and nothing is called *none of these*.
    - Not the margins, and with them no coverage: that promise is about the very scores of the head that was measured.
      Nor what was said of test images.

    Args:
        before: the value under `calibration`, or None.
        references: embeddings of the images before, L2-normalised.
        pictures: embeddings of those that it learned, L2-normalised.
    """
    if before is None:
        return None
    familiarities: list[float] = list(before.get("familiarities") or ())
    earlier = before.get("taught")
    every = torch.cat([references, pictures]) if references is not None else pictures
    if familiarities:
        familiarities = (
            [] if len(every) > MOST_REFERENCES else sorted([*familiarities, *_of_each(every, len(pictures))])
        )
    return {
        "source": before.get("source"),
        "images": before.get("images"),
        "temperature": before.get("temperature", 1.0),
        "margins": [],
        "familiarities": familiarities,
        "test": None,
        "taught": len(pictures) + (earlier if type(earlier) is int else 0),
    }


def _of_each(every: Tensor, last: int) -> list[float]:
    """The familiarity of each of the last rows of `every` (R, E) to all others."""
    found = []
    with full_precision():
        for place in range(len(every) - last, len(every)):
            others = torch.cat([every[:place], every[place + 1 :]])
            alike = familiarity(every[place : place + 1], others)
            assert alike is not None  # noqa: S101 - there are references
            found.append(round(float(alike), DIGITS))
    return found


def _description(
    classifier: Classifier, name: str, place: int, hashes: list[str], calibration: dict[str, Any] | None
) -> dict[str, Any]:
    info = classifier.module.info
    classes = list(info.raw["classes"])
    if place == len(classes):
        classes.append({"name": name, "prompt": fill(info.config.context_init, name)})
    data = info.raw["data"]
    return {
        **info.raw,
        "classes": classes,
        "calibration": calibration,
        "metrics": {},
        "data": {**data, "train_hashes": sorted({*data["train_hashes"], *hashes})},
    }
