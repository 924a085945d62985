"""Step 2: the teacher's matrix, one row for each entry of the corpus.

The teacher is a sentence encoder (all-MiniLM-L6-v2); the package sentence-transformers is needed here and
nowhere else. Any other matrix of that form will do for `text_distillation`.
"""

import importlib
import json
from pathlib import Path

import click
import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]


def describe(name: str, kind: str | None) -> str:
    """The words that the teacher reads for an entry: the name, and what it is a kind of."""
    return f"{name}, a kind of {kind}" if kind else name


def principal_components(embeddings: Matrix, count: int) -> Matrix:
    """Rows projected on the `count` directions of largest energy (not centred) and L2-normalised: N×count.

    Raises:
        ValueError: if there are fewer columns than `count`.
    """
    if embeddings.shape[1] < count:
        raise ValueError(f"{embeddings.shape[1]} columns cannot give {count} components")
    _, directions = np.linalg.eigh(embeddings.T.astype(np.float64) @ embeddings)  # ascending
    projected = embeddings @ directions[:, ::-1][:, :count]
    norms = np.linalg.norm(projected, axis=1, keepdims=True)
    return np.asarray(projected / np.maximum(norms, 1e-12), dtype=np.float32)


def encode(sentences: list[str], model: str, device: str) -> Matrix:
    """Sentence embeddings by sentence-transformers: N×384 for MiniLM."""
    encoder = importlib.import_module("sentence_transformers").SentenceTransformer(model, device=device)
    return np.asarray(encoder.encode(sentences, batch_size=256, convert_to_numpy=True), dtype=np.float32)


@click.command()
@click.option("--data", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--model", default="sentence-transformers/all-MiniLM-L6-v2", show_default=True)
@click.option("--components", type=click.IntRange(1), default=256, show_default=True)
@click.option("--device", default="cpu", show_default=True)
def main(data: Path, model: str, components: int, device: str) -> None:
    """Write teacher.npy (float16) beside corpus.json."""
    entries = json.loads((data / "corpus.json").read_text(encoding="utf-8"))
    matrix = principal_components(encode([describe(*e) for e in entries], model, device), components)
    np.save(data / "teacher.npy", matrix.astype(np.float16), allow_pickle=False)
    print(f"{matrix.shape[0]} rows of {matrix.shape[1]} numbers")


if __name__ == "__main__":
    main()
