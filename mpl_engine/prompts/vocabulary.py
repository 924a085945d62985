"""CLIP's byte-pair vocabulary without torch, so that a class name can be refused while it is typed.

Source: Radford et al., Learning Transferable Visual Models From Natural Language Supervision, 2021, as open_clip has it.
Texts that are damaged by a wrong encoding are not repaired here, which open_clip does; a run has the last word.
"""

import gzip
import html
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import regex

from mpl_engine.backbones.architectures import bpe_file, context_length, reads_byte_pairs
from mpl_engine.backbones.spec import Vocabulary
from mpl_engine.config import Config
from mpl_engine.errors import EngineError
from mpl_engine.files.paths import resource
from mpl_engine.prompts.errors import PromptTooLong
from mpl_engine.prompts.tokens import PLACEHOLDERS, SPECIAL, fill, prompt_tokens

_MERGES = 49_152 - 256 - 2
_END = "</w>"
_STRANGE = 3
"""Pieces of a word that the texts which a backbone learned from have seldom held: of 1,000 common nouns 3 % have as many."""
_ANY_LIMIT = 77
_WORDS = regex.compile(
    "|".join(SPECIAL) + r"|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+", regex.IGNORECASE
)


def too_long(names: Iterable[str], config: Config, backbone: str) -> frozenset[str]:
    """Class names whose prompt has more tokens than the backbone reads. Other faults of names are not looked for.

    Nor is anything where another tokenizer counts than OpenAI's, which may have to be downloaded first.
    """
    if not reads_byte_pairs(backbone):
        return frozenset()
    limit = context_length(backbone)
    found = set()
    for name in names:
        text = unicodedata.normalize("NFC", fill(config.context_init, name).lower())
        # A token has a byte or more, so most names need no vocabulary; `&…;` may stand for more than it has.
        if "&" not in text and len(text.encode("utf-8", "replace")) + config.num_context + 2 <= limit:
            continue
        try:
            prompt_tokens([name], config, vocabulary(limit))
        except PromptTooLong:
            found.add(name)
        except EngineError:
            continue
    return frozenset(found)


def room_for_name(config: Config, backbone: str) -> int:
    """How many tokens a class name may have at most, beside the other words and the learned context."""
    limit = context_length(backbone)
    try:
        return limit - len(prompt_tokens([PLACEHOLDERS[0]], config, vocabulary(limit)).ids[0]) + 1
    except EngineError:
        return 0


def strange_word(name: str) -> str:
    """The first word of a class name that a text tower taught in English may not know; empty where it knows them all.

    A word is strange if it has a letter beyond ASCII, or breaks into three pieces or more and is none of the bundled
    nouns. Short words of other languages pass for known, and rare English ones for strange: it is a hint, no judgement.
    """
    for word in regex.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", name)):
        if not word.isascii():
            return str(word)
        low = word.lower()
        if len(vocabulary(_ANY_LIMIT).encode(low)) >= _STRANGE and low not in _nouns():
            return str(word)
    return ""


@cache
def _nouns() -> frozenset[str]:
    return frozenset(resource("nouns.txt").read_text(encoding="utf-8").split())


@cache
def vocabulary(limit: int) -> Vocabulary:
    """The vocabulary for prompts of at most `limit` tokens. It is read once, in about a tenth of a second."""
    pieces = _Pieces()
    start, end = (pieces.ids[word] for word in SPECIAL)
    return Vocabulary(pieces.encode, start, end, limit)


class _Pieces:
    def __init__(self) -> None:
        lines = gzip.decompress(bpe_file().read_bytes()).decode("utf-8").split("\n")[1 : _MERGES + 1]
        merges = [tuple(line.split()) for line in lines]
        self._letters = _letters()
        letters = list(self._letters.values())
        words = [*letters, *(letter + _END for letter in letters), *map("".join, merges), *SPECIAL]
        self.ids = {word: number for number, word in enumerate(words)}
        self._ranks = {merge: rank for rank, merge in enumerate(merges)}

    def encode(self, text: str) -> list[int]:
        """Ids of a text."""
        clean = " ".join(html.unescape(html.unescape(unicodedata.normalize("NFC", text))).split()).lower()
        return [self.ids[piece] for word in _WORDS.findall(clean) for piece in self._split(word)]

    def _split(self, word: str) -> list[str]:
        """A word in the pieces that its most frequent neighbours were merged to."""
        if word in SPECIAL:
            return [word]
        pieces = [self._letters[byte] for byte in word.encode("utf-8", "replace")]
        pieces[-1] += _END
        while len(pieces) > 1:
            pairs = set(pairwise(pieces))
            best = min(pairs, key=lambda pair: self._ranks.get(pair, _MERGES))
            if best not in self._ranks:
                break
            merged: list[str] = []
            for piece in pieces:
                if merged and (merged[-1], piece) == best:
                    merged[-1] = "\0" + merged[-1] + piece  # marked: it takes no part in this round again
                else:
                    merged.append(piece)
            pieces = [piece.removeprefix("\0") for piece in merged]
        return pieces


def _letters() -> dict[int, str]:
    """A letter that can be printed for each byte."""
    plain = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = [byte for byte in range(256) if byte not in plain]
    return dict(zip([*plain, *others], map(chr, [*plain, *range(256, 256 + len(others))]), strict=True))
