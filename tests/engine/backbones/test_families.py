"""Every family of towers: without prompts it is open_clip itself, and with them the paths agree and only prompts learn."""

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from mpl_engine.backbones.architectures import why_unsupported
from mpl_engine.backbones.loading import open_backbone
from mpl_engine.backbones.model import build, random_backbone
from mpl_engine.backbones.resolve import resolve
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.device import choose_device
from mpl_engine.events import drain
from mpl_engine.prompt_layers import prompt_counts
from mpl_engine.prompts import encode, encode_fast
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.prompts.tokens import plain_tokens, prompt_tokens
from mpl_engine.training.trainer import new_learner
from tests.support.golden import relative_error
from tests.support.small_towers import FAMILIES, IMAGE, family_backbone, write_family

CLASSES = ["cat", "annual crop", "sea or lake", "a rather long name"]
CONFIG = Config(depth=3, num_context=2, num_added=2, num_removed=1)
PATHS = {"plain": encode, "fast": encode_fast}


@pytest.fixture(scope="module", params=FAMILIES)
def family(request):
    return request.param


@pytest.fixture(scope="module")
def backbone(family):
    return family_backbone(family)


def pixels(count: int = 2) -> Tensor:
    return torch.randn(count, 3, IMAGE, IMAGE, generator=torch.Generator().manual_seed(2))


def full_ids(backbone, tokens) -> Tensor:
    """Ids as open_clip's tokenizers give them."""
    rows = torch.full((len(tokens.ids), backbone.vocabulary.context_length), backbone.vocabulary.pad)
    for row, ids in zip(rows, tokens.ids, strict=True):
        row[: len(ids)] = torch.tensor(ids)
    return rows


def test_it_is_supported(family):
    assert why_unsupported(FAMILIES[family]) == ""


@pytest.mark.parametrize("path", PATHS)
def test_without_prompts_it_is_open_clip(backbone, path):
    tokens = plain_tokens(CLASSES, "a photo of a", backbone.vocabulary)
    with torch.no_grad():
        image = PATHS[path].encode_image(backbone, pixels(), NO_PROMPTS)
        assert relative_error(image, backbone.model.encode_image(pixels())) <= 1e-5
        text = PATHS[path].encode_text(backbone, tokens, NO_PROMPTS)
        assert relative_error(text, backbone.model.encode_text(full_ids(backbone, tokens))) <= 1e-5


def step(backbone, path):
    """Features with prompts, and the gradient of a loss in every learned tensor."""
    learner = new_learner(Encoder(backbone, choose_device("cpu")), CONFIG)
    prompts = learner()
    text = path.encode_text(backbone, prompt_tokens(CLASSES, CONFIG, backbone.vocabulary), prompts)
    image = path.encode_image(backbone, pixels(), prompts)
    F.cross_entropy(encode.logits(image, text, torch.tensor(10.0)), torch.tensor([1, 3])).backward()
    return {"image": image, "text": text}, {name: p.grad for name, p in learner.named_parameters()}


def test_paths_agree_and_gradients_reach_every_prompt(backbone):
    before = {name: tensor.clone() for name, tensor in backbone.model.state_dict().items()}
    plain, plain_gradients = step(backbone, encode)
    fast, gradients = step(backbone, encode_fast)
    for name, reference in plain.items():
        assert relative_error(fast[name], reference.detach()) <= 1e-5, name
    largest = max(gradient.abs().max().item() for gradient in plain_gradients.values())
    for name, reference in plain_gradients.items():
        assert reference.abs().max() > 1e-6 * largest, name
        worst = (gradients[name] - reference).abs().max().item()
        assert worst <= 1e-4 * max(reference.abs().max().item(), 1e-2 * largest), name
    for name, tensor in backbone.model.state_dict().items():
        assert torch.equal(tensor, before[name]), name


@pytest.mark.slow  # where a processor has no bf16, torch takes seconds for each
def test_paths_agree_in_half_precision(backbone):
    config, features = Config(depth=3), {}
    for name in ("plain", "fast"):
        encoder = Encoder(backbone, choose_device("cpu"), name)
        steps, prompts = MixedEncoder(encoder, "bf16"), new_learner(encoder, config)()
        text = steps.text(prompt_tokens(CLASSES, config, backbone.vocabulary), prompts)
        features[name] = encoder.logits(steps.image(pixels(), prompts), text)
        features[name].sum().backward()
    assert relative_error(features["fast"], features["plain"].detach()) <= 5e-2


def test_each_layer_holds_the_prompts_that_the_method_says(backbone, monkeypatch):
    counts: list[int] = []

    class Counting:
        def __init__(self, block):
            self._block = block

        def __call__(self, x, mask=None):
            counts.append(x.shape[1] - backbone.image_tokens)
            return self._block(x, mask)

    monkeypatch.setattr(backbone, "image_blocks", [Counting(block) for block in backbone.image_blocks])
    prompts = new_learner(Encoder(backbone, choose_device("cpu")), CONFIG).fold()
    with torch.no_grad():
        encode.encode_image(backbone, pixels(), prompts)
    assert counts == [2, 2 - 1 + 4, 5 - 1 + 4]
    assert counts == list(prompt_counts(CONFIG))


