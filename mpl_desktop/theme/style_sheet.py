"""The application's style sheet, written from the colours and sizes of `theme`."""

import re
from collections.abc import Callable
from pathlib import Path
from string import Template

from PySide6.QtCore import QTemporaryDir

from mpl_desktop.theme.palette import Colours, mix

_SHEET = Template("""
QToolTip { background: $base; color: $text; border: 1px solid $line; padding: 4px 6px; }
QPushButton { background: $button; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 0 12px; min-height: @30px; }
QPushButton:hover { background: $soft; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: @30-2px; }
QPushButton:disabled { color: $disabled; background: $window; }
QPushButton[kind="primary"] { background: $accent_fill; color: $on_accent; border: 1px solid $accent_fill;
  font-weight: 600; padding: 0 16px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 0 15px; }
QPushButton[kind="primary"]:disabled { background: $soft; color: $disabled; border: 1px solid $line; }
QPushButton[extent="large"] { min-height: @46px; font-size: @15px; }
QPushButton[extent="large"]:focus { min-height: @46-2px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0 4px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; min-height: @30-2px; padding: 0 3px; }
QPushButton[kind="link"]:disabled { color: $disabled; }
QPushButton[kind="segment"] { border-radius: 0; margin: 0; padding: 0 8px; }
QPushButton[kind="segment"][place="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[kind="segment"]:checked { background: $selected; color: $text; border-color: $accent;
  border-bottom: 3px solid $accent; min-height: @30-2px; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: @30-2px; }
QPushButton[kind="segment"]:checked:focus { border: 3px solid $text; padding: 0 6px; min-height: @30-4px; }
QPushButton[kind="row"] { background: transparent; border: 1px solid transparent; text-align: left; padding: 0; }
QPushButton[kind="row"]:hover { background: $soft; }
QPushButton[kind="row"][marked="true"] { background: $selected; border-color: $accent; }
QPushButton[kind="row"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton::menu-indicator { width: @14px; image: none; }
QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: $base; color: $text;
  border: 1px solid $line; border-radius: 6px; padding: 0 8px; min-height: @30px;
  selection-background-color: $accent_fill; selection-color: $on_accent; }
QPlainTextEdit { padding: 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border: 2px solid $accent; padding: 0 7px; min-height: @30-2px; }
QPlainTextEdit:focus { padding: 7px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: $disabled;
  background: $window; }
QLineEdit[wrong="true"], QSpinBox[wrong="true"], QDoubleSpinBox[wrong="true"] { border: 2px solid $danger; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $base; color: $text; border: 1px solid $line; padding: 4px; outline: 0;
  selection-background-color: $selected; selection-color: $text; }
QWidget#rail { background: $base; border: 0; border-right: 1px solid $line; }
QToolButton[kind="rail"] { background: transparent; border: 0; border-radius: 6px; color: $muted;
  padding: 6px 0; }
QToolButton[kind="rail"]:hover { background: $soft; }
QToolButton[kind="rail"]:checked { background: $selected; color: $text; font-weight: 600; border-left: 3px solid $accent; }
QToolButton[kind="rail"]:focus { border: 2px solid $accent; }
QToolButton[kind="flat"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton[kind="flat"]:hover { background: $soft; }
QToolButton[kind="flat"]:checked { background: $selected; }
QToolButton[kind="flat"]:focus { border: 2px solid $accent; padding: 3px; }
QFrame[kind="card"] { background: $base; border: 1px solid $line; border-radius: 6px; }
QFrame[kind="banner"] { background: $base; border: 1px solid $line; border-left: 4px solid $muted; border-radius: 6px; }
QFrame[kind="banner"][tone="danger"] { border-left-color: $danger; background: $danger_soft; }
QFrame[kind="banner"][tone="warning"] { border-left-color: $warning; background: $warning_soft; }
QFrame[kind="banner"][tone="success"] { border-left-color: $success; background: $success_soft; }
QFrame[kind="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QAbstractScrollArea { border: 0; }
QScrollArea[kind="stop"] { border: 2px solid transparent; }
QScrollArea[kind="stop"]:focus { border: 2px solid $accent; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="plain"] { background: transparent; }
QTableView, QListView, QTreeView, QTextBrowser { background: $base; color: $text; border: 1px solid $line;
  padding: 1px; border-radius: 6px;
  gridline-color: $soft; outline: 0; selection-background-color: $selected; selection-color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus, QTextBrowser:focus { border: 2px solid $accent; padding: 0; }
QListView[kind="bare"] { background: transparent; border: 1px solid transparent; }
QListView[kind="bare"]:focus { border: 2px solid $accent; }
QTableView::item { padding: 0 8px; border: 0; }
QTableView::item:focus, QListView::item:focus { border: 2px solid $text; padding: 0 6px; }
QTableView QLineEdit { min-height: 0; border-radius: 0; padding: 0 2px; }
QHeaderView { background: $base; border: 0; }
QHeaderView::section { background: $base; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: 6px 8px; font-weight: 600; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 8px; height: 8px; subcontrol-position: top center; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 2px solid transparent; border-radius: 4px;
  padding: 6px 4px; margin-right: 12px; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; border-radius: 0; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 4px; }
QProgressBar { background: $groove; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent_fill; border-radius: 3px; }
QSlider { min-height: 22px; border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border: 2px solid $accent; }
QSlider::groove:horizontal { background: $groove; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent_fill; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $base; border: 2px solid $accent_fill; width: 12px; height: 12px;
  margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { background: $accent_fill; }
QSlider::sub-page:horizontal:disabled { background: $groove; }
QSlider::handle:horizontal:disabled { border-color: $disabled; }
QStatusBar { background: $base; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: 0; }
QMenuBar { background: $base; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $selected; }
QMenu { background: $base; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QGraphicsView { border: 2px solid transparent; }
QGraphicsView:focus { border: 2px solid $accent; }
QSplitter::handle { background: transparent; }
QCheckBox { spacing: 8px; min-height: @20px; border: 2px solid transparent; border-radius: 4px; padding: 0 2px; }
QCheckBox::indicator, QTableView::indicator { width: @14px; height: @14px; border: 1px solid $muted;
  border-radius: 3px; background: $base; }
QCheckBox::indicator:hover, QTableView::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: $accent_fill; border-color: $accent_fill;
  image: url("$tick"); }
QCheckBox:focus { border: 2px solid $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[role="caption"] { color: $muted; font-size: @11px; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="key"] { color: $muted; background: $soft; border-radius: 4px; font-size: @11px; }
QLabel[role="section"] { font-size: @15px; font-weight: 600; }
QLabel[role="title"] { font-size: @20px; font-weight: 600; }
QLabel[role="display"] { font-size: @36px; font-weight: 600; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="success"] { color: $success; }
QLabel[role="title"][tone="warning"] { color: $warning; }
QLabel[role="title"][tone="success"] { color: $success; }
""")

