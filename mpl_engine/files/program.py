"""How a part of this program is started in a process of its own: from Python, or from a bundle that holds no Python.

A bundle (`packaging/`) has two executables, `mpl-desktop` and `mpl-engine`, and no interpreter that would take `-m`.
Each of them runs one of `PARTS` when its first argument is `PART_SWITCH`; `run_part` is called before anything else.
"""

import os
import runpy
import sys
from collections.abc import MutableMapping
from pathlib import Path

PROGRAMS = {"mpl_desktop": "mpl-desktop", "mpl_engine": "mpl-engine"}
"""Packages that can be run, and the executable of a bundle that each is."""

NOTHING = "mpl_engine.version"
"""A module that does nothing when it is run: what it takes is the start of Python alone."""

TORCH = "mpl_engine.training.trainer"
"""A module that only imports, torch and open_clip among others."""

PARTS = (NOTHING, TORCH, "mpl_engine.speed.step", "mpl_engine.speed.startup", "mpl_engine.speed.built_in")
"""Modules that can be run by their name, and no others: a bundle is no interpreter for whatever it is given."""

PART_SWITCH = "--run-part"
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "LIBPATH")


def is_bundle() -> bool:
    """Whether this program was started from a bundle."""
    return bool(getattr(sys, "frozen", False))


def command(part: str, *arguments: str) -> list[str]:
    """The command line that starts a part of this program with the same libraries as this process.

    Args:
        part: one of `PROGRAMS` or `PARTS`.
        arguments: for it.

    Raises:
        ValueError: for a module that is neither, which no bundle would run.
    """
    if part not in PROGRAMS and part not in PARTS:
        raise ValueError(f"{part} is not a part that can be started")
    if not is_bundle():
        return [sys.executable, "-m", part, *arguments]
    ending = Path(sys.executable).suffix if sys.platform == "win32" else ""
    if part in PROGRAMS:
        return [str(Path(sys.executable).with_name(PROGRAMS[part] + ending)), *arguments]
    return [sys.executable, PART_SWITCH, part, *arguments]


def run_part(argv: list[str]) -> bool:
    """Run the part that a command line of `command` asks for, as `python -m` would.

    Args:
        argv: the whole command line, the program first.

    Returns:
        Whether one was asked for and has run; an unknown one is not run, so that the program itself refuses it.
    """
    if len(argv) < 3 or argv[1] != PART_SWITCH or argv[2] not in PARTS:
        return False
    sys.argv = [argv[0], *argv[3:]]
    runpy.run_module(argv[2], run_name="__main__", alter_sys=True)
    return True


def restore_library_path(environment: MutableMapping[str, str] | None = None) -> None:
    """Give programs that this one starts the library path of the system.

    A bundle starts with its own folder in front, for itself. A file manager or a browser that inherits it would load
    the bundle's libraries in the place of its own and may not start. Parts of this program set it again themselves.

    Args:
        environment: to be changed; this process's unless given.
    """
    found = os.environ if environment is None else environment
    for name in _LIBRARY_PATHS:
        original = found.pop(f"{name}_ORIG", None)
        if original:
            found[name] = original
        elif is_bundle():
            found.pop(name, None)
