"""Where the rows of a manifest lead: to files here, or with leave to pictures on the network. No torch is loaded here."""

import os
import re
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit
from urllib.request import url2pathname

from mpl_engine.errors import ImageUnreadable
from mpl_engine.extras.libraries import LibraryMissing, extra
from mpl_engine.images.decode import MAX_FILE_BYTES
from mpl_engine.images.decode_errors import sentence
from mpl_engine.images.problems import ProblemReason

REMOTE = {
    "s3": "s3fs", "s3a": "s3fs",
    "gs": "gcsfs", "gcs": "gcsfs",
    "az": "adlfs", "abfs": "adlfs", "abfss": "adlfs",
    "http": "aiohttp", "https": "aiohttp",
}  # fmt: skip
"""The kinds of addresses that fsspec is asked for, and the library that it needs for each."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_CHUNK = 1 << 20
_MOST_WORDS = 200


def scheme_of(uri: str) -> str:
    """What stands before `://`, in lower case; empty for a path, which `file://` is too."""
    found = _SCHEME.match(uri)
    scheme = found[1].lower() if found else ""
    return "" if scheme == "file" else scheme


def local_path(uri: str, base: Path) -> Path:
    """The file that a path or a `file://` address names.

    Args:
        uri: absolute, or relative to `base`.
        base: the folder of the manifest.

    Raises:
        ImageUnreadable: if the address names another computer.
    """
    if not _SCHEME.match(uri):
        return base / uri
    parts = urlsplit(uri)
    if parts.netloc.lower() not in ("", "localhost"):
        raise ImageUnreadable(Path(uri), ProblemReason.UNREADABLE, "its address names another computer")
    if os.name == "nt":
        return Path(url2pathname(parts.path))
    return Path(os.fsdecode(unquote_to_bytes(parts.path)))


def uri_of(path: str, base: str) -> str:
    """The other way round, for an absolute path: relative where it lies below `base`, else as it is.

    A name that is not UTF-8 becomes a `file://` address, since tables hold text, and none begins as a formula of
    spreadsheets does.
    """
    try:
        path.encode()
    except UnicodeEncodeError:
        return Path(path).as_uri()
    below = base if base.endswith(os.sep) else base + os.sep
    uri = path.removeprefix(below).replace(os.sep, "/")
    return f"./{uri}" if uri.startswith(_FORMULA) else uri


def require_libraries(schemes: Iterable[str]) -> None:
    """Refuse before the work what could not be fetched for want of a library.

    Raises:
        LibraryMissing: naming the first.
    """
    for scheme in sorted(schemes):
        library = REMOTE.get(scheme)
        if library is None:
            continue  # each such row says so itself
        what = f"Fetching {scheme}:// addresses"
        if find_spec("fsspec") is None:
            raise LibraryMissing(what, ("fsspec",), extra("scale"))
        if find_spec(library) is None:
            raise LibraryMissing(what, (library,), extra("scale") if library == "aiohttp" else library)


def load_libraries(schemes: Iterable[str]) -> None:
    """Load what addresses of these kinds need, which takes seconds, before anything is fetched."""
    for scheme in schemes:
        if scheme in REMOTE:
            import fsspec  # noqa: PLC0415 - an optional library

            fsspec.get_filesystem_class(scheme)


def fetch(uri: str) -> bytes:
    """The bytes of a picture on the network, asked for once; how long that may take is for the caller to watch.

    Raises:
        ImageUnreadable: whatever happens instead.
    """
    import fsspec  # noqa: PLC0415 - an optional library

    try:
        system, path = fsspec.core.url_to_fs(uri)
        data = _streamed(system, path) if scheme_of(uri) in ("http", "https") else _ranged(system, path)
    except FileNotFoundError:
        raise _unreadable("there is no such file") from None
    except PermissionError:
        raise _unreadable("there is no permission to read it") from None
    except Exception as error:  # noqa: BLE001 - each of the libraries below has errors of its own
        words = f"{type(error).__name__} {error}"[:_MOST_WORDS]
        raise _unreadable(f"it could not be fetched: {sentence(words)}") from None
    if len(data) > MAX_FILE_BYTES:
        detail = f"it has more than {MAX_FILE_BYTES // 10**6} MB"
        raise ImageUnreadable(Path("image"), ProblemReason.TOO_LARGE, detail)
    return data


def _streamed(system: Any, path: str) -> bytes:
    """By one request, whether or not the server knows ranges; no more is kept than a picture can have."""
    data = bytearray()
    # Without a size fsspec would ask for it first, by a request of its own.
    with system.open(path, "rb", block_size=0, size=1) as file:
        while len(data) <= MAX_FILE_BYTES and (chunk := file.read(_CHUNK)):
            data += chunk
    return bytes(data)


def _ranged(system: Any, path: str) -> bytes:
    return bytes(system.cat_file(path, start=0, end=MAX_FILE_BYTES + 1))


def _unreadable(detail: str) -> ImageUnreadable:
    return ImageUnreadable(Path("image"), ProblemReason.UNREADABLE, detail)
