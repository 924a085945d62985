"""Whether two methods differ on the same images, or chance explains it: exact tests of what only one gets right."""

import math
from collections.abc import Sequence

MOST_OUTCOMES = 50_000
"""The exact distribution of a balanced comparison is followed up to so many outcomes, then approximated."""


def mcnemar(gained: int, lost: int) -> float:
    """Two-sided exact p of a paired comparison: images that only one of two methods gets right.

    Source: Q. McNemar, 1947, with the binomial distribution instead of its approximation.
    """
    changed = gained + lost
    tail = sum(math.comb(changed, k) for k in range(min(gained, lost) + 1))
    return min(1.0, float(2 * tail / 2**changed))


def balanced_p(per_class: Sequence[tuple[int, int, int]]) -> float:
    """Two-sided p of the difference of two balanced accuracies, from (gained, lost, images) of each class.

    As in McNemar's test each changed image could as well have changed the other way; here it weighs as much as it
    moves its class's recall. The distribution is exact for few changed images, else normal.
    """
    observed = abs(sum((g - lost) / n for g, lost, n in per_class))
    outcomes: dict[float, float] = {0.0: 1.0}
    for g, lost, n in per_class:
        changed = g + lost
        if len(outcomes) * (changed + 1) > MOST_OUTCOMES or changed > 1000:
            variance = sum((gain + loss) / size**2 for gain, loss, size in per_class)
            return math.erfc(observed / math.sqrt(2 * variance))
        following: dict[float, float] = {}
        for value, chance in outcomes.items():
            for k in range(changed + 1):
                moved = round(value + (2 * k - changed) / n, 9)
                following[moved] = following.get(moved, 0.0) + chance * math.comb(changed, k) / 2**changed
        outcomes = following
    return min(1.0, sum(chance for value, chance in outcomes.items() if abs(value) >= observed - 1e-7))
