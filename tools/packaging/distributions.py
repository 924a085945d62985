"""Builds the wheel and the source archive twice and keeps them if they are the same: distributions.py FOLDER.

Two builds of the same sources give the same bytes, so that anyone can check that a published file is made from them.
All times in them are that of `SOURCE_DATE_EPOCH`, or of the last commit. The wheel is made from the source archive.
"""

import copy
import gzip
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


class BuildsDiffer(Exception):
    """Two builds of the same sources are not the same."""


def build(folder: Path) -> list[Path]:
    """Build twice, compare, and put the files into a folder.

    Raises:
        BuildsDiffer: if a file is not the same in both.
        subprocess.CalledProcessError: if one cannot be built.
    """
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch())}
    with tempfile.TemporaryDirectory() as place:
        turns = [_once(Path(place) / turn, environment) for turn in ("first", "second")]
        sums = [{path.name: _sum(path) for path in files} for files in turns]
        if sums[0] != sums[1]:
            raise BuildsDiffer(f"two builds differ: {sums[0]} and {sums[1]}")
        folder.mkdir(parents=True, exist_ok=True)
        return [Path(shutil.copy(path, folder)) for path in turns[0]]


def epoch() -> int:
    """The second of which all files are: `SOURCE_DATE_EPOCH`, else the last commit, else the first of 1980 (as in zip)."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    git = shutil.which("git")
    done = subprocess.run(command, capture_output=True, text=True, check=False) if git else None
    return int(done.stdout) if done is not None and done.returncode == 0 else 315_532_800


def _once(folder: Path, environment: dict[str, str]) -> list[Path]:
    for left in ("lib", "bdist.linux-x86_64"):
        shutil.rmtree(ROOT / "build" / left, ignore_errors=True)
    build_one = [sys.executable, "-m", "build", "--outdir", str(folder)]
    subprocess.run([*build_one, "--sdist", str(ROOT)], check=True, env=environment, stdout=subprocess.DEVNULL)
    [source] = folder.glob("*.tar.gz")
    source.write_bytes(same_archive(source.read_bytes(), int(environment["SOURCE_DATE_EPOCH"])))
    with tempfile.TemporaryDirectory() as place:
        with tarfile.open(source) as archive:
            archive.extractall(place, filter="data")
        [unpacked] = Path(place).iterdir()
        subprocess.run(
            [*build_one, "--wheel", str(unpacked)], check=True, env=environment, stdout=subprocess.DEVNULL
        )
    return sorted(folder.iterdir())


def same_archive(data: bytes, seconds: int) -> bytes:
    """A .tar.gz with the same files, without what tells of the computer and the moment: setuptools writes both.

    Args:
        data: the archive.
        seconds: since 1970; what all times in it become.
    """
    plain = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(data)) as old,
        tarfile.open(fileobj=plain, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda one: one.name):
            kept = copy.copy(member)
            kept.uid = kept.gid = 0
            kept.uname = kept.gname = ""
            kept.mtime = seconds
            kept.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            kept.pax_headers = {}
            new.addfile(kept, old.extractfile(member) if member.isfile() else None)
    return gzip.compress(plain.getvalue(), 9, mtime=seconds)


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    for made in build(Path(sys.argv[1])):
        print(_sum(made), made)
