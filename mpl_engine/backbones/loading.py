"""From a backbone's name to a loaded backbone, with progress, and what is kept of the last one. Loads torch late."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mpl_engine.backbones.towers.stem_options import stem_pool, with_stem_pool
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Fit
from mpl_engine.errors import ConfigError
from mpl_engine.events import Job, Progress
from mpl_engine.files.caches.blob_folder import BlobFolder
from mpl_engine.files.caches.picture_caches import DECODED
from mpl_engine.files.paths import cache_folder
from mpl_engine.messages import speaker

if TYPE_CHECKING:
    from mpl_engine.backbones.model import Backbone
    from mpl_engine.backbones.spec import BackboneSpec
    from mpl_engine.images.store import ImageStore
    from mpl_engine.images.transforms import Preprocess

say = speaker(__name__)

DECODED_BYTES = 10_000_000_000
"""Bound of decoded pictures on disk: 18,000 of 500 x 375 pixels. MPL_DECODED_GB says another."""


def open_backbone(
    name: str,
    *,
    quick_gelu: bool | None = None,
    pool: str = "",
    allow_download: bool = False,
    resources: "ResourceCache | None" = None,
    device: str = "auto",
    token: CancelToken,
) -> "Job[Backbone]":
    """Resolve, fetch when allowed, and load a backbone on the CPU.

    Args:
        name: see `resolve`.
        quick_gelu: the same.
        pool: how a stem that is pooled is, where a module says it (`ModuleBackbone`); else as configured.
        allow_download: fetch the weights if they are not here.
        resources: gives the backbone that it has, if it is this one, and keeps it.
        device: where the backbone is going to be used; only a resources asks.
        token: cancels.

    Raises:
        UnknownBackbone, UnsupportedTower, AmbiguousActivation: before anything is downloaded.
        DownloadNeeded: if the weights are not here and `allow_download` is False.
        DownloadFailed: if the download breaks off.
        WeightsFileError: if the weights cannot be used.
        Cancelled: if the token says so.
    """
    from mpl_engine.backbones.download import get_weights  # noqa: PLC0415 - the command line starts without it
    from mpl_engine.backbones.model import load  # noqa: PLC0415 - loads torch

    spec = yield from find_backbone(name, quick_gelu=quick_gelu, allow_download=allow_download, token=token)
    if pool:
        spec = replace(spec, model_config=with_stem_pool(spec.model_config, pool))
    weights = yield from get_weights(spec, allow_download=allow_download, token=token)
    yield Progress("load", 0, 1, "files")
    backbone = resources.backbone(spec, weights, device) if resources else load(spec, weights)
    token.check()
    yield Progress("load", 1, 1, "files")
    return backbone


def find_backbone(
    name: str, *, quick_gelu: bool | None = None, allow_download: bool = False, token: CancelToken
) -> "Job[BackboneSpec]":
    """As `resolve`; of a repository on the hub it fetches the configuration first, when allowed.

    Raises: as `resolve` and `get_config`.
    """
    from mpl_engine.backbones.download import get_config  # noqa: PLC0415
    from mpl_engine.backbones.resolve import repository, resolve  # noqa: PLC0415

    if repo := repository(name):
        yield from get_config(repo, allow_download=allow_download, token=token)
    return resolve(name, quick_gelu=quick_gelu)


class ResourceCache:
    """Keeps the backbone that was loaded last and the images of the last training.

    For one thread. Jobs on it may take turns between their events, since a backbone is frozen.
    """

    def __init__(self) -> None:
        self._known: tuple[object, ...] = ()
        self._backbone: Backbone | None = None
        self._store: ImageStore | None = None

    def backbone(self, spec: "BackboneSpec", weights: Path, device: str) -> "Backbone":
        """The backbone, loaded unless it is the last one; a file that changed meanwhile is loaded anew.

        Args:
            spec: what it is.
            weights: its file.
            device: where it is going to be moved, so that two devices do not pull at one model.

        Raises:
            WeightsFileError: as `model.load`.
        """
        from mpl_engine.backbones.model import load  # noqa: PLC0415 - loads torch

        file = weights.stat()
        wanted = (
            spec.name,
            spec.quick_gelu,
            stem_pool(spec.model_config),
            device,
            weights,
            file.st_size,
            file.st_mtime_ns,
            file.st_ctime_ns,
        )
        if self._backbone is None or wanted != self._known:
            self.clear()  # before the next one is read: two may not fit
            self._backbone, self._known = load(spec, weights), wanted
        return self._backbone

    def store(self, preprocess: "Preprocess", fit: Fit, hashes: Mapping[Path, str]) -> "ImageStore":
        """A store for a training, with the decoded images of the last one whose files are still the same.

        What does not fit into memory is kept in the cache folder, see `decoded_pictures`.
        """
        from mpl_engine.images.store import ImageStore  # noqa: PLC0415 - loads torch

        disk = decoded_pictures()
        self._store = ImageStore(preprocess, fit, hashes=hashes, before=self._store, disk=disk)
        return self._store

    def clear(self) -> None:
        """Let go of everything; jobs that use it go on with what they have."""
        self._known, self._backbone, self._store = (), None, None


def decoded_pictures() -> BlobFolder:
    """Where trainings keep decoded pictures on disk, up to `DECODED_BYTES` or so many GB as MPL_DECODED_GB says.

    Raises:
        ConfigError: if that is no number of 0 or more.
    """
    said = os.environ.get("MPL_DECODED_GB", "")
    try:
        most = int(float(said) * 1e9) if said else DECODED_BYTES
    except (ValueError, OverflowError):
        most = -1
    if most < 0:
        raise ConfigError("MPL_DECODED_GB", said, say("it must be a number of GB, 0 or more"))
    return BlobFolder(cache_folder() / DECODED, most)
