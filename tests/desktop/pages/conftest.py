from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from mpl_desktop.language import words
from mpl_desktop.language.words import Language
from tools.translations.pseudo import PseudoTranslator


@pytest.fixture
def marked() -> Iterator[None]:
    """What is said from now on stands in ⟦ ⟧, as a text of another language would stand in its place."""
    words.speak(Language(PseudoTranslator("marked"), QLocale("en_US")))
    yield
    words.speak(Language())
