"""What the general rules are, and what they get wrong: files, calls and texts that are left alone or wrapped all the same.

In texts `{x}` stands for each value of an f-string.
"""

import re
from dataclasses import dataclass

KEPT_FILES = (
    *("mpl_engine/messages.py", "mpl_engine/cli/", "mpl_engine/benchmark/", "mpl_engine/speed/"),
    *("mpl_engine/service/", "mpl_engine/scale/", "mpl_engine/export/model_card.py"),
    *("mpl_engine/export/web_page.py", "mpl_engine/export/folder.py", "mpl_engine/export/curves.py"),
    *("mpl_engine/no_telemetry.py", "mpl_engine/__main__.py", "mpl_engine/__init__.py"),
    *(
        "mpl_engine/backbones/spec.py",
        "mpl_engine/images/tiff_header.py",
        "mpl_engine/images/colour.py",
        "mpl_engine/events.py",
    ),
    *("mpl_desktop/language/", "mpl_desktop/self_test.py", "mpl_desktop/__main__.py"),
    *("mpl_desktop/theme/current.py", "mpl_desktop/theme/style_sheet.py", "mpl_desktop/theme/palette.py"),
    *("mpl_desktop/theme/icons.py", "mpl_desktop/system/crash.py", "mpl_desktop/system/log_file.py"),
    *("mpl_desktop/system/single_instance.py", "mpl_desktop/system/memory.py"),
)
"""Files and rooms that speak English on purpose, or say nothing to the reader of a window."""

KEPT_CALLS = frozenset(
    re.findall(
        r"\w+",
        """
    setProperty property setObjectName icon QShortcut QKeySequence setShortcut compile match fullmatch search findall
    sub startswith endswith removeprefix removesuffix partition rpartition split rsplit strip rstrip lstrip replace find
    index encode decode getattr hasattr setattr isinstance open Path with_name with_suffix glob rglob joinpath resource
    find_spec import_module strftime strptime Progress get pop setdefault put flag number paths geometry set_value
    findData ValueError KeyError TypeError AssertionError RuntimeError NotImplementedError IndexError AttributeError
    ModuleNotFoundError TypeVar NewType cast Signal filterwarnings simplefilter warn getLogger info warning error debug
    exception critical log from_bytes frombytes view require_version normalize set_option removeItem setStyleSheet
    environ print write_text setApplicationName setDesktopFileName setOrganizationName Thread submit_kind extra fromkeys
    frozenset pixmap fill setFont QFont family setlocale reduce require_ mkdtemp NamedTemporaryFile TemporaryDirectory
    Description load_library tr say many facts_ key_of matches read_json_object setPath QRegularExpression fromString
    set_choice
    """,
    )
)
"""Functions whose arguments by position are keys, names, patterns, or words for programmers."""

KEPT_KEYWORDS = frozenset(
    re.findall(
        r"\w+",
        """
    icon kind role unit phase place encoding newline errors fmt tone keys licence source mode prefix suffix dir key doc
    default order method arch tag pretrained extension sub dtype device version start context_init
    """,
    )
)
"""Arguments by name that hold a key or a name, whatever the function."""

MACHINE = re.compile(
    "|".join(
        (
            r"[a-z0-9{}]*(?:[-_.:/+=]+[A-Za-z0-9{}]*)+",
            r"--?[a-z][-\w= {}]*",
            r"(?:Ctrl|Alt|Shift|Meta)\+.*",
            r"[%*.][\w*.%{}:;,=-]*",
            r"\W*",
            r"(?:https?|file)://\S*",
            r"(?:SELECT|BEGIN|PRAGMA|CREATE|INSERT|UPDATE|DELETE)\b.*",
            r"<(?:div|th|table|figure|text|circle).*",
            r"[\w ,/.]+(?:arXiv [\d.]+|\.csv)",
            r"tuple\[.*",
            r"[A-Za-z0-9-]+:[\w{}]+",
            r"(?:\{x\} \()?sha256 .*",
            r"[^A-Za-z\t]*\{x\}[^A-Za-z\t]*\t.*",
            r"%\(.*",
            r"<!doctype.*|<svg.*|<g .*|<td.*|<tr.*",
            r"color-mix.*|default-src.*|:root.*",
            r"\w+=.*;.*",
        )
    ),
    re.DOTALL,
)
"""What is for a machine: keys, paths, options, keys of the keyboard, queries, HTML, style sheets."""


@dataclass(frozen=True)
class Exceptions:
    """What the general rules get wrong in one file.

    Attributes:
        keep: texts that stay as they are.
        wrap: texts that are words all the same.
        keep_the_rest: whether everything but `wrap` stays.
    """

    keep: frozenset[str] = frozenset()
    wrap: frozenset[str] = frozenset()
    keep_the_rest: bool = False


