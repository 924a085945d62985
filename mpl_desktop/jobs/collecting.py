"""Copying pictures into a folder of the program's own."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mpl_desktop.jobs.runner import Factory
from mpl_engine.cancel import CancelToken

if TYPE_CHECKING:
    from mpl_engine.data.collecting import Collected
    from mpl_engine.events import Job


def collect(sources: Sequence[Path], folder: Path, known: Collection[str] = ()) -> Factory:
    """Copy the pictures in files, folders and archives; the result is a `Collected`."""

    def job(token: CancelToken) -> "Job[Collected]":
        from mpl_engine.data.collecting import collect as run  # noqa: PLC0415 - loads numpy and Pillow

        return (yield from run(sources, folder, known, token=token))

    return job
