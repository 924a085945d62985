"""The one icon set (Material, from qtawesome), tinted with the theme's text colour.

Glyphs are drawn from qtawesome's font file: importing the library itself takes 0.4 s of a slow machine's first second,
most of it for enumerations that are not needed here.
"""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPixmap, QRawFont

from mpl_desktop import theme

SHARE = 0.875
"""Of the square, for the font's em: as qtawesome draws it."""


EM = 480
"""Size at which the outlines are taken; any large one will do."""

SIZES = (16, 20, 24)
"""Of icons in buttons and menus, in the screens' points."""

LARGEST = 48
"""Pixels of one more picture that an icon holds: made smaller for a screen that was not there when the icon was made."""


def icon(name: str, tone: str = "text") -> QIcon:
    """An icon by its Material name, such as `folder-open-outline`; `tone` is a field of `theme.Colours`.

    It holds finished pictures. A `QIconEngine` in Python would draw any size, but Qt keeps copies of engines longer
    than Python does, and then calls into freed memory.
    """
    chosen = theme.colours()
    scales = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    sides = {LARGEST, *(round(side * scale) for side in SIZES for scale in scales)}
    return _icon(name, getattr(chosen, tone), chosen.line, tuple(sorted(sides)))


def pixmap(name: str, pixels: int, tone: str = "muted") -> QPixmap:
    """The icon as a picture of one size, for labels; sharp on screens with more pixels than that."""
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    drawn = _drawn(name, round(pixels * scale), getattr(theme.colours(), tone))
    drawn.setDevicePixelRatio(scale)
    return drawn


def exists(name: str) -> bool:
    """Whether the set has such an icon."""
    return bool(_code(name))


@cache
def _icon(name: str, colour: str, disabled: str, sides: tuple[int, ...]) -> QIcon:
    made = QIcon()
    for side in sides:
        made.addPixmap(_drawn(name, side, colour))
        made.addPixmap(_drawn(name, side, disabled), QIcon.Mode.Disabled)
    return made


def _drawn(name: str, side: int, colour: str) -> QPixmap:
    """The glyph on a transparent square; a name that the set does not have leaves it empty."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side * (1 - SHARE) / 2, side * (1 - SHARE) / 2)
    painter.scale(side * SHARE / EM, side * SHARE / EM)
    painter.fillPath(_outline(name), QColor(colour))
    painter.end()
    return picture


@cache
def _outline(name: str) -> QPainterPath:
    """The glyph's shape in a square of EM units."""
    code = _code(name)
    if not code:
        return QPainterPath()
    font = _font()
    (glyph,) = font.glyphIndexesForString(chr(int(code, 16)))
    return font.pathForGlyph(glyph).translated(0, font.ascent())


def _code(name: str) -> str:
    """The code point of an icon in hexadecimal; empty if the set has no such icon."""
    found = re.search(rf'"{re.escape(name)}": *"([0-9a-fA-Fx]+)"', _names())
    return found[1] if found else ""


@cache
def _names() -> str:
    """The set's table of names and code points as it stands in its file: a dictionary of it takes five times as much."""
    table = _table()
    return table.read_text(encoding="utf-8") if table else ""


@cache
def _font() -> QRawFont:
    table = _table()
    assert table is not None  # noqa: S101 - asked for only when a name was found in it
    return QRawFont(str(table.with_name(table.name.replace("-charmap", "")).with_suffix(".ttf")), EM)


def _table() -> Path | None:
    spec = find_spec("qtawesome")  # finds it without importing it
    place = Path(spec.origin).parent / "fonts" if spec and spec.origin else Path()
    return next(place.glob("materialdesignicons6-webfont-charmap-*.json"), None)
