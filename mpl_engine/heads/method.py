"""What a way to fit a head offers, so that its setting can be chosen on images that it was not fitted to.

Shape letters: C classes, E embedding, m judged images.
"""

import itertools
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from mpl_engine.cancel import CancelToken
from mpl_engine.heads.head import Head
from mpl_engine.heads.shots import Floats, Shots

S = TypeVar("S", bound=tuple[Any, ...])


class Method(ABC, Generic[S]):
    """A way to fit a head: pure and deterministic.

    Attributes:
        name: as files and tables have it.
        usual: the setting where nothing can be held out, and the one from which others have to show their worth.
    """

    name: str
    usual: S

    @abstractmethod
    def grid(self) -> dict[S, int]:
        """The settings that are tried, and how many steps of the grid each is away from the usual one."""

    @abstractmethod
    def usual_sharpness(self, shots: Shots) -> float:
        """What the usual setting's logits are multiplied by, > 0, where nothing can be held out to fit it."""

    @abstractmethod
    def fit(self, shots: Shots, setting: S, token: CancelToken) -> Head:
        """The head of the shots.

        Raises:
            Cancelled: if the token says so.
        """

    @abstractmethod
    def on_new(
        self, shots: Shots, images: Floats, settings: Sequence[S], token: CancelToken
    ) -> Iterator[tuple[S, Floats]]:
        """Logits (m, C) of images (m, E) by the heads of the shots, in the order of the settings.

        Settings that share work should stand together. They are those of `fit`, but for methods that thin many shots.

        Raises:
            Cancelled: if the token says so.
        """


def steps_from(usual: S, axes: Sequence[Sequence[Any]], make: Callable[..., S]) -> dict[S, int]:
    """The grid of all combinations, the last axis running fastest, and the steps of each from the usual setting."""
    places = {make(*values): where for where, values in _combinations(axes)}
    home = places[usual]
    return {
        setting: sum(abs(a - b) for a, b in zip(where, home, strict=True))
        for setting, where in places.items()
    }


def _combinations(axes: Sequence[Sequence[Any]]) -> Iterator[tuple[tuple[int, ...], tuple[Any, ...]]]:
    for numbered in itertools.product(*(enumerate(axis) for axis in axes)):
        yield tuple(place for place, _ in numbered), tuple(value for _, value in numbered)
