"""What a drop, a paste or an argument means, judged by paths, and by first bytes where a name tells nothing."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypedDict

from PySide6.QtCore import QMimeData

from mpl_desktop.language.words import words_of
from mpl_desktop.project.project import SUFFIX
from mpl_desktop.workspace import clipboard
from mpl_engine.images.kind import EXTENSIONS, VIDEO_ENDINGS, is_video, looks_like_image
from mpl_engine.modules.info import module_file_of

tr = words_of(__name__)

MODULE_SUFFIX = ".safetensors"
_ENDINGS = sorted(ending for endings in EXTENSIONS.values() for ending in endings)
IMAGE_ENDINGS = " ".join(f"*{ending}" for ending in _ENDINGS)
ALL_FILES = f"{tr('All files')} (*)"
IMAGE_FILTER = f"{tr('Images')} ({IMAGE_ENDINGS});;{ALL_FILES}"
"""For file dialogs. An image may have no ending or a wrong one: all files can be shown too."""

VIDEO_FILTER = f"{tr('Videos')} ({' '.join(f'*{ending}' for ending in sorted(VIDEO_ENDINGS))});;{ALL_FILES}"


@dataclass(frozen=True)
class Drop:
    """`kind` is empty where nothing can be done; `words` say what will happen."""

    kind: Literal["", "folder", "project", "module", "images", "picture", "collect", "video"]
    words: str
    paths: tuple[Path, ...] = ()


class Taking(TypedDict):
    """What a page does with pictures; see `meaning`."""

    classifying: bool
    collecting: str


NOTHING = Drop("", tr("This cannot be used here"))
_ONLY_ADDRESS = Drop(
    "", tr("Only the picture's address came: choose Copy image in the browser, and paste it here with Ctrl+V")
)
_NO_PICTURE = Drop("", tr("What came holds no picture that can be read"))


def promised(data: QMimeData, *, classifying: bool, collecting: str = "") -> Drop:
    """What releasing this data would do. A `picture` comes without a path; `received` gives it one."""
    if paths := clipboard.paths_in(data):
        return meaning(paths, classifying=classifying, collecting=collecting)
    if clipboard.holds_picture(data):
        return Drop(
            "picture",
            tr("{collecting} the picture", collecting=collecting)
            if collecting
            else tr("Classify the picture"),
        )
    return _ONLY_ADDRESS if clipboard.only_an_address(data) else NOTHING


def received(data: QMimeData, folder: Path, *, classifying: bool, collecting: str = "") -> Drop:
    """What this data means now that it is here; a picture without a path is kept as a file in `folder`.

    Raises:
        OSError: if it cannot be written.
    """
    drop = promised(data, classifying=classifying, collecting=collecting)
    if drop.kind != "picture":
        return drop
    path = clipboard.keep_picture(data, folder)
    if path is None:
        return _ONLY_ADDRESS if clipboard.only_an_address(data) else _NO_PICTURE
    return Drop("collect" if collecting else "images", drop.words, (path,))


def meaning(paths: list[Path], *, classifying: bool, collecting: str = "") -> Drop:
    """What releasing these paths does. On the Classify page a folder's images are classified instead.

    Args:
        paths: what is dropped.
        classifying: whether the Classify page is shown.
        collecting: how pictures become part of a project where they do, such as "Add to flowers:"; else empty.
    """
    if not paths:
        return NOTHING
    first = paths[0]
    if first.suffix.lower() == SUFFIX and first.is_file():
        return Drop("project", tr("Open the project {name}", name=first.stem), (first,))
    if first.suffix.lower() == MODULE_SUFFIX and first.is_file():
        return Drop("module", tr("Load the module {name}", name=first.name), (first,))
    inside = module_file_of(first)
    if inside != first:
        return Drop("module", tr("Load the module of {folder}", folder=first.name), (inside,))
    folders = [path for path in paths if path.is_dir()]
    if len(paths) == 1 and folders and not classifying and has_folders(first):
        return Drop("folder", tr("Open the folder {name}", name=first.name), (first,))
    usable = [path for path in paths if path in folders or looks_like_image(path)]
    videos = [path for path in paths if is_video(path)]
    if videos and not usable:
        return _of_videos(videos, collecting)
    if collecting:
        usable = [path for path in paths if path in usable or path in videos or is_zip(path)]
    if usable:
        one = usable[0].name
        several = len(usable) > 1
        if collecting:
            what = tr.many(len(usable), "{n} item", "{n} items") if several else one
            return Drop("collect", f"{collecting} {what}", tuple(usable))
        words = tr("Classify {name}", name=one)
        if several:
            words = tr.many(len(usable), "Classify {n} item", "Classify {n} items")
        return Drop("images", words, tuple(usable))
    return Drop("", tr("This cannot be used here: drop images, a folder of classes or a module"))


def _of_videos(videos: list[Path], collecting: str) -> Drop:
    name = videos[0].name if len(videos) == 1 else tr.many(len(videos), "{n} video", "{n} videos")
    if not collecting:
        return Drop(
            "",
            tr(
                "{name}: pictures are taken from videos on the Images page, in a project of your own pictures",
                name=name,
            ),
        )
    return Drop(
        "video", tr("{collecting} pictures from {name}", collecting=collecting, name=name), tuple(videos)
    )


def is_zip(path: Path) -> bool:
    """Whether a file is called an archive; whether it is one is seen when it is opened."""
    return path.suffix.lower() == ".zip" and path.is_file()


def has_folders(folder: Path) -> bool:
    """Whether a folder has sub-folders, as a folder of classes does."""
    try:
        return any(entry.is_dir() and not entry.name.startswith(".") for entry in folder.iterdir())
    except OSError:
        return False
