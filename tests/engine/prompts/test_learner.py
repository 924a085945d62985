import pytest
import torch

from mpl_engine.backbones.spec import Geometry
from mpl_engine.config import Config
from mpl_engine.device import choose_device
from mpl_engine.errors import ConfigError
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import INIT_STD, PromptLearner, fit_depth
from mpl_engine.training.trainer import new_learner
from tests.support.small_backbone import small_backbone

VIT_B_16 = Geometry(text_width=512, image_width=768, text_layers=12, image_layers=12)


def learner(config=None, geometry=VIT_B_16):
    config = config or Config()
    return PromptLearner(config, geometry, torch.zeros(config.num_context, geometry.text_width))


def test_parameter_count_of_vit_b_16():
    assert sum(p.numel() for p in learner().parameters()) == 6_702_336


def test_all_added_projections_start_as_copies_of_one():
    projections = [p for layer in learner().projections.values() for p in layer]
    assert len(projections) == 8 * 2
    first = projections[0]
    assert all(torch.equal(p.weight, first.weight) and torch.equal(p.bias, first.bias) for p in projections)
    assert len({p.weight.data_ptr() for p in projections}) == len(projections)


def test_context_projection_is_drawn_on_its_own():
    made = learner()
    assert not torch.equal(made.context_projection.weight, made.projections["1"][0].weight)
    bound = 512**-0.5
    assert made.context_projection.weight.abs().max() <= bound
    assert made.context_projection.weight.std().item() == pytest.approx(bound / 3**0.5, rel=0.02)


def test_deep_prompts_are_drawn_with_the_published_spread():
    values = torch.cat([p.flatten() for p in learner(Config(num_context=4)).text_prompts.values()])
    assert values.mean().abs() < 1e-3
    assert values.std().item() == pytest.approx(INIT_STD, rel=0.03)


def test_context_starts_as_the_embedding_of_x():
    backbone = small_backbone()
    made = new_learner(Encoder(backbone, choose_device("cpu")), Config(num_context=3, depth=2))
    x = backbone.embed_tokens(torch.tensor(backbone.vocabulary.encode("X")))
    assert torch.equal(made.context, x.expand(3, -1))


def test_replace_mode_starts_as_the_words_it_replaces():
    backbone = small_backbone()
    config = Config(num_context=2, num_added=1, num_removed=2, context_mode="replace", depth=2)
    made = new_learner(Encoder(backbone, choose_device("cpu")), config)
    words = backbone.embed_tokens(torch.tensor(backbone.vocabulary.encode("a photo")))
    assert torch.equal(made.context, words)


def test_replace_mode_needs_words_to_replace():
    backbone = small_backbone()
    config = Config(num_context=2, num_removed=0, context_mode="replace", context_init="{}", depth=2)
    with pytest.raises(ConfigError, match="num_context"):
        new_learner(Encoder(backbone, choose_device("cpu")), config)


def test_the_seed_decides_the_initial_values():
    one, same, other = learner(Config(seed=1)), learner(Config(seed=1)), learner(Config(seed=2))
    torch.manual_seed(0)  # the program's own random numbers are no matter
    later = learner(Config(seed=1))
    for name, tensor in one.state_dict().items():
        assert torch.equal(tensor, same.state_dict()[name])
        assert torch.equal(tensor, later.state_dict()[name])
        assert name == "context" or not torch.equal(tensor, other.state_dict()[name])


def test_biases_are_drawn_as_torch_draws_them():
    bias = learner().context_projection.bias
    bound = 512**-0.5
    assert -bound <= bias.min() < -0.9 * bound
    assert 0.9 * bound < bias.max() <= bound


@pytest.mark.parametrize(
    ("text_layers", "image_layers", "depth"), [(4, 6, 6), (6, 4, 6), (2, 2, 2), (12, 3, 1)]
)
def test_a_tensor_that_no_tower_uses_is_not_created(text_layers, image_layers, depth):
    geometry = Geometry(32, 48, text_layers, image_layers)
    made = learner(Config(depth=depth), geometry)
    prompts = made()
    assert set(prompts.text_prompts) == set(range(1, min(depth, text_layers)))
    assert set(prompts.image_prompts) == set(range(1, min(depth, image_layers)))
    used = {str(i) for i in {*prompts.text_prompts, *prompts.image_prompts}}
    assert set(made.text_prompts) == used
    assert all(p.shape == (2, 48) for p in prompts.image_prompts.values())


@pytest.mark.parametrize("side", ["image", "text"])
def test_one_sided_prompts(side):
    prompts = learner(Config(prompt_sides=side))()
    assert (prompts.text_context is None) == (side == "image")
    assert (prompts.image_context is None) == (side == "text")
    assert bool(prompts.text_prompts) == (side == "text")
    assert bool(prompts.image_prompts) == (side == "image")


def test_depth_beyond_both_towers_is_refused_when_given_and_lowered_when_preset():
    geometry = Geometry(32, 48, 4, 6)
    with pytest.raises(ConfigError) as caught:
        fit_depth(Config(depth=9), geometry, clamp=False)
    assert (caught.value.field, caught.value.value) == ("depth", 9)
    for fact in ("6 image", "4 text", "6 or less"):
        assert fact in caught.value.reason
    assert fit_depth(Config(depth=9), geometry, clamp=True).depth == 6
    assert fit_depth(Config(depth=6), geometry, clamp=False).depth == 6


def test_folding_shares_nothing_with_the_learner():
    made = learner(Config(depth=3))
    folded = made.fold()
    before = folded.image_prompts[1].clone()
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.add_(1)
    assert torch.equal(folded.image_prompts[1], before)
    assert not folded.text_context.requires_grad


@pytest.mark.parametrize("side", ["both", "image", "text"])
def test_folded_prompts_are_those_of_the_learner(side):
    made = learner(Config(depth=3, num_context=2, num_removed=2, num_added=3, prompt_sides=side))
    live, folded = made(), made.fold()
    assert folded.num_removed == 2
    for name in ("text_context", "image_context"):
        now, then = getattr(live, name), getattr(folded, name)
        assert (now is None) == (then is None)
        assert now is None or torch.equal(now, then)
    for name in ("text_prompts", "image_prompts"):
        now, then = getattr(live, name), getattr(folded, name)
        assert now.keys() == then.keys()
        assert all(torch.equal(now[i], then[i]) and not then[i].requires_grad for i in now)


def test_a_context_of_another_shape_is_refused():
    with pytest.raises(ConfigError) as caught:
        PromptLearner(Config(num_context=2), VIT_B_16, torch.zeros(1, 512))
    assert (caught.value.field, caught.value.value) == ("num_context", 2)
    assert "(1, 512)" in caught.value.reason
