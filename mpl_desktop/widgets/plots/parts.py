"""What a plot is made of: its curves, its lines across, and axes whose numbers are words."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pyqtgraph as pg

from mpl_desktop.language.words import formed, locale

Form = Callable[[float], str]


@dataclass
class Reference:
    """A horizontal line; `place` says how it is drawn."""

    value: float
    place: int
    line: pg.InfiniteLine


@dataclass
class Curve:
    """One curve's numbers and its items on the plot. `smooth` in [0, 1) draws a moving average over faint points."""

    name: str
    place: int
    markers: bool
    smooth: float
    x: list[float] = field(default_factory=list)
    y: list[float] = field(default_factory=list)
    line: pg.PlotDataItem | None = None
    faint: pg.PlotDataItem | None = None


class NamedAxis(pg.AxisItem):  # type: ignore[misc] # pyqtgraph has no types
    """An axis whose numbers are written as the language does, or in a form of the plot's own, such as percent."""

    def __init__(self, side: str, form: Form | None) -> None:
        super().__init__(side)
        self._form = form

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        """Pyqtgraph asks."""
        if self._form is None:
            point = locale().decimalPoint()
            return [text.replace(".", point) for text in super().tickStrings(values, scale, spacing)]
        return [self._form(value) for value in values]


def whole_number(value: float) -> str:
    """A number at an axis that counts; nothing between two of them."""
    return formed("{:g}", value) if value == int(value) else ""
