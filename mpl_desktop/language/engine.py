"""The engine's messages in the language of the window; the engine itself knows no Qt."""

from mpl_desktop.language.words import locale, render
from mpl_engine import messages


def follow() -> None:
    """Have the engine say everything from now on as the window does."""
    messages.translate_with(_say, locale().bcp47Name())


def _say(said: messages.Said) -> str:
    return render(said.room, said.source, said.meaning, said.number, said.fields)
