"""A run that is prepared for its first step: data, backbone and settings that fit each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from mpl_engine.config import Config
from mpl_engine.data.splits import Example, LabelledImages, Split, labelled
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.runs.data import RunData
from mpl_engine.runs.files import RunFolder


@dataclass(frozen=True)
class RunContext:
    """Everything that is prepared before the first step."""

    folder: RunFolder
    data: RunData
    steps: MixedEncoder
    store: ImageStore
    config: Config
    prompt_names: tuple[str, ...]

    @property
    def encoder(self) -> Encoder:
        """What judges: the backbone in float32."""
        return self.steps.encoder

    @property
    def split(self) -> Split:
        """Which images train, choose and judge."""
        return self.data.split

    @property
    def class_names(self) -> tuple[str, ...]:
        """Display names in label order."""
        return self.data.class_names

    def images(self, part: Sequence[Example]) -> LabelledImages:
        """A part of the split as paths and labels."""
        return labelled(self.data.root, part)
