"""The mean of a training's weights over its epochs, which follows the last steps less than they do.

Source: Khattak et al., "Self-regulating Prompts" (PromptSRC), ICCV 2023, section 3.3 (Gaussian weighted prompt
aggregation). Its configuration for new classes says mean 15 and deviation 1 of 20 epochs: three quarters and a
twentieth of them.
"""

import math
from collections.abc import Mapping

from torch import Tensor

MEAN, DEVIATION = 0.75, 0.05
"""Of the Gaussian, in shares of all epochs."""


def mean_so_far(
    before: Mapping[str, Tensor], now: Mapping[str, Tensor], epoch: int, epochs: int
) -> dict[str, Tensor]:
    """The mean of the weights after the epochs 1 to `epoch`, from that of the epochs before.

    Args:
        before: the mean after `epoch` - 1; not used in the first epoch.
        now: the weights after `epoch`.
        epoch: the one that has just ended, from 1.
        epochs: of the whole training.
    """
    if epoch == 1:
        return dict(now)
    weights = [_weight(one, epochs) for one in range(1, epoch + 1)]
    share = weights[-1] / sum(weights)
    return {name: mean.lerp(now[name], share) for name, mean in before.items()}


def _weight(epoch: int, epochs: int) -> float:
    """Of an epoch from 1, up to a factor; at least 1e-49, so that a training that ends early has a mean too."""
    return math.exp(-(((epoch / epochs - MEAN) / DEVIATION) ** 2) / 2)
