"""The choice of precision: measured once on a machine, remembered, and never in the way."""

import json

import pytest
import torch

from mpl_engine import precision
from mpl_engine.precision import GAIN, fastest_precision

CPU, CUDA = torch.device("cpu"), torch.device("cuda", 0)


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A machine whose matrix products take the given seconds; returns what was measured."""
    measured = []
    monkeypatch.setenv("MPL_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda _device: "a card")

    def of(**seconds):
        def take(device, dtype):
            measured.append((device.type, dtype))
            return seconds[str(dtype).removeprefix("torch.")]

        monkeypatch.setattr(precision, "_seconds", take)
        fastest_precision.cache_clear()
        return measured

    yield of
    fastest_precision.cache_clear()


@pytest.mark.parametrize(
    ("device", "seconds", "chosen"),
    [
        (CPU, {"float32": 1.0, "bfloat16": 0.9 / GAIN}, "bf16"),
        (CPU, {"float32": 1.0, "bfloat16": 1.1 / GAIN}, "fp32"),
        (CUDA, {"float32": 1.0, "bfloat16": 0.2, "float16": 0.1}, "bf16"),
        (CUDA, {"float32": 1.0, "bfloat16": 1.0, "float16": 0.2}, "fp16"),
        (CUDA, {"float32": 1.0, "bfloat16": 1.0, "float16": 1.0}, "fp32"),
    ],
)
def test_a_half_precision_must_be_clearly_faster(machine, device, seconds, chosen):
    machine(**seconds)
    assert fastest_precision(device) == chosen


def test_other_devices_are_not_measured(machine):
    measured = machine()
    assert fastest_precision(torch.device("mps")) == "fp32"
    assert measured == []


def test_what_was_measured_is_remembered_by_later_processes(machine, tmp_path):
    measured = machine(float32=1.0, bfloat16=0.1)
    assert fastest_precision(CPU) == "bf16"
    fastest_precision.cache_clear()  # as in a new process
    assert fastest_precision(CPU) == "bf16"
    assert len(measured) == 2
    (key,) = json.loads((tmp_path / "cache" / "precision.json").read_text())
    assert key.startswith("cpu ")
    assert torch.__version__ in key


@pytest.mark.parametrize("content", ["", "[1]", "{", '{"cpu": 3}', "[" * 100_000])
def test_a_damaged_memory_is_measured_anew(machine, tmp_path, content):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "precision.json").write_text(content)
    machine(float32=1.0, bfloat16=0.1)
    assert fastest_precision(CPU) == "bf16"


def test_a_cache_that_cannot_be_written_stops_nobody(machine, tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    machine(float32=1.0, bfloat16=0.1)
    assert fastest_precision(CPU) == "bf16"


def test_a_real_measurement_gives_seconds():
    assert 0 < precision._seconds(CPU, torch.float32) < 60
