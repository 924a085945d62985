"""A data set of the benchmark: a folder of classes, or one in CoOp's layout with its fixed split."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.data.coop import CoopSplit, ListedImage, read_coop
from mpl_engine.data.dataset import Dataset, fingerprint, scan
from mpl_engine.data.sampling import Item, first_of_each
from mpl_engine.data.splits import MOST_VAL, Example, Split, make_split
from mpl_engine.errors import FolderProblem, ImageUnreadable
from mpl_engine.events import Job, Progress
from mpl_engine.files.atomic import reading_reason
from mpl_engine.files.regular import open_regular
from mpl_engine.formatting import nfc
from mpl_engine.images.decode import MAX_FILE_BYTES, sha256_of

RESAMPLED = "the shots were drawn again by seed, since CoOp's few-shot pickle files are never read"


@dataclass(frozen=True)
class BenchmarkData:
    """A data set.

    Attributes:
        name: its folder's name.
        root: its folder.
        class_names: in label order: of a fixed split its own order, else sorted by name.
        fingerprint: equal data, equal fingerprint.
        notes: sentences that belong beside the figures.
        source: what the images come from.
    """

    name: str
    root: Path
    class_names: tuple[str, ...]
    fingerprint: str
    notes: tuple[str, ...]
    source: Dataset | CoopSplit
    _hashes: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def split(self, shots: int, seed: int, token: CancelToken) -> Job[Split]:
        """Training, validation and test part under the protocol of CoOp.

        A fixed split keeps its parts, and `shots` and min(shots, 4) images of a class are drawn from the first
        two; a validation part that is empty is drawn from the training images that are left. A folder is split
        by `splits.make_split` with `coop`.

        Raises:
            FolderProblem: if nothing is left to judge on.
            ImageUnreadable: if a file of a fixed split cannot be read.
            Cancelled: if the token says so.
        """
        if isinstance(self.source, Dataset):
            made = make_split(self.source, protocol="coop", shots=shots, seed=seed)
        else:
            made = yield from self._fixed(self.source, shots, seed, token)
        if not made.test:
            raise FolderProblem(self.root, "its classes have no test images", "Add images.")
        return made

    def _fixed(self, source: CoopSplit, shots: int, seed: int, token: CancelToken) -> Job[Split]:
        train = _drawn(source.train, shots, seed)
        taken = {image.path for image in train}
        left = source.val or [image for image in source.train if image.path not in taken]
        val = _drawn(left, min(shots, MOST_VAL), seed)
        return Split(
            train=(yield from self._hashed(train, token)),
            val=(yield from self._hashed(val, token)),
            test=(yield from self._hashed(source.test, token)),
            cross_validate=False,
            protocol="coop",
            shots=shots,
            seed=seed,
        )

    def _hashed(self, images: tuple[ListedImage, ...], token: CancelToken) -> Job[tuple[Example, ...]]:
        examples = []
        for done, image in enumerate(sorted(images, key=lambda i: (i.label, nfc(i.path)))):
            token.check()
            yield Progress("check", done, len(images))
            if image.path not in self._hashes:
                self._hashes[image.path] = _hash(self.root / image.path)
            examples.append(Example(image.path, image.label, self._hashes[image.path]))
        return tuple(examples)


def load_benchmark_data(folder: Path, token: CancelToken) -> Job[BenchmarkData]:
    """Read a folder's fixed split, or scan it.

    Raises:
        FileFormatError: if a fixed split is there and cannot be used.
        FolderProblem, ClassNamesError, Cancelled: as `scan`.
    """
    root = folder.absolute()
    name = root.resolve().name if root.name in ("", "..") else root.name
    coop = read_coop(root, token)
    if coop is not None:
        notes = tuple(f"data set {name}: {note}" for note in (RESAMPLED, *coop.notes))
        return BenchmarkData(name, root, coop.class_names, coop.fingerprint, notes, coop)
    dataset = yield from scan(root, token=token)
    names = tuple(c.name for c in dataset.classes)
    return BenchmarkData(name, root, names, fingerprint(dataset), (), dataset)


def limited(split: Split, labels: range) -> Split:
    """The part of a split that has these labels, which then count from 0."""

    def kept(part: tuple[Example, ...]) -> tuple[Example, ...]:
        return tuple(replace(e, label=e.label - labels.start) for e in part if e.label in labels)

    return replace(split, train=kept(split.train), val=kept(split.val), test=kept(split.test))


def _drawn(
    images: tuple[ListedImage, ...] | list[ListedImage], most: int, seed: int
) -> tuple[ListedImage, ...]:
    items = [Item(nfc(image.path), image.label, image.path) for image in images]
    return tuple(ListedImage(item.group, item.label) for item in first_of_each(items, most, seed))


def _hash(path: Path) -> str:
    try:
        with open_regular(path, limit=MAX_FILE_BYTES) as file:
            return sha256_of(file)
    except OSError as error:
        raise ImageUnreadable(path, "unreadable", reading_reason(error)) from None
