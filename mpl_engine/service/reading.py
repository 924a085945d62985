"""From the body of a request to pictures that are not decoded yet. Nothing is written to disk and nothing else is read.

A request brings the pictures themselves. It can name no file and no address: names are only handed back, and only
their last part.
"""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from mpl_engine.files.names import folder_name
from mpl_engine.formatting import shorten
from mpl_engine.service.errors import Refused
from mpl_engine.service.settings import MOST_PICTURES, MOST_TOP

JSON, MULTIPART = "application/json", "multipart/form-data"
DEFAULT_TOP = 5

MOST_VALUES = 32 * MOST_PICTURES
"""Values in a JSON body. A parser keeps thirty times the bytes of a body that is all commas."""


@dataclass(frozen=True)
class Picture:
    """A picture of a request.

    Attributes:
        name: to hand back; a plain file name.
        data: the bytes of an image file; None where the request holds none for it.
        detail: why there is no data.
    """

    name: str
    data: bytes | None
    detail: str = ""


@dataclass(frozen=True)
class Wanted:
    """What a request asks for: pictures, and how many classes to list for each."""

    pictures: tuple[Picture, ...]
    top: int


class _PictureJson(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    data: str = Field(description="The bytes of an image file in base64.")
    name: str = Field("", description="Handed back with the answer; its last part only.")


class ClassifyJson(BaseModel):
    """The body of `/classify` as JSON."""

    model_config = ConfigDict(extra="forbid", strict=True)

    pictures: Annotated[list[_PictureJson], Field(min_length=1, max_length=MOST_PICTURES)]
    top: int = Field(DEFAULT_TOP, ge=1, le=MOST_TOP, description="Classes listed for each picture.")


def read_request(content_type: str, body: bytes, top: int | None) -> Wanted:
    """The pictures of a request's body.

    Args:
        content_type: the header; it decides how the body is read.
        body: all of it.
        top: classes to list, as the address says; None leaves it to the body.

    Raises:
        Refused: 415 for another type, 422 for a body that is not what its type says.
    """
    try:
        kind, options = parse_options_header(content_type)
    except ValueError:
        kind, options = b"", {}
    if kind == JSON.encode():
        wanted = _from_json(body)
        return wanted if top is None else Wanted(wanted.pictures, top)
    if kind == MULTIPART.encode():
        return Wanted(_from_multipart(options.get(b"boundary", b""), body), top or DEFAULT_TOP)
    raise Refused(415, f"the body must be {MULTIPART} or {JSON}")


def _from_json(body: bytes) -> Wanted:
    if sum(map(body.count, (b",", b"[", b"{"))) > MOST_VALUES:
        raise Refused(422, f"the JSON has more than {MOST_VALUES:,} values")
    try:
        asked = ClassifyJson.model_validate_json(body)
    except ValidationError as error:
        raise Refused(422, complaint(error.errors(include_url=False, include_input=False))) from None
    return Wanted(tuple(_from_base64(one, number) for number, one in enumerate(asked.pictures, 1)), asked.top)


def complaint(errors: Any) -> str:
    """The first of pydantic's errors as a clause: where it is and what is wrong."""
    first = errors[0]
    place = ".".join(str(step) for step in first["loc"])
    return f"{shorten(place)}: {first['msg']}" if place else str(first["msg"])


def _from_base64(picture: _PictureJson, number: int) -> Picture:
    name = plain_name(picture.name, number)
    try:
        return Picture(name, base64.b64decode(picture.data, validate=True))
    except (binascii.Error, ValueError):
        return Picture(name, None, "its data is not base64")


def _from_multipart(boundary: bytes, body: bytes) -> tuple[Picture, ...]:
    if not boundary:
        raise Refused(422, "the multipart body has no boundary")
    parts = _Parts()
    try:
        parser = MultipartParser(boundary, parts.callbacks())  # type: ignore[arg-type] # a mapping of their names
        parser.write(body)
        parser.finalize()
    except (FormParserError, ValueError):
        raise Refused(422, "the multipart body is damaged") from None
    if not parts.ended:
        raise Refused(422, "the multipart body ends too early")
    if not parts.pictures:
        raise Refused(422, "the multipart body holds no file")
    return tuple(parts.pictures)


class _Parts:
    """Gathers the files of a multipart body while it is parsed."""

    def __init__(self) -> None:
        self.pictures: list[Picture] = []
        self.ended = False
        self._field, self._value, self._disposition = bytearray(), bytearray(), b""
        self._data: list[bytes] = []

    def callbacks(self) -> dict[str, Callable[..., None]]:
        """By the names that the parser knows them by."""
        names = ("part_begin", "part_data", "part_end", "header_field", "header_value", "header_end", "end")
        return {f"on_{name}": getattr(self, name) for name in names}

    def part_begin(self) -> None:
        if len(self.pictures) >= MOST_PICTURES:
            raise Refused(422, f"a request may hold at most {MOST_PICTURES} pictures")
        self._disposition = b""
        self._data = []

    def header_field(self, data: bytes, start: int, end: int) -> None:
        self._field += data[start:end]

    def header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def header_end(self) -> None:
        if self._field.lower() == b"content-disposition":
            self._disposition = bytes(self._value)
        self._field.clear()
        self._value.clear()

    def part_data(self, data: bytes, start: int, end: int) -> None:
        self._data.append(data[start:end])

    def part_end(self) -> None:
        _kind, options = parse_options_header(self._disposition)
        if b"filename" not in options:
            field = options.get(b"name", b"").decode("utf-8", "replace")
            raise Refused(422, f"the part {shorten(field)} is no file; only files are taken")
        name = options[b"filename"].decode("utf-8", "replace")
        self.pictures.append(Picture(plain_name(name, len(self.pictures) + 1), b"".join(self._data)))
        self._data = []

    def end(self) -> None:
        self.ended = True


def plain_name(name: str, number: int) -> str:
    r"""The last part of a name as a file name that steers nothing; a number where nothing is left of it.

    >>> plain_name("..\\..\\etc/passwd", 1), plain_name("../", 2)
    ('passwd', 'picture 2')
    """
    last = PurePosixPath(name.replace("\\", "/")).name
    return folder_name(last) if last.strip(" .") else f"picture {number}"
