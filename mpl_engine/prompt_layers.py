"""How many prompts stand in each layer of the image tower: the arithmetic of adding, removing and carrying."""

from typing import NamedTuple, Protocol

from mpl_engine.errors import ConfigError
from mpl_engine.messages import speaker

say = speaker(__name__)


class PromptSettings(Protocol):
    """The settings that decide it; `config.Config` has them."""

    @property
    def num_context(self) -> int:
        """B."""

    @property
    def num_added(self) -> int:
        """A."""

    @property
    def num_removed(self) -> int:
        """R."""

    @property
    def depth(self) -> int:
        """D."""

    @property
    def prompt_sides(self) -> str:
        """Which tower gets prompts."""


def prompt_counts(config: PromptSettings) -> tuple[int, ...]:
    """How many prompts stand in the image tower at each layer 0..D-1: n_0 = b, n_i = n_{i-1} - r + a·b.

    Only b, a, r and D of the settings are read.

    Raises:
        ConfigError: if some layer would remove more prompts than it holds (it would remove image patches).

    Source: arXiv 2502.14125, section 3 (adding, removing and carrying prompts).

    >>> from mpl_engine.config import Config
    >>> prompt_counts(Config(num_context=1, num_added=2, num_removed=1, depth=4))
    (1, 2, 3, 4)
    """
    return tuple(layer.held for layer in _layers(config, config.depth))


class PromptLayer(NamedTuple):
    """One layer of the image tower: prompts dropped before it, kept from the layer before, and new in it."""

    layer: int
    removed: int
    carried: int
    added: int

    @property
    def held(self) -> int:
        """Prompts among the layer's tokens."""
        return self.carried + self.added


def prompt_layers(config: PromptSettings, layers: int | None = None) -> tuple[PromptLayer, ...]:
    """The layers from the first to the last with prompts of its own; empty without image prompts.

    Args:
        config: the settings.
        layers: layers of the image tower, where they are fewer than the depth.

    Source: arXiv 2502.14125, section 3 (remove, carry, add).
    """
    if config.prompt_sides == "text":
        return ()
    return _layers(config, min(config.depth, layers or config.depth))


def _layers(config: PromptSettings, depth: int) -> tuple[PromptLayer, ...]:
    rows = [PromptLayer(0, 0, 0, config.num_context)]
    for layer in range(1, depth):
        carried = rows[-1].held - config.num_removed
        if carried < 0:
            reason = say(
                "layer {layer} holds only {held} prompts, so removing that many would reach image patches",
                layer=layer,
                held=rows[-1].held,
            )
            raise ConfigError("num_removed", config.num_removed, reason)
        rows.append(PromptLayer(layer, config.num_removed, carried, config.num_added * config.num_context))
    return tuple(rows)
