"""A run's images: scanned, edited as the plan says, split once, and the same at every resume."""

import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import Dataset, edited, fingerprint, scan
from mpl_engine.data.folder_checks import LEAST_CLASSES
from mpl_engine.data.splits import (
    Example,
    Split,
    cross_validation_folds,
    make_split,
    split_from_json,
    split_to_json,
)
from mpl_engine.errors import DataChanged, FileFormatError, ImagesMoved
from mpl_engine.events import Job, Notice, Progress
from mpl_engine.files.atomic import write_json
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.regular import open_regular
from mpl_engine.formatting import nfc
from mpl_engine.images.decode import MAX_FILE_BYTES, sha256_of
from mpl_engine.messages import speaker
from mpl_engine.runs.files import RunFolder
from mpl_engine.runs.plan import RunPlan

say = speaker(__name__)

Fold = tuple[tuple[Example, ...], tuple[Example, ...]]


@dataclass(frozen=True)
class RunData:
    """The images of a run. It is all in `split.json`, so that a resumed run needs no second scan.

    Attributes:
        root: the image folder.
        class_names: display names in label order.
        split: which images train, choose and judge.
        folds: (train, held out) pairs of a tiny set; else empty.
        fingerprint: of all usable images when the run started.
        words: what the text tower reads of each class, in label order; empty where these are the display names.
    """

    root: Path
    class_names: tuple[str, ...]
    split: Split
    folds: tuple[Fold, ...]
    fingerprint: str
    words: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """What the text tower reads of each class, in label order."""
        return self.words or self.class_names

    def hashes(self) -> dict[Path, str]:
        """SHA-256 of every image of the split and the folds, by its path."""
        return {self.root / e.path: e.sha256 for e in _examples(self)}


def load_data(folder: RunFolder, token: CancelToken) -> Job[RunData]:
    """Scan the plan's folder and split it, or check that it still holds what `split.json` says.

    Raises:
        FolderProblem, ClassNamesError, ConfigError: if the folder cannot be used.
        ImagesMoved: on resume, if the image folder is gone.
        DataChanged: on resume, if an image of the split changed or vanished.
        FileFormatError: on resume, if `split.json` is damaged.
    """
    if folder.split.exists():
        data = read_split(folder.split, folder.plan.data)
        yield from _check_unchanged(data, token)
        return data
    plan = folder.plan
    dataset = yield from planned_dataset(plan, token)
    unused = sum(not p.used for p in dataset.problems)
    if unused:
        yield Notice(
            say.many(
                unused,
                "{n} file or folder was left out; `mpl-engine scan` lists them with the reason",
                "{n} files or folders were left out; `mpl-engine scan` lists them with the reason",
            )
        )
    for text in dataset.notices:
        yield Notice(text)
    shots, seed = plan.config.max_shots, plan.config.seed
    split = make_split(dataset, protocol=plan.protocol, shots=shots, seed=seed, group_by=plan.group_by)
    if plan.train_on_all:
        every = tuple(
            Example(image.path, label, image.sha256)
            for label, c in enumerate(dataset.classes)
            for image in c.images
        )
        split = replace(split, train=every, val=(), test=(), cross_validate=False)
    folds: tuple[Fold, ...] = ()
    if split.cross_validate:
        folds = cross_validation_folds(
            dataset, shots=shots, seed=seed, protocol=plan.protocol, group_by=plan.group_by
        )
    names = tuple(c.name for c in dataset.classes)
    data = RunData(dataset.root, names, split, folds, fingerprint(dataset), planned_words(plan, dataset))
    write_data(folder, data)
    return data


def planned_dataset(plan: RunPlan, token: CancelToken) -> Job[Dataset]:
    """The plan's folder as it is now, with the plan's classes and without what it leaves out.

    Raises:
        FolderProblem, ClassNamesError: if the folder, its names or the edits cannot be used.
        Cancelled: if the token says so.
    """
    names = {folder: name for folder, name in plan.names.items() if folder not in plan.added}
    least = 1 if plan.added else LEAST_CLASSES
    found = yield from scan(plan.data, names=names or None, least_classes=least, token=token)
    return edited(found, plan.exclude, plan.relabel, plan.added_names)


