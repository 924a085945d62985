"""High contrast, less motion and the size of text: what is chosen, what the system asks for, and that it takes effect."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.dialogs.settings import SettingsDialog
from mpl_desktop.system.settings import Settings
from mpl_desktop.system.wishes import Wishes
from mpl_desktop.theme.style_sheet import style_sheet
from mpl_desktop.widgets.controls import ProgressBar, label
from mpl_desktop.window import appearance
from mpl_desktop.window.main_window import MainWindow
from tests.support.places import ROOT


@pytest.fixture(params=["light", "dark"])
def strong(request: pytest.FixtureRequest, qapp: QApplication) -> theme.Colours:
    return theme.apply(qapp, request.param, strong=True)


def test_with_high_contrast_words_stand_out_seven_to_one_and_lines_three(strong: theme.Colours) -> None:
    c = strong
    for ground in (c.window, c.base, c.soft, c.button):
        for ink in (c.text, c.accent, c.success, c.warning, c.danger):
            least = 7 if ground != c.soft else 6
            assert theme.contrast(ink, ground) >= least, (ink, ground)
    assert theme.contrast(c.text, c.pressed) >= 7
    assert theme.contrast(c.muted, c.base) >= 7
    assert theme.contrast(c.muted, c.window) >= 7
    assert theme.contrast(c.on_accent, c.accent_fill) >= 7
    for ground in (c.window, c.base):
        for mark in (c.line, c.accent, c.accent_fill):
            assert theme.contrast(mark, ground) >= 3, (mark, ground)
    assert theme.contrast(c.accent_fill, c.groove) >= 3
    assert min(theme.contrast(colour, c.base) for colour in c.series) >= 3


def test_selected_rows_read_seven_to_one_with_high_contrast(strong: theme.Colours) -> None:
    sheet = style_sheet(strong, round)
    found = sheet.partition("selection-background-color: ")[2]
    grounds = {part.partition(";")[0] for part in sheet.split("selection-background-color: ")[1:]}
    assert found
    inks = {strong.text, strong.on_accent}
    assert all(max(theme.contrast(ink, ground) for ink in inks) >= 7 for ground in grounds), grounds


def test_a_system_of_high_contrast_keeps_its_own_black_and_white() -> None:
    own = QPalette(QColor("#000000"), QColor("#000000"))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        own.setColor(role, QColor("#ffff00"))
    own.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    assert theme.palette_for("system", own, strong=True).text().color().name() == "#ffff00"
    grey = QPalette(QColor("#303030"), QColor("#404040"))
    assert theme.palette_for("system", grey, strong=True).window().color().name() == "#000000"


def test_the_person_comes_before_the_system(
    settings: Settings, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(appearance, "wishes", lambda: Wishes(contrast=True, still=True))
    assert appearance.put_on(qapp, settings).strong
    assert theme.is_still()
    settings.put("contrast", "usual")
    settings.put("motion", "usual")
    assert not appearance.put_on(qapp, settings).strong
    assert not theme.is_still()
    monkeypatch.setattr(appearance, "wishes", Wishes)
    settings.put("contrast", "high")
    settings.put("motion", "reduced")
    assert appearance.put_on(qapp, settings).strong
    assert theme.is_still()
    assert qapp.cursorFlashTime() == 0
    settings.put("motion", "none of these")
    assert settings.motion == "system"
    theme.apply(qapp, "light")
    assert qapp.cursorFlashTime() > 0


def test_settings_change_contrast_and_motion_at_once_and_text_at_the_next_start(
    window: MainWindow, qtbot: QtBot
) -> None:
    settings = window.workspace.settings
    dialog = SettingsDialog(settings, window.set_theme, lambda: pytest.fail("nothing is forgotten"), window)
    qtbot.addWidget(dialog)
    for box, value in ((dialog.contrast, "high"), (dialog.motion, "reduced"), (dialog.text_size, "150")):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    assert theme.colours().strong
    assert theme.is_still()
    assert (settings.contrast, settings.motion, settings.text_size) == ("high", "reduced", 150)
    assert theme.scaled(100) == 100, "the window is built for the old size"
    assert "start it again" in dialog.size_words.text()


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_all_text_grows_alike(qapp: QApplication, percent: int, qtbot: QtBot) -> None:
    theme.apply(qapp, "light", percent=percent)
    for role, pixels in (("", 13), ("caption", 11), ("section", 15), ("title", 20), ("display", 36)):
        made = label("words", role)
        qtbot.addWidget(made)
        made.ensurePolished()
        assert made.font().pixelSize() == round(pixels * percent / 100), role
    assert theme.font(theme.BODY).pixelSize() == round(13 * percent / 100)
    theme.apply(qapp, "light")


def moves(bar: ProgressBar, qtbot: QtBot) -> bool:
    """Whether it looks otherwise after a while."""
    first = bar.grab().toImage()
    for _ in range(12):
        QTest.qWait(30)
        if bar.grab().toImage() != first:
            return True
    return False


def test_a_bar_without_an_end_moves_unless_nothing_may(qapp: QApplication, qtbot: QtBot) -> None:
    bar = ProgressBar("Progress of something")
    qtbot.addWidget(bar)
    bar.resize(300, 6)
    bar.setRange(0, 0)
    bar.show()
    assert moves(bar, qtbot)
    theme.apply(qapp, "light", still=True)
    assert not moves(bar, qtbot)
    whole = bar.grab().toImage()
    bar.setRange(0, 10)
    assert bar.grab().toImage() != whole, "no amount looks like it"
    theme.apply(qapp, "light")


def test_nothing_animates_by_itself() -> None:
    """Motion is made in one place, which asks whether it is wanted."""
    import mpl_desktop

    for path in Path(mpl_desktop.__file__).parent.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        for name in ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "= QProgressBar("):
            assert name not in source, (path, name)


PORTAL = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant
from PySide6.QtGui import QGuiApplication

@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class Portal(QObject):
    @Slot(str, str, result=QDBusVariant)
    def Read(self, group, name):
        return QDBusVariant(SAID.get(f"{group} {name}", 7))

app = QGuiApplication([])
bus = QDBusConnection.sessionBus()
portal = Portal()
SAID = eval(sys.argv[1])
flags = QDBusConnection.RegisterOption.ExportAllSlots
assert bus.registerObject("/org/freedesktop/portal/desktop", portal, flags)
assert bus.registerService("org.freedesktop.portal.Desktop")
from mpl_desktop.system.wishes import wishes
print(*wishes())
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a session bus")
@pytest.mark.parametrize(
    ("said", "contrast", "still"),
    [
        ({}, False, False),
        ({"org.freedesktop.appearance contrast": 1}, True, False),
        ({"org.gnome.desktop.interface enable-animations": False}, False, True),
        ({"org.kde.kdeglobals.KDE AnimationDurationFactor": "0"}, False, True),
    ],
)
def test_the_desktops_wishes_are_read(said: dict[str, object], contrast: bool, still: bool) -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", PORTAL, repr(said)],
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.split() == [str(contrast), str(still)], done.stderr
