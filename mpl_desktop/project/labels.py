"""Classes that are made, merged, ordered and removed, and labels that come from a table: the decisions that follow."""

from collections.abc import Collection as Group
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from mpl_desktop.project.collection import ClassRow, Collection
from mpl_desktop.project.decisions import Decisions, is_unlabelled
from mpl_engine.files.names import folder_name, name_key, numbered
from mpl_engine.labels.matching import class_key


def class_named(rows: Iterable[ClassRow], name: str) -> ClassRow | None:
    """The class that a person means by a name: the one that is called so, else the one whose folder is."""
    wanted = class_key(name)
    usable = [row for row in rows if not row.waits]
    called = (row for row in usable if class_key(row.name) == wanted)
    return next(called, next((row for row in usable if class_key(row.folder) == wanted), None))


def with_new_class(decisions: Decisions, taken: Iterable[str], name: str) -> tuple[Decisions, str]:
    """With a class of this name, which no other class may have, and the folder that stands for it.

    Args:
        decisions: what was decided before.
        taken: folders of the classes that there are.
        name: what the class is called.
    """
    clean = " ".join(name.split())
    used = {name_key(folder) for folder in taken}
    plain, number = folder_name(clean), 1  # pictures may be copied into a folder of that name later
    while name_key(folder := numbered(plain, "", number)) in used:
        number += 1
    return decisions.with_added(folder).renamed(folder, clean, folder), folder


def merged(
    decisions: Decisions, collection: Collection, sources: Sequence[ClassRow], target: str
) -> Decisions:
    """With the pictures of some classes counted for another one; those are then removed, or left out.

    Args:
        decisions: what was decided before.
        collection: the classes and pictures as they are decided now.
        sources: the classes that are given up; the target is not among them.
        target: the folder of the class that takes the pictures.
    """
    gone = {row.folder for row in sources}
    homes = {picture.key: picture.home for picture in collection.plain}
    moved = [key for key, folder in decisions.relabels.items() if folder in gone]
    moved += [picture.key for picture in collection.pictures if picture.folder in gone]
    return without_classes(decisions.relabelled(dict.fromkeys(moved, target), homes), sources)


def without_classes(decisions: Decisions, rows: Iterable[ClassRow]) -> Decisions:
    """Without some classes: those that were made here are removed, those with a folder are left out."""
    for row in rows:
        if row.added:
            decisions = decisions.without_added(row.folder)
        else:
            decisions = decisions.with_class(row.folder, used=False)
    return decisions


def reordered(decisions: Decisions, rows: Iterable[ClassRow], chosen: Group[str], step: int) -> Decisions:
    """With some classes one place further up (`step` -1) or down (1); those that are at the end stay there.

    Args:
        decisions: what was decided before.
        rows: all classes in their present order.
        chosen: folders of those that go.
        step: -1 or 1.
    """
    before = [row.folder for row in rows if not row.waits]
    order = before[::-step]  # the one that goes first has those that it passes in front of it
    for place in range(1, len(order)):
        if order[place] in chosen and order[place - 1] not in chosen:
            order[place - 1], order[place] = order[place], order[place - 1]
    after = tuple(order[::-step])
    return decisions if list(after) == before else replace(decisions, order=after)


def by_name(decisions: Decisions) -> Decisions:
    """With all classes in the order of their names again."""
    return replace(decisions, order=())


def with_labels(
    decisions: Decisions, collection: Collection, labels: Mapping[str, str]
) -> tuple[Decisions, tuple[str, ...]]:
    """With pictures given the classes of these names, and the names of classes that had to be made for that.

    Args:
        decisions: what was decided before.
        collection: the classes and pictures as they are decided now.
        labels: name of a class by image key; one that means that there is no class changes nothing.
    """
    taken = [row.folder for row in collection.classes]
    folders: dict[str, str] = {}
    new = []
    for name in labels.values():
        key = class_key(name)
        if key in folders or is_unlabelled(name):
            continue
        row = class_named(collection.classes, name)
        if row is None:
            decisions, folders[key] = with_new_class(decisions, taken, name)
            taken.append(folders[key])
            new.append(" ".join(name.split()))
        else:
            folders[key] = row.folder
    homes = {picture.key: picture.home for picture in collection.plain}
    given = {
        key: folders[wanted]
        for key, name in labels.items()
        if key in homes and (wanted := class_key(name)) in folders
    }
    return decisions.relabelled(given, homes), tuple(new)
