"""Folders and files named after classes and pictures: names that every system accepts, never one for two things."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

MOST_BYTES = 255
"""Of a file name on most systems; Windows counts letters, which are fewer."""

_UNSAFE = re.compile(r'[<>:"/\\|?*]')
_UNSEEN = {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}
_JOINERS = "\u200c\u200d"  # of Persian words and of emoji
_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"
}


def folder_name(label: str) -> str:
    """A class name as a folder name that Windows, macOS and Linux accept; the name itself where they do.

    Signs that some system forbids become hyphens, and so do control and formatting characters; dots and spaces go
    from both ends, since a name that begins with a dot is hidden and Windows drops them from the end; a name that is
    a device there gets an underscore; what is longer than `MOST_BYTES` in UTF-8 is cut.
    """
    text = unicodedata.normalize("NFC", label)
    unseen = {c for c in text if unicodedata.category(c) in _UNSEEN} - set(_JOINERS)
    clean = "".join("-" if c in unseen else c for c in _UNSAFE.sub("-", text))
    clean = _cut(clean.strip(" ."), MOST_BYTES)
    if clean.partition(".")[0].rstrip(" ").lower() in _DEVICES:
        clean = _cut(f"_{clean}", MOST_BYTES)
    return clean or "unnamed"


def folder_names(labels: Iterable[str], taken: Mapping[str, str]) -> dict[str, str]:
    """A folder name for each class name, no two of them the same on a disk that ignores case.

    Args:
        labels: class names; their order changes nothing.
        taken: names that mean something else already, with the word that sets a class of that name apart.
    """
    used = {name_key(name) for name in taken}
    words = {name_key(name): word for name, word in taken.items()}
    found: dict[str, str] = {}
    # A class whose name needs no change comes first and keeps it.
    for label in sorted(set(labels), key=lambda one: (folder_name(one) != one, one)):
        name = plain = folder_name(label)
        number = 1
        while name_key(name) in used:
            number += 1
            extra = f" ({words.get(name_key(name)) or number})"
            name = _cut(plain, MOST_BYTES - len(extra.encode())) + extra
        used.add(name_key(name))
        found[label] = name
    return found


def numbered(stem: str, suffix: str, number: int) -> str:
    """A file name with a number where that is more than 1, cut so that a disk takes it: `leaf (2).jpg`."""
    extra = f" ({number})" if number > 1 else ""
    try:
        room = MOST_BYTES - len(f"{extra}{suffix}".encode())
        return f"{_cut(stem, room) if extra else stem}{extra}{suffix}"
    except UnicodeError:  # a name that is not text; it is seldom long
        return f"{stem}{extra}{suffix}"


def _cut(text: str, most: int) -> str:
    return text.encode()[: max(most, 0)].decode(errors="ignore").rstrip(" .")


def name_key(name: str) -> str:
    """The form in which two names are one on macOS and Windows."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())
