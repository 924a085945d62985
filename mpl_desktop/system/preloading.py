"""Loads the large libraries: those beside Qt on another thread, with Python's lock given away, so that the window runs on."""

import builtins
import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path

TORCH_FILES = ("torch_global_deps", "c10", "torch_cpu", "torch", "torch_python")
"""In the order in which torch loads them."""

_ENDINGS = {"linux": ".so", "darwin": ".dylib"}


def load_qt() -> None:
    """Import Qt, and give the import statement back to Python.

    PySide puts a function of its own in its place, which reads the source of every module that is imported from then
    on, in search of `from __feature__ import`, which the program does not use; the lines of 1,200 files, 49 MB, stayed
    in `linecache`. It also enters Qt's bindings from whatever thread imports. Names of both functions: "The __feature__
    import" in Qt for Python's documentation.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - for its side effect

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = plain


def load_plots() -> None:
    """Import the plotting library; it makes no widgets when it is imported, so any thread may."""
    import pyqtgraph  # noqa: F401, PLC0415 - for its side effect


def load_torch_files() -> bool:
    """Have the system load torch's files before `import torch` asks for them. Returns whether all were there.

    Python holds its lock while it loads a library, for a third of a second with torch; a call through ctypes does
    not. On Windows torch loads them in that way itself.
    """
    folder = _folder_of("torch")
    if folder is None:
        return False
    done = True
    for name in TORCH_FILES:
        scope = os.RTLD_GLOBAL if name == TORCH_FILES[0] else os.RTLD_LOCAL  # as torch does
        done = _load(folder / "lib" / f"lib{name}{_ENDINGS[sys.platform]}", scope) and done
    return done


def load_model_files() -> bool:
    """As `load_torch_files`, for what comes with the model: open_clip imports torchvision, and that Triton's compiler.

    The file has half a gigabyte where torch comes with CUDA, and is not there otherwise. Returns whether it was.
    """
    folder = _folder_of("triton")
    return folder is not None and _load(folder / "_C" / "libtriton.so", os.RTLD_LOCAL)


def _folder_of(library: str) -> Path | None:
    """Where a library lies that is not imported yet, on a system where its files can be loaded before."""
    if library in sys.modules or sys.platform not in _ENDINGS:
        return None
    spec = find_spec(library)
    return None if spec is None or spec.origin is None else Path(spec.origin).parent


def _load(file: Path, scope: int) -> bool:
    load = ctypes.CDLL(None).dlopen
    load.argtypes, load.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
    return file.exists() and bool(load(os.fsencode(file), os.RTLD_NOW | scope))
