"""A project: an image folder and what the person decided about it. Its file is versioned JSON."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mpl_desktop.language.words import listed, words_of
from mpl_desktop.project.decisions import Decisions
from mpl_engine.backbones.spec import BUILT_IN, RETIRED
from mpl_engine.errors import FileFormatError, NewerFile
from mpl_engine.files.atomic import write_json
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.regular import LARGEST_JSON

tr = words_of(__name__)

SCHEMA = 1
SUFFIX = ".mplproject"
KIND = "project file"
_KEYS = {
    "schema",
    "root",
    "classes",
    "class_order",
    "class_words",
    "exclusions",
    "relabels",
    "split",
    "settings",
    "runs",
    "run_words",
}
LONGEST_NAME, LONGEST_NOTE = 60, 400
"""Letters of what a person says of a run."""


@dataclass(frozen=True)
class RunWords:
    """What a person calls a run and wrote about it; both may be empty."""

    name: str = ""
    note: str = ""

    @classmethod
    def of(cls, name: object, note: object) -> "RunWords":
        """On one line each, and not too long; what is no text counts as empty."""
        return cls(_line(name, LONGEST_NAME), _line(note, LONGEST_NOTE))


def _line(words: object, longest: int) -> str:
    return " ".join(words.split())[:longest].rstrip() if isinstance(words, str) else ""


@dataclass
class Project:
    """The open project. `path` is None until the person saves it; it is autosaved all the same.

    Attributes:
        root: the image folder.
        decisions: names, exclusions, relabels.
        split: how images are split: `protocol`, `group_by`.
        settings: what Train is set to: `backbone`, `preset`, `config` (changed fields).
        runs: run folders, oldest first.
        run_words: names and notes of runs, by folder.
        path: the file that the person chose, or None.
        unknown: keys of the file that this version does not know; written back as they were.
    """

    root: Path
    decisions: Decisions = field(default_factory=Decisions)
    split: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    runs: list[Path] = field(default_factory=list)
    run_words: dict[Path, RunWords] = field(default_factory=dict)
    path: Path | None = None
    unknown: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the window calls it."""
        return self.path.stem if self.path else self.root.name or str(self.root)

    def id(self) -> str:
        """Short, stable name for the automatic files of this folder."""
        digest = hashlib.sha256(str(self.root).encode("utf-8", "surrogatepass")).hexdigest()[:10]
        safe = "".join(c if c.isalnum() or c in "-_" else "-" for c in self.root.name)[:40] or "project"
        return f"{safe}-{digest}"

    def to_json(self) -> dict[str, Any]:
        """As it stands in the file."""
        d = self.decisions
        classes: dict[str, dict[str, object]] = {
            folder: {"name": d.names.get(folder), "included": folder not in d.left_out}
            for folder in sorted({*d.names, *d.left_out, *d.added})
        }
        for place, folder in enumerate(d.added):
            classes[folder]["added"] = place
        return {
            "schema": SCHEMA,
            "root": str(self.root),
            "classes": classes,
            **({"class_order": list(d.order)} if d.order else {}),
            **({"class_words": dict(sorted(d.words.items()))} if d.words else {}),
            "exclusions": sorted(d.exclusions),
            "relabels": dict(sorted(d.relabels.items())),
            "split": self.split,
            "settings": self.settings,
            "runs": [str(run) for run in self.runs],
            "run_words": {
                str(run): {"name": words.name, "note": words.note}
                for run, words in self.run_words.items()
                if words != RunWords() and run in self.runs
            },
            **self.unknown,
        }

    def write(self, path: Path) -> None:
        """Write the file atomically.

        Raises:
            WriteFailed: if it could not be written; the previous file is intact.
        """
        write_json(path, self.to_json())


def read_project(path: Path) -> tuple[Project, tuple[str, ...]]:
    """A project from its file, and warnings as ready sentences.

    The root may have moved together with the file: a folder of the same name beside it is taken then.

    Raises:
        FileFormatError: if it cannot be read or is no project.
        NewerFile: if a newer version wrote it.
    """
    raw = read_json_object(path, KIND, limit=LARGEST_JSON, follow=True)
    schema = raw.get("schema")
    if type(schema) is not int:
        raise FileFormatError(path, KIND, tr("its schema number is missing"))
    if schema > SCHEMA:
        raise NewerFile(path, KIND, schema, SCHEMA)
    unknown = {key: value for key, value in raw.items() if key not in _KEYS}
    warnings: tuple[str, ...] = ()
    if unknown:
        names = listed(sorted(unknown))
        warnings = (
            tr(
                "{name} holds entries that this version does not know, and keeps them: {names}.",
                name=path.name,
                names=names,
            ),
        )
    settings: dict[str, Any] = _typed(path, raw, "settings", dict, {})
    if settings.get("backbone") == RETIRED:
        settings = {key: value for key, value in settings.items() if key != "backbone"}
        warnings += (
            tr(
                "{retired} no longer comes with the program: trainings use {model}, which knows more.",
                retired=RETIRED,
                model=BUILT_IN,
            ),
        )
    root = Path(_typed(path, raw, "root", str, None))
    beside = path.parent / root.name
    # Unlike Path.is_dir, os.path.isdir is False for a name that is too long.
    project = Project(
        root=beside if not os.path.isdir(root) and root.name and os.path.isdir(beside) else root,  # noqa: PTH112
        decisions=_decisions(path, raw),
        split=_typed(path, raw, "split", dict, {}),
        settings=settings,
        runs=[
            Path(run)
            for run in _typed(path, raw, "runs", list, [])
            if isinstance(run, str) and "\0" not in run
        ],
        run_words={
            Path(run): RunWords.of(words.get("name"), words.get("note"))
            for run, words in _typed(path, raw, "run_words", dict, {}).items()
            if isinstance(words, dict) and "\0" not in run
        },
        path=path,
        unknown=unknown,
    )
    return project, warnings


def _decisions(path: Path, raw: Mapping[str, Any]) -> Decisions:
    classes: dict[str, Any] = _typed(path, raw, "classes", dict, {})
    if not all(isinstance(entry, dict) for entry in classes.values()):
        raise FileFormatError(path, KIND, tr("classes is of the wrong kind"))
    names = {folder: str(entry["name"]) for folder, entry in classes.items() if entry.get("name")}
    added = {
        folder: entry["added"]
        for folder, entry in classes.items()
        if type(entry.get("added")) is int and folder
    }
    return Decisions(
        names=names,
        left_out=frozenset(folder for folder, entry in classes.items() if entry.get("included") is False),
        exclusions=frozenset(map(str, _typed(path, raw, "exclusions", list, []))),
        relabels={k: str(v) for k, v in _typed(path, raw, "relabels", dict, {}).items()},
        words={
            folder: clean
            for folder, words in _typed(path, raw, "class_words", dict, {}).items()
            if isinstance(words, str) and (clean := " ".join(words.split()))
        },
        order=tuple(
            dict.fromkeys(f for f in _typed(path, raw, "class_order", list, []) if isinstance(f, str))
        ),
        added=tuple(sorted(added, key=lambda folder: (added[folder], folder))),
    )


def _typed(path: Path, raw: Mapping[str, Any], name: str, kind: type, default: Any) -> Any:
    value = raw.get(name, default)
    if not isinstance(value, kind):
        raise FileFormatError(path, KIND, tr("{name} is missing or of the wrong kind", name=name))
    return value
