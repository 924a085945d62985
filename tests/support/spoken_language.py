"""A plugin of pytest, for a process of its own: the window speaks a language.

`SPOKEN_LANGUAGE=de pytest -p tests.support.spoken_language`; without the variable the one that marks what was translated
(`tools/translations/pseudo.py`). Plugins are loaded before the modules with words.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tools.translations.pseudo import speak

APP = QApplication.instance() or QApplication(["spoken"])
assert isinstance(APP, QApplication)
speak(APP, os.environ.get("SPOKEN_LANGUAGE", "marked"))
