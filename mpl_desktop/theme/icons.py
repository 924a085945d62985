"""The one icon set (Material, from qtawesome), tinted with the theme's text colour.

Glyphs are drawn from qtawesome's font file: importing the library itself takes 0.4 s of a slow machine's first second,
most of it for enumerations that are not needed here.
"""

import json
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

SIZES = (16, 20, 24, 30, 32, 36, 40, 48)
"""Pixels of the pictures that an icon holds: the sizes of buttons and menus on screens of the usual scales."""


def icon(name: str, tone: str = "text") -> QIcon:
    """An icon by its Material name, such as `folder-open-outline`; `tone` is a field of `theme.Colours`.

    It holds finished pictures. A `QIconEngine` in Python would draw any size, but Qt keeps copies of engines longer
    than Python does, and then calls into freed memory.
    """
    chosen = theme.colours()
    return _icon(name, getattr(chosen, tone), chosen.line)


def pixmap(name: str, pixels: int, tone: str = "muted") -> QPixmap:
    """The icon as a picture of one size, for labels; sharp on screens with more pixels than that."""
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    drawn = _drawn(name, round(pixels * scale), getattr(theme.colours(), tone))
    drawn.setDevicePixelRatio(scale)
    return drawn


def exists(name: str) -> bool:
    """Whether the set has such an icon."""
    return name in _font()[1]


@cache
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    made = QIcon()
    for side in SIZES:
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
    file, codes = _font()
    if name not in codes:
        return QPainterPath()
    font = _font_of(file)
    (glyph,) = font.glyphIndexesForString(chr(int(codes[name], 16)))
    return font.pathForGlyph(glyph).translated(0, font.ascent())


@cache
def _font() -> tuple[str, dict[str, str]]:
    """The font file and the code points of its icons, in hexadecimal."""
    spec = find_spec("qtawesome")  # finds it without importing it
    place = Path(spec.origin).parent / "fonts" if spec and spec.origin else Path()
    names = next(place.glob("materialdesignicons6-webfont-charmap-*.json"), None)
    if names is None:
        return "", {}
    file = names.with_name(names.name.replace("-charmap", "")).with_suffix(".ttf")
    return str(file), json.loads(names.read_text(encoding="utf-8"))


@cache
def _font_of(file: str) -> QRawFont:
    return QRawFont(file, EM)
