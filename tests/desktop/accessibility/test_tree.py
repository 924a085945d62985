"""What screen readers are told: every element has a name and a role that fits, and pictures say what they show."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.dataset import DatasetJobs
from mpl_desktop.messages import Page
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.pages.label.page import LabelPage
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.widgets.confusion_matrix import ConfusionMatrix
from mpl_desktop.widgets.image_grid import ImageGrid
from mpl_desktop.window.main_window import MainWindow

from .conftest import WAITING
from .walk import dialogs, empty_states, quick_map, states, stops, tree

Role = QAccessible.Role
ACTIONABLE = {
    Role.Button,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.Slider,
    Role.SpinBox,
    Role.PageTab,
    Role.PageTabList,
    Role.MenuItem,
    Role.ListItem,
    Role.Cell,
    Role.ColumnHeader,
    Role.TreeItem,
    Role.Link,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.ProgressBar,
    Role.Graphic,
}
"""Roles of what is used, chosen or looked at: all of it needs a name."""
WALKED = ("ConfusionMatrix", "PlotWidget", "QScrollArea")
"""Widgets without a role of their own in Qt that are walked through or scrolled by keys: a description says what they show."""


@pytest.fixture(autouse=True)
def somebody_listens() -> Iterator[None]:
    """As if a screen reader were on: only then does Qt tell of rows that came and went."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def faults(window: QWidget, state: str) -> Iterator[str]:
    """Elements without a name or with no fitting role."""
    for one in tree(window):
        name, role = one.text(QAccessible.Text.Name).strip(), one.role()
        kind = type(one.object()).__name__ if one.object() is not None else ""
        found = one.object()
        if isinstance(found, QWidget) and found.focusProxy() is not None:
            continue  # the tab bar, in the place of its pages
        if kind == "QLabel" and role == Role.Graphic:
            continue  # an icon beside words that say the same, or a sentence of its own name
        where = f"{state}: {role.name} {kind} {name!r} in {above(one)}"
        if not name and (role in ACTIONABLE or one.state().focusable) and role != Role.Window:
            yield f"{where} has no name"
        if one.state().focusable and role in {Role.NoRole, Role.Client, Role.Border} and kind not in WALKED:
            yield f"{where} has no role"


def above(one: QAccessibleInterface) -> str:
    parent = one.parent()
    found = parent.object() if parent is not None else None
    return type(found).__name__ if found is not None else ""


def test_every_element_of_every_page_has_a_name_and_a_role(
    busy: MainWindow, report: Callable[[str, object], None]
) -> None:
    found: set[str] = set()
    seen: Counter[str] = Counter()
    for state in states(busy):
        found |= set(faults(busy, state))
        seen["elements"] += sum(1 for _ in tree(busy))
        seen["stops"] += len(stops(busy))
        seen["states"] += 1
    report("accessible states of pages", seen["states"])
    report("accessible stops, of all states", seen["stops"])
    report("accessible elements, of all states", seen["elements"])
    assert not found, "\n".join(sorted(found))
    assert seen["states"] > 30
    assert seen["stops"] > 400


def test_every_element_of_empty_pages_has_a_name_and_a_role(window: MainWindow) -> None:
    assert [fault for state in empty_states(window) for fault in faults(window, state)] == []


def test_every_element_of_every_dialog_has_a_name_and_a_role(
    filled: MainWindow,
    image_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    report: Callable[[str, object], None],
) -> None:
    monkeypatch.setattr(DatasetJobs, "map", quick_map)
    found, kinds = [], set()
    for dialog in dialogs(filled, image_folder):
        found += list(faults(dialog, type(dialog).__name__))
        kinds.add(type(dialog).__name__)
    report("accessible dialogs", len(kinds))
    assert not found, "\n".join(found)
    assert len(kinds) >= 15


