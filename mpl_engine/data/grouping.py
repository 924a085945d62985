"""Groups of images that must stay on one side of a split: one specimen, one patient, one burst of shots.

A pattern for file names is a regular expression that someone else may have written, so it is used within limits.
Python's own `re` cannot be stopped once it matches, and some short expressions take years on a name of forty letters.
`regex` matches the same expressions and gives up after a time; what it would build before it matches is limited by
the expression's repeat counts.
"""

import math
import re
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import Dataset, DatasetClass, ImageFile
from mpl_engine.errors import ConfigError
from mpl_engine.files.regular import open_regular
from mpl_engine.images.decode import MAX_FILE_BYTES, USABLE_FORMATS, silence_pillow
from mpl_engine.images.decode_errors import DECODER_ERRORS
from mpl_engine.messages import speaker

say = speaker(__name__)

_MAKE, _MODEL = 0x010F, 0x0110
_EXIF_IFD, _TIME, _FRACTION = 0x8769, 0x9003, 0x9291
MOST_CHARACTERS = 1000
MOST_REPEATS = 100_000
"""Of an expression: the product of all its counts in braces. A million of them takes a second and 0.3 GB to build."""
NAME_SECONDS = 0.5
"""Of the processor, for one name; usual expressions need a millionth of it."""
ALL_SECONDS = 2.0
SECONDS_PER_NAME = 2e-4
"""Of this thread, for all names together: `ALL_SECONDS`, and this for each name."""
_COUNTS = re.compile(r"\{(\d*),?(\d*)\}")
_ADVICE = say("Write it without repeats inside repeats, such as (a+)+, and with smaller counts")


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
    raise ConfigError("group_by", group_by, say("it must be subfolder, pattern:REGEX or exif:SECONDS"))


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
        raise ConfigError("group_by", group_by, say("the seconds must be a number")) from None
    if span < timedelta(0):
        raise ConfigError("group_by", group_by, say("the seconds must be 0 or more"))
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


@dataclass(frozen=True)
class Capture:
    """The time on the camera's own clock, and the camera's make and model, empty where unknown."""

    time: datetime
    camera: str


def read_capture(path: Path) -> Capture | None:
    """Time and camera of a photo; None if it cannot be read or does not say when it was taken."""
    silence_pillow()
    try:
        with (
            open_regular(path, limit=MAX_FILE_BYTES) as file,
            Image.open(file, formats=USABLE_FORMATS) as image,
        ):
            exif = image.getexif()
            details = exif.get_ifd(_EXIF_IFD)
            text = str(details.get(_TIME, ""))
            # A clock has no zone in EXIF, and only differences within one camera count.
            time = datetime.strptime(text.strip("\0 "), "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007
            fraction = str(details.get(_FRACTION, "")).strip("\0 ")
            if fraction.isascii() and fraction.isdigit():
                time = time.replace(microsecond=int(float(f"0.{fraction}") * 10**6))
            camera = " ".join(str(exif.get(tag, "")).strip("\0 ") for tag in (_MAKE, _MODEL))
    except DECODER_ERRORS:
        return None
    return Capture(time, camera.strip())


def found_in_names(expression: str, names: Sequence[str], setting: str, value: str) -> list[str | None]:
    """What an expression finds in each name: its first group if it has groups, else all that matches.

    Args:
        expression: as Python's `re` reads it.
        names: file names.
        setting: the setting that holds the expression, for the error.
        value: the setting's whole value, for the error.

    Returns:
        For each name the text, which may be empty, or None without a match.

    Raises:
        ConfigError: if this is no regular expression, it is empty, or it would take too long.
    """
    if not expression:
        raise ConfigError(setting, value, say("the expression is empty"))
    if len(expression) > MOST_CHARACTERS or _repeats(expression) > MOST_REPEATS:
        raise ConfigError(setting, value, say("the expression is too large. {advice}", advice=_ADVICE))
    import regex  # noqa: PLC0415 - only where a pattern is used

    try:
        re.compile(expression)  # what `regex` reads beyond it is not promised
        pattern = regex.compile(expression)
    except (re.error, regex.error, OverflowError, RecursionError) as error:
        raise ConfigError(
            setting, value, say("it is no regular expression ({error})", error=str(error))
        ) from None
    found: list[str | None] = []
    end = time.thread_time() + ALL_SECONDS + SECONDS_PER_NAME * len(names)
    for name in names:
        try:
            match = pattern.search(name, timeout=NAME_SECONDS)
        except TimeoutError:
            match, end = None, 0.0
        if time.thread_time() > end:
            raise ConfigError(
                setting,
                value,
                say("the expression takes too long on {name!r}. {advice}", name=name, advice=_ADVICE),
            )
        found.append(None if match is None else match.group(1 if pattern.groups else 0))
    return found


def _repeats(expression: str) -> int:
    """An upper bound of how often anything in the expression is repeated by counts."""
    counts = ([int(n[-9:]) for n in pair if n] for pair in _COUNTS.findall(expression))
    return math.prod(max([1, *some]) for some in counts)
