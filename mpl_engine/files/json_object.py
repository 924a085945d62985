"""JSON objects from files, read without trust: regular files only, of a limited size, and finite numbers alone."""

import json
import math
from pathlib import Path
from typing import Any, NoReturn

from mpl_engine.errors import FileFormatError
from mpl_engine.files.atomic import reading_reason
from mpl_engine.files.regular import LARGEST_JSON, read_regular
from mpl_engine.messages import speaker

say = speaker(__name__)


def read_json_object(
    path: Path, kind: str, *, limit: int = LARGEST_JSON, follow: bool = False
) -> dict[str, Any]:
    """A JSON object from a file.

    Args:
        path: the file.
        kind: what it is, for the words of errors.
        limit: most bytes that it may have.
        follow: whether it may be a link; only for files that a person gives.

    Raises:
        FileFormatError: if it is missing, unreadable, not a regular file, too large, or no JSON object.
    """
    try:
        value = loads(read_regular(path, limit=limit, follow=follow))
    except OSError as error:
        raise FileFormatError(path, kind, reading_reason(error)) from None
    except (ValueError, RecursionError):
        raise FileFormatError(path, kind, say("it is damaged, or not JSON")) from None
    if not isinstance(value, dict):
        raise FileFormatError(path, kind, say("it is not a JSON object"))
    return value


def loads(text: bytes | str) -> Any:
    """JSON in UTF-8 whose numbers are all finite. Raises `ValueError` and `RecursionError`."""
    decoded = text.decode("utf-8") if isinstance(text, bytes) else text
    return json.loads(decoded, parse_constant=_no_constant, parse_float=_finite)


def _no_constant(name: str) -> NoReturn:
    """NaN and infinities are no JSON, and no part of what the program writes. Raises `ValueError`."""
    raise ValueError(name)


def _finite(text: str) -> float:
    """`1e999` is JSON, and infinite. Raises `ValueError`."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number
