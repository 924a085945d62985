"""The program's log: what jobs ran, how they ended, and every bug with its report. It turns over at one megabyte.

It holds no contents of images. The home folder is written as `~`, so a user's name appears only inside other paths.
"""

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from mpl_desktop.system.crash import Crash, without_home
from mpl_engine.files.paths import user_folder

NAME = "mpl-desktop.log"
FATAL_NAME = "mpl-desktop-fatal.log"
MOST_BYTES, OLDER_FILES = 1_000_000, 3

log = logging.getLogger("mpl_desktop")
log.addHandler(logging.NullHandler())


class _Lines(logging.Formatter):
    """Adds no traceback of its own: reports come as text, because an exception would keep its frames alive."""

    def format(self, record: logging.LogRecord) -> str:
        return without_home(super().format(record))


def default_folder() -> Path:
    """Where this user's logs go; the command line writes its error log there too."""
    return user_folder("log")


def start(folder: Path) -> Path | None:
    """Write to a file in this folder from now on. Returns the file; None if it cannot be written."""
    stop()
    path = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        return None
    handler.setFormatter(_Lines("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    logging.raiseExceptions = False  # a full disk must not stop the program for its log
    return path


def catch_fatal(folder: Path) -> None:
    """Keep in a file what no `except` sees: where each thread was when a native library crashed."""
    with suppress(OSError):
        faulthandler.enable((folder / FATAL_NAME).open("w", encoding="utf-8"))


def stop() -> None:
    """Close the log's file."""
    for handler in list(log.handlers):
        if isinstance(handler, RotatingFileHandler):
            log.removeHandler(handler)
            handler.close()
    log.propagate = True


def path() -> Path | None:
    """The file that is written now."""
    found = (h for h in log.handlers if isinstance(h, RotatingFileHandler))
    return next((Path(handler.baseFilename) for handler in found), None)


def watch_threads(tell: Callable[[Crash], None]) -> None:
    """Log what ends a thread or gets lost in a destructor; `tell` is called on that thread for the former."""

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            crash = Crash.of(args.exc_value, f"Thread {args.thread.name if args.thread else ''}")
            log.error("%s\n%s", crash.doing, crash.report)
            with suppress(RuntimeError):  # the window is gone
                tell(crash)

    def in_destructor(args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            log.error("%s\n%s", args.err_msg or "In a destructor", Crash.of(args.exc_value).report)

    threading.excepthook = in_thread
    sys.unraisablehook = in_destructor
