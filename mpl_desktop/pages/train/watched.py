"""The person's own test pictures while a training learns: what each is taken for now, right or wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import listed, words_of
from mpl_desktop.project.run_record import RunRecord, Status
from mpl_desktop.theme import icons
from mpl_desktop.widgets.controls import label
from mpl_desktop.widgets.image_grid import ITEM, GridDelegate, GridItem, ImageGrid
from mpl_desktop.widgets.viewer.viewer import LargePictures, enlarge

tr = words_of(__name__)

Index = QModelIndex | QPersistentModelIndex

WIDTH = 312
SMALLEST, LARGEST, BADGE, BORDER, SPACE = 26, 88, 16, 3, 3
"""Pixels: the sides of a picture and of its sign, and what is around them."""

SIGNS = {"right": ("check-bold", "success"), "wrong": ("close-thick", "danger")}
"""Icon and colour of each note: they differ in shape too."""


_WHICH = tr("test pictures drawn by chance")


@dataclass(frozen=True)
class Seen:
    """One of the pictures: its path below the image folder, its class, and what it is taken for now and was before."""

    path: str
    true: str
    answer: str
    before: str | None

    @property
    def right(self) -> bool:
        """Whether it is taken for what it is."""
        return self.answer == self.true


@dataclass(frozen=True)
class Standing:
    """The pictures of a run as they stand, with what is said above them: how many are right, and how many were."""

    pictures: tuple[Seen, ...]
    now: str
    before: str = ""

    @property
    def words(self) -> str:
        """Both in one."""
        return listed(filter(None, (self.now, self.before)))


def standing_of(record: RunRecord) -> Standing:
    """What a run tells of its pictures: by its newest round, or in the end by what answers from then on."""
    if not record.judged:
        return Standing((), tr("Test pictures appear here"))
    newest = record.judged[max(record.judged)]
    first = record.judged.get(0)
    before = dict(zip(first.paths, first.answers, strict=True)) if first else {}
    final = {row["path"]: row["label"] for row in (record.result or {}).get("test_predictions") or ()}
    ended = bool(final) and all(path in final for path in newest.paths)
    pictures = tuple(
        Seen(path, true, final[path] if ended else answer, before.get(path))
        for path, true, answer in zip(newest.paths, newest.true, newest.answers, strict=True)
    )
    right, all_ = sum(one.right for one in pictures), len(pictures)
    if newest.epoch == 0 and not ended:
        return Standing(pictures, tr("{right} of {all} right without training", right=right, all=all_))
    known = [one for one in pictures if one.before is not None]
    whole = len(known) == len(pictures)
    were = tr("{right} without training", right=sum(one.before == one.true for one in known)) if whole else ""
    if ended:
        now = tr("{right} of {all} right after training", right=right, all=all_)
    elif record.status == Status.RUNNING:
        now = tr("{right} of {all} right now", right=right, all=all_)
    else:
        now = tr("{right} of {all} right after round {round}", right=right, all=all_, round=newest.epoch)
    return Standing(pictures, now, were)


class WatchedPictures(QWidget):
    """A sentence and small pictures, each with a sign; a double click, Enter or Space shows one large.

    Args:
        picture: the small picture of a file, or None while there is none.
        broken: whether a file cannot be read.
        large: where large pictures come from.
    """

    def __init__(
        self,
        picture: Callable[[Path], QPixmap | None],
        broken: Callable[[Path], bool],
        large: LargePictures,
    ) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.words = label("", "section", wrap=True)
        self.more = label("", "caption", wrap=True)
        self.grid = _Grid(picture, broken)
        enlarge(self.grid, large)
        self._wanted, self._room = False, True
        self._shown: tuple[Path, Standing] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP // 2)
        column.addWidget(self.words)
        column.addWidget(self.more)
        column.addWidget(self.grid, 1)
        self._want(wanted=False)

    def show_record(self, record: RunRecord | None, root: Path | None) -> None:
        """Show the pictures of a run, whose files lie below `root`; None, or a run that tells of none, hides them."""
        if record is None or root is None or not _tells(record):
            self._shown = None
            self._want(wanted=False)
            return
        standing = standing_of(record)
        if self._shown != (root, standing):
            self._shown = root, standing
            self.words.setText(standing.now)
            self.more.setText(
                " · ".join(filter(None, (standing.before, _WHICH if standing.pictures else "")))
            )
            self.grid.setAccessibleName(tr("Test pictures: {words}", words=standing.words))
            self.grid.set_items([_item(one, root) for one in standing.pictures])
        self._want(wanted=True)

    def allow(self, *, room: bool) -> None:
        """Whether there is room for the pictures at all."""
        self._room = room
        self._want(wanted=self._wanted)

    def _want(self, *, wanted: bool) -> None:
        self._wanted = wanted
        self.setVisible(wanted and self._room)


def _tells(record: RunRecord) -> bool:
    """Whether there are pictures to show, or will be."""
    coming = record.status in {Status.RUNNING, Status.WAITING} and record.plan.watch > 0
    none = record.started is not None and not record.started.test_images
    return bool(record.judged) or (coming and not none)


def _item(one: Seen, root: Path) -> GridItem:
    lines = [
        Path(one.path).name,
        tr("Right: it is {name}", name=one.true)
        if one.right
        else tr("Wrong: taken for {answer}, it is {name}", answer=one.answer, name=one.true),
    ]
    if one.before is not None and one.before != one.answer:
        lines.append(tr("Without training it was taken for {answer}", answer=one.before))
    if one.right:
        words = tr("taken for {answer}", answer=one.answer)
        spoken = tr("taken for {answer}, right", answer=one.answer)
    else:
        words = tr("taken for {answer}, it is {name}", answer=one.answer, name=one.true)
        spoken = tr("taken for {answer}, it is {name}, wrong", answer=one.answer, name=one.true)
    note = "right" if one.right else "wrong"  # which sign: never shown as words
    return GridItem(one.path, root / one.path, words, note, spoken=spoken, tip="\n".join(lines))


class _Delegate(GridDelegate):
    """Picture, frame in the colour of the note, and its sign in a corner."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """A square."""
        return QSize(self.side + 2 * SPACE, self.side + 2 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one picture."""
        item = index.data(ITEM)
        if not isinstance(item, GridItem):
            return
        colours = theme.colours()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        square = QRect(rect.left() + SPACE, rect.top() + SPACE, self.side, self.side)
        name, tone = SIGNS[item.note]
        colour = QColor(getattr(colours, tone))
        painter.save()
        self._paint_picture(painter, square, item, colours)
        half = BORDER / 2
        painter.setPen(QPen(colour, BORDER, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(QRectF(square).adjusted(half, half, -half, -half))
        badge = min(BADGE, self.side // 2)
        corner = QRect(square.right() + 1 - badge, square.bottom() + 1 - badge, badge, badge)
        painter.fillRect(corner, colour)
        painter.drawPixmap(corner.adjusted(2, 2, -2, -2), icons.pixmap(name, badge - 4, "base"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.text), 1, Qt.PenStyle.DotLine))
            painter.drawRect(square.adjusted(-2, -2, 1, 1))
        painter.restore()


class _Grid(ImageGrid):
    """All pictures at once, as large as they then can be."""

    def __init__(self, picture: Callable[[Path], QPixmap | None], broken: Callable[[Path], bool]) -> None:
        super().__init__(picture, broken)
        self._squares = _Delegate(picture, broken)
        self._squares.side = SMALLEST
        self.setItemDelegate(self._squares)
        self.setProperty("kind", "bare")
        self.setSelectionMode(ImageGrid.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(tr("Test pictures"))
        self.grid_model.modelReset.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the pictures fill the room."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        room = self.contentsRect().adjusted(0, 0, -self.verticalScrollBar().sizeHint().width() - 2, 0)
        many = max(1, len(self.grid_model.items))
        side = LARGEST
        while side > SMALLEST:
            columns = max(1, room.width() // (side + 2 * SPACE))
            if -(-many // columns) * (side + 2 * SPACE) <= room.height():
                break
            side -= 1
        if side != self._squares.side:
            self._squares.side = side
            self.scheduleDelayedItemsLayout()
