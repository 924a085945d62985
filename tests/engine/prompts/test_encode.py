"""The fast path equals the plain one, and without prompts both equal open_clip itself."""

import open_clip
import pytest
import torch
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from mpl_engine.config import Config
from mpl_engine.device import choose_device
from mpl_engine.errors import ConfigError, EngineError
from mpl_engine.prompts import encode
from mpl_engine.prompts import encode_fast as fast_encode
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.errors import PromptTooLong
from mpl_engine.prompts.learner import NO_PROMPTS, fit_depth
from mpl_engine.prompts.tokens import fill, plain_tokens, prompt_tokens, template
from mpl_engine.training.trainer import new_learner
from tests.support.golden import relative_error
from tests.support.small_backbone import small_backbone

TOLERANCE = 1e-4
BACKBONES = {
    "equal towers": small_backbone(),
    "deep image": small_backbone(image_layers=4, text_layers=2, image_width=96),
    "deep text, quick": small_backbone(image_layers=2, text_layers=4, quick_gelu=True, context_length=77),
}

names = st.lists(
    st.one_of(
        st.text("abcdefghijklmnopqrstuvwxyz _-", min_size=1, max_size=18),
        st.text(min_size=1, max_size=8),
        st.sampled_from(["daisy", "Highway_or_Road", "annual crop", "é", "🌼", "'s", "C++"]),
    ).filter(lambda s: s.replace("_", " ").strip() and "<" not in s),
    min_size=1,
    max_size=6,
    unique=True,
)


@st.composite
def configs(draw):
    context = draw(st.integers(1, 3))
    return Config(
        num_context=context,
        num_added=draw(st.integers(1, 3)),
        num_removed=draw(st.integers(0, context)),
        depth=draw(st.integers(1, 4)),
        context_mode=draw(st.sampled_from(["prefix", "replace"])),
        prompt_sides=draw(st.sampled_from(["both", "both", "image", "text"])),
        context_init=draw(st.sampled_from(["a photo of a", "a blurry photo of the {}, a type of plant"])),
        seed=draw(st.integers(0, 5)),
    )


def outputs(path, backbone, tokens, learner, pixels):
    """Features, and the gradient of a loss in every learned tensor."""
    learner.zero_grad()
    prompts = learner()
    text = path.encode_text(backbone, tokens, prompts)
    image = path.encode_image(backbone, pixels, prompts)
    loss = F.cross_entropy(encode.logits(image, text, backbone.scale), torch.arange(len(pixels)) % len(text))
    if loss.requires_grad:
        loss.backward()
    gradients = {
        n: torch.zeros_like(p) if p.grad is None else p.grad.clone() for n, p in learner.named_parameters()
    }
    return {"text": text, "image": image, "loss": loss}, gradients


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(names, configs(), st.sampled_from(sorted(BACKBONES)), st.integers(1, 3))
def test_fast_path_equals_plain_path(class_names, config, which, images):
    backbone = BACKBONES[which]
    config = fit_depth(config, backbone.geometry, clamp=True)
    vocabulary = backbone.vocabulary
    longest = max(len(vocabulary.encode(fill(config.context_init, name))) for name in class_names)
    assume(longest + config.num_context + 2 <= vocabulary.context_length)
    tokens = prompt_tokens(class_names, config, vocabulary)
    learner = new_learner(Encoder(backbone, choose_device("cpu")), config)
    size = backbone.preprocess.image_size
    pixels = torch.randn(images, 3, size, size, generator=torch.Generator().manual_seed(1))
    plain, plain_gradients = outputs(encode, backbone, tokens, learner, pixels)
    fast, fast_gradients = outputs(fast_encode, backbone, tokens, learner, pixels)
    for name, reference in plain.items():
        assert relative_error(fast[name], reference.detach()) <= TOLERANCE, name
    scale = max((g.abs().max().item() for g in plain_gradients.values()), default=0.0)
    for name, reference in plain_gradients.items():
        # Against the largest gradient too: one that is nearly zero is rounding noise on both sides.
        assert (fast_gradients[name] - reference).abs().max().item() <= TOLERANCE * max(
            reference.abs().max().item(), 1e-2 * scale
        ), name


