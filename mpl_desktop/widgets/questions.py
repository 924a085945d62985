"""Questions that wait for an answer before anything happens."""

from PySide6.QtWidgets import QMessageBox, QWidget

from mpl_desktop.widgets.plain_text import caption, tip


def asks_yes_or_no(parent: QWidget, question: str) -> bool:
    """A question with two answers of equal weight."""
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    return QMessageBox.question(parent, "MPL Desktop", tip(question), yes | no) == yes


def asks(parent: QWidget, question: str, more: str, verb: str) -> bool:
    """A destructive question, whose default is Cancel. Returns whether the person said yes."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(tip(question))
    box.setInformativeText(tip(more))
    yes = box.addButton(caption(verb), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    said_yes = box.clickedButton() is yes
    box.deleteLater()
    return said_yes
