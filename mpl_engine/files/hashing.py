"""SHA-256 of files, remembered by path, size and times."""

import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WeightsFileError, WriteFailed
from mpl_engine.files.atomic import plain_reason, write_json
from mpl_engine.files.paths import cache_folder
from mpl_engine.files.regular import LARGEST_CONFIG, open_regular, read_text
from mpl_engine.messages import speaker

say = speaker(__name__)

_CHUNK = 4 * 1024 * 1024


def file_sha256(path: Path, *, token: CancelToken | None = None) -> str:
    """SHA-256 of a file as 64 hex digits, remembered by its path, size and time of change.

    Raises:
        WeightsFileError: if the file cannot be read.
        Cancelled: if the token says so.
    """
    try:
        key, facts = _identity(path)
        known = _hashes().get(key)
        if known and {name: known.get(name) for name in facts} == facts:
            return str(known["sha256"])
        digest = _digest(path, token)
    except OSError as error:
        raise WeightsFileError(path, _reading_problem(error)) from error
    _remember(key, facts, digest)
    return digest


def remember_sha256(path: Path, digest: str) -> None:
    """Note the hash of a file that was hashed under another name."""
    with contextlib.suppress(OSError):
        _remember(*_identity(path), digest)


def _identity(path: Path) -> tuple[str, dict[str, Any]]:
    facts = path.stat()
    return str(path.resolve()), {
        "size": facts.st_size,
        "mtime_ns": facts.st_mtime_ns,
        "ctime_ns": facts.st_ctime_ns,  # a copy can bring its old time along, but not this one
    }


def _remember(key: str, facts: dict[str, Any], digest: str) -> None:
    # The cache only saves time: a read-only or full disk must not stop anyone.
    with contextlib.suppress(WriteFailed, OSError):
        kept = {name: entry for name, entry in _hashes().items() if Path(name).exists()}
        cache_folder().mkdir(parents=True, exist_ok=True)
        write_json(_hash_file(), kept | {key: facts | {"sha256": digest}})


def _digest(path: Path, token: CancelToken | None) -> str:
    digest = hashlib.sha256()
    with open_regular(path, limit=None) as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            if token:
                token.check()
    return digest.hexdigest()


def _hash_file() -> Path:
    return cache_folder() / "hashes.json"


def _hashes() -> dict[str, dict[str, Any]]:
    """The remembered hashes; whatever is damaged counts as not remembered."""
    try:
        found = json.loads(read_text(_hash_file(), limit=LARGEST_CONFIG))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        name: entry
        for name, entry in found.items()
        if isinstance(entry, dict) and isinstance(entry.get("sha256"), str) and len(entry["sha256"]) == 64
    }


def _reading_problem(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return say("there is no such file")
    if isinstance(error, PermissionError):
        return say("there is no permission to read it")
    return plain_reason(error)
