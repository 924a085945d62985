"""What one training is to do: data, backbone, settings. Written as `config.json` before anything heavy loads."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from mpl_engine.backbones.spec import LOCAL_DIR
from mpl_engine.config import Config, Method, Protocol
from mpl_engine.errors import ConfigError, EngineError, FileFormatError, NewerFile
from mpl_engine.formatting import as_clause, either
from mpl_engine.messages import speaker

say = speaker(__name__)

SCHEMA = 1

MOST_WATCHED = 200
"""Their pixels stay in memory during the training: 200 pictures at 336 pixels take 270 MB."""


@dataclass(frozen=True)
class RunPlan:
    """Everything that decides a training.

    Attributes:
        data: folder whose sub-folders are classes.
        backbone: `small`, `ARCH:TAG` or `ARCH:PATH`.
        config: the settings.
        method: `mpl` trains prompts; `instant` fits a head on frozen features, in seconds.
        watch: how many test pictures to tell of after each epoch (`PicturesJudged`), 0 to `MOST_WATCHED`.
        preset: the preset that they started from, or None.
        given: names of the settings that the person set; a given `depth` is checked, a preset's is lowered to fit.
        protocol: how images are split; see docs/contracts.md, "Order and splits".
        group_by: keeps images of one specimen on one side: `subfolder`, `pattern:REGEX` or `exif:SECONDS`.
        names: display names by folder name.
        words: what the text tower reads in the place of a display name, by folder name: a description in English where
            the name is none. What a person sees stays the display name.
        exclude: keys of images to leave out.
        relabel: class folder by image key, for images that lie in the wrong folder.
        added: classes without a folder of their own, by what `relabel` and `names` call them.
        train_on_all: use validation and test images for training too, once the settings have been judged.
        quick_gelu: the activation of a local weights file that does not say it.
        device: `auto`, `cpu`, `cuda`, `mps`.

    Raises:
        ConfigError: if the protocol or the method is unknown, or `watch` out of range.
    """

    data: Path
    backbone: str = "small"
    config: Config = field(default_factory=Config)
    preset: str | None = None
    given: tuple[str, ...] = ()
    protocol: Protocol = "auto"
    group_by: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    exclude: tuple[str, ...] = ()
    relabel: Mapping[str, str] = field(default_factory=dict)
    added: tuple[str, ...] = ()
    train_on_all: bool = False
    quick_gelu: bool | None = None
    device: str = "auto"
    method: Method = "mpl"
    watch: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.watch <= MOST_WATCHED:
            raise ConfigError("watch", self.watch, say("it must be 0 to {most}", most=MOST_WATCHED))
        if self.method not in get_args(Method):
            raise ConfigError(
                "method", self.method, say("it must be {names}", names=either(get_args(Method)))
            )
        if self.protocol not in ("auto", "coop"):
            raise ConfigError("protocol", self.protocol, say("it must be auto or coop"))

    @property
    def added_names(self) -> dict[str, str]:
        """Display names of the classes without a folder."""
        return {folder: self.names.get(folder, folder) for folder in self.added}

    def anchored(self) -> "RunPlan":
        """The plan with absolute paths, so that a run can be resumed from any folder."""
        return dataclasses.replace(self, data=self.data.absolute(), backbone=anchored_backbone(self.backbone))

    def to_json(self) -> dict[str, Any]:
        """JSON-ready, with the schema number."""
        values = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        values |= {"data": str(self.data), "config": self.config.to_json()}
        values |= {"names": dict(self.names), "words": dict(self.words), "relabel": dict(self.relabel)}
        values |= {"given": list(self.given), "exclude": list(self.exclude), "added": list(self.added)}
        return {"schema": SCHEMA, **values}


def anchored_backbone(name: str) -> str:
    """The name of a backbone; where it is a file or folder of the person's own, with its absolute path."""
    arch, colon, rest = name.partition(":")
    place = Path(rest)
    given = colon and (place.is_file() or (arch.strip() == LOCAL_DIR and place.is_dir()))
    return f"{arch}:{place.absolute()}" if given else name


def plan_from_json(raw: Any, path: Path) -> RunPlan:
    """The inverse of `RunPlan.to_json`; `path` names the file in errors.

    Raises:
        FileFormatError: if a part is missing or of the wrong kind.
        NewerFile: if a newer version wrote it.
    """
    kind = "run configuration"
    if not isinstance(raw, dict) or type(raw.get("schema")) is not int:
        raise FileFormatError(path, kind, say("its schema number is missing"))
    if raw["schema"] > SCHEMA:
        raise NewerFile(path, kind, raw["schema"], SCHEMA)
    checks: dict[str, type | tuple[type, ...]] = {
        "data": str,
        "backbone": str,
        "preset": (str, type(None)),
        "given": list,
        "protocol": str,
        "group_by": (str, type(None)),
        "names": dict,
        "words": dict,
        "exclude": list,
        "relabel": dict,
        "added": list,
        "train_on_all": bool,
        "quick_gelu": (bool, type(None)),
        "device": str,
        "method": str,
        "watch": int,
    }
    values = {name: raw[name] for name in checks if name in raw}
    wrong = [name for name, value in values.items() if not isinstance(value, checks[name])]
    wrong += ["watch"] if isinstance(values.get("watch"), bool) else []
    wrong += ["data"] if "\0" in str(values.get("data", "")) else []
    holding_texts = {"names", "words", "relabel", "given", "exclude", "added"}
    for name in holding_texts & values.keys() - set(wrong):
        texts = values[name].values() if isinstance(values[name], dict) else values[name]
        wrong += [] if all(isinstance(text, str) for text in texts) else [name]
    if wrong or "data" not in values or not isinstance(raw.get("config"), dict):
        part = wrong[0] if wrong else say("data or config")
        raise FileFormatError(path, kind, say("{part} is missing or of the wrong kind", part=part))
    values |= {"data": Path(values["data"])}
    values |= {name: tuple(values[name]) for name in ("given", "exclude", "added") if name in values}
    try:
        return RunPlan(**values, config=Config.from_file(raw["config"]))
    except FileFormatError:
        raise
    except EngineError as error:
        raise FileFormatError(path, kind, as_clause(error)) from None
