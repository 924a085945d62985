"""Changelog fragments: what towncrier would leave out without a word is told before."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.places import ROOT

SCRIPT = ROOT / "tools" / "changelog" / "check_fragments.py"


def check(*paths: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, SCRIPT, *paths], capture_output=True, text=True, check=False)


def test_the_fragments_of_this_version_are_sound():
    done = check()
    assert (done.returncode, done.stdout) == (0, "")


def test_a_sound_fragment_passes_and_the_readme_is_none(tmp_path):
    sound = tmp_path / "two-words.security.md"
    sound.write_text("What a user notices.\nIn two lines.\n", encoding="utf-8")
    readme = tmp_path / "README.md"
    readme.write_text("# What this folder is\n\nIn two paragraphs.\n", encoding="utf-8")
    assert check(sound, readme).returncode == 0


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("one.repaired.md", b"Text.", "there is no kind 'repaired'"),
        ("one.md", b"Text.", "name it SHORT-NAME.KIND.md"),
        ("one.fixed.txt", b"Text.", "name it SHORT-NAME.KIND.md"),
        ("one.fixed.md.orig", b"Text.", "name it SHORT-NAME.KIND.md"),
        ("One Two.fixed.md", b"Text.", "name it SHORT-NAME.KIND.md"),
        ("one.fixed.md", b"", "it is empty"),
        ("one.fixed.md", b" \n\n", "it is empty"),
        ("one.fixed.md", b"Text.\n \nMore text.", "more than one paragraph"),
        ("one.fixed.md", b"# Text", "a heading or a list"),
        ("one.fixed.md", b"Text:\n- one\n- two", "a heading or a list"),
        ("one.fixed.md", b"\xff", "it is not UTF-8"),
    ],
)
def test_a_fragment_that_would_be_lost_or_spoilt_is_named(tmp_path, name, content, words):
    sound = tmp_path / "sound.fixed.md"
    sound.write_text("Text.", encoding="utf-8")
    fragment = tmp_path / name
    fragment.write_bytes(content)
    done = check(sound, fragment)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{name}: ")
    assert words in done.stdout
    assert "sound" not in done.stdout


def test_the_readme_names_the_kinds_and_the_changelog_has_its_mark():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["towncrier"]
    readme = (ROOT / "changelog.d" / "README.md").read_text(encoding="utf-8")
    assert all(f"`{kind['directory']}`" in readme for kind in settings["type"])
    assert settings["start_string"] in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert (ROOT / settings["template"]).is_file()
