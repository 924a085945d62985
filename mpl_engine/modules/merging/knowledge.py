"""What modules keep of their training images, in features that are common to them.

Shape letters: R reference images, C classes, E embedding.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.device import full_precision
from mpl_engine.events import Job
from mpl_engine.heads.statistics import ClassStatistics
from mpl_engine.messages import speaker
from mpl_engine.modules.classifier import Classifier
from mpl_engine.modules.errors import CannotMerge
from mpl_engine.modules.file import PromptModule, same_prompts
from mpl_engine.modules.info import ModuleInfo
from mpl_engine.modules.merging.pictures import Pictures, training_features
from mpl_engine.modules.merging.plan import ClassPlan, shared_images
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import Prompts

say = speaker(__name__)

SAME_IMAGE = 1e-5
"""Of one image that two modules learned from, how far from 1 the cosine may be, for rounding."""


@dataclass(frozen=True)
class Known:
    """What a module knows in one kind of features; labels are its own."""

    features: Tensor
    labels: Tensor
    statistics: ClassStatistics
    text: Tensor

    @property
    def whole(self) -> bool:
        """Whether the features are those of all its training images."""
        return len(self.labels) == int(self.statistics.counts.sum())


@dataclass(frozen=True)
class Joined:
    """What all modules know together, with labels of the merged one."""

    features: Tensor
    labels: Tensor
    statistics: ClassStatistics
    text: Tensor
    whole: bool


def common_prompts(read: Sequence[PromptModule]) -> Prompts | None:
    """The prompts whose features all modules' heads are over; None where that is the backbone alone, or they differ."""
    if not all(one.learned is not None and one.info.has_prompts for one in read):
        return None
    first = read[0].prompts
    return first if all(same_prompts(first, one.prompts) for one in read[1:]) else None


def knowledge(
    read: Sequence[PromptModule],
    prompts: Prompts | None,
    plan: ClassPlan,
    classifier: Classifier,
    pictures: Pictures | None,
    token: CancelToken,
) -> Job[list[Known]]:
    """What each module knows in the features that are common to all. Raises `CannotMerge`."""
    found = []
    for module, places in zip(read, plan.places, strict=True):
        head, frozen = module.learned, module.frozen
        if head is not None and module.references is not None and _shares(module, prompts):
            known = Known(module.references, head.labels, head.statistics, module.class_features)
        else:
            if frozen is not None:
                features, labels = frozen.features, frozen.labels
            else:
                features, labels = yield from _from_pictures(module, places, classifier, pictures, token)
            classes = len(module.info.classes)
            text = plain_texts(classifier.encoder, [one.prompt for one in module.info.classes], token)
            known = Known(features, labels, ClassStatistics.of(features, labels, classes), text)
        found.append(known)
    return found


def _shares(module: PromptModule, prompts: Prompts | None) -> bool:
    """Whether a module's own features are those in which all are joined."""
    return prompts is not None or not module.info.has_prompts


def _from_pictures(
    module: PromptModule,
    places: Sequence[int],
    classifier: Classifier,
    pictures: Pictures | None,
    token: CancelToken,
) -> Job[tuple[Tensor, Tensor]]:
    """Features (R, E) and labels of the training images of a module that keeps none, from the folder that was given."""
    info = module.info
    if pictures is not None:
        features, labels = yield from training_features(classifier, pictures, info, places, token)
        if len(set(labels.tolist())) == len(info.classes):
            return features, labels
    reason = (
        say("it keeps nothing of its training images that another module could share")
        if pictures is None
        else say(
            "it keeps nothing of its training images that another module could share, and the folder lacks pictures "
            "that it was trained on"
        )
    )
    advice = say(
        "Give a folder (--data) with the pictures that it was trained on, or train it again with this version."
    )
    raise CannotMerge(info.path, reason, advice)


def plain_texts(encoder: Encoder, prompts: Sequence[str], token: CancelToken | None = None) -> Tensor:
    """Class texts as the backbone alone reads them, (C, E), from whole prompts such as `a photo of a cat.`."""
    ends: dict[str, list[int]] = {}
    for place, text in enumerate(prompts):
        ends.setdefault(text[-1:] if text.endswith((".", "!", "?")) else ".", []).append(place)
    rows = torch.empty(len(prompts), encoder.backbone.embed_dim)
    for end, places in ends.items():  # nearly always one: texts of one template, encoded together
        texts = [prompts[place].removesuffix(end) for place in places]
        rows[places] = encoder.zero_shot_features(texts, f"{{}}{end}", token).cpu()
    return rows


def joined(known: Sequence[Known], plan: ClassPlan, infos: Sequence[ModuleInfo]) -> Joined:
    """What several modules know, as one would that had learned from all their images."""
    features, labels = known[0].features[:0], known[0].labels[:0]
    statistics, text = known[0].statistics, known[0].text
    whole = all(one.whole for one in known)
    for place, (one, places) in enumerate(zip(known, plan.places, strict=True)):
        which = torch.tensor(places)[one.labels]
        fresh = torch.ones(len(which), dtype=torch.bool)
        if whole and place and shared_images(infos[: place + 1]):
            fresh = ~_known_already(features, labels, one.features, which)
        features = torch.cat([features, one.features[fresh]])
        labels = torch.cat([labels, which[fresh]])
        if place:
            statistics = statistics.pooled(one.statistics, places)
            text = torch.cat([text, one.text[[p >= len(text) for p in places]]])
    if whole:  # what was said twice counts once
        statistics = ClassStatistics.of(features, labels, len(plan.names))
    return Joined(features, labels, statistics, text, whole)


def _known_already(before: Tensor, labels: Tensor, rows: Tensor, which: Tensor) -> Tensor:
    """Which rows (R, E) of classes `which` are there already under the same class: images that both learned from."""
    if not len(before):
        return torch.zeros(len(rows), dtype=torch.bool)
    with full_precision():
        alike = rows @ before.T >= 1 - SAME_IMAGE
    return (alike & (which[:, None] == labels[None])).any(1)
