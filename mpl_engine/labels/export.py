"""The labels of pictures as a table, in COCO's form for classification, or as folders of pictures by class."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Literal

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import OutputExists, WriteFailed
from mpl_engine.events import Job, Progress
from mpl_engine.files.atomic import plain_reason, write_csv, write_json
from mpl_engine.files.copying import CopyFailed, copy_new, link_new
from mpl_engine.files.names import folder_name, folder_names, name_key, numbered
from mpl_engine.formatting import csv_text, safe_cell
from mpl_engine.messages import speaker

say = speaker(__name__)

Form = Literal["csv", "coco", "folders"]

COLUMNS = ("file", "class", "part")
"""Of the table, in this order. The last one is there where parts are asked for."""


@dataclass(frozen=True)
class LabelledImage:
    """A picture with its class.

    Attributes:
        path: the file.
        file: its path relative to the image folder, with `/`.
        label: the display name of its class.
        width: in pixels, of the upright picture.
        height: in pixels, of the upright picture.
        part: `train`, `val` or `test`; empty if it is in none, or parts are not asked for.
    """

    path: Path
    file: str
    label: str
    width: int
    height: int
    part: str = ""


@dataclass(frozen=True)
class Exported:
    """What was written: pictures, how many of them as links, and what could not be written, with the reason."""

    images: int
    links: int = 0
    refused: tuple[tuple[str, str], ...] = ()


def table(images: Sequence[LabelledImage], *, parts: bool) -> str:
    """The labels as CSV, one row for each picture."""
    columns = COLUMNS if parts else COLUMNS[:2]
    rows = ((image.file, image.label, image.part)[: len(columns)] for image in images)
    return csv_text([columns, *([safe_cell(cell) for cell in row] for row in rows)])


def coco(images: Sequence[LabelledImage], *, parts: bool) -> dict[str, Any]:
    """The labels as COCO says classes of whole pictures: one annotation for each picture, without a box."""
    names = sorted({image.label for image in images}, key=lambda name: (name.casefold(), name))
    ids = {name: number for number, name in enumerate(names, start=1)}
    return {
        "images": [
            {"id": number, "file_name": image.file, "width": image.width, "height": image.height}
            | ({"part": image.part} if parts else {})
            for number, image in enumerate(images, start=1)
        ],
        "categories": [{"id": number, "name": name} for name, number in ids.items()],
        "annotations": [
            {"id": number, "image_id": number, "category_id": ids[image.label]}
            for number, image in enumerate(images, start=1)
        ],
    }


def export_labels(
    images: Sequence[LabelledImage],
    out: Path,
    form: Form,
    *,
    parts: bool = False,
    links: bool = False,
    token: CancelToken,
) -> Job[Exported]:
    """Write labels to a file or a new folder. The pictures are only read.

    Args:
        images: what has a class.
        out: a file, which is replaced if it is there, or for `folders` a folder that is not there yet.
        form: `csv`, `coco` (a JSON file) or `folders`.
        parts: say which part each picture is in; of folders, one for each part with the class folders in it.
        links: `folders` holds links where the system makes them, and copies elsewhere.
        token: checked before each picture; what was written by then stays.

    Yields:
        Progress with phase `copy`, in pictures.

    Raises:
        WriteFailed: if the file or folder cannot be made.
        OutputExists: if the folder is there already.
        Cancelled: if the token says so.
    """
    yield Progress("copy", 0, len(images))
    token.check()
    if form == "folders":
        return (yield from _folders(images, out, parts=parts, links=links, token=token))
    if form == "csv":
        write_csv(out, table(images, parts=parts))
    else:
        write_json(out, coco(images, parts=parts))
    yield Progress("copy", len(images), len(images))
    return Exported(len(images))


def _folders(
    images: Sequence[LabelledImage], out: Path, *, parts: bool, links: bool, token: CancelToken
) -> Job[Exported]:
    try:
        out.mkdir()
    except FileExistsError:
        raise OutputExists(out, replaceable=False) from None
    except OSError as error:
        raise WriteFailed(out, plain_reason(error)) from None
    linked = 0
    refused: list[tuple[str, str]] = []
    for number, (image, folder, name) in enumerate(_places(images, out, parts=parts), start=1):
        token.check()
        try:
            if parts and not image.part:
                refused.append((image.file, say("it is in no part")))
            elif links and link_new(image.path, folder, name):
                linked += 1
            else:
                copy_new(image.path, folder, name)
        except CopyFailed as error:
            at_fault = "" if error.path == image.path else f"{error.path.name}: "
            refused.append((image.file, f"{at_fault}{error.reason}"))
        yield Progress("copy", number, len(images))
    return Exported(len(images) - len(refused), linked, tuple(refused))


def _places(
    images: Sequence[LabelledImage], out: Path, *, parts: bool
) -> Iterator[tuple[LabelledImage, Path, str]]:
    """Each picture with its folder and its name there; no two are one on a disk that ignores case."""
    names = folder_names({image.label for image in images}, {})
    taken: dict[Path, set[str]] = {}
    for image in images:
        folder = out / image.part / names[image.label] if parts else out / names[image.label]
        used = taken.setdefault(folder, set())
        plain = PurePosixPath(folder_name(PurePosixPath(image.file).name))
        number = 1
        while name_key(name := numbered(plain.stem, plain.suffix, number)) in used:
            number += 1
        used.add(name_key(name))
        yield image, folder, name
