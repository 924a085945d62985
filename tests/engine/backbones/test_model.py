"""Loading: the built-in backbone as its card describes it, activations by tag, wrong files refused."""

import json
import math

import open_clip
import pytest
import timm
import torch
from safetensors.torch import load_file, save_file

from mpl_engine.backbones.loading import open_backbone
from mpl_engine.backbones.model import build, load
from mpl_engine.backbones.resolve import resolve
from mpl_engine.backbones.towers.stock import stock_model
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WeightsFileError
from mpl_engine.events import drain
from mpl_engine.files.paths import resource
from tests.support.small_backbone import small_backbone, small_spec


@pytest.fixture(scope="module")
def built_in(real_backbone):
    return drain(open_backbone("small", token=CancelToken()))


def test_small_equals_the_model_that_its_card_describes(built_in):
    """open_clip's own towers, timm's own extractor with its batch norms, and the file's tensors by name."""
    folder = resource("backbone")
    config = json.loads((folder / "mpl-small.json").read_text(encoding="utf-8"))
    vision = {key: value for key, value in config["vision_cfg"].items() if key not in ("stem", "pool_stem")}
    model = open_clip.CLIP(config["embed_dim"], vision, config["text_cfg"])
    stem = timm.create_model(config["vision_cfg"]["stem"], num_classes=0, global_pool="")
    model.visual.conv1 = torch.nn.ModuleDict({"stem": stem, "proj": torch.nn.Conv2d(1280, 256, 1)})
    tensors = {k: v.float() for k, v in load_file(folder / "mpl-small.safetensors").items()}
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    assert not unexpected
    assert all(key.endswith("num_batches_tracked") for key in missing)
    parts = model.visual.conv1
    model.visual.conv1 = torch.nn.Sequential(parts["stem"], parts["proj"])
    model.eval()
    pixels = torch.randn(2, 3, 224, 224)
    tokens = open_clip.get_tokenizer("ViT-B-32")(["a photo of a daisy.", "a dog"])
    with torch.no_grad():
        torch.testing.assert_close(
            built_in.model.encode_image(pixels), model.encode_image(pixels), rtol=1e-4, atol=2e-5
        )
        torch.testing.assert_close(
            built_in.model.encode_text(tokens), model.encode_text(tokens), rtol=1e-4, atol=2e-5
        )
    assert built_in.scale == pytest.approx(model.logit_scale.exp().item() * math.sqrt(3))


def test_small_is_what_its_card_says(built_in):
    card = resource("backbone", "CARD.md").read_text(encoding="utf-8")
    assert built_in.sha256 in card
    assert built_in.geometry.image_layers == 6
    assert built_in.geometry.text_layers == 6
    assert built_in.vocabulary.context_length == 77
    assert built_in.preprocess.image_size == 224
    assert built_in.image_tokens == 50


def test_weights_are_frozen_float32(built_in):
    for parameter in built_in.model.parameters():
        assert parameter.dtype == torch.float32
        assert not parameter.requires_grad


@pytest.mark.parametrize(
    ("name", "quick_gelu"),
    [
        ("ViT-B-16:openai", True),
        ("ViT-B-32:openai", True),
        ("ViT-B-32:laion400m_e32", True),
        ("ViT-B-16:laion400m_e32", False),
        ("ViT-B-32:laion2b_s34b_b79k", False),
        ("ViT-B-16:metaclip_fullcc", True),
        ("ViT-B-16:dfn2b", True),
        ("ViT-L-14:dfn2b_s39b", False),
        ("ViT-B-32:datacomp_xl_s13b_b90k", False),
    ],
)
def test_the_activation_comes_from_the_tag(name, quick_gelu):
    spec = resolve(name)
    with torch.device("meta"):
        model = stock_model(spec)
    activations = {
        type(b.mlp.gelu) for b in [*model.transformer.resblocks, *model.visual.transformer.resblocks]
    }
    assert activations == {open_clip.transformer.QuickGELU if quick_gelu else torch.nn.GELU}


def test_quick_gelu_changes_the_numbers_and_equals_open_clip():
    """The same random weights under both activations: only the right one equals open_clip's."""
    state = small_backbone(seed=3).model.state_dict()
    pixels = torch.randn(2, 3, 32, 32)
    outputs = {}
    for quick in (True, False):
        spec = small_spec(quick_gelu=quick)
        ours = build(spec, dict(state))
        stock = open_clip.CLIP(**spec.model_config, quick_gelu=quick).eval()
        stock.load_state_dict(state)
        with torch.no_grad():
            outputs[quick] = ours.model.encode_image(pixels)
            assert torch.equal(outputs[quick], stock.encode_image(pixels))
    assert not torch.allclose(outputs[True], outputs[False], atol=1e-4)


def damage(state, kind):
    if kind == "missing":
        state.pop("visual.proj")
    elif kind == "extra":
        state["visual.attnpool.weight"] = torch.zeros(1)
    else:
        state["visual.proj"] = torch.zeros(3, 3)
    return state


@pytest.mark.parametrize("kind", ["missing", "extra", "shape"])
def test_weights_of_another_architecture_are_refused(kind, tmp_path):
    state = damage(dict(small_backbone().model.state_dict()), kind)
    path = tmp_path / "weights.safetensors"
    save_file({k: v.contiguous() for k, v in state.items()}, path)
    with pytest.raises(WeightsFileError, match=r"weights\.safetensors"):
        load(small_spec(), path)


def test_a_logit_scale_of_one_element_is_accepted():
    state = dict(small_backbone().model.state_dict())
    state["logit_scale"] = state["logit_scale"].reshape(1)
    assert build(small_spec(), state).scale.ndim == 0
