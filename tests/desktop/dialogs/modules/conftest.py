"""Two real modules of four colours, made at once, for the dialogs that put modules together."""

import shutil
from pathlib import Path

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.events import drain
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from tests.support.pictures import make_folder

LONG_MS = 300_000
"""Loading torch on a busy machine takes minutes."""


@pytest.fixture(scope="package")
def colours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of four classes."""
    return make_folder(
        tmp_path_factory.mktemp("colours"), per_class=12, classes=("red", "green", "blue", "yellow"), side=24
    )


@pytest.fixture(scope="package")
def two(colours: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A module of the warm colours and one of the cold ones, in a folder of their own."""
    place = tmp_path_factory.mktemp("modules")
    for name, classes in (("warm", ("red", "yellow")), ("cold", ("blue", "green"))):
        for one in classes:
            shutil.copytree(colours / one, place / f"{name} pictures" / one)
        plan = RunPlan(place / f"{name} pictures", config=Config(shots=5), method="instant", device="cpu")
        drain(train(plan, place / f"{name} run", token=CancelToken()))
        shutil.copy(place / f"{name} run" / "module.safetensors", place / f"{name}.safetensors")
    return place / "warm.safetensors", place / "cold.safetensors"
