"""The run folder: plans as JSON, the event log, the lock, and what --force may remove."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import EngineError, FileFormatError, NewerFile, OutputExists, RunLocked, RunProblem
from mpl_engine.events import Progress, StepDone, drain
from mpl_engine.runs.files import FILES, RunFolder
from mpl_engine.runs.folder import create, is_run, open_run
from mpl_engine.runs.plan import RunPlan, plan_from_json
from mpl_engine.runs.train import resume, train
from mpl_engine.training.event_log import EventLog

# Any character that a path, and JSON in UTF-8, can hold.
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
CONFIGS = st.builds(
    Config,
    num_context=st.integers(1, 4),
    num_added=st.integers(1, 4),
    num_removed=st.integers(0, 1),
    depth=st.integers(1, 12),
    context_init=TEXT.filter(lambda t: t.count("{}") < 2),
    optimizer=st.sampled_from(["sgd", "adamw"]),
    lr=st.floats(1e-9, 10),
    shots=st.just("auto") | st.integers(1, 99),
    seed=st.integers(0, 2**63 - 1),
    hflip=st.booleans(),
)
PLANS = st.builds(
    RunPlan,
    data=TEXT.map(Path),
    backbone=TEXT,
    config=CONFIGS,
    preset=st.none() | st.sampled_from(["paper", "quick"]),
    given=st.lists(TEXT).map(tuple),
    protocol=st.sampled_from(["auto", "coop"]),
    group_by=st.none() | TEXT,
    names=st.dictionaries(TEXT, TEXT, max_size=3),
    exclude=st.lists(TEXT, max_size=3).map(tuple),
    relabel=st.dictionaries(TEXT, TEXT, max_size=3),
    train_on_all=st.booleans(),
    quick_gelu=st.none() | st.booleans(),
    device=TEXT,
)
STEP = StepDone(1, 1, 0.5, 0.1, 0.01)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


@given(PLANS)
def test_a_plan_survives_json(plan):
    text = json.dumps(plan.to_json())
    assert plan_from_json(json.loads(text), Path("config.json")) == plan


@given(st.sampled_from(sorted(RunPlan(Path("x")).to_json())), JSON)
def test_a_plan_with_a_part_of_any_kind_is_read_or_refused(name, value):
    raw = {**RunPlan(Path("x")).to_json(), name: value}
    try:
        plan = plan_from_json(raw, Path("config.json"))
    except (FileFormatError, NewerFile) as error:
        assert error.path == Path("config.json")  # noqa: PT017 - either way is right
    else:
        assert plan_from_json(json.loads(json.dumps(plan.to_json())), Path("config.json")) == plan


@given(JSON)
def test_any_json_is_no_crash(value):
    with pytest.raises((FileFormatError, NewerFile)):
        plan_from_json(value, Path("config.json"))


def test_unknown_keys_of_a_plan_are_ignored():
    plan = RunPlan(Path("x"))
    assert plan_from_json({**plan.to_json(), "later": 1}, Path("c")) == plan


def test_a_newer_plan_says_what_it_needs():
    with pytest.raises(NewerFile) as caught:
        plan_from_json({"schema": 2}, Path("c"))
    assert (caught.value.schema, caught.value.supported) == (2, 1)


# Making and opening


def test_create_writes_the_plan_first_and_opens_again(tmp_path):
    plan = RunPlan(tmp_path, config=Config(seed=7), names={"a": "ä"})
    create(tmp_path / "deep" / "run", plan)
    assert {p.name for p in (tmp_path / "deep" / "run").iterdir()} == {"config.json", "lock"}
    assert open_run(tmp_path / "deep" / "run").plan == plan


def test_an_empty_folder_may_become_a_run(tmp_path):
    (tmp_path / "run").mkdir()
    assert create(tmp_path / "run", RunPlan(tmp_path)).path == tmp_path / "run"


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize(
    "content",
    [
        {"photo.jpg": "x"},
        {"config.json": "{}"},
        {"config.json": '{"schema": 1}'},
        {"config.json": "not JSON"},
    ],
    ids=str,
)
def test_a_folder_that_is_no_run_is_never_replaced(tmp_path, force, content):
    folder = tmp_path / "mine"
    folder.mkdir()
    for name, text in content.items():
        (folder / name).write_text(text)
    with pytest.raises(OutputExists) as caught:
        create(folder, RunPlan(tmp_path), force=force)
    assert caught.value.replaceable is not force
    assert {p.name: p.read_text() for p in folder.iterdir()} == content


def test_a_file_is_never_replaced(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputExists):
        create(tmp_path / "file", RunPlan(tmp_path), force=True)
    assert (tmp_path / "file").read_text() == "x"


def test_force_removes_a_runs_own_files_and_nothing_else(trained_run, tmp_path):
    folder = tmp_path / "run"
    shutil.copytree(trained_run, folder)
    (folder / "folds" / "1").mkdir(parents=True)
    (folder / "notes.txt").write_text("mine")
    (folder / "pictures").mkdir()
    (folder / "pictures" / "a.png").write_text("mine")
    made = create(folder, RunPlan(tmp_path, config=Config(seed=9)), force=True)
    assert (folder / ".replaced" / "module.safetensors").is_file()
    made.forget_replaced()
    left = {p.relative_to(folder).as_posix() for p in folder.rglob("*")}
    assert left == {"config.json", "lock", "notes.txt", "pictures", "pictures/a.png"}
    assert open_run(folder).plan.config.seed == 9


@pytest.mark.parametrize("wrong", [{"backbone": "tinyy"}, {"device": "abacus"}, {"data": Path("nowhere")}])
def test_a_run_that_could_not_be_replaced_is_still_there(trained_run, pictures_folder, tmp_path, wrong):
    folder = tmp_path / "run"
    shutil.copytree(trained_run, folder)
    before = {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file() and p.name != "lock"}
    plan = RunPlan(**{"data": pictures_folder, **wrong})
    with pytest.raises(EngineError):
        drain(train(plan, folder, token=CancelToken(), force=True))
    assert {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file() and p.name != "lock"} == before
    assert not (folder / ".replaced").exists()


def test_a_plan_keeps_absolute_paths(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.safetensors").write_bytes(b"")
    made = create(Path("run"), RunPlan(Path("data"), backbone="ViT-B-32:mine.safetensors"))
    assert open_run(tmp_path / "run").plan == made.plan
    assert made.plan.data == tmp_path / "data"
    assert made.plan.backbone == f"ViT-B-32:{tmp_path / 'mine.safetensors'}"


def test_a_finished_run_holds_only_files_that_force_knows(trained_run):
    assert {p.name for p in trained_run.iterdir()} <= {*FILES, "folds"}


def test_force_leaves_a_run_that_is_being_written(tmp_path):
    folder = create(tmp_path / "run", RunPlan(tmp_path))
    with folder.locked(), pytest.raises(RunLocked):
        create(tmp_path / "run", RunPlan(tmp_path), force=True)
    assert is_run(tmp_path / "run")


def test_a_run_is_forgotten_only_when_nothing_was_saved(tmp_path):
    kept = create(tmp_path / "kept", RunPlan(tmp_path))
    kept.checkpoint.touch()
    kept.forget_if_untrained()
    assert kept.checkpoint.exists()
    empty = create(tmp_path / "empty", RunPlan(tmp_path))
    empty.forget_if_untrained()
    assert not empty.path.exists()


@pytest.mark.parametrize("name", ["nowhere", "a" * 5000])
def test_what_is_not_there_is_no_run(tmp_path, name):
    with pytest.raises(RunProblem):
        open_run(tmp_path / name)


# The lock


def test_one_writer_at_a_time(tmp_path):
    folder = create(tmp_path / "run", RunPlan(tmp_path))
    with folder.locked(), pytest.raises(RunLocked), RunFolder(folder.path, folder.plan).locked():
        pass
    with folder.locked():
        pass  # free again


def test_a_lock_dies_with_its_process(tmp_path, child_environment):
    folder = create(tmp_path / "run", RunPlan(tmp_path))
    hold = (
        "import sys, time; from pathlib import Path; from mpl_engine.runs.folder import open_run\n"
        "with open_run(Path(sys.argv[1])).locked():\n    print('held', flush=True)\n    time.sleep(60)"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", hold, str(folder.path)], env=child_environment, stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == b"held"
    with pytest.raises(RunLocked), folder.locked():
        pass
    child.kill()
    child.communicate()
    with folder.locked():
        pass


# The event log


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_log_drops_what_was_not_checkpointed(tmp_path):
    path = tmp_path / "events.jsonl"
    log = EventLog(path)
    log.append(STEP)
    kept = log.flush()
    log.append(replace(STEP, step=2))
    log.append(Progress("training", 1, 2))
    log.close()
    assert [e["step"] for e in lines(path)] == [1, 2]
    again = EventLog(path, kept)
    again.append(replace(STEP, step=3))
    again.close()
    assert [e["step"] for e in lines(path)] == [1, 3]


def test_a_log_that_was_cut_is_not_filled_with_zeros(tmp_path):
    path = tmp_path / "events.jsonl"
    log = EventLog(path, keep=10_000)
    log.append(STEP)
    log.close()
    assert [e["step"] for e in lines(path)] == [1]


def test_a_fresh_start_empties_an_old_log(tmp_path):
    (tmp_path / "events.jsonl").write_text("old\n")
    EventLog(tmp_path / "events.jsonl").close()
    assert (tmp_path / "events.jsonl").read_bytes() == b""


def test_a_result_of_the_wrong_kind_is_refused(trained_run, tmp_path):
    shutil.copytree(trained_run, tmp_path / "run")
    good = json.loads((tmp_path / "run" / "result.json").read_text())
    changes: tuple[dict[str, Any], ...] = (
        {"seconds": "x"},
        {"per_class": []},
        {"per_class": {"red": "x"}},
        {"classes": 3},
        {"module": 1},
    )
    for change in changes:
        (tmp_path / "run" / "result.json").write_text(json.dumps({**good, **change}))
        with pytest.raises(FileFormatError, match="wrong kind"):
            next(resume(tmp_path / "run", token=CancelToken()))
