"""Trainings on more pictures than memory, or the cache on disk, has room for: the same results bit for bit, and said."""

import json
import os
import shutil

import pytest
import torch
from safetensors.torch import load_file

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.events import Notice, StepDone
from mpl_engine.files.caches import blob_folder
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from tests.support.jobs import events_of
from tests.support.pictures import make_folder
from tests.support.run_folders import files_in

PICTURE = 240 * 240 * 3
"""Bytes of a decoded picture."""

FRESH = Config(depth=2, epochs=3, batch_size=4, shots=4, lr=0.05, warmup_lr=0.01, threads=1)
VIEWS = FRESH.replaced(views=2, answer="best")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("pictures"), per_class=10, side=240)


class Bounds:
    """How much is kept where: bytes of decoded pictures and of a stem's tokens, in memory and on disk."""

    def __init__(self, place):
        self.place = place

    def run(self, pictures, name, config, *, memory=10**9, disk=10**9, stem_memory=10**9, stem_disk=10**9):
        """A run with its notices, and the folder that its decoded pictures are in."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(blob_folder, "LEAVE_FREE", 0)
            patch.setenv("MPL_CACHE_DIR", str(self.place / name / "cache"))
            patch.setenv("MPL_DECODED_GB", str(disk / 1e9))
            patch.setattr("mpl_engine.images.store.CACHE_BYTES", memory)
            patch.setattr("mpl_engine.backbones.towers.stem_cache.MEMORY_BYTES", stem_memory)
            patch.setattr("mpl_engine.backbones.towers.stem_cache.DISK_BYTES", stem_disk)
            out = self.place / name / "run"
            events, _ = events_of(train(RunPlan(pictures, config=config), out, token=CancelToken()))
        losses = [event.loss for event in events if isinstance(event, StepDone)]
        said = [event.text for event in events if isinstance(event, Notice)]
        kept = list((self.place / name / "cache" / "decoded").rglob("*.blob"))
        return out, losses, said, kept


@pytest.fixture(scope="module", params=[FRESH, VIEWS], ids=["fresh crops", "views"])
def unbounded(request, pictures, tmp_path_factory):
    """A run for which there is room for everything in memory."""
    bounds = Bounds(tmp_path_factory.mktemp("bounds"))
    before = files_in(pictures)
    out, losses, said, kept = bounds.run(pictures, "whole", request.param)
    assert kept == [], "memory comes first"
    assert not any("come" in text for text in said)
    yield request.param, bounds, out, losses
    assert files_in(pictures) == before, "nothing of the person's folder is written"


def require_same(one, other):
    for name in ("module", "last", "checkpoint"):
        a, b = load_file(one / f"{name}.safetensors"), load_file(other / f"{name}.safetensors")
        assert a.keys() == b.keys()
        for key, tensor in a.items():
            assert torch.equal(tensor, b[key]), f"{name}: {key}"
    first, second = (json.loads((run / "result.json").read_text("utf-8")) for run in (one, other))
    assert first["test_predictions"] == second["test_predictions"]


@pytest.mark.parametrize("disk", [0, 5 * PICTURE, 10**9], ids=["no disk", "a small bound", "a large bound"])
def test_results_are_bit_equal_wherever_pictures_come_from(unbounded, pictures, disk):
    config, bounds, whole, losses = unbounded
    out, found, _, kept = bounds.run(pictures, f"disk {disk}", config, memory=0, disk=disk)
    assert found == losses
    require_same(out, whole)
    least, most = (0, 0) if not disk else (3, 5) if disk < 10**9 else (12, 12)
    assert (
        least <= len(kept) <= most
    )  # threads write beside each other, so that not always the same find room


def test_results_are_bit_equal_where_a_stems_tokens_do_not_fit_and_it_is_said(unbounded, pictures):
    config, bounds, whole, losses = unbounded
    out, found, said, _ = bounds.run(pictures, "stem", config, stem_memory=0, stem_disk=6_000)
    assert found == losses
    require_same(out, whole)
    told = [text for text in said if "augmented versions" in text]
    assert len(told) == (1 if config.views else 0)
    assert not told or told[0].startswith("Of 24 augmented versions of the pictures, ")


def test_of_more_pictures_than_heads_and_probe_can_take_some_are_taken_and_it_is_said(pictures, tmp_path):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mpl_engine.heads.fit.MOST_NUMBERS", 1)  # an image of each class
        patch.setattr("mpl_engine.evaluation.baselines.MOST_WORK", 1)
        out, _, said, _ = Bounds(tmp_path).run(pictures, "few", VIEWS.replaced(epochs=1))
    assert any(text.startswith("The linear probe is fitted to 3 of the 12 training images") for text in said)
    assert any(text.startswith("Heads are fitted to 3 of the 12 training images, evenly") for text in said)
    assert any(text.startswith("Heads are fitted to the training images without their aug") for text in said)
    result = json.loads((out / "result.json").read_text("utf-8"))
    assert len(result["test_predictions"]) == 3 * (10 - 4 - 2)


@pytest.mark.skipif(os.name != "posix", reason="a file in the place of a folder")
def test_a_cache_that_cannot_be_written_costs_no_training(unbounded, pictures):
    config, bounds, whole, losses = unbounded
    shutil.rmtree(bounds.place / "broken", ignore_errors=True)
    (bounds.place / "broken" / "cache").mkdir(parents=True)
    (bounds.place / "broken" / "cache" / "decoded").write_bytes(b"a file")
    out, found, _, _ = bounds.run(pictures, "broken", config, memory=0)
    assert found == losses
    require_same(out, whole)
