"""The counted work of linear maps equals what torch itself counts when the passes are run."""

import pytest
import torch
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

from mpl_engine.config import Config
from mpl_engine.device import choose_device
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.speed import flops as bench_work
from mpl_engine.speed.step import Step, class_names, step_config, step_tokens
from mpl_engine.training.trainer import new_learner
from tests.support.small_backbone import small_backbone

BACKBONE = small_backbone(image_layers=4, text_layers=3, context_length=77)


def counted(path, classes):
    """Products that run, as torch counts them, without those of the learner's own maps."""
    encoder, config = Encoder(BACKBONE, choose_device("cpu"), path), step_config(BACKBONE)
    learner, tokens = new_learner(encoder, config), step_tokens(BACKBONE, classes)
    pixels = torch.randn(4, 3, 32, 32)
    with FlopCounterMode(display=False) as learned:
        sum(p.sum() for p in learner().image_prompts.values()).backward()
    with FlopCounterMode(display=False) as step:
        prompts = learner()
        image, text = encoder.image(pixels, prompts), encoder.text(tokens, prompts)
        F.cross_entropy(encoder.logits(image, text), torch.arange(4) % classes).backward()
    return step.get_total_flops() - learned.get_total_flops()


@pytest.mark.parametrize("classes", [5, 40])
@pytest.mark.parametrize("path", ["fast", "plain"])
def test_counted_work_is_what_runs(path, classes):
    tokens, config = step_tokens(BACKBONE, classes), step_config(BACKBONE)
    count = {"fast": bench_work.fast_step, "plain": bench_work.plain_step}[path]
    # torch does not count the CPU's attention kernels: the linear maps are compared.
    linear = sum(p.flops * n for p, n in count(BACKBONE, tokens, config, 4).items() if p.batch == 1)
    assert linear == pytest.approx(counted(path, classes), rel=0.03)


def test_prompts_add_tokens_by_the_configuration():
    config = Config(depth=3, num_added=2, num_removed=1)
    patches = 17
    assert bench_work.image_tokens(BACKBONE, None) == [patches] * 4
    assert bench_work.image_tokens(BACKBONE, config) == [patches + n for n in (1, 2, 3, 3)]


def test_a_thousand_real_nouns():
    assert len(set(class_names(1000))) == 1000
    assert len(set(class_names(1010))) == 1010
    assert not any(character.isdigit() for name in class_names(1000) for character in name)


def test_a_step_runs_and_tells_its_time():
    assert Step(BACKBONE, "fast", 3, 2).seconds() > 0
