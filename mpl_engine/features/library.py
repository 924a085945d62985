"""The pictures of a folder by their features: what is known of them, what they may be, which are alike, which fit words.

Shape letters: n pictures, m labelled ones, C classes, E embedding.
"""

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Fit
from mpl_engine.device import full_precision
from mpl_engine.events import Job
from mpl_engine.features.active_learning import label_order
from mpl_engine.features.image_pass import compute_features, identity
from mpl_engine.features.proposals import expected_gain, propose
from mpl_engine.features.store import FeatureStore, Floats
from mpl_engine.heads.fit import best_head, fit_heads
from mpl_engine.prompts.distinct_names import prompt_names
from mpl_engine.prompts.encoder import Encoder

Labelled = Sequence[tuple[str, int]]
"""Pictures by the SHA-256 of their content, each with its label in [0, C)."""

MORE = 20
"""Labels more, of which `Proposals.gain` tells what they would bring."""


class Proposals(NamedTuple):
    """What pictures without a class may be.

    Attributes:
        known: places, among those asked about, of the pictures whose features are there, (n,).
        probabilities: (n, C) float32, in the order of `known`.
        order: places in `known`, the one that is most useful to label first.
        gain: by how much the share of right guesses would rise with `MORE` labels more; None while that is not known.
    """

    known: NDArray[np.int64]
    probabilities: Floats
    order: tuple[int, ...]
    gain: float | None


class InstantScore(NamedTuple):
    """How many of the judged pictures a head on frozen features gets right."""

    right: int
    judged: int


class FeatureLibrary:
    """Features of pictures by one backbone, computed when they are first needed and kept on disk.

    Where the folder cannot be used (no room, no right) a temporary one takes its place for as long as the library lives.

    Args:
        encoder: the backbone, without prompts.
        fit: how pictures become squares.
        folder: of the stores; the user's cache folder by default.
    """

    def __init__(self, encoder: Encoder, fit: Fit, folder: Path | None = None) -> None:
        self.encoder, self.fit = encoder, fit
        self._spare: tempfile.TemporaryDirectory[str] | None = None
        self._open(folder)
        self._texts: dict[tuple[tuple[str, ...], str], Tensor] = {}

    def _open(self, folder: Path | None) -> None:
        backbone = self.encoder.backbone
        name = identity(backbone, self.fit)
        self.store = FeatureStore(name, backbone.embed_dim, folder)
        if not self.store.usable:
            self._spare = tempfile.TemporaryDirectory(prefix="mpl-features-", ignore_cleanup_errors=True)
            self.store = FeatureStore(name, backbone.embed_dim, Path(self._spare.name))

    def close(self) -> None:
        """Let go of the files."""
        self.store.close()
        if self._spare is not None:
            self._spare.cleanup()

    def compute(self, pictures: Mapping[str, Path], token: CancelToken) -> Job[tuple[str, ...]]:
        """As `image_pass.compute_features`."""
        return (yield from compute_features(self.encoder, self.fit, self.store, pictures, token=token))

    def text(self, names: Sequence[str], template: str, token: CancelToken) -> Tensor:
        """Class text features (C, E), L2-normalised, kept for the next time.

        Raises:
            ClassNamesError, PromptTooLong: if a name cannot be used.
        """
        key = (tuple(names), template)
        if key not in self._texts:
            apart = prompt_names(self.encoder, names, template, token).names
            self._texts = {key: self.encoder.zero_shot_features(apart, template, token).cpu()}
        return self._texts[key]

    def propose(
        self,
        names: Sequence[str],
        template: str,
        labelled: Labelled,
        waiting: Sequence[str],
        count: int,
        token: CancelToken,
    ) -> Proposals:
        """What pictures without a class may be, and which `count` of them to label next.

        Only pictures whose features are there take part; none is computed. With fewer than two classes there is
        nothing to tell apart, and the order goes by how unlike the pictures are.

        Raises:
            ClassNamesError, PromptTooLong: if a name cannot be used.
            Cancelled: if the token says so.
        """
        rows, labels = self._rows(labelled)
        some, known = self.store.get(waiting)
        if len(names) < 2:
            none = np.ones((len(some), 1), np.float32)
            return Proposals(known, none, tuple(label_order(none, some, rows, count)), None)
        text = self.text(names, template, token)
        scale = float(self.encoder.backbone.scale)
        probabilities = propose(some, rows, labels, text, scale, token=token)
        order = label_order(probabilities, some, rows, count)
        gain = expected_gain(rows, labels, text, scale, MORE, token=token)
        return Proposals(known, probabilities, tuple(order), gain)

    def instant(
        self,
        names: Sequence[str],
        template: str,
        train: Labelled,
        val: Labelled,
        test: Labelled,
        token: CancelToken,
    ) -> Job[InstantScore]:
        """How the best head on frozen features does on test pictures; those without features take no part.

        Raises: as `propose`.
        """
        text = self.text(names, template, token)
        learn, labels = self._rows(train)
        watch, watched = self._rows(val)
        judge, truth = self._rows(test)
        if not len(labels) or not len(truth):
            return InstantScore(0, 0)
        scale = float(self.encoder.backbone.scale)
        validation = (torch.from_numpy(watch), watched) if len(watched) else None
        fitted = yield from fit_heads(torch.from_numpy(learn), labels, text, scale, validation, token=token)
        with full_precision():
            answers = fitted[best_head(fitted)].head.logits(torch.from_numpy(judge)).argmax(1).numpy()
        return InstantScore(int((answers == np.asarray(truth)).sum()), len(truth))

    def by_words(self, words: str, pictures: Sequence[str], token: CancelToken) -> Floats:
        """How well each picture fits words, (n,): a cosine in [-1, 1], or -2 where its features are not there.

        Raises:
            PromptTooLong: if there are too many words.
        """
        query = self.encoder.zero_shot_features([words], "a photo of a", token).cpu().numpy()
        return self._cosines(pictures, query)

    def alike(self, picture: str, pictures: Sequence[str]) -> Floats:
        """How alike each picture is to one, (n,): a cosine in [-1, 1], or -2 where features are not there."""
        query, found = self.store.get([picture])
        if not len(found):
            return np.full(len(pictures), -2, np.float32)
        return self._cosines(pictures, query)

    def _cosines(self, pictures: Sequence[str], query: Floats) -> Floats:
        slots = self.store.slots(pictures)
        known = np.flatnonzero(slots >= 0)
        result = np.full(len(pictures), -2, np.float32)
        result[known] = self.store.products(slots[known], query)[:, 0]
        return result

    def _rows(self, labelled: Labelled) -> tuple[Floats, list[int]]:
        """Rows (m, E) and labels of the pictures whose features are there."""
        rows, places = self.store.get([key for key, _ in labelled])
        return rows, [labelled[place][1] for place in places]
