"""Pictures into a folder of the program's own: copied from files, taken out of videos, or from a camera."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from mpl_desktop.jobs.runner import Factory
from mpl_engine.cancel import CancelToken
from mpl_engine.video.errors import VideoUnreadable

if TYPE_CHECKING:
    from mpl_engine.data.collecting import Collected
    from mpl_engine.events import Job
    from mpl_engine.video.collecting import CollectedVideo

Taken: TypeAlias = "tuple[tuple[Path, CollectedVideo | VideoUnreadable], ...]"
"""Of each video what became of it."""


def collect(sources: Sequence[Path], folder: Path, known: Collection[str] = ()) -> Factory:
    """Copy the pictures in files, folders and archives; the result is a `Collected`."""

    def job(token: CancelToken) -> "Job[Collected]":
        from mpl_engine.data.collecting import collect as run  # noqa: PLC0415 - loads numpy and Pillow

        return (yield from run(sources, folder, known, token=token))

    return job


def videos(
    paths: Sequence[Path], folder: Path, known: Collection[str], rate: float, *, skip_alike: bool
) -> Factory:
    """Take pictures out of videos, `rate` of each second; the result is a `Taken`. One bad video costs only itself."""

    def job(token: CancelToken) -> "Job[Taken]":
        from mpl_engine.video.collecting import collect_video  # noqa: PLC0415 - loads torch, numpy and Pillow

        done: list[tuple[Path, CollectedVideo | VideoUnreadable]] = []
        for path in paths:
            try:
                found = yield from collect_video(
                    path, folder, known, rate=rate, skip_alike=skip_alike, token=token
                )
            except VideoUnreadable as error:
                done.append((path, error))
            else:
                done.append((path, found))
        return tuple(done)

    return job
