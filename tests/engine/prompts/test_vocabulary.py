"""The vocabulary that needs no torch: the same pieces as open_clip's, so that a name is refused before a run."""

import ftfy
import open_clip
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mpl_engine.backbones.sidecar import read_sidecar
from mpl_engine.backbones.spec import BUILT_IN, built_in_weights
from mpl_engine.config import Config
from mpl_engine.files.paths import resource
from mpl_engine.prompts.errors import PromptTooLong
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.prompts.vocabulary import room_for_name, strange_word, too_long, vocabulary
from tests.support.command_line import python

LIMIT = 77
OPEN_CLIP = open_clip.SimpleTokenizer()
TEXTS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=60) | st.lists(
    st.sampled_from(
        ["a photo of a", "daisy", "it's", "Übergröße", "&amp;", "花びら", "aaaa", "I'LL", "x2", "🌼", "--"]
    ),
    max_size=12,
).map(" ".join)


@given(TEXTS)
def test_a_text_has_the_same_pieces_as_in_open_clip(text: str) -> None:
    assume(ftfy.fix_text(text) == text)  # what was damaged on its way is repaired by open_clip alone
    assert vocabulary(LIMIT).encode(text) == OPEN_CLIP.encode(text)


def test_the_ends_are_those_of_open_clip() -> None:
    known = vocabulary(LIMIT)
    assert (known.start, known.end, known.context_length) == (
        OPEN_CLIP.sot_token_id,
        OPEN_CLIP.eot_token_id,
        LIMIT,
    )


@given(
    st.lists(
        st.sampled_from(["daisy", "small-flowered", "花", "3", "Gänseblümchen"]), min_size=1, max_size=90
    )
)
def test_a_name_is_too_long_exactly_where_a_run_refuses_it(words: list[str]) -> None:
    name, config = " ".join(words), Config()
    try:
        prompt_tokens([name], config, vocabulary(LIMIT))
        refused = False
    except PromptTooLong:
        refused = True
    assert (name in too_long([name], config, BUILT_IN)) is refused


@pytest.mark.parametrize(
    "backbone", [BUILT_IN, "ViT-B-32:openai", "ViT-B/16:openai", "ViT-B-32:/my/file.pt", "?"]
)
def test_long_names_are_told_for_every_backbone(backbone: str) -> None:
    long = "a daisy that grows beside the road " * 12
    assert too_long(["daisy", long, ""], Config(), backbone) == {long}
    assert too_long(["daisy"], Config(num_context=90), backbone) == {"daisy"}


@pytest.mark.parametrize("config", [Config(), Config(num_context=7, context_init="{} in a field of wheat")])
def test_a_name_has_as_much_room_as_is_said(config: Config) -> None:
    most = room_for_name(config, BUILT_IN)
    fits = " ".join(["daisy"] * most)
    assert too_long([fits, f"{fits} daisy"], config, BUILT_IN) == {f"{fits} daisy"}
    assert room_for_name(Config(num_context=90), BUILT_IN) == 0


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Löwenzahn", "Löwenzahn"),
        ("mug, cafetière", "cafetière"),
        ("たんぽぽ", "たんぽぽ"),
        ("Sonnenblume", "Sonnenblume"),
        ("gut verrostet", "verrostet"),
        ("red panda", ""),
        ("boeing 737-800", ""),
        ("Quercus robur", ""),
        ("rhinoceros", ""),
        ("007", ""),
        ("", ""),
    ],
)
def test_words_that_an_english_model_may_not_know_are_found(name: str, word: str) -> None:
    assert strange_word(name) == word


def test_hardly_a_common_noun_is_called_strange() -> None:
    samples = [folder.name for folder in resource("samples").iterdir() if folder.is_dir()]
    flowers = ["daisy", "dandelion", "roses", "sunflowers", "tulips", "bellflower", "foxglove", "goldfinch"]
    assert [name for name in (*samples, *flowers) if strange_word(name)] == []


def test_the_built_in_backbone_reads_as_much_as_is_taken_for_granted() -> None:
    config = read_sidecar(built_in_weights()).model
    assert config is not None
    assert config["text_cfg"].get("context_length", LIMIT) == LIMIT


def test_no_torch_is_needed() -> None:
    code = (
        "import sys\nfrom mpl_engine.config import Config\nfrom mpl_engine.prompts.vocabulary import too_long\n"
        "assert too_long(['daisy ' * 90], Config(), 'small')\nsys.exit('torch' in sys.modules)"
    )
    done = python(code)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "backbone", ["ViT-B-16-SigLIP2:webli", "ViT-H-14-worldwide:metaclip2_worldwide", "hf-hub:a/b"]
)
def test_names_are_not_counted_where_another_tokenizer_may_read_them(backbone: str) -> None:
    assert too_long(["word " * 200], Config(), backbone) == frozenset()
    assert too_long(["word " * 200], Config(), "PE-Core-B-16:meta")
