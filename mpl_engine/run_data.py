"""A run's images: scanned, edited as the plan says, split once, and the same at every resume."""

from dataclasses import replace

from mpl_engine.atomic_write import write_json
from mpl_engine.cancel import CancelToken
from mpl_engine.dataset import Dataset, DatasetClass, ImageFile, scan
from mpl_engine.errors import ClassNamesError, DataChanged, FolderProblem
from mpl_engine.events import Job, Notice
from mpl_engine.run_folder import RunFolder, read_json_object
from mpl_engine.run_plan import RunPlan
from mpl_engine.splits import Split, make_split, split_from_json, split_to_json


def load_data(folder: RunFolder, token: CancelToken) -> Job[tuple[Dataset, Split]]:
    """Scan the plan's folder and split it, or check that it still holds what `split.json` says.

    Raises:
        FolderProblem, ClassNamesError, ConfigError: if the folder cannot be used.
        DataChanged: on resume, if an image of the split changed or vanished.
        FileFormatError: on resume, if `split.json` is damaged.
    """
    plan = folder.plan
    dataset = edited((yield from scan(plan.data, names=plan.names or None, token=token)), plan)
    unused = sum(not p.used for p in dataset.problems)
    if unused:
        yield Notice(f"{unused} files were left out; `mpl-engine scan` lists them with the reason")
    if folder.split.exists():
        split = split_from_json(read_json_object(folder.split, "split"), folder.split)
        _check_unchanged(dataset, split)
        return dataset, split
    split = make_split(
        dataset,
        protocol=plan.protocol,
        shots=plan.config.max_shots,
        seed=plan.config.seed,
        group_by=plan.group_by,
    )
    if plan.train_on_all:
        split = replace(
            split, train=split.train + split.val + split.test, val=(), test=(), cross_validate=False
        )
    write_json(folder.split, split_to_json(split))
    return dataset, split


def edited(dataset: Dataset, plan: RunPlan) -> Dataset:
    """The dataset with the plan's exclusions and relabels; files are not touched.

    Raises:
        ClassNamesError: if a relabel names a class folder that is not there.
        FolderProblem: if fewer than two classes keep images.
    """
    if not plan.exclude and not plan.relabel:
        return dataset
    folders = {c.folder for c in dataset.classes}
    unknown = tuple(sorted(set(plan.relabel.values()) - folders))
    if unknown:
        raise ClassNamesError("images are relabelled to classes that are not in the folder", unknown)
    excluded = set(plan.exclude)
    kept: dict[str, list[ImageFile]] = {c.folder: [] for c in dataset.classes}
    for c in dataset.classes:
        for image in c.images:
            if image.key not in excluded:
                kept[plan.relabel.get(image.key, c.folder)].append(image)
    classes = tuple(
        DatasetClass(c.name, c.folder, tuple(sorted(kept[c.folder], key=lambda i: i.key)))
        for c in dataset.classes
        if kept[c.folder]
    )
    if len(classes) < 2:
        raise FolderProblem(dataset.root, "fewer than two classes keep images", "Include more images.")
    return replace(dataset, classes=classes)


def _check_unchanged(dataset: Dataset, split: Split) -> None:
    there = {image.path: image.sha256 for c in dataset.classes for image in c.images}
    changed = [
        e.path for part in (split.train, split.val, split.test) for e in part if there.get(e.path) != e.sha256
    ]
    if changed:
        raise DataChanged(dataset.root, tuple(changed))
