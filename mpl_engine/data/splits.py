"""From a scanned folder to training, validation and test images: the rules of docs/contracts.md, in full.

Images are drawn in the order of the SHA-256 of `f"{seed}:{key}"`, where the key is the NFC path relative to the
root. So a split is the same on every platform and in every listing order, and a new file moves few others.
Fractions are rounded half up, in whole numbers (Python's own `round` goes to even).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, get_args

from mpl_engine.config import Protocol
from mpl_engine.data.dataset import Dataset, ImageFile
from mpl_engine.data.grouping import group_keys
from mpl_engine.data.sampling import (
    Item,
    Quota,
    Sampled,
    assign_folds,
    drawing_order,
    first_of_each,
    sample_groups,
)
from mpl_engine.errors import ConfigError, FileFormatError, FolderProblem, NewerFile
from mpl_engine.files.own import stays_inside
from mpl_engine.formatting import nfc
from mpl_engine.messages import speaker

say = speaker(__name__)

FEW = 10
"""A smallest class with fewer images than this is judged by cross-validation instead of a test part."""

MOST_VAL = 4
FOLDS = 5
SCHEMA = 1


@dataclass(frozen=True)
class Example:
    """One image of a part: its real path relative to the root, its label and its content hash."""

    path: str
    label: int
    sha256: str


@dataclass(frozen=True)
class Split:
    """Which images train, choose and judge; each part is sorted by label and key.

    Attributes:
        train: at most `shots` a class.
        val: chosen by, never trained on.
        test: judged on; empty when `cross_validate` holds.
        cross_validate: the images are too few for a test part: `cv_accuracy` is reported instead.
        protocol: `auto` or `coop`.
        shots: training images wanted a class.
        seed: of the sampling.
    """

    train: tuple[Example, ...]
    val: tuple[Example, ...]
    test: tuple[Example, ...]
    cross_validate: bool
    protocol: str
    shots: int
    seed: int


def make_split(
    dataset: Dataset, *, protocol: Protocol, shots: int, seed: int, group_by: str | None = None
) -> Split:
    """Divide a data set.

    `auto`: of a class with n images, max(1, 0.2 n) go to test first, then min(4, max(1, 0.2 n)) to validation,
    then up to `shots` to training; the rest joins test. With fewer than 10 images in the smallest class there is
    no test part, and each class keeps a training image. `coop`: half of a class is for training, a fifth for
    validation and the rest for test; of these, `shots` and min(shots, 4) are used. Part folders win: their
    images stay in their part, training is drawn up to `shots` and the rest of it left out; a validation or test
    part that is missing is taken from the training folder by the rule.

    With `group_by` whole groups go to one part: to test until it has its number, then validation, then
    training. Images of a training group beyond `shots` are left out.

    Raises:
        ConfigError: if `protocol`, `shots` or `group_by` cannot work, or a class has too few groups.
        FolderProblem: if a class has no image in the folder's own training part.
    """
    _check(protocol, shots)
    pool, own_val, own_test = _own_parts(dataset, _items(dataset, group_by))
    counts = Counter(item.label for item in pool)
    cross_validate = protocol == "auto" and not own_test and min(counts.values(), default=0) < FEW
    asks_test = not own_test and not cross_validate
    quotas = {
        label: _quota(n, protocol, shots, test=asks_test, val=not own_val)
        for label, n in sorted(counts.items())
    }
    drawn = sample_groups(pool, quotas, seed)
    if group_by is not None:
        _require_test_groups(dataset, quotas, drawn, group_by)
    val = own_val or drawn.val
    if protocol == "coop":
        val = first_of_each(val, min(shots, MOST_VAL), seed)
    rest = drawn.rest if protocol == "auto" and asks_test else []
    return Split(
        train=_examples(dataset, first_of_each(drawn.train, shots, seed)),
        val=_examples(dataset, val),
        test=_examples(dataset, own_test or [*drawn.test, *rest]),
        cross_validate=cross_validate,
        protocol=protocol,
        shots=shots,
        seed=seed,
    )


def _check(protocol: str, shots: int) -> None:
    if protocol not in get_args(Protocol):
        raise ConfigError("protocol", protocol, say("it must be auto or coop"))
    if shots < 1:
        raise ConfigError("shots", shots, say("it must be 1 or more"))


def _quota(n: int, protocol: Protocol, shots: int, *, test: bool, val: bool) -> Quota:
    """Numbers for a class of n images; `test` and `val` say whether these parts are drawn at all."""
    fifth, half = (2 * n + 5) // 10, (n + 1) // 2
    if protocol == "coop":
        return Quota(n - half - fifth if test else 0, fifth if val else 0, shots)
    return Quota(max(1, fifth) if test else 0, min(MOST_VAL, max(1, fifth)) if val else 0, shots)


def _items(dataset: Dataset, group_by: str | None) -> list[Item]:
    groups = group_keys(dataset, group_by) if group_by is not None else {}
    return [
        Item(image.key, label, groups.get(image.key, image.key))
        for label, one in enumerate(dataset.classes)
        for image in one.images
    ]


def _own_parts(dataset: Dataset, items: list[Item]) -> tuple[list[Item], list[Item], list[Item]]:
    """The pool to draw from, and the folder's own validation and test part (empty where there is none)."""
    parts = dataset.parts if dataset.parts is not None else {}
    pool, val, test = (
        [i for i in items if parts.get(i.key, "train") == part] for part in ("train", "val", "test")
    )
    trained = {item.label for item in pool}
    for label, one in enumerate(dataset.classes):
        if label not in trained:
            reason = say("the class {name} has no images in the train folder", name=one.name)
            raise FolderProblem(
                dataset.root, reason, say("Add some, or remove the class from the other folders.")
            )
    return pool, val, test


