"""The sets of images that the backbone learns from: folders of classes, SETS/SET/CLASS/image.

README.md says where each comes from and how its classes are called.
"""

from dataclasses import dataclass
from pathlib import Path

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png")

CLASSIFIER_SET = "imagenet_sample"
"""The set with one image for each class of the extractor's classifier, in a single folder, named ID_NAME.JPEG.

Sorted by ID the names are those of the classifier's outputs. The set has no classes of its own.
"""


@dataclass(frozen=True)
class Share:
    """How much of a set is used: views of each image (the first is a plain centre crop), images of each class."""

    views: int = 2
    per_class: int = 200


SHARES = {
    CLASSIFIER_SET: Share(2, 2000),
    "aid": Share(2, 100),
    "neu_det": Share(2, 100),
    "intel_scenes": Share(2, 120),
    "dtd_part": Share(2, 120),
    "emoji_colour": Share(1, 60),
    "tiny_imagenet": Share(1, 60),
}
"""By the set's name; every other set has the share `Share()`."""


def share_of(name: str) -> Share:
    """How much of the set of this name is used."""
    return SHARES.get(name, Share())


def set_folders(sets: Path) -> list[Path]:
    """The folders of all sets, sorted."""
    return sorted(folder for folder in sets.iterdir() if folder.is_dir())


def class_folders(folder: Path) -> list[Path]:
    """The folders of a set's classes, sorted."""
    return sorted(inner for inner in folder.iterdir() if inner.is_dir())


def images_in(folder: Path) -> list[Path]:
    """All image files of a class, sorted, at any depth."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in IMAGE_SUFFIXES)


def readable(name: str) -> str:
    """A folder's name as words."""
    return name.replace("_", " ")


def classifier_names(files: list[str]) -> list[str]:
    """Names of the classifier's outputs, from the file names of CLASSIFIER_SET (paths are cut off)."""
    stems = sorted(Path(file).name for file in files)
    return [readable(stem.split("_", 1)[1].rsplit(".", 1)[0]) for stem in stems]


def all_names(sets: Path) -> list[str]:
    """The names of all classes of all sets and of the classifier, each once, sorted."""
    names: set[str] = set()
    for folder in set_folders(sets):
        if folder.name == CLASSIFIER_SET:
            names.update(classifier_names([path.name for path in images_in(folder)]))
        else:
            names.update(readable(inner.name) for inner in class_folders(folder))
    return sorted(names)
