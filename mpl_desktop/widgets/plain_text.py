"""Names as they are: without what Qt reads into `&`, `<` and `[*]` where a text may hold a person's words."""

import html

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def caption(text: str) -> str:
    """For a menu, button, tab or checkbox, where a single `&` would underline the next letter."""
    return text.replace("&", "&&")


def tip(text: str) -> str:
    """For a tooltip or a message box, which would show a text that looks like HTML as HTML."""
    return f"<span>{rich(text)}</span>".replace("\n", "<br>") if "<" in text else text


def rich(text: str) -> str:
    """For what always takes HTML, as the legends of plots do."""
    return html.escape(text, quote=False)


def title(text: str) -> str:
    """For a window's title, where `[*]` would mark changes that are not saved."""
    return text.replace("[*]", "[*][*]")


def add_choice(menu: QMenu, name: str) -> QAction:
    """An entry of a menu that a person's words name."""
    return menu.addAction(caption(name))
