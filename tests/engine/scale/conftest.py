"""A module, a manifest of good pictures, and shards run in this process."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.events import drain
from mpl_engine.scale.plan import ShardDone, ShardPlan
from mpl_engine.scale.run import classify_shard
from mpl_engine.scale.shards import Shard


def write_table(path: Path, uris: list[str | None], **more: list[Any]) -> Path:
    """A parquet manifest, with other columns beside the one that counts."""
    pq.write_table(pa.table({**more, "uri": pa.array(uris, pa.string())}), path, row_group_size=7)
    return path


def answers_in(path: Path) -> list[dict[str, Any]]:
    """The rows of a part."""
    rows: list[dict[str, Any]] = pq.read_table(path).to_pylist()
    return rows


@pytest.fixture
def module(trained_run) -> Path:
    return trained_run / "module.safetensors"


@pytest.fixture
def good(pictures_folder) -> list[str]:
    """The paths of 36 pictures."""
    return [str(path) for path in sorted(pictures_folder.rglob("*.png"))]


@pytest.fixture
def run_shard(module, tmp_path) -> Callable[..., ShardDone]:
    """Runs a shard of a manifest into `tmp_path/out`, with two readers."""

    def run(manifest: Path, shard: str = "1/1", **more: Any) -> ShardDone:
        number, count = map(int, shard.split("/"))
        plan = ShardPlan(module, manifest, tmp_path / "out", Shard(number, count), **{"readers": 2, **more})
        return drain(classify_shard(plan, device="cpu", token=CancelToken()))

    return run
