"""Jobs around a training: the libraries and the backbone that it needs, itself, and whether more images would help.

Modules that load torch are imported inside the generators, which run on the compute thread.
"""

from pathlib import Path
from typing import Any

from mpl_desktop.jobs.runner import Factory
from mpl_desktop.system import preloading
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import OutOfMemory
from mpl_engine.events import Job, Progress, T
from mpl_engine.runs.plan import RunPlan


def preload(device: str = "auto", precision: str = "auto") -> Factory:
    """Load plots and torch while nobody waits for them. Its result is the name of the device that was chosen."""

    def job(token: CancelToken) -> Job[str]:
        yield Progress("load", 0, None, "libraries")
        preloading.load_plots()
        token.check()
        preloading.load_torch_files()
        token.check()
        from mpl_engine.device import choose_compute  # noqa: PLC0415 - loads torch

        token.check()
        return choose_compute(device, Config().replaced(precision=precision).precision).describe()

    return job


def train(
    run_folder: Path, resources: ResourceCache, *, allow_download: bool = False, data: Path | None = None
) -> Factory:
    """Begin a run whose folder was made, or go on with it; the result is `result.json` as a dict.

    `data` is where its image folder is now, if it was moved.
    """

    def job(token: CancelToken) -> Job[dict[str, Any]]:
        from mpl_engine.runs.train import resume as run  # noqa: PLC0415 - its work loads torch

        yield Progress("load", 0, None, "libraries")
        preloading.load_torch_files()
        preloading.load_model_files()
        job = run(run_folder, token=token, data=data, allow_download=allow_download, resources=resources)
        yield from _freeing(resources, job)
        return _result(run_folder)

    return job


def learning_curve(plan: RunPlan, out: Path) -> Factory:
    """Whether more images would help; the result is the keys of `learning-curve --json`."""

    def job(token: CancelToken) -> Job[dict[str, Any]]:
        yield Progress("load", 0, None, "libraries")
        token.check()
        from mpl_engine.runs.learning_curve import run_learning_curve  # noqa: PLC0415 - loads numpy, then torch

        return (yield from run_learning_curve(plan, out, token=token)).to_json()

    return job


def _freeing(resources: ResourceCache, job: Job[T]) -> Job[T]:
    """The job; when memory runs out, what is kept for the next one goes too."""
    try:
        return (yield from job)
    except OutOfMemory:
        resources.clear()
        raise


def _result(run_folder: Path) -> dict[str, Any]:
    from mpl_engine.runs.folder import open_run  # noqa: PLC0415 - only after a run

    return open_run(run_folder).read_result() or {}


def download(name: str) -> Factory:
    """Fetch a published backbone; the result is the file."""

    def job(token: CancelToken) -> Job[Path]:
        from mpl_engine.backbones.download import download as fetch  # noqa: PLC0415
        from mpl_engine.backbones.loading import find_backbone  # noqa: PLC0415 - a tag's table loads torch

        yield Progress("download", 0, None, "bytes")
        spec = yield from find_backbone(name, allow_download=True, token=token)
        return (yield from fetch(spec, token=token))

    return job
