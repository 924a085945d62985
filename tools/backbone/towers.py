"""The two towers: sizes, building, files, and the forward passes that training needs.

Shapes: B images or texts, L text tokens, N image tokens, D tower width, E embedding.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import open_clip
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

CONFIG_FILE = "model.json"
"""Name of the open_clip model configuration beside the weights of each step."""


@dataclass(frozen=True)
class Sizes:
    """Geometry of both towers; the defaults are those of version 0.

    Heads are 64 wide in both towers, so widths are multiples of 64, unless `head_width` says otherwise.
    """

    embedding: int = 256
    image_size: int = 64
    patch: int = 8
    image_width: int = 192
    image_layers: int = 6
    text_width: int = 192
    text_layers: int = 4
    context: int = 32
    vocabulary: int = 49408
    head_width: int = 64

    def config(self) -> dict[str, Any]:
        """The open_clip model configuration, JSON-ready."""
        vision = {
            "image_size": self.image_size,
            "layers": self.image_layers,
            "width": self.image_width,
            "head_width": self.head_width,
            "patch_size": self.patch,
        }
        text = {
            "context_length": self.context,
            "vocab_size": self.vocabulary,
            "width": self.text_width,
            "heads": self.text_width // self.head_width,
            "layers": self.text_layers,
        }
        return {"embed_dim": self.embedding, "vision_cfg": vision, "text_cfg": text}


@dataclass(frozen=True)
class Budget:
    """How long a step trains: by the clock, or for a number of optimizer steps; whichever ends first."""

    minutes: float
    steps: int | None = None

    def progress(self, seconds: float, step: int) -> float:
        """The share of the budget that is spent; 1 or more when it is over."""
        by_clock = seconds / (60 * self.minutes)
        return by_clock if self.steps is None else max(by_clock, step / self.steps)


def build(config: dict[str, Any]) -> Any:
    """An open_clip CLIP with fresh random weights, in float32 on the CPU."""
    return open_clip.CLIP(**config)


def tokenizer(config: dict[str, Any]) -> Any:
    """OpenAI's byte-pair tokenizer at this model's context length."""
    return open_clip.SimpleTokenizer(context_length=config["text_cfg"]["context_length"])


def save(model: Any, config: dict[str, Any], weights: Path) -> None:
    """Writes the state dict as safetensors, and the configuration beside it as CONFIG_FILE."""
    weights.parent.mkdir(parents=True, exist_ok=True)
    (weights.parent / CONFIG_FILE).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in model.state_dict().items()}
    save_file(tensors, weights, metadata={"format": "pt"})


def load(weights: Path) -> tuple[Any, dict[str, Any]]:
    """Model and configuration that `save` wrote.

    Raises:
        OSError: if one of the files is missing.
        RuntimeError: if the weights do not fit the configuration.
    """
    config = json.loads((weights.parent / CONFIG_FILE).read_text(encoding="utf-8"))
    model = build(config)
    model.load_state_dict(load_file(weights))
    return model, config


def text_features(model: Any, tokens: Tensor) -> Tensor:
    """What the text tower says at the end token, before the projection: B×D from tokens B×L.

    The tower is causal, so that everything after the longest text is cut off first.
    """
    ends = tokens.argmax(dim=-1)
    length = int(ends.max()) + 1
    x = model.token_embedding(tokens[:, :length]) + model.positional_embedding[:length]
    x = model.ln_final(model.transformer(x, attn_mask=model.attn_mask[:length, :length]))
    at_end: Tensor = x[torch.arange(len(tokens), device=tokens.device), ends]
    return at_end


def image_features(model: Any, pixels: Tensor, keep: float = 1.0) -> Tensor:
    """Image embeddings B×E, not normalised, from normalised pixels B×3×H×W.

    Args:
        model: the CLIP.
        pixels: the images.
        keep: the share of patches that is kept, chosen at random for each image; 1 keeps all.

    Source: dropping patches while training a CLIP is from Li and others, arXiv 2212.00794.
    """
    tower = model.visual
    patches: Tensor = tower.conv1(pixels).flatten(2).transpose(1, 2) + tower.positional_embedding[1:]
    if keep < 1:
        count = max(1, int(patches.shape[1] * keep))
        chosen = torch.rand(patches.shape[:2], device=patches.device).topk(count, dim=1).indices
        patches = patches.gather(1, chosen[..., None].expand(-1, -1, patches.shape[-1]))
    first = (tower.class_embedding + tower.positional_embedding[0]).expand(len(patches), 1, -1)
    x = tower.transformer(tower.ln_pre(torch.cat([first, patches], dim=1)))
    embedded: Tensor = tower.ln_post(x[:, 0]) @ tower.proj
    return embedded
