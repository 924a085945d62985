"""What the menu Help shows beside the short help of `commands`: the illustrated guide, and a look for a newer version."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Action, Message
from mpl_desktop.window.commands import Window
from mpl_engine.files.paths import resource

tr = words_of(__name__)

GUIDE = ("guide", "guide", "index.html")


def guide_page() -> Path | None:
    """The first page of the illustrated guide; None where it was not built (`make guide`)."""
    try:
        return resource(*GUIDE)
    except FileNotFoundError:
        return None


def show_guide(window: Window, page: Path) -> None:
    """Open the guide in the person's browser, from this computer's own files."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
        text = tr("No browser could be opened. The guide is the file {name} in its folder.", name=page.name)
        window.say(Message(text, "warning", Action.SHOW_FOLDER, tr("Show in folder"), page.parent))


def look_for_newer(window: Window, address: str) -> None:
    """Offer to ask an address for a newer version."""
    from mpl_desktop.dialogs.newer_version import NewerVersionDialog  # noqa: PLC0415 - on demand

    NewerVersionDialog(window.workspace, address, window.window()).open()
