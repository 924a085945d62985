"""A module on a small random backbone whose prompts are so loud that each part of it changes answers."""

from pathlib import Path

import torch

from mpl_engine.backbones.model import Backbone
from mpl_engine.config import Config
from mpl_engine.modules.classifier import Classifier
from mpl_engine.modules.file import describe, read_module, write_module
from mpl_engine.prompts.learner import Prompts
from mpl_engine.prompts.tokens import fill, prompt_tokens
from tests.support.small_backbone import fp32_encoder, small_backbone

NAMES = ("cat", "dog", "red panda", "oak", "lorry", "teapot")
CONFIG = Config(
    num_context=2, num_added=2, num_removed=1, depth=3, precision="fp32", context_init="a photo of a"
)
LOUDNESS = 3.0


def loud_prompts(backbone: Backbone, config: Config = CONFIG, seed: int = 0) -> Prompts:
    """Prompts of the shapes that `config` gives on this backbone, with values as large as a token's."""
    random = torch.Generator().manual_seed(seed)
    sizes, b, deep = backbone.geometry, config.num_context, range(1, config.depth)

    def draw(*shape: int) -> torch.Tensor:
        return LOUDNESS * torch.randn(*shape, generator=random)

    return Prompts(
        text_context=draw(b, sizes.text_width),
        text_prompts={i: draw(b, sizes.text_width) for i in deep},
        image_context=draw(b, sizes.image_width),
        image_prompts={i: draw(config.num_added * b, sizes.image_width) for i in deep},
        num_removed=config.num_removed,
    )


def loud_classifier(
    folder: Path, temperature: float = 1.0, backbone: Backbone | None = None, **about: object
) -> Classifier:
    """Written to a file in `folder` and read again, as any module is. Always float32 on the CPU.

    `about` replaces parts of the description, such as `data` or `decision`.
    """
    backbone = backbone or small_backbone(seed=2)
    prompts = loud_prompts(backbone)
    tokens = prompt_tokens(NAMES, CONFIG, backbone.vocabulary)
    features = fp32_encoder(backbone).class_features(tokens, prompts)
    classes = [{"name": name, "prompt": fill(CONFIG.context_init, name)} for name in NAMES]
    data = {"fingerprint": "0" * 64, "train_hashes": [], "val_hashes": []}
    calibration = {
        "source": "validation",
        "images": 40,
        "temperature": temperature,
        "margins": [],
        "familiarities": [],
    }
    described = {**describe(backbone, CONFIG, classes, data, {}, calibration), **about}
    write_module(folder / "module.safetensors", described, prompts, features, {})
    return Classifier(read_module(folder / "module.safetensors"), backbone, "cpu")
