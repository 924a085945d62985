"""What can be wrong with a file or a class folder: the reasons, and one finding of a scan."""

from dataclasses import dataclass
from enum import StrEnum


class ProblemReason(StrEnum):
    """Why a file or folder is listed. The values are part of the JSON of `scan` and stay as they are."""

    UNREADABLE = "unreadable"
    TRUNCATED = "truncated"
    NOT_AN_IMAGE = "not_an_image"
    WRONG_EXTENSION = "wrong_extension"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    DUPLICATE = "duplicate"
    IN_TWO_CLASSES = "in_two_classes"
    IN_TWO_PARTS = "in_two_parts"
    HIDDEN = "hidden"
    SYMLINK_LOOP = "symlink_loop"
    LOOSE = "loose"
    NAME_COLLISION = "name_collision"
    FEW_IMAGES = "few_images"
    EMPTY_CLASS = "empty_class"
    RESCALED = "rescaled"
    CAMERA_RAW = "camera_raw"


@dataclass(frozen=True)
class Problem:
    """One finding about a file or a folder.

    Attributes:
        path: relative to the scanned root, with `/`.
        reason: what is wrong.
        detail: a short sentence without the full stop, for a person.
        used: whether the image (or class) is used all the same, as a file with the wrong extension is.
    """

    path: str
    reason: ProblemReason
    detail: str
    used: bool
