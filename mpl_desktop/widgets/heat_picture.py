"""A picture in grey with heat laid over it; knows only arrays."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

HOT = "#D55E00"
STRONGEST = 200
"""Opacity of the hottest place, of 255."""


def heat_picture(picture: Any, heat: Any) -> QImage:
    """The heat (p, p) of 0 to 1, smoothed, over a picture (S, S, 3) of uint8."""
    side = picture.shape[0]
    below = QImage(picture.tobytes(), side, side, 3 * side, QImage.Format.Format_RGB888)
    below = below.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
    rows, columns = heat.shape
    small = QImage(columns, rows, QImage.Format.Format_ARGB32)
    colour = QColor(HOT)
    for y in range(rows):
        for x in range(columns):
            colour.setAlpha(round(float(heat[y, x]) * STRONGEST))
            small.setPixelColor(x, y, colour)
    smooth = small.scaled(
        side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(below)
    painter.drawImage(0, 0, smooth)
    painter.end()
    return below
