"""Pairs of images that show the same picture: resized, compressed again, brightened or slightly cropped.

Shape letters: n images, E embedding, G grey side, K kept coefficients, V crops.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.fft import dctn
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the field's usual name

from mpl_engine.cancel import CancelToken
from mpl_engine.checks.descriptors import ImageDescriptors
from mpl_engine.events import Job, Progress

HASH_SIDE = 32
FREQUENCIES = 12
"""The lowest frequencies of each direction that are compared; the mean is left out, so brightness is no matter."""

CANDIDATE_HASH, CANDIDATE_FEATURES = 0.5, 0.8
CLEAR_HASH, CLEAR_FEATURES = 0.9, 0.4
"""Cosines from which a pair is looked at closely, by both of either row. Compressing a picture that is smaller than
what the backbone takes moves its features far (to 0.3 to 0.7 on EuroSAT with `small`), its hash hardly."""

SAME = 0.92
"""Cosine of the aligned hashes from which two images count as one picture; see docs/results.md for how it does."""

DETAIL = (8, 16)
"""Frequencies (at least, below) that tell pictures apart whose outlines are alike, as of clothes laid out alike."""

SAME_DETAIL = 0.8
"""Cosine of their details, aligned as the hashes are, below which two images are two pictures; docs/results.md."""

LEAST_DETAIL = 0.15
"""So much detail beside the lower frequencies there must be to ask for it: with less, compressing changes it too far."""

CROP_SIDES = (0.96, 0.92, 0.88)
BLOCK = 512
PAIR_BLOCK = 2048


class Pair(NamedTuple):
    """Two rows, `first` < `second`, and how alike they are, up to 1."""

    first: int
    second: int
    similarity: float


def hashes(grey: Tensor) -> NDArray[np.float32]:
    """Real-valued perceptual hashes: (n, G, G) → (n, K), of length 1.

    The low frequencies of the cosine transform of a small grey picture, kept as numbers where the usual hash keeps
    their signs: evenly coloured pictures have many coefficients near zero, whose signs are chance.

    Source: C. Zauner, Implementation and benchmarking of perceptual image hash functions, 2010, section 3.2 (DCT).
    """
    return _bands(grey).hashes


class _Bands(NamedTuple):
    """Hashes (m, K) and details (m, L) of images, of length 1 or 0; details are 0 where there are too few to compare."""

    hashes: NDArray[np.float32]
    details: NDArray[np.float32]


def _bands(grey: Tensor) -> _Bands:
    small = F.adaptive_avg_pool2d(grey.float()[:, None], HASH_SIDE)[:, 0]
    waves = dctn(small.numpy(), axes=(1, 2), norm="ortho").astype(np.float32)
    low = waves[:, :FREQUENCIES, :FREQUENCIES].reshape(len(small), -1)[:, 1:]
    highest = np.maximum.outer(np.arange(HASH_SIDE), np.arange(HASH_SIDE))
    fine = waves[:, (highest >= DETAIL[0]) & (highest < DETAIL[1])]
    lengths, amounts = (np.linalg.norm(part, axis=1, keepdims=True) for part in (low, fine))
    # A picture of one colour has no structure to compare; its row stays zero and is like nothing.
    coarse = np.where(lengths > 1e-3, low / np.maximum(lengths, 1e-3), 0)
    enough = amounts > np.maximum(LEAST_DETAIL * lengths, 1e-3)
    return _Bands(
        coarse.astype(np.float32), np.where(enough, fine / np.maximum(amounts, 1e-3), 0).astype(np.float32)
    )


def near_duplicates(looks: ImageDescriptors, *, token: CancelToken) -> Job[list[Pair]]:
    """All pairs that show one picture, most alike first.

    Hash and frozen features both nominate; a nominated pair is then compared with either image cropped a little at
    nine places, which finds crops and keeps apart what is only of one kind. Where the hashes fit best, details must
    fit too: things of one outline laid alike have one hash.

    Raises:
        Cancelled: if the token says so.
    """
    n = len(looks.features)
    whole = _bands(looks.grey)
    found: list[Pair] = []
    yield Progress("duplicates", 0, n)
    features = looks.features.numpy()
    for start, candidates in _candidates(features, whole.hashes):
        token.check()
        for i in range(0, len(candidates), PAIR_BLOCK):
            token.check()
            found += _same(looks.grey, whole, candidates[i : i + PAIR_BLOCK])
        yield Progress("duplicates", min(start + BLOCK, n), n)
    return sorted(found, key=lambda p: (-p.similarity, p.first, p.second))


def _candidates(
    features: NDArray[np.float32], whole: NDArray[np.float32]
) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """Blocks of rows, each with its nominated pairs (m, 2)."""
    n = len(features)
    for start in range(0, n, BLOCK):
        rows = slice(start, start + BLOCK)
        hashed, seen = whole[rows] @ whole.T, features[rows] @ features.T
        near = (hashed >= CANDIDATE_HASH) & (seen >= CANDIDATE_FEATURES)
        near |= (hashed >= CLEAR_HASH) & (seen >= CLEAR_FEATURES)
        first, second = np.nonzero(near)
        pairs = np.stack([first + start, second], axis=1)
        yield start, pairs[pairs[:, 0] < pairs[:, 1]]


def _same(grey: Tensor, whole: _Bands, pairs: NDArray[np.int64]) -> list[Pair]:
    """Those of the nominated pairs (m, 2) that show one picture."""
    if not len(pairs):
        return []
    alike, detail = _aligned(grey, whole, pairs)
    kept = (alike >= SAME) & (detail >= SAME_DETAIL)
    return [
        Pair(int(a), int(b), min(1.0, float(score)))
        for (a, b), score in zip(pairs[kept], alike[kept], strict=True)
    ]


def _aligned(
    grey: Tensor, whole: _Bands, pairs: NDArray[np.int64]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The best cosine of each pair's hashes over crops of either image, and that of their details there: (m,) each.

    The second is 1 where one of the two has no details.
    """
    images, place = np.unique(pairs, return_inverse=True)
    place = place.reshape(pairs.shape)
    first, second = pairs[:, 0], pairs[:, 1]
    best = (whole.hashes[first] * whole.hashes[second]).sum(1)
    detail = _cosine(whole.details[first], whole.details[second])
    for one in _crops(grey[torch.from_numpy(images)]):
        for a, b in ((0, 1), (1, 0)):
            alike = (one.hashes[place[:, a]] * whole.hashes[pairs[:, b]]).sum(1)
            better = alike > best
            best[better] = alike[better]
            detail[better] = _cosine(one.details[place[better, a]], whole.details[pairs[better, b]])
    return best, detail


def _cosine(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
    """Of rows of length 1, (m, L) each → (m,); 1 where either has length 0."""
    comparable = one.any(1) & other.any(1)
    return np.where(comparable, (one * other).sum(1), 1).astype(np.float32)


def _crops(grey: Tensor) -> list[_Bands]:
    """What `_bands` gives of slightly cropped images, V times."""
    side = grey.shape[-1]
    boxes = [
        (top, left, kept)
        for kept in (round(side * share) for share in CROP_SIDES)
        for top in (0, (side - kept) // 2, side - kept)
        for left in (0, (side - kept) // 2, side - kept)
    ]
    return [_bands(grey[:, top : top + kept, left : left + kept]) for top, left, kept in boxes]