def _require_test_groups(dataset: Dataset, quotas: dict[int, Quota], drawn: Sampled, group_by: str) -> None:
    tested = {item.label for item in drawn.test}
    for label, quota in quotas.items():
        if quota.test and label not in tested:
            name = dataset.classes[label].name
            reason = say(
                "the class {name} has too few groups: one must train and another must test", name=name
            )
            raise ConfigError("group_by", group_by, reason)


def _examples(dataset: Dataset, items: Iterable[Item]) -> tuple[Example, ...]:
    images: dict[str, ImageFile] = {image.key: image for one in dataset.classes for image in one.images}
    ordered = sorted(items, key=lambda item: (item.label, item.key))
    return tuple(Example(images[i.key].path, i.label, images[i.key].sha256) for i in ordered)


def cross_validation_folds(
    dataset: Dataset,
    *,
    shots: int,
    seed: int,
    protocol: Protocol = "auto",
    group_by: str | None = None,
    folds: int = FOLDS,
) -> tuple[tuple[tuple[Example, ...], tuple[Example, ...]], ...]:
    """Pairs (train, held out): every image is held out once, and trains, up to `shots` a class, otherwise.

    A class with a single image or group always trains and is never held out. Folds that would hold out nothing
    are dropped. A folder's own validation and test images take no part.

    Raises:
        ConfigError, FolderProblem: as `make_split`; also if `folds` is less than 2.
    """
    _check(protocol, shots)
    if folds < 2:
        raise ConfigError("folds", folds, say("it must be 2 or more"))
    pool, _, _ = _own_parts(dataset, _items(dataset, group_by))
    result = []
    for held_out in assign_folds(pool, folds, seed):
        if held_out:
            away = {item.key for item in held_out}
            train = first_of_each((item for item in pool if item.key not in away), shots, seed)
            result.append((_examples(dataset, train), _examples(dataset, held_out)))
    return tuple(result)


def base_new_classes(n: int) -> tuple[range, range]:
    """Labels of the base half, the first ceil(n / 2), and of the new half, the others."""
    base = (n + 1) // 2
    return range(base), range(base, n)


def split_to_json(split: Split) -> dict[str, Any]:
    """The split as JSON-ready values, with a schema number."""
    return {"schema": SCHEMA, **asdict(split)}


def split_from_json(values: object, path: Path = Path("split.json")) -> Split:
    """The inverse of `split_to_json`; `path` is named in errors.

    Raises:
        NewerFile: if a newer version wrote it.
        FileFormatError: if something is missing or of the wrong type.
    """
    schema = values.get("schema") if isinstance(values, dict) else None
    if not isinstance(values, dict) or type(schema) is not int:
        raise FileFormatError(path, "split", say("it is not what this program writes"))
    if schema > SCHEMA:
        raise NewerFile(path, "split", schema, SCHEMA)
    hints = {"cross_validate": bool, "protocol": str, "shots": int, "seed": int}
    for name, hint in hints.items():
        if type(values.get(name)) is not hint:
            raise FileFormatError(path, "split", say("{name} is missing or of the wrong type", name=name))
    return Split(
        train=_examples_from_json(values.get("train"), "train", path),
        val=_examples_from_json(values.get("val"), "val", path),
        test=_examples_from_json(values.get("test"), "test", path),
        **{name: values[name] for name in hints},
    )


def _examples_from_json(values: object, part: str, path: Path) -> tuple[Example, ...]:
    if not isinstance(values, list | tuple):
        raise FileFormatError(path, "split", say("{part} is missing or is not a list", part=part))
    examples = []
    for value in values:
        fields: list[Any] = (
            [value.get(n) for n in ("path", "label", "sha256")] if isinstance(value, dict) else []
        )
        if (
            [type(field) for field in fields] != [str, int, str]
            or fields[1] < 0
            or not stays_inside(fields[0])
        ):
            raise FileFormatError(path, "split", say("an entry of {part} is not an image", part=part))
        examples.append(Example(*fields))
    return tuple(examples)


@dataclass(frozen=True)
class LabelledImages:
    """Image files with a class index each."""

    paths: tuple[Path, ...]
    labels: tuple[int, ...]


def labelled(root: Path, part: Sequence[Example]) -> LabelledImages:
    """A part of a split as files of a folder."""
    return LabelledImages(tuple(root / e.path for e in part), tuple(e.label for e in part))


def spread_sample(part: Sequence[Example], most: int, seed: int) -> tuple[Example, ...]:
    """At most `most` images of a part, evenly from its classes, in the order of the part.

    The draw is by seed and path alone: with other images in the part, few of those drawn change.
    """
    drawn = sorted(part, key=lambda e: drawing_order(seed, nfc(e.path)))
    seen: Counter[int] = Counter()
    turns: list[tuple[int, Example]] = []
    for example in drawn:
        turns.append((seen[example.label], example))
        seen[example.label] += 1
    chosen = {example for _, example in sorted(turns, key=lambda turn: turn[0])[:most]}
    return tuple(example for example in part if example in chosen)
