"""The one icon set (Material, from qtawesome), tinted with the theme's text colour.

Glyphs are drawn from qtawesome's font file: importing the library itself takes 0.4 s of a slow machine's first second,
most of it for enumerations that are not needed here.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QRawFont

from mpl_desktop import theme

SIDES = (16, 20, 24, 32, 48, 64)
"""Sizes in pixels that are drawn; Qt takes the nearest larger one, also on screens of a higher scale."""

SHARE = 0.875
"""Of the square, for the font's em: as qtawesome draws it."""


def icon(name: str, tone: str = "text") -> QIcon:
    """An icon by its Material name, such as `folder-open-outline`; `tone` is a field of `theme.Colours`."""
    chosen = theme.colours()
    made = QIcon()
    for side in SIDES:
        made.addPixmap(_drawn(name, side, getattr(chosen, tone)), QIcon.Mode.Normal)
        made.addPixmap(_drawn(name, side, chosen.line), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, pixels: int, tone: str = "muted") -> QPixmap:
    """The icon as a picture of one size, for labels."""
    return icon(name, tone).pixmap(QSize(pixels, pixels))


def exists(name: str) -> bool:
    """Whether the set has such an icon."""
    return name in _font()[1]


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
def _glyphs(side: int) -> QRawFont:
    return QRawFont(_font()[0], side * SHARE)


def _drawn(name: str, side: int, colour: str) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    code = _font()[1].get(name)
    if code is None:
        return picture
    font = _glyphs(side)
    (glyph,) = font.glyphIndexesForString(chr(int(code, 16)))
    em = side * SHARE
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate((side - em) / 2, (side - em) / 2 + font.ascent())
    painter.fillPath(font.pathForGlyph(glyph), QColor(colour))
    painter.end()
    return picture
