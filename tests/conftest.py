"""Counts that long tests report: what was tried and what held, printed after the run."""

from collections.abc import Callable

import pytest

_COUNTS = pytest.StashKey[dict[str, str]]()


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Callable[[str, object], None]:
    """`report("kills survived", 50)` prints a line in the summary of the test run."""
    counts = request.config.stash.setdefault(_COUNTS, {})

    def add(what: str, figure: object) -> None:
        counts[what] = str(figure)

    return add


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print what the tests reported."""
    counts = config.stash.get(_COUNTS, {})
    if counts:
        terminalreporter.section("counts")
        width = max(map(len, counts))
        for what, figure in counts.items():
            terminalreporter.write_line(f"{what:<{width}}  {figure}")
