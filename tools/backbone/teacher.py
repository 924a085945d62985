"""Stage 2: where the teacher places each text, and what it knows of each token of the student.

The teacher is a sentence encoder (all-MiniLM-L6-v2); the package sentence-transformers is needed here and
nowhere else. Writes `teacher.npy` (float16, a row for each entry of the corpus) and `word_pieces.npy` (float32,
a row for each token of the student's vocabulary; zeros where the teacher has no pieces for it).
Letters: N texts, V tokens, E the teacher's width.
"""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import numpy as np
import numpy.typing as npt
import open_clip
import torch
import torch.nn.functional as F  # noqa: N812 - the usual name
from torch import Tensor

from .corpus import read_corpus

TEACHER_FILE = "teacher.npy"
WORD_PIECES_FILE = "word_pieces.npy"
LONGEST = 48
"""Word pieces of a sentence that the teacher reads."""

CENTRED = 0.5
"""The share of the teacher's mean that is taken off before anything is compared with it."""

Matrix = npt.NDArray[np.float32]


def load_encoder(model: str) -> Any:
    """The sentence encoder in bfloat16 on the CPU; `model` is a name on the hub or a folder."""
    encoder = importlib.import_module("sentence_transformers").SentenceTransformer(model, device="cpu")
    encoder.max_seq_length = LONGEST
    return encoder.bfloat16()


def encode(encoder: Any, sentences: list[str]) -> npt.NDArray[np.float16]:
    """The sentences' embeddings, N×E; sentences of like length are read together."""
    order = sorted(range(len(sentences)), key=lambda row: len(sentences[row]))
    parts = []
    for start in range(0, len(order), 1024):
        some = [sentences[row] for row in order[start : start + 1024]]
        read: Tensor = encoder.encode(
            some, batch_size=256, show_progress_bar=False, convert_to_tensor=True
        ).float()
        parts.append(read.numpy().astype(np.float16))
        if start % 40_960 == 0:
            print(f"{start} of {len(order)} sentences", flush=True)
    found = np.concatenate(parts)
    embeddings = np.empty_like(found)
    embeddings[order] = found
    return embeddings


def word_pieces(pieces_of: Callable[[str], list[int]], table: Matrix) -> Matrix:
    """For each token of OpenAI's vocabulary the mean of the teacher's word pieces for it: V×E.

    Args:
        pieces_of: the teacher's tokenizer: the numbers of a text's pieces, without special ones.
        table: the teacher's embeddings of its pieces.
    """
    words = open_clip.SimpleTokenizer()
    found = np.zeros((len(words.decoder), table.shape[1]), np.float32)
    for token, symbols in words.decoder.items():
        letters = [words.byte_decoder[s] for s in symbols.replace("</w>", "") if s in words.byte_decoder]
        pieces = pieces_of(text) if (text := bytes(letters).decode("utf-8", "replace")) else []
        if pieces:
            found[token] = table[pieces].mean(axis=0)
    return found


def read_targets(folder: Path) -> Tensor:
    """The rows of TEACHER_FILE without half of their mean, L2-normalised: N×E."""
    rows = torch.from_numpy(np.load(folder / TEACHER_FILE, allow_pickle=False)).float()
    return F.normalize(rows - CENTRED * rows.mean(dim=0), dim=-1)


def read_word_pieces(folder: Path) -> Tensor:
    """WORD_PIECES_FILE: V×E."""
    return torch.from_numpy(np.load(folder / WORD_PIECES_FILE, allow_pickle=False))


def run(text: Path, encoder: Any) -> None:
    """Reads the corpus in the folder `text` and writes both files beside it."""
    matrix = encode(encoder, [entry.sentence for entry in read_corpus(text)])
    np.save(text / TEACHER_FILE, matrix, allow_pickle=False)
    table = encoder[0].auto_model.embeddings.word_embeddings.weight.detach().float().numpy()

    def pieces_of(word: str) -> list[int]:
        numbers: list[int] = encoder.tokenizer(word, add_special_tokens=False)["input_ids"]
        return numbers

    np.save(text / WORD_PIECES_FILE, word_pieces(pieces_of, table), allow_pickle=False)
    print(f"{matrix.shape[0]} rows of {matrix.shape[1]} numbers")


@click.command()
@click.option("--text", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--model", default="sentence-transformers/all-MiniLM-L6-v2", show_default=True)
def main(text: Path, model: str) -> None:
    """Write teacher.npy and word_pieces.npy beside corpus.json."""
    run(text, load_encoder(model))


if __name__ == "__main__":
    main()
