"""A convolutional stem in the place of the patch embedding: loaded as any backbone, and nothing else knows."""

import copy
import json
from dataclasses import replace

import pytest
import torch

from mpl_engine.backbones import architectures
from mpl_engine.backbones.errors import UnsupportedTower
from mpl_engine.backbones.model import load, random_backbone
from mpl_engine.backbones.resolve import resolve
from mpl_engine.backbones.towers.stem_options import STEMS
from mpl_engine.backbones.towers.stock import stock_model
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import WeightsFileError
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import PromptLearner
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.speed.flops import image_tokens
from tests.support.hybrid_backbone import CONFIG, write_hybrid
from tests.support.small_backbone import small_spec


@pytest.fixture
def loaded(tmp_path):
    file = write_hybrid(tmp_path)
    return load(resolve(f"hybrid:{file}"), file)


def test_it_loads_like_any_other_and_reads_the_project_s_own_preprocessing(loaded):
    assert loaded.preprocess.mean == (0.5, 0.5, 0.5)
    assert loaded.image_tokens == 1 + 4
    assert loaded.geometry.image_width == 64
    assert not any(p.requires_grad for p in loaded.model.parameters())
    assert not loaded.model.training


def test_its_tokens_are_the_projected_features_of_the_stem(loaded):
    pixels = torch.rand(2, 3, 64, 64)
    conv, visual = loaded.model.visual.conv1, loaded.model.visual
    with torch.no_grad():
        features = conv.stem(pixels)
        assert features.shape == (2, 256, 2, 2)
        tokens = conv.proj(features).flatten(2).transpose(1, 2) + visual.positional_embedding[1:]
        torch.testing.assert_close(loaded.image_stem(loaded.patches(pixels))[:, 1:], tokens)


def test_a_batch_does_not_change_what_an_image_gives(loaded):
    """Batch norms must use the statistics of the file, not those of the batch."""
    pixels = torch.rand(3, 3, 64, 64)
    encoder = Encoder(loaded, torch.device("cpu"))
    alone = encoder.image_features(pixels[:1])
    torch.testing.assert_close(encoder.image_features(pixels)[:1], alone, rtol=1e-4, atol=1e-5)


def test_both_paths_give_the_same_with_prompts(loaded):
    config = Config(depth=3)
    learner = PromptLearner(config, loaded.geometry, torch.randn(1, loaded.geometry.text_width))
    tokens = prompt_tokens(["rose", "tulip"], config, loaded.vocabulary)
    pixels = torch.rand(2, 3, 64, 64)
    found = []
    for path in ("fast", "plain"):
        encoder = Encoder(loaded, torch.device("cpu"), path)
        with torch.no_grad():
            prompts = learner()
            found.append((encoder.image(pixels, prompts), encoder.text(tokens, prompts)))
    for fast, plain in zip(*found, strict=True):
        torch.testing.assert_close(fast, plain, rtol=1e-4, atol=1e-5)


@pytest.fixture
def unpooled(tmp_path):
    config = copy.deepcopy(CONFIG)
    config["vision_cfg"]["pool_stem"] = False
    file = write_hybrid(tmp_path / "unpooled", config)
    return load(resolve(f"hybrid:{file}"), file)


def test_a_pooled_stem_stands_beside_the_class_token_and_changes_no_answer_of_a_text(loaded, unpooled):
    pixels, cpu = torch.rand(3, 3, 64, 64), torch.device("cpu")
    both, alone = Encoder(loaded, cpu), Encoder(unpooled, cpu)
    wide, narrow = both.image_features(pixels), alone.image_features(pixels)
    with torch.no_grad():
        stem = loaded.model.visual.conv1.stem.forward_intermediates(pixels, intermediates_only=True)[-1].mean(
            (2, 3)
        )
    pooled = torch.nn.functional.normalize(stem, dim=1)
    torch.testing.assert_close(wide, torch.cat([narrow, pooled], 1) / 2**0.5, rtol=1e-4, atol=1e-5)
    texts = [encoder.zero_shot_features(["rose", "tulip"], "a photo of a", None) for encoder in (both, alone)]
    assert texts[0].shape == (2, loaded.embed_dim)
    torch.testing.assert_close(
        both.logits(wide, texts[0]), alone.logits(narrow, texts[1]), rtol=1e-4, atol=1e-4
    )


def test_a_text_can_be_learned_as_well_as_without_the_pooled_stem(loaded, unpooled):
    """The gradient for the prompts is the same, whatever stands beside the class token."""
    config, gradients = Config(depth=3), []
    for backbone in (loaded, unpooled):
        torch.manual_seed(0)
        learner = PromptLearner(config, backbone.geometry, torch.randn(1, backbone.geometry.text_width))
        encoder = Encoder(backbone, torch.device("cpu"))
        prompts, tokens = learner(), prompt_tokens(["rose", "tulip"], config, backbone.vocabulary)
        pixels = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(1))
        logits = encoder.logits(encoder.image(pixels, prompts), encoder.text(tokens, prompts))
        torch.nn.functional.cross_entropy(logits, torch.tensor([0, 1])).backward()
        gradients.append([p.grad for p in learner.parameters() if p.grad is not None])
    assert gradients[0]
    for one, other in zip(*gradients, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-6)


def test_sizes_are_known_without_the_model(loaded):
    assert not architectures.why_unsupported(CONFIG)
    assert architectures.parameter_count(CONFIG) == sum(
        p.numel() for p in stock_model(loaded.spec).parameters()
    )
    assert image_tokens(loaded, None) == [5, 5, 5]


@pytest.mark.parametrize("name", sorted(STEMS))
def test_what_is_said_of_a_stem_is_so(name):
    config = copy.deepcopy(CONFIG)
    config["vision_cfg"]["stem"] = name
    conv = random_backbone(replace(small_spec(), model_config=config)).model.visual.conv1
    stem = STEMS[name]
    assert sum(p.numel() for p in conv.stem.parameters()) == stem.parameters
    assert conv(torch.zeros(1, 3, 64, 64)).shape == (1, 64, 64 // stem.stride, 64 // stem.stride)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"stem": "resnet50"}, "its convolutional stem is 'resnet50', which was not checked"),
        ({"stem": ["x"]}, "was not checked"),
        ({"patch_size": 16}, "one token for 32 × 32 pixels"),
        ({"image_size": 80}, "one token for 32 × 32 pixels"),
        ({"pool_stem": 1}, 'pool_stem, which is true, false or "centre"'),
        ({"stem": None}, 'pool_stem, which is true, false or "centre" and needs a stem'),
    ],
)
def test_a_stem_that_cannot_work_is_refused_with_the_reason(tmp_path, changed, reason):
    config = copy.deepcopy(CONFIG)
    config["vision_cfg"] |= changed
    assert reason in architectures.why_unsupported(config)
    file = write_hybrid(tmp_path)
    file.with_suffix(".json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(UnsupportedTower):
        resolve(f"hybrid:{file}")


def test_weights_of_another_stem_are_refused(tmp_path):
    file = write_hybrid(tmp_path, changed={"visual.conv1.stem.more.weight": torch.zeros(2)})
    with pytest.raises(
        WeightsFileError, match=r"tensor that this architecture lacks, such as visual\.conv1\.stem\.more"
    ):
        load(resolve(f"hybrid:{file}"), file)


def test_a_stop_is_heard_between_the_blocks_behind_the_stem(loaded):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Encoder(loaded, torch.device("cpu")).image_features(torch.rand(1, 3, 64, 64), token=token)
