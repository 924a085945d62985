"""Tokenizers in Hugging Face's form: which ids stand around a prompt, how texts are cleaned, files that are none."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from mpl_engine.backbones.errors import DownloadNeeded
from mpl_engine.backbones.loading import open_backbone
from mpl_engine.backbones.spec import TokenizerSource
from mpl_engine.backbones.tokenizer import tokenizer_of
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import WeightsFileError
from mpl_engine.events import drain
from mpl_engine.prompts import encode_fast
from mpl_engine.prompts.errors import PromptTooLong
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.prompts.tokens import plain_tokens, prompt_tokens
from tests.support.golden import relative_error
from tests.support.small_tokenizers import write_tokenizer
from tests.support.small_towers import family_spec, write_family

pytest.importorskip("tokenizers")
pytestmark = pytest.mark.usefixtures("cache")
SIGLIP, WORLD = "SigLIP 2", "MetaCLIP 2"


def read(folder: Path, kind: str, clean: str = "whitespace", end: int | None = None, length: int = 24):
    source = TokenizerSource("someone/else", write_tokenizer(folder, kind), clean, end)
    return tokenizer_of(replace(family_spec(SIGLIP), tokenizer=source), length)


@pytest.mark.parametrize(
    ("kind", "start", "end", "pad"), [("t5", None, 1, 1), ("gemma", None, 1, 0), ("xlm", 0, 2, 1)]
)
def test_what_stands_around_a_text_is_taken_from_the_files(tmp_path, kind, start, end, pad):
    vocabulary = read(tmp_path, kind).vocabulary
    assert (vocabulary.start, vocabulary.end, vocabulary.pad) == (start, end, pad)
    assert vocabulary.context_length == 24
    assert not {start, end} & set(vocabulary.encode("a photo of a cat"))
    assert len(vocabulary.encode("a photo of a cat " * 3)) > 8, "what files say of truncation is not done"


def test_texts_are_cleaned_as_open_clip_does(tmp_path):
    canonical = read(tmp_path, "t5", "canonicalize").vocabulary
    assert canonical.encode("A  photo, of a Cat.") == canonical.encode("a photo of a cat")
    plain = read(tmp_path, "t5").vocabulary
    assert plain.encode("a  cat") == plain.encode("a cat") != plain.encode("a cat.")


def test_word_pieces_are_words_again(tmp_path):
    tokenizer = read(tmp_path, "xlm")
    assert [tokenizer.decode(i) for i in tokenizer.vocabulary.encode("a photo")] == [" a", " photo"]


def test_learned_tokens_stand_first_where_nothing_begins_a_prompt(tmp_path):
    vocabulary = read(tmp_path, "gemma", "canonicalize").vocabulary
    plain = plain_tokens(["cat"], "a photo of a", vocabulary)
    learned = prompt_tokens(["cat"], Config(num_context=2), vocabulary)
    assert (plain.lead, learned.lead) == (0, 0)
    assert list(learned.ids[0]) == [*vocabulary.encode("x x a photo of a cat"), vocabulary.end]
    with pytest.raises(PromptTooLong):
        plain_tokens(["long " * 30], "a photo of a", vocabulary)


def test_a_tokenizer_that_ends_texts_otherwise_than_the_model_is_refused(tmp_path):
    assert read(tmp_path, "xlm", end=2).vocabulary.end == 2
    with pytest.raises(WeightsFileError, match="looks for 7"):
        read(tmp_path, "xlm", end=7)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"model": 3}', b"\xff\xfe"])
def test_a_file_that_is_no_tokenizer(tmp_path, content):
    source = TokenizerSource("someone/else", write_tokenizer(tmp_path, "t5"))
    (tmp_path / "tokenizer.json").write_bytes(content)
    with pytest.raises(WeightsFileError, match=r"tokenizer\.json"):
        tokenizer_of(replace(family_spec(SIGLIP), tokenizer=source), 24)


def test_a_tokenizer_that_is_not_here():
    with pytest.raises(DownloadNeeded):
        tokenizer_of(family_spec(SIGLIP), 24)


@pytest.mark.parametrize(("family", "kind"), [(SIGLIP, "gemma"), (WORLD, "xlm")])
def test_a_folder_with_its_tokenizer_is_open_clip(tmp_path, family, kind):
    folder = write_family(tmp_path / "mine", family).parent
    write_tokenizer(folder, kind)
    backbone = drain(open_backbone(f"local-dir:{folder}", token=CancelToken()))
    tokens = plain_tokens(["cat", "annual crop"], "a photo of a", backbone.vocabulary)
    ids = torch.full((2, backbone.vocabulary.context_length), backbone.vocabulary.pad)
    for row, values in zip(ids, tokens.ids, strict=True):
        row[: len(values)] = torch.tensor(values)
    with torch.no_grad():
        ours = encode_fast.encode_text(backbone, tokens, NO_PROMPTS)
        assert relative_error(ours, backbone.model.encode_text(ids)) <= 1e-5


def test_learned_tokens_start_from_a_word_that_is_one_token(tmp_path):
    """This vocabulary has no capital letters, so that the reference's X would be two tokens."""
    vocabulary = read(tmp_path, "xlm").vocabulary
    assert len(vocabulary.encode("X")) > 1
    learned = prompt_tokens(["cat"], Config(num_context=3), vocabulary)
    plain = plain_tokens(["cat"], "a photo of a", vocabulary)
    assert learned.ids[0][1:4] == tuple(vocabulary.encode("x x x"))
    assert learned.ids[0][4:] == plain.ids[0][1:]
