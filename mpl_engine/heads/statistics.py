"""Sums from which a Gaussian head is fitted, and to which classes and images can be added later.

Shape letters: n images, C classes, E embedding.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from mpl_engine.heads.shots import double


@dataclass(frozen=True)
class ClassStatistics:
    """How many images each class has, where they are, and how they spread: all that `gda` needs of images.

    In float64, so that what is added piece by piece equals what is computed at once, to rounding. An image cannot
    be made out from it where a class has several; with one image, the mean is that image's features.

    Attributes:
        counts: images of each class, (C,) int64.
        means: of their features, (C, E) float64; zeros for a class without images.
        scatter: sum over all images of (x - mean)(x - mean)ᵀ, each about the mean of its class, (E, E) float64.

    Source of the updates: Chan, Golub, LeVeque 1983, "Algorithms for Computing the Sample Variance".
    """

    counts: Tensor
    means: Tensor
    scatter: Tensor

    @classmethod
    def of(cls, features: Tensor, labels: Sequence[int] | Tensor, classes: int) -> "ClassStatistics":
        """Statistics of features (n, E) whose labels are in [0, classes).

        Raises:
            ValueError: if a label is not, or there are not n of them.
        """
        rows, names = torch.from_numpy(double(features)), torch.as_tensor(labels, dtype=torch.int64).cpu()
        if len(rows) != len(names) or (len(names) and not (names.min() >= 0 and names.max() < classes)):
            raise ValueError(f"{len(names)} labels of {len(rows)} images must be in [0, {classes})")
        counts = torch.bincount(names, minlength=classes)
        sums = torch.zeros(classes, rows.shape[1], dtype=torch.float64).index_add_(0, names, rows)
        means = sums / counts.clamp(min=1)[:, None]
        centred = rows - means[names]
        return cls(counts, means, centred.T @ centred)

    def with_class(self, features: Tensor) -> "ClassStatistics":
        """These and one class more, the last, with images (m, E); m may be 0."""
        rows = torch.from_numpy(double(features))
        empty = ClassStatistics(
            torch.cat([self.counts, self.counts.new_zeros(1)]),
            torch.cat([self.means, self.means.new_zeros(1, self.means.shape[1])]),
            self.scatter,
        )
        return empty.with_images(len(self.counts), rows)

    def with_images(self, label: int, features: Tensor) -> "ClassStatistics":
        """These with more images (m, E) of a class that is there.

        Raises:
            ValueError: if there is no such class, or the width is another.
        """
        if (
            not 0 <= label < len(self.counts)
            or features.ndim != 2
            or features.shape[1] != self.means.shape[1]
        ):
            raise ValueError(
                f"{tuple(features.shape)} features cannot be added to class {label} of {len(self.counts)}"
            )
        if not len(features):
            return self
        added = ClassStatistics.of(features, [0] * len(features), 1)
        before, more = int(self.counts[label]), len(features)
        away = added.means[0] - self.means[label]
        counts, means = self.counts.clone(), self.means.clone()
        counts[label] = before + more
        means[label] += away * (more / (before + more))
        between = torch.outer(away, away) * (before * more / (before + more))
        return ClassStatistics(counts, means, self.scatter + added.scatter + between)

    def pooled(self, other: "ClassStatistics", places: Sequence[int]) -> "ClassStatistics":
        """These and those of other images, as if all had been counted at once.

        Args:
            other: of other images, in features of the same kind.
            places: for each of its classes the one here that it is, no two the same; those from C on are new, and
                their places follow without a gap.

        Raises:
            ValueError: if the places or widths cannot be used.
        """
        known, width = self.means.shape
        total = max([known - 1, *places]) + 1
        complete = set(range(known, total)) <= set(places)
        if other.means.shape != (len(places), width) or len(set(places)) != len(places) or not complete:
            raise ValueError(f"{tuple(other.means.shape)} statistics cannot be put at {list(places)}")
        if any(place < 0 for place in places):
            raise ValueError(f"{list(places)} are no places")
        counts = torch.cat([self.counts, self.counts.new_zeros(total - known)])
        means = torch.cat([self.means, self.means.new_zeros(total - known, width)])
        scatter = self.scatter + other.scatter
        for row, place in enumerate(places):
            before, more = int(counts[place]), int(other.counts[row])
            if more:
                away = other.means[row] - means[place]
                counts[place] += more
                means[place] += away * (more / (before + more))
                scatter = scatter + torch.outer(away, away) * (before * more / (before + more))
        return ClassStatistics(counts, means, scatter)

    def tensors(self) -> dict[str, Tensor]:
        """By name, ready for safetensors."""
        return {"counts": self.counts, "means": self.means, "scatter": self.scatter}

    @classmethod
    def from_tensors(cls, tensors: Mapping[str, Tensor]) -> "ClassStatistics":
        """What `tensors` gave.

        Raises:
            ValueError: if one is missing, or their shapes, numbers or counts cannot be statistics.
        """
        try:
            counts, means, scatter = (tensors[name].cpu() for name in ("counts", "means", "scatter"))
        except KeyError as missing:
            raise ValueError(f"{missing} is missing") from None
        width = means.shape[-1] if means.ndim == 2 else -1
        if counts.shape != means.shape[:1] or scatter.shape != (width, width):
            raise ValueError(
                f"{tuple(counts.shape)}, {tuple(means.shape)}, {tuple(scatter.shape)} do not fit"
            )
        if counts.is_floating_point() or (counts < 0).any():
            raise ValueError("counts must be whole numbers from 0 on")
        if not (means.isfinite().all() and scatter.isfinite().all() and (scatter.diagonal() >= 0).all()):
            raise ValueError("means and scatter must be finite, and no variance below 0")
        return cls(counts.to(torch.int64), means.double(), scatter.double())
