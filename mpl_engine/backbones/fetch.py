"""One file of a repository on the hub, kept with a record of its hash; it goes on where an earlier attempt stopped."""

import contextlib
import json
import shutil
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mpl_engine.backbones.errors import DownloadFailed
from mpl_engine.backbones.hub import Broken, HubFile, Missing, find, stream
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WriteFailed
from mpl_engine.events import Job, Progress
from mpl_engine.files.atomic import plain_reason, write_json
from mpl_engine.files.hashing import file_sha256, remember_sha256
from mpl_engine.files.paths import cache_folder
from mpl_engine.files.regular import LARGEST_CONFIG, read_text
from mpl_engine.formatting import human_size
from mpl_engine.messages import speaker

say = speaker(__name__)

HUB_WEIGHTS = ("open_clip_model.safetensors", "open_clip_pytorch_model.bin")
"""Names of weights in open_clip's own repositories, safetensors first."""

_RETRY_WAIT = 1.0
_LOCK_WAIT = 0.2
_ROOM = 64 * 1024 * 1024
"""Bytes to leave free on the disk."""


def downloaded_file(hub: str) -> Path | None:
    """The complete download of `org/model/` or `org/model/file`, or None."""
    for name in _candidates(hub):
        path = _folder(hub) / name
        record = record_of(path)
        if record and path.is_file():
            return path
    return None


@dataclass(frozen=True, kw_only=True)
class Download:
    """One download: finds the file on the hub, appends to a partial file, checks the whole.

    Attributes:
        name, source: of the backbone, and where the file comes from, as errors say it.
        hub: `org/model/` or `org/model/file`.
        known: a damaged download of it, which does not count as being here.
        optional: whether a hub without the file is fine; then its folder is returned.
    """

    name: str
    source: str
    hub: str
    token: CancelToken
    endpoint: str | None
    retries: int
    known: Path | None = None
    optional: bool = False

    @property
    def folder(self) -> Path:
        """Where the repository's files are kept."""
        return _folder(self.hub)

    def run(self) -> Job[Path]:
        """The file, with `Progress("download", done, total, "bytes")`.

        Raises:
            DownloadFailed: if the hub cannot be reached, lacks the file, or sent other bytes than it announced.
            WriteFailed: if the disk is too full or cannot be written.
            Cancelled: if the token says so.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with _only_one(self.folder, self.token):
                # Another program may have finished it while this one waited for the lock.
                done = downloaded_file(self.hub)
                return done if done and done != self.known else (yield from self._fetch())
        except OSError as error:
            raise WriteFailed(self.folder, plain_reason(error)) from error

    def _fetch(self) -> Job[Path]:
        file = self._find()
        if file is None:
            return self.folder
        # Named by the content's tag, so that a changed file on the hub never continues an old one.
        part = self.folder / f"{file.name}.{file.etag[:40]}.part"
        for old in self.folder.glob(f"{file.name}.*.part"):
            if old != part or _size(old) > file.size:
                old.unlink(missing_ok=True)
        left = self.retries
        while (have := _size(part)) < file.size:
            self._check_room(file, have)
            try:
                yield from self._append(file, part, have)
            except Broken as error:
                left = self.retries if _size(part) > have else left - 1
                if left < 0 or not error.transient:
                    raise DownloadFailed(self.name, error.reason) from error
                _wait(_RETRY_WAIT, self.token)
        return self._keep(file, part)

    def _find(self) -> HubFile | None:
        repo = _repo(self.hub)
        left = self.retries
        names = list(_candidates(self.hub))
        while names:
            try:
                return find(repo, names[0], self.endpoint, self.token)
            except Missing:
                names.pop(0)
            except Broken as error:
                left -= 1
                if left < 0 or not error.transient:
                    raise DownloadFailed(self.name, error.reason) from error
                _wait(_RETRY_WAIT, self.token)
        if self.optional:
            return None
        lacking = self.hub.split("/")[-1]
        reason = (
            say("{origin} has no {file}", origin=self.source, file=lacking)
            if lacking.endswith(".json")
            else say("{origin} has no weights file", origin=self.source)
        )
        raise DownloadFailed(self.name, reason)

    def _append(self, file: HubFile, part: Path, have: int) -> Generator[Progress, None, None]:
        with stream(file, have, self.token) as chunks, part.open("ab") as out:
            if chunks.start != have:  # the server ignored the range and sends everything
                out.truncate(0)
            done = chunks.start
            for chunk in chunks:
                out.write(chunk)
                done += len(chunk)
                yield Progress("download", done, file.size, "bytes")

    def _check_room(self, file: HubFile, have: int) -> None:
        wanted = file.size - have
        free = shutil.disk_usage(self.folder).free
        if free < wanted + _ROOM:
            reason = say(
                "the download needs {size}, but only {free} are free",
                size=human_size(wanted),
                free=human_size(free),
            )
            raise WriteFailed(self.folder, reason)

    def _keep(self, file: HubFile, part: Path) -> Path:
        digest = file_sha256(part, token=self.token)
        if file.sha256 and digest != file.sha256:
            part.unlink()
            raise DownloadFailed(self.name, say("what arrived differs from what the hub announced"))
        path = self.folder / file.name
        # The record goes first: a file without a record is not a download, a record without its file neither.
        record = {"sha256": digest, "size": part.stat().st_size, "etag": file.etag, "commit": file.commit}
        path.unlink(missing_ok=True)
        write_json(_record_path(path), {**record, "source": f"{self.source}/{file.name}"})
        part.replace(path)
        remember_sha256(path, digest)
        return path


def _repo(hub: str) -> str:
    return "/".join(hub.split("/")[:2])


def _candidates(hub: str) -> tuple[str, ...]:
    """File names to look for, safetensors first; the names are those that open_clip itself uses."""
    name = "/".join(hub.split("/")[2:])
    if not name:
        return HUB_WEIGHTS
    if name.endswith(".json"):
        return (name,)
    safe = str(Path(name).with_suffix(".safetensors").as_posix())
    return (safe,) if safe == name else (safe, name)


def _folder(hub: str) -> Path:
    return cache_folder() / "weights" / _repo(hub).replace("/", "--")


def _record_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def record_of(path: Path) -> dict[str, Any] | None:
    """What was noted when the file was downloaded, or None if it never was, wholly."""
    try:
        found = json.loads(read_text(_record_path(path), limit=LARGEST_CONFIG))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and isinstance(found.get("sha256"), str) else None


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@contextlib.contextmanager
def _only_one(folder: Path, token: CancelToken) -> Generator[None, None, None]:
    """Hold the folder's lock; wait for another program that downloads the same weights."""
    import filelock  # noqa: PLC0415 - loads asyncio, which `--help` need not wait for

    lock = filelock.FileLock(folder / "lock")
    while True:
        token.check()
        try:
            lock.acquire(timeout=_LOCK_WAIT)
            break
        except filelock.Timeout:
            continue
    try:
        yield
    finally:
        lock.release()


def _wait(seconds: float, token: CancelToken) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        token.check()
        time.sleep(0.05)
