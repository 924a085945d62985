"""Loads the large libraries on another thread without the window noticing: Python's lock is given away meanwhile."""

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path

TORCH_FILES = ("torch_global_deps", "c10", "torch_cpu", "torch", "torch_python")
"""In the order in which torch loads them."""


def load_plots() -> None:
    """Import the plotting library; it makes no widgets when it is imported, so any thread may."""
    import pyqtgraph  # noqa: F401, PLC0415 - for its side effect


def load_torch_files() -> bool:
    """Have the system load torch's files before `import torch` asks for them. Returns whether all were there.

    Python holds its lock while it loads a library, for a third of a second with torch; a call through ctypes does
    not. On Windows torch loads them in that way itself.
    """
    spec = find_spec("torch")
    endings = {"linux": ".so", "darwin": ".dylib"}
    if "torch" in sys.modules or spec is None or spec.origin is None or sys.platform not in endings:
        return False
    folder = Path(spec.origin).parent / "lib"
    load = ctypes.CDLL(None).dlopen
    load.argtypes, load.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
    done = True
    for name in TORCH_FILES:
        file = folder / f"lib{name}{endings[sys.platform]}"
        scope = os.RTLD_GLOBAL if name == TORCH_FILES[0] else os.RTLD_LOCAL  # as torch does
        done = file.exists() and bool(load(os.fsencode(file), os.RTLD_NOW | scope)) and done
    return done
