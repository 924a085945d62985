"""Pieces of the recipe of the built-in backbone, each alone."""

import json
import re
import shlex
from importlib import import_module
from types import SimpleNamespace

import pytest
import timm
import torch
from safetensors.torch import save_file

from tests.support.places import ROOT
from tests.tools.recipe_material import SIZES
from tools.backbone import (
    corpus,
    directions,
    export,
    extractor,
    feature_batches,
    image_training,
    schedule,
    text_distillation,
    towers,
    wordnet,
)


def test_a_fresh_image_tower_begins_by_averaging_strong_directions():
    torch.manual_seed(0)
    model = towers.build(SIZES.config())
    features = torch.randn(40, 256, 2, 2) * torch.linspace(3, 0.1, 256)[:, None, None]
    directions.start_image_tower(model, features)
    with torch.no_grad():
        tokens = model.visual.conv1.proj(features)
    assert float(tokens.mean()) == pytest.approx(0, abs=1e-3)
    assert float(tokens.std()) == pytest.approx(1, abs=1e-2)
    first = model.visual.transformer.resblocks[0].attn
    assert torch.equal(first.out_proj.weight, torch.eye(32))
    assert torch.equal(first.in_proj_weight[64:], torch.eye(32))


def test_image_training_lets_neither_the_stem_nor_the_text_tower_learn():
    model = towers.build(SIZES.config())
    learning = image_training.unfreeze(model)
    open_names = {name for name, parameter in model.named_parameters() if parameter.requires_grad}
    assert len(learning) == len(open_names)
    assert not any(name.startswith(towers.STEM) for name in open_names)
    assert {n for n in open_names if not n.startswith("visual.")} == {"text_projection", "logit_scale"}


def test_only_sets_with_several_classes_tell_classes_apart():
    captions = image_training.Captions(torch.zeros(7, 6, 4), 3, [3, 4], [1, 3])
    parts = [feature_batches.Part(0, torch.tensor([0])), feature_batches.Part(1, torch.tensor([2, 0]))]
    batch = feature_batches.Batch(torch.zeros(3, 1, 1, 1), parts)
    logits = torch.full((3, 7), -20.0)
    logits[1, 6] = logits[2, 4] = 20
    right = image_training.class_loss(logits, batch, captions)
    assert right < image_training.class_loss(logits.roll(1, dims=0), batch, captions) - 10
    alone = feature_batches.Batch(torch.zeros(1, 1, 1, 1), parts[:1])
    assert image_training.class_loss(logits[:1], alone, captions) == 0


def test_the_learning_rate_rises_and_falls_and_the_budget_ends_by_clock_or_steps():
    rates = [schedule.learning_rate(1.0, 4, step / 100, step) for step in range(101)]
    assert rates[0] == pytest.approx(0.25)
    assert max(rates) == pytest.approx(1, abs=0.01)
    assert rates[-1] == pytest.approx(0.02)
    assert schedule.Budget(minutes=2).progress(60, 10**6) == pytest.approx(0.5)
    assert schedule.Budget(minutes=2, steps=10).progress(60, 9) == pytest.approx(0.9)
    assert schedule.Budget(minutes=2, steps=10).progress(120, 1) == pytest.approx(1)


def test_weights_by_the_package_s_names_are_read_too(tmp_path):
    """The package lists layers as timm does, by other names; in a file of tensors they have no order."""
    torch.manual_seed(1)
    network = timm.create_model("tf_efficientnet_lite0", num_classes=2)
    layers = [(network, "conv_stem bn1 conv_head bn2 classifier", "", "_conv_stem _bn0 _conv_head _bn1 _fc")]
    blocks = [block for stage in network.get_submodule("blocks").children() for block in stage.children()]
    wide, first = (
        "_expand_conv _bn0 _depthwise_conv _bn1 _project_conv _bn2",
        "_depthwise_conv _bn1 _project_conv _bn2",
    )
    for number, block in enumerate(blocks):
        ours, theirs = (
            ("conv_pw bn1 conv_dw bn2 conv_pwl bn3", wide) if number else ("conv_dw bn1 conv_pw bn2", first)
        )
        layers.append((block, ours, f"_blocks.{number}.", theirs))
    state: dict[str, torch.Tensor] = {}
    for module, ours, prefix, theirs in layers:
        for one, other in zip(ours.split(), theirs.split(), strict=True):
            tensors = module.get_submodule(one).state_dict()
            state |= {f"{prefix}{other}.{name}": tensor.contiguous() for name, tensor in tensors.items()}
    assert len(state) == len(network.state_dict())
    save_file(state, tmp_path / "package.safetensors")
    found = extractor.read_extractor("tf_efficientnet_lite0", tmp_path / "package.safetensors").state_dict()
    assert [n for n, tensor in network.state_dict().items() if not torch.equal(tensor, found[n])] == []


def test_mistakes_are_said():
    with pytest.raises(ValueError, match=r"not a line of data\.noun"):
        wordnet.parse_sense("00001740 03 n zz entity")
    with pytest.raises(ValueError, match="not a line of an index"):
        wordnet.parse_word("entity n x")
    entries = [corpus.Entry("a", "a", named=True, weight=1.0)]
    recipe, budget = text_distillation.Recipe(), schedule.Budget(1, 1)
    with pytest.raises(ValueError, match="2 rows for 1 texts"):
        text_distillation.distill(entries, torch.zeros(2, 8), torch.zeros(4, 8), SIZES, recipe, budget)
    with pytest.raises(ValueError, match="names 0 of 4 classes"):
        image_training.answer_names([], SimpleNamespace(num_classes=4))


def test_what_half_precision_cannot_hold_is_not_exported(tmp_path):
    model = towers.build(SIZES.config())
    with torch.no_grad():
        model.visual.proj[0, 0] = 1e6
    towers.save(model.state_dict(), SIZES.config(), tmp_path / "in" / "image.safetensors")
    with pytest.raises(ValueError, match=r"visual\.proj"):
        export.export(tmp_path / "in" / "image.safetensors", tmp_path / "ship", "too-large")
    assert not (tmp_path / "ship").exists()


def test_default_sizes_are_those_of_the_shipped_configuration():
    shipped = ROOT / "resources" / "backbone" / "mpl-small.json"
    assert towers.Sizes().config() == json.loads(shipped.read_text(encoding="utf-8"))


def test_the_commands_of_the_readme_are_there_with_their_options():
    page = (ROOT / "tools" / "backbone" / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^python -m (tools\.backbone\.\w+) (.+)$", page, re.MULTILINE)
    assert len(commands) >= 8
    for module, line in commands:
        command = import_module(module).main
        given = {word for word in shlex.split(line) if word.startswith("--")}
        known = {option for parameter in command.params for option in parameter.opts}
        needed = {parameter.opts[0] for parameter in command.params if parameter.required}
        assert needed <= given <= known, module
