"""Finds the preset `quick`: trains on the sample images with variants of it and compares validation only.

Each variant changes one or more settings of the current preset. For every seed the samples are split anew; the
test part is never looked at unless `--judge test` says so, for what is not chosen by it. Prints the mean accuracy
over the seeds with its standard deviation, the mean loss, and seconds a training.

    python tools/presets/tune_quick.py "lr=0.002" "lr=0.004 epochs=20" --seeds 1,2,3
"""

import argparse
import statistics
import time
from pathlib import Path

from mpl_engine.backbones.loading import open_backbone
from mpl_engine.backbones.model import Backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config, parse_setting
from mpl_engine.data.dataset import Dataset, scan
from mpl_engine.data.splits import labelled, make_split
from mpl_engine.device import choose_compute
from mpl_engine.evaluation.predictions import predict
from mpl_engine.events import drain
from mpl_engine.files.paths import resource
from mpl_engine.images.store import ImageStore
from mpl_engine.presets import preset
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import fit_depth
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.training.checkpoint_writer import MemorySaver
from mpl_engine.training.trainer import Trainer


def measure(
    backbone: Backbone, dataset: Dataset, config: Config, seed: int, judge: str
) -> tuple[float, float, float]:
    """Accuracy and loss (nats) on the validation or test part, and seconds of one training."""
    config = fit_depth(config.replaced(seed=seed), backbone.geometry, clamp=True)
    split = make_split(dataset, protocol="auto", shots=config.max_shots, seed=seed)
    compute = choose_compute("auto", config.precision)
    encoder = Encoder(backbone, compute.device)
    hashes = {dataset.root / image.path: image.sha256 for c in dataset.classes for image in c.images}
    store = ImageStore(backbone.preprocess, config.fit, hashes=hashes)
    names = tuple(c.name for c in dataset.classes)

    train, val = labelled(dataset.root, split.train), labelled(dataset.root, split.val)
    started = time.perf_counter()
    trainer = Trainer(
        MixedEncoder(encoder, compute.precision), store, names, train, val, config, MemorySaver()
    )
    trained = drain(trainer.run(CancelToken()))
    seconds = time.perf_counter() - started
    part = val if judge == "validation" else labelled(dataset.root, split.test)
    judged = drain(predict(encoder, store, names, part, config, trained.prompts, CancelToken()))
    return judged.scores.accuracy or 0.0, statistics.mean(judged.loss), seconds


def main() -> None:
    """Measure every variant and print one line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "variants", nargs="*", default=[""], help='settings to change, such as "lr=0.002 epochs=20"'
    )
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--data", type=Path, default=resource("samples"))
    parser.add_argument("--judge", choices=["validation", "test"], default="validation")
    arguments = parser.parse_args()
    token = CancelToken()
    backbone = drain(open_backbone("small", token=token))
    dataset = drain(scan(arguments.data, token=token))
    for variant in arguments.variants:
        config = preset("quick").replaced(**dict(parse_setting(text) for text in variant.split()))
        seeds = [int(seed) for seed in arguments.seeds.split(",")]
        rows = [measure(backbone, dataset, config, seed, arguments.judge) for seed in seeds]
        accuracy, loss, seconds = (statistics.mean(column) for column in zip(*rows, strict=True))
        spread = statistics.stdev(row[0] for row in rows) if len(rows) > 1 else 0.0
        print(
            f"{accuracy:6.3f} ± {spread:.3f}  loss {loss:6.3f}  {seconds:5.1f} s  {variant or 'as it is'}",
            flush=True,
        )


if __name__ == "__main__":
    main()
