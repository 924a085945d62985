"""Which rows a shard has, and which shard this process is to do."""

from collections.abc import Mapping
from dataclasses import dataclass

from mpl_engine.errors import ConfigError

MOST_SHARDS = 1_000_000

_SLURM = "SLURM_ARRAY_TASK_"


@dataclass(frozen=True)
class Shard:
    """The `number`-th of `count` parts of a manifest; the first is 1."""

    number: int
    count: int

    def __str__(self) -> str:
        return f"{self.number}/{self.count}"

    @property
    def name(self) -> str:
        """Of its files, without ending."""
        return f"part-{self.number}-of-{self.count}"

    def rows(self, total: int) -> range:
        """Its rows of `total`, which count from 0: neighbours in the manifest; shards differ by one row at most."""
        return range(total * (self.number - 1) // self.count, total * self.number // self.count)


def parse_shard(text: str) -> Shard:
    """A shard from `i/n`.

    Raises:
        ConfigError: if the text is anything else, or i is not from 1 to n.
    """
    number, slash, count = text.partition("/")
    if not (slash and _is_number(number) and _is_number(count)):
        raise ConfigError("shard", text, "it must be two whole numbers, such as 3/100")
    shard = Shard(int(number), int(count))
    if not 1 <= shard.number <= shard.count <= MOST_SHARDS:
        raise ConfigError(
            "shard", text, "the first number must be from 1 to the second; the first shard is 1"
        )
    return shard


def slurm_shard(environment: Mapping[str, str]) -> Shard | None:
    """The shard of a task of a Slurm array: the n-th task does the n-th shard. None outside an array.

    Raises:
        ConfigError: if the array has gaps, as when some tasks are started again, so that the task does not say which
            shard it is.
    """
    task = environment.get(f"{_SLURM}ID")
    if task is None:
        return None
    facts = {name: environment.get(f"{_SLURM}{name}", "") for name in ("COUNT", "MIN", "MAX")}
    step = environment.get(f"{_SLURM}STEP") or "1"
    if not all(map(_is_number, (task, step, *facts.values()))) or int(step) < 1:
        raise ConfigError(
            "SLURM_ARRAY_TASK_ID", task, "Slurm does not say which tasks there are; give --shard"
        )
    first, last, count = int(facts["MIN"]), int(facts["MAX"]), int(facts["COUNT"])
    place, rest = divmod(int(task) - first, int(step))
    if rest or not 0 <= place < count or (last - first) // int(step) + 1 != count:
        reason = "the array has gaps, so that a task does not say which shard it is; give --shard"
        raise ConfigError("SLURM_ARRAY_TASK_ID", task, reason)
    return Shard(place + 1, count)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 10
