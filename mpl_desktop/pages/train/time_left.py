"""How long a training still takes: rounded, steady, and silent until it knows."""

import statistics

from mpl_desktop.language.words import words_of
from mpl_desktop.messages import time_words

tr = words_of(__name__)

LEAST_STEPS = 5
RECENT = 200
STEADY = 0.15
"""A new estimate is shown only when it differs from the shown one by more than this share."""


class TimeLeft:
    """Fed with the durations of steps; what is shown never jumps back and forth."""

    def __init__(self) -> None:
        self._shown_end: float | None = None

    def words(self, now: float, durations: list[float], done: int, total: int | None) -> str:
        """The words at a moment.

        Args:
            now: any clock, in seconds.
            durations: seconds of each step so far.
            done: steps done.
            total: steps in all, or None while unknown.
        """
        if total is None or len(durations) < LEAST_STEPS:
            return tr("estimating")
        recent = durations[-RECENT:]
        left = max(0, total - done) * (0.5 * statistics.fmean(recent) + 0.5 * statistics.median(recent))
        end = now + left
        if self._shown_end is None or abs(end - self._shown_end) > max(4.0, STEADY * left):
            self._shown_end = end
        shown = max(0.0, self._shown_end - now)
        if shown < 5 and left < 5:
            return tr("a few seconds left")
        return tr("{time} left", time=time_words(max(shown, 5.0)))
