"""Split-conformal prediction: a promise about new images that holds for any classifier.

The one assumption is that calibration images and new images are exchangeable: drawn from the same source, in no
particular order. No torch and no numpy are loaded.

Source: Vovk, Gammerman and Shafer 2005; Angelopoulos and Bates 2021, arXiv 2107.07511, section 1.
"""

import math
from collections.abc import Sequence


def images_needed(coverage: float) -> int:
    """The smallest number of calibration images with which a coverage in (0, 1) can be promised.

    The quantile is the ⌈(n + 1) · coverage⌉-th smallest of n scores, which exists from this n on.
    """
    n = max(1, math.floor(coverage / (1 - coverage)) - 1)
    while _rank(n, coverage) > n:
        n += 1
    return n


def conformal_quantile(scores: Sequence[float], coverage: float) -> float | None:
    """The score that a new image's true class exceeds with probability at most 1 - coverage; None if n is too small.

    Args:
        scores: of the calibration images, sorted.
        coverage: in (0, 1).
    """
    rank = _rank(len(scores), coverage)
    return scores[rank - 1] if 1 <= rank <= len(scores) else None


def _rank(n: int, coverage: float) -> int:
    return math.ceil((n + 1) * coverage - 1e-9)  # 10 · 0.9 must be 9, whatever binary fractions say