def planned_words(plan: RunPlan, dataset: Dataset) -> tuple[str, ...]:
    """What the text tower is to read of each class, in label order; empty where these are the display names."""
    chosen = {nfc(folder): words for folder, words in plan.words.items()}
    texts = tuple(chosen.get(nfc(c.folder)) or c.name for c in dataset.classes)
    return texts if texts != tuple(c.name for c in dataset.classes) else ()


def move_data(folder: RunFolder, data: Path, token: CancelToken) -> Job[None]:
    """Point a run at the place where its image folder is now. The caller holds the run.

    The images there must be those of the run, by their content; a run that has not looked at them yet takes any.

    Raises:
        ImagesMoved: if there is no such folder.
        DataChanged, FileFormatError: as `load_data`; the run then stays as it was.
    """
    root = data.absolute()
    if not os.path.isdir(root):  # noqa: PTH112 - unlike Path.is_dir, it is False for a name that is too long
        raise ImagesMoved(root)
    if folder.split.exists():
        yield from _check_unchanged(read_split(folder.split, root), token)
    folder.write_plan(replace(folder.plan, data=root))


def write_data(folder: RunFolder, data: RunData) -> None:
    """Write a run's `split.json`: all that the run needs to know of its images. Raises `WriteFailed`."""
    folds = [{"train": [asdict(e) for e in a], "held_out": [asdict(e) for e in b]} for a, b in data.folds]
    more: dict[str, Any] = {
        "classes": list(data.class_names),
        "fingerprint": data.fingerprint,
        "folds": folds,
    }
    more |= {"words": list(data.words)} if data.words else {}
    write_json(folder.split, {**split_to_json(data.split), **more})


def read_split(path: Path, root: Path) -> RunData:
    """A run's images from its `split.json`.

    Raises:
        FileFormatError, NewerFile: if it is damaged or newer, or an image would lie outside of the image folder.
    """
    raw = read_json_object(path, "split")
    split = split_from_json(raw, path)
    names, folds = raw.get("classes"), raw.get("folds")
    if not isinstance(names, list) or not all(isinstance(n, str) for n in names):
        raise FileFormatError(path, "split", say("its class names are missing"))
    words = raw.get("words", [])
    if not isinstance(words, list) or not all(isinstance(w, str) and w.strip() for w in words):
        raise FileFormatError(path, "split", say("the words of its classes are of the wrong kind"))
    if len(words) not in {0, len(names)}:
        raise FileFormatError(path, "split", say("it has other words than classes"))
    if not isinstance(folds, list) or not isinstance(raw.get("fingerprint"), str):
        raise FileFormatError(path, "split", say("its folds or its fingerprint are missing"))
    pairs = tuple(_fold(fold, raw, path) for fold in folds)
    data = RunData(root, tuple(names), split, pairs, raw["fingerprint"], tuple(words))
    if any(e.label >= len(names) for e in _examples(data)):
        raise FileFormatError(path, "split", say("a label has no class"))
    return data


def _fold(fold: Any, raw: dict[str, Any], path: Path) -> Fold:
    """A fold is checked as the split is: its two parts stand in for train and test."""
    if not isinstance(fold, dict):
        raise FileFormatError(path, "split", say("a fold is not an object"))
    parts = split_from_json(
        {**raw, "train": fold.get("train"), "val": [], "test": fold.get("held_out")}, path
    )
    return parts.train, parts.test


def _examples(data: RunData) -> Sequence[Example]:
    parts = [
        data.split.train,
        data.split.val,
        data.split.test,
        *(part for fold in data.folds for part in fold),
    ]
    return list(dict.fromkeys(e for part in parts for e in part))


def is_content(path: Path, sha256: str) -> bool:
    """Whether a file holds what it held when a run looked at it. Raises `OSError`, also for what is no file."""
    with open_regular(path, limit=MAX_FILE_BYTES) as file:
        return sha256_of(file) == sha256


def _check_unchanged(data: RunData, token: CancelToken) -> Job[None]:
    if not data.root.is_dir():
        raise ImagesMoved(data.root)
    examples, changed = _examples(data), []
    for done, example in enumerate(examples):
        yield Progress("check", done, len(examples))
        token.check()
        try:
            same = is_content(data.root / example.path, example.sha256)
        except (OSError, ValueError):
            same = False
        if not same:
            changed.append(example.path)
    if changed:
        raise DataChanged(data.root, tuple(changed))
