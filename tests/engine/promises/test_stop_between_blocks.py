"""A stop on a CPU waits for one transformer block, not for a pass over all of them."""

from contextlib import ExitStack

import pytest
import torch

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.training.trainer import new_learner
from tests.support.small_backbone import fp32_encoder, small_backbone

LAYERS = 4
CONFIG = Config(depth=3)


@pytest.fixture(scope="module", params=["plain", "fast"])
def encoder(request):
    backbone = small_backbone(image_layers=LAYERS, text_layers=LAYERS)
    return fp32_encoder(backbone, request.param)


def passes(encoder):
    """A pass through each tower, as all long work does it; with gradients and without."""
    tokens = prompt_tokens(["cat", "red panda"], CONFIG, encoder.backbone.vocabulary)
    prompts = new_learner(encoder, CONFIG)()
    pixels = torch.randn(2, 3, 32, 32)
    return {
        "image": lambda token: encoder.image(pixels, prompts, token),
        "image_features": lambda token: encoder.image_features(pixels, prompts, token),
        "text": lambda token: encoder.text(tokens, prompts, token),
        "class_features": lambda token: encoder.class_features(tokens, prompts, token),
        "zero_shot_features": lambda token: encoder.zero_shot_features(["cat"], "a photo of a", token),
    }


def blocks(encoder, what):
    """open_clip's own blocks of the tower that this pass walks."""
    model = encoder.backbone.model
    tower = model.visual.transformer if what.startswith("image") else model.transformer
    return tower.resblocks


@pytest.mark.parametrize("stopped_in", range(LAYERS - 1))
@pytest.mark.parametrize("what", ["image", "image_features", "text", "class_features", "zero_shot_features"])
def test_a_stop_inside_a_block_ends_the_pass_before_the_next(encoder, what, stopped_in):
    token, entered = CancelToken(), []
    with ExitStack() as hooks:
        for layer, block in enumerate(blocks(encoder, what)):

            def note(*_, layer=layer):
                entered.append(layer)
                if layer == stopped_in:
                    token.cancel()

            hooks.enter_context(block.ln_1.register_forward_hook(note))
        with pytest.raises(Cancelled):
            passes(encoder)[what](token)
    assert max(entered) == stopped_in


def test_a_pass_whose_token_was_cancelled_does_nothing_and_the_next_one_works(encoder):
    stopped = CancelToken()
    stopped.cancel()
    for what, go in passes(encoder).items():
        with pytest.raises(Cancelled):
            go(stopped)
        assert torch.isfinite(go(None)).all(), f"{what}: the token is still heard after its pass"
        assert torch.isfinite(go(CancelToken())).all(), what


def test_prompts_or_not_a_pass_can_be_stopped(encoder):
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        encoder.image(torch.randn(1, 3, 32, 32), NO_PROMPTS, stopped)
