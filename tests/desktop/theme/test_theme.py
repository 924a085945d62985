"""Colours that can be read, and icons that are there."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from mpl_desktop import theme
from mpl_desktop.theme import icons


@pytest.fixture(params=["light", "dark"])
def either_theme(request: pytest.FixtureRequest, qapp: QApplication) -> theme.Colours:
    return theme.apply(qapp, request.param)


def test_text_stands_out_in_both_themes(either_theme: theme.Colours) -> None:
    c = either_theme
    for ground in (c.window, c.base):
        for ink in (c.text, c.muted, c.accent, c.success, c.warning, c.danger):
            assert theme.contrast(ink, ground) >= 4.5, (ink, ground)
    assert theme.contrast(c.on_accent, c.accent_fill) >= 4.5


def test_lines_and_marks_of_plots_stand_out_and_differ(either_theme: theme.Colours) -> None:
    assert min(theme.contrast(colour, either_theme.base) for colour in either_theme.series) >= 3
    assert len(set(either_theme.series)) == len(either_theme.series)


def test_system_theme_keeps_the_systems_roles() -> None:
    system = QPalette(Qt.GlobalColor.darkGray, Qt.GlobalColor.black)
    assert theme.palette_for("system", system).window().color() == system.window().color()
    assert theme.colours_from(system).dark


def test_nothing_types_a_colour_but_the_theme() -> None:
    import mpl_desktop

    root = Path(mpl_desktop.__file__).parent
    allowed = {"palette.py", "style_sheet.py", "fitted_picture.py", "confusion_matrix.py"}
    for path in root.rglob("*.py"):
        if path.name not in allowed:
            assert '"#' not in path.read_text(encoding="utf-8"), path


def test_every_icon_that_the_program_names_is_in_the_set() -> None:
    named: set[str] = set()
    for file in sorted(Path(icons.__file__).parents[1].rglob("*.py")):
        for call in (
            n for n in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)
        ):
            words = [w.value for w in call.keywords if w.arg == "icon"]
            if getattr(call.func, "attr", getattr(call.func, "id", "")) in {"icon", "pixmap"}:
                words += call.args[:1]
            named |= {w.value for w in words if isinstance(w, ast.Constant) and isinstance(w.value, str)}
    assert len(named) > 20
    assert {name for name in named if name and not icons.exists(name)} == set()
    drawn, nothing = icons.pixmap("close", 24).toImage(), icons.pixmap("no such icon", 24).toImage()
    assert drawn != nothing


def test_an_icon_holds_finished_pictures() -> None:
    """An engine in Python would be called by Qt after Python has freed it: the window crashed at random."""
    made = icons.icon("close")
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    sides = {round(side * scale) for side in icons.SIZES} | {icons.LARGEST}
    assert {size.width() for size in made.availableSizes()} >= sides
    assert made.pixmap(20, 20).toImage() != made.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled).toImage()
    assert icons.icon("close") is made
