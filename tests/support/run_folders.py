"""Folders of runs to try things on: one that can go on, and one of somebody else's that no run may touch."""

import shutil
from pathlib import Path

from mpl_engine.runs.files import FILES


def unfinished(run: Path, copy: Path) -> Path:
    """A copy of a finished run in which all is there but its end."""
    shutil.copytree(run, copy)
    for name in ("result.json", "module.safetensors", "lock"):
        (copy / name).unlink(missing_ok=True)
    return copy


def somebody_elses(folder: Path) -> Path:
    """A new folder whose files have the names of a run's, and more."""
    (folder / "1").mkdir(parents=True)
    for name in (*FILES, "letter.txt", ".config.json.0123456789ab.tmp", "1/checkpoint.safetensors"):
        (folder / name).write_bytes(b"somebody else's " + name.encode())
    return folder


def files_in(folder: Path) -> dict[str, bytes | str]:
    """What each file below a folder holds; of a link only where it leads."""
    return {
        str(p.relative_to(folder)): str(p.readlink()) if p.is_symlink() else p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_symlink() or p.is_file()
    }
