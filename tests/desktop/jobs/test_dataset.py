"""The calls of the engine, with the built-in backbone and the engine's real work, on small images."""

from pathlib import Path

import pytest

from mpl_desktop.jobs import dataset as dataset_jobs
from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.dataset import LiveZeroShot, ZeroShotRequest
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import ConfigError
from mpl_engine.events import drain
from mpl_engine.files.paths import resource
from mpl_engine.runs.plan import RunPlan

from ..conftest import make_folder


@pytest.fixture(scope="module")
def wish() -> ZeroShotRequest:
    root = resource("samples")
    folders = ("hat", "shoes")
    paths = [sorted((root / name).glob("*.jpg"))[:6] for name in folders]
    labels = [n for n, found in enumerate(paths) for _ in found]
    return ZeroShotRequest(RunPlan(root), tuple(p for found in paths for p in found), tuple(labels), folders)


def test_zero_shot_changes_with_names_and_keeps_features(
    wish: ZeroShotRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = LiveZeroShot(ResourceCache())
    accuracy, images = drain(live.score(lambda: wish)(CancelToken()))
    assert images == 12
    swapped = ZeroShotRequest(wish.plan, wish.paths, wish.labels, wish.names[::-1])
    monkeypatch.setattr("mpl_engine.images.decode", None)  # nothing may be decoded again
    other, _ = drain(live.score(lambda: swapped)(CancelToken()))
    assert accuracy is not None
    assert other == pytest.approx(1 - accuracy), "two classes with swapped names swap right and wrong"


def test_zero_shot_stops_when_asked(wish: ZeroShotRequest) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        drain(LiveZeroShot(ResourceCache()).score(lambda: wish)(token))


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
