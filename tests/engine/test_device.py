"""The precision of training steps: decided by what the processor has, forced by environment, and kept by a resume."""

import json
import platform

import pytest
import torch

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.device import choose_compute, compute_again, full_precision
from mpl_engine.errors import ConfigError
from mpl_engine.events import EpochDone, Notice, TrainingStarted, drain
from mpl_engine.modules.file import read_module
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train
from mpl_engine.training.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from tests.support.jobs import events_of

LIMITS = ("MPL_PRECISION", "ATEN_CPU_CAPABILITY", "ONEDNN_MAX_CPU_ISA", "DNNL_MAX_CPU_ISA")
AMX = {"avx512_f": True, "avx512_bf16": True, "amx_bf16": True, "amx_tile": True}
ZEN_4 = {"avx512_f": True, "avx512_bf16": True, "amx_bf16": False}
SKYLAKE = {"avx512_f": True, "avx512_bf16": False, "amx_bf16": False}
ZEN_3 = {"avx2": True, "avx512_f": False, "avx512_bf16": False}
GRAVITON = {"neon": True, "bf16": True}


@pytest.fixture
def processor(monkeypatch):
    """A processor with these capabilities, as torch tells of it, and nothing of it switched off."""
    for name in LIMITS:
        monkeypatch.delenv(name, raising=False)

    def of(capabilities, machine="x86_64", level="AVX512", *, onednn=True):
        monkeypatch.setattr(platform, "machine", lambda: machine)
        monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: capabilities, raising=False)
        monkeypatch.setattr(torch.backends.cpu, "get_cpu_capability", lambda: level)
        monkeypatch.setattr(torch.backends.mkldnn, "is_available", lambda: onednn)

    return of


def chosen() -> str:
    return choose_compute("cpu").precision


@pytest.mark.parametrize(
    ("capabilities", "machine", "level", "precision"),
    [
        (AMX, "x86_64", "AVX512", "bf16"),
        (ZEN_4, "AMD64", "AVX512", "bf16"),
        (SKYLAKE, "x86_64", "AVX512", "fp32"),
        (ZEN_3, "x86_64", "AVX2", "fp32"),
        (GRAVITON, "aarch64", "SVE256", "bf16"),
        (GRAVITON, "aarch64", "DEFAULT", "bf16"),
        ({"neon": True}, "aarch64", "DEFAULT", "fp32"),
        ({}, "riscv64", "DEFAULT", "fp32"),
    ],
)
def test_a_cpu_takes_bf16_if_it_has_instructions_for_it(processor, capabilities, machine, level, precision):
    processor(capabilities, machine, level)
    assert chosen() == precision


def test_torch_without_the_library_that_has_the_instructions_takes_fp32(processor):
    processor(GRAVITON, "arm64", "DEFAULT", onednn=False)
    assert chosen() == "fp32"


@pytest.mark.parametrize(
    ("name", "value", "precision"),
    [
        ("ONEDNN_MAX_CPU_ISA", "AVX2", "fp32"),
        ("ONEDNN_MAX_CPU_ISA", "avx512_core", "fp32"),
        ("DNNL_MAX_CPU_ISA", "AVX512_CORE_VNNI", "fp32"),
        ("ONEDNN_MAX_CPU_ISA", "AVX512_CORE_BF16", "bf16"),
        ("ONEDNN_MAX_CPU_ISA", "AVX512_CORE_AMX", "bf16"),
        ("ONEDNN_MAX_CPU_ISA", "ALL", "bf16"),
        ("ONEDNN_MAX_CPU_ISA", "", "bf16"),
    ],
)
def test_an_environment_that_excludes_the_instructions_is_heard(
    processor, monkeypatch, name, value, precision
):
    processor(AMX)
    monkeypatch.setenv(name, value)
    assert chosen() == precision


@pytest.mark.parametrize(
    ("capabilities", "machine", "level", "value"),
    [
        (AMX, "x86_64", "AVX2", "avx2"),
        (AMX, "x86_64", "DEFAULT", "default"),
        (GRAVITON, "aarch64", "DEFAULT", "default"),
    ],
)
def test_torch_that_is_held_back_takes_fp32(processor, monkeypatch, capabilities, machine, level, value):
    processor(capabilities, machine, level)
    monkeypatch.setenv("ATEN_CPU_CAPABILITY", value)
    assert chosen() == "fp32"


@pytest.mark.parametrize(
    ("asked", "answer", "precision"),
    [("_is_avx512_bf16_supported", True, "bf16"), ("_is_avx512_bf16_supported", False, "fp32")],
)
def test_older_torch_is_asked_in_its_own_way(processor, monkeypatch, asked, answer, precision):
    processor({})
    monkeypatch.delattr(torch.cpu, "get_capabilities")
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: False, raising=False)
    monkeypatch.setattr(torch.cpu, asked, lambda: answer, raising=False)
    assert chosen() == precision


@pytest.mark.parametrize(
    ("capability", "precision"), [((9, 0), "bf16"), ((8, 0), "bf16"), ((7, 5), "fp32"), ((6, 1), "fp32")]
)
def test_a_gpu_takes_bf16_from_its_generation_on(monkeypatch, capability, precision):
    monkeypatch.delenv("MPL_PRECISION", raising=False)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _device: capability)
    assert choose_compute("cuda").precision == precision


def test_nothing_is_timed_and_nothing_is_remembered(monkeypatch, tmp_path):
    """Two starts that time something may choose differently; then the same seed gives other numbers."""

    def measured(*_arguments):
        raise AssertionError("a product was computed to choose a precision")

    monkeypatch.setenv("MPL_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(torch, "mm", measured)
    assert chosen() in ("fp32", "bf16")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("forced", "precision"), [("bf16", "bf16"), (" FP32 ", "fp32"), ("auto", "bf16")])
