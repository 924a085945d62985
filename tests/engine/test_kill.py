"""A run that is killed (SIGKILL) at any moment, in any phase, resumes and ends as the uninterrupted one."""

import os
from collections import Counter

import pytest
from killing import Commands, moments, survive
from pictures import make_folder
from run_contents import assert_same

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL and a fork server")

SEED = 5


@pytest.fixture(scope="module")
def commands(tmp_path_factory, request):
    return Commands(tmp_path_factory.mktemp("cache"))


def torture(commands, folder, place, settings, kills, longest_chain, seed):
    """Kill runs until there were `kills` kills. Gives the phases they fell into and the number of runs."""
    train = ["train", folder, "--preset", "paper", *settings, "--out"]
    commands.finish("scan", folder)  # starts the fork server, which loads torch
    seconds = commands.finish(*train, place / "whole")
    moment = moments(seed, seconds)
    phases, runs = Counter(), 0
    while phases.total() < kills:
        run = place / f"run{runs}"
        chain = min(1 + runs % longest_chain, kills - phases.total())
        phases.update(survive(commands, [*train, run], run, iter(moment, None), chain))
        assert_same(run, place / "whole")
        leftovers = [p for p in run.rglob("*") if p.name.endswith(".tmp") or p.name == ".replaced"]
        assert leftovers == []
        runs += 1
    return phases, runs


def test_killed_runs_end_as_the_uninterrupted_one(commands, tmp_path):
    folder = make_folder(tmp_path / "pictures", per_class=12, side=24)
    settings = ["--set", "epochs=2", "--set", "depth=2", "--shots", "2"]
    phases, _ = torture(commands, folder, tmp_path, settings, 3, 2, SEED)
    assert phases.total() == 3


SLOW = {
    "usual": (12, ["--set", "epochs=3", "--set", "depth=3", "--shots", "4"], 30),
    "best epoch kept": (
        12,
        ["--set", "epochs=3", "--set", "depth=3", "--shots", "2", "--set", "selection=best"],
        10,
    ),
    "cross-validated": (5, ["--set", "epochs=1", "--set", "depth=3", "--shots", "4"], 10),
}
"""Images per class, settings, kills: 50 kills in all."""


@pytest.mark.slow
@pytest.mark.parametrize("name", SLOW)
def test_fifty_kills_at_random_moments(commands, tmp_path, report, name):
    per_class, settings, kills = SLOW[name]
    folder = make_folder(tmp_path / "pictures", per_class=per_class, side=24)
    phases, runs = torture(commands, folder, tmp_path, settings, kills, 3, SEED)
    report(f"kills survived ({name})", f"{phases.total()} in {runs} runs, all bit-equal")
    for phase, count in phases.most_common():
        report(f"  {name}: killed while {phase}", count)
