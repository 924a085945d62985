"""Reads the nouns of WordNet 3.0 (`data.noun`): names, what they are a kind of, and a short explanation.

Source: the WordNet database file format (manual page wndb(5WN)).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

HYPERNYM_POINTERS = ("@", "@i")
"""Pointer symbols of "is a kind of" and "is an instance of"."""


@dataclass(frozen=True)
class Sense:
    """One noun sense.

    Attributes:
        names: its synonyms, with spaces instead of underscores.
        hypernyms: offsets of the senses that it is a kind of.
        gloss: the explanation, up to its first semicolon.
    """

    names: tuple[str, ...]
    hypernyms: tuple[str, ...]
    gloss: str


Nouns = Mapping[str, Sense]
"""Senses by their offset (eight digits) in the file."""


def read_nouns(path: Path) -> dict[str, Sense]:
    """All noun senses of a `data.noun` file.

    Raises:
        OSError: if it cannot be read.
        ValueError: if a line is not as the format says.
    """
    with path.open(encoding="latin-1") as lines:
        return dict(parse_line(line) for line in lines if line.strip() and not line.startswith("  "))


def parse_line(line: str) -> tuple[str, Sense]:
    """Offset and sense of one line.

    Raises:
        ValueError: if the line is not as the format says.
    """
    head, _, gloss = line.partition("|")
    words = head.split()
    try:
        name_count = int(words[3], 16)
        names = tuple(words[4 + 2 * i].replace("_", " ") for i in range(name_count))
        first = 4 + 2 * name_count
        pointers = [words[first + 1 + 4 * i : first + 5 + 4 * i] for i in range(int(words[first]))]
        hypernyms = tuple(offset for symbol, offset, _, _ in pointers if symbol in HYPERNYM_POINTERS)
    except (IndexError, ValueError) as error:
        raise ValueError(f"not a line of data.noun: {line[:60]!r}") from error
    return words[0], Sense(names, hypernyms, gloss.split(";")[0].strip())


def corpus(nouns: Nouns) -> list[tuple[str, str | None]]:
    """Every name of every sense with the first name of what it is a kind of (None at the root)."""
    pairs: list[tuple[str, str | None]] = []
    for sense in nouns.values():
        kind = nouns[sense.hypernyms[0]].names[0] if sense.hypernyms else None
        pairs.extend((name, kind) for name in sense.names)
    return pairs


def class_names(nouns: Nouns, wordnet_ids: Iterable[str]) -> list[list[str]]:
    """The synonyms of each class, given ids such as `n02124075`.

    Raises:
        KeyError: if an id is not in the file.
    """
    return [list(nouns[wordnet_id.removeprefix("n")].names) for wordnet_id in wordnet_ids]
