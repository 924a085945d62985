"""Expressions of a project, used on file names: what `re` finds, and an end however they are written."""

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import Dataset, scan
from mpl_engine.data.grouping import group_keys
from mpl_engine.errors import ConfigError
from mpl_engine.events import drain
from tests.support import hostile_files as h
from tests.support.command_line import python

ENDLESS = [
    "(a+)+$",
    "(a|aa)+$",
    "(?:(a|b|ab)*)*c",
    "((a{1,100}){1,100}){1,100}b",
    "(?:(?:(?:a{1000}){1000}){1000}){1000}",
    "(?:a{0,60000}){60000}",
    "(?=(a+)(a+)+(a+)+$)b",
    ".*" * 80 + "c$",
    "(a?){200}a{200}c",
    "a{99999999999999999999}",
]
LONG = "a" * 200 + "!.png"

GROUP = """
import sys, time
from pathlib import Path
from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import Dataset, scan
from mpl_engine.errors import ConfigError
from mpl_engine.events import drain
from mpl_engine.data.grouping import group_keys
dataset = drain(scan(Path(sys.argv[1]), token=CancelToken()))
begun = time.process_time()
try:
    group_keys(dataset, "pattern:" + sys.argv[2])
except ConfigError as error:
    print(error)
assert time.process_time() - begun < 5
peak = Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0]  # unlike getrusage, without the parent's
assert int(peak) < 600_000
"""


@pytest.mark.parametrize("expression", ENDLESS, ids=range(len(ENDLESS)))
@pytest.mark.skipif(sys.platform != "linux", reason="the memory is read as Linux says it")
def test_no_expression_takes_time_or_memory_without_end(
    expression: str, tmp_path: Path, child_environment: dict[str, str]
) -> None:
    h.write_folder(tmp_path, {f"{c}/{LONG}": h.encoded(h.noise(i, 8, 8), "PNG") for i, c in enumerate("xy")})
    done = python(GROUP, tmp_path, expression, env=child_environment, timeout=60)
    assert done.returncode == 0, done.stderr


def test_the_words_say_what_to_write_instead(tmp_path: Path) -> None:
    h.write_folder(tmp_path, {f"{c}/{LONG}": h.encoded(h.noise(i, 8, 8), "PNG") for i, c in enumerate("xy")})
    dataset = drain(scan(tmp_path, token=CancelToken()))
    for expression in ("(a|aa)+$", "(?:a{1000}){1000}"):
        with pytest.raises(ConfigError) as caught:
            group_keys(dataset, f"pattern:{expression}")
        words = str(caught.value)
        assert caught.value.field == "group_by"
        assert "without repeats inside repeats" in words


ATOMS = st.sampled_from(
    [
        "a",
        "b",
        "1",
        "_",
        "-",
        ".",
        r"\.",
        r"\d",
        r"\w",
        r"\W",
        "[ab]",
        "[^_]",
        r"[a-c\d]",
        "(?:ab|a)",
        "(a|b1)",
    ]
)
REPEATS = st.sampled_from(["", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{,2}"])
PIECES = st.tuples(ATOMS, REPEATS).map("".join)
EXPRESSIONS = st.tuples(
    st.sampled_from(["", "^", r"\b", "(?i)"]),
    st.lists(PIECES, min_size=1, max_size=4).map("".join),
    st.sampled_from(["", "$", r"\.png"]),
).map("".join)
NAMES = [
    "a1_b2.png",
    "ab-11.png",
    "AB_b.png",
    "b.png",
    "aab1_a.png",
    "ba__1-.png",
    "1.png",
    "émile a.png",
]


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    root = tmp_path_factory.mktemp("names")
    files = {f"x/{name}": h.encoded(h.noise(i, 8, 8), "PNG") for i, name in enumerate(NAMES)}
    h.write_folder(root, files | {"y/z.png": h.RED})
    return drain(scan(root, token=CancelToken()))


@given(expression=EXPRESSIONS)
def test_usual_expressions_find_what_re_finds(named: Dataset, expression: str) -> None:
    keys = group_keys(named, f"pattern:{expression}")
    pattern = re.compile(expression)
    for name in NAMES:
        match = pattern.search(name)
        text = match.group(1 if pattern.groups else 0) if match else None
        assert keys[f"x/{name}"] == (f"pattern:{text}" if text else f"x/{name}"), (expression, name)
