"""What the person asked of their system for every program: more contrast, less motion.

Where a system does not tell, or tells in a way that is not known here, the answer is no.
"""

import contextlib
import os
import sys
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication

WAIT_MS = 200
"""How long a service of the desktop may take; the window waits for it."""

_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_MAC = "Library/Preferences/com.apple.universalaccess.plist"
_CONTRAST, _MOTION = 0x0042, 0x1042
"""SPI_GETHIGHCONTRAST and SPI_GETCLIENTAREAANIMATION of Windows."""


class Wishes(NamedTuple):
    """What the system was told."""

    contrast: bool = False
    still: bool = False


@cache
def wishes() -> Wishes:
    """What the system says now; asked once for each start."""
    by_qt = _of_qt()
    if sys.platform == "win32":
        found = _of_windows()
    elif sys.platform == "darwin":
        found = _of_mac()
    else:
        found = _of_desktop()
    return Wishes(by_qt.contrast or found.contrast, by_qt.still or found.still)


def _of_qt() -> Wishes:
    """Qt 6.10 and newer know the contrast, 6.11 the motion."""
    hints: Any = getattr(QGuiApplication.styleHints(), "accessibility", None)
    found = hints() if callable(hints) else None
    contrast = getattr(found, "contrastPreference", None)
    motion = getattr(found, "motionPreference", None)
    return Wishes(
        callable(contrast) and getattr(contrast(), "name", "") == "HighContrast",
        callable(motion) and getattr(motion(), "name", "") == "ReducedMotion",
    )


def _of_desktop() -> Wishes:
    """Freedesktop's portal, which GNOME, KDE and others answer; it is not started for this."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return Wishes()
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant  # noqa: PLC0415 - not everywhere
    except ImportError:
        return Wishes()
    bus = QDBusConnection.sessionBus()

    def said(group: str, name: str) -> object:
        asked = QDBusMessage.createMethodCall(*_PORTAL, "Read")
        asked.setArguments([group, name])
        asked.setAutoStartService(False)
        answer = bus.call(asked, QDBus.CallMode.Block, WAIT_MS)
        if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
            raise LookupError(name)
        value: object = answer.arguments()[0]
        while isinstance(value, QDBusVariant):  # one in another
            value = value.variant()
        return value

    def tells(group: str, name: str, wanted: object) -> bool:
        with contextlib.suppress(LookupError):
            return str(said(group, name)) == str(wanted)
        return False

    if not bus.isConnected():
        return Wishes()
    return Wishes(
        contrast=tells("org.freedesktop.appearance", "contrast", 1)
        or tells("org.gnome.desktop.a11y.interface", "high-contrast", wanted=True),
        still=tells("org.freedesktop.appearance", "reduced-motion", 1)
        or tells("org.gnome.desktop.interface", "enable-animations", wanted=False)
        or tells("org.kde.kdeglobals.KDE", "AnimationDurationFactor", 0),
    )


def _of_windows() -> Wishes:
    import ctypes  # noqa: PLC0415

    class _HighContrast(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p))

    ask: Any = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009 - only there
    theme, moves = _HighContrast(ctypes.sizeof(_HighContrast), 0, None), ctypes.c_int(1)
    contrast = ask(_CONTRAST, theme.size, ctypes.byref(theme), 0) and theme.flags & 1
    return Wishes(bool(contrast), bool(ask(_MOTION, 0, ctypes.byref(moves), 0)) and not moves.value)


def _of_mac() -> Wishes:
    kept = QSettings(str(Path.home() / _MAC), QSettings.Format.NativeFormat)

    def on(name: str) -> bool:
        return str(kept.value(name, "")).lower() in {"1", "true"}

    return Wishes(on("increaseContrast"), on("reduceMotion"))
