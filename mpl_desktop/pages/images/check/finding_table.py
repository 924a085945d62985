"""The list of what the check found: a line in bold and a remark below it, both wrapped so that nothing is cut off."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.rows_model import RowsModel

tr = words_of(__name__)

Index = QModelIndex | QPersistentModelIndex
BESIDE, ABOVE, BETWEEN = 8, 7, 2
"""Pixels left and right of the words, above and below them, and between the two parts."""


class FindingDelegate(QStyledItemDelegate):
    """Paints a text whose first line stands in bold; a long name of a file breaks anywhere."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as the words are in the column's width."""
        rect: QRect = option.rect
        parts = _parts(str(index.data()), rect.width() - 2 * BESIDE)
        high = sum(part.boundingRect().height() for part in parts) + BETWEEN
        return QSize(rect.width(), round(high) + 2 * ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one finding."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        rect: QRect = option.rect
        painter.save()
        painter.setPen(QColor(theme.colours().text))
        top = rect.top() + float(ABOVE)
        for part in _parts(str(index.data()), rect.width() - 2 * BESIDE):
            part.draw(painter, QPointF(rect.left() + BESIDE, top))
            top += part.boundingRect().height() + BETWEEN
        painter.restore()


def _parts(text: str, width: int) -> list[QTextLayout]:
    """The first line and the rest, each broken into lines of at most this width in pixels."""
    head, _, rest = text.partition("\n")
    bold, usual = theme.font(theme.BODY, bold=True), theme.font(theme.BODY)
    return [_laid_out(head, bold, width), _laid_out(rest, usual, width)]


def _laid_out(text: str, font: QFont, width: int) -> QTextLayout:
    made = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextOption(option)
    made.beginLayout()
    top = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
    made.endLayout()
    return made


class FindingTable(QTableView):
    """One column; its rows are as high as their words need at the present width."""

    def __init__(self, model: RowsModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("Findings of the check"))
        self.setModel(model)
        self._words = FindingDelegate()
        self.setItemDelegate(self._words)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # A scroll bar that comes and goes would change the width while the rows are being fitted to it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self.resizeRowsToContents)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._fit.start())
        model.modelReset.connect(self._fit.start)
