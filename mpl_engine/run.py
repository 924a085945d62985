"""Train and resume: the whole job from a plan to a run folder. torch loads only when the work starts."""

from dataclasses import replace
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import EngineError, NonFiniteLoss, OutOfMemory, RunLocked
from mpl_engine.events import Job
from mpl_engine.run_folder import RunFolder, create, open_run
from mpl_engine.run_plan import RunPlan
from mpl_engine.run_result import RunResult, result_from_file
from mpl_engine.workbench import Workbench

__all__ = ["RunPlan", "RunResult", "resume", "train"]


def train(
    plan: RunPlan,
    out: Path,
    *,
    token: CancelToken,
    force: bool = False,
    allow_download: bool = False,
    workbench: Workbench | None = None,
) -> Job[RunResult]:
    """Scan, split, measure zero-shot, train, evaluate, and write a prompt module.

    Args:
        plan: what to do.
        out: the run folder to make.
        token: cancel stops with a checkpoint, from which `resume` goes on; `finish_now` keeps the best so far.
        force: replace an existing run.
        allow_download: fetch the backbone's weights if they are not here.
        workbench: shares backbone and decoded images with the jobs before and after this one.

    Returns:
        The figures, which are also in `out/result.json`; the module is `out/module.safetensors`.

    Raises:
        EngineError: see `errors`; the run folder keeps what was done, and is removed if that is nothing.
        Cancelled: if the token says so.
    """
    folder = create(out, plan, force=force)
    try:
        return (yield from _work(folder, token, workbench, allow_download=allow_download))
    except (RunLocked, NonFiniteLoss, OutOfMemory):
        raise  # somebody else's folder, or one whose event log shows what happened
    except EngineError:
        folder.forget_if_untrained()
        raise


def resume(
    run: Path, *, token: CancelToken, allow_download: bool = False, workbench: Workbench | None = None
) -> Job[RunResult]:
    """Go on with a run that was stopped or killed; a finished one gives its result again.

    Raises:
        RunProblem, RunLocked, DataChanged, FileFormatError: if it cannot go on.
        EngineError, Cancelled: as `train`.
    """
    folder = open_run(run)
    if folder.result.exists():
        result = result_from_file(folder.result)
        folder.forget_replaced()  # killed right after its last write, the run still keeps what it replaced
        return replace(result, run=str(folder.path), module=str(folder.module))  # it may have been moved
    return (yield from _work(folder, token, workbench, allow_download=allow_download))


def _work(
    folder: RunFolder, token: CancelToken, workbench: Workbench | None, *, allow_download: bool
) -> Job[RunResult]:
    from mpl_engine.device import memory_told  # noqa: PLC0415 - loads torch
    from mpl_engine.execution import execute  # noqa: PLC0415 - config.json is written before torch loads

    with folder.locked():
        folder.clear_left_overs()
        job = execute(folder, token, workbench or Workbench(), allow_download=allow_download)
        result = yield from memory_told(job, folder.plan.config.batch_size)
        folder.forget_replaced()
        return result
