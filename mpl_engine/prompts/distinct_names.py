"""The name of each class inside its prompt: its display name, unless the backbone cannot tell two of them apart.

A small text tower reads all words that it never saw alike, so "sunflowers" and "tulips" may have one and the same
embedding. No training of prompts can separate such classes; another form of the name can.

Shape letters: C classes, E embedding.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.data.class_names import singular
from mpl_engine.formatting import comma_list
from mpl_engine.messages import speaker
from mpl_engine.prompts.encode import products
from mpl_engine.prompts.encoder import Encoder

say = speaker(__name__)

SAME = 1 - 1e-5
"""Two class embeddings with a cosine above this are one and the same."""

APART = 0.99
"""A replacement is taken only if its cosine with every other class is below this."""

MOST_TRIES = 20


@dataclass(frozen=True)
class PromptNames:
    """One name per class, in label order, and a sentence about the replaced ones (empty if there are none)."""

    names: tuple[str, ...]
    remark: str


def prompt_names(
    encoder: Encoder, class_names: Sequence[str], context_init: str, token: CancelToken | None = None
) -> PromptNames:
    """Names for the prompts: other forms of those display names that the backbone reads as the same.

    Raises:
        ClassNamesError, PromptTooLong: if a name cannot be used.
        Cancelled: if the token says so.
    """
    names = list(class_names)
    features = encoder.zero_shot_features(names, context_init, token)
    alike = [i for i in range(len(names)) if _closest(features, i) > SAME]
    for i in alike:
        forms = list(_other_forms(names[i]))
        tried = encoder.zero_shot_features(forms, context_init, token)
        cosines = products(features, tried)
        cosines[i] = -1
        apart = (cosines.amax(0) < APART).nonzero().flatten().tolist()
        if apart:
            names[i] = forms[apart[0]]
            features[i] = tried[apart[0]]
    changed = [i for i in alike if names[i] != class_names[i]]
    if not alike:
        return PromptNames(tuple(names), "")
    same = comma_list(tuple(f'"{class_names[i]}"' for i in alike))
    changes = comma_list(tuple(f'"{names[i]}"' for i in changed))
    words = (
        say(
            "the backbone reads {names} as the same, so their prompts say {others}",
            names=same,
            others=changes,
        )
        if changed
        else say("the backbone reads {names} as the same, so their prompts say the same", names=same)
    )
    return PromptNames(tuple(names), words)


def _closest(features: Tensor, index: int) -> float:
    """The highest cosine of a class with another one: (C, E) → [-1, 1]."""
    cosines = products(features, features[index, None])[:, 0]
    cosines[index] = -1
    return float(cosines.max())


def _other_forms(name: str) -> Iterator[str]:
    """Singular or plural of the last word, then the name with a number."""
    *rest, last = name.split() or [name]
    yield " ".join([*rest, singular(last) if singular(last) != last else last + "s"])
    yield from (f"{name} {number}" for number in range(1, MOST_TRIES))
