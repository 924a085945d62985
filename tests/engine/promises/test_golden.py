"""MPL equals the reference implementation, on the plain and on the fast path, to 1e-4."""

import os
from pathlib import Path

import pytest
import torch
from torch.nn import functional as F

from mpl_engine.prompts import encode
from mpl_engine.prompts import encode_fast as fast_encode
from tests.support.golden import Golden, read_golden, reference_name, relative_error
from tests.support.places import GOLDEN

FOLDER = Path(os.environ.get("MPL_GOLDEN_DIR", GOLDEN))
FILES = sorted(FOLDER.glob("*.safetensors"))
TOLERANCE = 1e-4


def test_there_are_golden_files():
    assert FILES, f"no golden files in {FOLDER}"


@pytest.fixture(params=FILES, ids=lambda p: p.stem)
def golden(request) -> Golden:
    return read_golden(request.param)


@pytest.fixture(params=[encode, fast_encode], ids=["plain", "fast"])
def path(request):
    return request.param


def forward(golden: Golden, path):
    prompts = golden.learner()
    text = path.encode_text(golden.backbone, golden.tokens, prompts)
    image = path.encode_image(golden.backbone, golden.tensors["input.images"], prompts)
    logits = encode.logits(image, text, golden.backbone.scale)
    loss = F.cross_entropy(logits, golden.tensors["input.labels"])
    return text, image, logits, loss


def test_tokens(golden):
    reference = golden.tensors["input.tokens"]
    for ours, row in zip(golden.tokens.ids, reference, strict=True):
        assert list(ours) == row[: len(ours)].tolist()
        assert not row[len(ours) :].any()


def test_features_logits_and_loss(golden, path):
    text, image, logits, loss = forward(golden, path)
    assert relative_error(text, golden.expected("text_features")) <= TOLERANCE
    assert relative_error(image, golden.expected("image_features")) <= TOLERANCE
    assert relative_error(logits, golden.expected("logits")) <= TOLERANCE
    assert relative_error(loss, golden.expected("loss")) <= TOLERANCE


def test_gradients_of_every_trainable_tensor(golden, path):
    forward(golden, path)[3].backward()
    names = dict(golden.learner.named_parameters())
    references = {k.removeprefix("prompt.") for k in golden.tensors if k.startswith("prompt.")}
    assert {reference_name(name) for name in names} == references
    for name, parameter in names.items():
        ours = parameter.grad if parameter.grad is not None else torch.zeros_like(parameter)
        assert relative_error(ours, golden.gradient(reference_name(name))) <= TOLERANCE, name


def test_five_sgd_steps(golden, path):
    optimizer = torch.optim.SGD(golden.learner.parameters(), **golden.case["sgd"])
    losses = []
    for _ in range(5):
        loss = forward(golden, path)[3]
        losses.append(loss.detach())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert relative_error(torch.stack(losses), golden.expected("losses_5_sgd_steps")) <= TOLERANCE
    for name, parameter in golden.learner.named_parameters():
        key = f"after_5_steps.{reference_name(name)}"
        if f"expect.{key}" in golden.tensors:
            assert relative_error(parameter, golden.expected(key)) <= TOLERANCE, name
