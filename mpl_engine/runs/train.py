"""Train and resume: the whole job from a plan to a run folder. torch loads only when the work starts."""

import os
from dataclasses import replace
from pathlib import Path

from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import EngineError, NonFiniteLoss, OutOfMemory
from mpl_engine.events import Job
from mpl_engine.runs.files import RunFolder
from mpl_engine.runs.folder import making, open_run, reopened
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.result import RunResult, result_from_file


def train(
    plan: RunPlan,
    out: Path,
    *,
    token: CancelToken,
    force: bool = False,
    allow_download: bool = False,
    resources: ResourceCache | None = None,
) -> Job[RunResult]:
    """Scan, split, measure zero-shot, train, evaluate, and write a prompt module.

    Args:
        plan: what to do.
        out: the run folder to make.
        token: cancel stops with a checkpoint, from which `resume` goes on; `finish_now` ends early and keeps the epoch
            that is the best on the validation images so far (without such images the last, as far as it came).
        force: replace an existing run.
        allow_download: fetch the backbone's weights if they are not here.
        resources: shares backbone and decoded images with the jobs before and after this one.

    Returns:
        The figures, which are also in `out/result.json`; the module is `out/module.safetensors`.

    Raises:
        EngineError: see `errors`; the run folder keeps what was done, and is removed if that is nothing.
        Cancelled: if the token says so.
    """
    with making(out, plan, force=force) as folder:
        try:
            return (yield from go_on(folder, token, resources, allow_download=allow_download))
        except (NonFiniteLoss, OutOfMemory):
            raise  # the event log shows what happened
        except EngineError:
            folder.undo_if_untrained()
            raise


def resume(
    run: Path,
    *,
    token: CancelToken,
    data: Path | None = None,
    allow_download: bool = False,
    resources: ResourceCache | None = None,
) -> Job[RunResult]:
    """Go on with a run that was stopped or killed; a finished one gives its result again.

    Args:
        run: its folder.
        token: as `train`.
        data: where the image folder is now, if it was moved; kept once its images are known to be the same.
        allow_download: as `train`.
        resources: as `train`.

    Raises:
        RunProblem, RunLocked, DataChanged, ImagesMoved, FileFormatError: if it cannot go on.
        EngineError, Cancelled: as `train`.
    """
    if data is None and (result := _finished(run)):
        return result
    with reopened(run) as folder:
        if data is not None:
            from mpl_engine.runs.data import move_data  # noqa: PLC0415 - loads the decoder

            yield from move_data(folder, data, token)
        if folder.result.exists():
            result = _told(folder)
            folder.forget_replaced()  # killed right after its last write, the run still keeps what it replaced
            return result
        return (yield from go_on(folder, token, resources, allow_download=allow_download))


def go_on(
    folder: RunFolder,
    token: CancelToken,
    resources: ResourceCache | None = None,
    *,
    allow_download: bool = False,
) -> Job[RunResult]:
    """Do what is left of a run whose lock the caller holds. Raises as `resume`."""
    from mpl_engine.device import out_of_memory_as_error  # noqa: PLC0415 - loads torch
    from mpl_engine.runs.pipeline import run_pipeline  # noqa: PLC0415 - config.json is written before torch loads

    if folder.result.exists():
        return _told(folder)
    job = run_pipeline(folder, token, resources or ResourceCache(), allow_download=allow_download)
    result = yield from out_of_memory_as_error(job, folder.plan.config.batch_size)
    folder.forget_replaced()
    return result


def _finished(run: Path) -> RunResult | None:
    """The result of a run that is finished and keeps nothing aside: then nothing is written, and no lock needed."""
    folder = RunFolder(run, RunPlan(run))
    if os.path.lexists(folder.replaced):
        return None
    folder = open_run(run)
    return _told(folder) if folder.result.exists() else None


def _told(folder: RunFolder) -> RunResult:
    """The figures with the places where the run is now: it may have been moved."""
    return replace(result_from_file(folder.result), run=str(folder.path), module=str(folder.module))
