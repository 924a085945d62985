"""Reads WordNet 3.0: noun senses (`data.noun`), and the words of an index (`index.noun`, `index.adj`).

Source: the WordNet database file format (manual page wndb(5WN)).
"""

from collections.abc import Iterator, Mapping
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
        gloss: the explanation, up to its first quoted example.
    """

    names: tuple[str, ...]
    hypernyms: tuple[str, ...]
    gloss: str


@dataclass(frozen=True)
class Word:
    """One word of an index.

    Attributes:
        name: the word, with spaces instead of underscores.
        senses: offsets of its senses, the most frequent first.
        tagged: how many of its senses were met in WordNet's tagged texts; 0 marks a rare word.
    """

    name: str
    senses: tuple[str, ...]
    tagged: int


Nouns = Mapping[str, Sense]
"""Senses by their offset (eight digits) in the file."""


def read_nouns(path: Path) -> dict[str, Sense]:
    """All noun senses of a `data.noun` file.

    Raises:
        OSError: if it cannot be read.
        ValueError: if a line is not as the format says.
    """
    return dict(parse_sense(line) for line in _lines(path))


def read_index(path: Path) -> list[Word]:
    """All words of an index file, in its order.

    Raises:
        OSError: if it cannot be read.
        ValueError: if a line is not as the format says.
    """
    return [parse_word(line) for line in _lines(path)]


def parse_sense(line: str) -> tuple[str, Sense]:
    """Offset and sense of one line of `data.noun`.

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
    return words[0], Sense(names, hypernyms, gloss.strip().split('; "')[0].strip())


def parse_word(line: str) -> Word:
    """One line of an index.

    Raises:
        ValueError: if the line is not as the format says.
    """
    words = line.split()
    try:
        count = int(words[2])
        return Word(words[0].replace("_", " "), tuple(words[-count:]), int(words[-count - 1]))
    except (IndexError, ValueError) as error:
        raise ValueError(f"not a line of an index: {line[:60]!r}") from error


def kind_of(nouns: Nouns, sense: Sense) -> str | None:
    """The first name of what a sense is a kind of; None at the root."""
    return nouns[sense.hypernyms[0]].names[0] if sense.hypernyms else None


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="latin-1") as lines:
        yield from (line for line in lines if line.strip() and not line.startswith("  "))
