"""Wraps the words of a checkout: its literals become `tr("…")` in the window and `say("…")` in the engine.

Usage: python -m tools.translations.wrap ROOT [--only PATH] [--report FILE]; then ruff check --fix, ruff format

Files are written in place. What is wrapped already stays as it is, so it may run again. The report lists what is left
for a person, a line each with its place.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tools.translations.sources import PACKAGES
from tools.translations.wrap.rewrite import Rewriting
from tools.translations.wrap.rules import KEPT_FILES


def wrap(root: Path, only: str = "") -> tuple[Counter[str], list[str]]:
    """Wrap the words of the packages in a checkout.

    Args:
        root: the checkout.
        only: what the path of a file from there, with slashes, has to begin with.

    Returns:
        How many texts were wrapped in each package, and the report.
    """
    counts: Counter[str] = Counter()
    report: list[str] = []
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if not name.startswith(only) or name.startswith(KEPT_FILES):
                continue
            source = path.read_text(encoding="utf-8")
            module = Rewriting(name, source)
            try:
                new = module.rewritten()
            except SyntaxError as error:
                module.tell(module.tree, f"cannot be written: {error}")
                new = source
            report += module.report
            counts[package] += module.count
            if new != source:
                path.write_text(new, encoding="utf-8", newline="\n")
    return counts, list(dict.fromkeys(report))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.translations.wrap", description=__doc__)
    parser.add_argument("root", type=Path, help="the checkout")
    parser.add_argument("--only", default="", metavar="PATH", help="only files whose path begins so")
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="where to write what is left for a person"
    )
    asked = parser.parse_args(arguments)
    counts, report = wrap(asked.root, asked.only)
    print(*(f"{package}: {count} texts wrapped" for package, count in counts.items()), sep="\n")
    print(f"{len(report)} for a person")
    if asked.report:
        asked.report.write_text("\n".join(report) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
