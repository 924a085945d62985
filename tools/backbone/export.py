"""Stage 8: the file to ship: half precision, with the model configuration, checked by the engine, and the hash."""

import hashlib
import json
from pathlib import Path
from typing import Any

import click
import torch
import torch.nn.functional as F  # noqa: N812 - the usual name
from safetensors.torch import save_file
from torch import Tensor

from mpl_engine.backbones.loading import open_backbone
from mpl_engine.cancel import CancelToken

from .towers import load, tokenizer

IN_FULL = ("running_mean", "running_var", "logit_scale")
"""Endings of the names that stay in single precision: statistics of batch norms, and the temperature."""

LEFT_OUT = "num_batches_tracked"
"""Ending of what only a training of the stem would need."""

CLOSE = 0.999
"""The cosine that features before and after have to reach."""


def shipped(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The tensors as they are shipped.

    Raises:
        ValueError: if a number is too large for half precision, or not finite to begin with.
    """
    tensors = {
        name: (tensor.float() if name.endswith(IN_FULL) else tensor.half()).contiguous()
        for name, tensor in state.items()
        if not name.endswith(LEFT_OUT)
    }
    broken = [name for name, tensor in tensors.items() if not torch.isfinite(tensor).all()]
    if broken:
        raise ValueError(f"not finite in half precision: {', '.join(broken)}")
    return tensors


def export(weights: Path, output: Path, name: str) -> str:
    """Writes `output`/`name`.safetensors and `output`/`name`.json, and returns the weights' SHA-256.

    Args:
        weights: what stage 7 wrote.
        output: folder; made if missing.
        name: of the model.

    Raises:
        ValueError: if a number does not fit, or the engine makes other features of the files.
        WeightsFileError: if the engine cannot load them.
    """
    model, config = load(weights)
    tensors = shipped(model.state_dict())
    output.mkdir(parents=True, exist_ok=True)
    target = output / f"{name}.safetensors"
    save_file(tensors, target, metadata={"format": "pt"})
    target.with_suffix(".json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    nearness = compare(model, config, opened(target))
    if not nearness >= CLOSE:
        raise ValueError(f"the engine's features of {target} have a cosine of {nearness:.4f} to those before")
    return hashlib.sha256(target.read_bytes()).hexdigest()


def opened(file: Path) -> Any:
    """The stock model that the engine makes of the files."""
    job = open_backbone(f"{file.stem}:{file}", token=CancelToken())
    while True:
        try:
            next(job)
        except StopIteration as stop:
            return stop.value.model


@torch.inference_mode()
def compare(before: Any, config: dict[str, Any], after: Any) -> float:
    """The smallest cosine between both models' features of the same noise and of the same texts."""
    size = config["vision_cfg"]["image_size"]
    pixels = torch.rand(4, 3, size, size, generator=torch.Generator().manual_seed(0)) * 2 - 1
    tokens = tokenizer(config)(["a photo of a dog.", "scratches on steel", "a small red cup"])
    images = F.cosine_similarity(before.encode_image(pixels), after.encode_image(pixels))
    texts = F.cosine_similarity(before.encode_text(tokens), after.encode_text(tokens))
    return float(torch.cat([images, texts]).min())


@click.command()
@click.option("--weights", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--name", default="mpl-small", show_default=True)
def main(weights: Path, output: Path, name: str) -> None:
    """Write the half-precision file, check it, and print what the card needs."""
    digest = export(weights, output, name)
    print(f"{name}.safetensors, {(output / f'{name}.safetensors').stat().st_size:,} bytes, sha256 {digest}")


if __name__ == "__main__":
    main()
