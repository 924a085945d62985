"""Rows of what reads image files: the data path of training, evaluation, and classification as a stream."""

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from mpl_engine.backbones.model import Backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import LabelledImages
from mpl_engine.device import choose_device
from mpl_engine.evaluation.predictions import predict
from mpl_engine.events import Job, Progress, drain
from mpl_engine.images.paths import visible_files
from mpl_engine.images.store import ImageStore, augmented_batches
from mpl_engine.modules.classifier import Classifier
from mpl_engine.modules.file import describe, read_module, write_module
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.speed.flops import fast_image, total
from mpl_engine.speed.row import SpeedRow, at_least, at_most, for_comparison, timed_row
from mpl_engine.speed.step import Step, any_backbone, class_names, step_config, step_tokens
from mpl_engine.training.trainer import new_learner

CLASSES = 10
SMALL, LARGE = (500, 375), (4000, 3000)
SMALL_FILES, LARGE_FILES = 12, 20
BATCH = 16
TRAIN_BATCH = 4
STEPS = 4
EVALUATIONS = 2


def file_rows(arch: str, data: Path | None, repeats: int, token: CancelToken) -> Job[list[SpeedRow]]:
    """All rows that read files. `data` is a folder of JPEG pictures; without one, pictures are generated."""
    backbone = any_backbone(arch)
    with tempfile.TemporaryDirectory() as place:
        files = yield from _pictures(Path(place), data, token)
        module = Path(place) / "module.safetensors"
        sample_module(backbone, module)
        classifier = Classifier(read_module(module), backbone)
        rows = yield from _classify_rows(arch, backbone, classifier, files, repeats, token)
        rows += yield from _evaluation_rows(arch, classifier, files[:SMALL_FILES], rows[1], token)
        rows += yield from _data_rows(arch, backbone, files[:SMALL_FILES], token)
        prompts = yield from _prompt_rows(arch, backbone, classifier, repeats, token)
    return [*for_comparison(rows, arch), *prompts]


