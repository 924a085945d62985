"""A regular expression that someone else may have written, used on file names within limits.

Python's own `re` cannot be stopped once it matches, and some short expressions take years on a name of forty
letters. `regex` matches the same expressions and gives up after a time; what it would build before it matches is
limited by the expression's repeat counts.
"""

import math
import re
import time
from collections.abc import Sequence

from mpl_engine.errors import ConfigError

MOST_CHARACTERS = 1000
MOST_REPEATS = 100_000
"""Of an expression: the product of all its counts in braces. A million of them takes a second and 0.3 GB to build."""

NAME_SECONDS = 0.5
"""Of the processor, for one name; usual expressions need a millionth of it."""

ALL_SECONDS = 2.0
SECONDS_PER_NAME = 2e-4
"""Of this thread, for all names together: `ALL_SECONDS`, and this for each name."""

_COUNTS = re.compile(r"\{(\d*),?(\d*)\}")
_ADVICE = "Write it without repeats inside repeats, such as (a+)+, and with smaller counts"


def found_in_names(expression: str, names: Sequence[str], setting: str, value: str) -> list[str | None]:
    """What an expression finds in each name: its first group if it has groups, else all that matches.

    Args:
        expression: as Python's `re` reads it.
        names: file names.
        setting: the setting that holds the expression, for the error.
        value: the setting's whole value, for the error.

    Returns:
        For each name the text, which may be empty, or None without a match.

    Raises:
        ConfigError: if this is no regular expression, it is empty, or it would take too long.
    """
    if not expression:
        raise ConfigError(setting, value, "the expression is empty")
    if len(expression) > MOST_CHARACTERS or _repeats(expression) > MOST_REPEATS:
        raise ConfigError(setting, value, f"the expression is too large. {_ADVICE}")
    import regex  # noqa: PLC0415 - only where a pattern is used

    try:
        re.compile(expression)  # what `regex` reads beyond it is not promised
        pattern = regex.compile(expression)
    except (re.error, regex.error, OverflowError, RecursionError) as error:
        raise ConfigError(setting, value, f"it is no regular expression ({error})") from None
    found: list[str | None] = []
    end = time.thread_time() + ALL_SECONDS + SECONDS_PER_NAME * len(names)
    for name in names:
        try:
            match = pattern.search(name, timeout=NAME_SECONDS)
        except TimeoutError:
            match, end = None, 0.0
        if time.thread_time() > end:
            raise ConfigError(setting, value, f"the expression takes too long on {name!r}. {_ADVICE}")
        found.append(None if match is None else match.group(1 if pattern.groups else 0))
    return found


def _repeats(expression: str) -> int:
    """An upper bound of how often anything in the expression is repeated by counts."""
    counts = ([int(n[-9:]) for n in pair if n] for pair in _COUNTS.findall(expression))
    return math.prod(max([1, *some]) for some in counts)
