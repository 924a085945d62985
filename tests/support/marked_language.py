"""A plugin of pytest, for a process of its own: the window speaks the language that marks what was translated.

`pytest -p tests.support.marked_language`: plugins are loaded before the modules with words.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tools.translations.pseudo import speak

APP = QApplication.instance() or QApplication(["marked"])
assert isinstance(APP, QApplication)
speak(APP, "marked")
