"""Images that change, vanish or become another kind of thing between the scan and the training."""

import os

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.checks.check import check_folder
from mpl_engine.config import Config
from mpl_engine.errors import DataChanged
from mpl_engine.evaluation.zero_shot import measure_zero_shot
from mpl_engine.events import Event, Notice, Progress, drain
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.evaluate import evaluate
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from tests.support.jobs import events_of
from tests.support.pictures import make_folder


def swapped(path, other):
    path.write_bytes(other.read_bytes())


def vanished(path, other):
    path.unlink()


def a_pipe(path, other):
    path.unlink()
    os.mkfifo(path)


def cut(path, other):
    path.write_bytes(path.read_bytes()[:-40])


@pytest.mark.parametrize("change", [swapped, vanished, cut] + [a_pipe] * hasattr(os, "mkfifo"))
def test_an_image_that_is_not_what_was_scanned_is_told(tmp_path, cache, change):
    """A picture that was replaced by one of another class would silently teach the wrong label."""
    data = make_folder(tmp_path / "data", per_class=4, classes=("red", "blue"), side=24)
    job = train(
        RunPlan(data, config=Config(epochs=1, shots=4), preset="paper"), tmp_path / "run", token=CancelToken()
    )
    victim = data / "red" / "red_01.png"
    with pytest.raises(DataChanged) as caught:
        for event in job:
            if isinstance(event, Progress) and event.phase == "load":
                change(victim, data / "blue" / "blue_02.png") if victim.is_file() else None
    assert caught.value.files == ("red_01.png",)
    assert not (tmp_path / "run").exists()


def test_a_file_that_was_only_touched_is_the_same(tmp_path):
    data = make_folder(tmp_path / "data", per_class=4, classes=("red", "blue"), side=24)
    job = train(
        RunPlan(data, config=Config(epochs=1, shots=4), preset="paper"), tmp_path / "run", token=CancelToken()
    )
    next(job)
    os.utime(data / "red" / "red_01.png")
    drain(job)
    assert (tmp_path / "run" / "result.json").exists()


@pytest.fixture(scope="module")
def classifier(trained_run):
    return drain(open_classifier(trained_run / "module.safetensors", token=CancelToken()))


def evaluated(data, classifier):
    result = yield from evaluate(classifier, data, "all", token=CancelToken())
    return result.images


def zero_shot(data, classifier):
    result = yield from measure_zero_shot(data, "small", Config(), token=CancelToken())
    return result.images


def checked(data, classifier):
    result = yield from check_folder(RunPlan(data, config=Config(shots=4)), token=CancelToken())
    return result.images


@pytest.mark.parametrize("work", [evaluated, zero_shot, checked])
@pytest.mark.parametrize("change", [vanished, cut])
def test_an_image_that_is_lost_after_the_scan_costs_only_itself(tmp_path, classifier, work, change):
    """What judges without training goes on with the other images, and says which one it left out."""
    data = make_folder(tmp_path / "data", per_class=6, classes=("red", "blue"), side=24)
    victim = data / "red" / "red_01.png"

    def lose(event: Event) -> None:
        if (
            isinstance(event, Progress)
            and event.phase in {"evaluate", "zero-shot", "look"}
            and event.done == 0
        ):
            change(victim, None)

    events, images = events_of(work(data, classifier), lose)
    assert images == 11
    [told] = [event.text for event in events if isinstance(event, Notice) and "red_01.png" in event.text]
    assert told.startswith("Left out: ")