def test_every_entry_of_every_menu_has_a_name(filled: MainWindow) -> None:
    bar = QAccessible.queryAccessibleInterface(filled.menuBar())
    menus = [bar.child(number) for number in range(bar.childCount())]
    assert [menu.text(QAccessible.Text.Name) for menu in menus] == [
        "File",
        "Edit",
        "View",
        "Train",
        "Module",
        "Help",
    ]
    for action in filled.menuBar().actions():
        entries = QAccessible.queryAccessibleInterface(action.menu())
        for number in range(entries.childCount()):
            one = entries.child(number)
            assert one.role() == Role.Separator or one.text(QAccessible.Text.Name).strip()


def spoken(view: QListView) -> list[str]:
    """The names of a view's tiles, as its children say them."""
    found = QAccessible.queryAccessibleInterface(view)
    return [found.child(number).text(QAccessible.Text.Name) for number in range(found.childCount())]


def test_tiles_say_what_they_show_and_in_which_state(filled: MainWindow, qtbot: QtBot) -> None:
    images = filled.pages[Page.IMAGES]
    assert isinstance(images, ImagesPage)
    filled.show_page(Page.IMAGES)
    said = spoken(images.content.grid)
    assert len(said) == 38 + WAITING
    parts = {words.split(", ")[1] for words in said if not words.startswith("no class yet")}
    assert parts == {"learning part", "watching part", "test part"}
    assert said[0].startswith("cat, ")
    assert said[0].endswith(" part, cat_00.png")
    images.content.grid.setCurrentIndex(images.content.grid.grid_model.index(0))
    images.picture_actions.toggle()
    assert spoken(images.content.grid)[0] == "cat, excluded, cat_00.png"


def test_an_answer_in_doubt_is_called_doubtful(filled: MainWindow) -> None:
    page = filled.pages[Page.CLASSIFY]
    assert isinstance(page, ClassifyPage)
    filled.show_page(Page.CLASSIFY)
    plain = spoken(page.content.grid)
    slider = page.content.sureness.slider
    slider.setValue(slider.maximum())
    doubted = spoken(page.content.grid)
    sure = {answer.path.name: answer for answer in page.answers()}
    for before, after in zip(plain, doubted, strict=True):
        name, share, *_, file = before.split(", ")
        if sure[file].status == "not_sure":
            assert after == f"{name}, {share}, doubtful, {file}"
    assert any("doubtful" in words for words in doubted)
    page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(0))
    page.chosen.correct("dog")
    assert spoken(page.content.grid)[0].startswith(("dog, corrected, ", "dog, confirmed, "))


def test_mistakes_say_both_classes_and_that_they_are_wrong(filled: MainWindow) -> None:
    page = filled.pages[Page.RESULTS]
    assert isinstance(page, ResultsPage)
    filled.show_page(Page.RESULTS)
    assert spoken(page.content.mistakes)[0] == "cat, answered dog, 90 %, wrong, cat_00.png"


def test_guesses_say_of_which_class_they_may_be(filled: MainWindow) -> None:
    page = filled.pages[Page.LABEL]
    assert isinstance(page, LabelPage)
    grid: ImageGrid = page.content.grid
    assert grid.accessibleName()
    filled.show_page(Page.LABEL)
    page.content.mode.buttons["many"].click()
    assert spoken(grid)[0] == "perhaps cat, 90 %, new_00.png"
    assert QAccessible.queryAccessibleInterface(grid).child(0).state().selected, "it is marked"


def children(widget: QWidget) -> list[str]:
    return [
        one.text(QAccessible.Text.Name)
        for one in tree(widget)
        if one.role() == Role.StaticText and one.text(QAccessible.Text.Name)
    ]


def test_figures_name_their_parts(filled: MainWindow) -> None:
    page = filled.pages[Page.RESULTS]
    assert isinstance(page, ResultsPage)
    filled.show_page(Page.RESULTS)
    c = page.content
    c.tabs.setCurrentIndex(1)
    assert isinstance(c.confusion, ConfusionMatrix)
    assert children(c.confusion)[:2] == ["cat: 2 of 4 right, 2 as dog", "dog: 4 of 4 right"]
    c.tabs.setCurrentIndex(c.tabs.count() - 1)
    bars = children(c.bars)
    assert len(bars) >= 2
    assert all("%" in words for words in bars)
    assert QAccessible.queryAccessibleInterface(c.bars).role() == Role.Graphic
