"""All heads of a task, each with its setting chosen and judged on images that it was not fitted to, and the best.

Shape letters: n training images, v validation images, C classes, E embedding, m judged images.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Notice, Progress
from mpl_engine.heads.choosing import Estimate, chosen, estimate, judge, own_choices
from mpl_engine.heads.gda import Gda, GdaSetting, gda_head
from mpl_engine.heads.head import Head
from mpl_engine.heads.judging import Choice, Plan, judgements, plan_of
from mpl_engine.heads.kernels import Proker, TipAdapter
from mpl_engine.heads.method import Method
from mpl_engine.heads.pool import MEMBERS, POOL, member_settings, pooled_head, pooled_logits, pooled_setting
from mpl_engine.heads.probe import Probe
from mpl_engine.heads.prototypes import ClassMeans, Text
from mpl_engine.heads.shots import Floats, Shots, arrays, evenly, shots
from mpl_engine.heads.statistics import ClassStatistics
from mpl_engine.heads.threads import few_threads
from mpl_engine.messages import speaker

say = speaker(__name__)

METHODS: tuple[Method[Any], ...] = (Text(), ClassMeans(), Probe(), Gda(), Proker(), TipAdapter())
HEADS = (*(method.name for method in METHODS), POOL)
"""The names of all heads: one for each method, and the mean of two."""

PREFERRED = (POOL, "proker", "probe", "gda")
"""The first that is there is taken unless another is clearly better; docs/adr/0034-mean-of-two-heads.md has why."""

PREFERRED_OF_FEW = ("proker", POOL, "probe", "gda")
FEWEST_TO_POOL = 3
"""Images a class, on average, below which ProKeR leads: a probe of one or two images errs more than the mean gains."""

CLEARLY = 2.0
"""Standard errors of the mean difference in log-loss by which another must be better than the favourite."""


MOST_NUMBERS = 80_000_000
"""Rows times (classes + width) that heads are fitted to at once; 640 MB a table, of which there are two or three."""

_TABLES_OF_JUDGED = 4
"""Of validation images so many tables of all classes are held at once while settings are tried."""


@dataclass(frozen=True)
class FittedHead:
    """A head and what is known of it.

    Attributes:
        name: one of `HEADS`.
        head: its logits' softmax are probabilities.
        setting: its named values, as chosen or as they usually are.
        sharpness: the factor by which its logits were multiplied so that probabilities fit.
        estimate: how it does on images that neither it nor its setting was fitted to; None where there are none.
        losses: of each of these images, in nats, (m,); the same images for each head of a task.
        shots: training images of a class, on average over the classes that have any.
    """

    name: str
    head: Head
    setting: dict[str, float]
    sharpness: float
    estimate: Estimate | None
    losses: Floats = field(repr=False, compare=False)
    shots: float


def fit_heads(
    features: Tensor,
    labels: Sequence[int] | Tensor,
    text: Tensor,
    scale: float,
    validation: tuple[Tensor, Sequence[int] | Tensor] | None = None,
    *,
    views: Tensor | None = None,
    names: Sequence[str] = HEADS,
    token: CancelToken,
) -> Job[dict[str, FittedHead]]:
    """Fit heads to the training images, with `Progress("heads")` events. The images' order does not matter.

    Of more images than `most_images` some take part, evenly from the classes, and a `Notice` says so: which ones does
    depend on the order.

    A class without images is judged by its text, to which the others add nothing on average. It is seldom the answer,
    as images speak louder than text.

    Settings and sharpness are chosen on the validation images; without any, by folds within the training images, in
    which each class has its share; with fewer than three of these a class, the usual values are taken. Where a class
    has no images, settings are the usual ones unless there are validation images.

    Args:
        features: (n, E), L2-normalised; n may be 0, and classes may have none.
        labels: n of them, each in [0, C).
        text: class text features, (C, E), L2-normalised.
        scale: exp(logit_scale), > 0.
        validation: features (v, E) and labels; never the images that are judged in the end.
        views: features of V augmented versions of each training image, (n, V, E), L2-normalised. Heads are fitted
            to them too; folds hold out images with all of theirs.
        names: which heads, see `HEADS`.
        token: a stop is answered within a second or so.

    Returns:
        The fitted heads by name, in the order of `names`.

    Raises:
        ValueError: if shapes, labels, numbers or names cannot be used.
        Cancelled: if the token says so.
    """
    unknown = set(names) - set(HEADS)
    if unknown:
        raise ValueError(f"there is no head {sorted(unknown)}; there are {HEADS}")
    some = _some(labels, text, 1 if views is None or views.ndim < 2 else 1 + views.shape[1])
    if some is not None:
        yield Notice(
            say(
                "Heads are fitted to {fitted:,} of the {images:,} training images, evenly from the classes: "
                "more do not fit into memory",
                fitted=len(some),
                images=len(labels),
            )
        )
        features, labels = features[some], torch.as_tensor(labels)[some]
        views = None if views is None else views[some]
    if validation is not None and (judged := _some(validation[1], text, _TABLES_OF_JUDGED)) is not None:
        validation = validation[0][judged], torch.as_tensor(validation[1])[judged]
    task = shots(features, labels, text, scale, views)
    plan = plan_of(task, arrays(*validation, text) if validation else None)
    found: dict[str, FittedHead] = {}
    known: dict[str, tuple[FittedHead, Choice | None]] = {}
    for done, name in enumerate(names):
        yield Progress("heads", done, len(names), "heads")
        with few_threads(len(task.labels), task.classes, task.text.shape[1]):
            for member in MEMBERS if name == POOL else (name,):
                if member not in known:
                    known[member] = _fitted(METHODS[HEADS.index(member)], task, plan, token)
            found[name] = _pooled(known, plan, token) if name == POOL else known[name][0]
    yield Progress("heads", len(names), len(names), "heads")
    return found


def most_images(classes: int, width: int, versions: int = 1) -> int:
    """Images of which heads should be fitted to no more: a table of them and the classes, and one of features, stay small.

    Args:
        classes: C.
        width: E.
        versions: rows of an image: itself and its views.
    """
    return max(classes, MOST_NUMBERS // max(1, versions * (classes + width)))


def _some(labels: Sequence[int] | Tensor, text: Tensor, versions: int) -> Tensor | None:
    """Places of the images that take part, None where all do."""
    most = most_images(len(text), text.shape[-1], versions)
    return torch.from_numpy(evenly(list(map(int, labels)), most)) if len(labels) > most else None


def best_head(fitted: dict[str, FittedHead]) -> str:
    """The name of the head to take: the favourite, unless another is clearly better on images held out.

    Clearly is a mean log-loss that is lower by two standard errors of the paired differences. The favourite is the
    first that is there of `PREFERRED`, or of `PREFERRED_OF_FEW` where classes have few images, and then of the others
    in their order. Heads that differ by less than chance
    are told apart worse by these few images than by what held on other data (docs/results.md).

    Raises:
        ValueError: if there is no head.
    """
    if not fitted:
        raise ValueError("there is no head to choose from")
    few = min(one.shots for one in fitted.values()) < FEWEST_TO_POOL
    ranked = sorted(fitted, key=(*(PREFERRED_OF_FEW if few else PREFERRED), *HEADS).index)
    first = fitted[ranked[0]]
    better = {first.name: 0.0}
    for name in ranked[1:]:
        gains = first.losses - fitted[name].losses
        if len(gains) > 1 and gains.mean() > CLEARLY * gains.std(ddof=1) / math.sqrt(len(gains)):
            better[name] = float(gains.mean())
    return max(better, key=lambda name: better[name])


def refit(
    name: str,
    setting: Mapping[str, float],
    sharpness: float,
    statistics: ClassStatistics,
    images: tuple[Tensor, Tensor],
    text: Tensor,
    scale: float,
    *,
    token: CancelToken,
) -> Head:
    """A head with a setting that was chosen before, of more images or classes.

    Args:
        name: one of `HEADS`.
        setting: its named values, as a `FittedHead` has them.
        sharpness: the same.
        statistics: of all images, for a Gaussian head.
        images: features (n, E) and labels (n,), for the others.
        text: class text features, (C, E), L2-normalised.
        scale: exp(logit_scale), > 0.
        token: a stop is answered within a second or so.

    Raises:
        ValueError: if name, setting or shapes cannot be used.
        Cancelled: if the token says so.
    """
    if name not in HEADS:
        raise ValueError(f"there is no head {name!r}; there are {HEADS}")
    if name == POOL:
        kernel, affine = (
            refit(member, *values, statistics, images, text, scale, token=token)
            for member, values in member_settings(setting).items()
        )
        return pooled_head(kernel, affine, sharpness)
    method = METHODS[HEADS.index(name)]
    kinds = {field: type(value) for field, value in method.usual._asdict().items()}
    if kinds.keys() != setting.keys():
        raise ValueError(f"{name} has the settings {sorted(kinds)}, not {sorted(setting)}")
    chosen = type(method.usual)(**{field: kind(setting[field]) for field, kind in kinds.items()})
    if isinstance(chosen, GdaSetting):
        return gda_head(statistics, text, scale, chosen, sharpness)
    task = shots(*images, text, scale)
    with few_threads(len(task.labels), task.classes, task.text.shape[1]):
        head: Head = method.fit(task, chosen, token)
    return head.sharpened(sharpness)


def text_part(name: str, setting: Mapping[str, float]) -> float:
    """How much of the zero-shot logits a head's logits hold, before its sharpness: ≥ 0, 1 for all of them.

    Raises:
        ValueError: if the setting is not that of the head.
    """
    if name == POOL:
        members = member_settings(setting)
        parts = [sharpness * text_part(member, own) for member, (own, sharpness) in members.items()]
        return sum(parts) / len(parts)
    # ProKeR and a probe hold a part of the text; in the other heads it stands whole beside the images.
    return setting.get("text", 1.0)


def _fitted(
    method: Method[Any], task: Shots, plan: Plan, token: CancelToken
) -> tuple[FittedHead, Choice | None]:
    """The head, and how it was chosen where something was judged."""
    steps = method.grid() if plan.choose else {method.usual: 0}
    setting, sharpness = method.usual, method.usual_sharpness(task)
    seen, losses, choice = None, np.empty(0), None
    if plan.parts:
        judged = list(judgements(method, list(steps), plan, None if plan.sharpen else sharpness, token))
        away = list(steps.values())
        best = chosen(judged, away)
        setting, sharpness = list(steps)[best], judged[best].sharpness
        seen, losses = estimate(judged, away)
        tried = tuple(one.sharpness for one in judged)
        choice = Choice(method, tuple(steps), tried, best, own_choices(judged, away))
    head = method.fit(task, setting, token).sharpened(sharpness)
    values = {name: float(value) for name, value in setting._asdict().items()}
    images = len(task.labels) / task.copies / max(1, len(task.present))
    return FittedHead(method.name, head, values, sharpness, seen, losses, images), choice


def _pooled(
    known: Mapping[str, tuple[FittedHead, Choice | None]], plan: Plan, token: CancelToken
) -> FittedHead:
    """The mean of the members' logits, judged by what each member's choice gives on images that it did not see."""
    members = {name: known[name][0] for name in MEMBERS}
    choices = [choice for name in MEMBERS if (choice := known[name][1])]
    sharpness, seen, losses = 1.0, None, np.empty(0)
    if plan.parts:
        by_all, by_others = pooled_logits(choices, plan, token)
        sharpness = judge(by_all, plan.labels).sharpness if plan.sharpen else 1.0
        honest = judge(by_others, plan.labels, None if plan.sharpen else 1.0)
        seen, losses = estimate([honest], [0])
    kernel, affine = (one.head for one in members.values())
    setting = pooled_setting({name: (one.setting, one.sharpness) for name, one in members.items()})
    images = members[MEMBERS[0]].shots
    return FittedHead(POOL, pooled_head(kernel, affine, sharpness), setting, sharpness, seen, losses, images)
