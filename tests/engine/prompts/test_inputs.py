"""What a convolutional stem makes of images is computed once, and is what it makes of their pixels."""

import hashlib
import json
import time

import numpy as np
import pytest
import torch
from PIL import Image

from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.backbones.model import Backbone, load
from mpl_engine.backbones.resolve import resolve
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config, Fit
from mpl_engine.errors import DataChanged, ImageUnreadable
from mpl_engine.events import Progress, StepDone, drain
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.features import image_features, readable_features, view_features
from mpl_engine.prompts.inputs import prepare_views, training_inputs
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train
from tests.support.hybrid_backbone import write_hybrid
from tests.support.pictures import make_folder
from tests.support.small_backbone import small_backbone


@pytest.fixture
def file(tmp_path):
    return write_hybrid(tmp_path)


@pytest.fixture
def pictures(tmp_path):
    return sorted(make_folder(tmp_path / "pictures", per_class=3, side=40).rglob("*.png"))


def opened(file):
    """The backbone as a new process would have it: nothing in memory."""
    return load(resolve(f"hybrid:{file}"), file)


def scanned(backbone, paths):
    hashes = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}
    return ImageStore(backbone.preprocess, "crop", hashes=hashes)


class CountingStem:
    """Counts the images that go through a backbone's stem."""

    def __init__(self, backbone, monkeypatch):
        self.images = 0
        patches = backbone.patches

        def counted(images):
            self.images += len(images) if images.ndim == 4 else 0
            return patches(images)

        monkeypatch.setattr(backbone, "patches", counted)


def features(backbone, store, paths):
    encoder = Encoder(backbone, torch.device("cpu"))
    return drain(image_features(encoder, store, paths, phase="look", token=CancelToken()))


def test_features_from_kept_patches_are_those_of_the_pixels(file, pictures, cache):
    backbone = opened(file)
    store = scanned(backbone, pictures)
    encoder = Encoder(backbone, torch.device("cpu"))
    pixels = store.pixels([store.square(path) for path in pictures])
    expected = encoder.image_features(pixels)
    for _ in range(2):
        torch.testing.assert_close(features(backbone, store, pictures), expected, rtol=1e-5, atol=1e-6)


def test_each_image_goes_through_the_stem_once(file, pictures, cache, monkeypatch):
    backbone = opened(file)
    stem = CountingStem(backbone, monkeypatch)
    store = scanned(backbone, pictures)
    first = features(backbone, store, pictures[:4])
    assert stem.images == 4
    whole = features(backbone, store, pictures)
    assert stem.images == len(pictures)
    torch.testing.assert_close(whole[:4], first)
    renamed = pictures[0].with_name("copy.png")
    renamed.write_bytes(pictures[0].read_bytes())
    found = features(backbone, scanned(backbone, [renamed]), [renamed])
    torch.testing.assert_close(found, first[:1])
    assert stem.images == len(pictures)


def test_a_new_process_finds_them_on_disk_to_the_last_bit(file, pictures, cache, monkeypatch):
    before = features(opened(file), scanned(opened(file), pictures), pictures)
    again = opened(file)
    stem = CountingStem(again, monkeypatch)
    for path in pictures:
        path.write_bytes(path.read_bytes())
    assert torch.equal(features(again, scanned(again, pictures), pictures), before)
    assert stem.images == 0


def test_other_weights_another_fit_or_another_size_find_nothing(file, pictures, cache, tmp_path, monkeypatch):
    backbone = opened(file)
    features(backbone, scanned(backbone, pictures), pictures)
    other = write_hybrid(tmp_path / "other", seed=4)
    cases: list[tuple[Backbone, Fit]] = [(opened(other), "crop"), (opened(file), "pad")]
    for changed, fit in cases:
        stem = CountingStem(changed, monkeypatch)
        hashes = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in pictures}
        features(changed, ImageStore(changed.preprocess, fit, hashes=hashes), pictures)
        assert stem.images == len(pictures)


def test_a_file_whose_content_nobody_knows_is_never_taken_from_the_cache(file, pictures, cache, monkeypatch):
    backbone = opened(file)
    stem = CountingStem(backbone, monkeypatch)
    store = ImageStore(backbone.preprocess, "crop")
    before = features(backbone, store, pictures[:1])
    Image.fromarray(np.full((40, 40, 3), 200, np.uint8)).save(pictures[0])
    assert not torch.allclose(features(backbone, store, pictures[:1]), before)
    assert stem.images == 2


def test_an_image_that_changed_since_the_scan_is_told(file, pictures, cache):
    backbone = opened(file)
    store = scanned(backbone, pictures)
    Image.fromarray(np.full((40, 40, 3), 200, np.uint8)).save(pictures[1])
    with pytest.raises(DataChanged):
        features(backbone, store, pictures)


def test_a_damaged_image_costs_only_itself(file, pictures, cache):
    backbone = opened(file)
    pictures[2].write_bytes(b"no picture")
    store = ImageStore(backbone.preprocess, "crop")
    encoder = Encoder(backbone, torch.device("cpu"))
    found = drain(readable_features(encoder, store, pictures, phase="look", token=CancelToken()))
    assert found.places == tuple(n for n in range(len(pictures)) if n != 2)
    with pytest.raises(ImageUnreadable):
        features(backbone, store, pictures)


def epochs(backbone, store, paths, config, count):
    """The batches of `count` epochs over all images in one step each, stacked."""
    order = [tuple(range(len(paths)))]
    return torch.stack(
        [
            next(training_inputs(backbone, store, paths, order, config, epoch, CancelToken()))
            for epoch in range(count)
        ]
    )


