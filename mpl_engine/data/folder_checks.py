"""What to say about a folder as a whole: whether it can be used, and what a person should know about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mpl_engine.data.class_names import look_alikes
from mpl_engine.data.listing import Listing
from mpl_engine.errors import FolderProblem
from mpl_engine.formatting import comma_list
from mpl_engine.images.problems import Problem, ProblemReason
from mpl_engine.messages import speaker

say = speaker(__name__)

LEAST_CLASSES = 2
LEAST_IMAGES = 2
IMBALANCE = 10
"""The largest class may be this many times the smallest before it is worth a warning."""


@dataclass(frozen=True)
class ClassCount:
    """A class with its number of usable images and the sub-folders that some of them come from."""

    name: str
    folder: str
    images: int
    nested: Sequence[str]


def refuse_few_classes(
    root: Path,
    listing: Listing,
    with_images: Sequence[str],
    least: int = LEAST_CLASSES,
    refused: Sequence[Problem] = (),
) -> None:
    """Refuse a folder in which fewer than `least` class folders hold images, with advice that fits what is there.

    Args:
        root: the folder.
        listing: what stands in it.
        with_images: the class folders that hold usable images.
        least: how many there must be.
        refused: what was wrong with files that were looked at.

    Raises:
        FolderProblem: if there are fewer.
    """
    if len(with_images) >= least:
        return
    lost = {file.path for f in listing.folders if f.folder not in with_images for file in f.files}
    refused = [problem for problem in refused if problem.path in lost]
    if refused:
        first = refused[0]
        number = len(refused)
        reason = (
            say.many(
                number,
                "too few class folders hold a usable image, and {n:,} file was left out, {first}: {detail}",
                "too few class folders hold a usable image, and {n:,} files were left out, the first of them {first}: "
                "{detail}",
                first=first.path,
                detail=first.detail,
            )
            if with_images
            else say.many(
                number,
                "no class folder holds a usable image, and {n:,} file was left out, {first}: {detail}",
                "no class folder holds a usable image, and {n:,} files were left out, the first of them {first}: "
                "{detail}",
                first=first.path,
                detail=first.detail,
            )
        )
        raise FolderProblem(root, reason, say("Replace or convert them."))
    if listing.part_folders:
        reason = say("its train, val and test folders hold fewer than two classes with images")
        raise FolderProblem(root, reason, say("Put a folder for each class into each of them."))
    for found in listing.folders:
        deeper = {path.split("/")[1] for path in found.nested if path.startswith(f"{found.folder}/")}
        if len(deeper) >= LEAST_CLASSES:
            raise FolderProblem(
                root,
                say("its classes lie one folder deeper"),
                say("Open {folder} instead.", folder=root / found.folder),
            )
    if any(p.reason is ProblemReason.LOOSE for p in listing.problems) and not with_images:
        reason = say("its images are not sorted into class folders")
        raise FolderProblem(root, reason, say("Make a sub-folder for each class and put its images there."))
    if with_images:
        reason = say("only one class folder, {folder}, holds images", folder=with_images[0])
        raise FolderProblem(root, reason, say("A classifier needs at least two classes."))
    reason = (
        say("none of its sub-folders holds a usable image")
        if listing.folders
        else say("it has no class folders")
    )
    raise FolderProblem(root, reason, say("Open the folder whose sub-folders are the classes."))


def class_problems(counts: Sequence[ClassCount]) -> list[Problem]:
    """A problem for each class folder without images (left out), or with too few of them (used)."""
    problems = []
    for count in counts:
        path = count.folder
        if not count.images:
            detail = say("the folder holds no usable image, so the class is left out")
            problems.append(Problem(path, ProblemReason.EMPTY_CLASS, detail, used=False))
        elif count.images < LEAST_IMAGES:
            detail = say("the class has a single image, so nothing is left to judge it by")
            problems.append(Problem(path, ProblemReason.FEW_IMAGES, detail, used=True))
    return problems


def class_warnings(
    counts: Sequence[ClassCount], copies: Sequence[Problem], parts: Mapping[str, str] | None
) -> list[str]:
    """Ready sentences, the gravest first. `copies` are the problems of `drop_copies`."""
    warnings = []
    leaks = sum(p.reason is ProblemReason.IN_TWO_PARTS for p in copies)
    if leaks:
        warnings.append(
            say.many(
                leaks,
                "{n:,} image stood in two parts, such as train and test. Each is used only in the "
                "part that judges, so that no test image is trained on.",
                "{n:,} images stood in two parts, such as train and test. Each is used only in the "
                "part that judges, so that no test image is trained on.",
            )
        )
    doubts = sum(p.reason is ProblemReason.IN_TWO_CLASSES for p in copies)
    if doubts:
        warnings.append(
            say.many(
                doubts,
                "{n:,} file with the same image in two classes was left out.",
                "{n:,} files with the same image in two classes were left out.",
            )
        )
    full = [count for count in counts if count.images]
    few = tuple(c.name for c in full if c.images < LEAST_IMAGES)
    if few:
        warnings.append(
            say.many(
                len(few),
                "Too few images to judge: {classes} has only one.",
                "Too few images to judge: {classes} have only one each.",
                classes=comma_list(few),
            )
        )
    empty = tuple(c.folder for c in counts if not c.images)
    if empty:
        warnings.append(say("Left out, because without usable images: {folders}.", folders=comma_list(empty)))
    if parts is not None:
        warnings += _part_warnings(full, parts)
    if full:
        warnings += _imbalance(full)
    warnings += [
        say("{a!r} and {b!r} look alike. Are they one class?", a=a, b=b)
        for a, b in look_alikes(c.name for c in full)
    ]
    nested = tuple(path for c in full for path in c.nested)
    if nested:
        warnings.append(
            say(
                "Images in folders inside a class folder are used as that class: {folders}.",
                folders=comma_list(nested),
            )
        )
    return warnings


def _imbalance(full: Sequence[ClassCount]) -> list[str]:
    smallest, largest = min(full, key=lambda c: c.images), max(full, key=lambda c: c.images)
    if largest.images <= IMBALANCE * smallest.images:
        return []
    return [
        say(
            "The classes are of very different size: {largest} has {most:,} images, {smallest} {least:,}.",
            largest=largest.name,
            most=largest.images,
            smallest=smallest.name,
            least=smallest.images,
        )
    ]


def _part_warnings(full: Sequence[ClassCount], parts: Mapping[str, str]) -> list[str]:
    """Classes that some part lacks. Keys of images start with the part's folder, then the class's."""
    present: dict[str, set[str]] = {}
    for key, part in parts.items():
        present.setdefault(part, set()).add(key.split("/")[1])
    warnings = []
    for part in ("train", "val", "test"):
        missing = tuple(c.name for c in full if c.folder not in present[part]) if part in present else ()
        if missing:
            warnings.append(
                say("Without images in the {part} part: {classes}.", part=part, classes=comma_list(missing))
            )
    return warnings
