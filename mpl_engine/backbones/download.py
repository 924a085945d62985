"""Published weights from the Hugging Face hub: into the user's cache, with progress, resumable, checked by hash.

The hub client finds the file and gives the connection (proxies and certificates as everywhere). The bytes are
fetched here, because since version 2 the client starts every download from zero and cannot be cancelled.
"""

import contextlib
import json
import os
import shutil
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpl_engine.backbones.errors import DownloadFailed, DownloadNeeded
from mpl_engine.backbones.hub import Broken, HubFile, Missing, find, stream
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WeightsFileError, WriteFailed
from mpl_engine.events import Job, Progress
from mpl_engine.files.atomic import plain_reason, write_json
from mpl_engine.files.hashing import file_sha256, remember_sha256
from mpl_engine.files.paths import cache_folder
from mpl_engine.files.regular import LARGEST_CONFIG, read_text
from mpl_engine.formatting import human_size

if TYPE_CHECKING:
    from mpl_engine.backbones.spec import BackboneSpec

_RETRY_WAIT = 1.0
_LOCK_WAIT = 0.2
_ROOM = 64 * 1024 * 1024
"""Bytes to leave free on the disk."""


def cached_weights(spec: "BackboneSpec") -> Path | None:
    """The weights file if it is already on this computer. Never touches the network, never reads the weights."""
    if spec.file:
        return spec.file
    return downloaded_file(spec.hub) if spec.hub else None


def downloaded_file(hub: str) -> Path | None:
    """The complete download of `org/model/` or `org/model/file`, or None."""
    for name in _candidates(hub):
        path = _folder(hub) / name
        record = _record(path)
        if record and path.is_file():
            return path
    return None


def get_weights(
    spec: "BackboneSpec",
    *,
    allow_download: bool,
    token: CancelToken,
    endpoint: str | None = None,
    offline: bool | None = None,
) -> Job[Path]:
    """The weights file: the person's own, or the cached one checked by its hash, or a fresh download.

    Raises:
        DownloadNeeded: if it is not here and may not be downloaded.
        WeightsFileError: if the cached file is not what was downloaded.
        DownloadFailed, WriteFailed, Cancelled: as `download`.
    """
    cached = cached_weights(spec)
    if cached and spec.file is None:
        _verify(spec, cached, token)
    if cached:
        return cached
    if not allow_download:
        raise DownloadNeeded(spec.name, spec.size_bytes, spec.source)
    return (yield from download(spec, token=token, endpoint=endpoint, offline=offline))


def download(
    spec: "BackboneSpec",
    *,
    token: CancelToken,
    endpoint: str | None = None,
    offline: bool | None = None,
    retries: int = 3,
) -> Job[Path]:
    """Fetch the weights of a tag, going on where an earlier attempt stopped.

    Args:
        spec: the backbone; one with a file of its own returns that file at once.
        token: cancels within a second; what has arrived is kept.
        endpoint: the hub's address; default is HF_ENDPOINT, else huggingface.co.
        offline: never touch the network; default is what HF_HUB_OFFLINE says.
        retries: how often in a row to try again after a broken connection that brought nothing.

    Yields:
        Progress("download", done, total, "bytes").

    Raises:
        DownloadNeeded: if offline.
        DownloadFailed: if the hub cannot be reached, lacks the file, or sent other bytes than it announced.
        WriteFailed: if the disk is too full or cannot be written.
        Cancelled: if the token says so.
    """
    cached = cached_weights(spec)
    if cached:
        with contextlib.suppress(WeightsFileError):  # a damaged download is fetched again
            if spec.file is None:
                _verify(spec, cached, token)
            return cached
    if _offline() if offline is None else offline:
        raise DownloadNeeded(spec.name, spec.size_bytes, spec.source)
    if not spec.hub:
        raise DownloadFailed(spec.name, "it is not on the Hugging Face hub")
    yield Progress("download", 0, spec.size_bytes, "bytes")
    folder = _folder(spec.hub)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _only_one(folder, token):
            # Another program may have finished it while this one waited for the lock.
            done = downloaded_file(spec.hub)
            if done and done != cached:
                return done
            endpoint = endpoint or os.environ.get("HF_ENDPOINT") or None
            work = _Download(
                spec=spec, hub=spec.hub, folder=folder, token=token, endpoint=endpoint, retries=retries
            )
            return (yield from work.run())
    except OSError as error:
        raise WriteFailed(folder, plain_reason(error)) from error


@dataclass(frozen=True, kw_only=True)
class _Download:
    """One download: finds the file on the hub, appends to a partial file, checks the whole."""

    spec: "BackboneSpec"
    hub: str
    folder: Path
    token: CancelToken
    endpoint: str | None
    retries: int

    def run(self) -> Job[Path]:
        file = self._find()
        # Named by the content's tag, so that a changed file on the hub never continues an old one.
        part = self.folder / f"{file.name}.{file.etag[:40]}.part"
        for old in self.folder.glob("*.part"):
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
                    raise DownloadFailed(self.spec.name, error.reason) from error
                _wait(_RETRY_WAIT, self.token)
        return self._keep(file, part)

    def _find(self) -> HubFile:
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
                    raise DownloadFailed(self.spec.name, error.reason) from error
                _wait(_RETRY_WAIT, self.token)
        raise DownloadFailed(self.spec.name, f"{self.spec.source} has no weights file")

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
            reason = f"the download needs {human_size(wanted)}, but only {human_size(free)} are free"
            raise WriteFailed(self.folder, reason)

    def _keep(self, file: HubFile, part: Path) -> Path:
        digest = file_sha256(part, token=self.token)
        if file.sha256 and digest != file.sha256:
            part.unlink()
            raise DownloadFailed(self.spec.name, "what arrived differs from what the hub announced")
        path = self.folder / file.name
        # The record goes first: a file without a record is not a download, a record without its file neither.
        record = {"sha256": digest, "size": part.stat().st_size, "etag": file.etag, "commit": file.commit}
        path.unlink(missing_ok=True)
        write_json(_record_path(path), {**record, "source": f"{self.spec.source}/{file.name}"})
        part.replace(path)
        remember_sha256(path, digest)
        return path


def _verify(spec: "BackboneSpec", path: Path, token: CancelToken) -> None:
    record = _record(path) or {}
    if path.stat().st_size != record.get("size") or file_sha256(path, token=token) != record.get("sha256"):
        advice = f"Download it again: mpl-engine backbones --download {spec.name}"
        raise WeightsFileError(path, "it changed since it was downloaded", advice)


def _repo(hub: str) -> str:
    return "/".join(hub.split("/")[:2])


def _candidates(hub: str) -> tuple[str, ...]:
    """File names to look for, safetensors first; the names are those that open_clip itself uses."""
    name = "/".join(hub.split("/")[2:])
    if not name:
        return "open_clip_model.safetensors", "open_clip_pytorch_model.bin"
    safe = str(Path(name).with_suffix(".safetensors").as_posix())
    return (safe,) if safe == name else (safe, name)


def _folder(hub: str) -> Path:
    return cache_folder() / "weights" / _repo(hub).replace("/", "--")


def _record_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _record(path: Path) -> dict[str, Any] | None:
    """What was noted when the file was downloaded, or None if it never was, wholly."""
    try:
        found = json.loads(read_text(_record_path(path), limit=LARGEST_CONFIG))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and isinstance(found.get("sha256"), str) else None


def _offline() -> bool:
    # Read at every call; the hub client reads it only once, when it is imported.
    names = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
    return any(os.environ.get(name, "").upper() in {"1", "ON", "YES", "TRUE"} for name in names)


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
