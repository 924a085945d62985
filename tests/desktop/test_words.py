"""The window speaks of pictures, classes and answers: the method's words stand under *Details* and in Help alone."""

import ast
import re

from tests.support.places import ROOT

METHOD = re.compile(
    r"\b(shots?|backbones?|templates?|zero-shot|MPL(?! Desktop)|logits?|p-values?|temperatures?|learning rate|prompts?)\b",
    re.IGNORECASE,
)

UNDER_DETAILS = {
    "dialogs/help.py",
    "dialogs/inspect_image.py",
    "dialogs/inspect_module.py",
    "pages/train/curve_model.py",
    "pages/train/details.py",
    "pages/train/settings_panel.py",
    "project/run_record.py",  # the log of a training
    "self_test.py",  # a command
    "widgets/prompt_figure.py",
}
"""Files whose words are seen under *Details*, in *Look inside*, in Help or on the command line."""


def sentences(source: str) -> list[str]:
    """The texts of a file that a person may read: not its docstrings, and no names of settings and styles."""
    tree = ast.parse(source)
    docs = {
        id(first.value)
        for node in ast.walk(tree)
        if isinstance(body := getattr(node, "body", None), list)
        for first in body
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    }
    found = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]
    return [text for text in found if " " in text or text[:1].isupper()]


def test_no_text_outside_of_details_is_of_the_method() -> None:
    app = ROOT / "mpl_desktop"
    found = {
        f"{name}: {text}"
        for path in sorted(app.rglob("*.py"))
        if (name := path.relative_to(app).as_posix()) not in UNDER_DETAILS
        for text in sentences(path.read_text(encoding="utf-8"))
        if METHOD.search(text)
    }
    assert found == {"messages.py: prompt module"}, (
        "a kind of file by its name in the engine, which is not shown"
    )


def test_every_file_that_may_use_them_does() -> None:
    app = ROOT / "mpl_desktop"
    idle = [
        name
        for name in sorted(UNDER_DETAILS)
        if not any(METHOD.search(text) for text in sentences((app / name).read_text(encoding="utf-8")))
    ]
    assert idle == []


def test_a_word_is_found_wherever_it_stands() -> None:
    source = (
        '"""Shots of a docstring."""\nkey = "shots"\ntext = f"Learns from {1} shots"\nlabel("Backbone")\n'
    )
    assert {text for text in sentences(source) if METHOD.search(text)} == {"Backbone", " shots"}
