"""A run that is killed (SIGKILL) at any moment, in any phase, resumes and ends as the uninterrupted one."""

import os

import pytest

from tests.support.killing import torture
from tests.support.pictures import make_folder

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL and a fork server")

SEED = 5


def test_killed_runs_end_as_the_uninterrupted_one(commands, tmp_path):
    folder = make_folder(tmp_path / "pictures", per_class=12, side=24)
    settings = ["--set", "epochs=2", "--set", "depth=2", "--shots", "2"]
    phases, _ = torture(commands, folder, tmp_path, settings, 3, 2, SEED)
    assert phases.total() == 3


SLOW = {
    "usual": (12, ["--set", "epochs=3", "--set", "depth=3", "--shots", "4"], 20),
    "pulled": (
        12,
        [
            "--set",
            "epochs=3",
            "--set",
            "depth=3",
            "--shots",
            "4",
            "--set",
            "consistency=1",
        ],
        10,
    ),
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
