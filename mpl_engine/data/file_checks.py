"""The slow look of a scan: every file is opened once, decoded small and hashed, in a bounded window of threads.

Then what is there twice: equal files, of which one copy is used, and one shot that stands in a class under one name as
HEIC and JPEG, as phones and their programs write it.
"""

import os
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.data.listing import FoundFile
from mpl_engine.errors import ImageUnreadable
from mpl_engine.files.threads import FileThreads
from mpl_engine.images.decode import decode, open_image, sha256_of
from mpl_engine.images.problems import Problem, ProblemReason
from mpl_engine.messages import speaker

say = speaker(__name__)

_MOST_THREADS = 4
_WINDOW_PER_THREAD = 4
_TARGET = 64
_NOTES = {
    ProblemReason.WRONG_EXTENSION: say("the file's ending does not say what it holds; the image is used"),
    ProblemReason.RESCALED: say("more than 8 bits a channel were scaled to 8; the image is used"),
}
_JUDGING_FIRST = {"test": 0, "val": 1, "train": 2}
_SIDE = 16
_SAME = 0.97
"""Correlation of small grey pictures from which two of one name are one shot; other encodings reach 0.99."""
_MOST_COMPARED = 20


@dataclass(frozen=True)
class CheckedFile:
    """One file after the look: hash and size if it can be used, and what there is to say about it."""

    file: FoundFile
    sha256: str
    width: int
    height: int
    problems: tuple[Problem, ...]

    @property
    def usable(self) -> bool:
        """Whether the file is an image that decodes."""
        return bool(self.sha256)


def check_files(root: Path, files: Iterable[FoundFile], token: CancelToken) -> Iterator[CheckedFile]:
    """Check files in order. At most a window of images is held at a time, however many files there are.

    Raises:
        Cancelled: if the token says so.
    """
    threads = min(_MOST_THREADS, os.cpu_count() or 1)
    waiting = iter(files)
    window: deque[Future[CheckedFile]] = deque()
    with FileThreads(threads, "scan", token) as pool:
        for file in islice(waiting, threads * _WINDOW_PER_THREAD):
            window.append(pool.submit(check_file, root, file))
        while window:
            yield pool.result(window.popleft())
            window.extend(pool.submit(check_file, root, file) for file in islice(waiting, 1))


def check_file(root: Path, file: FoundFile) -> CheckedFile:
    """Prove that one file is a readable image, and hash it."""
    path = root / file.path
    try:
        notes, size = decode(path, _TARGET, lambda decoded: (decoded.notes, decoded.size))
        with open_image(path) as opened:
            digest = sha256_of(opened)
    except ImageUnreadable as error:
        problem = Problem(file.path, ProblemReason(error.reason), error.detail, used=False)
        return CheckedFile(file, "", 0, 0, (problem,))
    problems = tuple(Problem(file.path, note, _NOTES[note], used=True) for note in notes)
    return CheckedFile(file, digest, *size, problems)


def drop_copies(
    by_class: Sequence[Sequence[CheckedFile]], part_of: Mapping[str, str] | None
) -> tuple[list[list[CheckedFile]], list[Problem]]:
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
    copies: dict[str, list[tuple[int, CheckedFile]]] = defaultdict(list)
    for label, looks in enumerate(by_class):
        for look in looks:
            if look.usable:
                copies[look.sha256].append((label, look))
    kept: list[list[CheckedFile]] = [[] for _ in by_class]
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


def _rank(look: CheckedFile, part_of: Mapping[str, str] | None) -> int:
    return _JUDGING_FIRST[part_of[look.file.key]] if part_of is not None else 0


def _in_two_classes(same: Sequence[tuple[int, CheckedFile]]) -> list[Problem]:
    problems = []
    for label, look in same:
        other = next(v.file.path for other_label, v in same if other_label != label)
        detail = say("the same image stands in another class, as {file}", file=other)
        problems.append(Problem(look.file.path, ProblemReason.IN_TWO_CLASSES, detail, used=False))
    return problems


def _copy(look: CheckedFile, kept: CheckedFile, part_of: Mapping[str, str] | None) -> Problem:
    if part_of is not None and part_of[look.file.key] != part_of[kept.file.key]:
        detail = say(
            "the same image stands in the {part} part, as {file}, and is used there",
            part=part_of[kept.file.key],
            file=kept.file.path,
        )
        return Problem(look.file.path, ProblemReason.IN_TWO_PARTS, detail, used=False)
    return Problem(
        look.file.path,
        ProblemReason.DUPLICATE,
        say("it is a copy of {file}", file=kept.file.path),
        used=False,
    )


def twin_warnings(root: Path, by_class: Sequence[Sequence[CheckedFile]]) -> list[str]:
    """A ready sentence on twins: images of one class and folder whose names differ in the ending alone.

    Names such as `1.jpg` and `1.png` can be chance, so the first twenty pairs are compared; most must show one picture.
    """
    pairs = [pair for looks in by_class for pair in _pairs(looks)]
    compared = pairs[:_MOST_COMPARED]
    same = [pair for pair in compared if _one_shot(root, *pair)]
    if not same or 2 * len(same) < len(compared):
        return []
    a, b = same[0]
    number = len(same) + len(pairs) - len(compared)
    warning = say.many(
        number,
        "{n} shot stands twice under one name, such as {file} and {name}. One copy may be "
        "trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.",
        "{n:,} shots stand twice under one name, such as {file} and {name}. One copy may be "
        "trained on and the other judged, which makes the accuracy look better than it is: leave one of each out.",
        file=a.file.path,
        name=PurePosixPath(b.file.path).name,
    )
    return [warning]


def _pairs(looks: Sequence[CheckedFile]) -> list[tuple[CheckedFile, CheckedFile]]:
    named: dict[str, list[CheckedFile]] = defaultdict(list)
    for look in looks:
        named[PurePosixPath(look.file.key).with_suffix("").as_posix().casefold()].append(look)
    return [
        (same[0], other)
        for same in named.values()
        for other in same[1:]
        if _ending(other) != _ending(same[0]) and _same_shape(same[0], other)
    ]


def _ending(look: CheckedFile) -> str:
    return PurePosixPath(look.file.key).suffix.casefold()


def _same_shape(a: CheckedFile, b: CheckedFile) -> bool:
    return abs(a.width * b.height - b.width * a.height) <= 0.02 * a.width * b.height


def _one_shot(root: Path, a: CheckedFile, b: CheckedFile) -> bool:
    try:
        first, second = (decode(root / look.file.path, _TARGET, lambda d: _small(d.image)) for look in (a, b))
    except ImageUnreadable:
        return False
    lengths = float(np.linalg.norm(first) * np.linalg.norm(second))
    return lengths > 0 and float((first * second).sum()) >= _SAME * lengths


def _small(image: Image.Image) -> NDArray[np.float64]:
    grey = np.asarray(image.convert("L").resize((_SIDE, _SIDE), Image.Resampling.BOX), np.float64)
    around: NDArray[np.float64] = grey - grey.mean()
    return around
