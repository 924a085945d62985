"""Errors of benchmarks that nothing else can raise."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.formatting import comma_list


@dataclass(eq=False)
class BenchmarkIncomplete(EngineError):
    """Cells could not be measured on a cluster; `missing` has, of each, its name and a reason."""

    path: Path
    missing: tuple[tuple[str, str], ...]

    def explanation(self) -> Explanation:
        named = comma_list(tuple(f"({name})" for name, _ in self.missing), 10)
        name, reason = self.missing[0]
        which = "1 cell is" if len(self.missing) == 1 else f"{len(self.missing)} cells are"
        return Explanation(
            f"{self.path} is not complete: {which} missing, {named}.",
            f"({name}): {reason.rstrip('.')}.",
            "Give the command again: what is measured stays measured.",
        )