def keep(*texts: str) -> Exceptions:
    """These texts stay."""
    return Exceptions(keep=frozenset(texts))


def wrap(*texts: str, keep_the_rest: bool = False) -> Exceptions:
    """These texts are words."""
    return Exceptions(wrap=frozenset(texts), keep_the_rest=keep_the_rest)


KEPT_TEXTS = frozenset(
    (
        *("strange names", "MPL Desktop", "MPL Desktop {x}", "{x} – MPL Desktop", "own", "a photo of a"),
        *("see the source", "built in", "small and fast", "any language", "names file", "split file"),
        *("costs file", "prompt module", "run configuration", "baselines file", "run result", "project file"),
        *("table of labels", "learning curve", "ViT-B-32", "PySide6-Essentials", "Esc", "Delete"),
    )
)
"""Texts that stay in every file."""

EXCEPTIONS = {
    "mpl_desktop/camera/keeping.py": keep("camera {x}-{x}.jpg"),
    "mpl_desktop/dialogs/inspect_module.py": wrap("input", "95 % interval", "Prompts of the first {x} {x}"),
    "mpl_desktop/pages/classify/costs_dialog.py": wrap("called", "costs"),
    "mpl_desktop/pages/classify/layout.py": wrap("confirmed", "corrected"),
    "mpl_desktop/pages/classify/watch.py": keep("watch {x}"),
    "mpl_desktop/pages/images/image_map.py": wrap("excluded"),
    "mpl_desktop/pages/images/page.py": wrap("excluded", "moved"),
    "mpl_desktop/pages/results/corrections.py": wrap("excluded"),
    "mpl_desktop/pages/results/page.py": keep("module"),
    "mpl_desktop/pages/results/review.py": keep("Right", "Left", "Up", "Down"),
    "mpl_desktop/pages/results/summary.py": wrap("picture", "takes", "all"),
    "mpl_desktop/pages/train/details.py": wrap("step"),
    "mpl_desktop/pages/train/forecast.py": keep("parts of a training"),
    "mpl_desktop/pages/train/layout.py": wrap("round"),
    "mpl_desktop/pages/train/page.py": wrap("Preparing"),
    "mpl_desktop/pages/train/settings/panel.py": wrap("on", "off"),
    "mpl_desktop/pages/train/time_left.py": wrap("estimating"),
    "mpl_desktop/pages/train/watched.py": wrap("now"),
    "mpl_desktop/project/decisions.py": keep("Unlabelled"),
    "mpl_desktop/widgets/confusion_matrix.py": wrap("answer →\ntrue ↓", "rightly"),
    "mpl_desktop/widgets/viewer/viewer.py": keep("Right", "Left", "Up", "Down"),
    "mpl_desktop/window/status_line.py": wrap("Ready"),
    "mpl_desktop/workspace/clipboard.py": keep("pasted {x}{x}"),
    "mpl_desktop/workspace/trainings.py": keep("own"),
    "mpl_engine/backbones/architectures.py": keep("text {x}", "vision {x}"),
    "mpl_engine/evaluation/baselines.py": keep("linear probe"),
    "mpl_engine/evaluation/comparison.py": wrap("Zero-shot", "MPL + head"),
    "mpl_engine/images/decode_errors.py": keep("end of file", "broken data stream"),
    "mpl_engine/labels/table.py": wrap(
        "it is a spreadsheet or an archive, so save it as CSV first",
        "it is not text",
        "it has no rows",
        "it has only one column; one of files and one of classes are needed",
        "line {x} cannot be read",
        keep_the_rest=True,
    ),
}
"""Exceptions by file, as its path from the root."""


def wordy(text: str, *, single: bool, lower: bool) -> bool:
    """Whether a text is words for a person.

    Args:
        text: it, with `{x}` for values.
        single: whether one word with a capital letter counts.
        lower: whether one of small letters counts too.
    """
    shown = text.strip(" ")
    bare = re.sub(r"\{[^{}]*\}", "", shown)
    if MACHINE.fullmatch(shown) or not all(re.search("[A-Za-z]{2}", letters) for letters in (shown, bare)):
        return False
    if re.search(r"[A-Za-z]{2,}[\w’'“”?…,.:;()-]*\s+\S*[A-Za-z0-9{(“]", shown):
        return True
    if lower or re.search(r"[\w})”?]\s+[A-Za-z(“]{2,}", shown):
        return True
    if not single:
        return False
    if re.match(r"[&“(]*[A-Z][a-z&]+[a-z-]*[…:.?]*", shown):
        return True
    word = re.fullmatch(r"\W*[A-Za-z]\w*[….?:]?\W*", shown) and re.search("[a-z]{2}", shown)
    return bool(word) and shown[0].isupper()
