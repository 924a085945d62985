"""In every language each page fits the smallest window, and no word is cut off; each in a process of its own (`roomy.py`)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.places import ROOT
from tools.translations.catalogue import LANGUAGES
from tools.translations.translate import FOLDER, release


def spoken(language: str) -> "subprocess.CompletedProcess[str]":
    """What the pages look like in a language."""
    return subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-n0", "-q", "-p", "tests.support.spoken_language"),
            str(Path(__file__).with_name("roomy.py")),
        ],
        cwd=ROOT,
        env={**os.environ, "SPOKEN_LANGUAGE": language},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def test_words_that_are_longer_by_a_third() -> None:
    done = spoken("accented")
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", *LANGUAGES, "mirrored"])
def test_every_language(language: str) -> None:
    release(FOLDER, FOLDER)
    done = spoken(language)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
