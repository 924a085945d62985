"""Undo and redo of decisions: one command type that swaps two frozen values."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from mpl_desktop.project.decisions import Decisions
from mpl_desktop.widgets.plain_text import caption


class Change(QUndoCommand):
    """From one state of the decisions to another; `apply` puts a state in force."""

    def __init__(
        self, text: str, before: Decisions, after: Decisions, apply: Callable[[Decisions], None]
    ) -> None:
        super().__init__(caption(text))
        self._before = before
        self._after = after
        self._apply = apply

    def redo(self) -> None:
        """Put the later state in force; also called when the command is pushed."""
        self._apply(self._after)

    def undo(self) -> None:
        """Put the earlier state in force."""
        self._apply(self._before)
