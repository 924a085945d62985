"""Published weights from the Hugging Face hub: into the user's cache, with progress, resumable, checked by hash.

So are the small files that some need beside them: a tokenizer, and the configuration of a repository.

The hub client finds the file and gives the connection (proxies and certificates as everywhere). The bytes are
fetched here, because since version 2 the client starts every download from zero and cannot be cancelled.
"""

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpl_engine.backbones.errors import DownloadFailed, DownloadNeeded
from mpl_engine.backbones.fetch import Download, downloaded_file, record_of
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WeightsFileError
from mpl_engine.events import Job, Progress
from mpl_engine.files.hashing import file_sha256
from mpl_engine.messages import speaker

if TYPE_CHECKING:
    from mpl_engine.backbones.spec import BackboneSpec, TokenizerSource

say = speaker(__name__)

TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json")
"""Of a Hugging Face tokenizer; the second says more about it and may be missing."""

HUB_PREFIX = "hf-hub:"
"""Begins the name of a backbone that is a repository on the hub."""

_CONFIG = "open_clip_config.json"


def cached_weights(spec: "BackboneSpec") -> Path | None:
    """The weights file if it is already on this computer. Never touches the network, never reads the weights."""
    if spec.file:
        return spec.file
    return downloaded_file(spec.hub) if spec.hub else None


def tokenizer_folder(source: "TokenizerSource") -> Path | None:
    """Where the files of a tokenizer are on this computer: beside the weights, else where downloads are."""
    name = TOKENIZER_FILES[0]
    if source.folder is not None and (source.folder / name).is_file():
        return source.folder
    found = downloaded_file(f"{source.hub}/{name}")
    return found.parent if found else None


def is_here(spec: "BackboneSpec") -> bool:
    """Whether nothing of a backbone is left to download."""
    return cached_weights(spec) is not None and _has_tokenizer(spec)


def _has_tokenizer(spec: "BackboneSpec") -> bool:
    return spec.tokenizer is None or tokenizer_folder(spec.tokenizer) is not None


def downloaded_config(repo: str) -> Path | None:
    """The `open_clip_config.json` of a repository on the hub, if it was downloaded."""
    return downloaded_file(f"{repo}/{_CONFIG}")


def get_config(
    repo: str, *, allow_download: bool, token: CancelToken, endpoint: str | None = None
) -> Job[Path]:
    """The configuration of a repository, downloaded if it is not here.

    Raises:
        DownloadNeeded: if it is not here and may not be downloaded.
        DownloadFailed, WriteFailed, Cancelled: as `download`.
    """
    name, source = f"{HUB_PREFIX}{repo}", f"huggingface.co/{repo}"
    found = downloaded_config(repo)
    if found:
        return found
    if not allow_download or is_offline():
        raise DownloadNeeded(name, None, source, "configuration")
    hub = f"{repo}/{_CONFIG}"
    work = Download(name=name, source=source, hub=hub, token=token, endpoint=_endpoint(endpoint), retries=3)
    return (yield from work.run())


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
    if cached and _has_tokenizer(spec):
        return cached
    if not allow_download:
        raise _needed(spec)
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
    cached, whole = cached_weights(spec), None
    if cached:
        with contextlib.suppress(WeightsFileError):  # a damaged download is fetched again
            if spec.file is None:
                _verify(spec, cached, token)
            whole = cached
    if whole and _has_tokenizer(spec):
        return whole
    if is_offline() if offline is None else offline:
        raise _needed(spec)
    if not spec.hub and not whole:
        raise DownloadFailed(spec.name, say("it is not on the Hugging Face hub"))
    yield Progress("download", 0, spec.size_bytes, "bytes")
    common: dict[str, Any] = {
        "name": spec.name,
        "token": token,
        "endpoint": _endpoint(endpoint),
        "retries": retries,
    }
    if spec.tokenizer and not _has_tokenizer(spec):  # first: without it the weights would be of no use
        source = f"huggingface.co/{spec.tokenizer.hub}"
        needed, optional = (f"{spec.tokenizer.hub}/{name}" for name in TOKENIZER_FILES)
        yield from Download(hub=optional, source=source, optional=True, **common).run()
        yield from Download(hub=needed, source=source, **common).run()
    if whole:
        return whole
    return (yield from Download(hub=str(spec.hub), source=spec.source, known=cached, **common).run())


def _needed(spec: "BackboneSpec") -> DownloadNeeded:
    """What is missing, in a person's words."""
    if spec.tokenizer and cached_weights(spec):
        return DownloadNeeded(spec.name, None, f"huggingface.co/{spec.tokenizer.hub}", "tokenizer")
    return DownloadNeeded(spec.name, spec.size_bytes, spec.source)


def _endpoint(given: str | None) -> str | None:
    return given or os.environ.get("HF_ENDPOINT") or None


def _verify(spec: "BackboneSpec", path: Path, token: CancelToken) -> None:
    record = record_of(path) or {}
    if path.stat().st_size != record.get("size") or file_sha256(path, token=token) != record.get("sha256"):
        advice = say("Download it again: mpl-engine backbones --download {name}", name=spec.name)
        raise WeightsFileError(path, say("it changed since it was downloaded"), advice)


def is_offline() -> bool:
    """Whether the environment, or a setting that is kept there, forbids the network."""
    # Read at every call; the hub client reads it only once, when it is imported.
    names = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
    return any(os.environ.get(name, "").upper() in {"1", "ON", "YES", "TRUE"} for name in names)
