"""Heat maps: the place in the picture that made the difference, and the published rule, followed token by token."""

import copy

import numpy as np
import pytest
import torch
from PIL import Image

from mpl_engine.backbones.model import load
from mpl_engine.backbones.resolve import resolve
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Prediction, drain
from mpl_engine.heads.head import AffineHead
from mpl_engine.modules.attention_map import attention_map
from mpl_engine.prompts.features import image_features
from tests.support.hybrid_backbone import CONFIG, write_hybrid
from tests.support.loud_module import NAMES, loud_classifier

PATCH = 8
TEMPERATURE = 2.5


@pytest.fixture(scope="module")
def classifier(tmp_path_factory):
    return loud_classifier(tmp_path_factory.mktemp("loud"), TEMPERATURE)


def save(path, pixels):
    Image.fromarray(pixels.astype(np.uint8)).save(path)
    return path


def noise(folder, seed):
    """A picture of the backbone's own size, so that nothing is resampled."""
    return save(folder / f"{seed}.png", np.random.default_rng(seed).integers(0, 256, (32, 32, 3)))


def look(classifier, path, label=None):
    return drain(attention_map(classifier, path, label, token=CancelToken()))


@pytest.mark.parametrize(("row", "column"), [(0, 3), (3, 1), (2, 0)])
def test_the_heat_of_the_only_odd_patch_lies_where_the_patch_lies(classifier, tmp_path, row, column):
    """Without positions all plain patches are one to the model, so that the odd one alone has another heat."""
    pixels = np.full((32, 32, 3), 90)
    noisy = np.random.default_rng(5).integers(0, 256, (PATCH, PATCH, 3))
    pixels[row * PATCH : (row + 1) * PATCH, column * PATCH : (column + 1) * PATCH] = noisy
    positions = classifier.encoder.backbone.model.visual.positional_embedding
    before = positions.clone()
    positions[1:] = 0
    try:
        made = look(classifier, save(tmp_path / "odd.png", pixels))
    finally:
        positions.copy_(before)
    usual = np.median(made.heat)
    apart = np.abs(made.heat - usual)
    assert made.heat.shape == (4, 4)
    assert np.unravel_index(apart.argmax(), apart.shape) == (row, column)
    assert apart[row, column] > 0.05
    assert np.sort(apart.ravel())[-2] < 1e-3
    # The picture that comes with it lies the same way.
    cells = made.picture.astype(float).reshape(4, 84, 4, 84, 3).std((1, 3, 4))
    assert np.unravel_index(cells.argmax(), cells.shape) == (row, column)


def attend(attn, x):
    """Multi-head attention, head by head: x (N, D) to its weights (heads, N, N) and the result (1, N, D)."""
    queries, keys, values = (x @ attn.in_proj_weight.T + attn.in_proj_bias).chunk(3, dim=1)
    width = x.shape[1] // attn.num_heads
    heads = [slice(h * width, (h + 1) * width) for h in range(attn.num_heads)]
    weights = torch.stack([(queries[:, h] @ keys[:, h].T / width**0.5).softmax(1) for h in heads])
    mixed = torch.cat([weight @ values[:, h] for weight, h in zip(weights, heads, strict=True)], dim=1)
    return weights, attn.out_proj(mixed)[None]


def by_the_rule(classifier, path, index):
    """(heat, share of the prompts) by equations 5 and 6 of Chefer et al. (ICCV 2021), on the stock blocks.

    Every token that ever stood in the sequence has a column of its own; a row is a token that stands there now.
    """
    backbone, prompts = classifier.encoder.backbone, classifier.module.prompts
    visual = backbone.model.visual
    pixels = classifier.store.pixels([classifier.store.square(path)])
    with torch.enable_grad():
        x = torch.cat([backbone.image_stem(backbone.patches(pixels)), prompts.image_context[None]], dim=1)
        x = backbone.image_pre_norm(x).requires_grad_()
        patches = x.shape[1] - 1 - len(prompts.image_context)
        now = list(range(x.shape[1]))  # the column of each token
        known, walked = len(now), []
        for layer, stock in enumerate(visual.transformer.resblocks):
            if layer in prompts.image_prompts:
                new = prompts.image_prompts[layer]
                kept = x.shape[1] - prompts.num_removed
                x = torch.cat([x[:, :kept], new[None]], dim=1)
                now = now[:kept] + list(range(known, known + len(new)))
                known += len(new)
            attention, mixed = attend(stock.attn, stock.ln_1(x)[0])
            x = x + mixed
            x = x + stock.mlp(stock.ln_2(x))
            walked.append((tuple(now), attention))
        feature = torch.nn.functional.normalize(visual.ln_post(x[:, 0]) @ visual.proj, dim=1)
        logit = backbone.scale * feature[0] @ classifier.class_matrix[index]
        gradients = torch.autograd.grad(logit, [attention for _, attention in walked])
    relevance = torch.eye(known)
    for (tokens, attention), gradient in zip(walked, gradients, strict=True):
        here = list(tokens)
        weighted = (attention.detach() * gradient).clamp(min=0).mean(0)
        relevance[here] = relevance[here] + weighted @ relevance[here]
    cls = relevance[0]
    heat, rest = cls[1 : 1 + patches], cls[1 + patches :].sum()
    side = round(patches**0.5)
    return (heat / heat.max()).reshape(side, side).numpy(), float(rest / (rest + heat.sum()))


