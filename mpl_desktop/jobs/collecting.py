"""Pictures into a folder of the program's own: copied from files, taken out of videos, or from a camera."""

import io
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from mpl_desktop.jobs.runner import Factory
from mpl_desktop.language.words import words_of
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WriteFailed
from mpl_engine.events import Progress
from mpl_engine.files.atomic import plain_reason
from mpl_engine.video.errors import VideoUnreadable

if TYPE_CHECKING:
    from mpl_engine.data.collecting import Collected, Keeper
    from mpl_engine.events import Job
    from mpl_engine.video.collecting import CollectedVideo

tr = words_of(__name__)

QUALITY = 95
"""Of the JPEG files that pictures of a camera become."""

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


class PictureFolders:
    """Keeps pictures of a camera as JPEG files, in any folder. Only the compute thread uses it."""

    def __init__(self) -> None:
        self._keepers: dict[Path, Keeper] = {}

    def keep(self, image: QImage, folder: Path, name: str) -> Factory:
        """Write one picture, whole or not at all; the result is its path and SHA-256, or None if it is there already."""

        def job(token: CancelToken) -> "Job[tuple[Path, str] | None]":
            yield Progress("collect", 0, 1)
            token.check()
            from mpl_engine.data.collecting import Keeper  # noqa: PLC0415 - loads numpy and Pillow

            keeper = self._keepers.get(folder)
            if keeper is None or not folder.is_dir():
                keeper = self._keepers[folder] = Keeper(folder)
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            writer = QImageWriter(buffer, b"jpg")
            writer.setQuality(QUALITY)
            if not writer.write(image):
                raise WriteFailed(folder / name, tr("it could not be made a JPEG file"))
            try:
                sha256, found = keeper.keep(io.BytesIO(buffer.data().data()), name)
            except OSError as error:
                raise WriteFailed(folder / name, plain_reason(error)) from None
            return (folder / found, sha256) if found else None

        return job

    def forget(self, path: Path, sha256: str) -> Factory:
        """Remove a picture that was kept here; the result is whether it was there."""

        def job(token: CancelToken) -> "Job[bool]":
            yield Progress("collect", 0, 1)
            token.check()
            if path.parent in self._keepers:
                self._keepers[path.parent].forget(sha256)
            try:
                path.unlink()
            except FileNotFoundError:
                return False
            except OSError as error:
                raise WriteFailed(path, plain_reason(error)) from None
            return True

        return job
