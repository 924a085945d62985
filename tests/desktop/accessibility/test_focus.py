"""Where the keys go is seen: on every kind of stop, in every theme, the focus changes enough pixels by 3 to 1 or more."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.window.main_window import MainWindow

from .walk import name_of, states, stops

LOOKS = [("light", "usual"), ("dark", "usual"), ("light", "high"), ("dark", "high")]
AROUND = 4
"""Pixels around a widget in which a frame may lie."""
LEAST = 3.0
"""Source: WCAG 2.2, success criteria 1.4.11 and 2.4.13."""


def luminance(image: QImage) -> NDArray[np.float64]:
    """Relative luminance of each pixel."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    height, width = plain.height(), plain.width()
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(height, width, 4)[..., 2::-1] / 255
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    found: NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return found


def changed(before: QImage, after: QImage) -> int:
    """Pixels that stand out 3 to 1 from what they were."""
    one, other = luminance(before), luminance(after)
    high, low = np.maximum(one, other), np.minimum(one, other)
    return int(((high + 0.05) / (low + 0.05) >= LEAST).sum())


def kind_of(widget: QWidget) -> tuple[object, ...]:
    """Widgets of one kind look alike."""
    checked = widget.isChecked() if isinstance(widget, QAbstractButton) else None
    return type(widget).__name__, widget.property("kind"), widget.property("place"), checked


def picture(widget: QWidget) -> QImage:
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    return window.grab(place.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def weak(window: MainWindow, seen: set[tuple[object, ...]]) -> Iterator[str]:
    """Stops of kinds that were not looked at yet whose focus is hard to see."""
    for widget in stops(window):
        kind = kind_of(widget)
        if kind in seen or min(widget.width(), widget.height()) < 8:
            continue
        seen.add(kind)
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        found = changed(before, picture(widget))
        # As many pixels as a frame of one pixel around the smaller of a widget and of something of 60 pixels has.
        least = 2 * (min(widget.width(), 60) + min(widget.height(), 24))
        if found < least:
            yield f"{kind} {name_of(widget)!r}: {found} pixels, {least} are needed"


@pytest.mark.parametrize(("theme", "contrast"), LOOKS)
def test_the_focus_is_seen_on_every_kind_of_stop(
    filled: MainWindow, theme: str, contrast: str, qtbot: QtBot
) -> None:
    filled.workspace.settings.put("contrast", contrast)
    filled.set_theme(theme)
    seen: set[tuple[object, ...]] = set()
    missing = [f"{state}: {words}" for state in states(filled) for words in weak(filled, seen)]
    assert not missing, "\n".join(missing)
    assert len(seen) > 20
