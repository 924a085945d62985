"""Equal files: which copy of an image is used, and which are left out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from mpl_engine.data.file_checks import Vetted
from mpl_engine.images.problems import Problem, ProblemReason

_JUDGING_FIRST = {"test": 0, "val": 1, "train": 2}


def drop_copies(
    by_class: Sequence[Sequence[Vetted]], part_of: Mapping[str, str] | None
) -> tuple[list[list[Vetted]], list[Problem]]:
    """Leave one copy of each image, or none where its class is in doubt.

    Content in two classes is left out of both: at least one of them is wrong. Within a class the copy in the
    part that judges stays (test, then val, then train: a test image must not be trained on), and there the
    first by key.

    Args:
        by_class: the files of each class; unusable ones are dropped.
        part_of: part by image key, or None without part folders.

    Returns:
        The usable files of each class, sorted by key, and a problem for each copy that was left out.
    """
    copies: dict[str, list[tuple[int, Vetted]]] = defaultdict(list)
    for label, looks in enumerate(by_class):
        for look in looks:
            if look.usable:
                copies[look.sha256].append((label, look))
    kept: list[list[Vetted]] = [[] for _ in by_class]
    problems: list[Problem] = []
    for same in copies.values():
        if len({label for label, _ in same}) > 1:
            problems += _in_two_classes(same)
            continue
        ranked = sorted((look for _, look in same), key=lambda v: (_rank(v, part_of), v.file.key))
        kept[same[0][0]].append(ranked[0])
        problems += [_copy(look, ranked[0], part_of) for look in ranked[1:]]
    for looks in kept:
        looks.sort(key=lambda v: v.file.key)
    return kept, problems


def _rank(look: Vetted, part_of: Mapping[str, str] | None) -> int:
    return _JUDGING_FIRST[part_of[look.file.key]] if part_of is not None else 0


def _in_two_classes(same: Sequence[tuple[int, Vetted]]) -> list[Problem]:
    problems = []
    for label, look in same:
        other = next(v.file.path for other_label, v in same if other_label != label)
        detail = f"the same image stands in another class, as {other}"
        problems.append(Problem(look.file.path, ProblemReason.IN_TWO_CLASSES, detail, used=False))
    return problems


def _copy(look: Vetted, kept: Vetted, part_of: Mapping[str, str] | None) -> Problem:
    if part_of is not None and part_of[look.file.key] != part_of[kept.file.key]:
        detail = f"the same image stands in the {part_of[kept.file.key]} part, as {kept.file.path}, and is used there"
        return Problem(look.file.path, ProblemReason.IN_TWO_PARTS, detail, used=False)
    return Problem(look.file.path, ProblemReason.DUPLICATE, f"it is a copy of {kept.file.path}", used=False)
