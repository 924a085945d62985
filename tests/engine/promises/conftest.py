"""Commands that can be killed, for the suites that do so."""

import pytest

from tests.support.killing import Commands


@pytest.fixture(scope="module")
def commands(tmp_path_factory) -> Commands:
    return Commands(tmp_path_factory.mktemp("cache"))
