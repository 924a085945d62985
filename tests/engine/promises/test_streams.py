"""What is behind stdout and stderr never ends the work, and never looks like a bug of the program."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command_line import QUICK_TRAINING, spawn

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs POSIX pipes and a shell")
FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="this system has no full device")


def closed_pipe() -> int:
    reader, writer = os.pipe()
    os.close(reader)
    return writer


@needs_full
def test_a_training_goes_on_when_nobody_reads_and_tells_at_the_end(
    child_environment, pictures_folder, tmp_path
):
    errors = closed_pipe()
    with FULL.open("w") as full:
        done = spawn(
            child_environment,
            "train", pictures_folder, "--out", tmp_path / "run", *QUICK_TRAINING,
            stdout=full, stderr=errors,
        )  # fmt: skip
    os.close(errors)
    assert (tmp_path / "run" / "result.json").exists(), "the training went on to its end"
    assert done.returncode == 2, "its result could not be told"
    told = spawn(child_environment, "resume", tmp_path / "run", "--json")
    assert json.loads(told.stdout)["classes"] == ["blue", "green", "red"]


@needs_full
@pytest.mark.parametrize(
    "arguments", [("scan", "FOLDER"), ("scan", "FOLDER", "--json"), ("--help",), ("--version",)]
)
def test_a_full_disk_behind_stdout_is_told(child_environment, pictures_folder, arguments):
    arguments = [pictures_folder if a == "FOLDER" else a for a in arguments]
    with FULL.open("w") as full:
        done = spawn(child_environment, *arguments, stdout=full)
    assert done.returncode == 2
    assert (
        done.stderr.decode().splitlines()[-1] == "Error: The output could not be written: the disk is full."
    )


@needs_full
def test_a_full_disk_behind_stderr_is_no_matter(child_environment, pictures_folder):
    with FULL.open("w") as full:
        done = spawn(child_environment, "scan", pictures_folder, "--json", stderr=full)
    assert done.returncode == 0
    assert len(json.loads(done.stdout)["classes"]) == 3


@pytest.mark.parametrize("closing", ["<&- >&- 2>&-", "2>&-", "<&- >&-"])
def test_closed_streams_are_no_bug_and_no_file_takes_their_numbers(
    child_environment, pictures_folder, tmp_path, closing
):
    show = "import os; print([os.readlink(f'/proc/self/fd/{n}') for n in range(3)], file=open(OUT, 'w'))"
    script = f"import sys; from mpl_engine.cli.main import main\ntry: main(sys.argv[1:])\nfinally:\n    OUT = {str(tmp_path / 'numbers')!r}\n    {show}"
    command = f'exec "$0" -c "$1" scan "$2" {closing}'
    done = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable, script, str(pictures_folder)],
        env={**child_environment, "XDG_STATE_HOME": str(tmp_path / "state")},
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not list((tmp_path / "state").rglob("*error.log"))
    if Path("/proc/self/fd").exists():
        assert "/dev/null" in (tmp_path / "numbers").read_text()


def test_a_broken_pipe_inside_the_work_is_not_taken_for_done(cli, monkeypatch, pictures_folder):
    def broken(*_arguments, **_options):
        raise BrokenPipeError

    monkeypatch.setattr("mpl_engine.data.dataset.scan", broken)
    assert cli("scan", pictures_folder).code == 1


STEERING = {
    "clipboard": "\x1b]52;c;ZXZpbA==\x07",
    "cursor": "\x1b[2J\x1b[1;1H",
    "C1": "\x9b31m\x90",
    "bidi": "photo\u202egpj.exe\u2066",
    "lines": "a\nError: gone\u2028b\r",
    "delete": "x\x7f\x08y",
}


@pytest.mark.parametrize("kind", STEERING)
@pytest.mark.parametrize("as_json", [False, True])
def test_names_only_show_on_a_terminal(cli, pictures_folder, tmp_path, kind, as_json):
    name = STEERING[kind]
    for folder in ("red", "green"):
        target = tmp_path / "data" / (f"{folder} {name}" if folder == "red" else folder)
        target.mkdir(parents=True)
        for file in sorted((pictures_folder / folder).iterdir())[:3]:
            (target / file.name).write_bytes(file.read_bytes())
    (tmp_path / "data" / "green" / f"no image {name}.png").write_bytes(b"x")
    answers = [
        cli("scan", tmp_path / "data", *(["--json"] if as_json else [])),
        cli("scan", tmp_path / f"missing {name}"),
        cli("classify", tmp_path / "no module", tmp_path / f"missing {name}"),
    ]
    shown = "".join(answer.out + answer.err for answer in answers)
    assert "\\" in shown
    assert [c for c in shown if (ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160] == []
    assert [c for c in shown if "\u2028" <= c <= "\u202e" or "\u2066" <= c <= "\u206f"] == []
    assert not [line for line in shown.splitlines() if line.startswith("Error: gone")]
    if as_json:
        assert json.loads(answers[0].out)["classes"][1]["folder"] == f"red {name}"
