"""What the person chose for the program as a whole, kept between starts; one ini file, given by its path."""

import os
from pathlib import Path
from typing import TypeGuard

from PySide6.QtCore import QByteArray, QSettings

from mpl_engine.files.paths import cache_folder, user_folder
from mpl_engine.files.regular import LARGEST_CONFIG, is_regular

THEMES = ("system", "light", "dark")
CONTRASTS = ("system", "usual", "high")
MOTIONS = ("system", "usual", "reduced")
TEXT_SIZES = ("100", "125", "150")
DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "fp32", "bf16", "fp16")
RECENT = 8


def default_path() -> Path:
    """The settings file of this user."""
    return user_folder("config") / "settings.ini"


class Settings:
    """Typed access to the settings file. A value that cannot be used reads as its default."""

    def __init__(self, path: Path | None = None, data: Path | None = None) -> None:
        self.path = path or default_path()
        self.data = data or user_folder("data")
        if os.path.lexists(self.path) and not _is_settings(self.path):
            self.path = self.path.with_name(f"own-{self.path.name}")  # what is in its place is left alone
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def text(self, name: str, default: str = "", choices: tuple[str, ...] = ()) -> str:
        """A text setting; outside `choices` it reads as the default."""
        value = self._store.value(name, default)
        return value if _is_text(value) and (not choices or value in choices) else default

    def flag(self, name: str, *, default: bool = False) -> bool:
        """A yes-or-no setting."""
        return str(self._store.value(name, default)).lower() in {"true", "1"}

    def number(self, name: str, default: int) -> int:
        """A whole number."""
        text = self.text(name)
        return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else default

    def put(self, name: str, value: str | bool | QByteArray | list[str]) -> None:
        """Keep a value."""
        self._store.setValue(name, value)

    def geometry(self, name: str) -> QByteArray:
        """A window's or splitter's saved state; empty if there is none."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    @property
    def theme(self) -> str:
        """`system`, `light` or `dark`."""
        return self.text("theme", "system", THEMES)

    @property
    def contrast(self) -> str:
        """How far words and lines stand out: as the `system` asks, `usual` or `high`."""
        return self.text("contrast", "system", CONTRASTS)

    @property
    def motion(self) -> str:
        """Whether things may move by themselves: as the `system` asks, `usual` or `reduced`."""
        return self.text("motion", "system", MOTIONS)

    @property
    def text_size(self) -> int:
        """Size of all text in percent of the usual one."""
        return int(self.text("text_size", "100", TEXT_SIZES))

    @property
    def device(self) -> str:
        """Where to compute."""
        return self.text("device", "auto", DEVICES)

    @property
    def precision(self) -> str:
        """Of the arithmetic, unless a project says otherwise."""
        return self.text("precision", "auto", PRECISIONS)

    @property
    def language(self) -> str:
        """Of the window: a language's code, or `system`; taken at the next start."""
        return self.text("language", "system")

    def paths(self, name: str) -> tuple[Path, ...]:
        """A setting that is a list of paths."""
        value = self._store.value(name, [])
        items = [value] if isinstance(value, str) else value
        texts = [item for item in items if _is_text(item)] if isinstance(items, list) else []
        return tuple(Path(text) for text in texts if text)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Recently opened folders and project files, newest first."""
        return self.paths("recent")

    def add_recent(self, path: Path) -> None:
        """Put a path in front of the recent ones."""
        others = [p for p in self.recent if p != path]
        self.put("recent", [str(p) for p in (path, *others)][:RECENT])

    def clear_recent(self) -> None:
        """Forget them."""
        self.put("recent", [])

    def apply_to_environment(self) -> None:
        """Hand the network and cache choices to the engine, which reads them from the environment."""
        values = {"HF_HUB_OFFLINE": "1" if self.flag("offline") else "", "MPL_CACHE_DIR": self.text("cache")}
        proxy = self.text("proxy")
        values |= {"HTTPS_PROXY": proxy, "HTTP_PROXY": proxy}
        for name, value in values.items():
            if value:
                os.environ[name] = value
            elif name in _set_here:
                os.environ.pop(name, None)
        _set_here.update(name for name, value in values.items() if value)

    @staticmethod
    def cache_folder() -> Path:
        """Where downloaded backbones are kept."""
        return cache_folder()


def _is_settings(path: Path) -> bool:
    """Whether Qt may read it: a pipe would be waited for, and a huge file held in memory."""
    return is_regular(path) and path.stat().st_size <= LARGEST_CONFIG


def _is_text(value: object) -> TypeGuard[str]:
    """Whether it is text that the system takes as a path or in the environment."""
    try:
        return isinstance(value, str) and b"\0" not in os.fsencode(value)
    except UnicodeEncodeError:  # half of a surrogate pair
        return False


_set_here: set[str] = set()
