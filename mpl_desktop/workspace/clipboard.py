"""What is dropped or pasted, as files: paths, or a picture without one that is kept as a file of the program's own.

Browsers hand over a dragged or copied picture in many forms: as the bytes of its file, as pixels, as an address in
HTML or plain text, or as an address alone. Nothing is ever fetched from an address.
"""

import base64
import binascii
from contextlib import suppress
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from mpl_desktop.language.words import words_of
from mpl_engine.images.kind import EXTENSIONS, HEAD_BYTES, kind_of

tr = words_of(__name__)

_CONTENTS = ("application/octet-stream", 'application/x-qt-windows-mime;value="FileContents"')
_WEB = ("http:", "https:", "blob:", "ftp:")
_LONGEST = 50_000_000
"""Characters of HTML or text that are looked through for an address; one may hold a whole picture."""


def paths_in(data: QMimeData) -> list[Path]:
    """The files and folders on this computer that the addresses lead to."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files or holds_picture(data):
        return files
    return [Path(url.toLocalFile()) for url in map(QUrl, _addresses(data)) if url.isLocalFile()]


def holds_picture(data: QMimeData) -> bool:
    """Whether there is a picture without a path, by the names of its forms."""
    if data.hasImage() or any(map(_of_picture, data.formats())):
        return True
    return any(address.startswith("data:image/") for address in _addresses(data))


def only_an_address(data: QMimeData) -> bool:
    """Whether the web's address of something is all there is."""
    return any(address.lower().startswith(_WEB) for address in _addresses(data))


def is_text(data: QMimeData | None) -> bool:
    """Whether it is text to be pasted into a field, rather than a picture or files to be classified.

    Spreadsheets hand over a picture of their cells beside the text; browsers and file managers no more than an address.
    """
    if data is None or not data.hasFormat("text/plain") or paths_in(data):
        return False
    addresses = {url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in data.urls()}
    words = data.text().strip()
    if holds_picture(data):
        return (
            bool(words) and words not in addresses and not words.lower().startswith((*_WEB, "data:", "file:"))
        )
    return bool(words)


def keep_picture(data: QMimeData, folder: Path) -> Path | None:
    """The file that the picture was written to in `folder`; None if there is none that can be read.

    Raises:
        OSError: if it cannot be written.
    """
    for name in data.formats():
        if _of_picture(name):
            contents = bytes(data.data(name).data())
            if kind_of(contents[:HEAD_BYTES]):
                return _kept(contents, folder)
    picture = QImage(data.imageData()) if data.hasImage() else QImage()
    if not picture.isNull():
        path = _name(folder, ".png")
        if not picture.save(str(path)):
            raise OSError(tr("{path} could not be written", path=path))
        return path
    for address in _addresses(data):
        if address.startswith("data:") and kind_of((contents := _decoded(address))[:HEAD_BYTES]):
            return _kept(contents, folder)
    return None


def _of_picture(name: str) -> bool:
    return name.startswith("image/") or name in _CONTENTS


def _addresses(data: QMimeData) -> list[str]:
    """Of pictures in HTML, then those that are handed over as such or as a text of nothing else."""
    found: list[str] = []
    if data.hasHtml() and len(html := data.html()) <= _LONGEST:
        parser = _Pictures()
        parser.feed(html)
        found += parser.sources
    found += [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in data.urls()]
    if data.hasText() and len(text := data.text()) <= _LONGEST:
        lines = text.split()
        found += lines[:1] if len(lines) == 1 else []
    return found


class _Pictures(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.sources += [value for name, value in attrs if name == "src" and value]


def _decoded(address: str) -> bytes:
    """The bytes in a `data:` address; empty if it is damaged."""
    head, _, body = address.partition(",")
    contents = unquote_to_bytes(body)
    if head.lower().endswith(";base64"):
        with suppress(binascii.Error, ValueError):
            return base64.b64decode(contents)
        return b""
    return contents


def _kept(contents: bytes, folder: Path) -> Path:
    kind = kind_of(contents[:HEAD_BYTES]) or ""
    path = _name(folder, EXTENSIONS[kind][0])
    path.write_bytes(contents)
    return path


def _name(folder: Path, ending: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"pasted {datetime.now():%Y-%m-%d %H-%M-%S-%f}{ending}"  # noqa: DTZ005 - a local time for the person
