"""What a banner's Show details opens: the report of a failure inside the program, or a list of files."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import within, words_of
from mpl_desktop.system import log_file
from mpl_desktop.system.crash import Crash
from mpl_desktop.widgets.controls import button, fit, label

tr = words_of(__name__)


class CrashDialog(QDialog):
    """Not modal: the person can go on working beside it."""

    def __init__(self, crash: Crash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        fit(self, 720, 440)
        self.report = QPlainTextEdit(crash.report)
        self.report.setReadOnly(True)
        self.report.setFont(theme.font(theme.CAPTION, fixed=True))
        self.report.setAccessibleName(tr("Details"))
        words = tr("The program made a mistake. Your project is saved and you can go on working.")
        if crash.doing:
            words = tr(
                "The program made a mistake while it was busy with: {doing}. "
                "Your project is saved and you can go on working.",
                doing=within(crash.doing),
            )
        share = tr(
            "The details below help to repair it; they hold names of folders and files, so look before you share them."
        )
        copy = button(tr("Copy details"), self._copy, icon="content-copy")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        if log_file.path():
            show = button(tr("Show log file"), self._show_log, icon="file-document-outline")
            box.addButton(show, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(label(tr("Something went wrong inside the program"), "section"))
        layout.addWidget(label(f"{words} {share}", wrap=True))
        layout.addWidget(label(crash.summary, "danger", wrap=True))
        layout.addWidget(self.report, 1)
        layout.addWidget(box)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _show_log(self) -> None:
        if written := log_file.path():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(written.parent)))


class ListDialog(QDialog):
    """Knows only its title and its lines."""

    def __init__(self, title: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        fit(self, 720, 360)
        self.lines = QPlainTextEdit("\n".join(lines))
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(title)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        copy = button(tr("Copy"), self._copy, icon="content-copy")
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.lines)
        layout.addWidget(box)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.lines.toPlainText())
