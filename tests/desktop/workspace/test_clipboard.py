"""What is dropped and pasted: every kind of image by every way in, and pictures that come without a file."""

import base64
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.images.kind import EXTENSIONS

from ..conftest import settle

ENDINGS = sorted(ending for endings in EXTENSIONS.values() for ending in endings)
COLOUR = (10, 200, 30)


def encoded(kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (20, 20), COLOUR).save(out, kind)
    return out.getvalue()


def dropped(target: QWidget, data: QMimeData) -> str:
    """Drag something over a widget and let it go there. Returns what the window says it will do."""
    keys, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(50, 50).toPoint(), copy, data, left, keys)
    target.dragEnterEvent(enter)
    assert enter.isAccepted()
    target.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, keys))
    overlay = getattr(target, "overlay", None)
    return overlay.accessibleName() if overlay else ""


def pasted(_target: QWidget, data: QMimeData) -> str:
    QGuiApplication.clipboard().setMimeData(data)
    window = _target.window()
    assert isinstance(window, MainWindow)
    window.menus.actions["Classify the clipboard"].trigger()
    QGuiApplication.clipboard().clear()
    return ""


@pytest.fixture
def page(classify_page: ClassifyPage) -> ClassifyPage:
    return classify_page


@pytest.fixture
def ready(page: ClassifyPage, module: Path, qtbot: QtBot) -> ClassifyPage:
    page.load_module(module)
    qtbot.waitUntil(lambda: not page.loader.loading, timeout=20_000)
    return page


def on_window(page: ClassifyPage) -> QWidget:
    return page.window()


def on_area(page: ClassifyPage) -> QWidget:
    return page.content.drop


WAYS = pytest.mark.parametrize(
    ("where", "how"),
    [(on_window, dropped), (on_area, dropped), (on_window, pasted)],
    ids=["window", "area", "paste"],
)
Where = Callable[[ClassifyPage], QWidget]
How = Callable[[QWidget, QMimeData], str]


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@WAYS
def test_every_ending_that_is_scanned_is_taken(
    ready: ClassifyPage, tmp_path: Path, qtbot: QtBot, where: Where, how: How
) -> None:
    paths = [tmp_path / f"{i}{ending}" for i, ending in enumerate([*ENDINGS, ".JPG", ".Heic"])]
    for path in paths:
        path.write_bytes(encoded())
    how(where(ready), urls(*paths))
    settle(ready, qtbot, len(paths))


@WAYS
def test_an_image_is_known_by_what_it_holds_where_its_name_tells_nothing(
    ready: ClassifyPage, tmp_path: Path, qtbot: QtBot, where: Where, how: How
) -> None:
    images = [tmp_path / name for name in ("IMG_0001", "photo.php", "scan.dat", "a.b", ".hidden")]
    for i, path in enumerate(images):
        path.write_bytes(encoded(("PNG", "JPEG", "GIF", "BMP", "WEBP")[i]))
    others = [tmp_path / "notes", tmp_path / "empty"]
    others[0].write_text("dear reader")
    others[1].touch()
    if hasattr(os, "mkfifo"):
        others.append(tmp_path / "pipe")
        os.mkfifo(others[-1])
    how(where(ready), urls(*images, *others))
    settle(ready, qtbot, len(images))
    assert {Path(path) for path in ready.predictions} == set(images)


def test_the_file_picker_shows_every_kind(ready: ClassifyPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(*arguments: str) -> tuple[list[str], str]:
        asked.append(arguments[3])
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    ready.content.choose.click()
    shown = asked[0].split(";;")[0]
    assert set(shown[shown.index("(") + 1 : -1].split()) == {f"*{ending}" for ending in ENDINGS}
    assert "(*)" in asked[0]


def pixels() -> QMimeData:
    data = QMimeData()
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor(*COLOUR))
    data.setImageData(picture)
    return data


def pixels_and_address() -> QMimeData:
    data = pixels()
    data.setUrls([QUrl("https://example.org/cat.jpg")])
    data.setHtml('<img src="https://example.org/cat.jpg">')
    return data


def form(name: str) -> Callable[[], QMimeData]:
    def made() -> QMimeData:
        data = QMimeData()
        data.setData(name, encoded("PNG" if "png" in name else "JPEG"))
        data.setUrls([QUrl("https://example.org/cat")])
        return data

    return made


def picture_in_html() -> QMimeData:
    data = QMimeData()
    code = base64.b64encode(encoded()).decode()
    data.setHtml(
        f'<html><body><!--StartFragment--><img alt="" src="data:image/png;base64,{code}"></body></html>'
    )
    return data


def picture_as_text() -> QMimeData:
    data = QMimeData()
    data.setText(f"data:image/png;base64,{base64.b64encode(encoded()).decode()}")
    return data


PICTURES = [
    pixels,
    pixels_and_address,
    form("image/png"),
    form("image/jpeg"),
    form("application/octet-stream"),
    form('application/x-qt-windows-mime;value="FileContents"'),
    picture_in_html,
    picture_as_text,
]


@WAYS
@pytest.mark.parametrize("make", PICTURES, ids=range(len(PICTURES)))
def test_a_picture_from_a_browser_is_classified(
    ready: ClassifyPage, qtbot: QtBot, where: Where, how: How, make: Callable[[], QMimeData]
) -> None:
    words = how(where(ready), make())
    settle(ready, qtbot, 1)
    assert words in {"", "Classify the picture"}
    [path] = ready.predictions
    with Image.open(path) as kept:
        found = kept.convert("RGB").getpixel((5, 5))
    assert found == pytest.approx(COLOUR, abs=4)


@WAYS
@pytest.mark.parametrize("kind", ["html", "text", "urls"])
def test_an_address_on_this_computer_is_its_file(
    ready: ClassifyPage, tmp_path: Path, qtbot: QtBot, where: Where, how: How, kind: str
) -> None:
    path = tmp_path / "ein Bild & 赤.png"
    path.write_bytes(encoded())
    address = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    data = QMimeData()
    if kind == "html":
        data.setHtml(f'<p><IMG class="x" src="{address.replace("&", "&amp;")}"></p>')
    elif kind == "text":
        data.setText(f"{address}\n")
    else:
        data.setData("text/uri-list", f"{address}\r\n".encode())
    how(where(ready), data)
    settle(ready, qtbot, 1)
    assert list(map(Path, ready.predictions)) == [path]


@WAYS
def test_an_address_alone_is_never_fetched_and_says_what_to_do(
    ready: ClassifyPage, where: Where, how: How
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/cat.jpg")])
    data.setHtml('<a href="https://example.org"><img src="https://example.org/cat.jpg"></a>')
    how(where(ready), data)
    window = ready.window()
    assert isinstance(window, MainWindow)
    assert "Copy image" in window.banner.text.text()
    assert not ready.predictions


@WAYS
@pytest.mark.parametrize("contents", [b"", b"%PDF-1.7", b"<svg/>"])
def test_what_is_no_picture_is_told(ready: ClassifyPage, where: Where, how: How, contents: bytes) -> None:
    data = QMimeData()
    data.setData("image/png", contents)
    how(where(ready), data)
    window = ready.window()
    assert isinstance(window, MainWindow)
    assert "no picture" in window.banner.text.text()


def test_a_picture_dropped_on_another_page_is_classified_too(ready: ClassifyPage, qtbot: QtBot) -> None:
    window = ready.window()
    assert isinstance(window, MainWindow)
    window.show_page(Page.TRAIN)
    assert dropped(window, pixels()) == "Classify the picture"
    settle(ready, qtbot, 1)
    assert window.page_name == "Classify"
