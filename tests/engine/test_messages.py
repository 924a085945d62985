"""Messages are English text that still knows what was said, for a window that speaks another language."""

import json
import pickle
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine import messages
from mpl_engine.messages import Message, Said, english, speaker

say = speaker("mpl_engine.data.splits")


def known(text: str) -> Message:
    """The text as the message that it is."""
    assert isinstance(text, Message)
    return text


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@pytest.fixture
def shouting() -> Iterator[None]:
    """A language in which everything is said in capitals."""
    messages.translate_with(lambda said: said.english().upper())
    yield
    messages.translate_with(None)


def test_a_message_is_its_english_text_and_knows_what_was_said() -> None:
    made = say("{path} holds {count:,} images of {share:.1f} %.", path="a/b", count=2000, share=3.14)
    assert made == "a/b holds 2,000 images of 3.1 %."
    assert known(made).said.room == "mpl_engine.data"
    assert known(made).said.source == "{path} holds {count:,} images of {share:.1f} %."
    assert json.dumps({"text": made}) == '{"text": "a/b holds 2,000 images of 3.1 %."}'


@pytest.mark.parametrize(("number", "words"), [(0, "0 images"), (1, "1 image"), (2000, "2,000 images")])
def test_english_has_one_form_for_one_and_one_for_all_else(number: int, words: str) -> None:
    assert say.many(number, "{n} image", "{n:,} images") == words


def test_braces_are_braces_where_there_are_no_fields() -> None:
    assert say("It must look like {}.") == "It must look like {}."


def test_a_field_that_is_not_given_is_an_error_where_it_is_said() -> None:
    with pytest.raises(KeyError):
        say("{path} is empty.", folder="a")


@given(name=TEXTS, reason=TEXTS)
def test_fields_are_taken_as_they_are_also_with_braces(name: str, reason: str) -> None:
    inner = say("{name} is unknown: {reason}", name=name, reason=reason)
    assert inner == f"{name} is unknown: {reason}"
    assert say("Because {inner}.", inner=inner) == f"Because {inner}."


@given(name=TEXTS)
def test_a_message_comes_out_of_another_process_as_it_went_in(name: str) -> None:
    made = say("Because {inner}.", inner=say.many(3, "{n} {name}", "{n} {name}s", name=name))
    again = pickle.loads(pickle.dumps(made))  # noqa: S301 - ours
    assert type(again) is Message
    assert (again, again.said) == (made, known(made).said)


def test_it_is_said_in_the_language_of_the_process_that_reads_it(shouting: None) -> None:
    carried = pickle.dumps(say("{path} is empty.", path="a"))
    messages.translate_with(None)
    assert pickle.loads(carried) == "a is empty."  # noqa: S301 - ours


def test_all_is_said_in_the_other_language_and_its_english_is_kept(shouting: None) -> None:
    made = say("Because {inner}.", inner=say("{name} is empty", name="x"))
    assert made == "BECAUSE X IS EMPTY."
    assert known(made).english == "Because x is empty."
    assert english({"a": [made, 1], "b": (made,)}) == {
        "a": ["Because x is empty.", 1],
        "b": ("Because x is empty.",),
    }


def test_the_translator_is_told_all_there_is(shouting: None) -> None:
    told: list[Said] = []
    messages.translate_with(lambda said: told.append(said) or "?")  # type: ignore[func-returns-value]
    assert say.many(3, "{n} image", "{n} images") == "?"
    assert say("Right", meaning="not left") == "?"
    assert told == [
        Said("mpl_engine.data", "{n} image", {"n": 3}, "{n} images", 3),
        Said("mpl_engine.data", "Right", {}, "not left"),
    ]
