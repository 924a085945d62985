"""What an answer for one image rests on: its heat map and the nearest training images."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.jobs.inspection import Explained
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.controls import Combo, label
from mpl_desktop.widgets.fitted_picture import FittedPicture, heat_picture
from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
from mpl_desktop.workspace.thumbnails import Thumbnails
from mpl_engine.formatting import percent

tr = words_of(__name__)

NOTE = tr(
    "The map follows the attention of every layer, weighted by how much it changes the answer "
    "(Chefer, Gur and Wolf, 2021). It shows where the answer comes from, not whether it is right."
)


class InsideImage(QWidget):
    """`classes` holds the class to ask about: the answer itself first.

    Args:
        thumbnails: of the nearest training images.
        prompts: whether the module answers by learned prompts, whose share can be told.
    """

    def __init__(self, thumbnails: Thumbnails, *, prompts: bool) -> None:
        super().__init__()
        self._prompts = prompts
        self.classes = Combo()
        self.classes.setAccessibleName(tr("Class that the map is about"))
        self.classes.addItem(tr("The answer"), "")
        self.name = label("", "section")
        self.picture = FittedPicture(280)
        self.picture.setAccessibleName(tr("Heat map"))
        self.words = label("", wrap=True)
        self.grid = ImageGrid(thumbnails.get, thumbnails.broken)
        self.grid.setAccessibleName(tr("Nearest training images"))
        thumbnails.arrived.connect(self.grid.pictures_arrived)
        left = QVBoxLayout()
        left.setSpacing(theme.GAP)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.classes)
        left.addLayout(row)
        left.addWidget(self.picture, 1)
        left.addWidget(self.words)
        left.addWidget(label(NOTE, "caption", wrap=True))
        right = QVBoxLayout()
        right.setSpacing(theme.GAP)
        right.addWidget(label(tr("Nearest training images"), "section"))
        right.addWidget(self.grid, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.GROUP, 0, 0)
        layout.setSpacing(theme.GROUP)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)
        self.show_nothing()

    def set_classes(self, names: Sequence[str]) -> None:
        """The classes that can be asked about."""
        for name in names:
            self.classes.addItem(name, name)

    def show_nothing(self) -> None:
        """No image is asked about yet."""
        self.picture.show_picture(None, tr("Select an image on the page, then look inside"))
        self.words.setText("")

    def show_map(self, name: str, found: Explained) -> None:
        """Show a heat map and the neighbours."""
        self.name.setText(name)
        self.picture.show_picture(heat_picture(found.map.picture, found.map.heat))
        self.picture.setAccessibleName(
            tr("Heat map of {picture} for {label}", picture=name, label=found.map.label)
        )
        self.words.setText(share_words(found, prompts=self._prompts))
        self.grid.set_items(
            [
                GridItem(
                    str(n.path),
                    n.path,
                    n.path.parent.name,
                    alike,
                    spoken=tr("{folder}, {share} alike", folder=n.path.parent.name, share=alike),
                )
                for n in found.neighbours
                for alike in (percent(max(0.0, n.similarity)),)
            ]
        )


def share_words(found: Explained, *, prompts: bool) -> str:
    """The sentence under a heat map."""
    made = found.map
    if float(made.heat.max()) == 0:
        return tr(
            "{label}: {probability}. Nothing in the image speaks for this class.",
            label=made.label,
            probability=percent(made.probability),
        )
    if not prompts:
        return tr(
            "{label}: {probability}. Warm places speak for it.",
            label=made.label,
            probability=percent(made.probability),
        )
    return tr(
        "{label}: {probability}. Warm places speak for it; "
        "{share} of the weight lies on the learned prompts.",
        label=made.label,
        probability=percent(made.probability),
        share=percent(made.prompt_share),
    )
