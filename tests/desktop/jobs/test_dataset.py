"""The calls of the engine, with the built-in backbone and the engine's real work, on small images."""

from pathlib import Path

import pytest

from mpl_desktop.jobs import dataset as dataset_jobs
from mpl_desktop.jobs import training as training_jobs
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ConfigError
from mpl_engine.events import drain

from ..conftest import make_folder


def test_folders_with_one_automatic_name_are_told_apart(tmp_path: Path) -> None:
    root = make_folder(tmp_path / "d", {"red_fox": 3, "red fox": 3, "owl": 3})
    found = drain(dataset_jobs.scan(root)(CancelToken()))
    names = [one.name for one in found.classes]
    assert len(set(names)) == 3
    assert "owl" in names


def test_the_device_of_the_settings_is_named_or_refused() -> None:
    assert "CPU" in drain(training_jobs.preload("cpu", "fp32")(CancelToken()))
    with pytest.raises(ConfigError):
        drain(training_jobs.preload("cpu", "fp16")(CancelToken()))
