"""The two forms of a fitted classifier: affine in the image features, or a sum of kernels around kept images.

Shape letters: B images, C classes, E embedding, K kept images.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

_CELLS = 4_000_000
"""Kernel values held at once: 16 MB."""


@dataclass(frozen=True)
class AffineHead:
    """Logits that are affine in the image features: features · weightᵀ + bias.

    Attributes:
        weight: (C, E) float32.
        bias: (C,) float32.
    """

    weight: Tensor
    bias: Tensor

    def logits(self, features: Tensor) -> Tensor:
        """L2-normalised features (B, E) → (B, C), whose softmax are probabilities."""
        return features.to(self.weight.dtype) @ self.weight.T + self.bias

    def sharpened(self, factor: float) -> "AffineHead":
        """The head whose logits are `factor` > 0 times these: the same answers, other probabilities."""
        return AffineHead(self.weight * factor, self.bias * factor)

    def to(self, device: torch.device | str) -> "AffineHead":
        """The head on another device."""
        return AffineHead(self.weight.to(device), self.bias.to(device))

    def with_class(self, row: Tensor) -> "AffineHead":
        """The head and one class more, the last, that is known by its weighted text (E,) alone."""
        return AffineHead(torch.cat([self.weight, row[None]]), torch.cat([self.bias, self.bias.new_zeros(1)]))


@dataclass(frozen=True)
class KernelHead:
    """Logits of the text plus a sum over kept images: features · textᵀ + exp(-width · (1 - cosine)) · coefficients.

    For normalised features the kernel is the Gaussian exp(-width · ‖a - b‖² / 2).

    Attributes:
        text: class text features times their weight, (C, E) float32.
        keys: the kept images' features, L2-normalised, (K, E) float32.
        coefficients: (K, C) float32.
        width: of the kernel, > 0; the larger, the narrower.
    """

    text: Tensor
    keys: Tensor
    coefficients: Tensor
    width: float

    def logits(self, features: Tensor) -> Tensor:
        """L2-normalised features (B, E) → (B, C), whose softmax are probabilities."""
        wanted = features.to(self.text.dtype)
        rows = max(1, _CELLS // max(1, len(self.keys)))
        parts = [
            part @ self.text.T + torch.exp(self.width * (part @ self.keys.T - 1)) @ self.coefficients
            for part in torch.split(wanted, rows)
        ]
        return torch.cat(parts) if parts else wanted @ self.text.T

    def sharpened(self, factor: float) -> "KernelHead":
        """The head whose logits are `factor` > 0 times these: the same answers, other probabilities."""
        return KernelHead(self.text * factor, self.keys, self.coefficients * factor, self.width)

    def to(self, device: torch.device | str) -> "KernelHead":
        """The head on another device."""
        return KernelHead(
            self.text.to(device), self.keys.to(device), self.coefficients.to(device), self.width
        )

    def with_class(self, row: Tensor) -> "KernelHead":
        """The head and one class more, the last, that is known by its weighted text (E,) alone."""
        none = self.coefficients.new_zeros(len(self.keys), 1)
        return KernelHead(
            torch.cat([self.text, row[None]]), self.keys, torch.cat([self.coefficients, none], 1), self.width
        )


Head = AffineHead | KernelHead