@pytest.mark.parametrize("label", [None, *NAMES[:3]])
def test_heat_and_share_follow_the_published_rule(classifier, tmp_path, label):
    path = noise(tmp_path, 3)
    made = look(classifier, path, label)
    heat, share = by_the_rule(classifier, path, NAMES.index(made.label))
    assert label in {None, made.label}
    assert made.heat == pytest.approx(heat, abs=1e-3)
    assert made.prompt_share == pytest.approx(share, abs=1e-3)
    assert 0.02 < share < 0.98, "this module says nothing about shares"
    assert heat.std() > 0.05, "nor about places"


@pytest.fixture
def with_stem(tmp_path):
    file = write_hybrid(tmp_path / "hybrid")
    return loud_classifier(tmp_path, backbone=load(resolve(f"hybrid:{file}"), file))


@pytest.mark.parametrize(("row", "column"), [(0, 1), (1, 0)])
def test_what_a_head_reads_from_the_stem_is_in_the_heat(with_stem, tmp_path, row, column):
    """A head that asks for one patch's features of the stem, and for nothing of the class token."""
    backbone, path = with_stem.encoder.backbone, tmp_path / "patches.png"
    save(path, np.random.default_rng(7).integers(0, 256, (64, 64, 3)))
    parts = backbone.pooled_parts(with_stem.store.pixels([with_stem.store.square(path)]))[0]
    asked = parts[2 * row + column] - parts.mean(0)
    weight = torch.zeros(len(NAMES), backbone.embed_dim)
    weight[0, backbone.shared_dim :] = asked / asked.norm()
    with_stem.head = AffineHead(weight, torch.zeros(len(NAMES)))
    made = look(with_stem, path, NAMES[0])
    raised = (parts - parts.mean(0)) @ asked
    assert np.unravel_index(made.heat.argmax(), made.heat.shape) == (row, column)
    assert made.heat.ravel()[raised.numpy() < 0] == pytest.approx(0, abs=1e-3)
    assert made.prompt_share == pytest.approx(0, abs=1e-6)


def test_a_head_that_reads_the_class_token_alone_has_the_heat_of_attention(with_stem, tmp_path):
    path = tmp_path / "patches.png"
    save(path, np.random.default_rng(8).integers(0, 256, (64, 64, 3)))
    texts = look(with_stem, path, NAMES[2])
    scale = float(with_stem.encoder.backbone.scale)
    with_stem.head = AffineHead(scale * with_stem.class_matrix, torch.zeros(len(NAMES)))
    made = look(with_stem, path, NAMES[2])
    assert made.heat == pytest.approx(texts.heat, abs=1e-4)
    assert made.prompt_share == pytest.approx(texts.prompt_share, abs=1e-4) != 0


def turned(features, half, towards, angle):
    """Features (E,) whose one half is turned by a small angle, and as long as before."""
    part = features[half]
    tangent = towards[half] - (towards[half] @ part) / (part @ part) * part
    after = features.clone()
    after[half] = part + part.norm() * angle * tangent / tangent.norm()
    after[half] *= part.norm() / after[half].norm()
    return after


@pytest.mark.parametrize("pool", [True, "centre"])
def test_each_half_of_the_embedding_has_the_heat_that_turning_it_is_worth(tmp_path, pool):
    """The halves are of different lengths where a stem leans to the centre, and the longer one moves more."""
    config = copy.deepcopy(CONFIG)
    config["vision_cfg"] |= {"pool_stem": pool}
    file = write_hybrid(tmp_path / "hybrid", config)
    looked_at = loud_classifier(tmp_path, backbone=load(resolve(f"hybrid:{file}"), file))
    path = save(tmp_path / "patches.png", np.random.default_rng(9).integers(0, 256, (64, 64, 3)))
    shared = looked_at.encoder.backbone.shared_dim
    token, mean = slice(None, shared), slice(shared, None)
    weight = torch.randn(len(NAMES), looked_at.encoder.backbone.embed_dim, generator=torch.manual_seed(0))
    half = weight.clone()
    half[:, mean] = 0
    looked_at.head = AffineHead(half, torch.zeros(len(NAMES)))
    of_the_token = look(looked_at, path, NAMES[0]).prompt_share
    looked_at.head = AffineHead(weight, torch.zeros(len(NAMES)))
    of_both = look(looked_at, path, NAMES[0]).prompt_share

    prompts = looked_at.module.prompts
    [features] = drain(
        image_features(
            looked_at.encoder, looked_at.store, [path], prompts, phase="evaluate", token=CancelToken()
        )
    )
    gains = [
        float((turned(features.double(), part, weight[0].double(), 1e-4) - features) @ weight[0].double())
        for part in (token, mean)
    ]
    assert of_both / of_the_token == pytest.approx(gains[0] / sum(gains), rel=0.02)


def test_the_probability_is_the_one_that_the_module_answers_with(classifier, tmp_path):
    path = noise(tmp_path, 4)
    [said] = [
        e for e in classifier.classify([path], top_k=6, token=CancelToken()) if isinstance(e, Prediction)
    ]
    assert look(classifier, path).label == said.label
    for label, probability in said.top:
        assert look(classifier, path, label).probability == pytest.approx(probability, abs=1e-5)


def test_a_class_that_is_not_there_is_refused(classifier, tmp_path):
    with pytest.raises(ValueError, match="list"):
        look(classifier, noise(tmp_path, 1), "no such class")
