"""Languages that nobody speaks, made of the English as the program runs: they show what a real one would break.

`accented`: letters with accents, and 30 % longer, so that what is cut off or does not grow is seen.
`mirrored`: the same from right to left.
`marked`: every text that was translated stands in ⟦ ⟧, so that what was not is seen.

Usage: python -m tools.translations.pseudo LANGUAGE SCRIPT [ARGUMENT...] runs a script of the window in one of them, or in
a language whose .qm file was made. The language has to be there before the modules with words are loaded.
"""

import re
import runpy
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.3
_ACCENTS = str.maketrans("ACEINOSUYZaceinosuyz", "ÅÇÉÎÑÖŠÛÝŽåçéîñöšûýž")
_KEPT = re.compile(r"\{[^{}]*\}|<[^<>]*>|&\w+;|%\w|\t.*", re.DOTALL)
"""What has to stay as it is: fields, tags, entities, and keys behind a tab."""

_TAIL = re.compile(r"[….:?!\s]*")


def accented(text: str) -> str:
    """The text with accents, and longer by 30 %; fields and tags stay as they are."""
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_ACCENTS), kept.group()]
        at = kept.end()
    parts.append(text[at:].translate(_ACCENTS))
    letters = sum(map(str.isalpha, _KEPT.sub("", text)))
    more = ("·" * round(letters * LONGER)) if letters else ""
    body, tab, key = "".join(parts).partition("\t")
    end = len(body) - len(_TAIL.match(body[::-1])[0])  # type: ignore[index]
    return f"{body[:end]}{more}{body[end:]}{tab}{key}"


def marked(text: str) -> str:
    """The text in marks; a key behind a tab stays outside."""
    body, tab, key = text.partition("\t")
    return f"{OPEN}{body}{CLOSE}{tab}{key}" if text else text


class PseudoTranslator(QTranslator):
    """Translates every text of the program, and of Qt's own dialogs, by a function of the English."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._change = marked if kind == "marked" else accented

    def translate(  # noqa: D102 - Qt's
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context == "QLocale":
            return ""
        plain = source if n in {-1, 1} or not context.startswith("mpl_") else disambiguation or source
        return self._change(plain)

    def isEmpty(self) -> bool:  # noqa: N802, D102 - Qt's
        return False


def speak(app: QApplication, kind: str) -> None:
    """Have the program speak one of these languages, or a real one."""
    from mpl_desktop.language import choice  # noqa: PLC0415 - for those who only want the functions

    if kind not in {"accented", "mirrored", "marked"}:
        choice.start(app, kind)
        return
    code = {"accented": "de_DE", "mirrored": "he_IL", "marked": "en_US"}[kind]
    choice.speak(app, PseudoTranslator(kind), QLocale(code))


def main(arguments: Sequence[str]) -> None:
    """Run a script in a language."""
    kind, script, *rest = arguments
    app = QApplication([script])
    speak(app, kind)
    sys.argv = [script, *rest]
    runpy.run_path(script, run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
