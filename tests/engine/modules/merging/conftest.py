"""Modules of some of the classes of one folder, trained at once or for a moment."""

import shutil
from pathlib import Path

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.events import drain
from mpl_engine.modules.merging.merge import merge
from mpl_engine.modules.merging.plan import Merged
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from tests.support.pictures import make_folder

COLOURS = ("red", "green", "blue", "yellow")


@pytest.fixture(scope="package")
def everything(tmp_path_factory) -> Path:
    return make_folder(tmp_path_factory.mktemp("all"), per_class=14, classes=COLOURS, side=24)


@pytest.fixture(scope="package")
def some(everything, tmp_path_factory):
    """A folder of some of the classes; `as_name` calls one of them otherwise."""

    def make(*classes: str, **as_name: str) -> Path:
        folder = tmp_path_factory.mktemp("some")
        for name in classes:
            shutil.copytree(everything / name, folder / as_name.get(name, name))
        return folder

    return make


@pytest.fixture(scope="package")
def at_once(tmp_path_factory):
    """A module of a folder's classes by a head on the backbone's own features."""

    def make(folder: Path, **config) -> Path:
        out = tmp_path_factory.mktemp("run") / "run"
        plan = RunPlan(folder, config=Config(shots=6, **config), method="instant", device="cpu")
        drain(train(plan, out, token=CancelToken()))
        return out / "module.safetensors"

    return make


@pytest.fixture(scope="package")
def warm(some, at_once) -> Path:
    return at_once(some("red", "yellow"))


@pytest.fixture(scope="package")
def cold(some, at_once) -> Path:
    return at_once(some("blue", "green"))


@pytest.fixture(scope="package")
def trained(some, tmp_path_factory) -> Path:
    """A module with prompts of its own, over the cold colours."""
    out = tmp_path_factory.mktemp("run") / "run"
    config = Config(shots=6, epochs=1, depth=2)
    drain(train(RunPlan(some("blue", "green"), config=config, device="cpu"), out, token=CancelToken()))
    return out / "module.safetensors"


def merged(modules, out: Path, **options) -> Merged:
    return drain(merge(modules, out, device="cpu", token=CancelToken(), **options))
