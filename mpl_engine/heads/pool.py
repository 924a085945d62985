"""The mean of the logits of two heads that err in different ways: ProKeR and the probe.

The softmax of such a mean is the normalised geometric mean of the heads' probabilities: a logarithmic opinion pool with
equal weights. Source: Genest and Zidek 1986, "Combining Probability Distributions: A Critique and an Annotated
Bibliography", Statistical Science 1 (1). docs/adr/0034-mean-of-two-heads.md has what it is worth.

Shape letters: m judged images, C classes.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from mpl_engine.cancel import CancelToken
from mpl_engine.heads.head import AffineHead, Head, KernelHead
from mpl_engine.heads.judging import Choice, Plan
from mpl_engine.heads.shots import Floats

POOL = "proker_probe"
MEMBERS = ("proker", "probe")

_SHARPNESS = "sharpness"


def pooled_head(kernel: Head, affine: Head, sharpness: float) -> KernelHead:
    """The head whose logits are the mean of two heads' logits times a sharpness > 0.

    Raises:
        ValueError: if they are not one of kernels and an affine one without a bias, which a kernel head cannot hold.
    """
    if not (isinstance(kernel, KernelHead) and isinstance(affine, AffineHead)) or bool(affine.bias.any()):
        raise ValueError("only a kernel head and an affine one without a bias can be pooled")
    mean = KernelHead((kernel.text + affine.weight) / 2, kernel.keys, kernel.coefficients / 2, kernel.width)
    return mean.sharpened(sharpness)


def pooled_logits(choices: Sequence[Choice], plan: Plan, token: CancelToken) -> tuple[Floats, Floats]:
    """Mean logits (m, C) of the judged images: by the chosen settings, and by those that each image's others choose.

    They are computed again, so that not all settings' logits have to be kept until the choice.

    Raises:
        Cancelled: if the token says so.
    """
    shape = len(plan.labels), plan.parts[0][0].classes
    chosen, own = np.zeros(shape), np.zeros(shape)
    for choice in choices:
        places = sorted({choice.best, *choice.own.tolist()})
        settings, first = [choice.settings[place] for place in places], 0
        for part, images in plan.parts:
            rows = slice(first, first + len(images))
            answers = choice.method.on_new(part, images, settings, token)
            for place, (_, logits) in zip(places, answers, strict=True):
                token.check()
                weighted = logits * (choice.sharpness[place] / len(choices))
                if place == choice.best:
                    chosen[rows] += weighted
                mine = choice.own[rows] == place
                own[rows][mine] += weighted[mine]
            first = rows.stop
    return chosen, own


def pooled_setting(members: Mapping[str, tuple[Mapping[str, float], float]]) -> dict[str, float]:
    """The named values of a pooled head: each member's, and its sharpness, under the member's name."""
    return {
        f"{name}_{field}": value
        for name, (setting, sharpness) in members.items()
        for field, value in {**setting, _SHARPNESS: sharpness}.items()
    }


def member_settings(setting: Mapping[str, float]) -> dict[str, tuple[dict[str, float], float]]:
    """What `pooled_setting` put together: each member's named values, and its sharpness.

    Raises:
        ValueError: if a value belongs to no member, or a sharpness is missing.
    """
    parts: dict[str, dict[str, float]] = {name: {} for name in MEMBERS}
    for key, value in setting.items():
        name, _, field = key.partition("_")
        if name not in parts:
            raise ValueError(f"{POOL} has no setting {key!r}")
        parts[name][field] = value
    missing = [name for name in MEMBERS if _SHARPNESS not in parts[name]]
    if missing:
        raise ValueError(f"{POOL} lacks the sharpness of {missing}")
    return {name: (part, part.pop(_SHARPNESS)) for name, part in parts.items()}
