"""One service for the tests of a file, and a module with answers that the command line gives."""

import json
from pathlib import Path

import pytest

from tests.support.command_line import spawn
from tests.support.service import running


@pytest.fixture(scope="session")
def module(trained_run) -> Path:
    return trained_run / "module.safetensors"


@pytest.fixture(scope="module")
def service(child_environment, module):
    with running(child_environment, module) as service:
        yield service


@pytest.fixture(scope="session")
def pictures(pictures_folder):
    """Files by name."""
    return {path.name: path.read_bytes() for path in sorted(pictures_folder.rglob("*.png"))}


@pytest.fixture(scope="session")
def by_command(child_environment, module, pictures_folder):
    """What `mpl-engine classify` says of each of them."""
    done = spawn(child_environment, "classify", module, pictures_folder, "--json")
    assert done.returncode == 0, done.stderr
    return {Path(one["path"]).name: one for one in json.loads(done.stdout)["predictions"]}
