"""Does training help? Methods compared on the same images: intervals, paired tests, and the answer in words.

Where some class has twice the images of another, every class counts the same: balanced accuracy leads.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from mpl_engine.evaluation.paired_tests import balanced_p, mcnemar
from mpl_engine.messages import joined, speaker

say = speaker(__name__)

Z95 = 1.959964
REAL = 0.05
"""A difference with a p below this is called real."""

UNBALANCED = 2.0
"""Classes are unbalanced if the largest has this many times the images of the smallest."""

MPL, ZERO_SHOT, LINEAR_PROBE = "mpl", "zero_shot", "linear_probe"
INSTANT, MPL_HEAD = "instant", "mpl_head"
LEADS = {MPL: "MPL", MPL_HEAD: say("MPL with a head"), INSTANT: say("The instant answer")}
"""Methods that a run may answer by, in words that begin a sentence; the one that it keeps leads its comparison."""
INSIDE = {**LEADS, INSTANT: say("the instant answer")}
"""The same in words that stand inside of a sentence."""
BESIDE = (*LEADS, ZERO_SHOT, LINEAR_PROBE)
"""Methods whose answers a run keeps with its judged images, where they are known."""
NAMES = {
    MPL: "MPL",
    MPL_HEAD: say("MPL + head"),
    INSTANT: say("Instant answer"),
    ZERO_SHOT: say("Zero-shot"),
    LINEAR_PROBE: say("Linear probe"),
}
"""Methods as tables and charts call them, in the order that they are shown in."""


def lead_of(result: Mapping[str, Any]) -> str:
    """The method that a run answers by, from its `result.json`; older ones say only what was fitted."""
    kept = result.get("answer")
    if kept in LEADS:
        return str(kept)
    return INSTANT if result.get("method") == "instant" else MPL


@dataclass(frozen=True)
class Rate:
    """A method's rates in [0, 1] with their 95 % intervals; `right` counts images.

    `accuracy` counts every image the same, `balanced` every class (the mean recall).
    """

    right: int
    accuracy: float
    low: float
    high: float
    balanced: float
    balanced_low: float
    balanced_high: float


@dataclass(frozen=True)
class PairedTest:
    """MPL against another method: images that only MPL, and only the other, gets right; two-sided p.

    `p` is McNemar's, `balanced_p` that of the difference of balanced accuracies.
    """

    gained: int
    lost: int
    p: float
    balanced_p: float


@dataclass(frozen=True)
class Comparison:
    """Methods on the same images.

    Attributes:
        images: how many.
        unbalanced: whether balanced accuracy is the one to look at.
        rates: by method, see `BESIDE`; the first is the one that the run answers by.
        tests: of the first against each other method.
        verdict: one or two plain sentences.
    """

    images: int
    unbalanced: bool
    rates: Mapping[str, Rate]
    tests: Mapping[str, PairedTest]
    verdict: str

    def to_json(self) -> dict[str, Any]:
        """JSON-ready."""
        return asdict(self)


def compare(true: Sequence[str], answers: Mapping[str, Sequence[str]]) -> Comparison:
    """Compare methods on the same images.

    Args:
        true: the class of each image.
        answers: each method's answer for each image; the first is one of `LEADS`, which the others are tested against.
    """
    lead = next(iter(answers))
    counts = Counter(true)
    rates = {method: _rate(true, given, counts) for method, given in answers.items()}
    tests = {
        method: _test(true, answers[lead], given, counts)
        for method, given in answers.items()
        if method != lead
    }
    uneven = is_unbalanced(list(counts.values()))
    words = _verdict(len(true), rates, tests, unbalanced=uneven)
    return Comparison(len(true), uneven, rates, tests, words)


def is_unbalanced(counts: Sequence[int]) -> bool:
    """Whether the classes' image counts differ so much that accuracy would hide the small ones."""
    there = [count for count in counts if count]
    return bool(there) and max(there) >= UNBALANCED * min(there)


def wilson(right: float, total: int) -> tuple[float, float]:
    """95 % interval of a share.

    Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.
    """
    if total == 0:
        return 0.0, 1.0
    share, z = right / total, Z95
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z / (1 + z * z / total) * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return max(0.0, middle - half), min(1.0, middle + half)


def balanced_interval(per_class: Sequence[tuple[int, int]]) -> tuple[float, float, float]:
    """Balanced accuracy and its 95 % interval, from (right, images) of each class that has images.

    The classes' Wilson intervals are combined by their distances from the shares, which keeps it apart from 0
    and 1 where few images say nothing.

    Source: G. Y. Zou and A. Donner, Construction of confidence limits about effect measures, 2008 (MOVER).
    """
    if not per_class:
        return 0.0, 0.0, 1.0
    shares = [right / total for right, total in per_class]
    ends = [wilson(right, total) for right, total in per_class]
    n = len(per_class)
    mean = sum(shares) / n
    below = math.sqrt(sum((share - low) ** 2 for share, (low, _) in zip(shares, ends, strict=True))) / n
    above = math.sqrt(sum((high - share) ** 2 for share, (_, high) in zip(shares, ends, strict=True))) / n
    return mean, max(0.0, mean - below), min(1.0, mean + above)


def _rate(true: Sequence[str], given: Sequence[str], counts: Counter[str]) -> Rate:
    right = Counter(t for t, answer in zip(true, given, strict=True) if t == answer)
    total, all_right = len(true), sum(right.values())
    balanced = balanced_interval([(right[name], count) for name, count in counts.items()])
    return Rate(all_right, all_right / total if total else 0.0, *wilson(all_right, total), *balanced)


