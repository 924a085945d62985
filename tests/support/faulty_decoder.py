"""A library of decoders with faults, as processes that are started from here have it.

What it does depends on a picture's size, so that good pictures are decoded as ever.
"""

from pathlib import Path

from PIL import Image

CRASHES, HANGS, CRASHES_ONCE = (13, 13), (17, 17), (19, 19)
"""Sizes in pixels of pictures that end the process, that hold it for ever (without letting other threads run), and that
end it the first time."""

_SOURCE = f"""
import ctypes, os, pathlib
from PIL import ImageFile
_load = ImageFile.ImageFile.load
_mark = pathlib.Path(__file__).with_name("crashed")
def load(self):
    if self.size == {CRASHES} or (self.size == {CRASHES_ONCE} and not _mark.exists()):
        _mark.touch()
        os.kill(os.getpid(), 9) if os.name == "posix" else os._exit(3)
    if self.size == {HANGS}:
        ctypes.PyDLL(None).sleep(600)
    return _load(self)
ImageFile.ImageFile.load = load
"""


def install(folder: Path, monkeypatch) -> None:
    """From now on processes that are started have the faults."""
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_SOURCE, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(folder))


def picture(path: Path, size: tuple[int, int]) -> str:
    """A picture of a size, and its path as text."""
    Image.new("RGB", size, (200, 40, 40)).save(path)
    return str(path)
