"""Options that several commands share, and what they mean together."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from mpl_engine.config import Config, parse_setting
from mpl_engine.errors import ConfigError
from mpl_engine.extras.cluster import LOCAL
from mpl_engine.presets import DEFAULT_PRESET, PRESETS, preset

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class PathName(click.ParamType):  # type: ignore[type-arg] # generic only in newer releases
    """A path that a file system could hold; whether it is there is for the command to say."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The text as a path; an empty one is refused, since it would quietly mean the current folder."""
        if not str(value):
            self.fail("the path is empty", param, ctx)
        try:
            os.lstat(value)
        except ValueError:
            self.fail("a path cannot hold a NUL character", param, ctx)
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:
                self.fail("the name is too long", param, ctx)
        return Path(value)


PATH = PathName()

folder_argument: Decorator = click.argument("folder", metavar="DIR", type=PATH)
json_option: Decorator = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
backbone_option: Decorator = click.option(
    "--backbone",
    default="small",
    show_default=True,
    help="small, ARCH:TAG, ARCH:PATH, hf-hub:ORG/MODEL or local-dir:FOLDER.",
)
device_option: Decorator = click.option(
    "--device", default="auto", show_default=True, help="auto, cpu, cuda or mps."
)
names_option: Decorator = click.option(
    "--names", type=PATH, help="JSON file of display names by folder name."
)
download_option: Decorator = click.option(
    "--download", is_flag=True, help="Download the backbone's weights if they are not on this computer."
)
data_option: Decorator = click.option(
    "--data", type=PATH, metavar="DIR", help="Where the run's image folder is now, if it was moved."
)
set_option: Decorator = click.option(
    "--set", "settings", multiple=True, metavar="NAME=VALUE", help="Change one setting; repeat for more."
)
preset_option: Decorator = click.option(
    "--preset", "preset_name", default=DEFAULT_PRESET, show_default=True, help=f"One of {', '.join(PRESETS)}."
)


def ray_option(words: str) -> Decorator:
    """`--ray [ADDRESS]`: None unless it is given; what stands behind it is taken for the address."""
    return click.option("--ray", is_flag=False, flag_value=LOCAL, metavar="[ADDRESS]", help=words)


QUICK_GELU = "quick_gelu"
"""Not a training setting but a fact about a local weights file; `--set quick_gelu=true` states it."""


def split_settings(settings: tuple[str, ...]) -> tuple[dict[str, Any], bool | None]:
    """`--set` values as training settings and, apart, the activation of a local weights file.

    Raises:
        UnknownSetting, ConfigError: if one cannot be used.
    """
    values: dict[str, Any] = {}
    quick_gelu: bool | None = None
    for text in settings:
        name, _, raw = text.partition("=")
        if name.strip() == QUICK_GELU:
            if raw.strip().lower() not in ("true", "false"):
                raise ConfigError(QUICK_GELU, raw, "it must be true or false")
            quick_gelu = raw.strip().lower() == "true"
        else:
            name, value = parse_setting(text)
            values[name] = value
    return values, quick_gelu


def make_config(
    preset_name: str, values: dict[str, Any], shots: str | None, seed: int | None
) -> tuple[Config, tuple[str, ...]]:
    """Settings from a preset and what the person gave, and the names of the latter.

    Raises:
        ConfigError: if a value cannot be used.
    """
    given = dict(values)
    if shots is not None:
        given["shots"] = int(shots) if shots.isdecimal() and len(shots) < 10 else shots
    if seed is not None:
        given["seed"] = seed
    return preset(preset_name).replaced(**given), tuple(sorted(given))


def read_names(path: Path | None) -> dict[str, str]:
    """Display names from a JSON file, or none.

    Raises:
        FileFormatError, ClassNamesError: if the file cannot be used.
    """
    from mpl_engine.data.class_names import load_names_file  # noqa: PLC0415

    return load_names_file(path) if path else {}


def parse_numbers(field: str, text: str) -> tuple[int, ...]:
    """Comma-separated whole numbers, 1 or more.

    Raises:
        ConfigError: if the text is anything else.
    """
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not parts or not all(part.isdecimal() and len(part) < 10 and int(part) >= 1 for part in parts):
        raise ConfigError(field, text, "it must be whole numbers with commas between them, such as 1,4,16")
    return tuple(int(part) for part in parts)
