"""The loader printed in docs/module_format.md works and agrees with the program's own reader."""

import re

import torch

from mpl_engine.config import Config
from mpl_engine.device import choose_device
from mpl_engine.modules.file import describe, read_module, write_module
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.training.trainer import new_learner
from tests.support.places import ROOT
from tests.support.small_backbone import small_backbone

PAGE = ROOT / "docs" / "module_format.md"


def test_the_documented_loader(tmp_path):
    [code] = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(code.splitlines()) <= 15
    config = Config(depth=3)
    backbone = small_backbone()
    learner = new_learner(Encoder(backbone, choose_device("cpu")), config)
    path = tmp_path / "module.safetensors"
    classes = [{"name": n, "prompt": f"a photo of a {n}."} for n in ("cat", "dog")]
    data = {"fingerprint": "", "train_hashes": [], "val_hashes": []}
    features = torch.nn.functional.normalize(torch.randn(2, 48), dim=1)
    description = describe(backbone, config, classes, data, {})
    write_module(path, description, learner.fold(), features, {})
    space: dict = {}
    exec(code, space)  # noqa: S102 - the documentation's own text
    about, names, matrix, context, prompts = space["load_prompt_module"](path)
    ours = read_module(path)
    assert ours.prompts.image_context is not None
    assert about == ours.info.raw
    assert tuple(names) == ours.info.class_names
    assert torch.equal(matrix, features)
    assert torch.equal(context, ours.prompts.image_context)
    assert prompts.keys() == ours.prompts.image_prompts.keys() == {1, 2}
