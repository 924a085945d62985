"""A learning curve's law: the error falls with the number of images as a power, down to a floor.

error(n) = a · n^(−b) + c with a, b, c ≥ 0. Shape letters: P points, R resamples.

Source: C. Cortes, L. D. Jackel, S. A. Solla, V. Vapnik and J. S. Denker, Learning curves: asymptotic values and rate
of convergence, 1993; J. Hestness et al., Deep learning scaling is predictable, empirically, arXiv 1712.00409.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

EXPONENTS = np.linspace(0.05, 2.0, 40)
"""Values of b that are tried."""

RESAMPLES = 400
LEAST_POINTS = 3
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Forecast:
    """A rate in [0, 1] at more images than were measured, with the 95 % interval of the gain over the last point."""

    rate: float
    gain: float
    gain_low: float
    gain_high: float


def forecast(
    counts: Sequence[int], rates: Sequence[float], judged: int, target: int, seed: int = 0
) -> Forecast:
    """Continue a curve of rates.

    The interval comes from curves refitted to redrawn points: each rate is redrawn from the binomial distribution
    that so many judged images have. It covers the noise of judging, not the choice of images or of the law.

    Args:
        counts: (P,) training images, at least `LEAST_POINTS` different ones.
        rates: (P,) shares of judged images that were right.
        judged: how many images each rate was judged on.
        target: the number of training images to predict for.
        seed: of the redrawing.

    Raises:
        ValueError: if there are too few points to fit.
    """
    n, right = np.asarray(counts, dtype=float), np.asarray(rates, dtype=float)
    if len(set(counts)) < LEAST_POINTS or judged < 1:
        raise ValueError("too few points for a curve")
    random = np.random.default_rng(seed)
    # One image more on either side keeps a rate of 0 or 1 from having no noise at all.
    centre = (right * judged + 1) / (judged + 2)
    redrawn = random.binomial(judged, centre, size=(RESAMPLES, len(n))) / judged
    fitted = _fit(n, 1 - np.vstack([right, redrawn]), np.array([target, n.max()], dtype=float))
    gains = fitted[:, 1] - fitted[:, 0]
    low, high = np.quantile(gains[1:], [0.025, 0.975])
    return Forecast(
        float(1 - fitted[0, 0]), float(gains[0]), float(min(low, gains[0])), float(max(high, gains[0]))
    )


def _fit(n: Array, errors: Array, at: Array) -> Array:
    """Least squares with a, c ≥ 0 for each b; (R, P) errors to (R, len(at)) errors of the best b."""
    best = np.full(len(errors), np.inf)
    values = np.zeros((len(errors), len(at)))
    for b in EXPONENTS:
        x = n**-b
        a, c = _line(x, errors)
        loss = ((np.outer(a, x) + c[:, None] - errors) ** 2).sum(1)
        better = loss < best - 1e-12
        best = np.where(better, loss, best)
        values[better] = (np.outer(a, at**-b) + c[:, None])[better]
    return np.clip(values, 0.0, 1.0)


def _line(x: Array, y: Array) -> tuple[Array, Array]:
    """The a and c of y ≈ a·x + c, both ≥ 0, for each row of y: the free solution, or the better of the two edges."""
    x_mean, y_mean = x.mean(), y.mean(1)
    a = ((y - y_mean[:, None]) @ (x - x_mean)) / ((x - x_mean) ** 2).sum()
    c = y_mean - a * x_mean
    falling_to_zero = y @ x / (x @ x)
    c_edge, a_edge = c < 0, a < 0
    a = np.where(a_edge, 0.0, np.where(c_edge, falling_to_zero, a))
    return a, np.where(a_edge, y_mean, np.where(c_edge, 0.0, c))
