"""How long a run goes on after a stop, at random moments of every phase. Slow: it measures, and prints."""

import random
import threading
import time
from collections import Counter

import pytest
from safetensors.torch import save_file

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.events import Progress, StepDone, drain
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from mpl_engine.speed.step import any_backbone
from tests.support.pictures import make_folder

pytestmark = pytest.mark.usefixtures("real_backbone")

MOMENTS, BASE_SIZE_MOMENTS = 100, 30
GOAL_SECONDS = 3.0
"""The goal for the longest. It is printed, not asserted: a busy machine says nothing about the program."""

FAR_TOO_LONG = 60.0


def stop_at(plan, out, delay):
    """Cancel a run after `delay` seconds. Gives the seconds until it ended and its phase, or None if it was faster."""
    token, cancelled_at, phase = CancelToken(), [], ["start"]

    def cancel():
        cancelled_at.append(time.monotonic())
        token.cancel()

    timer = threading.Timer(delay, cancel)
    timer.start()
    try:
        for event in train(plan, out, token=token):
            if isinstance(event, Progress):
                phase[0] = event.phase
            elif isinstance(event, StepDone):
                phase[0] = "step"
    except Cancelled:
        return time.monotonic() - cancelled_at[0], phase[0]
    finally:
        timer.cancel()
    return None


@pytest.mark.slow
def test_stops_at_random_moments(tmp_path, report):
    data = make_folder(tmp_path / "data", per_class=12, side=24)
    plan = RunPlan(data, config=Config(epochs=2, shots=4, depth=3), preset="paper")
    drain(train(plan, tmp_path / "warm", token=CancelToken()))
    begin = time.monotonic()
    drain(train(plan, tmp_path / "whole", token=CancelToken()))
    whole, chance = time.monotonic() - begin, random.Random(11)
    waits, phases = [], Counter[str]()
    for number in range(10 * MOMENTS):
        stopped = stop_at(plan, tmp_path / str(number), chance.uniform(0, whole))
        if stopped is not None:
            waits.append(stopped[0])
            phases[stopped[1]] += 1
        if len(waits) == MOMENTS:
            break
    waits.sort()
    assert len(waits) == MOMENTS
    assert waits[-1] < FAR_TOO_LONG
    p95 = waits[int(0.95 * MOMENTS) - 1]
    report(
        "stop latency, small",
        f"{MOMENTS} moments: p95 {p95:.2f} s, maximum {waits[-1]:.2f} s (goal {GOAL_SECONDS})",
    )
    report("  phases", ", ".join(f"{count} {name}" for name, count in phases.most_common()))


@pytest.mark.slow
def test_stops_with_a_base_size_backbone(tmp_path, report):
    backbone = any_backbone("ViT-B-32")
    save_file(backbone.model.state_dict(), tmp_path / "weights.safetensors")
    del backbone
    data = make_folder(tmp_path / "data", per_class=12, classes=("red", "blue"), side=24)
    plan = RunPlan(
        data,
        backbone=f"ViT-B-32-quickgelu:{tmp_path / 'weights.safetensors'}",
        config=Config(epochs=2, shots=4, batch_size=4),
        preset="paper",
    )
    begin = time.monotonic()
    drain(train(plan, tmp_path / "whole", token=CancelToken()))
    whole, chance = time.monotonic() - begin, random.Random(12)
    found = [stop_at(plan, tmp_path / str(n), chance.uniform(0, whole)) for n in range(BASE_SIZE_MOMENTS)]
    waits = sorted(stopped[0] for stopped in found if stopped is not None)
    assert len(waits) > BASE_SIZE_MOMENTS // 2
    assert waits[-1] < FAR_TOO_LONG
    p95 = waits[int(0.95 * len(waits)) - 1]
    report(
        "stop latency, ViT-B-32, batch 4",
        f"{len(waits)} moments: p95 {p95:.2f} s, maximum {waits[-1]:.2f} s (goal {GOAL_SECONDS})",
    )
