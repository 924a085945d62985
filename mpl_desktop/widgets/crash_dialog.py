"""What is shown when the program itself went wrong: a report to copy; the window stays open behind it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.crash import Crash
from mpl_desktop.widgets.controls import button, label


class CrashDialog(QDialog):
    """Not modal: the person can go on working beside it."""

    def __init__(self, crash: Crash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Something went wrong")
        self.resize(720, 440)
        self.report = QPlainTextEdit(crash.report)
        self.report.setReadOnly(True)
        self.report.setFont(theme.font(theme.CAPTION, fixed=True))
        self.report.setAccessibleName("Report")
        doing = f" while it was busy with: {crash.doing.lower()}" if crash.doing else ""
        words = (
            f"The program made a mistake{doing}. Your project is saved and you can go on working. "
            "The report below helps to repair it; it holds names of folders and files, so look before you share it."
        )
        copy = button("Copy report", self._copy, icon="content-copy")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(label("Something went wrong inside the program", "section"))
        layout.addWidget(label(words, wrap=True))
        layout.addWidget(label(crash.summary, "danger", wrap=True))
        layout.addWidget(self.report, 1)
        layout.addWidget(box)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
