"""A shard: its rows, what is unreadable, and how it goes on."""

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import ConfigError, FileFormatError, RunLocked, WriteFailed
from mpl_engine.events import Prediction, Progress
from mpl_engine.files.lock import hold
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.scale.errors import NotAllowedToFetch, ShardsDiffer
from mpl_engine.scale.plan import ShardPlan
from mpl_engine.scale.run import classify_shard
from mpl_engine.scale.shards import Shard
from tests.engine.scale.conftest import answers_in, write_table
from tests.support.jobs import events_of, follow

COLUMNS = ["row", "path", "label", "probability", "status"]


def pieces(folder: Path) -> list[Path]:
    return sorted(folder.glob("part-1-of-1/*.parquet"))


def stopped(plan: ShardPlan, at: int) -> None:
    """Run a shard and stop it when so many rows are answered."""
    token = CancelToken()

    def watch(event) -> None:
        if isinstance(event, Progress) and event.phase == "classify" and event.done >= at:
            token.cancel()

    with pytest.raises(Cancelled):
        follow(classify_shard(plan, device="cpu", token=token), watch)


# Answers


def test_a_part_has_the_answers_of_classify(run_shard, module, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", good)
    done = run_shard(manifest, top_k=2)
    assert (done.part.name, done.rows, done.before, done.unreadable) == ("part-1-of-1.parquet", 36, 0, 0)
    rows = answers_in(done.part)
    assert list(rows[0]) == [*COLUMNS, "label_1", "probability_1", "label_2", "probability_2", "reason"]
    events, classifier = events_of(open_classifier(module, device="cpu", token=CancelToken()))
    events, _ = events_of(classifier.classify(map(Path, good), 2, token=CancelToken()))
    expected = [e for e in events if isinstance(e, Prediction)]
    assert [row["row"] for row in rows] == list(range(36))
    for row, answer in zip(rows, expected, strict=True):
        assert (row["path"], row["label"], row["status"]) == (answer.path, answer.label, answer.status)
        assert row["reason"] is None
        assert row["probability"] == pytest.approx(answer.probability, abs=1e-5)
        assert (row["label_2"], row["probability_2"]) == (
            answer.top[1][0],
            pytest.approx(answer.top[1][1], abs=1e-5),
        )
    assert not (tmp_path / "out" / "part-1-of-1").exists()


def test_shards_hold_each_row_once_and_a_picture_may_come_again(run_shard, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", (good[:4] * 3)[:10])
    parts = [answers_in(run_shard(manifest, f"{number}/3").part) for number in (3, 1, 2)]
    assert sorted(row["row"] for part in parts for row in part) == list(range(10))
    first = {row["path"]: row for part in parts for row in reversed(part)}
    assert len(first) == 4
    for row in (row for part in parts for row in part):  # the same but for the rounding of another batch
        assert row["label"] == first[row["path"]]["label"]
        assert row["probability"] == pytest.approx(first[row["path"]]["probability"], abs=1e-5)


def test_more_shards_than_rows(run_shard, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", good[:1])
    assert [run_shard(manifest, f"{number}/3").rows for number in (1, 2, 3)] == [0, 0, 1]
    assert answers_in(tmp_path / "out" / "part-1-of-3.parquet") == []


def test_a_manifest_without_rows(run_shard, tmp_path):
    assert run_shard(write_table(tmp_path / "m.parquet", [])).rows == 0


def test_paths_are_relative_to_the_manifest(run_shard, pictures_folder, tmp_path, good):
    manifest = write_table(tmp_path / "m.parquet", ["red.png", Path(good[0]).as_uri()])
    (tmp_path / "red.png").write_bytes(Path(good[-1]).read_bytes())
    assert run_shard(manifest).unreadable == 0


def test_bad_rows_among_good_ones_cost_only_themselves(run_shard, good, tmp_path):
    data = Path(good[0]).read_bytes()
    (tmp_path / "cut.png").write_bytes(data[:80])
    (tmp_path / "empty.png").touch()
    bad = {
        "cut.png": "ends too early",
        "empty.png": "empty",
        "nowhere.png": "o such file",
        "": "names no picture",
        "ftp://host/a.png": "ftp://",
        "file://elsewhere/a.png": "another computer",
        "a" * 300 + ".png": "too long",
        "nul\0.png": "null",
    }
    mixed = [uri for pair in zip(bad, good, strict=False) for uri in pair]
    done = run_shard(write_table(tmp_path / "m.parquet", mixed))
    assert done.unreadable == len(bad)
    for row, uri in zip(answers_in(done.part), mixed, strict=True):
        assert row["path"] == uri
        if uri in bad:
            assert (row["status"], row["label"], row["probability"], row["label_1"]) == (
                "unreadable",
                None,
                None,
                None,
            )
            assert bad[uri] in row["reason"]
        else:
            assert (row["status"], row["reason"]) == ("ok", None)


# Going on


def test_it_goes_on_where_it_was_stopped_and_nothing_is_done_twice(run_shard, module, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", good * 4)
    plan = ShardPlan(module, manifest, tmp_path / "out", Shard(1, 1), readers=2, keep_rows=32)
    stopped(plan, 48)
    kept = sum(pq.ParquetFile(piece).metadata.num_rows for piece in pieces(tmp_path / "out"))
    assert kept >= 48, "what was answered before the stop is kept"
    done = run_shard(manifest, keep_rows=16)
    assert done.before == kept
    assert [row["row"] for row in answers_in(done.part)] == list(range(144))
    assert [row["path"] for row in answers_in(done.part)] == good * 4


def test_a_finished_shard_is_left_as_it_is(run_shard, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", good[:3])
    part = run_shard(manifest).part
    before = part.stat().st_mtime_ns
    again = run_shard(manifest)
    assert (again.rows, again.before, part.stat().st_mtime_ns) == (3, 3, before)


def test_a_damaged_piece_and_all_behind_it_are_done_again(run_shard, module, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", good * 3)
    plan = ShardPlan(module, manifest, tmp_path / "out", Shard(1, 1), readers=2, keep_rows=16)
    stopped(plan, 64)
    second = pieces(tmp_path / "out")[1]
    second.write_bytes(second.read_bytes()[:-9])
    assert run_shard(manifest).before == 16
    assert [row["row"] for row in answers_in(tmp_path / "out" / "part-1-of-1.parquet")] == list(range(108))


def test_a_piece_that_rotted_is_found_when_the_part_is_made_and_done_again(run_shard, module, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", good * 2)
    plan = ShardPlan(module, manifest, tmp_path / "out", Shard(1, 1), readers=2, keep_rows=16)
    stopped(plan, 32)
    first = pieces(tmp_path / "out")[0]
    paths = pq.ParquetFile(first).metadata.row_group(0).column(1)
    data = bytearray(first.read_bytes())
    data[paths.dictionary_page_offset + 60] ^= 1  # in the first path, behind the header of the page
    first.write_bytes(data)
    with pytest.raises(FileFormatError, match="damaged"):
        run_shard(manifest)
    run_shard(manifest)
    assert [row["row"] for row in answers_in(tmp_path / "out" / "part-1-of-1.parquet")] == list(range(72))


def test_what_a_killed_process_left_half_written_is_removed(run_shard, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", good[:3])
    left = [
        tmp_path / "out" / ".part-1-of-1.parquet.0123456789ab.tmp",
        tmp_path / "out" / "part-1-of-1" / ".000000000000.parquet.0123456789ab.tmp",
    ]
    others = tmp_path / "out" / ".part-2-of-2.parquet.0123456789ab.tmp"
    left[1].parent.mkdir(parents=True)
    for path in (*left, others):
        path.touch()
    run_shard(manifest)
    assert not any(path.exists() for path in left)
    assert others.exists(), "another shard may be writing it"


@pytest.mark.parametrize(
    ("word", "change"),
    [
        ("manifest", {}),
        ("module", {}),
        ("number of shards", {"shard": "1/2"}),
        ("classes listed", {"top_k": 2}),
        ("threshold", {"threshold": 0.5}),
        ("coverage", {"coverage": 0.0}),
        ("added classes", {"added": ("zebra",)}),
        ("precision", {"precision": "bf16"}),
    ],
)
@pytest.mark.parametrize("state", ["finished", "begun"])
def test_other_work_is_refused_by_name(run_shard, module, good, tmp_path, word, change, state):
    manifest = write_table(tmp_path / "m.parquet", good * 2)
    if state == "finished":
        run_shard(manifest)
    else:
        stopped(ShardPlan(module, manifest, tmp_path / "out", Shard(1, 1), readers=2, keep_rows=16), 32)
    if word == "manifest":
        write_table(manifest, good[::-1] * 2)
    if word == "module":
        other = tmp_path / "other.safetensors"
        data = bytearray(module.read_bytes())
        data[-1] ^= 1
        other.write_bytes(data)
        change = {"module": other}
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.parquet")}
    with pytest.raises(ShardsDiffer) as caught:
        if word == "module":
            plan = ShardPlan(change["module"], manifest, tmp_path / "out", Shard(1, 1))
            events_of(classify_shard(plan, device="cpu", token=CancelToken()))
        else:
            run_shard(manifest, **change)
    assert word in str(caught.value)
    assert {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.parquet")} == before


def test_a_second_process_for_the_same_shard_is_refused(run_shard, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", good[:3])
    (tmp_path / "out" / "part-1-of-1").mkdir(parents=True)
    with hold(tmp_path / "out" / "part-1-of-1"), pytest.raises(RunLocked):
        run_shard(manifest)
    assert run_shard(manifest).rows == 3


def test_a_folder_that_cannot_be_made_says_so(run_shard, good, tmp_path):
    (tmp_path / "out").touch()
    with pytest.raises(WriteFailed):
        run_shard(write_table(tmp_path / "m.parquet", good[:3]))


def test_addresses_on_the_network_need_leave_before_anything_is_done(run_shard, good, tmp_path):
    manifest = write_table(tmp_path / "m.parquet", [*good[:5], "s3://bucket/a.png"])
    with pytest.raises(NotAllowedToFetch) as caught:
        run_shard(manifest)
    assert "Row 5" in str(caught.value)
    assert "--remote" in str(caught.value)
    assert run_shard(manifest, "1/2").rows == 3, "a shard without such rows is done"


@pytest.mark.parametrize("wrong", [{"readers": 0}, {"keep_rows": 0}, {"seconds": 0}, {"top_k": 0}])
def test_wishes_that_cannot_be_met(run_shard, good, tmp_path, wrong):
    with pytest.raises(ConfigError):
        run_shard(write_table(tmp_path / "m.parquet", good[:3]), **wrong)


# The command


def test_the_commands(cli, module, pictures_folder, good, tmp_path, monkeypatch):
    monkeypatch.setenv("SLURM_ARRAY_TASK_ID", "4")
    for name, value in {"COUNT": 2, "MIN": 4, "MAX": 5}.items():
        monkeypatch.setenv(f"SLURM_ARRAY_TASK_{name}", str(value))
    assert cli("manifest", pictures_folder, "--out", tmp_path / "m.parquet").code == 0
    common = ["classify", module, "--manifest", tmp_path / "m.parquet", "--out", tmp_path / "out"]
    first = cli(*common, "--readers", 1)
    assert first.code == 0, first.err
    assert "part-1-of-2.parquet (18 rows" in first.out
    assert "Slurm" in first.err
    unfinished = cli("gather", tmp_path / "out", "--json")
    assert (unfinished.code, json.loads(unfinished.out)["complete"]) == (2, False)
    assert "--shard 2/2" in unfinished.err
    second = cli(*common, "--shard", "2/2", "--json", "--readers", 1, "--time-limit", 60)
    assert second.code == 0, second.err
    assert {k: v for k, v in json.loads(second.out).items() if k != "path"} == {
        "shard": 2, "shards": 2, "rows": 18, "before": 0, "unreadable": 0,
    }  # fmt: skip
    assert cli("gather", tmp_path / "out").code == 0


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--manifest", "m.csv"], "--out"),
        (["--manifest", "m.csv", "--out", "out", "pictures"], "PATH"),
        (["--manifest", "m.csv", "--out", "out", "--csv", "a.csv"], "--csv"),
        (["--manifest", "m.csv", "--out", "out", "--shard", "3/2"], "shard"),
        (["--manifest", "m.txt", "--out", "out"], ".parquet"),
        (["--manifest", "none.csv", "--out", "out"], "no such file"),
        ([], "PATH"),
        (["pictures", "--shard", "1/2"], "--manifest"),
        (["pictures", "--remote"], "--manifest"),
    ],
)
def test_mistakes_in_the_command_are_named(cli, module, tmp_path, monkeypatch, arguments, word):
    monkeypatch.chdir(tmp_path)
    answer = cli("classify", module, *arguments)
    assert answer.code == 2
    assert word in answer.err
    assert list(tmp_path.glob("out*")) == []
