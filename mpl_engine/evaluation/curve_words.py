"""What a learning curve means, in words, from the fields of its file; so each reader has them in their language."""

from collections.abc import Mapping
from typing import Any

from mpl_engine.formatting import both
from mpl_engine.messages import joined, speaker

say = speaker(__name__)

WORTH = 0.01
"""A predicted gain below this is not called one."""


def curve_words(curve: Mapping[str, Any]) -> str:
    """What to do, in words for anybody, also when more images would not help.

    Args:
        curve: the fields of `curve.json`.

    Raises:
        KeyError, IndexError, TypeError: if it is damaged.
    """
    ahead = curve["forecast"]
    if ahead is None:
        return say("There are too few images to say whether more would help: add some, and ask again.")
    last = curve["points"][-1]
    most, rate = last["shots"], 100 * last["macro_recall" if curve["balanced"] else "accuracy"]
    now = (
        say("With {most} images of each class balanced accuracy is {rate:.0f} %.", most=most, rate=rate)
        if curve["balanced"]
        else say("With {most} images of each class accuracy is {rate:.0f} %.", most=most, rate=rate)
    )
    gain, low, high = (100 * ahead[key] for key in ("gain", "gain_low", "gain_high"))
    if not _worth(ahead):
        more = say(
            "Twice as many would likely change little: {most_gain:.0f} points more at the best.",
            most_gain=max(0.0, high),
        )
    elif f"{low:.0f}" != f"{high:.0f}":
        more = say(
            "Twice as many would likely add about {gain:.0f} points ({low:.0f} to {high:.0f}).",
            gain=gain,
            low=low,
            high=high,
        )
    else:
        more = say("Twice as many would likely add about {gain:.0f} points.", gain=gain)
    helped = [one for one in curve["classes"] if _worth(one["forecast"])]
    if not helped:
        return joined(" ", (now, more))
    named = both(
        [
            say("{name} (about {gain:.0f} points)", name=one["name"], gain=100 * one["forecast"]["gain"])
            for one in helped[:2]
        ]
    )
    return joined(" ", (now, more, say("Images of these would help most: {classes}.", classes=named)))


def _worth(ahead: Mapping[str, Any]) -> bool:
    return bool(ahead["gain"] >= WORTH and ahead["gain_low"] > 0)
