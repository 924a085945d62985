"""What to look at before training: images that stand twice in disguise, and labels that are probably wrong."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from mpl_engine.cancel import CancelToken
from mpl_engine.checks.descriptors import DescriptorCache, ImageDescriptors, compute_descriptors
from mpl_engine.checks.label_errors import LabelCheck, find_label_errors
from mpl_engine.checks.near_duplicates import Pair, near_duplicates
from mpl_engine.data.dataset import Dataset, ImageFile
from mpl_engine.data.splits import make_split
from mpl_engine.errors import EngineError
from mpl_engine.events import Job
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encoder import Encoder, open_encoder
from mpl_engine.runs.data import planned_dataset
from mpl_engine.runs.plan import RunPlan

_JUDGING_FIRST = {"test": 0, "val": 1, "train": 2}


@dataclass(frozen=True)
class NearDuplicate:
    """Two images of one picture.

    Attributes:
        first, second: image keys.
        classes: their classes' display names.
        parts: `train`, `val` or `test` of each, as a training would split now; "" for none.
        similarity: up to 1.
        leave_out: keys that a person would leave out: the copy that does not judge, or both where the classes
            differ, since one of the labels is wrong.
    """

    first: str
    second: str
    classes: tuple[str, str]
    parts: tuple[str, str]
    similarity: float
    leave_out: tuple[str, ...]

    @property
    def kind(self) -> str:
        """`in_two_classes`, `in_two_parts` or `duplicate`, as `scan` names exact copies."""
        if self.classes[0] != self.classes[1]:
            return "in_two_classes"
        return "in_two_parts" if self.parts[0] != self.parts[1] else "duplicate"


@dataclass(frozen=True)
class LabelError:
    """An image whose label is probably wrong.

    Attributes:
        key: of the image.
        label: its class's display name.
        suggested: the class that fits better, and the name of that class's folder.
        suggested_folder: likewise.
        probability: of the label, by a probe that never saw it, in [0, 1].
        suggested_probability: likewise.
    """

    key: str
    label: str
    suggested: str
    suggested_folder: str
    probability: float
    suggested_probability: float


@dataclass(frozen=True)
class CheckReport:
    """What the check found.

    Attributes:
        duplicates: most alike first.
        doubts: most doubtful first.
        images: how many were looked at.
        agreement: the share of labels that a linear probe gives too, in [0, 1]: the lower it is, the more of the
            doubts are the probe's own mistakes; None where a class has fewer than five images and no label was checked.
        unjudged: display names of the classes whose labels were not questioned, since the probe itself knows too little
            of them; all of them where it knows too little in all.
        classes: how many have images.
    """

    duplicates: tuple[NearDuplicate, ...]
    doubts: tuple[LabelError, ...]
    images: int
    agreement: float | None
    unjudged: tuple[str, ...] = ()
    classes: int = 0

    @property
    def questions_none(self) -> bool:
        """Whether the probe is right on too few pictures to question any label."""
        return bool(self.unjudged) and len(self.unjudged) >= self.classes

    def to_json(self) -> dict[str, Any]:
        """The keys of `check --json`."""
        return {
            "images": self.images,
            "duplicates": [{"kind": d.kind, **asdict(d)} for d in self.duplicates],
            "doubts": [asdict(d) for d in self.doubts],
            "agreement": self.agreement,
            "unjudged": list(self.unjudged),
        }


def check_folder(plan: RunPlan, *, allow_download: bool = False, token: CancelToken) -> Job[CheckReport]:
    """Scan the plan's folder, load its backbone and check.

    Raises:
        FolderProblem, ClassNamesError: if the folder or its names cannot be used.
        UnknownBackbone, DownloadNeeded: if the backbone is not there.
        ConfigError: if the device is not there.
        Cancelled: if the token says so.
    """
    dataset = yield from planned_dataset(plan, token)
    encoder, store = yield from open_encoder(
        plan.backbone,
        plan.config,
        quick_gelu=plan.quick_gelu,
        device=plan.device,
        allow_download=allow_download,
        token=token,
    )
    return (yield from check_images(dataset, plan, encoder, store, DescriptorCache(), token=token))


def check_images(
    dataset: Dataset,
    plan: RunPlan,
    encoder: Encoder,
    store: ImageStore,
    cache: DescriptorCache,
    *,
    token: CancelToken,
) -> Job[CheckReport]:
    """Find near-duplicates and doubtful labels.

    Args:
        dataset: the images, with the plan's exclusions and relabels already made (`dataset.edited`).
        plan: says how images would be split.
        encoder: whose frozen features are used.
        store: decodes.
        cache: looks from before; filled.
        token: cancels.

    Raises:
        Cancelled: if the token says so.
    """
    dataset, looks = yield from compute_descriptors(encoder, store, dataset, cache, token=token)
    pairs = yield from near_duplicates(looks, token=token)
    labels = _labels(dataset)
    checked = yield from find_label_errors(looks.features.numpy(), labels, seed=plan.config.seed, token=token)
    return _report(dataset, _parts(dataset, plan), pairs, checked, looks)


def _labels(dataset: Dataset) -> "np.ndarray[Any, np.dtype[np.int64]]":
    return np.repeat(np.arange(len(dataset.classes)), [len(c.images) for c in dataset.classes])


def _parts(dataset: Dataset, plan: RunPlan) -> dict[str, str]:
    """Part by image path; empty where the folder cannot be split as the plan says."""
    config = plan.config
    try:
        split = make_split(
            dataset,
            protocol=plan.protocol,
            shots=config.max_shots,
            seed=config.seed,
            group_by=plan.group_by,
        )
    except EngineError:
        return {}
    parts = {"train": split.train, "val": split.val, "test": split.test}
    return {example.path: part for part, examples in parts.items() for example in examples}


def _report(
    dataset: Dataset,
    parts: Mapping[str, str],
    pairs: list[Pair],
    checked: LabelCheck,
    looks: ImageDescriptors,
) -> CheckReport:
    rows = [(image, c) for c in dataset.classes for image in c.images]
    duplicates = []
    for pair in pairs:
        (a, class_a), (b, class_b) = rows[pair.first], rows[pair.second]
        of = (parts.get(a.path, ""), parts.get(b.path, ""))
        drop = (a.key, b.key) if class_a is not class_b else (_spare(a, b, parts).key,)
        duplicates.append(
            NearDuplicate(a.key, b.key, (class_a.name, class_b.name), of, pair.similarity, drop)
        )
    doubts = []
    for doubt in checked.doubts:
        image, given = rows[doubt.row]
        better = dataset.classes[doubt.suggested]
        doubts.append(
            LabelError(
                image.key,
                given.name,
                better.name,
                better.folder,
                doubt.given_probability,
                doubt.suggested_probability,
            )
        )
    return CheckReport(
        tuple(duplicates),
        tuple(doubts),
        len(looks.features),
        checked.agreement,
        tuple(dataset.classes[label].name for label in checked.unjudged),
        sum(bool(c.images) for c in dataset.classes),
    )


def _spare(a: ImageFile, b: ImageFile, parts: Mapping[str, str]) -> ImageFile:
    """The copy to leave out: a test image must not be trained on, so what judges stays; then the larger, the first."""

    def worth(image: ImageFile) -> tuple[int, int, str]:
        return _JUDGING_FIRST.get(parts.get(image.path, ""), 3), -image.width * image.height, image.key

    return max(a, b, key=worth)
