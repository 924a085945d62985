"""One thread of arithmetic for each process of the suite, and the counts that long tests report."""

import hashlib
import os

os.environ.setdefault(
    "OMP_NUM_THREADS", "1"
)  # before torch: processes side by side would fight for the cores

from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("any machine", deadline=None)  # how long an example takes is the machine's affair
settings.load_profile("any machine")


def pytest_xdist_auto_num_workers() -> int:
    """Two workers more than there are cores: many tests wait for a process that starts, or for a time to pass."""
    return (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1) + 2


@pytest.fixture(scope="session", autouse=True)
def cache_of_the_suite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test writes into the cache folder of the person who runs the suite."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MPL_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session", autouse=True)
def light_built_in_backbone(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """The built-in backbone of the suite costs a tenth of the real one, in this process and in those that it starts.

    What asks how well the program answers takes `real_backbone`.
    """
    recipe = Path(__file__).parent / "support" / "hybrid_backbone.py"
    made = hashlib.sha256(recipe.read_bytes() + version("torch").encode()).hexdigest()[:12]
    # For all processes and runs; with `-p no:cacheprovider` there is none.
    cache: pytest.Cache | None = getattr(request.config, "cache", None)
    name = f"light-backbone-{made}"
    folder = tmp_path_factory.mktemp(name) if cache is None else cache.mkdir(name)
    if not (folder / "resources").exists():
        from tests.support.hybrid_backbone import write_light_resources

        write_light_resources(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MPL_RESOURCES_DIR", str(folder / "resources"))
        yield


@pytest.fixture(scope="module")
def real_backbone() -> Iterator[None]:
    """The built-in backbone that people get, for the tests of a file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("MPL_RESOURCES_DIR")
        yield


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
