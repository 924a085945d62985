"""A linear probe that starts at the text features and is pulled towards them.

Shape letters: n images, C classes, P classes that have images, E embedding, m judged images, R basis vectors.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
import torch
from scipy.optimize import minimize

from mpl_engine.cancel import CancelToken
from mpl_engine.heads.head import AffineHead
from mpl_engine.heads.method import Method, steps_from
from mpl_engine.heads.shots import Floats, Ints, Shots, thinned

MOST_TUNED = 1000
"""More images than this are thinned while settings are tried."""

_EXACT, _CLOSE = 1e-6, 1e-2
"""Largest slope at the minimum, in nats per unit of weight: of the fit, and while settings are tried."""

_BLOCK = 1e8
"""Numbers multiplied between two looks at the token: some hundredths of a second."""


class ProbeSetting(NamedTuple):
    """How a probe is made.

    Attributes:
        text: the part of the zero-shot logits that it starts from, ≥ 0; with 0, plain logistic regression.
        pull: how strongly a class's weights are held there, > 0: a precision in logits per unit of feature.
        adaptive: whether a class is held by how well the text names it, or all alike.
    """

    text: float
    pull: float
    adaptive: bool


class Probe(Method[ProbeSetting]):
    """Logistic regression whose weights are scale · text · `text` plus a change, which is penalised.

    Minimises Σ cross-entropy + pull / 2 · Σ_c αc ‖change_c‖², which is convex: it is solved to its one minimum, so
    that there is no learning rate, no number of epochs and no chance. With `adaptive`, αc is the mean zero-shot
    probability of class c on its own shots, divided by the mean of all αc: a class that the text names well stays
    near its text. Otherwise αc is 1.

    Source: Silva-Rodríguez et al. 2024, "A Closer Look at the Few-Shot Adaptation of Large Vision-Language Models"
    (CVPR), arXiv 2312.12730 (CLAP). What differs: the paper goes from the text a fixed number of epochs of gradient
    descent, on weights that are normalised, which is not convex, with one fixed strength; here the weights are free,
    the minimum is exact and the strength is chosen. In the units here its strength is 2n / (C · scale²).
    """

    name = "probe"
    usual = ProbeSetting(0.3, 0.1, adaptive=False)
    starts = ((0.0, False), (0.3, False), (1.0, True))
    pulls = (1.0, 0.3, 0.1, 0.03)

    def grid(self) -> dict[ProbeSetting, int]:
        """Plain logistic regression, a softened text, CLAP; each from a strong pull to a weak one."""
        return steps_from(
            self.usual,
            (self.starts, self.pulls),
            lambda start, pull: ProbeSetting(start[0], pull, adaptive=start[1]),
        )

    def usual_sharpness(self, shots: Shots) -> float:  # noqa: ARG002
        """Such that probabilities fit few images; docs/results.md has where it was found."""
        return 1.4

    def fit(self, shots: Shots, setting: ProbeSetting, token: CancelToken) -> AffineHead:
        """Solve for the weights."""
        change = next(_path(shots, [setting], _EXACT, token))[1]
        weight = setting.text * shots.scale * shots.text + shots.expanded(change.T).T
        return AffineHead(torch.from_numpy(weight).float(), torch.zeros(shots.classes))

    def on_new(
        self, shots: Shots, images: Floats, settings: Sequence[ProbeSetting], token: CancelToken
    ) -> Iterator[tuple[ProbeSetting, Floats]]:
        """From each pull to the next the search goes on where it was; of many shots some are taken."""
        few = thinned(shots, max(MOST_TUNED, 4 * len(shots.present)))
        words = shots.text_logits(images)
        for setting, change in _path(few, settings, _CLOSE, token):
            yield setting, setting.text * words + few.expanded(images @ change.T)


def pulls_of_classes(shots: Shots) -> Floats:
    """CLAP's αc for the classes that have images, their mean 1: (P,)."""
    logits = shots.zero_shot
    likely = np.exp(logits - logits.max(1, keepdims=True))
    likely /= likely.sum(1, keepdims=True)
    own = likely[np.arange(len(logits)), shots.labels]
    means = np.bincount(shots.compact, own, len(shots.present)) / shots.counts[shots.present]
    # A class that the text never names would not be held at all, and the problem would have no minimum.
    means = np.maximum(means, 1e-3 * means.max(initial=1e-9))
    result: Floats = means / means.mean()
    return result


def _path(
    shots: Shots, settings: Sequence[ProbeSetting], tolerance: float, token: CancelToken
) -> Iterator[tuple[ProbeSetting, Floats]]:
    """The change (P, E) for each setting; from one pull to the next the search goes on where it was."""
    classes, width = len(shots.present), shots.text.shape[1]
    if classes < 2:
        yield from ((setting, np.zeros((classes, width))) for setting in settings)
        return
    # The change lies in the span of the images, which for few images has fewer dimensions than the features.
    basis = np.linalg.qr(shots.features.T)[0] if len(shots.labels) < width else np.eye(width)
    images = shots.features @ basis
    words = shots.zero_shot[:, shots.present]
    held = pulls_of_classes(shots)
    for (text, adaptive), group in groupby(settings, lambda s: (s.text, s.adaptive)):
        found = np.zeros((classes, images.shape[1]))
        strengths = held if adaptive else np.ones(classes)
        for setting in group:
            found = _minimum(
                images,
                shots.compact,
                text * words,
                setting.pull * shots.weight * strengths,
                found,
                tolerance,
                token,
            )
            yield setting, found @ basis.T


def _minimum(
    images: Floats,
    labels: Ints,
    base: Floats,
    pulls: Floats,
    start: Floats,
    tolerance: float,
    token: CancelToken,
) -> Floats:
    """Argmin over D of Σ CE(base + images · Dᵀ) + Σ_c pulls_c ‖D_c‖² / 2: (n, R), (n,), (n, P), (P,) → (P, R)."""
    rows = max(1, int(_BLOCK / (start.size + 1)))

    def loss(flat: Floats) -> tuple[float, Floats]:
        change = flat.reshape(start.shape)
        value = float((pulls * (change**2).sum(1)).sum()) / 2
        slope = pulls[:, None] * change
        for first in range(0, len(labels), rows):
            token.check()
            block = slice(first, first + rows)
            logits = base[block] + images[block] @ change.T
            logits -= logits.max(1, keepdims=True)
            place = np.arange(len(logits)), labels[block]
            value -= float(logits[place].sum())
            likely = np.exp(logits, out=logits)
            total = likely.sum(1, keepdims=True)
            value += float(np.log(total).sum())
            likely /= total
            likely[place] -= 1
            slope += likely.T @ images[block]
        return value, slope.ravel()

    options = {"maxiter": 1000, "maxfun": 2000, "ftol": 0.0, "gtol": tolerance}
    found = minimize(loss, start.ravel(), jac=True, method="L-BFGS-B", options=options).x
    result: Floats = found.reshape(start.shape)
    return result
