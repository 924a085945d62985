"""Runs under attack: kills, power cuts, special files, poisoned folders. What is tried is counted in the summary."""

import json
import os
import random
import shutil
import signal
import socket
from collections import Counter
from pathlib import Path

import pytest

from mpl_engine.files.safetensors_header import read_description
from mpl_engine.modules.info import read_info
from mpl_engine.runs.files import FILES
from tests.support import run_folders
from tests.support.killing import Commands, torture
from tests.support.run_contents import assert_same
from tests.support.run_folders import files_in, somebody_elses

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="needs signals, pipes and links of POSIX"),
]

SEED = 13
KILLS, CUTS = 30, 20
LIMIT = 120
"""Seconds after which a command hangs."""

SETTINGS = ("--preset", "paper", "--set", "epochs=2", "--set", "depth=2", "--shots", "2")


@pytest.fixture(scope="module")
def whole(commands, pictures_folder, tmp_path_factory):
    """An uninterrupted run."""
    run = tmp_path_factory.mktemp("whole") / "run"
    commands.finish("scan", pictures_folder)  # starts the fork server, which loads torch
    commands.finish("train", pictures_folder, *SETTINGS, "--out", run)
    return run


@pytest.fixture
def unfinished(whole, tmp_path):
    """The same before its end."""
    return run_folders.unfinished(whole, tmp_path / "run")


def ended(commands: Commands, *arguments: object) -> int:
    """The exit code of a command, which may not hang."""
    process = commands.start(*arguments)
    process.join(LIMIT)
    hangs = process.is_alive()
    process.kill()
    process.join()
    assert not hangs, f"{arguments} hangs"
    assert process.exitcode is not None
    return process.exitcode


def test_kills(commands, pictures_folder, tmp_path, report):
    phases, runs = torture(commands, pictures_folder, tmp_path, SETTINGS[2:], KILLS, 3, SEED)
    assert phases.total() == KILLS
    report("attack: kills survived", f"{phases.total()} in {runs} runs, all bit-equal")
    for phase, count in phases.most_common():
        report(f"  attack: killed while {phase}", count)


def cut(run: Path, chance: random.Random) -> None:
    """What a power cut makes of a run's folder: bytes that were not synced are gone, or zeros."""
    for temporary in run.rglob(".*.tmp"):
        _lose(temporary, 0, chance)
    log, synced = run / "events.jsonl", 0
    if (run / "checkpoint.safetensors").exists():  # the log is synced before each
        meta = read_description(run / "checkpoint.safetensors", "checkpoint", "mpl_checkpoint")
        synced = meta["events_bytes"]
    if log.exists():
        _lose(log, synced, chance)


def _lose(file: Path, synced: int, chance: random.Random) -> None:
    data = file.read_bytes()
    at = chance.randint(min(synced, len(data)), len(data))
    file.write_bytes(data[:at] + (bytes(len(data) - at) if chance.random() < 0.5 else b""))


def test_power_cuts(commands, pictures_folder, whole, tmp_path, report):
    chance, done, states = random.Random(SEED), 0, Counter[str]()
    train = ("train", pictures_folder, *SETTINGS, "--out")
    seconds = commands.finish(*train, tmp_path / "timed")
    while done < CUTS:
        run = tmp_path / f"run{done}"
        process = commands.start(*train, run)
        for _ in range(4):
            process.join(chance.uniform(0, seconds / 4))
            if process.exitcode is not None or done == CUTS:
                break
            os.kill(process.pid, signal.SIGSTOP)  # a picture of one moment
            if run.exists():
                snapshot = tmp_path / f"snapshot{done}"
                shutil.copytree(run, snapshot)
                done += 1
                cut(snapshot, chance)
                begun = (snapshot / "config.json").exists()
                states["after the configuration" if begun else "before the configuration"] += 1
                commands.finish(*(("resume", snapshot) if begun else (*train, snapshot)))
                assert_same(snapshot, whole)
            os.kill(process.pid, signal.SIGCONT)
        process.kill()
        process.join()
    report("attack: power cuts survived", f"{done}, all bit-equal; {dict(states)}")


SPECIAL = [("pipe", name) for name in FILES] + [
    ("socket", "config.json"),
    ("socket", "events.jsonl"),
    ("device", "result.json"),
    ("device", "split.json"),
]


