"""From words to token ids: OpenAI's byte pairs, or a tokenizer in Hugging Face's form (`tokenizer.json`).

Hugging Face's are read by the `tokenizers` library alone. Which ids begin, end and fill up a prompt is taken from the
files: what the tokenizer itself puts around a text, and what `tokenizer_config.json` says of it.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import open_clip
from open_clip.tokenizer import get_clean_fn

from mpl_engine.backbones.download import TOKENIZER_FILES, tokenizer_folder
from mpl_engine.backbones.errors import DownloadNeeded
from mpl_engine.backbones.spec import BackboneSpec, TokenizerSource, Vocabulary
from mpl_engine.errors import WeightsFileError
from mpl_engine.files.atomic import plain_reason
from mpl_engine.files.regular import LARGEST_CONFIG, read_regular, read_text
from mpl_engine.messages import speaker

say = speaker(__name__)

_LARGEST = 256 * 1024 * 1024
"""Bytes of a tokenizer: that of a million words has 70 MB."""

_ENDS = ("</s>", "<eos>", "[SEP]")
"""Names of the token that ends a text, where the files do not say."""


@dataclass(frozen=True)
class Tokenizer:
    """A vocabulary, and the word or word piece of an id."""

    vocabulary: Vocabulary
    decode: Callable[[int], str]


def tokenizer_of(spec: BackboneSpec, context_length: int) -> Tokenizer:
    """The tokenizer of a backbone.

    Raises:
        DownloadNeeded: if its files are not on this computer.
        WeightsFileError: if they cannot be used.
    """
    if spec.tokenizer is not None:
        folder = tokenizer_folder(spec.tokenizer)
        if folder is None:
            raise DownloadNeeded(spec.name, None, f"huggingface.co/{spec.tokenizer.hub}", "tokenizer")
        return _hugging_face(folder, spec.tokenizer, context_length)
    pairs = open_clip.SimpleTokenizer(context_length=context_length)
    vocabulary = Vocabulary(pairs.encode, pairs.sot_token_id, pairs.eot_token_id, context_length)
    return Tokenizer(vocabulary, lambda number: str(pairs.decode([number])))


def stand_in(spec: BackboneSpec, context_length: int) -> Tokenizer:
    """One id for each word, by its hash: for measuring speed with random weights, where no tokenizer is needed."""
    size = int(spec.model_config["text_cfg"]["vocab_size"])
    end = spec.tokenizer.end if spec.tokenizer and spec.tokenizer.end is not None else 1
    start = None if spec.tokenizer and spec.tokenizer.end is None else 0

    def encode(text: str) -> list[int]:
        return [3 + crc32(word.encode()) % (size - 3) for word in text.split()]

    return Tokenizer(Vocabulary(encode, start, end, context_length, pad=1), str)


def _hugging_face(folder: Path, source: TokenizerSource, context_length: int) -> Tokenizer:
    file = folder / TOKENIZER_FILES[0]
    made, facts = _read(file), _facts(folder / TOKENIZER_FILES[1])
    made.no_padding()
    made.no_truncation()
    clean = get_clean_fn(source.clean)

    def encode(text: str) -> list[int]:
        ids: list[int] = made.encode(clean(text), add_special_tokens=False).ids
        return ids

    before, after = _around(made)
    if facts.get("add_bos_token") is False:
        before = []
    if not after and facts.get("add_eos_token") is not False:
        names = (_content(facts.get("eos_token")), *_ENDS)
        after = [number for name in names if name and (number := made.token_to_id(name)) is not None][:1]
    if len(before) > 1 or len(after) != 1:
        raise WeightsFileError(file, say("it does not say which tokens begin and end a text"))
    if source.end is not None and source.end != after[0]:
        raise WeightsFileError(
            file,
            say(
                "it ends texts with {token}, and the model looks for {wanted}",
                token=after[0],
                wanted=source.end,
            ),
        )
    pad = made.token_to_id(_content(facts.get("pad_token")) or "<pad>")
    vocabulary = Vocabulary(encode, before[0] if before else None, after[0], context_length, pad or 0)
    return Tokenizer(vocabulary, lambda number: str(made.id_to_token(number) or "").replace("\u2581", " "))


def _read(file: Path) -> Any:
    from tokenizers import Tokenizer as Fast  # noqa: PLC0415 - few backbones need it

    try:
        return Fast.from_buffer(read_regular(file, limit=_LARGEST))
    except OSError as error:
        raise WeightsFileError(file, plain_reason(error)) from error
    except Exception as error:  # the library raises nothing narrower
        raise WeightsFileError(file, say("it cannot be read as a tokenizer")) from error


def _facts(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(read_text(file, limit=LARGEST_CONFIG))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _content(token: object) -> str | None:
    """The text of a token, which some files wrap in an object."""
    text = token.get("content") if isinstance(token, dict) else token
    return text if isinstance(text, str) else None


def _around(made: Any) -> tuple[list[int], list[int]]:
    """The ids that a tokenizer puts before and behind a text."""
    bare, whole = (made.encode("a", add_special_tokens=special).ids for special in (False, True))
    place = next((i for i in range(len(whole)) if whole[i : i + len(bare)] == bare), 0)
    return whole[:place], whole[place + len(bare) :]
