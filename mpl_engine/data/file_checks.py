"""The slow look of a scan: every file is opened once, decoded small and hashed, in a bounded window of threads."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.data.listing import FoundFile
from mpl_engine.errors import ImageUnreadable
from mpl_engine.files.threads import FileThreads
from mpl_engine.images.decode import decode, open_image
from mpl_engine.images.problems import Problem, ProblemReason
from mpl_engine.images.unchanged import sha256_of

_MOST_THREADS = 4
_WINDOW_PER_THREAD = 4
_TARGET = 64
_NOTES = {
    ProblemReason.WRONG_EXTENSION: "the file's ending does not say what it holds; the image is used",
    ProblemReason.RESCALED: "more than 8 bits a channel were scaled to 8; the image is used",
}


@dataclass(frozen=True)
class Vetted:
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


def vet_all(root: Path, files: Iterable[FoundFile], token: CancelToken) -> Iterator[Vetted]:
    """Vet files in order. At most a window of images is held at a time, however many files there are.

    Raises:
        Cancelled: if the token says so.
    """
    threads = min(_MOST_THREADS, os.cpu_count() or 1)
    waiting = iter(files)
    window: deque[Future[Vetted]] = deque()
    with FileThreads(threads, "scan", token) as pool:
        for file in islice(waiting, threads * _WINDOW_PER_THREAD):
            window.append(pool.submit(vet, root, file))
        while window:
            yield pool.result(window.popleft())
            window.extend(pool.submit(vet, root, file) for file in islice(waiting, 1))


def vet(root: Path, file: FoundFile) -> Vetted:
    """Prove that one file is a readable image, and hash it."""
    path = root / file.path
    try:
        notes, size = decode(path, _TARGET, lambda decoded: (decoded.notes, decoded.size))
        with open_image(path) as opened:
            digest = sha256_of(opened)
    except ImageUnreadable as error:
        problem = Problem(file.path, ProblemReason(error.reason), error.detail, used=False)
        return Vetted(file, "", 0, 0, (problem,))
    problems = tuple(Problem(file.path, note, _NOTES[note], used=True) for note in notes)
    return Vetted(file, digest, *size, problems)