def _test(true: Sequence[str], mpl: Sequence[str], other: Sequence[str], counts: Counter[str]) -> PairedTest:
    gained: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for t, a, b in zip(true, mpl, other, strict=True):
        gained[t] += a == t != b
        lost[t] += b == t != a
    p = mcnemar(sum(gained.values()), sum(lost.values()))
    per_class = [(gained[name], lost[name], count) for name, count in counts.items()]
    return PairedTest(sum(gained.values()), sum(lost.values()), p, balanced_p(per_class))


def _verdict(
    images: int, rates: Mapping[str, Rate], tests: Mapping[str, PairedTest], *, unbalanced: bool
) -> str:
    """Whether training helped, also when it did not, in words for anybody."""
    if images == 0:
        return say("This run learned from all images, so none are left to judge it on.")
    lead = next(iter(rates))
    mpl, before, p, better = rates[lead], rates.get(ZERO_SHOT), 1.0, False
    if before is not None:
        test = tests[ZERO_SHOT]
        p = test.balanced_p if unbalanced else test.p
        better = mpl.balanced > before.balanced if unbalanced else mpl.right > before.right
    gain = p_words(p) if better and p < REAL else ""
    if unbalanced:
        words = [_balanced_words(lead, mpl, before, gain)]
    else:
        words = [_right_words(LEADS[lead], images, mpl, before, gain)]
    if before is not None and p >= REAL:
        words.append(say("With so few images that difference may be chance ({p}).", p=p_words(p)))
    elif before is not None and not better:
        words.append(say("Training made it worse ({p}): look at the images and the settings.", p=p_words(p)))
    if unbalanced:
        words.append(_of_all_words(images, mpl, before))
    if LINEAR_PROBE in rates:
        words.append(_beside_the_probe(lead, rates, tests, unbalanced=unbalanced))
    return joined(" ", words)


def _balanced_words(lead: str, mpl: Rate, before: Rate | None, gain: str) -> str:
    """How it did, every class counting the same; `gain` is the p of a real gain, else empty."""
    method, share = INSIDE[lead], 100 * mpl.balanced
    if before is None:
        return say(
            "Every class counting the same, {method} sees {share:.0f} % of a class's images right.",
            method=method,
            share=share,
        )
    if gain:
        return say(
            "Every class counting the same, {method} sees {share:.0f} % of a class's images right, zero-shot "
            "{zero_shot:.0f} %; the gain is real ({p}).",
            method=method,
            share=share,
            zero_shot=100 * before.balanced,
            p=gain,
        )
    return say(
        "Every class counting the same, {method} sees {share:.0f} % of a class's images right, zero-shot "
        "{zero_shot:.0f} %.",
        method=method,
        share=share,
        zero_shot=100 * before.balanced,
    )


def _right_words(method: str, images: int, mpl: Rate, before: Rate | None, gain: str) -> str:
    if before is None:
        return say.many(
            images,
            "{method} is right on {right} of {n} test image.",
            "{method} is right on {right} of {n} test images.",
            method=method,
            right=mpl.right,
        )
    if gain:
        return say.many(
            images,
            "{method} is right on {right} of {n} test image, zero-shot on {zero_shot}; the gain is real ({p}).",
            "{method} is right on {right} of {n} test images, zero-shot on {zero_shot}; the gain is real ({p}).",
            method=method,
            right=mpl.right,
            zero_shot=before.right,
            p=gain,
        )
    return say.many(
        images,
        "{method} is right on {right} of {n} test image, zero-shot on {zero_shot}.",
        "{method} is right on {right} of {n} test images, zero-shot on {zero_shot}.",
        method=method,
        right=mpl.right,
        zero_shot=before.right,
    )


def _of_all_words(images: int, mpl: Rate, before: Rate | None) -> str:
    if before is None:
        return say.many(
            images,
            "Of all {n} test image it is right on {right}.",
            "Of all {n} test images it is right on {right}.",
            right=mpl.right,
        )
    return say.many(
        images,
        "Of all {n} test image it is right on {right}, zero-shot on {zero_shot}.",
        "Of all {n} test images it is right on {right}, zero-shot on {zero_shot}.",
        right=mpl.right,
        zero_shot=before.right,
    )


def _beside_the_probe(
    lead: str, rates: Mapping[str, Rate], tests: Mapping[str, PairedTest], *, unbalanced: bool
) -> str:
    mpl, probe, test = rates[lead], rates[LINEAR_PROBE], tests[LINEAR_PROBE]
    p = test.balanced_p if unbalanced else test.p
    better = mpl.balanced > probe.balanced if unbalanced else mpl.right > probe.right
    method, words = INSIDE[lead], p_words(p)
    if unbalanced:
        share = 100 * probe.balanced
        if p >= REAL:
            return say(
                "A linear probe, which is simpler, sees {share:.0f} %; that difference may be chance ({p}).",
                share=share,
                p=words,
            )
        if better:
            return say(
                "A linear probe, which is simpler, sees {share:.0f} %; {method} is really better than that ({p}).",
                share=share,
                method=method,
                p=words,
            )
        return say(
            "A linear probe, which is simpler, sees {share:.0f} %; {method} is really worse than that ({p}).",
            share=share,
            method=method,
            p=words,
        )
    if p >= REAL:
        return say(
            "A linear probe, which is simpler, is right on {right}; that difference may be chance ({p}).",
            right=probe.right,
            p=words,
        )
    if better:
        return say(
            "A linear probe, which is simpler, is right on {right}; {method} is really better than that ({p}).",
            right=probe.right,
            method=method,
            p=words,
        )
    return say(
        "A linear probe, which is simpler, is right on {right}; {method} is really worse than that ({p}).",
        right=probe.right,
        method=method,
        p=words,
    )


def p_words(p: float) -> str:
    """`p < 0.001` or `p = 0.039`."""
    return say("p < {limit}", limit=0.001) if p < 0.001 else say("p = {p:.2g}", p=p)
