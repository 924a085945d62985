"""What the person decided about classes and images. Frozen: an edit makes a new value, and undo swaps it back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QUndoCommand

UNLABELLED = "Unlabelled"
"""The folder of a project's own pictures that have no class yet."""
_UNLABELLED = {"unlabelled", "unlabeled"}


def is_unlabelled(folder: str) -> bool:
    """Whether a folder's name says that its pictures have no class yet."""
    return folder.strip().casefold() in _UNLABELLED


@dataclass(frozen=True)
class Decisions:
    """Nothing of this touches the person's files.

    Attributes:
        names: display name by class folder, where it differs from the automatic one.
        left_out: class folders that take no part.
        exclusions: keys of images that take no part.
        relabels: class folder by image key, for images in the wrong folder, and for those that had no class.
        added: classes that were made here and have no folder, in the order of their making.
        words: by class folder, what the model reads in the place of its name: a description in English.
        order: class folders in the order that the person gave them; others follow by name. Empty: all by name.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    exclusions: frozenset[str] = frozenset()
    relabels: Mapping[str, str] = field(default_factory=dict)
    added: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)

    def renamed(self, folder: str, name: str, automatic: str) -> "Decisions":
        """With another display name; the automatic one, or an empty one, removes the entry."""
        names = {k: v for k, v in self.names.items() if k != folder}
        clean = " ".join(name.split())
        if clean and clean != automatic:
            names[folder] = clean
        return replace(self, names=names)

    def described(self, folder: str, words: str) -> "Decisions":
        """With other words for the model; empty ones remove the entry, so that it reads the name."""
        kept = {k: v for k, v in self.words.items() if k != folder}
        clean = " ".join(words.split())
        return replace(self, words={**kept, folder: clean} if clean else kept)

    def with_class(self, folder: str, *, used: bool) -> "Decisions":
        """With a class taken in or left out."""
        changed = self.left_out - {folder} if used else self.left_out | {folder}
        return replace(self, left_out=changed)

    def with_images(self, keys: Iterable[str], *, used: bool) -> "Decisions":
        """With images taken in or excluded."""
        chosen = frozenset(keys)
        return replace(self, exclusions=self.exclusions - chosen if used else self.exclusions | chosen)

    def relabelled(self, folders: Mapping[str, str], homes: Mapping[str, str]) -> "Decisions":
        """With images moved to classes, `folders` by key; one that comes home (`homes`) loses its entry."""
        changed = {**self.relabels, **folders}
        return replace(self, relabels={k: v for k, v in changed.items() if homes.get(k) != v})

    def with_added(self, folder: str) -> "Decisions":
        """With a class more, without pictures yet."""
        return self if folder in self.added else replace(self, added=(*self.added, folder))

    def without_added(self, folder: str) -> "Decisions":
        """Without a class that was made here; its pictures are where they were before."""
        return replace(
            self,
            added=tuple(one for one in self.added if one != folder),
            names={k: v for k, v in self.names.items() if k != folder},
            words={k: v for k, v in self.words.items() if k != folder},
            left_out=self.left_out - {folder},
            order=tuple(one for one in self.order if one != folder),
            relabels={k: v for k, v in self.relabels.items() if v != folder},
        )


class Change(QUndoCommand):
    """From one state of the decisions to another; `apply` puts a state in force."""

    def __init__(
        self, text: str, before: Decisions, after: Decisions, apply: Callable[[Decisions], None]
    ) -> None:
        super().__init__(text)
        self._before = before
        self._after = after
        self._apply = apply

    def redo(self) -> None:
        """Put the later state in force; also called when the command is pushed."""
        self._apply(self._after)

    def undo(self) -> None:
        """Put the earlier state in force."""
        self._apply(self._before)
