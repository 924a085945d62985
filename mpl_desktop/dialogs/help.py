"""Help and About: short pages of text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from mpl_desktop import __version__, theme
from mpl_desktop.language.words import listed, words_of
from mpl_desktop.messages import PAGE_NAMES
from mpl_desktop.system.crash import versions
from mpl_desktop.widgets.controls import button, fit, label

tr = words_of(__name__)

KEYS = (
    (tr("Tab, Shift+Tab", meaning="keys"), tr("Go on to the next part of the page, or back")),
    (tr("Enter, Space", meaning="keys"), tr("Press the button that has the frame")),
    (
        tr("Arrows", meaning="keys"),
        tr("Walk in grids, tables, plots, the map, and among buttons that stand together"),
    ),
    (tr("Alt", meaning="keys"), tr("Go to the menus")),
    (tr("Ctrl+1 … Ctrl+5", meaning="keys"), listed(PAGE_NAMES.values())),
    (tr("Ctrl+O", meaning="keys"), tr("Open a folder of classes")),
    (tr("Ctrl+R", meaning="keys"), tr("Train with the settings on the Train page")),
    (tr("Esc", meaning="keys"), tr("Stop the running training, after asking")),
    (tr("Ctrl+E", meaning="keys"), tr("Export the prompt module")),
    (tr("Ctrl+V", meaning="keys"), tr("Classify what the clipboard holds")),
    (
        tr("Delete", meaning="keys"),
        tr("Exclude the selected images, or include them again; remove or leave out the selected classes"),
    ),
    (tr("Ctrl+Z, Ctrl+Y", meaning="keys"), tr("Undo, redo")),
    (tr("Ctrl+F", meaning="keys"), tr("Find images: what they show (then Enter), or their file name")),
    (tr("Ctrl++, Ctrl+-", meaning="keys"), tr("Show the images of the Images page larger or smaller")),
    (tr("F2", meaning="keys"), tr("Change the name of the selected class")),
    (
        tr("Alt+Up, Alt+Down", meaning="keys"),
        tr("Move the selected classes up or down, and with them their keys on the Label page"),
    ),
    (tr("Ctrl+S", meaning="keys"), tr("Save the project (it is also saved by itself)")),
    (tr("Ctrl+,", meaning="keys"), tr("Settings")),
)

GUIDE = (
    tr(
        "<b>Images.</b> Open a folder whose sub-folders are your classes, with ten or more pictures in each. Your"
        " files are only read. Give each class a name in plain words: the program reads names, so good names "
        "help. Where a name is not English, <i>In English…</i> in its menu keeps words for the model. Leave out "
        "what does not belong."
    ),
    tr(
        "<b>Label.</b> Begin with a heap instead: drop unsorted pictures on the window; copies of them become a "
        "project. Type what a picture shows and press Enter, and go on: Space accepts a guess, a number gives "
        "another class, Backspace goes back. <i>By class</i> shows all pictures of one guessed class: unmark the "
        "wrong ones and press Enter. Pictures can also come from the camera or out of a video (<i>Add "
        "pictures</i> on the Images page), with an extra part: <code>pip install 'mpl-desktop[camera]'</code>."
    ),
    tr(
        "<b>Train.</b> Press <i>Start training</i>. The built-in model is small; larger ones, such as "
        "ViT-B-16, learned from many more pictures and are downloaded once. Under <i>Details</i> are all "
        "settings: <i>Quick</i> is for small computers, <i>Paper</i> is the published recipe of Modular Prompt "
        "Learning."
    ),
    tr(
        "<b>Results.</b> Some images were set aside before training; the figures are about those. The line across"
        " each bar is where the true rate lies, judging by so many images. Look at the mistakes: often the label "
        "is wrong, not the answer. Corrections are kept in the project and can be undone."
    ),
    tr(
        "<b>Classify.</b> Drop pictures or folders, watch a folder, or hold things before a live camera. A guess "
        "followed by ? is less sure than the slider asks for. Correct wrong answers, and the project or the "
        "module learns from them; a class can be added from five pictures, or by its name alone."
    ),
    tr(
        "What you take along is a <b>prompt module</b>: one small file which, with its model, knows your "
        "classes."
    ),
)
"""A paragraph for each page, and what one takes along."""


class HelpDialog(QDialog):
    """A guide on one page and the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        fit(self, 640, 600)
        rows = "".join(
            f"<tr><td><b>{names}</b>&nbsp;&nbsp;</td><td>{words}</td></tr>" for names, words in KEYS
        )
        self.text = QTextBrowser()
        guide = "".join(f"<p>{paragraph}</p>" for paragraph in GUIDE)
        steps, keys = tr("In five steps"), tr("Keys")
        self.text.setHtml(f"<h3>{steps}</h3>{guide}<h3>{keys}</h3><table cellpadding='3'>{rows}</table>")
        self.text.setAccessibleName(tr("Help"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        layout.addWidget(self.text)
        layout.addWidget(box)


class AboutDialog(QDialog):
    """Name, version, licence and the versions that matter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About MPL Desktop"))
        facts = label(versions(), "muted")
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = tr(
            "Trains a strong image classifier from a folder of pictures: Modular Prompt Learning "
            "(arXiv 2502.14125) on a frozen CLIP. Apache-2.0. The built-in model was trained on Tiny-ImageNet "
            "and is for non-commercial research."
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = button(
            tr("Copy"), lambda: QGuiApplication.clipboard().setText(versions()), icon="content-copy"
        )
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(label(f"MPL Desktop {__version__}", "title"))
        text = label(words, wrap=True)
        text.setMinimumWidth(theme.scaled(460))
        layout.addWidget(text)
        layout.addWidget(facts)
        layout.addWidget(box)
