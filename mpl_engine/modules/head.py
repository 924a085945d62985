"""The head of a prompt module in memory: what answers, and what is needed to fit it again with more images or classes.

Shape letters: C classes, E embedding, R reference images.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from mpl_engine.heads.fit import FittedHead, text_part
from mpl_engine.heads.head import AffineHead, Head, KernelHead
from mpl_engine.heads.statistics import ClassStatistics
from mpl_engine.modules.info import ModuleHead


@dataclass(frozen=True)
class LearnedHead:
    """A head and what it was fitted to.

    Attributes:
        about: its name and setting.
        head: its logits' softmax are probabilities.
        statistics: of the training images, by class.
        labels: class index of each row of the module's references, (R,) int64; empty if there are none.
    """

    about: ModuleHead
    head: Head
    statistics: ClassStatistics
    labels: Tensor


def about_head(fitted: FittedHead, scale: float, *, adapted: bool) -> ModuleHead:
    """What a module says of a head. A class added by name has the text alone, weighted as the others' is.

    Args:
        fitted: the head.
        scale: exp(logit_scale) of the backbone.
        adapted: whether its features are those of the module's prompts.
    """
    head = fitted.head
    return ModuleHead(
        fitted.name,
        adapted=adapted,
        setting=fitted.setting,
        sharpness=fitted.sharpness,
        text_weight=scale * fitted.sharpness * text_part(fitted.name, fitted.setting),
        width=head.width if isinstance(head, KernelHead) else None,
    )


def head_tensors(head: Head) -> dict[str, Tensor]:
    """A head's tensors by name."""
    if isinstance(head, AffineHead):
        return {"weight": head.weight, "bias": head.bias}
    return {"text": head.text, "keys": head.keys, "coefficients": head.coefficients}


def learned_head(
    about: ModuleHead,
    tensors: Mapping[str, Tensor],
    statistics: Mapping[str, Tensor],
    labels: Tensor,
    references: Tensor,
    shape: tuple[int, int],
) -> LearnedHead:
    """The head of a module whose tensors are all float32.

    Args:
        about: its description.
        tensors: as `head_tensors` names them.
        statistics: as `ClassStatistics.tensors` names them; none where the references are all images.
        labels: (R,), whole numbers.
        references: (R, E).
        shape: (C, E).

    Raises:
        KeyError, ValueError: if a tensor is missing or does not fit.
    """
    classes, width = shape
    head: Head
    if about.width is None:
        head = AffineHead(tensors["weight"], tensors["bias"])
        fits = head.weight.shape == shape and head.bias.shape == (classes,)
    else:
        head = KernelHead(tensors["text"], tensors["keys"], tensors["coefficients"], about.width)
        keys = len(head.keys)
        fits = (
            head.text.shape == shape
            and head.keys.shape == (keys, width)
            and head.coefficients.shape == (keys, classes)
        )
    which = class_indices(labels, len(references), classes)
    if statistics:
        known = ClassStatistics.from_tensors({**statistics, "counts": _whole(statistics["counts"])})
    else:
        known = ClassStatistics.of(references, which, classes)
    if not fits or known.means.shape != shape:
        raise ValueError("its tensors do not fit each other")
    return LearnedHead(about, head, known, which)


def class_indices(labels: Tensor, images: int, classes: int) -> Tensor:
    """Labels (n,) of a file as int64. Raises `ValueError` unless they are one for each image, and of the classes."""
    which = _whole(labels)
    if which.shape != (images,) or (images and not 0 <= int(which.min()) <= int(which.max()) < classes):
        raise ValueError("its labels do not fit its images or classes")
    return which


def _whole(numbers: Tensor) -> Tensor:
    """Counts and labels, which the file keeps in float32 as everything else. Raises `ValueError`."""
    if not bool((numbers == numbers.round()).all()):
        raise ValueError("a count or label is no whole number")
    return numbers.to(torch.int64)