def put(kind: str, place: Path) -> None:
    place.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "device":
        place.symlink_to("/dev/zero")
    else:
        before = Path.cwd()
        os.chdir(place.parent)  # the name of a socket may have 108 bytes only
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(place.name)
        os.chdir(before)


def test_special_files(commands, pictures_folder, unfinished, tmp_path, report):
    codes = Counter[int]()
    for number, (kind, name) in enumerate(SPECIAL):
        run = tmp_path / f"special{number}"
        shutil.copytree(unfinished, run)
        put(kind, run / name)
        for arguments in (
            ("resume", run),
            ("report", run, "--out", tmp_path / f"{number}.html"),
            ("curves", run, "--out", tmp_path / f"{number}.csv"),
            ("info", run),
            ("train", pictures_folder, *SETTINGS, "--out", run, "--force"),
        ):
            code = ended(commands, *arguments)
            assert code in (0, 2), f"{arguments[0]} with a {kind} as {name} ended with {code}"
            codes[code] += 1
        assert not (run / "result.json").is_file(), f"a training went on beside a {kind} as {name}"
    report("attack: special files", f"{len(SPECIAL)}, {codes.total()} commands: {codes[2]} refused, 0 hung")


def poison(run: Path, number: int, outside: Path) -> None:
    """One of ten ways to make a run that would reach beyond its folder, or is not what it says."""
    config, split = (json.loads((run / name).read_text()) for name in ("config.json", "split.json"))

    def link(name: str, target: Path) -> None:
        (run / name).unlink(missing_ok=True)
        (run / name).symlink_to(target)

    match number:
        case 0:
            link(".replaced", outside)
        case 1:
            link(".replaced", outside)
            (run / "config.json").unlink()
        case 2:
            link("events.jsonl", outside / "letter.txt")
        case 3:
            link("folds", outside)
        case 4:
            link("lock", outside / "letter.txt")
        case 5:
            link("checkpoint.safetensors", outside / "not there yet")
        case 6:
            (run / "split.json").write_text(
                json.dumps({**split, "train": [{**split["train"][0], "path": "../../outside/letter.txt"}]})
            )
        case 7:
            (run / "config.json").write_text(json.dumps({**config, "backbone": "tiny:/dev/zero"}))
        case 8:
            (run / "events.jsonl").write_bytes(b"[" * 10**6 + b"\n\xff\xfe" + b'{"event": ' * 10**5)
            (run / "result.json").write_text('{"test_accuracy": 1e999}')
        case _:
            (run / ".replaced").mkdir()
            (run / ".replaced" / "config.json").symlink_to(outside / "config.json")


def test_poisoned_runs(commands, pictures_folder, whole, unfinished, tmp_path, report):
    outside = somebody_elses(tmp_path / "outside")
    shutil.copy(unfinished / "config.json", outside / "config.json")
    before, codes = files_in(outside), Counter[int]()
    for number in range(10):
        for arguments in (
            ("report", "RUN", "--out", tmp_path / "report.html", "--force"),
            ("curves", "RUN", "--out", tmp_path / "curves.csv", "--force"),
            ("info", "RUN"),
            ("resume", "RUN"),
            ("train", pictures_folder, *SETTINGS, "--out", "RUN", "--force"),
        ):
            run = tmp_path / f"poisoned{number}-{arguments[0]}"
            shutil.copytree(unfinished, run, symlinks=True)
            poison(run, number, outside)
            own = files_in(run)
            code = ended(commands, *[run if a == "RUN" else a for a in arguments])
            assert code in (0, 2), f"{arguments[0]} on poisoned run {number} ended with {code}"
            codes[code] += 1
            assert files_in(outside) == before, f"{arguments[0]} on poisoned run {number} wrote elsewhere"
            if arguments[0] not in ("resume", "train"):
                assert files_in(run) == own, f"{arguments[0]} on poisoned run {number} wrote"
            if code == 0 and arguments[0] in ("resume", "train"):
                assert (
                    read_info(run / "module.safetensors").class_names
                    == read_info(whole / "module.safetensors").class_names
                )
    report(
        "attack: poisoned runs",
        f"10, {codes.total()} commands: {codes[2]} refused, nothing elsewhere touched",
    )