def test_the_environment_stands_in_for_auto_and_for_nothing_else(processor, monkeypatch, forced, precision):
    processor(AMX)
    monkeypatch.setenv("MPL_PRECISION", forced)
    assert choose_compute("cpu", "auto").precision == precision
    assert choose_compute("cpu", "fp32").precision == "fp32"
    assert choose_compute("cpu", "bf16").precision == "bf16"


@pytest.mark.parametrize(("forced", "field"), [("fp8", "MPL_PRECISION"), ("fp16", "precision")])
def test_an_environment_that_cannot_work_is_told(monkeypatch, forced, field):
    monkeypatch.setenv("MPL_PRECISION", forced)
    with pytest.raises(ConfigError) as caught:
        choose_compute("cpu")
    assert (caught.value.field, caught.value.value) == (field, forced)


# Float32 whatever was switched on


def test_full_precision_switches_reduced_products_off_and_on_again():
    a = torch.full((2, 2), 1 / 3)
    before = torch.backends.cudnn.allow_tf32, torch.get_float32_matmul_precision()
    torch.set_float32_matmul_precision("medium")
    try:
        with torch.autocast("cpu", torch.bfloat16):
            with full_precision():
                assert (a @ a).dtype == torch.float32
                assert torch.get_float32_matmul_precision() == "highest"
                assert not torch.backends.cudnn.allow_tf32
            assert (a @ a).dtype == torch.bfloat16
        assert torch.get_float32_matmul_precision() == "medium"
        assert torch.backends.cudnn.allow_tf32 == before[0]
    finally:
        torch.set_float32_matmul_precision(before[1])


# A run keeps the precision it began with


@pytest.mark.parametrize(
    ("begun", "wish", "precision", "told"),
    [
        ("", "auto", "fp32", ""),
        ("fp32", "auto", "fp32", ""),
        ("bf16", "auto", "bf16", "slow"),
        ("bf16", "bf16", "bf16", ""),
        ("fp16", "auto", "fp32", "fp16 on a GPU"),
    ],
)
def test_a_training_goes_on_in_its_precision_on_another_computer(processor, begun, wish, precision, told):
    processor(ZEN_3, level="AVX2")
    compute, remark = compute_again("cpu", wish, begun)
    assert compute.precision == precision
    assert told in remark
    assert bool(remark) == bool(told)


def test_a_computer_with_the_instructions_says_nothing(processor):
    processor(AMX)
    assert compute_again("cpu", "auto", "bf16")[1] == ""


def test_a_resume_takes_the_precision_that_was_recorded(pictures_folder, monkeypatch, tmp_path):
    """Begun where `auto` is bf16, stopped, and gone on with where it is fp32: bit-equal to a run that was not stopped."""
    config = Config(epochs=2, shots=1, batch_size=3, depth=2, threads=1)
    plan = RunPlan(pictures_folder, config=config, device="cpu")
    monkeypatch.setenv("MPL_PRECISION", "bf16")
    events, _ = events_of(train(plan, tmp_path / "whole", token=CancelToken()))
    assert [e.precision for e in events if isinstance(e, TrainingStarted)] == ["bf16"]
    token = CancelToken()
    with pytest.raises(Cancelled):
        for event in train(plan, tmp_path / "stopped", token=token):
            if isinstance(event, EpochDone):
                token.cancel()
    assert read_checkpoint(tmp_path / "stopped" / "checkpoint.safetensors").position.precision == "bf16"

    monkeypatch.setenv("MPL_PRECISION", "fp32")
    events, _ = events_of(resume(tmp_path / "stopped", token=CancelToken()))
    assert [e.precision for e in events if isinstance(e, TrainingStarted)] == ["bf16"]
    modules = [read_module(tmp_path / run / "module.safetensors") for run in ("whole", "stopped")]
    assert all(m.info.config.precision == "bf16" for m in modules)
    whole, stopped = (m.learner for m in modules)
    assert all(torch.equal(whole[name], stopped[name]) for name in whole)
    told = json.loads((tmp_path / "stopped" / "config.json").read_text(encoding="utf-8"))
    assert told["config"]["precision"] == "auto"  # the wish stays what it was


def test_a_run_of_an_older_version_goes_on_with_what_is_chosen_here(pictures_folder, monkeypatch, tmp_path):
    config = Config(epochs=2, shots=1, batch_size=3, depth=2, threads=1)
    monkeypatch.setenv("MPL_PRECISION", "fp32")
    token = CancelToken()
    with pytest.raises(Cancelled):
        for event in train(
            RunPlan(pictures_folder, config=config, device="cpu"), tmp_path / "r", token=token
        ):
            if isinstance(event, EpochDone):
                token.cancel()
    path = tmp_path / "r" / "checkpoint.safetensors"
    kept = read_checkpoint(path)
    values = {**vars(kept.position), "precision": ""}
    write_checkpoint(path, Checkpoint(type(kept.position)(**values), kept.learner, kept.optimizer))
    events, _ = events_of(resume(tmp_path / "r", token=CancelToken()))
    assert [e.precision for e in events if isinstance(e, TrainingStarted)] == ["fp32"]
    assert not [e for e in events if isinstance(e, Notice) and "began" in e.text]


def test_a_plan_may_ask_for_a_precision(pictures_folder, monkeypatch, tmp_path):
    monkeypatch.setenv("MPL_PRECISION", "fp32")
    config = Config(epochs=1, shots=1, batch_size=3, depth=2, threads=1, precision="bf16")
    drain(train(RunPlan(pictures_folder, config=config, device="cpu"), tmp_path / "r", token=CancelToken()))
    assert read_module(tmp_path / "r" / "module.safetensors").info.config.precision == "bf16"
