"""Errors of manifests and shards."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.formatting import comma_list, shorten


@dataclass(eq=False)
class ShardsDiffer(EngineError):
    """A folder holds answers that cannot be mixed with these; `parts` names what differs."""

    path: Path
    parts: tuple[str, ...]

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.path} holds answers of other work: {comma_list(self.parts)} differ.",
            "",
            "Choose another --out, or give the command that it was begun with.",
        )


@dataclass(eq=False)
class ShardsIncomplete(EngineError):
    """Shards are missing or not finished; `missing` counts from 1."""

    path: Path
    missing: tuple[int, ...]
    shards: int

    def explanation(self) -> Explanation:
        named = comma_list(tuple(map(str, self.missing)), 20)
        which = f"Shard {named} is" if len(self.missing) == 1 else f"Shards {named} are"
        return Explanation(
            f"{self.path} is not complete.",
            f"{which} not finished.",
            f"Run it again with --shard {self.missing[0]}/{self.shards}."
            if len(self.missing) == 1
            else f"Run each again, the first with --shard {self.missing[0]}/{self.shards}.",
        )


@dataclass(eq=False)
class ClusterIncomplete(EngineError):
    """Shards could not be finished on a cluster; `missing` has their numbers, from 1, and a reason of each."""

    path: Path
    missing: tuple[tuple[int, str], ...]
    shards: int

    def explanation(self) -> Explanation:
        named = comma_list(tuple(str(number) for number, _ in self.missing), 20)
        which = "Shard {} of {} is" if len(self.missing) == 1 else "Shards {} of {} are"
        number, reason = self.missing[0]
        return Explanation(
            f"{self.path} is not complete.",
            f"{which.format(named, self.shards)} not finished. Shard {number}: {reason.rstrip('.')}.",
            "Give the command again: what is done stays done.",
        )


@dataclass(eq=False)
class PartDamaged(EngineError):
    """A finished part does not hold each of its rows once."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.path} is damaged: {self.reason}.", "", "Remove it and run its shard again."
        )


@dataclass(eq=False)
class NotAllowedToFetch(EngineError):
    """A manifest names pictures on the network, and nobody said that they may be fetched; `row` counts from 0."""

    path: Path
    row: int
    uri: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"Row {self.row} of {self.path} names a picture on the network: {shorten(self.uri)}.",
            "",
            "Add --remote to fetch such pictures, or take them out of the manifest.",
        )


@dataclass(eq=False)
class DecodersFailed(EngineError):
    """The processes that decode pictures cannot be started; no picture is to blame."""

    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"The processes that decode pictures could not be started: {self.reason}.",
            "",
            "Free some memory, or ask for fewer with --readers.",
        )
