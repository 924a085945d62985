"""Pictures out of videos into the open project of the program's own, or into a new one."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from mpl_desktop.jobs import collecting as collecting_jobs
from mpl_desktop.jobs.collecting import Taken
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import sentences, words_of
from mpl_desktop.messages import Action, Listing, Message, Page, Tone, for_failure
from mpl_desktop.project.decisions import UNLABELLED, is_unlabelled
from mpl_desktop.workspace.collecting import new_folder
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.extras.libraries import extra
from mpl_engine.files.names import folder_name
from mpl_engine.video.errors import VideoUnreadable

if TYPE_CHECKING:
    from mpl_engine.video.collecting import CollectedVideo

tr = words_of(__name__)

RATE = 2.0
MISSING = tr(
    "Reading videos needs a part that is not installed. Install it with: pip install {part}",
    part=extra("camera"),
)
ELSEWHERE = tr("Pictures can be added to projects that began with unsorted pictures.")
"""What is said where the open project's folder is the person's own."""


def can_read_videos() -> bool:
    """Whether what reads videos is installed; nothing is loaded."""
    return find_spec("av") is not None


def takes_pictures(workspace: Workspace) -> bool:
    """Whether pictures can go into the open project, or there is none yet."""
    return workspace.project is None or workspace.collector.open_here


def take_pictures(
    workspace: Workspace,
    paths: list[Path],
    folder: str = UNLABELLED,
    *,
    rate: float = RATE,
    skip_alike: bool = True,
) -> Task:
    """Take pictures out of videos into a class of the open project, or begin a project with them.

    Args:
        workspace: what is open; see `takes_pictures`.
        paths: the videos.
        folder: of the class, or of the pictures without one.
        rate: pictures for each second.
        skip_alike: leave out what looks like a picture before.
    """
    project, dataset = workspace.project, workspace.dataset
    root = project.root if project else new_folder(workspace.settings, paths)
    known = {image.sha256: image.key for c in dataset.classes for image in c.images} if dataset else {}
    target = root / folder_name(folder)
    name = paths[0].name if len(paths) == 1 else tr.many(len(paths), "{n:,} video", "{n:,} videos")
    task = workspace.jobs.submit(
        collecting_jobs.videos(paths, target, known, rate, skip_alike=skip_alike),
        tr("Taking pictures from a video"),
        kind="collect",
        place=name,
    )
    task.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
    for signal in (task.failed, task.cancelled):  # what was taken before stays
        signal.connect(lambda *_: _show(workspace, root, target))
    task.succeeded.connect(lambda taken: _taken(workspace, root, folder, taken, known))
    return task


def _show(workspace: Workspace, root: Path, target: Path) -> None:
    """Look at the project again, or open the new one if pictures are in it."""
    if workspace.project is not None and workspace.project.root == root:
        workspace.rescan()
    elif target.is_dir() and any(target.iterdir()):
        workspace.open(root)


def _taken(workspace: Workspace, root: Path, folder: str, taken: Taken, known: dict[str, str]) -> None:
    found = [one for _, one in taken if not isinstance(one, VideoUnreadable)]
    there = [known[sha256] for one in found for sha256 in one.known if sha256 in known]
    if there and not is_unlabelled(folder):
        workspace.collector.give_class(there, folder)
    if any(one.added for one in found):
        _show(workspace, root, root / folder_name(folder))
    workspace.said.emit(_message(taken, waits=is_unlabelled(folder)))


def _message(taken: Taken, *, waits: bool) -> Message:
    lines = tuple(f"{path.name}: {_words(one)}" for path, one in taken)
    good = all(
        not isinstance(one, VideoUnreadable) and one.damaged_at is None and not one.full for _, one in taken
    )
    added = sum(len(one.added) for _, one in taken if not isinstance(one, VideoUnreadable))
    tone: Tone = "success" if good and added else "warning"
    if len(taken) > 1:
        text = tr.many(
            added,
            "{n:,} picture was taken from {videos:,} videos.",
            "{n:,} pictures were taken from {videos:,} videos.",
            videos=len(taken),
        )
        return Message(
            text, tone, Action.DETAILS, tr("Show each"), Listing(tr("What became of the videos"), lines)
        )
    path, one = taken[0]
    if isinstance(one, VideoUnreadable):
        return for_failure(one)
    text = tr("From {video}: {said}", video=path.name, said=_words(one))
    if waits and added:
        return Message(text, tone, Action.GO_TO, tr("Label them"), Page.LABEL)
    return Message(text, tone)


def _words(one: "CollectedVideo | VideoUnreadable") -> str:
    """What became of one video, as sentences that begin with a number or a small letter."""
    if isinstance(one, VideoUnreadable):
        return f"{one.reason}."
    added, known = len(one.added), len(one.known)
    words = [tr.many(added, "{n:,} picture was taken.", "{n:,} pictures were taken.")]
    if one.alike:
        words.append(
            tr.many(
                one.alike,
                "{n:,} that looks like another was left out.",
                "{n:,} that look like another were left out.",
            )
        )
    if known:
        words.append(tr.many(known, "{n:,} picture was here already.", "{n:,} pictures were here already."))
    if one.full:
        words.append(
            tr(
                "That is the most from one video: after {time} nothing more was looked at.",
                time=_time(one.seconds),
            )
        )
    if one.damaged_at is not None:
        words.append(
            tr(
                "The video is damaged at {time}; what could be read was taken.",
                time=_time(one.damaged_at),
            )
        )
    return sentences(words)


def _time(seconds: float) -> str:
    """`1:05` minutes and seconds, with hours before them where there are any."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
