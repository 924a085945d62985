"""What takes the space in a bundle, as a table in Markdown: python tools/packaging/sizes.py BUNDLE [COLLECTED]."""

import sys
from collections import Counter
from pathlib import Path

SHOWN = 16
"""Rows; what is smaller is added up."""


def component(place: Path) -> str:
    """What a file belongs to.

    Args:
        place: its path inside the bundle.
    """
    parts = place.parts
    if parts[0] != "_internal":
        return "programs" if len(parts) == 1 else parts[0]
    if len(parts) == 2:
        return "libraries of the system and of Python" if ".so" in parts[1] else "Python's own"
    top = parts[1]
    if top == "mpl_engine" and parts[2] == "_resources":
        return f"the program's {parts[3]}"
    if top.endswith((".dist-info", ".egg-info")):
        return "descriptions of packages"
    if top.endswith(".libs"):
        top = top.removesuffix(".libs")
    return {
        "lib-dynload": "Python's own",
        "mpl_engine": "the program",
        "mpl_desktop": "the program",
        "pillow": "PIL",
    }.get(top, top)


def sizes(bundle: Path) -> Counter[str]:
    """Bytes by component; links count nothing."""
    found: Counter[str] = Counter()
    standard = {
        path.name.removesuffix(".py") for path in Path(sys.modules["os"].__file__ or "").parent.iterdir()
    }
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            name = component(path.relative_to(bundle))
            found["Python's own" if name in standard else name] += path.stat().st_size
    return found


def table(found: Counter[str], left_out: dict[str, int]) -> str:
    """Both lists in Markdown; sizes in MB (10⁶ bytes)."""
    total = sum(found.values())
    rows = found.most_common(SHOWN)
    rest = total - sum(size for _, size in rows)
    lines = ["| part | MB | share |", "| --- | ---: | ---: |"]
    lines += [f"| {name} | {size / 1e6:.1f} | {size / total:.1%} |" for name, size in rows]
    lines += [
        f"| {len(found) - len(rows)} more | {rest / 1e6:.1f} | {rest / total:.1%} |",
        f"| **all** | **{total / 1e6:.0f}** | |",
    ]
    if left_out:
        lines += ["", "| left out | MB |", "| --- | ---: |"]
        lines += [
            f"| {why} | {size / 1e6:.1f} |" for why, size in sorted(left_out.items(), key=lambda one: -one[1])
        ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from tools.packaging.contents import collected

    folder = Path(sys.argv[1])
    described = Path(sys.argv[2]) if len(sys.argv) > 2 else folder.parent / "collected.json"
    print(table(sizes(folder), collected(described)[1]), end="")
