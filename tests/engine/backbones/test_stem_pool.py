"""How the stem's features are pooled into an image's embedding: the two ways, and that they are never mixed up."""

import copy
import dataclasses
import json
import math

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from mpl_engine.backbones.errors import BackboneMismatch
from mpl_engine.backbones.loading import ResourceCache, open_backbone
from mpl_engine.backbones.model import load
from mpl_engine.backbones.resolve import resolve
from mpl_engine.backbones.towers.stem_options import CENTRE, MEAN, with_stem_pool
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FileFormatError
from mpl_engine.events import drain
from mpl_engine.features.image_pass import identity
from mpl_engine.images.store import ImageStore
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.errors import CannotMerge
from mpl_engine.modules.file import check_fits, read_module
from mpl_engine.modules.info import read_info
from mpl_engine.modules.merging.plan import check_mergeable
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.features import image_features
from tests.support.hybrid_backbone import CONFIG, write_hybrid
from tests.support.loud_module import loud_classifier

CPU = torch.device("cpu")
SIDE = 96


@pytest.fixture
def weights(tmp_path):
    """Of nine patches, so that there is a middle one, configured to lean to it."""
    config = copy.deepcopy(CONFIG)
    config["vision_cfg"] |= {"image_size": SIDE, "pool_stem": CENTRE}
    file = write_hybrid(tmp_path / "hybrid", config)
    beside = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    beside["preprocess"]["size"] = SIDE
    file.with_suffix(".json").write_text(json.dumps(beside), encoding="utf-8")
    return file


@pytest.fixture
def both(weights):
    """The same weights, pooled in each way."""
    spec = resolve(f"hybrid:{weights}")
    plain = dataclasses.replace(spec, model_config=with_stem_pool(spec.model_config, MEAN))
    return {CENTRE: load(spec, weights), MEAN: load(plain, weights)}


def seen(backbone, pixels):
    """What the stem's blocks see, (B, F, G, G), by timm's own way."""
    with torch.no_grad():
        stem = backbone.model.visual.conv1.stem
        return stem.forward_intermediates(pixels, intermediates_only=True)[-1]


def test_the_mean_leans_to_the_centre_by_the_published_gaussian_and_has_two_thirds_of_the_length(both):
    pixels = torch.rand(2, 3, SIDE, SIDE)
    # Of three patches along a side the outer ones are a third of it away: two standard deviations.
    along = torch.tensor([math.exp(-2), 1, math.exp(-2)])
    weights = along[:, None] * along
    leaning = (seen(both[CENTRE], pixels) * weights / weights.sum()).sum((2, 3))
    plain = seen(both[MEAN], pixels).mean((2, 3))
    for pool, expected, share in ((CENTRE, leaning, 2 / 3), (MEAN, plain, 1 / 2)):
        features = Encoder(both[pool], CPU).image_features(pixels)
        token, pooled = features.split([both[pool].shared_dim, expected.shape[1]], dim=1)
        torch.testing.assert_close(
            pooled, math.sqrt(share) * torch.nn.functional.normalize(expected, dim=1), rtol=1e-4, atol=1e-5
        )
        torch.testing.assert_close(token.norm(dim=1), torch.full((2,), math.sqrt(1 - share)))


def test_answers_by_texts_are_the_same(both):
    pixels, found = torch.rand(2, 3, SIDE, SIDE), []
    for backbone in both.values():
        encoder = Encoder(backbone, CPU)
        texts = encoder.zero_shot_features(["rose", "tulip"], "a photo of a", None)
        found.append(encoder.logits(encoder.image_features(pixels), texts))
    torch.testing.assert_close(*found, rtol=1e-4, atol=1e-4)


def test_the_parts_of_a_heat_map_add_up_to_what_is_pooled(both):
    pixels = torch.rand(2, 3, SIDE, SIDE)
    for backbone in both.values():
        with torch.no_grad():
            parts = backbone.pooled_parts(pixels)
            pooled = backbone.pooled(backbone.patches(pixels))
        assert parts.shape[1] == 9
        torch.testing.assert_close(parts.sum(1), pooled, rtol=1e-4, atol=1e-5)


def test_what_is_kept_of_a_picture_is_not_taken_for_the_other(both, tmp_path):
    """On disk, in one folder, under one picture's content: computed alone, and after the other way."""
    pixels = np.random.default_rng(3).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(tmp_path / "a.png")
    for backbone in both.values():
        store = ImageStore(backbone.preprocess, "crop")
        encoder = Encoder(backbone, CPU)
        alone = encoder.image_features(store.pixels([store.square(tmp_path / "a.png")]))
        for _ in range(2):
            kept = drain(
                image_features(
                    encoder, store, [tmp_path / "a.png"], phase="a", token=CancelToken(), keep=True
                )
            )
            torch.testing.assert_close(kept, alone, rtol=1e-4, atol=1e-5)
    assert len({identity(backbone, "crop") for backbone in both.values()}) == 2


def test_a_loaded_backbone_is_not_given_for_the_other(weights):
    resources, token = ResourceCache(), CancelToken()
    pools = [
        drain(open_backbone(f"hybrid:{weights}", pool=pool, resources=resources, token=token)).stem_pool
        for pool in ("", MEAN, CENTRE)
    ]
    assert pools == [CENTRE, MEAN, CENTRE]


def changed(module, to, pool):
    """The module with another `stem_pool`; None takes it away."""
    with safe_open(module, framework="pt") as file:
        about = json.loads(file.metadata()["mpl_module"])
    about["backbone"]["stem_pool"] = pool
    if pool is None:
        del about["backbone"]["stem_pool"]
    save_file(load_file(module), to, metadata={"mpl_module": json.dumps(about)})
    return to


def test_a_module_says_how_and_is_refused_on_the_other(both, tmp_path):
    for pool, other in ((CENTRE, MEAN), (MEAN, CENTRE)):
        folder = tmp_path / pool
        folder.mkdir()
        module = loud_classifier(folder, backbone=both[pool]).module
        assert module.info.backbone.stem_pool == pool
        with pytest.raises(BackboneMismatch, match="needs features"):
            check_fits(module, both[other])


def test_a_module_from_before_opens_as_it_was(weights, both, tmp_path):
    """Written when there was the plain mean alone, and nothing was said of it."""
    loud_classifier(tmp_path, backbone=both[MEAN])
    old = changed(tmp_path / "module.safetensors", tmp_path / "old.safetensors", None)
    opened = drain(open_classifier(old, f"hybrid:{weights}", device="cpu", token=CancelToken()))
    assert opened.encoder.backbone.stem_pool == MEAN


def test_a_way_that_is_not_known_is_refused(both, tmp_path):
    loud_classifier(tmp_path, backbone=both[CENTRE])
    new = changed(tmp_path / "module.safetensors", tmp_path / "new.safetensors", "corners")
    with pytest.raises(FileFormatError, match="pooled is not known"):
        read_module(new)


def test_modules_of_both_ways_cannot_become_one(both, tmp_path):
    modules = []
    for pool, backbone in both.items():
        (tmp_path / pool).mkdir()
        loud_classifier(tmp_path / pool, backbone=backbone)
        modules.append(read_info(tmp_path / pool / "module.safetensors"))
    with pytest.raises(CannotMerge, match="how features are pooled"):
        check_mergeable(modules)
