"""The theme in use: puts palette, fonts and style sheet on the application."""

import functools

from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from mpl_desktop.theme.palette import BODY, Colours, colours_from, fill_derived, palette_for
from mpl_desktop.theme.style_sheet import style_sheet

_state: dict[str, Colours | QPalette] = {}


def apply(app: QApplication, choice: str) -> Colours:
    """Put the theme on the application: palette, fonts and style sheet. `choice`: system, light or dark."""
    if not isinstance(_state.get("system"), QPalette):
        app.setStyle("Fusion")
        _state["system"] = QPalette(app.palette())
    system = _state["system"]
    assert isinstance(system, QPalette)  # noqa: S101 - for the type checker
    palette = palette_for(choice, system)
    chosen = colours_from(palette)
    fill_derived(palette, chosen)
    app.setFont(font(BODY))
    app.setPalette(palette)
    app.setStyleSheet(style_sheet(chosen))
    _state["colours"] = chosen
    return chosen


def colours() -> Colours:
    """The colours now in use."""
    chosen = _state.get("colours")
    return chosen if isinstance(chosen, Colours) else colours_from(QApplication.palette())


@functools.cache
def font(pixels: int, *, bold: bool = False, fixed: bool = False) -> QFont:
    """The system's font in one of the sizes above; `fixed` for logs and tracebacks."""
    kind = QFontDatabase.SystemFont.FixedFont if fixed else QFontDatabase.SystemFont.GeneralFont
    result = QFont(QFontDatabase.systemFont(kind))
    result.setPixelSize(pixels)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return result
