"""Fast and plain path agree for every architecture family that is supported, in each precision."""

import copy
import json

import pytest
import torch
from torch.nn import functional as F

from mpl_engine.backbones import architectures as support
from mpl_engine.backbones.model import random_backbone
from mpl_engine.backbones.spec import BackboneSpec
from mpl_engine.config import Config
from mpl_engine.images.transforms import Preprocess
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.training.trainer import new_learner
from tests.support.golden import relative_error

CLASSES = ["cat", "annual crop", "sea or lake", "a rather long name of a class"]
# In the measure of docs/contracts.md, max|a - b| / max|b|, between the paths in the same precision.
LOGITS = {"fp32": 1e-4, "bf16": 5e-2, "fp16": 4e-3}
GRADIENTS = {"fp32": 1e-4, "bf16": 1e-1, "fp16": 2e-2}


def shrunk(config):
    """The same options and head sizes with few layers, two heads and four by four patches."""
    small = copy.deepcopy(config)
    vision, text = small["vision_cfg"], small["text_cfg"]
    patch = vision.get("patch_size", 16)
    vision |= {"layers": 3, "width": 2 * vision.get("head_width", 64), "image_size": 4 * patch}
    text |= {"layers": 3, "width": 2 * (text.get("width", 512) // text.get("heads", 8)), "heads": 2}
    return small | {"embed_dim": 48}


def is_native(config):
    plain = support.holds_image_prompts(config) and not support.is_timm(config)
    return plain and support.tokenizer_name(config) is None


def families():
    """One name for each shrunk configuration: architectures that differ in size alone share one."""
    found: dict[str, tuple[str, bool, dict]] = {}
    native = [n for n in support.supported_architectures() if is_native(support.model_config(n))]
    for name in native:  # `test_families` has the others
        for quick in (False, True):
            config = shrunk(support.model_config(name))
            config.pop("quick_gelu", None)
            found.setdefault(json.dumps([config, quick], sort_keys=True), (name, quick, config))
    return list(found.values())


FAMILIES = families()


def spec(name, quick, config):
    size = config["vision_cfg"]["image_size"]
    preprocess = Preprocess(size, (0.5,) * 3, (0.5,) * 3, "bicubic")
    return BackboneSpec(name, name, None, None, config, quick, preprocess, "", None, "")


def gradient(parameter):
    assert parameter.grad is not None
    return parameter.grad.float()


def logits_and_gradients(backbone, path, precision, config):
    encoder = Encoder(backbone, torch.device("cpu"), path)
    steps = MixedEncoder(encoder, precision)
    learner = new_learner(encoder, config)
    size = backbone.preprocess.image_size
    pixels = torch.randn(2, 3, size, size, generator=torch.Generator().manual_seed(2))
    prompts = learner()
    text = steps.text(prompt_tokens(CLASSES, config, backbone.vocabulary), prompts)
    logits = encoder.logits(steps.image(pixels, prompts), text)
    F.cross_entropy(logits, torch.tensor([1, 3])).backward()
    return logits.detach(), {n: gradient(p) for n, p in learner.named_parameters()}


def worst_gradient(ours, reference):
    """Of all learned tensors; one that is nearly zero is held against a hundredth of the largest."""
    scale = max(g.abs().max().item() for g in reference.values())
    return max(
        (ours[n] - g).abs().max().item() / max(g.abs().max().item(), 1e-2 * scale)
        for n, g in reference.items()
    )


def check(family, precision):
    backbone, config = random_backbone(spec(*family)), Config(depth=3, num_added=2)
    plain, plain_gradients = logits_and_gradients(backbone, "plain", precision, config)
    fast, gradients = logits_and_gradients(backbone, "fast", precision, config)
    assert relative_error(fast, plain) <= LOGITS[precision]
    assert worst_gradient(gradients, plain_gradients) <= GRADIENTS[precision]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f"{f[0]}{'-quick' if f[1] else ''}")
def test_fast_and_plain_path_agree(family):
    check(family, "fp32")


@pytest.mark.slow
@pytest.mark.parametrize("precision", ["bf16", "fp16"])
@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f"{f[0]}{'-quick' if f[1] else ''}")
def test_they_agree_in_half_precision(family, precision):
    check(family, precision)


@pytest.mark.parametrize("precision", ["bf16", "fp16"])
def test_one_family_agrees_in_half_precision(precision):
    check(FAMILIES[0], precision)
