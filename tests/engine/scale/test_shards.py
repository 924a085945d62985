"""Which rows a shard has, and which shard a task of an array does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.errors import ConfigError
from mpl_engine.scale.shards import Shard, parse_shard, slurm_shard

COUNTS = st.integers(1, 500)


@given(st.integers(0, 5000), COUNTS)
def test_each_row_is_in_one_shard_and_shards_are_alike(total, count):
    shards = [Shard(number, count).rows(total) for number in range(1, count + 1)]
    assert [row for rows in shards for row in rows] == list(range(total))
    sizes = {len(rows) for rows in shards}
    assert max(sizes) - min(sizes) <= 1


@given(st.integers(0, 10**15), st.integers(1, 10**6), st.data())
def test_neighbours_meet_at_any_size(total, count, data):
    number = data.draw(st.integers(1, count))
    rows = Shard(number, count).rows(total)
    before = Shard(number - 1, count).rows(total).stop if number > 1 else 0
    assert rows.start == before
    assert number < count or rows.stop == total
    assert abs(len(rows) - total / count) < 1


@given(COUNTS, st.data())
def test_the_text_of_a_shard_reads_back(count, data):
    shard = Shard(data.draw(st.integers(1, count)), count)
    assert parse_shard(str(shard)) == shard


@pytest.mark.parametrize(
    "text",
    ["", "1", "/", "1/", "/2", "0/2", "3/2", "-1/2", "1/2/3", "1.0/2", "a/b", "１/２", "1/1000001", "1 /2"],
)
def test_what_is_no_shard_is_refused_by_name(text):
    with pytest.raises(ConfigError) as caught:
        parse_shard(text)
    assert "shard" in str(caught.value)


def array(task: int, first: int, last: int, step: int = 1, count: int | None = None) -> dict[str, str]:
    """What Slurm sets for a task of `--array=first-last:step`."""
    facts = {"ID": task, "MIN": first, "MAX": last, "STEP": step}
    facts["COUNT"] = (last - first) // step + 1 if count is None else count
    return {f"SLURM_ARRAY_TASK_{name}": str(value) for name, value in facts.items()}


@given(st.integers(0, 50), st.integers(1, 40), st.integers(1, 7))
def test_the_tasks_of_any_array_do_every_shard_once(first, count, step):
    last = first + step * (count - 1)
    found = [slurm_shard(array(task, first, last, step)) for task in range(first, last + 1, step)]
    assert found == [Shard(number, count) for number in range(1, count + 1)]


def test_outside_an_array_there_is_no_shard():
    assert slurm_shard({"SLURM_JOB_ID": "3", "PATH": "/bin"}) is None


@pytest.mark.parametrize(
    "environment",
    [
        array(7, 3, 7, count=2),  # --array=3,7: two tasks of an earlier array again
        array(2, 0, 9, step=5),
        {"SLURM_ARRAY_TASK_ID": "3"},
        {**array(3, 0, 9), "SLURM_ARRAY_TASK_COUNT": "many"},
        {**array(3, 0, 9), "SLURM_ARRAY_TASK_STEP": "0"},
    ],
)
def test_an_array_that_does_not_say_which_shard_a_task_is_is_refused(environment):
    with pytest.raises(ConfigError) as caught:
        slurm_shard(environment)
    assert "--shard" in str(caught.value)
