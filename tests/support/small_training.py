"""A training of seconds on a small random backbone, with all that it saved kept in memory."""

from pathlib import Path

from mpl_engine.config import Config
from mpl_engine.data.splits import LabelledImages
from mpl_engine.device import choose_compute
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.training.checkpoint_writer import MemorySaver
from mpl_engine.training.trainer import Trainer
from tests.support.pictures import make_folder
from tests.support.small_backbone import small_backbone

CLASSES = ("red", "green", "blue")
CONFIG = Config(depth=3, epochs=3, batch_size=4, lr=0.05, warmup_lr=0.01, seed=3)


def labelled_pictures(folder: Path) -> dict[str, LabelledImages]:
    """Four pictures of each class to train on and two to validate with, drawn into `folder`."""
    root = make_folder(folder, per_class=6)
    parts: dict[str, list[tuple[Path, int]]] = {"train": [], "val": []}
    for label, name in enumerate(CLASSES):
        for index, path in enumerate(sorted((root / name).iterdir())):
            parts["train" if index < 4 else "val"].append((path, label))
    return {k: LabelledImages(*map(tuple, zip(*v, strict=True))) for k, v in parts.items()}


class RecordingSaver(MemorySaver):
    def __init__(self):
        super().__init__()
        self.saved = []
        self.bests = []

    def save(self, checkpoint):
        self.saved.append(checkpoint)

    def save_best(self, checkpoint):
        super().save_best(checkpoint)
        self.bests.append(checkpoint.position.best_epoch)


def trainer(pictures, config=CONFIG, *, backbone=None, saver=None, checkpoint=None, val=True, compute=None):
    backbone = backbone or small_backbone(seed=1)
    compute = compute or choose_compute("cpu")
    steps = MixedEncoder(Encoder(backbone, compute.device, config.path), compute.precision)
    store = ImageStore(backbone.preprocess, config.fit)
    return Trainer(
        steps,
        store,
        CLASSES,
        pictures["train"],
        pictures["val"] if val else LabelledImages((), ()),
        config,
        saver or RecordingSaver(),
        checkpoint,
    )
