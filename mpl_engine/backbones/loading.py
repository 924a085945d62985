"""From a backbone's name to a loaded backbone, with progress."""

from mpl_engine.backbones.download import get_weights
from mpl_engine.backbones.model import Backbone, load
from mpl_engine.backbones.resolve import resolve
from mpl_engine.backbones.workbench import Workbench
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress


def open_backbone(
    name: str,
    *,
    quick_gelu: bool | None = None,
    allow_download: bool = False,
    workbench: Workbench | None = None,
    device: str = "auto",
    token: CancelToken,
) -> Job[Backbone]:
    """Resolve, fetch when allowed, and load a backbone on the CPU.

    Args:
        name: see `backbone_names.resolve`.
        quick_gelu: the same.
        allow_download: fetch the weights if they are not here.
        workbench: gives the backbone that it has, if it is this one, and keeps it.
        device: where the backbone is going to be used; only a workbench asks.
        token: cancels.

    Raises:
        UnknownBackbone, UnsupportedTower, AmbiguousActivation: before anything is downloaded.
        DownloadNeeded: if the weights are not here and `allow_download` is False.
        DownloadFailed, WeightsFileError, Cancelled.
    """
    spec = resolve(name, quick_gelu=quick_gelu)
    weights = yield from get_weights(spec, allow_download=allow_download, token=token)
    yield Progress("load", 0, 1, "files")
    backbone = workbench.backbone(spec, weights, device) if workbench else load(spec, weights)
    token.check()
    yield Progress("load", 1, 1, "files")
    return backbone
