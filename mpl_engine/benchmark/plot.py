"""A benchmark's figures as a plot: one SVG file without scripts or fonts of its own, that any browser shows.

A panel for each data set. Base-to-new and cross-dataset have a line for each method with a mark for each rate;
few-shot has accuracy over the number of shots. Whiskers are one standard deviation over seeds.
"""

import html
from collections.abc import Sequence
from dataclasses import dataclass

from mpl_engine.benchmark.plan import TITLES
from mpl_engine.benchmark.result import BenchmarkResult, Spread, Summary

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
"""Okabe-Ito, which people with colour blindness can tell apart; each series has a mark of its own as well."""

WIDTH, LEFT, RIGHT = 760, 230, 40
LINE, HEAD, FOOT = 28, 44, 44
FEW_SHOT_HEIGHT = 300


@dataclass(frozen=True)
class _Frame:
    """A panel's place: its top, its height, and the two sides between which rates from 0 to 100 % lie."""

    top: float
    height: float

    def x(self, rate: float) -> float:
        return LEFT + rate * (WIDTH - LEFT - RIGHT)

    def y(self, rate: float) -> float:
        return self.top + (1 - rate) * self.height


def plot(result: BenchmarkResult) -> str:
    """The SVG document."""
    panels = list(dict.fromkeys(one.dataset for one in result.summary))
    parts: list[str] = []
    top = 0.0
    for name in panels:
        ones = [one for one in result.summary if one.dataset == name]
        draw = _shots_panel if result.benchmark == "few-shot" else _methods_panel
        panel, top = draw(name, ones, top)
        parts += panel
    words = f"{result.benchmark}: accuracy in percent, mean and standard deviation over seeds"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top:.0f}" width="{WIDTH}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="13" fill="#1b1f24"><title>{html.escape(words)}</title>'
        f'<rect width="100%" height="100%" fill="#ffffff"/>{"".join(parts)}</svg>\n'
    )


def _methods_panel(name: str, ones: Sequence[Summary], top: float) -> tuple[list[str], float]:
    rates = {"base": "base", "new": "new", "harmonic_mean": "harmonic mean"}
    if all(one.base is None for one in ones):
        rates = {"accuracy": "accuracy"}
    several = len({one.shots for one in ones}) > 1
    frame = _Frame(top + HEAD, LINE * len(ones))
    parts = [_text(16, top + 26, name, weight=600), *_legend(list(rates.values()), top + 26)]
    for share in (0, 0.25, 0.5, 0.75, 1):
        parts.append(_line(frame.x(share), frame.top, frame.x(share), frame.top + frame.height, "#dddddd"))
        parts.append(
            _text(frame.x(share), frame.top + frame.height + 18, f"{100 * share:.0f} %", anchor="middle")
        )
    for place, one in enumerate(ones):
        y = frame.top + LINE * (place + 0.5)
        title = TITLES[one.method] + (f", {one.shots} shots" if several else "")
        parts.append(_text(LEFT - 12, y + 4, title, anchor="end"))
        for series, rate in enumerate(rates):
            parts += _across(frame, getattr(one, rate), y + 5 * (series - (len(rates) - 1) / 2), series)
    return parts, frame.top + frame.height + FOOT


def _across(frame: _Frame, value: Spread | None, y: float, series: int) -> list[str]:
    """A mark on a method's line, with its whisker."""
    if value is None:
        return []
    sd = value.sd or 0.0
    low, high = max(0.0, value.mean - sd), min(1.0, value.mean + sd)
    whisker = _line(frame.x(low), y, frame.x(high), y, COLOURS[series], 2)
    return [whisker, _mark(frame.x(value.mean), y, series)]


def _shots_panel(name: str, ones: Sequence[Summary], top: float) -> tuple[list[str], float]:
    counts = sorted({one.shots for one in ones})
    methods = list(dict.fromkeys(one.method for one in ones))
    frame = _Frame(top + HEAD + 20 * len(methods), FEW_SHOT_HEIGHT)
    parts = [_text(16, top + 26, name, weight=600)]
    for series, method in enumerate(methods):
        y = top + HEAD + 20 * series
        parts += [_mark(24, y - 4, series), _text(36, y, TITLES[method])]
    left, right = 60, WIDTH - RIGHT
    step = (right - left) / max(1, len(counts) - 1)
    for share in (0, 0.25, 0.5, 0.75, 1):
        parts.append(_line(left, frame.y(share), right, frame.y(share), "#dddddd"))
        parts.append(_text(left - 8, frame.y(share) + 4, f"{100 * share:.0f} %", anchor="end"))
    for place, count in enumerate(counts):
        parts.append(_text(left + place * step, frame.y(0) + 18, str(count), anchor="middle"))
    parts.append(_text((left + right) / 2, frame.y(0) + 36, "shots", anchor="middle"))
    for series, method in enumerate(methods):
        points = [
            (left + counts.index(one.shots) * step, one.accuracy)
            for one in ones
            if one.method == method and one.accuracy is not None
        ]
        path = " ".join(f"{x:.1f},{frame.y(value.mean):.1f}" for x, value in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{COLOURS[series]}" stroke-width="1.5"/>')
        for x, value in points:
            sd = value.sd or 0.0
            low, high = max(0.0, value.mean - sd), min(1.0, value.mean + sd)
            parts += [
                _line(x, frame.y(low), x, frame.y(high), COLOURS[series]),
                _mark(x, frame.y(value.mean), series),
            ]
    return parts, frame.y(0) + FOOT + 8


def _legend(names: Sequence[str], y: float) -> list[str]:
    parts = []
    for series, name in enumerate(names):
        x = LEFT + 130 * series
        parts += [_mark(x, y - 4, series), _text(x + 12, y, name)]
    return parts


def _mark(x: float, y: float, series: int) -> str:
    """A disc, a square or a diamond."""
    colour = COLOURS[series]
    if series % 3 == 0:
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'
    turn = f' transform="rotate(45 {x:.1f} {y:.1f})"' if series % 3 == 2 else ""
    return f'<rect x="{x - 3.5:.1f}" y="{y - 3.5:.1f}" width="7" height="7" fill="{colour}"{turn}/>'


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1) -> str:
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{width}"/>'


def _text(x: float, y: float, words: str, *, anchor: str = "start", weight: int = 400) -> str:
    shown = html.escape("".join(c if c.isprintable() else "\ufffd" for c in words))
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}">{shown}</text>'
