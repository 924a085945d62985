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
TEXT, STRONG_TEXT = 4.5, 7.0
"""Least contrast of words, as usual and with high contrast. Source: WCAG 2.2, success criteria 1.4.3 and 1.4.6."""

_LIGHT = {"window": "#F5F6F8", "base": "#FFFFFF", "text": "#1B1F24", "button": "#FFFFFF"}
_DARK = {"window": "#1C1E22", "base": "#24272C", "text": "#E8EAED", "button": "#2D3036"}
_STRONG_LIGHT = {"window": "#FFFFFF", "base": "#FFFFFF", "text": "#000000", "button": "#FFFFFF"}
_STRONG_DARK = {"window": "#000000", "base": "#000000", "text": "#FFFFFF", "button": "#000000"}


@dataclass(frozen=True)
class Colours:
    """The colours of one theme, as `#rrggbb`. `line` draws hairlines, `muted` captions, `soft` fills.

    `pressed` fills what is held down; `strong` says that the theme is one of high contrast, in which lines stand out too.
    """

    window: str
    base: str
    text: str
    muted: str
    line: str
    soft: str
    pressed: str
    button: str
    accent: str
    accent_fill: str
    on_accent: str
    success: str
    warning: str
    danger: str
    dark: bool
    strong: bool

    @property
    def series(self) -> tuple[str, ...]:
        """Colours of lines and marks in plots, in order; on `base` each has the contrast that graphics need."""
        return (self.text, *(self.seen(colour) for colour in SERIES))

    @property
    def disabled(self) -> str:
        """Words of what cannot be used now."""
        return mix(self.window, self.text, 0.6 if self.strong else 0.42)

    @property
    def groove(self) -> str:
        """What a bar lies on: the filled part must stand out from it, also where lines are strong."""
        return self.soft if self.strong else self.line

    def seen(self, colour: str) -> str:
        """The colour, mixed with that of text for as long as it is too pale on `base`, or too dark."""
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


def colours_from(palette: QPalette, *, strong: bool = False) -> Colours:
    """The theme that fits a palette's window, base and text roles and its accent; `strong` asks for high contrast."""
    window, base, text = (c.color().name() for c in (palette.window(), palette.base(), palette.text()))
    dark = QColor(window).lightness() < 128
    accent = palette.accent().color().name()
    if accent == FUSION_ACCENT:
        accent = ACCENT
    ground = max((window, base), key=lambda c: contrast(c, "#000000" if dark else "#ffffff"))
    least = STRONG_TEXT if strong else TEXT
    # White words on a fill that stands out from black could not be read at 7 to 1: there the words are black.
    ink = "#000000" if strong and dark else "#ffffff"
    success, warning, danger = (
        ("#4ADE80", "#FBBF24", "#F87171") if dark else ("#15803D", "#B45309", "#B91C1C")
    )
    return Colours(
        window=window,
        base=base,
        text=text,
        muted=_readable(mix(window, text, 0.62), ground, least),
        line=_readable(mix(window, text, 0.16), ground, GRAPHICS) if strong else mix(window, text, 0.16),
        soft=mix(window, text, 0.06),
        pressed=mix(window, text, 0.16),
        button=palette.button().color().name(),
        accent=_readable(accent, ground, least),
        accent_fill=_readable(accent, ink, least),
        on_accent=ink,
        success=_readable(success, ground, least) if strong else success,
        warning=_readable(warning, ground, least) if strong else warning,
        danger=_readable(danger, ground, least) if strong else danger,
        dark=dark,
        strong=strong,
    )


def _readable(colour: str, ground: str, least: float = TEXT) -> str:
    """The colour, moved towards white or black until it stands out from the ground, `least` to 1."""
    towards = "#ffffff" if contrast(ground, "#ffffff") > contrast(ground, "#000000") else "#000000"
    for step in range(41):
        moved = mix(colour, towards, step / 40)
        if contrast(moved, ground) >= least:
            return moved
    return towards


def palette_for(choice: str, system: QPalette, *, strong: bool = False) -> QPalette:
    """`system` keeps the system's roles; `light` and `dark` are this program's own neutral roles.

    With `strong` these are black and white. Of the system's roles only such are kept as are black and white already,
    which is what a system's own theme of high contrast has.
    """
    dark = choice == "dark"
    if choice == "system":
        if not strong or _is_stark(system):
            return QPalette(system)
        dark = system.window().color().lightness() < 128
    light_or_dark = (_STRONG_LIGHT, _STRONG_DARK) if strong else (_LIGHT, _DARK)
    roles = light_or_dark[dark]
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


def _is_stark(palette: QPalette) -> bool:
    """Whether window and base are both black or both white, and words stand out from them."""
    grounds = {palette.window().color().name(), palette.base().color().name()}
    words = palette.text().color().name()
    return grounds in ({"#000000"}, {"#ffffff"}) and contrast(words, grounds.pop()) >= STRONG_TEXT


def fill_derived(palette: QPalette, chosen: Colours) -> None:
    """Set the roles of a palette that follow from the colours."""
    role = QPalette.ColorRole
    palette.setColor(role.Highlight, QColor(chosen.accent_fill))
    palette.setColor(role.HighlightedText, QColor(chosen.on_accent))
    palette.setColor(role.Accent, QColor(chosen.accent_fill))
    palette.setColor(role.Link, QColor(chosen.accent))
    palette.setColor(role.PlaceholderText, QColor(chosen.muted))
    disabled = QColor(chosen.disabled)
    for part in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, disabled)
