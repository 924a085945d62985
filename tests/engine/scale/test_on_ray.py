"""Shards by Ray: what they write, how a folder changes hands, and what is refused."""

import json
import threading
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.events import Notice, drain
from mpl_engine.scale.actor import ShardActor
from mpl_engine.scale.errors import ShardsDiffer
from mpl_engine.scale.gather import gather
from mpl_engine.scale.on_ray import classify_on_ray
from mpl_engine.scale.plan import ClusterDone, ShardPlan
from mpl_engine.scale.shards import Shard
from mpl_engine.scale.worker import ShardWorker
from tests.engine.scale.conftest import answers_in, write_table

PLACE = Shard(1, 1)


def all_answers(out: Path, count: int) -> list[dict]:
    return [row for n in range(1, count + 1) for row in answers_in(out / f"part-{n}-of-{count}.parquet")]


def same(found: list[dict], expected: list[dict]) -> None:
    assert [list(row) for row in found] == [list(row) for row in expected]
    for row, other in zip(found, expected, strict=True):
        for name, value in row.items():
            assert value == (
                pytest.approx(other[name], abs=1e-5) if isinstance(value, float) else other[name]
            )


def shards(plan: ShardPlan, out: Path, count: int, only: list[int] | None = None):
    with ShardWorker(replace(plan, out=out), None, device="cpu") as worker:
        yield from worker.open(CancelToken())
        for number in only or range(1, count + 1):
            yield from worker.do(Shard(number, count), CancelToken())


def stop(plan: ShardPlan, shard: Shard, at: int) -> None:
    token = CancelToken()
    with ShardWorker(plan, None, device="cpu") as worker:
        drain(worker.open(token))
        with pytest.raises(Cancelled):
            for event in worker.do(shard, token):
                if getattr(event, "done", 0) >= at:
                    token.cancel()


@pytest.fixture
def plan(module, good, tmp_path) -> ShardPlan:
    """Of 108 rows, four of which cannot be read."""
    rows = good * 3
    rows[5::30] = ["gone.png"] * 4
    manifest = write_table(tmp_path / "m.parquet", rows)
    return ShardPlan(module, manifest, tmp_path / "out", PLACE, readers=1, keep_rows=8)


@pytest.mark.slow
def test_a_folder_changes_hands_between_shards_and_ray(ray_here, run_shard, plan, cli, tmp_path):
    """Shard 1 of 4 is done and 2 begun without Ray; Ray does the others; one is lost and done without Ray again."""
    drain(shards(plan, tmp_path / "alone", 4))
    drain(shards(plan, plan.out, 4, only=[1]))
    first = (plan.out / "part-1-of-4.parquet").stat().st_mtime_ns
    stop(plan, Shard(2, 4), at=16)
    kept = sum(pq.read_metadata(path).num_rows for path in plan.out.glob("part-2-of-4/*.parquet"))
    assert 16 <= kept < 27
    found = cli("classify", plan.module, "--manifest", plan.manifest, "--out", plan.out, "--readers", 1,
                "--device", "cpu", "--json", "--ray", "--workers", 2)  # fmt: skip
    assert found.code == 0, found.err
    told = json.loads(found.out)
    assert told == {
        "path": str(plan.out), "shards": 4, "rows": 108, "before": 27 + kept, "unreadable": 3, "missing": [],
    }  # fmt: skip
    assert (plan.out / "part-1-of-4.parquet").stat().st_mtime_ns == first
    (plan.out / "part-3-of-4.parquet").unlink()
    drain(shards(plan, plan.out, 4, only=[3]))
    same(all_answers(plan.out, 4), all_answers(tmp_path / "alone", 4))
    assert drain(gather(plan.out, token=CancelToken())).rows == 108


def test_a_finished_folder_needs_no_cluster(run_shard, plan, monkeypatch):
    pytest.importorskip("ray", reason="the extra `ray` is not installed")
    drain(shards(plan, plan.out, 2))
    monkeypatch.setattr("mpl_engine.scale.on_ray.joined", lambda *_: pytest.fail("Ray was asked for"))
    done = drain(classify_on_ray(plan, device="cpu", token=CancelToken()))
    assert (done.shards, done.rows, done.before, done.missing) == (2, 108, 108, ())


