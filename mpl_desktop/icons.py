"""The one icon set (Material, from qtawesome), tinted with the theme's text colour."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

from mpl_desktop import theme


def icon(name: str, tone: str = "text") -> QIcon:
    """An icon by its Material name, such as `folder-open-outline`; `tone` is a field of `theme.Colours`."""
    import qtawesome  # noqa: PLC0415 - costs a fifth of a second, so not before it is needed

    chosen = theme.colours()
    result: QIcon = qtawesome.icon(f"mdi6.{name}", color=getattr(chosen, tone), color_disabled=chosen.line)
    return result


def pixmap(name: str, pixels: int, tone: str = "muted") -> QPixmap:
    """The icon as a picture of one size, for labels."""
    return icon(name, tone).pixmap(QSize(pixels, pixels))
