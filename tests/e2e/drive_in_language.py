"""The story of drive.py in another language: what the program does may not hang on its words.

Usage: drive_in_language.py OUT LANGUAGE, on the sample images.
"""

import os
import sys

from PySide6.QtWidgets import QApplication

from mpl_desktop.language import choice

if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    language = sys.argv.pop()
    os.environ["DRIVE_LANGUAGE"] = language
    spoken = choice.start(application, language)
    assert spoken == language, f"the catalogue of {language} is not made"
    from tests.e2e import drive  # the words of its modules are those of the language

    sys.exit(drive.main())
