"""A runner with a thread of its own."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.runner import JobRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner("compute-test")
    yield made
    made.shutdown()
