"""The first sentence of the Results page: what it says of which result, and that it says nothing that was not measured."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_desktop.pages.results.figures import Judged
from mpl_desktop.pages.results.summary import Summary, more_words, summarise

FORBIDDEN = ("shot", "backbone", "template", "mpl", "prompt", "logit", "p-value", "temperature", "p =", "p <")


def judged(counts: dict[tuple[str, str], int]) -> list[Judged]:
    """So many pictures of a true class that got an answer."""
    return [
        Judged(f"{true}/{label}_{n}.jpg", f"{true}/{label}_{n}.jpg", true, label, 0.8, 0.5)
        for (true, label), number in counts.items()
        for n in range(number)
    ]


def told(
    counts: dict[tuple[str, str], int], *, in_turn: bool = False, curve: Any = None, **more: Any
) -> Summary:
    images = judged(counts)
    right = sum(image.right for image in images)
    share = right / len(images) if images else None
    classes = sorted({name for pair in counts for name in pair})
    figures = {"test_accuracy": None if in_turn else share, "cv_accuracy": share if in_turn else None}
    return summarise({"classes": classes, **figures, **more}, share, images, curve)


FLOWERS = {
    ("daisy", "daisy"): 20,
    ("roses", "roses"): 18,
    ("tulips", "tulips"): 21,
    ("roses", "tulips"): 16,
    ("tulips", "roses"): 9,
    ("daisy", "roses"): 16,
}


def test_a_middling_result_names_the_pair_and_shows_exactly_its_mistakes() -> None:
    said = told(FLOWERS)
    assert said.headline == "Right on about 6 of 10 pictures (59 of 100 test pictures)."
    assert said.tone == ""
    assert said.advice == (
        "It mixes up “roses” and “tulips” most often: check that they are in the right class."
    )
    assert said.link == "Look at these 25 pictures"
    assert Counter(key.rsplit("_", 1)[0] for key in said.keys) == {"roses/tulips": 16, "tulips/roses": 9}


@pytest.mark.parametrize(
    "pairs",
    [
        {("a", "a"): 40, ("b", "b"): 40, ("a", "b"): 4, ("b", "a"): 3},
        {("a", "a"): 40, ("b", "b"): 40, ("a", "b"): 4},
        {("a", "a"): 40, ("b", "b"): 40, ("c", "c"): 9, ("a", "b"): 4, ("b", "c"): 4},
        {("a", "a"): 40, ("b", "b"): 40, ("a", "b"): 1},
        {("a", "a"): 40, ("b", "a"): 4},
        {("a", "a"): 40, ("b", "a"): 4, ("c", "a"): 4},
    ],
)
@pytest.mark.usefixtures("marked")
def test_a_weak_spot_is_one_text_to_translate(pairs: dict[tuple[str, str], int]) -> None:
    said = told(pairs)
    assert said.advice.startswith("⟦It ")
    assert said.advice.endswith("in.⟧" if said.advice.startswith("⟦It made") else "right class.⟧")
    assert said.advice.count("⟦") == 1


@pytest.mark.parametrize("in_turn", [False, True])
@pytest.mark.parametrize(
    "pairs",
    [{("a", "a"): 1}, {("a", "b"): 1}, {("a", "a"): 9}, {("a", "b"): 9}, {("a", "a"): 3, ("a", "b"): 3}],
)
@pytest.mark.usefixtures("marked")
def test_the_first_sentence_is_one_text_to_translate(
    pairs: dict[tuple[str, str], int], *, in_turn: bool
) -> None:
    headline = told(pairs, in_turn=in_turn).headline
    assert (headline[0], headline[-2:], headline.count("⟦")) == ("⟦", ".⟧", 1)


def test_a_pair_that_is_confused_one_way_only_says_which() -> None:
    said = told({("a", "a"): 10, ("b", "b"): 6, ("b", "a"): 4})
    assert "It takes “b” for “a” most often" in said.advice
    assert said.link == "Look at these 4 pictures"


def test_no_pair_is_called_the_worst_where_two_are_equal() -> None:
    said = told({("a", "a"): 9, ("b", "b"): 9, ("c", "c"): 9, ("a", "b"): 2, ("c", "b"): 2})
    assert "It takes “a” for “b” as often as any other two" in said.advice


def test_single_mistakes_are_shown_together() -> None:
    said = told({("a", "a"): 18, ("b", "b"): 20, ("c", "c"): 20, ("a", "b"): 1, ("b", "c"): 1})
    assert "2 mistakes, no two of the same kind" in said.advice
    assert said.link == "Look at these 2 pictures"
    only = told({("a", "a"): 40, ("b", "b"): 19, ("b", "a"): 1})
    assert "It made one mistake" in only.advice
    assert only.link == "Look at this picture"


def test_a_class_that_is_never_right_comes_before_any_pair() -> None:
    counts = {("a", "a"): 20, ("b", "b"): 10, ("b", "a"): 10, ("c", "a"): 3, ("c", "b"): 2}
    said = told(counts)
    assert "It recognised none of the 5 pictures of “c”:" in said.advice
    assert {key.split("/")[0] for key in said.keys} == {"c"}
    assert said.link == "Look at these 5 pictures"
    two = told(counts | {("d", "a"): 2})
    assert "of “c”, and none of 1 other class:" in two.advice


def test_one_wrong_picture_is_no_class_that_is_never_right() -> None:
    assert "none of" not in told({("a", "a"): 20, ("b", "a"): 1}).advice


@pytest.mark.parametrize(("number", "rough"), [(12, True), (29, True), (30, False), (300, False)])
def test_few_pictures_make_the_number_rough(number: int, rough: bool) -> None:
    said = told({("a", "a"): number - 2, ("b", "b"): 2})
    assert ("the number is rough" in said.advice) == rough
    assert said.headline == f"Right on all {number} test pictures."


def test_everything_right_sends_to_new_pictures_and_shows_none() -> None:
    said = told({("a", "a"): 50, ("b", "b"): 50})
    assert (said.headline, said.tone) == ("Right on all 100 test pictures.", "success")
    assert said.advice == "Try it on pictures that are new to it."
    assert (said.link, said.keys) == ("", ())


def test_tenths_are_not_said_of_what_is_nearly_all_or_nothing() -> None:
    assert told({("a", "a"): 97, ("b", "a"): 3}).headline == "Right on 97 of 100 test pictures."
    assert told({("a", "b"): 40}).headline == "Right on none of 40 test pictures."
    assert told({("a", "a"): 1}).headline == "Right on the only test picture."
    assert told({("a", "b"): 1}).headline == "Wrong on the only test picture."


def test_pictures_that_were_judged_in_turn() -> None:
    said = told({("a", "a"): 5, ("b", "b"): 4, ("a", "b"): 1}, in_turn=True)
    assert said.headline == "Right on 9 of 10 pictures."
    assert said.advice.startswith("There were too few pictures to set some aside")
    assert "the number is rough" in said.advice


def test_nothing_is_said_where_nothing_was_judged() -> None:
    said = summarise({"classes": ["a", "b"], "zero_shot_accuracy": 0.5}, None, [], None)
    assert said.headline == "It learned from all pictures, so none are left to judge it on."
    assert (said.tone, said.link) == ("", "")
    assert "50" not in said.kept


def test_an_older_run_that_kept_only_the_matrix_or_the_share() -> None:
    result = {"classes": ["a", "b"], "confusion": [[30, 10], [0, 10]], "test_accuracy": 0.8}
    said = summarise(result, 0.8, [], None)
    assert said.headline == "Right on about 8 of 10 pictures (40 of 50 test pictures)."
    assert "It takes “a” for “b” most often" in said.advice
    assert said.link == ""
    assert summarise({"test_accuracy": 0.8}, 0.8, [], None).headline == "Right on 80 % of the test pictures."


@pytest.mark.parametrize(
    ("right", "wrong", "tone"),
    [
        (95, 5, "success"),
        (80, 20, "success"),
        (8, 2, ""),  # too few to be sure of it
        (75, 25, ""),
        (59, 41, ""),
        (45, 55, ""),
        (30, 70, "warning"),
    ],
)
def test_the_tone_fits_the_number(right: int, wrong: int, tone: str) -> None:
    assert told({("a", "a"): right, ("b", "c"): wrong, ("c", "c"): 0}).tone == tone


def test_no_better_than_guessing_is_no_fair_result() -> None:
    assert told({("a", "a"): 5, ("b", "a"): 5}).tone == "warning"


@given(
    st.dictionaries(
        st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd")), st.integers(0, 60), min_size=1
    )
)
def test_green_is_never_below_seventy_percent_and_links_show_only_mistakes(
    counts: dict[tuple[str, str], int],
) -> None:
    said, images = told(counts), judged(counts)
    share = sum(image.right for image in images) / max(1, len(images))
    assert said.tone != "success" or share >= 0.7
    assert said.tone in {"", "success", "warning"}
    wrong = {image.key for image in images if not image.right}
    assert set(said.keys) <= wrong
    assert bool(said.link) == bool(wrong)


def curve(gain: float, low: float, ahead: bool = True) -> dict[str, Any]:
    forecast = {"rate": 0.9, "gain": gain, "gain_low": low, "gain_high": 0.2}
    return {"points": [{"shots": n} for n in (1, 20)], "target": 40, "forecast": forecast if ahead else None}


def test_more_pictures_are_spoken_of_only_where_a_curve_was_measured() -> None:
    assert "more pictures" not in told(FLOWERS).advice.lower()
    said = told(FLOWERS, curve=curve(0.04, 0.01))
    assert said.advice.endswith("20 more pictures of each class would likely help about 4 points.")
    assert more_words(curve(0.012, 0.01)).endswith("about 1 point.")
    assert more_words(curve(0.004, 0.001)) == "More pictures would likely change little."
    assert more_words(curve(0.04, -0.01)) == "More pictures would likely change little."
    assert more_words(curve(0.04, 0.01, ahead=False)) == ""


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ({"answer": "mpl", "method": "mpl"}, "Kept: the trained answer."),
        ({}, "Kept: the trained answer."),
        ({"answer": "mpl_head", "method": "mpl"}, "with a comparison of new pictures with yours"),
        ({"answer": "instant", "method": "mpl"}, "Kept: the quick answer"),
        ({"answer": "instant", "method": "instant"}, "This is the quick answer"),
    ],
)
def test_the_kept_answer_has_a_plain_name(kept: dict[str, Any], words: str) -> None:
    said = told(FLOWERS, zero_shot_accuracy=0.4, curve=curve(0.04, 0.01), **kept)
    assert words in said.kept
    assert "By the names of the classes alone 40 % would be right." in said.kept
    everything = " ".join((said.headline, said.advice, said.link, said.kept)).lower()
    assert not [word for word in FORBIDDEN if word in everything]
