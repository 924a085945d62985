"""Manual pages of both commands, made from what click knows of them: python tools/packaging/man_pages.py FOLDER.

`mpl-engine.1` lists the commands, `mpl-engine-COMMAND.1` has one each, `mpl-desktop.1` is the window's. Own code, not
click-man: that wants the entry point to be a click command, and ours turns exceptions into words first.
"""

import os
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from mpl_desktop.app import SELF_TEST
from mpl_engine.cli.main import cli
from mpl_engine.version import __version__

ENGINE, WINDOW = "mpl-engine", "mpl-desktop"
EXIT = (
    ("0", "done"),
    ("1", "failed inside; the path of a log is given"),
    ("2", "the input cannot be used; a sentence says what to do"),
    ("130", "stopped"),
)

window = click.Command(
    WINDOW,
    add_help_option=False,
    help=(
        "Open the window of MPL Desktop, which trains an image classifier from a folder of pictures.\n\n"
        "Image folders, projects (.mplproject), prompt modules (.safetensors) and pictures that are given are opened in"
        " it. A second start on the same screen hands them to the window that is there."
    ),
    params=[
        click.Argument(["path"], nargs=-1, required=False),
        click.Option(
            [SELF_TEST], is_flag=True, help="Open no window, but check this installation and print a report."
        ),
    ],
)
"""What `mpl_desktop.app` takes, which is few enough to need no click."""


def pages() -> dict[str, str]:
    """Every page by its file name, such as `mpl-engine-train.1`."""
    found = {
        f"{WINDOW}.1": page(window, WINDOW, see=(ENGINE,)),
        f"{ENGINE}.1": page(cli, ENGINE, see=(WINDOW,)),
    }
    for name, command in cli.commands.items():
        found[f"{ENGINE}-{name}.1"] = page(command, f"{ENGINE} {name}", see=(ENGINE,))
    return found


def page(command: click.Command, path: str, see: tuple[str, ...]) -> str:
    """One command as a page in roff.

    Args:
        command: what the page is about.
        path: the words that start it, such as `mpl-engine train`.
        see: other pages, by their names.
    """
    root = click.Context(cli, **cli.context_settings)
    context = click.Context(command, parent=root, info_name=path, **command.context_settings)
    name, about = path.replace(" ", "-"), paragraphs(command.help or "")
    lines = [
        f'.TH "{roff(name.upper())}" "1" "{_day()}" "MPL Desktop {__version__}" "User Commands"',
        *(".SH NAME", f"{roff(name)} \\- {roff(_short(about))}"),
        *(".SH SYNOPSIS", f".B {roff(path)}", roff(" ".join(command.collect_usage_pieces(context)))),
        ".SH DESCRIPTION",
    ]
    for text in about:
        lines += [".PP", *text]
    records = [
        one.get_help_record(context) for one in command.get_params(context) if isinstance(one, click.Option)
    ]
    lines.append(".SH OPTIONS")
    for names, words in filter(None, records):
        lines += [".TP", f"\\fB{roff(names)}\\fR", roff(words)]
    if isinstance(command, click.Group):
        lines.append(".SH COMMANDS")
        for sub, one in command.commands.items():
            lines += [".TP", f"\\fB{roff(name)}-{roff(sub)}\\fR(1)", roff(one.get_short_help_str(10_000))]
    if name != WINDOW:
        lines.append(".SH EXIT STATUS")
        for code, meaning in EXIT:
            lines += [".TP", f"\\fB{code}\\fR", meaning]
    lines += [".SH SEE ALSO", ", ".join(f"\\fB{roff(other)}\\fR(1)" for other in see)]
    return "\n".join(lines) + "\n"


def paragraphs(text: str) -> list[list[str]]:
    r"""The paragraphs of a help text as lines of roff; those that click is told not to wrap (`\\b`) keep their lines."""
    found = []
    for part in re.split(r"\n\s*\n", text.strip()):
        lines = [line.strip() for line in part.splitlines()]
        if lines[0] == "\b":
            found.append([".nf", *map(roff, lines[1:]), ".fi"])
        else:
            found.append([roff(" ".join(lines))])
    return found


def roff(text: str) -> str:
    """Text that roff prints as it is: no line of it is a request, and hyphens can be searched for and copied."""
    clean = " ".join(text.replace("\f", " ").split())
    clean = clean.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{clean}" if clean.startswith((".", "'")) else clean


def _short(about: list[list[str]]) -> str:
    first = about[0][0].replace("\\-", "-") if about else ""
    return re.split(r"(?<=[^.\d])\.(?=\s|$)|:\s", first)[0]


def _day() -> str:
    """Of the release where `SOURCE_DATE_EPOCH` tells it, so that the same sources give the same pages."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return (datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)).strftime("%Y-%m-%d")


def write(folder: Path) -> Iterator[Path]:
    """Write all pages into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        yield path


if __name__ == "__main__":
    for written in write(Path(sys.argv[1])):
        print(written)
