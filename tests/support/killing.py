"""Starts the command line in processes that are cheap to make, and kills them.

A fork server loads torch once; each command is a fork of it, so that a kill costs no import.
"""

import contextlib
import multiprocessing
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.support.run_contents import assert_same

CHECKPOINT_SECONDS = 0.3
"""Checkpoints inside epochs this often, so that kills fall into their writing too."""

LONGEST_SECONDS = 300
"""A command that takes longer than this hangs."""

_LOADED = [
    "mpl_engine.cli.main",
    "mpl_engine.runs.pipeline",
    "mpl_engine.training.trainer",
    "sklearn.linear_model",
]


def command(arguments: list[str], cache: str, largest_file: int | None) -> None:
    """In the child: one command, with frequent checkpoints and nothing on the terminal."""
    import torch

    from mpl_engine.cli.main import run
    from mpl_engine.training import trainer as training

    if largest_file is not None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
    torch.set_num_threads(1)
    training.CHECKPOINT_SECONDS = CHECKPOINT_SECONDS
    os.environ["MPL_CACHE_DIR"] = cache
    with (
        Path(os.devnull).open("w") as nothing,
        contextlib.redirect_stderr(nothing),
        contextlib.redirect_stdout(nothing),
    ):
        code = run(arguments)
    os._exit(code)


class Commands:
    """Runs commands in children of a fork server."""

    def __init__(self, cache: Path) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(_LOADED)
        self._cache = str(cache)

    def start(self, *arguments: object, largest_file: int | None = None) -> BaseProcess:
        """Start a command; with `largest_file` no file can grow beyond that many bytes."""
        process = self._context.Process(
            target=command, args=([str(a) for a in arguments], self._cache, largest_file)
        )
        process.start()
        return process

    def finish(self, *arguments: object) -> float:
        """Run to the end, which must be a good one; the seconds that it took."""
        begin = time.monotonic()
        process = self.start(*arguments)
        process.join(LONGEST_SECONDS)
        assert process.exitcode == 0, f"{arguments} ended with {process.exitcode}"
        return time.monotonic() - begin

    def kill(self, delay: float, *arguments: object) -> bool:
        """SIGKILL after `delay` seconds; False if the command was faster."""
        process = self.start(*arguments)
        process.join(delay)
        process.kill()
        process.join()
        assert process.exitcode in (0, -9), f"{arguments} ended with {process.exitcode}"
        return process.exitcode == -9


def phase(run: Path) -> str:
    """How far a run folder shows that its run came."""
    marks = {
        "result.json": "finished",
        "module.safetensors": "writing the result",
        "last.safetensors": "judging",
        "best.safetensors": "training, after an epoch",
        "checkpoint.safetensors": "training, first epoch",
        "baselines.json": "before the first checkpoint",
        "split.json": "loading, zero-shot",
        "config.json": "scanning",
    }
    return next((name for file, name in marks.items() if (run / file).exists()), "before its first file")


def survive(
    commands: Commands, train: list[object], run: Path, delays: Iterator[float], kills: int
) -> Iterator[str]:
    """Kill a run, and its resumes, up to `kills` times, then let it end. Yields the phase of each kill."""
    for _ in range(kills):
        begun = (run / "config.json").exists()
        if not commands.kill(next(delays), *(["resume", run] if begun else train)):
            break
        yield phase(run)
    begun = (run / "config.json").exists()
    commands.finish(*(["resume", run] if begun else train))


def moments(seed: int, longest: float) -> Callable[[], float]:
    """Random moments within the seconds that a whole run takes."""
    source = random.Random(seed)
    return lambda: source.uniform(0, longest)


def torture(commands, folder, place, settings, kills, longest_chain, seed):
    """Kill runs until there were `kills` kills. Gives the phases they fell into and the number of runs."""
    train = ["train", folder, "--preset", "paper", *settings, "--out"]
    commands.finish("scan", folder)  # starts the fork server, which loads torch
    seconds = commands.finish(*train, place / "whole")
    moment = moments(seed, seconds)
    phases, runs = Counter[str](), 0
    while phases.total() < kills:
        run = place / f"run{runs}"
        chain = min(1 + runs % longest_chain, kills - phases.total())
        phases.update(survive(commands, [*train, run], run, iter(moment, None), chain))
        assert_same(run, place / "whole")
        leftovers = [p for p in run.rglob("*") if p.name.endswith(".tmp") or p.name == ".replaced"]
        assert leftovers == []
        runs += 1
    return phases, runs
