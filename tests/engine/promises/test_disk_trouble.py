"""A disk that fills up, a folder that is deleted, a clock that goes backwards: typed errors, previous files intact."""

import os
import shutil
import time
from functools import partial

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import WriteFailed
from mpl_engine.events import StepDone, drain
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train
from tests.support.killing import Commands
from tests.support.pictures import make_folder
from tests.support.run_contents import assert_same

plan_of = partial(RunPlan, config=Config(epochs=2, shots=2, depth=2), preset="paper")


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("data"), per_class=12, side=16)


def stopped_run(data, out):
    """A run that was closed after its second step."""
    job = train(plan_of(data), out, token=CancelToken())
    for event in job:
        if isinstance(event, StepDone) and event.step == 2:
            job.close()
    return out


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on file sizes")
def test_a_full_disk_stops_a_run_and_leaves_what_was_saved(data, tmp_path):
    """Every file is limited to 20 kB: the next checkpoint fails as on a full disk."""
    run = stopped_run(data, tmp_path / "run")
    before = {p.name: p.read_bytes() for p in run.glob("*.safetensors")}
    commands = Commands(tmp_path / "cache")
    process = commands.start("resume", run, largest_file=20_000)
    process.join(300)
    assert process.exitcode == 2
    assert {p.name: p.read_bytes() for p in run.glob("*.safetensors")} == before
    assert list(run.rglob("*.tmp")) == []
    drain(resume(run, token=CancelToken()))
    assert (run / "result.json").exists()


def test_a_run_folder_that_is_deleted_meanwhile_is_a_typed_error(data, tmp_path):
    out = tmp_path / "run"
    with pytest.raises(WriteFailed) as caught:
        for event in train(plan_of(data), out, token=CancelToken()):
            if isinstance(event, StepDone) and event.step == 1:
                shutil.rmtree(out)
    assert "folder does not exist" in str(caught.value)


def test_a_clock_that_goes_backwards_changes_nothing(data, tmp_path, monkeypatch):
    drain(train(plan_of(data), tmp_path / "usual", token=CancelToken()))
    now = [time.time()]

    def backwards():
        now[0] -= 3600
        return now[0]

    monkeypatch.setattr(time, "time", backwards)
    drain(train(plan_of(data), tmp_path / "run", token=CancelToken()))
    assert_same(tmp_path / "run", tmp_path / "usual")
