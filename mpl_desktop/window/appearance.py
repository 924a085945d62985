"""How the window looks: what the person chose, and where they left it to the system, what that was told."""

from PySide6.QtWidgets import QApplication

from mpl_desktop import theme
from mpl_desktop.system.settings import Settings
from mpl_desktop.system.wishes import wishes


def put_on(app: QApplication, settings: Settings, percent: int | None = None) -> theme.Colours:
    """Put theme, contrast, text size and motion on the application.

    Args:
        app: the application.
        settings: what the person chose.
        percent: size of text, where another one was chosen since the start: a window that is built keeps its sizes.
    """
    asked = wishes()
    return theme.apply(
        app,
        settings.theme,
        strong=asked.contrast if settings.contrast == "system" else settings.contrast == "high",
        percent=settings.text_size if percent is None else percent,
        still=asked.still if settings.motion == "system" else settings.motion == "reduced",
    )
