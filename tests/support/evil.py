"""What a hostile or damaged file may hold where anything else is meant."""

from typing import Any

DEEP = "[" * 20_000 + "]" * 20_000
EVIL: tuple[Any, ...] = (
    None, True, -1, 0, 2**31, 2**63, 2**70, 10**40, -(2**70), 1e308, -1e308, 1e-308, float("inf"), float("nan"), "",
    "\0", "\ud800", "\ud83d", "\udcff", "../../x", "/etc/passwd", "C:\\x", "a" * 10_000, "\x1b]52;c;eA==\x07",
    "<b>", [], {}, [[]], [[[[1]]]], {"a": {}}, [2**40], [10**9] * 4, "NaN", "5", "é", [1] * 500,
)  # fmt: skip
