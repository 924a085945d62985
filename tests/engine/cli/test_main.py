"""How commands end: exit codes, bugs, interrupts, and processes of their own with pipes and poor terminals."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mpl_engine.cli import main as entry
from tests.support.command_line import QUICK_TRAINING, answered, command, spawn


def test_help_and_version(cli):
    assert cli("--help").code == 0
    assert cli("train", "--help").code == 0
    assert "0.1.0" in cli("--version").out


def test_no_command_shows_the_commands(cli):
    answer = cli()
    assert answer.code == 2
    assert "classify" in answer.err + answer.out


def test_a_bug_leaves_a_log_and_names_it(cli, monkeypatch, tmp_path):
    def broken(*_arguments, **_options):
        raise RuntimeError("something odd \udcff")

    monkeypatch.setattr("mpl_engine.data.dataset.scan", broken)
    answer = cli("scan", tmp_path)
    assert answer.code == 1
    assert "Traceback" not in answer.err
    log = Path(answer.err.strip().rpartition("Details are in ")[2])
    assert tmp_path in log.parents
    assert "RuntimeError: something odd" in log.read_text()


def test_a_bug_without_a_place_for_the_log_shows_it(cli, monkeypatch, tmp_path):
    def broken(*_arguments, **_options):
        raise RuntimeError("something odd")

    monkeypatch.setattr("mpl_engine.data.dataset.scan", broken)
    (tmp_path / "file").touch()
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_a, **_k: tmp_path / "file" / "below")
    monkeypatch.setattr("mpl_engine.files.paths.private_folder", lambda: tmp_path / "file")
    answer = cli("scan", tmp_path)
    assert answer.code == 1
    assert "something odd" in answer.err


def test_an_interrupt_before_the_work_is_quiet(cli, monkeypatch, tmp_path):
    def interrupted(*_arguments, **_options):
        raise KeyboardInterrupt

    monkeypatch.setattr("mpl_engine.data.dataset.scan", interrupted)
    answer = cli("scan", tmp_path)
    assert answer.code == 130
    assert "Traceback" not in answer.err


def test_a_failed_start_leaves_nothing_in_the_way(cli, pictures_folder, tmp_path):
    out = tmp_path / "run"
    wrong = cli("train", pictures_folder, "--out", out, *QUICK_TRAINING, "--set", "depth=99")
    assert wrong.code == 2
    assert "depth=99" in wrong.err
    assert not out.exists()
    assert cli("train", pictures_folder, "--out", out, *QUICK_TRAINING).code == 0


@pytest.mark.skipif(not hasattr(signal, "SIGINT") or os.name == "nt", reason="needs POSIX signals")
def test_interrupted_training_keeps_a_checkpoint_and_resumes(
    cli, pictures_folder, tmp_path, child_environment
):
    out = tmp_path / "run"
    arguments = [
        "train",
        pictures_folder,
        "--out",
        out,
        "--preset",
        "paper",
        "--set",
        "epochs=200",
        "--shots",
        "4",
    ]
    child = subprocess.Popen(
        command(*arguments),
        env=child_environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    started = False
    deadline = time.monotonic() + 300  # torch loads slowly where other programs run
    while not started and time.monotonic() < deadline and child.poll() is None:
        started = (out / "checkpoint.safetensors").exists()
        time.sleep(0.02)
    child.send_signal(signal.SIGINT)
    stdout, stderr = child.communicate(timeout=300)
    assert (child.returncode, stdout) == (130, ""), stderr
    assert "Traceback" not in stderr
    assert not (out / "result.json").exists()
    assert (out / "checkpoint.safetensors").exists()

    plan = json.loads((out / "config.json").read_text())
    done = (out / "events.jsonl").read_text().count('"EpochDone"')
    plan["config"]["epochs"] = done + 1  # so that the test need not wait for all 200
    (out / "config.json").write_text(json.dumps(plan))
    assert answered(cli("resume", out, "--json"))["epochs"] == done + 1


def test_a_pipe_gets_only_the_json(child_environment, pictures_folder):
    done = spawn(child_environment, "scan", pictures_folder, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["classes"][2]["name"] == "red"
    assert b"36 images" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not allow such names")
def test_names_that_are_not_utf8_are_shown_and_kept(cli, child_environment, pictures_folder, tmp_path):
    for name in ("red", "gr\udcfcn"):
        folder = tmp_path / "data" / name
        folder.mkdir(parents=True)
        for file in sorted((pictures_folder / ("red" if name == "red" else "green")).iterdir())[:3]:
            (folder / f"\udcff{file.name}").write_bytes(file.read_bytes())
    listed = spawn(child_environment, "scan", tmp_path / "data")
    assert listed.returncode == 0, listed.stderr
    assert b"gr\\udcfcn" in listed.stdout
    assert answered(cli("scan", tmp_path / "data", "--json"))["classes"][0]["folder"] == "gr\udcfcn"
    assert cli("train", tmp_path / "data", "--out", tmp_path / "run", *QUICK_TRAINING, "--json").code == 0
    split = json.loads((tmp_path / "run" / "split.json").read_text())
    assert "gr\udcfcn/\udcffgreen_00.png" in {e["path"] for e in split["train"] + split["val"]}
    module, table = tmp_path / "run" / "module.safetensors", tmp_path / "out.csv"
    answered(cli("classify", module, tmp_path / "data", "--csv", table, "--json"))
    assert "\\udcff" in table.read_text(encoding="utf-8")
    result = json.loads((tmp_path / "run" / "result.json").read_text())
    row = {
        "path": "gr\udcfcn/\udcffgreen_00.png",
        "true": "red",
        "label": "gr\udcfcn",
        "probability": 0.5,
        "loss": 1.0,
    }
    (tmp_path / "run" / "result.json").write_text(json.dumps({**result, "test_predictions": [row]}))
    for more in ((), ("--thumbnails", "--force")):
        answered(cli("report", tmp_path / "run", "--out", tmp_path / "report.html", "--json", *more))
        assert "gr\\udcfcn" in (tmp_path / "report.html").read_text(encoding="utf-8")
    answered(cli("curves", tmp_path / "run", "--out", tmp_path / "gr\udcfcn.csv", "--json"))
    answered(cli("check", tmp_path / "data", "--json"))
    answered(cli("evaluate", module, tmp_path / "data", "--split", "all", "--json"))
    for arguments in (
        ("info", module),
        ("zero-shot", tmp_path / "data"),
        ("classify", module, tmp_path / "data"),
    ):
        assert cli(*arguments).code == 0


def test_a_terminal_that_lacks_letters_does_not_end_the_work(child_environment, pictures_folder, tmp_path):
    names = tmp_path / "names.json"
    names.write_text(json.dumps({"red": "赤"}))
    western = {**child_environment, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    told = spawn(western, "scan", pictures_folder, "--names", names)
    assert told.returncode == 0, told.stderr
    assert b"\\u8d64" in told.stdout
    described = spawn(western, "scan", pictures_folder, "--names", names, "--json")
    assert json.loads(described.stdout)["classes"][2]["name"] == "赤"


def test_a_reader_that_leaves_early_is_no_bug(child_environment, pictures_folder):
    reader, writer = os.pipe()
    os.close(reader)
    child = subprocess.Popen(
        command("scan", pictures_folder, "--json"),
        env=child_environment,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(writer)
    _, stderr = child.communicate(timeout=300)
    assert (child.returncode, "Error" in stderr) == (0, False), stderr


def test_main_exits_with_the_code(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdout", sys.stdout)
    with pytest.raises(SystemExit) as left:
        entry.main(["scan", "/nowhere/at/all"])
    assert left.value.code == 2
    assert "does not exist" in capsys.readouterr().err
