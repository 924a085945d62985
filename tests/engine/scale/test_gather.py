"""Gathering: every row once or the shard is named, and what the answers are."""

import json
import shutil
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FileFormatError, FolderProblem
from mpl_engine.events import drain
from mpl_engine.scale.errors import PartDamaged, ShardsDiffer
from mpl_engine.scale.gather import gather, write_unreadable
from mpl_engine.scale.plan import ShardPlan
from mpl_engine.scale.run import classify_shard
from mpl_engine.scale.shards import Shard
from tests.engine.scale.conftest import answers_in, write_table


def gathered(out: Path):
    return drain(gather(out, token=CancelToken()))


@pytest.fixture(scope="module")
def finished(trained_run, pictures_folder, tmp_path_factory) -> Path:
    """A folder with a manifest of 20 rows, three of which cannot be read, and its three shards in `out`."""
    place = tmp_path_factory.mktemp("finished")
    good = [str(path) for path in sorted(pictures_folder.rglob("*.png"))]
    manifest = write_table(place / "m.parquet", [*good[:10], "gone.png", "", *good[10:17], "gone too.png"])
    for number in (1, 2, 3):
        plan = ShardPlan(trained_run, manifest, place / "out", Shard(number, 3), readers=1)
        drain(classify_shard(plan, device="cpu", token=CancelToken()))
    return place


@pytest.fixture
def out(finished, tmp_path) -> Path:
    """A copy of it; its shards."""
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    return tmp_path / "out"


def rewrite(part: Path, change) -> None:
    """The same part with other rows."""
    table = pq.read_table(part)
    pq.write_table(change(table), part)


def test_the_counts_are_those_of_the_parts(out):
    found = gathered(out)
    rows = [row for number in (1, 2, 3) for row in answers_in(out / f"part-{number}-of-3.parquet")]
    assert (found.rows, found.expected, found.shards, found.missing) == (20, 20, 3, [])
    assert found.statuses["unreadable"] == 3
    assert found.statuses.total() == 20
    for label, number in found.labels.items():
        assert number == sum(row["label"] == label for row in rows)
    assert found.reasons["the row names no picture"] == 1
    assert found.reasons.total() == 3


def test_a_missing_shard_is_named_with_what_is_done_of_it(out, cli):
    (out / "part-2-of-3.parquet").unlink()
    answer = cli("gather", out, "--json")
    assert answer.code == 2
    summary = json.loads(answer.out)
    assert (summary["complete"], summary["rows"], summary["expected"]) == (False, 13, 20)
    assert summary["missing"] == [{"shard": 2, "done": 0, "rows": 7}]
    assert "--shard 2/3" in answer.err


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda t: t.slice(1), "row 6 is missing"),
        (lambda t: t.slice(0, 6), "row 12 is missing"),
        (lambda t: pa.concat_tables([t.slice(0, 3), t.slice(4)]), "row 9 is missing"),
        (lambda t: pa.concat_tables([t.slice(0, 3), t.slice(2, 1), t.slice(3)]), "row 8 is there twice"),
        (lambda t: pa.concat_tables([t, t]), "twice"),
        (
            lambda t: t.set_column(
                0, "row", pa.array([6, 7, 8, 9, 10, 11, 99], pa.int64())
            ).replace_schema_metadata(t.schema.metadata),
            "another shard",
        ),
    ],
)
def test_a_row_that_is_missing_or_twice_is_found(out, cli, change, word):
    rewrite(out / "part-2-of-3.parquet", change)
    answer = cli("gather", out)
    assert answer.code == 2
    assert word in answer.err
    assert "part-2-of-3.parquet" in answer.err


def test_parts_of_other_work_are_not_summed_up(out, run_shard, good, tmp_path):
    (out / "part-1-of-3.parquet").rename(tmp_path / "kept")
    with pytest.raises(ShardsDiffer, match="threshold"):
        run_shard(tmp_path / "m.parquet", "1/3", threshold=0.5)
    (tmp_path / "kept").rename(out / "part-1-of-3.parquet")
    rewrite(
        out / "part-1-of-3.parquet",
        lambda t: t.replace_schema_metadata(
            {b"mpl_shard": t.schema.metadata[b"mpl_shard"].replace(b'"threshold": 0.0', b'"threshold": 0.5')}
        ),
    )
    with pytest.raises(ShardsDiffer, match="threshold"):
        gathered(out)


def test_a_part_under_another_name_is_found(out):
    (out / "part-1-of-3.parquet").replace(out / "part-2-of-3.parquet")
    with pytest.raises(PartDamaged, match="another shard"):
        gathered(out)


def test_a_table_that_is_no_part_is_told_apart(out):
    pq.write_table(pa.table({"row": [1]}), out / "part-2-of-3.parquet")
    with pytest.raises(FileFormatError, match="not written by this program"):
        gathered(out)


@pytest.mark.parametrize("name", ["none", "empty"])
def test_a_folder_without_shards_says_so(tmp_path, name):
    (tmp_path / "empty").mkdir()
    with pytest.raises(FolderProblem, match="no"):
        gathered(tmp_path / name)


def test_unreadable_rows_become_a_manifest_that_can_be_done_again(out, run_shard, good, tmp_path, cli):
    again = tmp_path / "again.csv"
    assert cli("gather", out, "--unreadable", again, "--json").code == 0
    (tmp_path / "gone.png").write_bytes(Path(good[0]).read_bytes())
    out.rename(tmp_path / "first")
    rows = answers_in(run_shard(again).part)
    assert [(row["path"], row["status"]) for row in rows] == [
        ("gone.png", "ok"),
        ("", "unreadable"),
        ("gone too.png", "unreadable"),
    ]
    assert cli("gather", out, "--unreadable", again).code == 2, "it is not replaced unasked"


def test_the_manifest_of_unreadable_rows_may_be_parquet(out, tmp_path):
    assert drain(write_unreadable(out, tmp_path / "again.parquet", token=CancelToken())) == 3
    assert pq.read_table(tmp_path / "again.parquet")["uri"].to_pylist() == ["gone.png", "", "gone too.png"]


def test_nothing_in_the_folder_is_changed(out):
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in out.iterdir()}
    gathered(out)
    assert {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in out.iterdir()} == before
