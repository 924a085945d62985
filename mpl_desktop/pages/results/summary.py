"""What a run's result says in one plain sentence, and what to do about it. Plain Python; says only what was measured."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from mpl_desktop.language.words import words_of
from mpl_desktop.pages.results.figures import Judged, counts
from mpl_engine.evaluation.comparison import INSTANT, MPL_HEAD, lead_of, wilson
from mpl_engine.formatting import percent

tr = words_of(__name__)

Tone = Literal["", "success", "warning"]

GOOD, SURELY = 0.8, 0.7
"""Green needs this share of right answers, and so few chances that the true share is below the second."""

POOR = 0.5
"""Amber: surely below this share, or no better than guessing. All between is plain, and nothing is red."""

FEW = 30
"""With fewer judged pictures the number is called rough."""

TENTHS = 20
"""From so many pictures on, tenths are said first."""

WORTH = 0.01
"""A predicted gain below this is not called one, as in the engine's own verdict on the curve."""


@dataclass(frozen=True)
class WeakSpot:
    """Where it fails most: words, the words of the button that shows it, and the keys of these mistakes."""

    words: str
    link: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class Summary:
    """The head of the page: the sentence and its tone, what to do, and which answer was kept."""

    headline: str
    tone: Tone
    advice: str
    link: str
    keys: tuple[str, ...]
    kept: str


def summarise(
    result: Mapping[str, Any],
    accuracy: float | None,
    images: Sequence[Judged],
    curve: Mapping[str, Any] | None,
) -> Summary:
    """The head of the page for one run.

    Args:
        result: `result.json`.
        accuracy: what lists show of the run; None where nothing was judged.
        images: the judged images, none in runs that did not keep them.
        curve: the run's finished learning curve, if there is one.
    """
    kept = " ".join(part for part in (kept_words(result), _by_names(result, accuracy)) if part)
    pairs = _pairs(result, images)
    total, right = sum(pairs.values()), sum(n for (true, label), n in pairs.items() if true == label)
    if accuracy is None or (total == 0 and images):
        words = tr("It learned from all pictures, so none are left to judge it on.")
        return Summary(words, "", tr("Try it on new pictures and see for yourself."), "", (), kept)
    more = more_words(curve) if curve else ""
    if total == 0:  # an older run kept the share alone
        return Summary(
            tr("Right on {accuracy} of the test pictures.", accuracy=percent(accuracy)),
            "",
            more,
            "",
            (),
            kept,
        )
    in_turn = result.get("test_accuracy") is None
    spot = _weak_spot(pairs, images)
    parts = (_how_judged(total, in_turn=in_turn), spot.words, more)
    advice = " ".join(part for part in parts if part)
    classes = len(result.get("classes") or ())
    headline = _headline(right, total, in_turn=in_turn)
    return Summary(headline, _tone(right, total, classes), advice, spot.link, spot.keys, kept)


def kept_words(result: Mapping[str, Any]) -> str:
    """Which of its answers the run kept."""
    lead = lead_of(result)
    if result.get("method") == INSTANT:
        return tr("This is the quick answer: it compares new pictures with yours, and nothing was trained.")
    if lead == INSTANT:
        return tr(
            "Kept: the quick answer, which compares new pictures with yours. "
            "Training did not do clearly better on pictures that it had not seen."
        )
    if lead == MPL_HEAD:
        return tr("Kept: the trained answer, with a comparison of new pictures with yours.")
    return tr("Kept: the trained answer.")


def more_words(curve: Mapping[str, Any]) -> str:
    """What more pictures would bring, from a finished learning curve; empty if it does not tell.

    Raises:
        KeyError, TypeError, IndexError: if the curve is damaged.
    """
    ahead = curve.get("forecast")
    if ahead is None:
        return ""
    if ahead["gain"] < WORTH or ahead["gain_low"] <= 0:
        return tr("More pictures would likely change little.")
    more = curve["target"] - curve["points"][-1]["shots"]
    return tr.many(
        round(100 * ahead["gain"]),
        "{more:,} more pictures of each class would likely help about {n:,} point.",
        "{more:,} more pictures of each class would likely help about {n:,} points.",
        more=more,
    )


def _by_names(result: Mapping[str, Any], accuracy: float | None) -> str:
    share = result.get("zero_shot_accuracy")
    if share is None or accuracy is None:
        return ""
    return tr("By the names of the classes alone {share} would be right.", share=percent(share))


def _pairs(result: Mapping[str, Any], images: Sequence[Judged]) -> Counter[tuple[str, str]]:
    """How many judged images of a true class got an answer."""
    if images:
        return Counter((image.true, image.label) for image in images)
    names = result.get("classes") or ()
    table = counts(dict(result))
    return Counter(
        {
            (true, label): n
            for true, row in zip(names, table, strict=False)
            for label, n in zip(names, row, strict=False)
            if n
        }
    )


