"""The command line under test: quick settings, what a command answered, and commands in processes of their own."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

QUICK_TRAINING = ("--preset", "paper", "--set", "epochs=1", "--set", "batch_size=4", "--shots", "4")
LONGEST_SECONDS = 300
"""A command that takes longer hangs."""


@dataclass(frozen=True)
class Answer:
    """What a command gave: its exit code, stdout and stderr."""

    code: int
    out: str
    err: str


def answered(answer: Answer) -> Any:
    """The JSON of a command that must have gone well."""
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


def command(*arguments: object) -> list[str]:
    """`mpl-engine` with these arguments, as a process of its own."""
    return [sys.executable, "-m", "mpl_engine", *map(str, arguments)]


def spawn(
    environment: Mapping[str, str],
    *arguments: object,
    stdout: int | IO[str] = subprocess.PIPE,
    stderr: int | IO[str] = subprocess.PIPE,
) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own to its end, whatever that is."""
    return subprocess.run(
        command(*arguments),
        env=environment,
        stdout=stdout,
        stderr=stderr,
        timeout=LONGEST_SECONDS,
        check=False,
    )


def python(
    code: str, *arguments: object, env: Mapping[str, str] | None = None, timeout: float = LONGEST_SECONDS
) -> subprocess.CompletedProcess[str]:
    """Run a small program in a process of its own to its end, whatever that is."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=env,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
