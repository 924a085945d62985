"""No literal reaches the window untranslated; looked for in a process that marks what was translated (`marked.py`)."""

import subprocess
import sys
from pathlib import Path

from tests.support.places import ROOT


def test_nothing_is_shown_that_was_not_translated() -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-n0", "-q", "-p", "tests.support.spoken_language"),
            str(Path(__file__).with_name("marked.py")),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
