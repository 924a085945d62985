"""Words are not handed to what shows them without `tr`: no other language could have them.

Holds in every file that says words by `tr`.
"""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.support.places import ROOT

SHOWN = {
    "QAction": 1, "QCheckBox": 1, "QGroupBox": 1, "QLabel": 1, "QMenu": 1, "QPushButton": 1, "QRadioButton": 1,
    "addAction": 1, "addItem": 1, "addMenu": 1, "addRow": 1, "addTab": 2, "asks": 9, "asks_yes_or_no": 9, "button": 1,
    "choice": 1, "getExistingDirectory": 2, "getOpenFileName": 2, "getOpenFileNames": 2, "getSaveFileName": 2,
    "label": 1, "Listing": 1, "Message": 1, "setAccessibleDescription": 1, "setAccessibleName": 1, "setInformativeText": 1,
    "setPlaceholderText": 1, "setStatusTip": 1, "setText": 1, "setTitle": 1, "setToolTip": 1, "setWhatsThis": 1,
    "setWindowTitle": 1,
}  # fmt: skip
"""Calls that show words, and in how many of their first arguments."""

KEYWORDS = {"placeholderText", "tip", "toolTip", "windowTitle", "text"}
NAMES = {"MPL Desktop"}
"""What is the same in every language."""


def bare(source: str) -> Iterator[tuple[int, str]]:
    """Literals with words, and their lines, in the arguments of calls that show them."""
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        arguments = call.args[: SHOWN.get(name, 0)] if name in SHOWN else []
        arguments += [keyword.value for keyword in call.keywords if keyword.arg in KEYWORDS]
        for argument in arguments:
            for branch in (
                (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,)
            ):
                parts = branch.values if isinstance(branch, ast.JoinedStr) else [branch]
                text = "".join(
                    str(part.value)
                    for part in parts
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                )
                if re.search(r"[^\W\d_]{2,}", text.partition("\t")[0]) and text.strip(" –") not in NAMES:
                    yield branch.lineno, text


def test_no_words_are_shown_as_they_stand_in_the_code() -> None:
    app = ROOT / "mpl_desktop"
    found = [
        f"{path.relative_to(app)}:{line}: {text}"
        for path in sorted(app.rglob("*.py"))
        if "tr = words_of(__name__)" in (source := path.read_text(encoding="utf-8"))
        for line, text in bare(source)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "code",
    [
        'x.setText("Hello there")',
        'label(f"{n} dogs")',
        'button("", tip="Go on")',
        'x.setText("Yes" if y else "")',
    ],
)
def test_bare_words_are_found(code: str) -> None:
    assert [line for line, _ in bare(code)] == [1]


@pytest.mark.parametrize(
    "code", ['x.setText(tr("Hello"))', 'label("")', 'label(f"{n} %")', 'label(x, "caption")']
)
def test_others_are_not(code: str) -> None:
    assert [*bare(code)] == []
