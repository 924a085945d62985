"""Step 5: the file to ship: half precision, open_clip's keys, with the model configuration and the hash."""

import hashlib
import json
from pathlib import Path

import click
import torch
from safetensors.torch import save_file

from .towers import load


def export(weights: Path, output: Path, name: str) -> str:
    """Writes `output`/`name`.safetensors and `output`/`name`.json, and returns the weights' SHA-256.

    Args:
        weights: what step 4 wrote.
        output: folder; made if missing.
        name: of the model, as open_clip will know it.

    Raises:
        ValueError: if a number is too large for half precision, or not finite to begin with.
    """
    model, config = load(weights)
    tensors = {key: tensor.half().contiguous() for key, tensor in model.state_dict().items()}
    broken = [key for key, tensor in tensors.items() if not torch.isfinite(tensor).all()]
    if broken:
        raise ValueError(f"not finite in half precision: {', '.join(broken)}")
    output.mkdir(parents=True, exist_ok=True)
    target = output / f"{name}.safetensors"
    save_file(tensors, target, metadata={"format": "pt"})
    (output / f"{name}.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    return hashlib.sha256(target.read_bytes()).hexdigest()


@click.command()
@click.option("--weights", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--name", default="mpl-tiny", show_default=True)
def main(weights: Path, output: Path, name: str) -> None:
    """Write the half-precision file and print what the card needs."""
    digest = export(weights, output, name)
    print(f"{name}.safetensors, {(output / f'{name}.safetensors').stat().st_size:,} bytes, sha256 {digest}")


if __name__ == "__main__":
    main()
