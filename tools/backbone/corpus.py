"""Stage 1: the texts that the text tower learns from.

Writes `corpus.json`, a list of [text, sentence, named, weight]: what the student reads, what the teacher reads,
whether the text is a name that stands in templates, and how often it is drawn.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path

import click

from .image_sets import all_names
from .wordnet import Nouns, Word, kind_of, read_index, read_nouns

CORPUS_FILE = "corpus.json"
SENSE_WEIGHTS = (1.0, 0.35, 0.15)
"""For the first three senses of a noun; its others are left out."""
GLOSS_WEIGHT = 0.35
PHRASE_WEIGHT = 0.5
CLASS_NAME_WEIGHT = 6.0
PHRASES = 40_000
"""How many phrases of adjective and noun are made up."""


@dataclass(frozen=True)
class Entry:
    """One text.

    Attributes:
        text: what the student reads, in a template if `named`.
        sentence: what the teacher reads.
        named: whether it is a name; otherwise a whole sentence.
        weight: how often it is drawn, relative to the others.
    """

    text: str
    sentence: str
    named: bool
    weight: float


def make_corpus(wordnet: Path, names: list[str], *, phrases: int = PHRASES, seed: int = 0) -> list[Entry]:
    """Everything to distil from: nouns, glosses, phrases, and the names of the image classes.

    Args:
        wordnet: folder with `data.noun`, `index.noun` and `index.adj`.
        names: of the classes of the image sets.
        phrases: how many to make up.
        seed: of the phrases.

    Raises:
        OSError: if a file is missing.
        ValueError: if a line of WordNet is malformed.
    """
    nouns = read_nouns(wordnet / "data.noun")
    named = list(noun_entries(nouns, read_index(wordnet / "index.noun")))
    known = [entry.text for entry in named if entry.weight == SENSE_WEIGHTS[0] and len(entry.text) < 22]
    adjectives = common_adjectives(read_index(wordnet / "index.adj"))
    chance = random.Random(seed)
    return [
        *named,
        *gloss_entries(nouns),
        *(phrase_entry(adjectives, known, names, chance) for _ in range(phrases)),
        *(Entry(name, name, named=True, weight=CLASS_NAME_WEIGHT) for name in names),
    ]


def noun_entries(nouns: Nouns, index: list[Word]) -> Iterator[Entry]:
    """Each noun in up to three senses; the teacher reads "NAME, a kind of KIND"."""
    for word in index:
        for weight, offset in zip(SENSE_WEIGHTS, word.senses, strict=False):
            kind = kind_of(nouns, nouns[offset])
            sentence = f"{word.name}, a kind of {kind}" if kind else word.name
            yield Entry(word.name, sentence, named=True, weight=weight)


def gloss_entries(nouns: Nouns) -> Iterator[Entry]:
    """The explanations that are neither very short nor long."""
    for sense in nouns.values():
        if 8 < len(sense.gloss) < 160:
            yield Entry(sense.gloss, sense.gloss, named=False, weight=GLOSS_WEIGHT)


def common_adjectives(index: list[Word]) -> list[str]:
    """The adjectives that are not rare and not long."""
    return [word.name for word in index if word.tagged > 0 and len(word.name) < 14]


def phrase_entry(adjectives: list[str], nouns: list[str], names: list[str], chance: random.Random) -> Entry:
    """An adjective before the name of an image class or, half of the time, before any noun."""
    noun = chance.choice(names) if names and chance.random() < 0.5 else chance.choice(nouns)
    phrase = f"{chance.choice(adjectives)} {noun}"
    return Entry(phrase, phrase, named=True, weight=PHRASE_WEIGHT)


def write_corpus(entries: list[Entry], output: Path) -> None:
    """Writes CORPUS_FILE into the folder `output`, which is made if missing."""
    output.mkdir(parents=True, exist_ok=True)
    text = json.dumps([astuple(entry) for entry in entries], ensure_ascii=False)
    (output / CORPUS_FILE).write_text(text, encoding="utf-8")


def read_corpus(folder: Path) -> list[Entry]:
    """What `write_corpus` wrote."""
    return [Entry(*row) for row in json.loads((folder / CORPUS_FILE).read_text(encoding="utf-8"))]


@click.command()
@click.option("--wordnet", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--sets", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), required=True)
def main(wordnet: Path, sets: Path, output: Path) -> None:
    """Gather the texts from WordNet and from the names of the image sets."""
    entries = make_corpus(wordnet, all_names(sets))
    write_corpus(entries, output)
    print(f"{len(entries)} texts")


if __name__ == "__main__":
    main()
