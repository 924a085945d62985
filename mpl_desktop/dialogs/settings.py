"""Settings of the program: how it looks, device, precision, network, downloads. Kept as soon as they are changed."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.jobs.runner import Task
from mpl_desktop.system.settings import CONTRASTS, DEVICES, MOTIONS, PRECISIONS, TEXT_SIZES, THEMES, Settings
from mpl_desktop.widgets.controls import Combo, button, choice, label
from mpl_engine.files.caches.picture_caches import kept_bytes
from mpl_engine.formatting import human_size

_WORDS = {
    "system": "As the system",
    "light": "Light",
    "dark": "Dark",
    "usual": "Usual",
    "high": "High",
    "reduced": "Reduced",
    "100": "Usual (100 %)",
    "125": "Larger (125 %)",
    "150": "Largest (150 %)",
    "auto": "Automatic",
    "cpu": "Processor",
    "cuda": "NVIDIA graphics card",
    "mps": "Apple graphics",
    "fp32": "Full (32 bit)",
    "bf16": "Half (bfloat16)",
    "fp16": "Half (16 bit)",
}


class SettingsDialog(QDialog):
    """`set_theme` is called when another theme, contrast or motion is chosen: the window then looks at all of them.

    Text takes its size when the program starts; device and precision take effect with the next job.

    `forget` begins to remove what was computed of pictures.
    """

    def __init__(
        self,
        settings: Settings,
        set_theme: Callable[[str], None],
        forget: Callable[[], Task],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.setWindowTitle("Settings")
        self.setMinimumWidth(theme.scaled(520))
        self.theme = self._combo("Theme", THEMES, settings.theme)
        self.theme.activated.connect(lambda _: set_theme(self.theme.currentData()))
        self._make_reading(set_theme)
        self.device = self._combo("Compute on", DEVICES, settings.device)
        self.device.activated.connect(lambda _: settings.put("device", self.device.currentData()))
        self.precision = self._combo("Precision while learning", PRECISIONS, settings.precision)
        self.precision.setToolTip(
            "Half is faster on some computers. Answers are always computed in full precision"
        )
        self.precision.activated.connect(lambda _: settings.put("precision", self.precision.currentData()))
        self.offline = QCheckBox("Never use the network")
        self.offline.setChecked(settings.flag("offline"))
        self.offline.clicked.connect(lambda on: self._keep("offline", on))
        self.proxy = QLineEdit(settings.text("proxy"), placeholderText="http://host:port, empty for none")
        self.proxy.setAccessibleName("Proxy")
        self.proxy.editingFinished.connect(lambda: self._keep("proxy", self.proxy.text().strip()))
        self.cache = QLineEdit(settings.text("cache"), placeholderText=str(settings.cache_folder()))
        self.cache.setAccessibleName("Folder for downloads")
        self.cache.editingFinished.connect(lambda: self._keep("cache", self.cache.text().strip()))
        self.used = label("", "caption")
        self.seen = label("")
        self.seen.setAccessibleDescription("What was computed of pictures")
        self.forget = button(
            "Clear", self._forget, tip="Only time is lost: it is computed again when a folder is opened"
        )
        self._forget_seen = forget
        self._lay_out()
        self._say_used()

    def _make_reading(self, set_theme: Callable[[str], None]) -> None:
        """What makes the window easier to see: contrast, size of text, and less that moves."""
        settings = self.settings
        self.contrast = self._combo("Contrast", CONTRASTS, settings.contrast)
        self.contrast.setToolTip("High: black and white, strong lines, and a frame around what is chosen")
        self.text_size = self._combo("Size of text", TEXT_SIZES, str(settings.text_size))
        self.text_size.setToolTip("Of all text in the window, from the next start on")
        self.motion = self._combo("Motion", MOTIONS, settings.motion)
        self.motion.setToolTip("Reduced: nothing moves, fades or blinks by itself")
        self.size_words = label("", "caption", wrap=True)
        self.size_words.hide()
        for name, box in (("contrast", self.contrast), ("motion", self.motion)):
            box.activated.connect(lambda _, n=name, b=box: self._look(n, b.currentData(), set_theme))
        self.text_size.activated.connect(lambda _: self._resize_text())

    def _look(self, name: str, value: str, set_theme: Callable[[str], None]) -> None:
        self.settings.put(name, value)
        set_theme(self.settings.theme)

    def _resize_text(self) -> None:
        before = theme.scaled(100)
        self.settings.put("text_size", self.text_size.currentData())
        again = self.settings.text_size != before
        self.size_words.setText("Close the program and start it again to see it." if again else "")
        self.size_words.setVisible(again)

    @staticmethod
    def _combo(name: str, choices: tuple[str, ...], chosen: str) -> Combo:
        made = choice(name, [(_WORDS[value], value) for value in choices])
        made.setCurrentIndex(choices.index(chosen))
        return made

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GROUP)
        form.setVerticalSpacing(theme.GAP)
        form.addRow("Theme", self.theme)
        form.addRow("Contrast", self.contrast)
        form.addRow("Size of text", self.text_size)
        form.addRow("", self.size_words)
        form.addRow("Motion", self.motion)
        form.addRow("Compute on", self.device)
        form.addRow("Precision while learning", self.precision)
        form.addRow("Network", self.offline)
        form.addRow("Proxy", self.proxy)
        folder = QHBoxLayout()
        folder.setSpacing(theme.GAP)
        folder.addWidget(self.cache, 1)
        folder.addWidget(button("Choose…", self._choose))
        form.addRow("Downloads", folder)
        form.addRow("", self.used)
        seen = QHBoxLayout()
        seen.setSpacing(theme.GAP)
        seen.addWidget(self.seen, 1)
        seen.addWidget(self.forget)
        form.addRow("Seen pictures", seen)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addLayout(form)
        layout.addStretch()
        layout.addWidget(box)

    def _keep(self, name: str, value: str | bool) -> None:
        self.settings.put(name, value)
        self.settings.apply_to_environment()
        self._say_used()

    def _choose(self) -> None:
        if found := QFileDialog.getExistingDirectory(self, "Folder for downloads", self.cache.text()):
            self.cache.setText(found)
            self._keep("cache", found)

    def _forget(self) -> None:
        self.forget.setEnabled(False)
        task = self._forget_seen()
        for signal in (task.succeeded, task.failed, task.cancelled):
            signal.connect(self._say_used)  # a method of the dialog: it is let go with it

    def _say_used(self) -> None:
        folder = self.settings.cache_folder()
        self.cache.setPlaceholderText(str(folder))
        seen = kept_bytes()
        models = folder_bytes(folder, (".safetensors", ".bin", ".pt", ".part"))
        self.used.setText(f"{human_size(models)} of downloaded models are kept there.")
        self.seen.setText(f"{human_size(seen)} computed so far" if seen else "Nothing computed yet")
        self.forget.setEnabled(seen > 0)


def folder_bytes(folder: Path, endings: tuple[str, ...]) -> int:
    """Bytes of all files with these endings in a folder, in depth."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in (name for name in names if name.endswith(endings)):
            with contextlib.suppress(OSError):
                total += Path(parent, name).lstat().st_size
    return total
