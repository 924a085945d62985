"""Image towers without a row of tokens: open_clip's own features, prompts in the text alone, and that this is said."""

from pathlib import Path

import pytest
import torch
from torch.nn import functional as F

from mpl_engine.backbones.architectures import model_config, why_unsupported
from mpl_engine.backbones.errors import NoPatches
from mpl_engine.backbones.resolve import resolve
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.device import choose_device
from mpl_engine.errors import ConfigError
from mpl_engine.events import drain
from mpl_engine.modules.attention_map import attention_map
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.prompts import encode, encode_fast
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.training.trainer import new_learner
from tests.support.command_line import QUICK_TRAINING, answered
from tests.support.golden import relative_error
from tests.support.small_towers import IMAGE, WHOLE, family_backbone, write_family

PATHS = {"plain": encode, "fast": encode_fast}
TEXT = Config(depth=3, prompt_sides="text")


@pytest.fixture(scope="module", params=WHOLE)
def backbone(request):
    return family_backbone(request.param)


def pixels():
    return torch.randn(3, 3, IMAGE, IMAGE, generator=torch.Generator().manual_seed(2))


@pytest.mark.parametrize("path", PATHS)
def test_its_features_are_open_clips(backbone, path):
    assert why_unsupported(backbone.spec.model_config) == ""
    with torch.no_grad():
        ours = PATHS[path].encode_image(backbone, pixels(), NO_PROMPTS)
        assert relative_error(ours, backbone.model.encode_image(pixels())) <= 1e-5
    assert backbone.geometry.image_layers == 0


def test_prompts_learn_in_the_text_alone(backbone):
    encoder = Encoder(backbone, choose_device("cpu"))
    with pytest.raises(ConfigError, match="no row of tokens"):
        new_learner(encoder, Config(depth=3))
    before = {name: tensor.clone() for name, tensor in backbone.model.state_dict().items()}
    learner, features = new_learner(encoder, TEXT), {}
    for name, path in PATHS.items():
        prompts = learner()
        text = path.encode_text(backbone, prompt_tokens(["cat", "sea"], TEXT, backbone.vocabulary), prompts)
        image = path.encode_image(backbone, pixels(), prompts)
        features[name] = encode.logits(image, text, torch.tensor(10.0))
    F.cross_entropy(features["fast"], torch.tensor([0, 1, 0])).backward()
    assert relative_error(features["fast"], features["plain"].detach()) <= 1e-5
    assert all(p.grad is not None and p.grad.abs().max() > 0 for p in learner.parameters())
    for name, tensor in backbone.model.state_dict().items():
        assert torch.equal(tensor, before[name]), name


def test_a_training_says_it_and_a_wish_for_more_is_refused(cli, pictures_folder, tmp_path: Path):
    weights = write_family(tmp_path / "weights", "ConvNeXt").parent
    train = ("train", pictures_folder, "--out", tmp_path / "run", "--backbone", f"local-dir:{weights}")
    refused = cli(*train, *QUICK_TRAINING, "--set", "prompt_sides=both")
    assert refused.code == 2
    assert "no row of tokens" in refused.err
    done = cli(*train, *QUICK_TRAINING, "--force", "--json")
    assert answered(done)["test_accuracy"] is not None
    assert "for the class texts alone" in done.err
    classifier = drain(
        open_classifier(tmp_path / "run" / "module.safetensors", train[-1], token=CancelToken())
    )
    assert classifier.module.info.config.prompt_sides == "text"
    picture = next(pictures_folder.rglob("*.png"))
    with pytest.raises(NoPatches, match="as a whole"):
        drain(attention_map(classifier, picture, None, token=CancelToken()))


@pytest.mark.slow
@pytest.mark.parametrize("family", WHOLE)
def test_its_export_answers_as_the_program(cli, pictures_folder, tmp_path: Path, family):
    backbone = ("--backbone", f"local-dir:{write_family(tmp_path / 'weights', family).parent}")
    answered(cli("train", pictures_folder, "--out", tmp_path / "run", *backbone, *QUICK_TRAINING, "--json"))
    module = tmp_path / "run" / "module.safetensors"
    made = answered(cli("export", module, "--to", "onnx", "--out", tmp_path / "m.onnx", *backbone, "--json"))
    assert made["max_difference"] <= 1e-4


@pytest.mark.parametrize(
    "name", ["RN50:openai", "convnext_base:laion400m_s13b_b51k", "MobileCLIP2-S2:dfndr2b"]
)
def test_published_ones_resolve(name):
    spec = resolve(name)
    assert spec.model_config["embed_dim"] == model_config(spec.arch)["embed_dim"]
    assert spec.size_bytes is None
