"""What docs/service.md shows is run as it stands there, but for the address."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys

import pytest

from tests.support.command_line import LONGEST_SECONDS
from tests.support.hostile_files import encoded, noise
from tests.support.places import ROOT
from tests.support.service import running

PAGE = (ROOT / "docs" / "service.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
ADDRESS = "http://127.0.0.1:8000"

needs_a_shell = pytest.mark.skipif(
    sys.platform == "win32" or not all(map(shutil.which, ("sh", "curl", "base64"))),
    reason="there is no shell with curl and base64",
)


def shown(language: str, part: str) -> str:
    """The one block in this language that holds a text."""
    (found,) = (text for name, text in BLOCKS if name == language and part in text)
    return found


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "leaf.jpg").write_bytes(encoded(noise(1), "JPEG"))
    (tmp_path / "bark.jpg").write_bytes(encoded(noise(2), "JPEG")[:300])
    return tmp_path


def run(folder, *command: str) -> str:
    """What a command prints in the folder with the pictures; `python` there is this one."""
    (folder / "bin").mkdir(exist_ok=True)
    (folder / "bin" / "python").unlink(missing_ok=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    environment = {**os.environ, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}", "NO_PROXY": "*"}
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=True,
    )
    return done.stdout


@needs_a_shell
def test_a_form(service, folder):
    script = shown("", "-F picture=@bark.jpg").replace(ADDRESS, service.told["url"])
    answers = json.loads(run(folder, "sh", "-ec", script))["predictions"]
    example = json.loads(shown("json", "predictions"))["predictions"]
    assert [one["name"] for one in answers] == [one["name"] for one in example]
    assert [one["status"] == "unreadable" for one in answers] == [False, True]
    assert [one.keys() for one in answers] == [one.keys() for one in example]
    assert answers[1]["detail"] == example[1]["detail"]


@needs_a_shell
def test_json(service, folder):
    script = shown("", "base64 <").replace(ADDRESS, service.told["url"])
    (answer,) = json.loads(run(folder, "sh", "-ec", script))["predictions"]
    assert answer["name"] == "leaf.jpg"
    assert len(answer["top"]) == 3


def test_python(service, folder):
    code = shown("python", "urllib").replace(ADDRESS, service.told["url"])
    environment = {**os.environ, "NO_PROXY": "*"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=True,
        timeout=LONGEST_SECONDS,
    )  # fmt: skip
    assert done.stdout.split()[0] in {"red", "green", "blue"}


@needs_a_shell
def test_health_and_metrics(service, folder):
    lines = shown("", "/health").replace(ADDRESS, service.told["url"]).splitlines()
    assert json.loads(run(folder, "sh", "-ec", lines[0]))["ready"]
    assert "mpl_requests_total" in run(folder, "sh", "-ec", lines[1])


@needs_a_shell
def test_a_token(child_environment, module, folder):
    *before, start, ask = shown("", "--token-file").splitlines()
    run(folder, "sh", "-ec", "\n".join(before))
    assert (folder / "token.txt").stat().st_mode & 0o077 == 0
    options = [folder / one if one == "token.txt" else one for one in shlex.split(start)[3:]]
    with running(child_environment, module, *options) as service:
        script = ask.replace("HOST:8000", f"127.0.0.1:{service.place[1]}")
        assert json.loads(run(folder, "sh", "-ec", script))["predictions"][0]["name"] == "leaf.jpg"
