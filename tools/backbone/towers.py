"""The hybrid model: sizes, building, files, and the forward passes that training needs.

The model is the engine's own, so that every file has the tensor names of the shipped one.
Shapes: B images or texts, L text tokens, F features of the stem, G tokens along a side, D tower width, E embedding.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import open_clip
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn.attention import SDPBackend, sdpa_kernel

from mpl_engine.backbones.spec import BackboneSpec
from mpl_engine.backbones.towers import stem_options
from mpl_engine.backbones.towers.stock import stock_model
from mpl_engine.images.transforms import Preprocess

CONFIG_FILE = "model.json"
"""Name of the model configuration beside the weights of each stage."""

CENTRE = (0.5, 0.5, 0.5)
"""Mean and standard deviation of the colours, as the stem was trained."""

IMAGE_TOWER = "visual."
STEM = "visual.conv1.stem."
"""What the names of their tensors start with."""


@dataclass(frozen=True)
class Sizes:
    """Geometry of both towers; the defaults are those of the shipped backbone."""

    embedding: int = 256
    stem: str = "tf_efficientnet_lite0"
    image_size: int = 224
    image_width: int = 256
    image_layers: int = 6
    text_width: int = 256
    text_layers: int = 6
    context: int = 77
    vocabulary: int = 49408
    head_width: int = 64

    def config(self) -> dict[str, Any]:
        """What the JSON beside the weights says: open_clip's configuration, the stem and the preprocessing."""
        vision = {
            "image_size": self.image_size,
            "patch_size": stem_options.STEMS[self.stem].stride,
            "width": self.image_width,
            "layers": self.image_layers,
            "head_width": self.head_width,
            "mlp_ratio": 4.0,
            "stem": self.stem,
            "pool_stem": stem_options.CENTRE,
        }
        text = {
            "context_length": self.context,
            "vocab_size": self.vocabulary,
            "width": self.text_width,
            "heads": self.text_width // self.head_width,
            "layers": self.text_layers,
        }
        preprocess = {
            "size": self.image_size,
            "mean": list(CENTRE),
            "std": list(CENTRE),
            "interpolation": "bicubic",
        }
        return {"embed_dim": self.embedding, "vision_cfg": vision, "text_cfg": text, "preprocess": preprocess}


def build(config: dict[str, Any]) -> Any:
    """The engine's model of this configuration with fresh random weights, in float32 on the CPU.

    It is in evaluation mode, and stays there: the stem's batch norms must keep their statistics, and neither tower
    behaves differently in training.
    """
    model_config = {key: value for key, value in config.items() if key != "preprocess"}
    spec = BackboneSpec(
        name="in training",
        arch="in training",
        tag=None,
        file=None,
        model_config=model_config,
        quick_gelu=False,
        preprocess=Preprocess(config["vision_cfg"]["image_size"], CENTRE, CENTRE, "bicubic", "shortest"),
        licence="",
        size_bytes=None,
        source="",
    )
    return stock_model(spec).eval()


def tokenizer(config: dict[str, Any]) -> Any:
    """OpenAI's byte-pair tokenizer at this model's context length."""
    return open_clip.SimpleTokenizer(context_length=config["text_cfg"]["context_length"])


def save(state: dict[str, Tensor], config: dict[str, Any], weights: Path) -> None:
    """Writes tensors as safetensors, and the configuration beside them as CONFIG_FILE."""
    weights.parent.mkdir(parents=True, exist_ok=True)
    (weights.parent / CONFIG_FILE).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    tensors = {name: tensor.detach().contiguous() for name, tensor in state.items()}
    save_file(tensors, weights, metadata={"format": "pt"})


def read(weights: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Tensors and configuration that `save` wrote.

    Raises:
        OSError: if one of the files is missing.
    """
    config: dict[str, Any] = json.loads((weights.parent / CONFIG_FILE).read_text(encoding="utf-8"))
    return load_file(weights), config


def load(weights: Path) -> tuple[Any, dict[str, Any]]:
    """The whole model of a file that holds both towers, and its configuration.

    Raises:
        OSError: if one of the files is missing.
        RuntimeError: if the weights do not fit the configuration.
    """
    state, config = read(weights)
    model = build(config)
    model.load_state_dict(state)
    return model, config


@contextmanager
def half() -> Iterator[None]:
    """Matrix products in bfloat16, and attention as plain products.

    For so few tokens torch's fused attention is slower on CPUs: the image transformer took a third longer with it.
    """
    with sdpa_kernel(SDPBackend.MATH), torch.autocast("cpu", torch.bfloat16):
        yield


def text_states(model: Any, tokens: Tensor) -> Tensor:
    """What the text tower says at the end token, before the projection: B×D from tokens B×L.

    The tower is causal, so that everything after the longest text is cut off first.
    """
    ends = tokens.argmax(dim=-1)
    length = int(ends.max()) + 1
    x = model.token_embedding(tokens[:, :length]) + model.positional_embedding[:length]
    x = model.ln_final(model.transformer(x, attn_mask=model.attn_mask[:length, :length]).float())
    at_end: Tensor = x[torch.arange(len(tokens)), ends]
    return at_end


def image_embeddings(model: Any, features: Tensor, *, in_half: bool = True) -> Tensor:
    """Image embeddings B×E, not normalised, from the stem's features B×F×G×G.

    Args:
        model: the CLIP.
        features: what the stem says.
        in_half: matrix products of projection and transformer in bfloat16.
    """
    tower = model.visual
    with half() if in_half else nullcontext():
        tokens: Tensor = tower.conv1.proj(features).flatten(2).transpose(1, 2)
    first = tower.class_embedding.expand(len(tokens), 1, -1)
    x = torch.cat([first, tokens.float()], dim=1) + tower.positional_embedding
    with half() if in_half else nullcontext():
        x = tower.transformer(tower.ln_pre(x))
    embedded: Tensor = tower.ln_post(x[:, 0].float()) @ tower.proj
    return embedded
