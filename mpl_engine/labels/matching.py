"""Which picture a row of a table is about: the one at its path, or the only one of that file name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mpl_engine.files.names import name_key
from mpl_engine.formatting import nfc
from mpl_engine.labels.table import LabelRow


@dataclass(frozen=True)
class Matches:
    """What a table says of the pictures of a folder.

    Attributes:
        labels: class by image key, as the table writes it.
        strangers: rows that name no picture here.
        ambiguous: rows that could mean several pictures.
        disputed: rows that give one picture different classes.
        blank: rows that give no class.
    """

    labels: Mapping[str, str]
    strangers: tuple[LabelRow, ...] = ()
    ambiguous: tuple[LabelRow, ...] = ()
    disputed: tuple[LabelRow, ...] = ()
    blank: tuple[LabelRow, ...] = ()


def match_labels(rows: Iterable[LabelRow], keys: Iterable[str]) -> Matches:
    """Find the picture of each row.

    A row means the picture whose path relative to the folder it ends with (so absolute paths work, and paths that
    begin above the folder), else the only one whose path ends with the row's, else the only one of that file name.
    Upper and lower case, and slashes of both kinds, are alike where that leaves one picture.

    Args:
        rows: of the table.
        keys: paths of the pictures relative to the folder, with `/`.
    """
    pictures = _Pictures(keys)
    said: dict[str, list[LabelRow]] = {}
    strangers: list[LabelRow] = []
    ambiguous: list[LabelRow] = []
    blank: list[LabelRow] = []
    disputed: list[LabelRow] = []
    for row in rows:
        found = pictures.find(row.file)
        if len(found) == 1:
            (blank if not row.label.strip() else said.setdefault(found[0], [])).append(row)
        else:
            (ambiguous if found else strangers).append(row)
    labels = {}
    for key, given in said.items():
        if len({class_key(row.label) for row in given}) == 1:
            labels[key] = given[0].label
        else:
            disputed += given
    in_order = sorted(disputed, key=lambda row: row.line)
    return Matches(labels, tuple(strangers), tuple(ambiguous), tuple(in_order), tuple(blank))


def class_key(name: str) -> str:
    """The form in which two class names are one."""
    return nfc(" ".join(name.split())).casefold()


class _Pictures:
    def __init__(self, keys: Iterable[str]) -> None:
        self._by_name: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._folders: set[tuple[str, ...]] = set()
        for key in keys:
            parts = _parts(key)
            self._by_name.setdefault(parts[-1], []).append((parts, key))
            self._folders.add(parts[:-1])

    def find(self, file: str) -> list[str]:
        """The pictures that a row may mean; several where it does not say which."""
        for text in dict.fromkeys((file, file.strip(), file.strip().replace("\\", "/"))):
            if text and (found := self._find(text)):
                return found
        return []

    def _find(self, text: str) -> list[str]:
        wanted = _parts(text)
        there = [(_agreeing(parts, wanted), parts, key) for parts, key in self._by_name.get(wanted[-1], [])]
        whole = [(len(parts), key) for agreeing, parts, key in there if agreeing == len(parts)]
        if whole:
            longest = max(length for length, _ in whole)
            return _exact([key for length, key in whole if length == longest], text)
        if len(wanted) > 1 and wanted[:-1] in self._folders:
            return []  # its folder is here, and it is not in it
        most = max((agreeing for agreeing, _, _ in there), default=0)
        return _exact([key for agreeing, _, key in there if agreeing == most], text)


def _parts(path: str) -> tuple[str, ...]:
    # Bytes of a name that are not UTF-8 stand in tables as they do in ours, with a backslash.
    text = path.encode("utf-8", "backslashreplace").decode("utf-8")
    return tuple(name_key(part) for part in text.split("/") if part not in {"", "."}) or ("",)


def _agreeing(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many names from the end are alike."""
    number = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        number += 1
    return number


def _exact(keys: list[str], text: str) -> list[str]:
    """Of pictures whose names differ in case alone, the one that is written exactly so."""
    if len(keys) < 2:
        return keys
    written = nfc(text)
    same = [key for key in keys if _ends_with(written, key) or _ends_with(key, written)]
    return same if len(same) == 1 else keys


def _ends_with(path: str, end: str) -> bool:
    return path == end or path.endswith(f"/{end}")
