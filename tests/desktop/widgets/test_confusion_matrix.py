"""The numbers of a confusion matrix can be read in every cell, and many classes scroll instead of shrinking."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.widgets.confusion_matrix import ConfusionMatrix, cell_colours


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_number_stands_out_in_both_themes(qapp: QApplication, choice: str) -> None:
    colours = theme.apply(qapp, choice)

    @given(st.integers(1, 500), st.integers(0, 500), st.booleans())
    def check(number: int, rest: int, right: bool) -> None:
        fill, ink = cell_colours(number, number + rest, right=right, colours=colours)
        assert theme.contrast(fill, ink) >= 4.5

    check()
    theme.apply(qapp, "light")


@pytest.fixture
def many(qtbot: QtBot) -> ConfusionMatrix:
    """Sixty classes with long names and large numbers in a small place."""
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(420, 360)
    names = [f"a rather long name of class {n}" for n in range(60)]
    matrix.set_counts(names, [[1234 if r == c else (r + c) % 3 for c in range(60)] for r in range(60)])
    matrix.show()
    return matrix


def test_cells_are_never_too_small_for_their_numbers(many: ConfusionMatrix, qtbot: QtBot) -> None:
    room = QFontMetrics(theme.font(theme.CAPTION)).horizontalAdvance("1234")
    assert many.cell > room
    assert many.horizontalScrollBar().maximum() > 0
    assert many.verticalScrollBar().maximum() > 0


def test_keys_bring_a_cell_into_view_beside_its_names(many: ConfusionMatrix, qtbot: QtBot) -> None:
    chosen: list[tuple[int, int]] = []
    many.chosen.connect(lambda row, column: chosen.append((row, column)))
    many.choose(0, 0)
    for _ in range(40):
        qtbot.keyClick(many, Qt.Key.Key_Right)
        qtbot.keyClick(many, Qt.Key.Key_Down)
    assert chosen[-1] == many.current == (40, 40)
    assert many.viewport().rect().contains(many.place(40, 40))
    qtbot.mouseClick(many.viewport(), Qt.MouseButton.LeftButton, pos=many.place(39, 40).center())
    assert many.current == (39, 40)
    for _ in range(40):
        qtbot.keyClick(many, Qt.Key.Key_Left)
    assert many.tip_at(many.place(39, 0).center()) == many.words(39, 0), "not hidden behind the names"


def test_names_that_are_cut_are_told(many: ConfusionMatrix) -> None:
    first = many.place(0, 0)
    assert many.tip_at(QPoint(10, first.center().y())) == many.names[0]
    assert many.tip_at(QPoint(first.center().x(), 10)) == many.names[0]
    assert many.tip_at(QPoint(10, 10)) == ""
    assert (
        many.tip_at(first.center())
        == "1234 of 1294 pictures of a rather long name of class 0 were seen rightly"
    )


def test_few_classes_fill_the_place_without_scrolling(qtbot: QtBot) -> None:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(420, 360)
    matrix.set_counts(["ok", "defect"], [[9, 1], [0, 10]])
    matrix.show()
    assert matrix.horizontalScrollBar().maximum() == matrix.verticalScrollBar().maximum() == 0
    before = matrix.grab().toImage()
    matrix.set_counts(["ok", "defect"], [[10, 0], [0, 10]])
    assert matrix.grab().toImage() != before
