"""Groups of images that must stay on one side of a split: one specimen, one patient, one burst of shots."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import Dataset, DatasetClass, ImageFile
from mpl_engine.data.exif import read_capture
from mpl_engine.data.name_pattern import found_in_names
from mpl_engine.errors import ConfigError

_KINDS = "subfolder, pattern:REGEX or exif:SECONDS"


def group_keys(dataset: Dataset, group_by: str, token: CancelToken | None = None) -> dict[str, str]:
    """The group of each image, by key.

    Args:
        dataset: a scanned folder.
        group_by: `subfolder`: the folder that an image lies in, if it is inside its class folder; an image lying
            in the class folder itself is alone. `pattern:REGEX`: what the first group of the expression, or the
            expression, finds in the file name; the same text in two classes is one group, and images without a
            match are alone. `exif:SECONDS`: chains of shots of one class and camera, each taken at most so many
            seconds after the one before; images without a time are alone.
        token: stops the reading of EXIF data between files.

    Raises:
        ConfigError: if `group_by` is none of these, or its expression would take too long.
        Cancelled: if the token says so.
    """
    kind, _, value = group_by.partition(":")
    if group_by == "subfolder":
        return {image.key: _subfolder(image, dataset) for _, image in _images(dataset)}
    if kind == "pattern":
        return _by_pattern([image for _, image in _images(dataset)], value, group_by)
    if kind == "exif":
        return _bursts(dataset, _seconds(value, group_by), token or CancelToken())
    raise ConfigError("group_by", group_by, f"it must be {_KINDS}")


def _images(dataset: Dataset) -> Iterator[tuple[DatasetClass, ImageFile]]:
    return ((one, image) for one in dataset.classes for image in one.images)


def _alone(image: ImageFile) -> str:
    return image.key


def _subfolder(image: ImageFile, dataset: Dataset) -> str:
    """The path of the image's folder. The same sub-folder in the train and test folder is two groups."""
    folder = image.key.rpartition("/")[0]
    depth_of_class = 1 if dataset.parts is not None else 0
    return f"folder:{folder}" if folder.count("/") > depth_of_class else _alone(image)


def _by_pattern(images: list[ImageFile], expression: str, group_by: str) -> dict[str, str]:
    names = [image.key.rpartition("/")[2] for image in images]
    found = found_in_names(expression, names, "group_by", group_by)
    return {
        image.key: f"pattern:{text}" if text else _alone(image)
        for image, text in zip(images, found, strict=True)
    }


def _seconds(value: str, group_by: str) -> timedelta:
    try:
        span = timedelta(seconds=float(value))
    except (ValueError, OverflowError):
        raise ConfigError("group_by", group_by, "the seconds must be a number") from None
    if span < timedelta(0):
        raise ConfigError("group_by", group_by, "the seconds must be 0 or more")
    return span


@dataclass(frozen=True)
class _Timed:
    time: datetime
    key: str


def _bursts(dataset: Dataset, span: timedelta, token: CancelToken) -> dict[str, str]:
    groups: dict[str, str] = {}
    series: dict[tuple[str, str], list[_Timed]] = defaultdict(list)
    for one, image in _images(dataset):
        token.check()
        shot = read_capture(dataset.root / image.path)
        if shot is None:
            groups[image.key] = _alone(image)
        else:
            series[one.folder, shot.camera].append(_Timed(shot.time, image.key))
    for chain in series.values():
        chain.sort(key=lambda timed: (timed.time, timed.key))
        first = before = chain[0]
        for timed in chain:
            if timed.time - before.time > span:
                first = timed
            groups[timed.key] = f"burst:{first.key}"
            before = timed
    return groups
