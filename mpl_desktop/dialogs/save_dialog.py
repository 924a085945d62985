"""Asks where to save: the name that is written in the end is the name that is asked about."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop.messages import count
from mpl_desktop.widgets.questions import asks


def ask_for_target(
    parent: QWidget,
    title: str,
    start: str,
    ending: str,
    kinds: str = "",
    written: Callable[[Path], Sequence[Path]] = lambda chosen: (chosen,),
) -> Path | None:
    """Ask for a file to write. None if the person gave up.

    Args:
        parent: the widget that asks.
        title: of the dialog.
        start: the name or path that it proposes.
        ending: with its dot, such as `.csv`; put behind a name that does not have it. Empty for none.
        kinds: the dialog's filter.
        written: all paths that will be written when this one is chosen.
    """
    while True:
        # The dialog itself would ask about the name as it was typed, which need not be the one that is written.
        option = QFileDialog.Option.DontConfirmOverwrite
        found, _ = QFileDialog.getSaveFileName(parent, title, start, kinds, "", option)
        if not found:
            return None
        path = with_ending(Path(found), ending)
        there = [one for one in written(path) if one.exists() or one.is_symlink()]
        if not there or asks(parent, *_question(there)):
            return path
        start = str(path)


def with_ending(path: Path, ending: str) -> Path:
    """The path with an ending; nothing of its name is taken away, whatever stands behind a dot in it."""
    name = path.name
    if not ending or name.lower().endswith(ending):
        return path
    return path.with_name(name + (ending[1:] if name.endswith(".") else ending))


def _question(there: Sequence[Path]) -> tuple[str, str, str]:
    more = f"In {there[0].parent}. What is in it now is lost."
    if len(there) == 1:
        return f"{there[0].name} is there already. Replace it?", more, "Replace"
    names = ", ".join(path.name for path in there)
    return f"{count(len(there), 'file')} are there already: {names}. Replace them?", more, "Replace"