def _pictures(place: Path, data: Path | None, token: CancelToken) -> Job[list[Path]]:
    """Small pictures of `data` or made ones, then made ones of twelve megapixels, all JPEG."""
    kinds = {".jpg", ".jpeg"}
    found = [p for p in visible_files([data], token) if p.suffix.lower() in kinds] if data else []
    small = found[:: max(1, len(found) // SMALL_FILES)][:SMALL_FILES]
    sizes = [SMALL] * (SMALL_FILES - len(small)) + [LARGE] * LARGE_FILES
    random = np.random.default_rng(0)
    made = []
    for index, size in enumerate(sizes):
        token.check()
        yield Progress("pictures", index, len(sizes))
        coarse = random.integers(0, 256, (size[1] // 25, size[0] // 25, 3), dtype=np.uint8)
        path = place / f"{index:03}.jpg"
        Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(path, quality=90)
        made.append(path)
    return [*small, *made]


def sample_module(backbone: Backbone, path: Path) -> None:
    """Write a module with the initial prompts: speed does not depend on their values."""
    config, tokens = step_config(backbone), step_tokens(backbone, CLASSES)
    encoder = Encoder(backbone, choose_device())
    prompts = new_learner(encoder, config).fold()
    classes = [{"name": n, "prompt": t} for n, t in zip(class_names(CLASSES), tokens.texts, strict=True)]
    data = {"fingerprint": "", "train_hashes": [], "val_hashes": []}
    description = describe(backbone, config, classes, data, {})
    write_module(path, description, prompts, encoder.class_features(tokens, prompts), {})


def _classify_rows(
    arch: str,
    backbone: Backbone,
    classifier: Classifier,
    files: Sequence[Path],
    repeats: int,
    token: CancelToken,
) -> Job[list[SpeedRow]]:
    """Classification from files against open_clip's own `encode_image` on ready tensors, in turn."""
    pixels = _random_pixels(backbone, BATCH)
    stream, ready = [], []
    for index in range(repeats):
        yield Progress("classification", 2 * index, 2 * repeats, "passes")
        begin = time.perf_counter()
        drain(classifier.classify(files, token=token))
        stream.append(len(files) / (time.perf_counter() - begin))
        yield Progress("classification", 2 * index + 1, 2 * repeats, "passes")
        begin = time.perf_counter()
        with torch.no_grad():
            backbone.model.encode_image(pixels, normalize=True).cpu()
        ready.append(len(pixels) / (time.perf_counter() - begin))
    rows = [
        timed_row(
            f"{arch}: classification from {len(files)} JPEG files, {LARGE_FILES} of 12 MP", stream, "images/s"
        ),
        timed_row(f"{arch}: open_clip encode_image on ready tensors", ready, "images/s"),
    ]
    ratio = (rows[0].value or 0) / (rows[1].value or 1)
    return [*rows, at_least(f"{arch}: classification from files ÷ encode_image on ready tensors", ratio, 0.9)]


def _evaluation_rows(
    arch: str, classifier: Classifier, files: Sequence[Path], ready: SpeedRow, token: CancelToken
) -> Job[list[SpeedRow]]:
    """Judging labelled files with folded prompts, the text tower included."""
    images = LabelledImages(tuple(files), tuple(i % CLASSES for i in range(len(files))))
    names, config = class_names(CLASSES), classifier.module.info.config
    prompts, store = classifier.module.prompts, ImageStore(classifier.encoder.backbone.preprocess, config.fit)
    speeds = []
    for index in range(EVALUATIONS):
        yield Progress("evaluation", index, EVALUATIONS, "passes")
        begin = time.perf_counter()
        drain(predict(classifier.encoder, store, names, images, config, prompts, token))
        speeds.append(len(files) / (time.perf_counter() - begin))
    row = timed_row(f"{arch}: evaluation of {len(files)} JPEG files, {CLASSES} classes", speeds, "images/s")
    ratio = (row.value or 0) / (ready.value or 1)
    return [row, SpeedRow(f"{arch}: evaluation ÷ encode_image on ready tensors", ratio, "", ratio)]


def _prompt_rows(
    arch: str, backbone: Backbone, classifier: Classifier, repeats: int, token: CancelToken
) -> Job[list[SpeedRow]]:
    """What the prompts of a module cost at classification, against zero-shot on the same trimmed path."""
    pixels, encoder = _random_pixels(backbone, TRAIN_BATCH), classifier.encoder
    kinds = {"adapted": classifier.module.prompts, "zero-shot": NO_PROMPTS}
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for index in range(2 * repeats):
        for name, prompts in kinds.items():
            token.check()
            yield Progress("adapted and zero-shot", index, 2 * repeats, "rounds")
            begin = time.perf_counter()
            encoder.image_features(pixels, prompts).cpu()
            times[name].append(time.perf_counter() - begin)
    rows = [
        timed_row(f"{arch}: {TRAIN_BATCH} images forward, {name}", values) for name, values in times.items()
    ]
    ratio = (rows[0].value or 0) / (rows[1].value or 1)
    works = [fast_image(backbone, c, TRAIN_BATCH, backward=False) for c in (step_config(backbone), None)]
    extra = total(works[0]) / total(works[1]) - 1
    return [*rows, at_most(f"{arch}: adapted ÷ zero-shot at classification", ratio, 1 + 1.5 * extra)]


def _data_rows(
    arch: str, backbone: Backbone, files: Sequence[Path], token: CancelToken
) -> Job[list[SpeedRow]]:
    """How long training steps wait for their pictures, first from files and then from the cache."""
    store, step = ImageStore(backbone.preprocess, "crop"), Step(backbone, "fast", CLASSES, TRAIN_BATCH)
    step()
    rows: list[SpeedRow] = []
    for name in ("from files", "from the cache"):
        waited, began = 0.0, time.perf_counter()
        order = [[(i * TRAIN_BATCH + j) % len(files) for j in range(TRAIN_BATCH)] for i in range(STEPS)]
        batches = augmented_batches(store, files, order, (0, len(rows)), 0.08, flip=True, token=token)
        for index in range(STEPS):
            yield Progress("data path", index, STEPS, "steps")
            asked = time.perf_counter()
            next(batches)
            waited += time.perf_counter() - asked if index else 0.0  # the first has nothing to hide behind
            step()
        share = waited / (time.perf_counter() - began)
        rows.append(at_most(f"{arch}: share of a step spent waiting for pictures, {name}", share, 0.05))
    return rows


def _random_pixels(backbone: Backbone, count: int) -> torch.Tensor:
    size = backbone.preprocess.image_size
    return torch.randn(count, 3, size, size, generator=torch.Generator().manual_seed(0)).to(backbone.device)
