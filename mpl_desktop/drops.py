"""What a drop, a pasted file list or an argument means, judged by the paths alone."""

from dataclasses import dataclass
from pathlib import Path

from mpl_desktop.project import SUFFIX
from mpl_engine.module_info import module_file_of

IMAGE_SUFFIXES = frozenset(
    [
        ".jpg",
        ".jpeg",
        ".jpe",
        ".jfif",
        ".png",
        ".gif",
        ".bmp",
        ".dib",
        ".webp",
        ".tif",
        ".tiff",
        ".avif",
        ".heic",
        ".heif",
        ".ppm",
        ".pgm",
        ".jp2",
    ]
)
MODULE_SUFFIX = ".safetensors"


@dataclass(frozen=True)
class Drop:
    """`kind` is `folder`, `project`, `module`, `images` or empty; `words` say what will happen."""

    kind: str
    words: str
    paths: tuple[Path, ...] = ()


def meaning(paths: list[Path], *, classifying: bool) -> Drop:
    """What releasing these paths does. On the Classify page a folder's images are classified instead."""
    if not paths:
        return Drop("", "This cannot be used here")
    first = paths[0]
    if first.suffix.lower() == SUFFIX and first.is_file():
        return Drop("project", f"Open the project {first.stem}", (first,))
    if first.suffix.lower() == MODULE_SUFFIX and first.is_file():
        return Drop("module", f"Load the prompt module {first.name}", (first,))
    inside = module_file_of(first)
    if inside != first:
        return Drop("module", f"Load the prompt module of {first.name}", (inside,))
    folders = [path for path in paths if path.is_dir()]
    if len(paths) == 1 and folders and not classifying and has_folders(first):
        return Drop("folder", f"Open the folder {first.name}", (first,))
    usable = [path for path in paths if path.suffix.lower() in IMAGE_SUFFIXES or path in folders]
    if usable:
        one = usable[0].name
        many = f"{len(usable)} items" if len(usable) > 1 else one
        return Drop("images", f"Classify {many}", tuple(usable))
    return Drop("", "This cannot be used here: drop images, a folder of classes or a prompt module")


def has_folders(folder: Path) -> bool:
    """Whether a folder has sub-folders, as a folder of classes does."""
    try:
        return any(entry.is_dir() and not entry.name.startswith(".") for entry in folder.iterdir())
    except OSError:
        return False
