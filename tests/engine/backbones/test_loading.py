"""What jobs that follow each other share: one load, one decoding, and nothing that has changed meanwhile."""

import shutil

import pytest
from PIL import Image

from mpl_engine.backbones import model as backbone
from mpl_engine.backbones.loading import ResourceCache, decoded_pictures, open_backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ConfigError
from mpl_engine.events import drain
from mpl_engine.images import decode as images
from mpl_engine.presets import preset
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from tests.support.pictures import make_folder

SHORT = preset("quick").replaced(shots=2, epochs=1, batch_size=4)


@pytest.fixture
def counted(monkeypatch):
    """How often weights are loaded and images decoded."""
    counts = {"load": 0, "decode": 0}
    load, decode = backbone.load, images.decode

    def counting(kind, real):
        def call(*given, **options):
            counts[kind] += 1
            return real(*given, **options)

        return call

    monkeypatch.setattr(backbone, "load", counting("load", load))
    monkeypatch.setattr("mpl_engine.backbones.model.load", counting("load", load))
    monkeypatch.setattr("mpl_engine.images.decode.decode", counting("decode", decode))
    return counts


def run(folder, out, resources, **settings):
    plan = RunPlan(folder, config=SHORT.replaced(**settings), preset="quick")
    return drain(train(plan, out, token=CancelToken(), resources=resources))


def test_queued_runs_load_and_decode_once_and_give_what_runs_alone_give(tmp_path, counted):
    pictures = make_folder(
        tmp_path / "pictures", seed=44
    )  # of which no other test has left anything in the cache
    resources = ResourceCache()
    run(pictures, tmp_path / "first", resources)
    once = dict(counted)
    assert once["load"] == 1
    assert once["decode"] > 0
    together = run(pictures, tmp_path / "second", resources)
    assert counted["load"] == 1
    kept = 2 * once["decode"] - counted["decode"]
    assert kept > 0, "nothing that was decoded was used again"
    alone = run(pictures, tmp_path / "alone", None)
    assert counted["load"] == 2
    one, other = (tmp_path / name / "module.safetensors" for name in ("second", "alone"))
    assert tensors_of(one) == tensors_of(other)
    assert together.test_accuracy == alone.test_accuracy


def test_a_changed_image_is_decoded_again(pictures_folder, tmp_path):
    folder = tmp_path / "pictures"
    shutil.copytree(pictures_folder, folder)
    resources = ResourceCache()
    run(folder, tmp_path / "first", resources)
    for path in sorted((folder / "red").iterdir()):
        Image.new("RGB", (64, 64), (0, 0, sum(path.name.encode()) % 255)).save(path)
    run(folder, tmp_path / "second", resources)
    run(folder, tmp_path / "alone", None)
    one, other = (tmp_path / name / "module.safetensors" for name in ("second", "alone"))
    assert tensors_of(one) == tensors_of(other)


def test_another_device_is_loaded_anew(counted):
    resources = ResourceCache()

    def opened(name, device="cpu"):
        return drain(
            open_backbone(name, quick_gelu=False, resources=resources, device=device, token=CancelToken())
        )

    assert opened("small") is opened("small")
    assert counted["load"] == 1
    assert opened("small", "cuda") is not opened("small")  # one model cannot be in two places
    assert counted["load"] == 3


def tensors_of(path):
    from safetensors.numpy import load_file

    return {name: array.tobytes() for name, array in load_file(path).items()}


def test_the_folder_is_in_the_cache_and_its_bound_can_be_said(cache, monkeypatch):
    assert decoded_pictures().path == cache / "decoded"
    assert decoded_pictures().most_bytes == 10_000_000_000
    monkeypatch.setenv("MPL_DECODED_GB", "0.5")
    assert decoded_pictures().most_bytes == 500_000_000
    assert not cache.exists()


@pytest.mark.parametrize("said", ["much", "-1", "nan", "inf"])
def test_a_bound_that_is_none_is_refused_by_name(monkeypatch, said):
    monkeypatch.setenv("MPL_DECODED_GB", said)
    with pytest.raises(ConfigError, match="MPL_DECODED_GB"):
        decoded_pictures()
