"""What the clipboard holds for classifying: files, or a picture that is kept as a file of the program's own."""

from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage


def paths_from_clipboard(folder: Path) -> list[Path]:
    """Files on the clipboard, or the one that a copied picture was written to in `folder`.

    Raises:
        OSError: if the picture cannot be written.
    """
    data = QGuiApplication.clipboard().mimeData()
    if data is None:  # nothing was ever copied, or its owner is gone; Qt's types do not say so
        return []  # type: ignore[unreachable]
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return files
    picture = QGuiApplication.clipboard().image() if data.hasImage() else QImage()
    if picture.isNull():
        return []
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"pasted {datetime.now():%Y-%m-%d %H-%M-%S-%f}.png"  # noqa: DTZ005 - a local time for the person
    if not picture.save(str(path)):
        raise OSError(f"{path} could not be written")
    return [path]
