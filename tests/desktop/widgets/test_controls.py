"""Segments keep their borders in every line, and buttons that do something else look like it."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.theme import icons
from mpl_desktop.widgets.controls import Segments, button, offer_in_or_out


def near(one: QColor, other: QColor) -> bool:
    """The same colour, as far as smooth edges let it."""
    return all(
        abs(a - b) <= 8
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    )


def test_every_segment_has_a_border_on_both_sides_in_every_line(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light")
    made = Segments({"a": "Training images", "b": "Validation images", "c": "Test images"}, "Part")
    qtbot.addWidget(made)
    for wide in (600, 150):  # in one line, and one below the other
        made.resize(wide, 130)
        made.show()
        qtbot.waitExposed(made)
        places = {value: one.geometry() for value, one in made.buttons.items()}
        assert len({place.y() for place in places.values()}) == (1 if wide == 600 else 3)
        picture = made.grab().toImage()
        for value, place in places.items():
            wanted = QColor(theme.colours().accent if value == made.value else theme.colours().line)
            for x in (place.left(), place.right()):
                seen = picture.pixelColor(x, place.center().y())
                neighbour = QColor(theme.colours().accent)
                assert near(seen, wanted) or (wide == 600 and near(seen, neighbour)), (
                    wide,
                    value,
                    x,
                    seen.name(),
                )


def test_a_button_that_takes_in_again_has_an_open_eye(qtbot: QtBot) -> None:
    made = button("Exclude", icon="eye-off-outline")
    qtbot.addWidget(made)
    offer_in_or_out(made, "Include", back=True)
    assert made.text() == "Include"
    assert made.icon().cacheKey() == icons.icon("eye-outline").cacheKey()
    made.retint()
    assert made.icon().cacheKey() == icons.icon("eye-outline").cacheKey()
    offer_in_or_out(made, "Exclude", back=False)
    assert made.icon().cacheKey() == icons.icon("eye-off-outline").cacheKey()


def inked(image: QImage, columns: range) -> list[int]:
    """The columns, of those named, in which a row off the border has another colour than the first of them."""
    rows = range(6, image.height() - 6)
    ground = image.pixel(columns[0], image.height() // 2)
    return [x for x in columns if any(image.pixel(x, y) != ground for y in rows)]


def test_a_button_that_opens_a_menu_says_so_behind_its_words(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light")
    plain, opening = button("Export"), button("Export")
    opening.setMenu(QMenu(opening))
    for made in (plain, opening):
        qtbot.addWidget(made)
        made.adjustSize()
        made.show()
        qtbot.waitExposed(made)
    last = opening.width() - 4
    signs = inked(opening.grab().toImage(), range(last - 20, last))
    assert len(signs) >= 8, "a chevron"
    words = inked(opening.grab().toImage(), range(4, last - 20))
    assert signs[0] - words[-1] >= 3, "words and chevron do not touch"
    assert opening.width() > plain.width()