@pytest.mark.parametrize("which", ["EVA-02", "PE-Core"])
def test_prompts_behind_the_class_token_that_are_not_turned_give_the_same(which):
    """As timm itself has tokens without a place: directly behind the class token, counted as part of the prefix."""
    backbone = family_backbone(which)
    prompts = new_learner(Encoder(backbone, choose_device("cpu")), CONFIG).fold()
    trunk = backbone.model.visual.trunk
    with torch.no_grad():
        ours = encode_fast.encode_image(backbone, pixels(), prompts)
        x, rope = trunk._pos_embed(trunk.patch_embed(pixels()))
        assert prompts.image_context is not None
        held = prompts.image_context.expand(2, -1, -1)
        x = trunk.norm_pre(torch.cat([x[:, :1], held, x[:, 1:]], dim=1))
        count = held.shape[1]
        for layer, block in enumerate(trunk.blocks):
            if layer in prompts.image_prompts:
                added = prompts.image_prompts[layer].expand(2, -1, -1)
                x = torch.cat([x[:, :count], added, x[:, 1 + count :]], dim=1)  # the last prompt makes room
                count += added.shape[1] - 1
            block.attn.num_prefix_tokens = 1 + count
            x = block(x, rope=rope)
        x = torch.cat([x[:, :1], x[:, 1 + count :]], dim=1)
        theirs = backbone.model.visual.head(trunk.forward_head(trunk.norm(x)))
    assert relative_error(ours, theirs) <= 1e-5


def test_a_folder_of_the_hubs_form_is_opened(family, backbone, tmp_path):
    """Its tensors are laid out without random numbers; what no file holds, such as rotary tables, is computed."""
    if "hf_tokenizer_name" in FAMILIES[family]["text_cfg"]:
        pytest.skip("its tokenizer has tests of its own")
    file = write_family(tmp_path / "mine", family)
    opened = drain(open_backbone(f"local-dir:{file.parent}", token=CancelToken()))
    assert opened.spec.name == f"local-dir:{file}"
    made = dict([*opened.model.named_parameters(), *opened.model.named_buffers()])
    for name, tensor in [*backbone.model.named_parameters(), *backbone.model.named_buffers()]:
        assert torch.equal(made[name], tensor), name
    with torch.no_grad():  # not bit for bit: kernels round by where tensors lie (torch 2.6)
        ours = opened.model.encode_image(pixels())
        assert relative_error(ours, backbone.model.encode_image(pixels())) <= 1e-6
        tokens = plain_tokens(CLASSES, "a photo of a", opened.vocabulary)
        ours = encode_fast.encode_text(opened, tokens, NO_PROMPTS)
        assert relative_error(ours, backbone.model.encode_text(full_ids(backbone, tokens))) <= 1e-5
    assert not any(tensor.is_meta for tensor in [*opened.model.parameters(), *opened.model.buffers()])


@pytest.mark.parametrize("between", ["", "module."])
def test_tensors_under_tiny_clips_own_names(between):
    """With the names that its training program gives them, on one or several GPUs."""
    source = family_backbone("native")
    renamed = {}
    for key, tensor in source.model.state_dict().items():
        part = "image_encoder" if key.startswith("visual.") else "text_encoder"
        part = "logit_scale" if key == "logit_scale" else part
        renamed[f"_{part}.{between}{key}"] = tensor
    built = build(source.spec, renamed)
    with torch.no_grad():
        assert torch.equal(built.model.encode_image(pixels()), source.model.encode_image(pixels()))


def test_tensors_from_before_text_towers_stood_apart():
    name = "native with layer scale, custom text"
    source = family_backbone(name)
    flat = {key.removeprefix("text."): tensor for key, tensor in source.model.state_dict().items()}
    built = build(source.spec, flat)
    tokens = plain_tokens(CLASSES, "a photo of a", built.vocabulary)
    with torch.no_grad():
        ours = encode_fast.encode_text(built, tokens, NO_PROMPTS)
        assert relative_error(ours, encode_fast.encode_text(source, tokens, NO_PROMPTS)) <= 1e-6


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        *(
            "ViT-B-16-SigLIP:webli",
            "ViT-B-16-SigLIP2:webli",
            "MobileCLIP2-B:dfndr2b",
            "MobileCLIP2-L-14:dfndr2b",
        ),
        *("PE-Core-T-16-384:meta", "PE-Core-B-16:meta", "EVA02-B-16:merged2b_s8b_b131k"),
        "EVA02-L-14:merged2b_s4b_b131k",
    ],
)
def test_full_sizes_without_prompts_are_open_clip(name):
    """What timm builds under the published names, with random weights and a stand-in for tokenizers."""
    backbone = random_backbone(resolve(name))
    tokens = plain_tokens(CLASSES[:2], "a photo of a", backbone.vocabulary)
    side = backbone.preprocess.image_size
    picture = torch.randn(1, 3, side, side, generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        image = backbone.model.encode_image(picture)
        text = backbone.model.encode_text(full_ids(backbone, tokens))
        for path in PATHS.values():
            assert relative_error(path.encode_image(backbone, picture, NO_PROMPTS), image) <= 1e-5
            assert relative_error(path.encode_text(backbone, tokens, NO_PROMPTS), text) <= 1e-5
