"""How many prompts each layer of the image tower removes, carries and adds. No torch is loaded here."""

from typing import NamedTuple

from mpl_engine.config import Config


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


def prompt_layers(config: Config, layers: int | None = None) -> tuple[PromptLayer, ...]:
    """The layers from the first to the last with prompts of its own; empty without image prompts.

    Args:
        config: the settings.
        layers: layers of the image tower, where they are fewer than the depth.

    Source: arXiv 2502.14125, section 3 (remove, carry, add).
    """
    if config.prompt_sides == "text":
        return ()
    rows = [PromptLayer(0, 0, 0, config.num_context)]
    for layer in range(1, min(config.depth, layers or config.depth)):
        carried = rows[-1].held - config.num_removed
        rows.append(PromptLayer(layer, config.num_removed, carried, config.num_added * config.num_context))
    return tuple(rows)
