"""Every size and colour of the window. Widgets take from `theme`; nobody else types a colour or a font size."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

GAP, GROUP, MARGIN = 8, 16, 24
CONTROL, ROW, RAIL, RADIUS = 32, 36, 72, 6
CAPTION, BODY, SECTION, TITLE, DISPLAY = 11, 13, 15, 20, 36
THUMBNAIL = 112
ACCENT = "#2563EB"
FUSION_ACCENT = "#308cc6"
"""What Fusion reports when the system names no accent of its own."""

# Okabe and Ito's order for colour-blind readers; the first series takes the text colour.
SERIES = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7")

GRAPHICS = 3.0
"""Least contrast of a mark or a line to what is below it. Source: WCAG 2.2, success criterion 1.4.11."""

_LIGHT = {"window": "#F5F6F8", "base": "#FFFFFF", "text": "#1B1F24", "button": "#FFFFFF"}
_DARK = {"window": "#1C1E22", "base": "#24272C", "text": "#E8EAED", "button": "#2D3036"}


@dataclass(frozen=True)
class Colours:
    """The colours of one theme, as `#rrggbb`. `line` draws hairlines, `muted` captions, `soft` fills."""

    window: str
    base: str
    text: str
    muted: str
    line: str
    soft: str
    button: str
    accent: str
    accent_fill: str
    on_accent: str
    success: str
    warning: str
    danger: str
    dark: bool

    @property
    def series(self) -> tuple[str, ...]:
        """Colours of lines and marks in plots, in order; on `base` each has the contrast that graphics need."""
        return (self.text, *(self._seen(colour) for colour in SERIES))

    def _seen(self, colour: str) -> str:
        """The colour, mixed with that of text for as long as it is too pale, or too dark."""
        mixed = (mix(colour, self.text, step / 20) for step in range(21))
        return next((c for c in mixed if contrast(c, self.base) >= GRAPHICS), self.text)


def mix(first: str, second: str, share: float) -> str:
    """`share` of the second colour in the first, 0 to 1."""
    a, b = QColor(first), QColor(second)
    parts = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return QColor(*(round(x + (y - x) * share) for x, y in parts)).name()


def contrast(first: str, second: str) -> float:
    """Contrast of two colours, 1 to 21. Source: WCAG 2.2, relative luminance."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colours_from(palette: QPalette) -> Colours:
    """The theme that fits a palette's window, base and text roles and its accent."""
    window, base, text = (c.color().name() for c in (palette.window(), palette.base(), palette.text()))
    dark = QColor(window).lightness() < 128
    accent = palette.accent().color().name()
    if accent == FUSION_ACCENT:
        accent = ACCENT
    ground = max((window, base), key=lambda c: contrast(c, "#000000" if dark else "#ffffff"))
    fill = accent if contrast(accent, "#ffffff") >= 4.5 else _readable(accent, "#ffffff")
    return Colours(
        window=window,
        base=base,
        text=text,
        muted=_readable(mix(window, text, 0.62), ground),
        line=mix(window, text, 0.16),
        soft=mix(window, text, 0.06),
        button=palette.button().color().name(),
        accent=_readable(accent, ground),
        accent_fill=fill,
        on_accent="#ffffff",
        success="#4ADE80" if dark else "#15803D",
        warning="#FBBF24" if dark else "#B45309",
        danger="#F87171" if dark else "#B91C1C",
        dark=dark,
    )


def _readable(colour: str, ground: str) -> str:
    """The colour, moved towards white or black until it stands out 4.5 to 1 from the ground."""
    towards = "#ffffff" if contrast(ground, "#ffffff") > contrast(ground, "#000000") else "#000000"
    for step in range(21):
        moved = mix(colour, towards, step / 20)
        if contrast(moved, ground) >= 4.5:
            return moved
    return towards


def palette_for(choice: str, system: QPalette) -> QPalette:
    """`system` keeps the system's roles; `light` and `dark` are this program's own neutral roles."""
    if choice == "system":
        return QPalette(system)
    roles = _DARK if choice == "dark" else _LIGHT
    palette = QPalette(QColor(roles["button"]), QColor(roles["window"]))
    for role, name in (
        (QPalette.ColorRole.Window, "window"),
        (QPalette.ColorRole.Base, "base"),
        (QPalette.ColorRole.AlternateBase, "window"),
        (QPalette.ColorRole.Button, "button"),
        (QPalette.ColorRole.Text, "text"),
        (QPalette.ColorRole.WindowText, "text"),
        (QPalette.ColorRole.ButtonText, "text"),
        (QPalette.ColorRole.ToolTipBase, "base"),
        (QPalette.ColorRole.ToolTipText, "text"),
    ):
        palette.setColor(role, QColor(roles[name]))
    palette.setColor(QPalette.ColorRole.Accent, system.accent().color())
    return palette


def fill_derived(palette: QPalette, chosen: Colours) -> None:
    """Set the roles of a palette that follow from the colours."""
    role = QPalette.ColorRole
    palette.setColor(role.Highlight, QColor(chosen.accent_fill))
    palette.setColor(role.HighlightedText, QColor(chosen.on_accent))
    palette.setColor(role.Accent, QColor(chosen.accent_fill))
    palette.setColor(role.Link, QColor(chosen.accent))
    palette.setColor(role.PlaceholderText, QColor(chosen.muted))
    disabled = QColor(mix(chosen.window, chosen.text, 0.42))
    for part in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, disabled)
