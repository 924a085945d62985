"""The one icon set (Material, from qtawesome), tinted with the theme's text colour.

Glyphs are drawn from qtawesome's font file: importing the library itself takes 0.4 s of a slow machine's first second,
most of it for enumerations that are not needed here.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QRawFont

from mpl_desktop import theme

SHARE = 0.875
"""Of the square, for the font's em: as qtawesome draws it."""


class _Glyph(QIconEngine):
    """One glyph, drawn as large as it is asked for and in the middle of its place."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._of = (name, colour, disabled)

    def clone(self) -> QIconEngine:
        """For Qt's copies of the icon."""
        return _Glyph(*self._of)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """On a transparent ground."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw it; a name that the set does not have leaves the place empty."""
        name, colour, disabled = self._of
        file, codes = _font()
        side = min(rect.width(), rect.height())
        if name not in codes or side < 1:
            return
        em = side * SHARE
        font = _sized(file, em)
        (glyph,) = font.glyphIndexesForString(chr(int(codes[name], 16)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top = rect.center().x() + 0.5 - em / 2, rect.center().y() + 0.5 - em / 2
        painter.translate(left, top + font.ascent())
        painter.fillPath(
            font.pathForGlyph(glyph), QColor(disabled if mode == QIcon.Mode.Disabled else colour)
        )
        painter.restore()


def icon(name: str, tone: str = "text") -> QIcon:
    """An icon by its Material name, such as `folder-open-outline`; `tone` is a field of `theme.Colours`."""
    chosen = theme.colours()
    return QIcon(_Glyph(name, getattr(chosen, tone), chosen.line))


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
def _sized(file: str, em: float) -> QRawFont:
    return QRawFont(file, em)
