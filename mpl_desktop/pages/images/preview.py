"""What the model sees of the selected image: the square it gets in use, and augmented ones it trains on."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.controls import Segments, label
from mpl_desktop.widgets.fitted_picture import FittedPicture
from mpl_desktop.workspace.thumbnails import Thumbnails, to_qimage
from mpl_engine.config import Config

tr = words_of(__name__)

SIDE, SMALL = 208, 64
VERSIONS = 3
WISH = "preview"


class PreviewPanel(QWidget):
    """`changed` carries the settings that the person switched here, by their names; `path` is the image shown, or None."""

    changed: ClassVar[Signal] = Signal(dict)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.path: Path | None = None
        self._config = Config()
        self.fit = Segments(
            {"crop": tr("Crop"), "pad": tr("Pad"), "stretch": tr("Stretch")},
            tr("How an image becomes a square"),
            {
                "crop": tr("Cut the longer side off"),
                "pad": tr("Keep everything, with grey beside it"),
                "stretch": tr("Keep everything, distorted"),
            },
        )
        self.flip = QCheckBox(tr("Mirror at random"))
        self.flip.setToolTip(tr("Train on mirrored images too. Switch off where left and right matter."))
        self.zoom = QSlider(Qt.Orientation.Horizontal)
        self.zoom.setRange(8, 100)
        self.zoom.setAccessibleName(tr("Smallest part of the image that a random crop shows, in percent"))
        self.zoom.setToolTip(tr("How much a random crop may cut away in training: right is nothing"))
        self.zoom_words = label("", "caption", wrap=True)
        self.square = FittedPicture(64)
        self.square.setAccessibleName(tr("What the model sees"))
        self.square.setMaximumHeight(SIDE)
        self.versions = [FittedPicture(SMALL) for _ in range(VERSIONS)]
        for number, version in enumerate(self.versions, 1):
            version.setAccessibleName(tr("In training, example {number}", number=number))
        self._lay_out()
        self.fit.chosen.connect(lambda value: self.changed.emit({"fit": value}))
        self.flip.clicked.connect(lambda on: self.changed.emit({"hflip": on}))
        self.zoom.valueChanged.connect(self._zoom_moved)
        thumbnails.made.connect(self._made)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(label(tr("What the model sees"), "section", wrap=True))
        layout.addWidget(self.fit)
        layout.addWidget(self.square, 100)
        layout.addWidget(label(tr("In training, for example"), "caption", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for version in self.versions:
            version.setFixedSize(SMALL, SMALL)
            row.addWidget(version)
        layout.addLayout(row)
        layout.addWidget(self.flip)
        layout.addWidget(self.zoom_words)
        layout.addWidget(self.zoom)
        layout.addStretch(1)
        self.setFixedWidth(theme.scaled(SIDE))

    def set_config(self, config: Config) -> None:
        """Show these settings."""
        before = (self._config.fit, self._config.hflip, self._config.crop_scale_min)
        self._config = config
        self.fit.set_value(config.fit)
        self.flip.setChecked(config.hflip)
        with QSignalBlocker(self.zoom):
            self.zoom.setValue(round(config.crop_scale_min * 100))
        self._say_zoom()
        if before != (config.fit, config.hflip, config.crop_scale_min):
            self._ask()

    def show_image(self, path: Path | None) -> None:
        """Show another image; None empties the panel."""
        if path != self.path:
            self.path = path
            self._ask()

    def _zoom_moved(self, value: int) -> None:
        self._say_zoom()
        self.changed.emit({"crop_scale_min": value / 100})

    def _say_zoom(self) -> None:
        self.zoom_words.setText(tr("Random crops show at least {share} %", share=self.zoom.value()))

    def _ask(self) -> None:
        if self.path is None:
            self._show((), tr("Select an image"))
            return
        path, config = self.path, self._config
        self._thumbnails.make(WISH, lambda: (path, preview_images(path, config)))

    def _made(self, name: str, result: object) -> None:
        if name != WISH or (result is not None and not isinstance(result, tuple)):
            return
        if result is None:
            self._show((), tr("Cannot be read"))
        elif result[0] == self.path:
            self._show(result[1])

    def _show(self, images: tuple[QImage, ...], words: str = "") -> None:
        self.square.show_picture(images[0] if images else None, words)
        for number, version in enumerate(self.versions, 1):
            version.show_picture(images[number] if number < len(images) else None)


def preview_images(path: Path, config: Config, size: int = 224) -> tuple[QImage, ...]:
    """The square in use, then augmented ones, made by the engine's own rules; called on the thumbnail pool."""
    import numpy as np  # noqa: PLC0415 - not needed by the first window
    from PIL import Image, ImageOps  # noqa: PLC0415

    from mpl_engine.images.decode import decode, to_square  # noqa: PLC0415
    from mpl_engine.images.transforms import random_crop_box  # noqa: PLC0415

    def made_of(source: Image.Image) -> list[Image.Image]:
        made = [to_square(source, size, config.fit)]
        base = source if config.fit == "crop" else to_square(source, size, config.fit)
        random = np.random.default_rng(0)
        for _ in range(VERSIONS):
            left, top, width, height = random_crop_box(base.width, base.height, config.crop_scale_min, random)
            box = (left, top, left + width, top + height)
            crop = base.resize((size, size), Image.Resampling.BICUBIC, box=box)
            made.append(ImageOps.mirror(crop) if config.hflip and random.random() < 0.5 else crop)
        return made

    made = decode(path, size, lambda decoded: made_of(decoded.image))
    return tuple(to_qimage(picture, size) for picture in made)
