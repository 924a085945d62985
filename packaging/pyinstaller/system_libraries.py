"""Libraries of a Linux desktop that a bundle must not replace where they are: what reaches displays and their drivers.

A bare system lacks them. Qt is linked with them all the same, and would not even be loaded to draw without a display.
The bundle has copies in a folder of their own, which are loaded only in the place of one that is missing.
"""

import ctypes
import sys
from pathlib import Path

FOLDER = "fallback"
OF_SOME = ("libmd.so.0", "libbsd.so.0")
"""What libXdmcp is linked with on some systems (Debian), and on others not."""

NAMES = (
    *(*OF_SOME, "libXau.so.6", "libXdmcp.so.6", "libxcb.so.1"),
    *("libGLdispatch.so.0", "libEGL.so.1", "libGLX.so.0", "libGL.so.1", "libOpenGL.so.0"),
)
"""In an order in which each finds those that it needs."""


def load() -> list[str]:
    """Load each library, from the system if it has it. Returns those that came from the bundle.

    What is loaded already is what Qt gets, since the system's loader knows libraries by these names.
    """
    ours = []
    for name in NAMES if sys.platform.startswith("linux") else ():
        try:
            ctypes.CDLL(name)
        except OSError:
            copy = Path(getattr(sys, "_MEIPASS", "")) / FOLDER / name
            if copy.is_file():
                ctypes.CDLL(str(copy), ctypes.RTLD_GLOBAL)
                ours.append(name)
    return ours
