"""Learned prompts of Modular Prompt Learning: the trainable part, and its folded form for inference.

Shape letters: b context tokens, a groups added per layer, D depth, T text width, V image width.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

import torch
from torch import Tensor, nn

from mpl_engine.backbones.spec import Geometry
from mpl_engine.config import Config
from mpl_engine.device import full_precision
from mpl_engine.errors import ConfigError
from mpl_engine.messages import speaker

say = speaker(__name__)

INIT_STD = 0.02
"""Standard deviation of the initial P_i. Source: arXiv 2502.14125, published configuration."""


@dataclass(frozen=True)
class Prompts:
    """Prompts as plain tensors, ready to be placed into the towers; what a prompt module stores.

    Attributes:
        text_context: (b, T) at tokens 1..b of the text input, or None for a plain text template.
        text_prompts: layer i -> (b, T), which replaces tokens 1..b before text layer i.
        image_context: (b, V) appended to the image input, or None when the image tower has no prompts.
        image_prompts: layer i -> (a·b, V), added before image layer i after the last `num_removed` are dropped.
        num_removed: r, prompts dropped before each layer of `image_prompts`.
    """

    text_context: Tensor | None = None
    text_prompts: Mapping[int, Tensor] = field(default_factory=dict)
    image_context: Tensor | None = None
    image_prompts: Mapping[int, Tensor] = field(default_factory=dict)
    num_removed: int = 0

    def detached(self) -> "Prompts":
        """A copy that holds no gradient graph and shares no storage with the learner."""

        def plain(tensor: Tensor) -> Tensor:
            return tensor.detach().clone()

        return Prompts(
            None if self.text_context is None else plain(self.text_context),
            {i: plain(t) for i, t in self.text_prompts.items()},
            None if self.image_context is None else plain(self.image_context),
            {i: plain(t) for i, t in self.image_prompts.items()},
            self.num_removed,
        )


NO_PROMPTS = Prompts()
"""Zero-shot CLIP."""


def fit_depth(config: Config, geometry: Geometry, *, clamp: bool) -> Config:
    """Check `depth` against the towers.

    Args:
        config: the settings.
        geometry: the backbone's sizes.
        clamp: True when depth comes from a preset (it is lowered to fit), False when the person gave it.

    Raises:
        ConfigError: if a given depth exceeds both towers.
    """
    deepest = max(geometry.image_layers, geometry.text_layers)
    if config.depth <= deepest:
        return config
    if clamp:
        return config.replaced(depth=deepest)
    reason = say(
        "this backbone has {image_layers} image and {text_layers} text layers, so it must be {deepest} or less",
        image_layers=geometry.image_layers,
        text_layers=geometry.text_layers,
        deepest=deepest,
    )
    raise ConfigError("depth", config.depth, reason)


def fit_sides(config: Config, geometry: Geometry, *, given: bool) -> Config:
    """Check `prompt_sides` against the towers: an image tower without a row of tokens holds no prompts.

    Args:
        config: the settings.
        geometry: the backbone's sizes.
        given: whether the person chose the sides; else prompts stand in the text alone.

    Raises:
        ConfigError: if prompts were asked for where none can stand.
    """
    if geometry.image_layers or config.prompt_sides == "text":
        return config
    if not given:
        return config.replaced(prompt_sides="text")
    reason = say(
        "this backbone's image tower has no row of tokens for prompts to stand in, so it must be text"
    )
    raise ConfigError("prompt_sides", config.prompt_sides, reason)


class PromptLearner(nn.Module):
    """The trainable tensors of MPL and the maps that make prompts of them.

    `context` is (b, T). `text_prompts["i"]` is P_i, (b, T), for i = 1..D-1 as far as a tower uses it.
    `context_projection` is W0 and `projections["i"][j]` is F_{j+1,i}, both T → V with bias.

    Args:
        config: the settings; `depth` and `prompt_sides` must already fit (see `fit_depth` and `fit_sides`).
        geometry: the backbone's sizes.
        context: (b, T) initial context: the token embedding of "X" repeated (prefix mode), or that of the
            words it replaces (replace mode).

    Source: arXiv 2502.14125, section 3; names P_i, W0 and F_{j,i} as in docs/contracts.md.
    """

    def __init__(self, config: Config, geometry: Geometry, context: Tensor) -> None:
        super().__init__()
        if tuple(context.shape) != (config.num_context, geometry.text_width):
            raise ConfigError(
                "num_context",
                config.num_context,
                say("the initial context has shape {shape}", shape=tuple(context.shape)),
            )
        fit_sides(config, geometry, given=True)
        self.num_removed = config.num_removed
        self.prompts_text = config.prompt_sides != "image"
        self.prompts_image = config.prompt_sides != "text"
        self._text_layers = range(1, min(config.depth, geometry.text_layers) if self.prompts_text else 1)
        self._image_layers = range(1, min(config.depth, geometry.image_layers) if self.prompts_image else 1)
        random = torch.Generator().manual_seed(config.seed)
        self.context = nn.Parameter(context.detach().clone().float())
        self.text_prompts = nn.ParameterDict()
        for layer in range(1, max(self._text_layers.stop, self._image_layers.stop)):
            start = torch.empty(config.num_context, geometry.text_width)
            self.text_prompts[str(layer)] = nn.Parameter(start.normal_(0, INIT_STD, generator=random))
        self.context_projection: nn.Linear | None = None
        self.projections = nn.ModuleDict()
        if self.prompts_image:
            self.context_projection = _linear(geometry, random)
            first = _linear(geometry, random)
            for layer in self._image_layers:
                copies = [_copy(first) for _ in range(config.num_added)]
                self.projections[str(layer)] = nn.ModuleList(copies)

    def forward(self) -> Prompts:
        """Prompts with their gradient graph."""
        return Prompts(
            text_context=self.context if self.prompts_text else None,
            text_prompts={i: self.text_prompts[str(i)] for i in self._text_layers},
            image_context=self.context_projection(self.context)
            if self.context_projection is not None
            else None,
            image_prompts={i: self._added(i) for i in self._image_layers},
            num_removed=self.num_removed,
        )

    def fold(self) -> Prompts:
        """Prompts as plain tensors for inference; the projections are no longer needed."""
        with torch.no_grad(), full_precision():
            return self.forward().detached()

    def _added(self, layer: int) -> Tensor:
        source = self.text_prompts[str(layer)]
        group = cast("nn.ModuleList", self.projections[str(layer)])
        return torch.cat([project(source) for project in group])


def _linear(geometry: Geometry, random: torch.Generator) -> nn.Linear:
    """A Linear with PyTorch's own initial distribution, drawn from `random`: U(-1/√T, 1/√T)."""
    linear = nn.Linear(geometry.text_width, geometry.image_width)
    bound = geometry.text_width**-0.5
    with torch.no_grad():
        linear.weight.uniform_(-bound, bound, generator=random)
        linear.bias.uniform_(-bound, bound, generator=random)
    return linear


def _copy(linear: nn.Linear) -> nn.Linear:
    twin = nn.Linear(linear.in_features, linear.out_features)
    twin.load_state_dict(linear.state_dict())
    return twin