# With high contrast nothing is told by a tint alone: what is chosen has a frame too, and links a line below them.
_STRONG = Template("""
QPushButton[kind="link"] { text-decoration: underline; }
QPushButton:focus { border: 3px solid $accent; padding: 0 10px; min-height: @30-4px; }
QPushButton[kind="primary"]:focus { border: 4px double $on_accent; padding: 0 13px; min-height: @30-6px; }
QPushButton[extent="large"]:focus { min-height: @46-6px; }
QPushButton:checked { border: 1px solid $text; border-bottom: 4px solid $text; min-height: @30-3px; }
QPushButton:checked:focus { border: 4px solid $text; padding: 0 9px; min-height: @30-6px; }
QToolButton[kind="flat"]:checked { border: 2px solid $text; }
QPushButton[kind="row"][marked="true"] { border: 2px solid $accent; }
QPushButton:disabled, QToolButton:disabled { border-style: dashed; }
QTableView::item:selected, QListView::item:selected { border-top: 2px solid $accent; border-bottom: 2px solid $accent; }
QTableView::item:selected:focus, QListView::item:selected:focus { border: 2px solid $text; }
QMenu::item:selected, QMenuBar::item:selected { background: $accent_fill; color: $on_accent; }
QComboBox QAbstractItemView { selection-background-color: $accent_fill; selection-color: $on_accent; }
QProgressBar, QSlider::groove:horizontal { border: 1px solid $line; }
QTabBar::tab:selected { border-bottom: 4px solid $accent; padding-bottom: 4px; }
QSplitter::handle { background: $soft; }
QScrollBar::handle { background: $muted; }
""")

_SIZE = re.compile(r"@(\d+)(-\d+)?px")
"""A size that grows with the text, less some pixels that do not."""

_TICK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 14"><path d="M3 7.2 6 10l5-6" fill="none" '
    'stroke="$ink" stroke-width="1.8"/></svg>'
)
_folder: list[QTemporaryDir] = []


def _tick(ink: str) -> str:
    """Path of the tick's picture; a style sheet takes pictures only from files, here one that goes with the program."""
    if not _folder:
        _folder.append(QTemporaryDir())
    path = Path(_folder[0].filePath(f"tick{ink[1:]}.svg"))
    if not path.exists():
        path.write_text(Template(_TICK).substitute(ink=ink), encoding="utf-8")
    return path.as_posix()


def style_sheet(colours: Colours, scaled: Callable[[float], int]) -> str:
    """The sheet for one theme; `scaled` gives the pixels of what holds text."""
    values = {name: value for name, value in vars(colours).items() if isinstance(value, str)}
    values |= {"disabled": colours.disabled, "groove": colours.groove}
    values["selected"] = mix(colours.base, colours.accent_fill, 0.30 if colours.dark else 0.13)
    values["accent_hover"] = mix(colours.accent_fill, colours.text if colours.strong else "#000000", 0.12)
    for tone in ("danger", "warning", "success"):
        values[f"{tone}_soft"] = mix(colours.base, values[tone], 0.09)
    values["tick"] = _tick(colours.on_accent)
    values["handle"] = mix(colours.window, colours.text, 0.28)
    sheet = _SHEET.substitute(values) + (_STRONG.substitute(values) if colours.strong else "")
    return _SIZE.sub(lambda size: f"{scaled(int(size[1])) + int(size[2] or 0)}px", sheet)
