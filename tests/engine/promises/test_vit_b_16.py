"""The paper's architecture with random weights: a training step on both paths, and a classification."""

import pytest
import torch
from PIL import Image
from torch.nn import functional as F

from mpl_engine.backbones.model import random_backbone
from mpl_engine.backbones.resolve import resolve
from mpl_engine.config import Config
from mpl_engine.device import choose_device
from mpl_engine.modules.classifier import Classifier
from mpl_engine.modules.file import describe, read_module, write_module
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.training.trainer import new_learner, new_optimizer

CLASSES = ["annual crop", "forest", "sea or lake"]


@pytest.fixture(scope="module")
def backbone():
    return random_backbone(resolve("ViT-B-16:openai"))


@pytest.mark.slow
def test_one_training_step_is_the_same_on_both_paths(backbone):
    config = Config()
    pixels = torch.randn(2, 3, 224, 224, generator=torch.Generator().manual_seed(0))
    losses, learned = [], []
    for path in ("plain", "fast"):
        encoder = Encoder(backbone, choose_device("cpu"), path)
        learner = new_learner(encoder, config)
        assert sum(p.numel() for p in learner.parameters()) == 6_702_336
        optimizer = new_optimizer(config, learner)
        prompts = learner()
        tokens = prompt_tokens(CLASSES, config, backbone.vocabulary)
        logits = encoder.logits(encoder.image(pixels, prompts), encoder.text(tokens, prompts))
        loss = F.cross_entropy(logits, torch.tensor([0, 2]))
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        learned.append({name: p.detach().clone() for name, p in learner.named_parameters()})
    assert losses[1] == pytest.approx(losses[0], rel=1e-4)
    for name, reference in learned[0].items():
        assert torch.allclose(learned[1][name], reference, rtol=1e-4, atol=1e-6), name


def test_a_module_classifies(backbone, tmp_path):
    config = Config()
    encoder = Encoder(backbone, choose_device("cpu"))
    prompts = new_learner(encoder, config).fold()
    tokens = prompt_tokens(CLASSES, config, backbone.vocabulary)
    classes = [{"name": n, "prompt": t} for n, t in zip(CLASSES, tokens.texts, strict=True)]
    data = {"fingerprint": "", "train_hashes": [], "val_hashes": []}
    path = tmp_path / "module.safetensors"
    description = describe(backbone, config, classes, data, {})
    write_module(path, description, prompts, encoder.class_features(tokens, prompts), {})
    classifier = Classifier(read_module(path), backbone, "cpu")
    classifier.add_class("river")
    (answer,) = classifier.classify_images([Image.new("RGB", (300, 200), "green")], top_k=4)
    assert {label for label, _ in answer.top} == {*CLASSES, "river"}
    assert sum(p for _, p in answer.top) == pytest.approx(1, abs=1e-5)
