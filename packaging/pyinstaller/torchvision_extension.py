"""Stands in a bundle for `torchvision.extension`, which would load torchvision's compiled operators.

They find boxes in pictures and decode files, which this program never asks of torchvision: open_clip and timm only use
its transforms. The bundle leaves them out, with the CUDA libraries that some builds of them are linked with. One of
them must be known by name all the same, or `import torchvision` fails.
"""

import torch

torch.library.define(
    "torchvision::nms", "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
)


def _has_ops() -> bool:
    return False


def _assert_has_ops() -> None:
    raise RuntimeError("This bundle of torchvision has no compiled operators.")


def _check_cuda_version() -> int:
    return -1


def _load_library(lib_name: str) -> None:
    raise ImportError(f"This bundle of torchvision has no library {lib_name}.")
