"""A weights file of a person's own, as far as its name and what lies beside it go."""

import json
from pathlib import Path

SMALL = {
    "embed_dim": 16,
    "vision_cfg": {"image_size": 32, "layers": 2, "width": 32, "head_width": 16, "patch_size": 8},
    "text_cfg": {"context_length": 20, "vocab_size": 49408, "width": 32, "heads": 2, "layers": 2},
}


def weights(
    folder: Path, name: str = "own.safetensors", beside: object = None, beside_name: str = ""
) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(b"not read by resolve")
    if beside is not None:
        path.with_name(beside_name or f"{path.stem}.json").write_text(json.dumps(beside))
    return path