@pytest.mark.parametrize(
    ("word", "change", "more"),
    [("number of shards", {}, {"shards": 3}), ("threshold", {"threshold": 0.5}, {}), ("manifest", {}, {})],
)
def test_other_work_is_refused_before_the_cluster_is_joined(plan, good, monkeypatch, word, change, more):
    pytest.importorskip("ray", reason="the extra `ray` is not installed")
    drain(shards(plan, plan.out, 2, only=[2]))
    monkeypatch.setattr("mpl_engine.scale.on_ray.joined", lambda *_: pytest.fail("Ray was asked for"))
    if word == "manifest":
        write_table(plan.manifest, good)
    with pytest.raises(ShardsDiffer, match=word):
        drain(classify_on_ray(replace(plan, **change), device="cpu", token=CancelToken(), **more))


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--ray", "auto", "--shard", "1/2"], "--shards"),
        (["--workers", 2], "--workers is for --ray"),
        (["--shards", 2], "--shards is for --ray"),
        (["--ray", "ray://host:10001"], "ray job submit"),
        (["--ray", "local", "--device", "cuda:1"], "cuda or auto"),
    ],
)
def test_mistakes_in_the_command_are_named(cli, plan, arguments, word, monkeypatch):
    pytest.importorskip("ray", reason="the extra `ray` is not installed")
    monkeypatch.setattr("ray.is_initialized", lambda: False)
    answer = cli("classify", plan.module, "--manifest", plan.manifest, "--out", plan.out, *arguments)
    assert answer.code == 2
    assert word in answer.err
    assert not plan.out.exists()


class Silent:
    """A method of an actor whose node is gone."""

    @staticmethod
    def remote(*_: object) -> object:
        raise ConnectionError


class NoBoard:
    """In the place of a board: it does not answer."""

    is_stop = begin = Silent


def actor(plan: ShardPlan, facts: dict | None = None) -> ShardActor:
    worker = ShardWorker(plan, None)
    drain(worker.open(CancelToken()))
    return ShardActor(
        plan=plan,
        count=2,
        backbone=None,
        device="cpu",
        allow_download=False,
        facts=facts or worker.facts,
        board=NoBoard(),
        threads=1,
    )


def test_what_ray_prints_of_dead_workers_does_not_spoil_the_answer(cli, plan, monkeypatch):
    """It prints on stdout, from a thread of its own, while the job runs."""

    def job(*_args, **_more):
        said = threading.Thread(target=print, args=("(raylet) A worker died or was killed",))
        said.start()
        said.join()
        yield Notice("going on")
        return ClusterDone(plan.out, 2, 108, 0, 4, ())

    monkeypatch.setattr("mpl_engine.scale.on_ray.classify_on_ray", job)
    done = cli("classify", plan.module, "--manifest", plan.manifest, "--out", plan.out, "--json", "--ray")
    assert done.code == 0, done.err
    assert json.loads(done.out)["rows"] == 108
    assert "A worker died" in done.err


def test_a_worker_tells_of_each_shard_what_came_of_it(plan):
    pytest.importorskip("ray", reason="the extra `ray` is not installed")
    worker = actor(plan)
    plan.out.mkdir()
    (plan.out / "part-2-of-2").touch()  # where its folder would be
    told = worker({"shard": [1, 2]})
    assert told["state"] == ["done", "failed"]
    assert told["unreadable"] == [2, 0]
    assert "part-2-of-2" in told["problem"][1]
    assert len(answers_in(plan.out / "part-1-of-2.parquet")) == 54


def test_a_worker_that_sees_other_files_says_so(plan):
    pytest.importorskip("ray", reason="the extra `ray` is not installed")
    worker = ShardWorker(plan, None)
    drain(worker.open(CancelToken()))
    told = actor(plan, {**worker.facts, "module": "another"})({"shard": [1]})
    assert told["state"] == ["unfit"]
    assert "module differ" in told["problem"][0]
    assert not plan.out.exists()


@pytest.mark.slow  # a shard is tried five times
@pytest.mark.slow
def test_what_cannot_be_done_is_named_and_the_rest_is_done(ray_here, plan, cli):
    plan.out.mkdir()
    (plan.out / "part-2-of-3").touch()
    command = ["classify", plan.module, "--manifest", plan.manifest, "--out", plan.out, "--device", "cpu",
               "--readers", 1, "--ray", "--workers", 1]  # fmt: skip
    found = cli(*command, "--shards", 3)
    assert found.code == 2
    assert "Written: 2 of 3 parts" in found.out
    assert "Shard 2 of 3 is not finished" in found.err
    (plan.out / "part-2-of-3").unlink()
    again = cli(*command)
    assert again.code == 0, again.err
    assert [row["row"] for row in all_answers(plan.out, 3)] == list(range(108))
