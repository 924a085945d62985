"""What MPL is compared with: zero-shot CLIP and a linear probe, from one pass of frozen features.

Shape letters: n images, E embedding, C classes.
"""

import warnings
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mpl_engine.cancel import CancelToken, run_abandonable
from mpl_engine.events import Job, Notice, Progress
from mpl_engine.heads.shots import evenly
from mpl_engine.heads.threads import few_threads
from mpl_engine.messages import speaker
from mpl_engine.prompts.encode import products

say = speaker(__name__)

PROBE_STRENGTHS = tuple(float(c) for c in np.logspace(-3, 4, 15))
"""Values of C (inverse regularisation) that the probe tries on validation, evenly spaced in the logarithm."""


MOST_WORK = 1e10
"""Images · classes · width above which a probe is fitted to some of the images: a second of two cores for each of some
thousand steps."""

_AT_ONCE = 50_000_000
"""Numbers of a table of images and classes that are held at once."""


def nearest_class(features: Tensor, class_features: Tensor) -> list[int]:
    """The class with the highest cosine for each image: (n, E) and (C, E) → n labels."""
    columns = class_features.cpu()
    parts = torch.split(features, max(1, _AT_ONCE // len(columns)))
    return [label for part in parts if len(part) for label in products(part, columns).argmax(1).tolist()]


def linear_probe(
    train: tuple[Tensor, Sequence[int]],
    val: tuple[Tensor, Sequence[int]],
    test: Tensor,
    seed: int = 0,
    *,
    token: CancelToken,
) -> Job[list[int]]:
    """Labels of `test` by logistic regression on frozen features, C chosen on validation.

    Where there are so many images that a fit would take days (`MOST_WORK`), it is to some of them, evenly from the
    classes, and a `Notice` says so.

    Args:
        train: features (n, E) and labels.
        val: features and labels that choose C; without any, C = 1.
        test: features (n, E).
        seed: for the solver.
        token: a stop leaves a fit under way behind.

    Returns:
        One label per test image; with a single class in `train`, that class.
    """
    features, labels = train[0].numpy(), np.asarray(train[1])
    if len(test) == 0:
        return []
    classes = len(np.unique(labels))
    if classes < 2:
        return [int(labels[0])] * len(test) if len(labels) else []
    most = min(MOST_WORK / features.shape[1], _AT_ONCE) / classes  # a step makes tables of images and classes
    some = evenly(labels.tolist(), max(classes, int(most)))
    if len(some) < len(labels):
        yield Notice(
            say(
                "The linear probe is fitted to {fitted:,} of the {images:,} training images, evenly from the "
                "classes: with all of them it would take longer than the training",
                fitted=len(some),
                images=len(labels),
            )
        )
        features, labels = features[some], labels[some]
    best_c, best = 1.0, -1.0
    if len(val[1]):
        for done, c in enumerate(PROBE_STRENGTHS):
            yield Progress("linear probe", done, len(PROBE_STRENGTHS), "fits")
            guesses = _fit(features, labels, c, seed, token)(val[0].numpy())
            accuracy = float((guesses == np.asarray(val[1])).mean())
            if accuracy > best:
                best_c, best = c, accuracy
    predict = _fit(features, labels, best_c, seed, token)
    parts = torch.split(test, max(1, _AT_ONCE // classes))
    return [label for part in parts for label in predict(part.numpy()).tolist()]


def _fit(  # type: ignore[no-untyped-def]
    features: NDArray[np.float32], labels: NDArray[np.int64], c: float, seed: int, token: CancelToken
):
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - costs a second; only baselines need it

    probe = LogisticRegression(C=c, max_iter=2000, random_state=seed)

    def fit():  # type: ignore[no-untyped-def]
        with warnings.catch_warnings():
            # With one image of each of many classes scikit-learn wonders whether labels are measurements.
            warnings.filterwarnings("ignore", "The number of unique classes", UserWarning)
            with few_threads(len(labels), len(np.unique(labels)), features.shape[1]):
                return probe.fit(features, labels)

    # With many classes one fit takes minutes, and it cannot be interrupted.
    return run_abandonable(fit, token, "linear probe").predict
