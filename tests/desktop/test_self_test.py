"""`mpl-desktop --self-test`: a good installation passes, a broken part is named in the report."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mpl_desktop import app, self_test
from mpl_desktop.system import log_file


@pytest.mark.slow
@pytest.mark.story
def test_this_installation_passes(tmp_path: Path) -> None:
    env = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_"))}
    env |= {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    command = [sys.executable, "-m", "mpl_desktop", "--self-test"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=580, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert [line.split()[1] for line in lines[1:9]] == [
        "install",
        "device",
        "qt",
        "decode",
        "processes",
        "train",
        "module",
        "export",
    ]
    assert all(line.startswith("ok ") for line in lines[1:9]), done.stdout
    assert "All is well." in done.stdout
    [report] = tmp_path.rglob(self_test.REPORT)
    assert "torch" in report.read_text(encoding="utf-8")
    assert str(tmp_path) not in report.read_text(encoding="utf-8")


def test_a_broken_part_is_named_and_the_rest_is_still_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> str:
        raise RuntimeError("no such instruction")

    monkeypatch.setattr(self_test, "checks", lambda place: [("device", broken), ("decode", lambda: "fine")])
    monkeypatch.setattr(log_file, "default_folder", lambda: tmp_path)
    assert app.main(["--self-test"]) == 1
    said = capsys.readouterr().out
    assert "FAILED  device" in said
    assert "ok      decode" in said
    assert "Failed: device." in said
    assert "RuntimeError: no such instruction" in (tmp_path / self_test.REPORT).read_text()


def test_a_report_that_cannot_be_written_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(self_test, "checks", lambda place: [])
    monkeypatch.setattr(log_file, "default_folder", lambda: tmp_path / "file" / "logs")
    assert self_test.run([]) == 0
    assert "could not be written" in capsys.readouterr().out
