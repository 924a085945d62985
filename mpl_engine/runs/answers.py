"""The ways in which a run can answer, each judged on images that it was not fitted to, and the one that is kept.

There are three: a head on the backbone's own features, which is there at once; the texts of the classes with trained
prompts; and a head on the features that the prompts make.

Shape letters: n images, v validation images, C classes, E embedding.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import Example, LabelledImages
from mpl_engine.device import full_precision
from mpl_engine.evaluation.comparison import INSIDE, INSTANT, MPL, MPL_HEAD
from mpl_engine.evaluation.predictions import Predictions, join, predict_from_features, predict_from_logits
from mpl_engine.events import Job, Notice
from mpl_engine.formatting import both
from mpl_engine.heads.choosing import judge
from mpl_engine.heads.fit import HEADS, FittedHead, best_head, fit_heads, most_images
from mpl_engine.heads.shots import Floats
from mpl_engine.heads.statistics import ClassStatistics
from mpl_engine.messages import speaker
from mpl_engine.modules.head import LearnedHead, about_head
from mpl_engine.prompts.features import image_features, thinned, view_features
from mpl_engine.prompts.learner import NO_PROMPTS, Prompts
from mpl_engine.runs.context import RunContext

say = speaker(__name__)

PREFERRED = (INSTANT, MPL_HEAD, MPL)
"""Of answers that do equally well, the first: what did better on other data (docs/results.md)."""


@dataclass(frozen=True)
class Features:
    """Features (n, E), L2-normalised, of images with their labels, by one state of the prompts."""

    rows: Tensor
    images: LabelledImages

    @property
    def labelled(self) -> tuple[Tensor, Sequence[int]]:
        """Rows and labels."""
        return self.rows, self.images.labels


class FeaturePass:
    """The image features of a run by one state of the prompts; each image is computed once.

    Args:
        run: encoder, store and split.
        prompts: which state.
        phase: what the progress is called.
    """

    def __init__(self, run: RunContext, prompts: Prompts, phase: str) -> None:
        self._run, self._prompts, self._phase = run, prompts, phase
        width = run.encoder.backbone.embed_dim
        self._rows, self._places = torch.empty(0, width), dict[Example, int]()
        self._views, self._view_places = torch.empty(0, run.config.views, width), dict[Example, int]()

    def of(self, *parts: Sequence[Example], token: CancelToken) -> Job[tuple[Features, ...]]:
        """The features of parts of the split, in their order.

        Raises:
            ImageUnreadable: at the first image that cannot be decoded.
            Cancelled: if the token says so.
        """
        run = self._run
        todo = [e for e in dict.fromkeys(e for part in parts for e in part) if e not in self._places]
        if todo:
            paths = run.images(todo).paths
            found = yield from image_features(
                run.encoder, run.store, paths, self._prompts, phase=self._phase, token=token
            )
            self._places.update({example: len(self._rows) + n for n, example in enumerate(todo)})
            self._rows = torch.cat([self._rows, found]) if len(self._rows) else found
        return tuple(Features(_rows(self._rows, self._places, part), run.images(part)) for part in parts)

    def views_of(self, part: Sequence[Example], token: CancelToken) -> Job[Tensor | None]:
        """Features (n, V, E) of the views that images of the training part are trained by.

        None without views, and where heads could not be fitted to as many rows: they help where images are few.

        Raises: as `of`.
        """
        run = self._run
        views, width = run.config.views, run.encoder.backbone.embed_dim
        if not views or not part:
            return None
        if len(part) > most_images(len(run.class_names), width, 1 + views):
            yield Notice(
                say(
                    "Heads are fitted to the training images without their augmented versions: "
                    "{rows:,} rows of {classes:,} classes do not fit into memory",
                    rows=len(part) * (1 + views),
                    classes=len(run.class_names),
                )
            )
            return None
        todo = [example for example in part if example not in self._view_places]
        if todo:
            paths = run.images(todo).paths
            found = yield from view_features(
                run.encoder, run.store, paths, run.config, self._prompts, phase=self._phase, token=token
            )
            self._view_places.update({example: len(self._views) + n for n, example in enumerate(todo)})
            self._views = torch.cat([self._views, found]) if len(self._views) else found
        return _rows(self._views, self._view_places, part)


def _rows(rows: Tensor, places: Mapping[Example, int], part: Sequence[Example]) -> Tensor:
    """The rows of a part; where they stand in its order, as they do for the parts asked for first, without a copy."""
    wanted = [places[example] for example in part]
    if wanted and wanted == list(range(wanted[0], wanted[0] + len(wanted))):
        return rows[wanted[0] : wanted[0] + len(wanted)]
    return rows[wanted]


@dataclass(frozen=True)
class Answer:
    """A way to answer, fitted to the training images.

    Attributes:
        method: `INSTANT`, `MPL` or `MPL_HEAD`.
        text: class text features, (C, E), L2-normalised.
        fitted: the head; None where class texts answer.
        losses: in nats, of each validation image, which nothing of it was fitted to but the sharpness, (v,); or, for a
            head without validation images, of those that its folds held out.
    """

    method: str
    run: RunContext
    text: Tensor
    fitted: FittedHead | None
    losses: Floats

    @full_precision()
    def on(self, features: Features) -> Predictions:
        """Predictions on other images, from features of the same kind."""
        if self.fitted is None:
            return predict_from_features(self.run.encoder, features.rows, self.text, features.images)
        return predict_from_logits(self.fitted.head.logits(features.rows), features.images)

    def learned(self, train: Features) -> LearnedHead | None:
        """What the module keeps, given what the head was fitted to; None where class texts answer."""
        if self.fitted is None:
            return None
        labels = torch.tensor(train.images.labels)
        statistics = ClassStatistics.of(*train.labelled, len(self.text))
        scale = float(self.run.encoder.backbone.scale)
        about = about_head(self.fitted, scale, adapted=self.method == MPL_HEAD)
        return LearnedHead(about, self.fitted.head, statistics, thinned(labels))


def head_answer(
    run: RunContext,
    method: str,
    text: Tensor,
    train: Features,
    val: Features | None,
    token: CancelToken,
    names: Sequence[str] = HEADS,
    views: Tensor | None = None,
) -> Job[Answer]:
    """The best head on these features and those of the views, (n, V, E), of all heads or of those named.

    Raises:
        Cancelled: if the token says so.
    """
    held = val.labelled if val is not None and len(val.rows) else None
    scale = float(run.encoder.backbone.scale)
    fitted = yield from fit_heads(*train.labelled, text, scale, held, views=views, names=names, token=token)
    best = fitted[best_head(fitted)]
    return Answer(method, run, text, best, best.losses)


class Frozen:
    """What the backbone alone gives a run: features of its images, and the instant answer, made when first asked for.

    Attributes:
        features: by no prompts.
        text: the class matrix of the plain template, (C, E).
    """

    def __init__(self, run: RunContext, token: CancelToken) -> None:
        self._run = run
        self.features = FeaturePass(run, NO_PROMPTS, "zero-shot")
        template = run.config.context_init
        self.text = run.encoder.zero_shot_features(run.prompt_names, template, token).cpu()
        self._answer: Answer | None = None

    def answer(self, token: CancelToken) -> Job[Answer]:
        """The instant answer. Raises as `FeaturePass.of`."""
        if self._answer is None:
            split = self._run.split
            train, val = yield from self.features.of(split.train, split.val, token=token)
            self._answer = yield from head_answer(self._run, INSTANT, self.text, train, val, token)
        return self._answer

    def refined(self, learn: Sequence[Example], val: Sequence[Example], token: CancelToken) -> Job[Answer]:
        """The instant answer fitted to the views of these training images too, once a training has made them.

        Raises: as `FeaturePass.of`.
        """
        train, held = yield from self.features.of(learn, val, token=token)
        views = yield from self.features.views_of(learn, token)
        return (yield from head_answer(self._run, INSTANT, self.text, train, held, token, views=views))


def text_answer(run: RunContext, text: Tensor, val: Features) -> Answer:
    """The answer by class texts (C, E) with trained prompts."""
    answer = Answer(MPL, run, text, None, np.empty(0))
    return Answer(MPL, run, text, None, losses_of(answer.on(val)))


def losses_of(predictions: Predictions) -> Floats:
    """The loss of each image in nats, (n,), at the sharpness that fits these images best."""
    if not predictions.paths:
        return np.empty(0)
    return judge(predictions.logits.double().numpy(), np.asarray(predictions.true)).losses


def best_answer(losses: Mapping[str, Floats]) -> str:
    """The method to keep: the preferred of those whose mean loss is within a standard error of the least.

    The standard error is that of the difference of the two means, as if their images were not the same; they are, but
    heads do not tell them apart. Source: the one-standard-error rule of Breiman, Friedman, Olshen and Stone 1984,
    "Classification and Regression Trees", section 3.4.3.

    Args:
        losses: by method, of images that were held out from it; none at all for a method that was not judged.

    Raises:
        ValueError: if there is nothing to choose from.
    """
    there = [method for method in PREFERRED if method in losses]
    judged = [method for method in there if len(losses[method])]
    if not there:
        raise ValueError("there is no answer to choose from")
    if not judged:
        return there[0]
    best = min(judged, key=lambda method: float(losses[method].mean()))

    def behind(method: str) -> bool:
        away = float(losses[method].mean() - losses[best].mean())
        return away > math.sqrt(sum(float(losses[m].var()) / len(losses[m]) for m in (method, best)))

    return next(method for method in judged if method == best or not behind(method))


def kept_by_others(
    folds: Sequence[Mapping[str, Predictions]], classes: int
) -> tuple[str, Predictions, dict[str, Floats]]:
    """The method to keep by what all folds held out, honest predictions of having chosen, and all losses by method.

    Each fold is answered by the method that the other folds would choose, so that what the choice gains by chance
    does not count. Source: Stone 1974, "Cross-Validatory Choice and Assessment of Statistical Predictions".

    Args:
        folds: for each fold, the predictions of each method on what it held out; without any, the prompts are kept.
        classes: C.
    """
    if not folds:
        return MPL, join([], classes), {}
    each = [{method: losses_of(found) for method, found in fold.items()} for fold in folds]

    def together(places: Sequence[int]) -> dict[str, Floats]:
        return {method: np.concatenate([each[place][method] for place in places]) for method in each[0]}

    every = range(len(folds))
    honest = [
        fold[best_answer(together([other for other in every if other != place] or every))]
        for place, fold in enumerate(folds)
    ]
    losses = together(every)
    return best_answer(losses), join(honest, classes), losses


def kept_words(method: str, losses: Mapping[str, Floats]) -> str:
    """What was kept and why, as a sentence without its point."""
    images = max(map(len, losses.values()))
    others, kept = both([INSIDE[name] for name in PREFERRED if name in losses]), INSIDE[method]
    if not images:
        return say("Of {others}, {kept} is kept", others=others, kept=kept)
    return say.many(
        images,
        "Of {others}, {kept} is kept, judging by {n} image held out",
        "Of {others}, {kept} is kept, judging by {n} images held out",
        others=others,
        kept=kept,
    )