@pytest.mark.parametrize("path", [encode, fast_encode], ids=["plain", "fast"])
@pytest.mark.parametrize("which", sorted(BACKBONES))
def test_without_prompts_it_is_open_clip(path, which):
    backbone = BACKBONES[which]
    class_names = ["daisy", "annual crop", "a much longer class name than the others"]
    tokens = plain_tokens(class_names, "a photo of a", backbone.vocabulary)
    tokenizer = open_clip.SimpleTokenizer(context_length=backbone.vocabulary.context_length)
    with torch.no_grad():
        ours = path.encode_text(backbone, tokens, NO_PROMPTS)
        theirs = backbone.model.encode_text(tokenizer([f"a photo of a {n}." for n in class_names]))
        assert relative_error(ours, theirs) <= 1e-5
        pixels = torch.randn(2, 3, 32, 32)
        assert (
            relative_error(
                path.encode_image(backbone, pixels, NO_PROMPTS), backbone.model.encode_image(pixels)
            )
            <= 1e-5
        )


def test_chunks_are_bounded_and_hold_every_class_once():
    class_names = ["cat", "dog", "a class with a very long name indeed it is", "cow"]
    tokens = plain_tokens(class_names, "a photo of a", BACKBONES["equal towers"].vocabulary)
    chunks = fast_encode.suffix_chunks(tokens, 8)
    assert chunks[-1] == [2]
    assert sorted(i for chunk in chunks for i in chunk) == [0, 1, 2, 3]
    for chunk in chunks[:-1]:
        assert sum(len(tokens.ids[i]) - tokens.common for i in chunk) <= 8


def test_chunks_that_are_computed_again_give_the_same_numbers(monkeypatch):
    backbone, config = BACKBONES["equal towers"], Config(depth=3)
    tokens = prompt_tokens(
        [f"{a} {b}" for a in "abc" for b in ("cat", "big dog", "x")], config, backbone.vocabulary
    )
    learner = new_learner(Encoder(backbone, choose_device("cpu")), config)
    pixels = torch.randn(2, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    whole, whole_gradients = outputs(fast_encode, backbone, tokens, learner, pixels)
    monkeypatch.setattr(fast_encode, "CHUNK_TOKENS", 12)
    monkeypatch.setattr(fast_encode, "KEPT_BYTES", 0)
    chunked, gradients = outputs(fast_encode, backbone, tokens, learner, pixels)
    for name, reference in whole.items():
        assert relative_error(chunked[name], reference.detach()) <= TOLERANCE, name
    for name, reference in whole_gradients.items():
        assert relative_error(gradients[name], reference) <= TOLERANCE, name


@pytest.mark.parametrize(
    ("context_init", "expected"),
    [
        ("a photo of a", "a photo of a {}."),
        ("a_photo of  a", "a photo of a {}."),
        ("a {}, seen from above", "a {}, seen from above."),
        ("is it a {}?", "is it a {}?"),
        ("", "{}."),
    ],
)
def test_template(context_init, expected):
    assert template(context_init) == expected


def test_underscores_of_a_name_become_spaces():
    assert fill("a photo of a", "Highway_or_Road") == "a photo of a Highway or Road."


def test_a_prompt_that_is_too_long_names_its_class():
    with pytest.raises(PromptTooLong) as caught:
        plain_tokens(["cat", "long " * 40], "a photo of a", BACKBONES["equal towers"].vocabulary)
    assert caught.value.limit == 32
    assert caught.value.tokens > 32
    assert caught.value.class_name.startswith("long")


def test_replace_mode_needs_a_space_before_the_name():
    config = Config(num_context=2, num_removed=0, context_mode="replace", context_init="a photo{}", depth=2)
    with pytest.raises(ConfigError, match="space"):
        prompt_tokens(["graph", "s"], config, BACKBONES["equal towers"].vocabulary)


@pytest.mark.parametrize("class_names", [[], [" "], ["cat", "<end_of_text>"]])
def test_names_that_cannot_be_used(class_names):
    with pytest.raises(EngineError):
        plain_tokens(class_names, "a photo of a", BACKBONES["equal towers"].vocabulary)