@pytest.mark.parametrize("stem", [True, False])
def test_views_come_round_and_differ(stem, file, pictures, cache):
    backbone = opened(file) if stem else small_backbone()
    store, config = scanned(backbone, pictures), Config(views=3, crop_scale_min=0.3)
    seen = epochs(backbone, store, pictures, config, 6)
    assert torch.equal(seen[:3], seen[3:])
    for one in seen.transpose(0, 1):
        assert not torch.equal(one[0], one[1])
        assert not torch.equal(one[1], one[2])
    other = epochs(backbone, store, pictures, config.replaced(seed=2), 1)
    assert not torch.equal(other[0], seen[0])


def test_views_do_not_depend_on_the_other_images(file, pictures, cache):
    """So that a learning curve, folds and the next run find what the first one computed."""
    config = Config(views=2, crop_scale_min=0.3)
    backbone = opened(file)
    whole = epochs(backbone, scanned(backbone, pictures), pictures, config, 2)
    some = pictures[3:6]
    alone = epochs(opened(file), scanned(backbone, some), some, config, 2)
    found = {tuple(v.flatten().tolist()) for v in whole[:, 3:6].flatten(0, 1)}
    assert {tuple(v.flatten().tolist()) for v in alone.flatten(0, 1)} == found


def test_views_are_prepared_once_with_progress_and_then_only_read(file, pictures, cache, monkeypatch):
    config = Config(views=3, crop_scale_min=0.3)
    backbone = opened(file)
    stem = CountingStem(backbone, monkeypatch)
    store = scanned(backbone, pictures)
    events = list(prepare_views(backbone, store, pictures, config, CancelToken()))
    assert stem.images == 3 * len(pictures)
    assert events[0] == Progress("views", 0, 3 * len(pictures))
    assert events[-1] == Progress("views", 3 * len(pictures), 3 * len(pictures))
    seen = epochs(backbone, store, pictures, config, 3)
    assert stem.images == 3 * len(pictures)
    fresh = epochs(opened(file), scanned(backbone, pictures), pictures, config, 3)
    assert torch.equal(seen, fresh)


@pytest.mark.parametrize("stem", [True, False])
def test_features_of_views_are_those_of_what_the_epochs_show(stem, file, pictures, cache):
    backbone = opened(file) if stem else small_backbone()
    store, config = scanned(backbone, pictures), Config(views=3, crop_scale_min=0.3)
    encoder = Encoder(backbone, torch.device("cpu"))
    found = drain(
        view_features(encoder, store, pictures, config, NO_PROMPTS, phase="look", token=CancelToken())
    )
    assert found.shape == (len(pictures), 3, backbone.embed_dim)
    for epoch, images in enumerate(epochs(backbone, store, pictures, config, 3)):
        for index, feature in enumerate(encoder.image_features(images)):
            torch.testing.assert_close(found[index, (epoch + index) % 3], feature, rtol=1e-4, atol=1e-5)


def test_without_room_for_them_views_are_the_same(file, pictures, cache, monkeypatch):
    config = Config(views=2, crop_scale_min=0.3)
    expected = epochs(opened(file), scanned(opened(file), pictures), pictures, config, 2)
    monkeypatch.setattr("mpl_engine.backbones.towers.stem_cache.MEMORY_BYTES", 0)
    monkeypatch.setenv("MPL_CACHE_DIR", str(file))  # a file: nothing can be kept in it
    found = epochs(opened(file), scanned(opened(file), pictures), pictures, config, 2)
    assert torch.equal(found, expected)


def test_preparing_stops_when_asked(file, pictures, cache):
    token = CancelToken()
    job = prepare_views(opened(file), scanned(opened(file), pictures), pictures, Config(views=50), token)
    next(job)
    token.cancel()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        drain(job)
    assert time.monotonic() - begun < 3


def test_a_training_on_views_resumes_bit_equal_without_its_cache(file, tmp_path, monkeypatch):
    """Killed after some steps, with the cache cleared meanwhile, it ends as the uninterrupted one does."""
    data = make_folder(tmp_path / "data", per_class=8, side=40)
    config = Config(views=2, depth=3, epochs=3, batch_size=4, shots=4, lr=0.05, warmup_lr=0.01, threads=1)
    plan = RunPlan(data, backbone=f"hybrid:{file}", config=config)
    monkeypatch.setenv("MPL_CACHE_DIR", str(tmp_path / "cache one"))
    drain(train(plan, tmp_path / "whole", token=CancelToken()))
    monkeypatch.setenv("MPL_CACHE_DIR", str(tmp_path / "cache two"))
    token = CancelToken()
    with pytest.raises(Cancelled):
        for event in train(plan, tmp_path / "run", token=token, resources=ResourceCache()):
            if isinstance(event, StepDone) and event.step == 4:
                token.cancel()
    monkeypatch.setenv("MPL_CACHE_DIR", str(tmp_path / "cache three"))

    drain(resume(tmp_path / "run", token=CancelToken()))
    one, two = (
        json.loads((tmp_path / name / "result.json").read_text(encoding="utf-8")) for name in ("whole", "run")
    )
    assert one["test_predictions"] == two["test_predictions"]
    whole, run = ((tmp_path / name / "last.safetensors").read_bytes() for name in ("whole", "run"))
    start = 8 + int.from_bytes(whole[:8], "little")
    assert whole[start:] == run[8 + int.from_bytes(run[:8], "little") :]