def _headline(right: int, total: int, *, in_turn: bool) -> str:
    if total == 1:
        return _of_one(right, in_turn=in_turn)
    if right == 0:
        return (
            tr.many(total, "Right on none of {n:,} picture.", "Right on none of {n:,} pictures.")
            if in_turn
            else tr.many(
                total, "Right on none of {n:,} test picture.", "Right on none of {n:,} test pictures."
            )
        )
    if right == total:
        return (
            tr.many(total, "Right on all {n:,} picture.", "Right on all {n:,} pictures.")
            if in_turn
            else tr.many(total, "Right on all {n:,} test picture.", "Right on all {n:,} test pictures.")
        )
    tenths = round(10 * right / total)
    if total >= TENTHS and 0 < tenths < 10:
        exact = (
            tr.many(total, "{right:,} of {n:,} picture", "{right:,} of {n:,} pictures", right=right)
            if in_turn
            else tr.many(
                total, "{right:,} of {n:,} test picture", "{right:,} of {n:,} test pictures", right=right
            )
        )
        return tr("Right on about {tenths} of 10 pictures ({exact}).", tenths=tenths, exact=exact)
    if in_turn:
        return tr.many(
            total,
            "Right on {right:,} of {n:,} picture.",
            "Right on {right:,} of {n:,} pictures.",
            right=right,
        )
    return tr.many(
        total,
        "Right on {right:,} of {n:,} test picture.",
        "Right on {right:,} of {n:,} test pictures.",
        right=right,
    )


def _of_one(right: int, *, in_turn: bool) -> str:
    if in_turn:
        return tr("Right on the only picture.") if right else tr("Wrong on the only picture.")
    return tr("Right on the only test picture.") if right else tr("Wrong on the only test picture.")


def _how_judged(total: int, *, in_turn: bool) -> str:
    if not in_turn:
        return tr("With only {total} the number is rough.", total=total) if total < FEW else ""
    words = tr("There were too few pictures to set some aside, so each was judged by a training without it.")
    return f"{words} {tr('With so few the number is rough.')}" if total < FEW else words


def _tone(right: int, total: int, classes: int) -> Tone:
    share, (low, high) = right / total, wilson(right, total)
    if share >= GOOD and low >= SURELY:
        return "success"
    return "warning" if high < POOR or share * max(classes, 1) <= 1 else ""


def _weak_spot(pairs: Mapping[tuple[str, str], int], images: Sequence[Judged]) -> WeakSpot:
    wrong = sum(n for (true, label), n in pairs.items() if true != label)
    if not wrong:
        return WeakSpot(tr("Try it on pictures that are new to it."))
    never = _never_right(pairs)
    if never:
        name, number = never[0]
        words = (
            tr.many(
                len(never) - 1,
                "It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other class: "
                "check that they are in the right class.",
                "It recognised none of the {pictures} pictures of “{name}”, and none of {n:,} other classes: "
                "check that they are in the right class.",
                pictures=number,
                name=name,
            )
            if never[1:]
            else tr(
                "It recognised none of the {pictures} pictures of “{name}”: check that they are in the right class.",
                pictures=number,
                name=name,
            )
        )
        return _shown(words, [image for image in images if image.true == name])
    return _most_confused(pairs, images, wrong)


def _never_right(pairs: Mapping[tuple[str, str], int]) -> list[tuple[str, int]]:
    """Classes of which several images were judged and none was right, with their numbers; the largest first."""
    totals: Counter[str] = Counter()
    for (true, _), n in pairs.items():
        totals[true] += n
    found = [(name, n) for name, n in totals.items() if n > 1 and not pairs.get((name, name))]
    return sorted(found, key=lambda one: (-one[1], one[0]))


def _most_confused(pairs: Mapping[tuple[str, str], int], images: Sequence[Judged], wrong: int) -> WeakSpot:
    both: Counter[frozenset[str]] = Counter()
    for (true, label), n in pairs.items():
        if true != label:
            both[frozenset((true, label))] += n
    (pair, number), *others = sorted(both.items(), key=lambda one: (-one[1], sorted(one[0])))
    mistakes = [image for image in images if not image.right]
    if number == 1:
        words = (
            tr("It made one mistake: check the class that they are in.")
            if wrong == 1
            else tr(
                "It made {mistakes} mistakes, no two of the same kind: check the class that they are in.",
                mistakes=wrong,
            )
        )
        return _shown(words, mistakes)
    first, second = sorted(pair)
    if pairs.get((second, first), 0) > pairs.get((first, second), 0):
        first, second = second, first
    alone = not others or others[0][1] < number
    if pairs.get((second, first)):
        words = _mixes_up(first, second, alone=alone)
    else:
        words = _takes_for(first, second, alone=alone)
    return _shown(words, [image for image in mistakes if {image.true, image.label} == pair])


def _mixes_up(first: str, second: str, *, alone: bool) -> str:
    if alone:
        return tr(
            "It mixes up “{first}” and “{second}” most often: check that they are in the right class.",
            first=first,
            second=second,
        )
    return tr(
        "It mixes up “{first}” and “{second}” as often as any other two: check that they are in the right class.",
        first=first,
        second=second,
    )


def _takes_for(true: str, answer: str, *, alone: bool) -> str:
    if alone:
        return tr(
            "It takes “{name}” for “{answer}” most often: check that they are in the right class.",
            name=true,
            answer=answer,
        )
    return tr(
        "It takes “{name}” for “{answer}” as often as any other two: check that they are in the right class.",
        name=true,
        answer=answer,
    )


def _shown(words: str, images: Sequence[Judged]) -> WeakSpot:
    link = (
        tr("Look at this picture")
        if len(images) == 1
        else tr.many(len(images), "Look at {n} picture", "Look at these {n} pictures")
    )
    return WeakSpot(words, link if images else "", tuple(image.key for image in images))
