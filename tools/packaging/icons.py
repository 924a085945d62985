"""The program's icon in the forms that each system wants, drawn from packaging/icons/mpl-desktop.svg by Qt."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRAWING = ROOT / "packaging" / "icons" / "mpl-desktop.svg"
SIDES = (16, 24, 32, 48, 64, 128, 256, 512)


def png_files(folder: Path) -> dict[int, Path]:
    """Draw the icon in every size of `SIDES`, in pixels. Returns the files by size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt  # noqa: PLC0415 - only where an icon is drawn
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    app = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(str(DRAWING))
    if app is None or not drawing.isValid():
        raise ValueError(f"{DRAWING} cannot be drawn")
    folder.mkdir(parents=True, exist_ok=True)
    found = {}
    for side in SIDES:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, side, side))
        painter.end()
        found[side] = folder / f"mpl-desktop-{side}.png"
        if not image.save(str(found[side])):
            raise OSError(f"{found[side]} could not be written")
    return found


def for_program(folder: Path) -> Path | None:
    """The icon as an executable of this system carries it: .ico on Windows, .icns on macOS, none elsewhere."""
    ending = {"win32": ".ico", "darwin": ".icns"}.get(sys.platform)
    if ending is None:
        return None
    from PIL import Image  # noqa: PLC0415

    drawn = png_files(folder)
    path = folder / f"mpl-desktop{ending}"
    with Image.open(drawn[max(drawn)]) as largest:
        largest.save(path, sizes=[(side, side) for side in SIDES if side <= 256])
    return path
