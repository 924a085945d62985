"""A few test pictures that a person watches while a training learns: what they are taken for after each epoch.

They are only looked at: no choice, no random number and no learned tensor depends on them.

Shape letters: n pictures, C classes, E embedding.
"""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import Example, labelled
from mpl_engine.errors import DataChanged
from mpl_engine.events import PicturesJudged
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encode import products
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.inputs import readable_inputs
from mpl_engine.prompts.learner import Prompts

_BATCH = 32


class Watched:
    """The pictures. They are read once, when they are judged first; one that cannot be read then is left out.

    Args:
        root: the image folder.
        sample: which pictures, see `data.splits.spread_sample`.
        class_names: display names in label order.
    """

    def __init__(self, root: Path, sample: Sequence[Example], class_names: Sequence[str]) -> None:
        self._sample, self._names = tuple(sample), tuple(class_names)
        self._root = root
        self._read: list[tuple[Example, Tensor]] | None = None

    def __bool__(self) -> bool:
        return bool(self._sample)

    def judge(
        self,
        encoder: Encoder,
        store: ImageStore,
        prompts: Prompts,
        classes: Tensor,
        epoch: int,
        token: CancelToken,
    ) -> PicturesJudged:
        """What the pictures are taken for.

        Args:
            encoder: in float32.
            store: decodes.
            prompts: folded.
            classes: their class matrix, (C, E).
            epoch: the number that the event says.
            token: cancels.

        Raises:
            Cancelled: if the token says so.
        """
        if self._read is None:
            self._read = self._readable(encoder, store, self._sample, token)
        answers: list[int] = []
        for start in range(0, len(self._read), _BATCH):
            images = torch.stack([one for _, one in self._read[start : start + _BATCH]])
            features = encoder.image_features(images.to(encoder.device), prompts, token)
            answers += products(features, classes).argmax(1).tolist()
        return self.told(epoch, [example for example, _ in self._read], answers)

    def told(self, epoch: int, examples: Sequence[Example], answers: Sequence[int]) -> PicturesJudged:
        """The event of answers by label, one for each of these pictures."""
        return PicturesJudged(
            epoch,
            tuple(example.path for example in examples),
            tuple(self._names[example.label] for example in examples),
            tuple(self._names[answer] for answer in answers),
        )

    def without_training(self, answers: dict[str, int]) -> PicturesJudged:
        """The event of epoch 0, from the label of each picture by its path."""
        there = [example for example in self._sample if example.path in answers]
        return self.told(0, there, [answers[example.path] for example in there])

    def _readable(
        self, encoder: Encoder, store: ImageStore, sample: Sequence[Example], token: CancelToken
    ) -> list[tuple[Example, Tensor]]:
        """Pixels (3, S, S) or patches (P, D) of each picture that can still be read as it was scanned."""
        paths = labelled(self._root, sample).paths
        try:
            batches = list(readable_inputs(encoder.backbone, store, paths, _BATCH, token))
        except DataChanged:  # of one of them, and it does not say of which
            half = len(sample) // 2
            parts = (sample[:half], sample[half:]) if half else ()
            return [one for part in parts for one in self._readable(encoder, store, part, token)]
        errors = [error for batch in batches for error in batch.errors]
        good = [example for example, error in zip(sample, errors, strict=True) if error is None]
        rows = [row for batch in batches if batch.pixels is not None for row in batch.pixels]
        return list(zip(good, rows, strict=True))
