"""Checkpoints: what is written is read again, what does not fit is refused by name, and writing keeps its order."""

import json
import threading
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save_file
from torch import nn

from mpl_engine.errors import FileFormatError, NewerFile, WriteFailed
from mpl_engine.training.checkpoint import (
    Checkpoint,
    Position,
    fitting,
    learner_tensors,
    load_learner,
    optimizer_tensors,
    read_checkpoint,
    restore_optimizer,
    write_checkpoint,
)
from mpl_engine.training.checkpoint_writer import CheckpointWriter

HERE = Path("run") / "last.safetensors"

POSITIONS = st.builds(
    Position,
    epoch=st.integers(0, 99),
    step=st.integers(0, 10**6),
    epoch_losses=st.lists(st.floats(0, 100), max_size=4).map(tuple),
    best_epoch=st.integers(0, 99),
    best_accuracy=st.floats(-1, 1),
    finished=st.booleans(),
    finished_early=st.booleans(),
    events_bytes=st.integers(0, 2**40),
    seconds=st.floats(0, 1e6),
    precision=st.sampled_from(["", "fp32", "bf16", "fp16"]),
)


@given(POSITIONS)
def test_a_checkpoint_reads_back_the_same(tmp_path_factory, position):
    path = tmp_path_factory.mktemp("checkpoint") / "c.safetensors"
    learner = {"ctx": torch.arange(6.0).reshape(2, 3)}
    write_checkpoint(path, Checkpoint(position, learner, {"ctx.step": torch.tensor(3.0)}))
    again = read_checkpoint(path)
    assert again.position == position
    assert torch.equal(again.learner["ctx"], learner["ctx"])
    assert again.optimizer["ctx.step"] == 3


@pytest.mark.parametrize(
    "change",
    [
        {"epoch": -1}, {"epoch": 0.5}, {"epoch": "x"}, {"epoch": True}, {"epoch_losses": "abc"}, {"finished": 1},
        {"epoch_losses": [None]}, {"epoch_losses": 3}, {"seconds": "x"}, {"finished_early": "x"},
        {"step": -1}, {"best_epoch": None}, {"weights": 1}, {"precision": "fp8"}, {"precision": ["fp32"]}, {"precision": None}, {"best_accuracy": True}, {"best_accuracy": None}, {"events_bytes": -1}, {"schema": "1"},
    ],
    ids=str,
)  # fmt: skip
def test_a_checkpoint_with_a_wrong_part_is_refused(tmp_path, monkeypatch, change):
    written = json.dumps
    monkeypatch.setattr("mpl_engine.training.checkpoint.json.dumps", lambda meta: written({**meta, **change}))
    write_checkpoint(tmp_path / "c", Checkpoint(Position(), {"x": torch.ones(1)}))
    with pytest.raises(FileFormatError, match="not what this program writes") as caught:
        read_checkpoint(tmp_path / "c")
    assert (caught.value.path, caught.value.kind) == (tmp_path / "c", "checkpoint")


@pytest.mark.parametrize(
    "text", ['{"schema": 1, "seconds": 1e999}', '{"schema": 1, "epoch_losses": [1e999]}']
)
def test_a_number_too_large_for_a_float_is_refused(tmp_path, text):
    save_file({"learner.x": torch.ones(1)}, tmp_path / "c", {"mpl_checkpoint": text})
    with pytest.raises(FileFormatError, match="not what this program writes"):
        read_checkpoint(tmp_path / "c")


def test_a_newer_checkpoint_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("mpl_engine.training.checkpoint.SCHEMA", 2)
    write_checkpoint(tmp_path / "c", Checkpoint(Position(), {"x": torch.ones(1)}))
    monkeypatch.undo()
    with pytest.raises(NewerFile) as caught:
        read_checkpoint(tmp_path / "c")
    told = caught.value
    assert (told.path, told.kind, told.schema, told.supported) == (tmp_path / "c", "checkpoint", 2, 1)


def test_another_file_is_no_checkpoint(tmp_path):
    (tmp_path / "c").write_bytes(b"not a checkpoint")
    with pytest.raises(FileFormatError) as caught:
        read_checkpoint(tmp_path / "c")
    assert (caught.value.path, caught.value.kind) == (tmp_path / "c", "checkpoint")


def test_what_an_older_version_did_not_write_has_its_default(tmp_path):
    meta = {"schema": 1, "epoch": 2, "step": 7}
    save_file(
        {"learner.x": torch.ones(1), "other": torch.ones(1)},
        tmp_path / "c",
        {"mpl_checkpoint": json.dumps(meta)},
    )
    read = read_checkpoint(tmp_path / "c")
    assert read.position == Position(epoch=2, step=7)
    assert (set(read.learner), read.optimizer) == ({"x"}, {})


@pytest.mark.parametrize("tensors", [{"x": float("nan")}, {"x": float("inf")}], ids=str)
def test_numbers_that_are_not_finite_are_refused(tmp_path, tensors):
    learner = {"good": torch.ones(2), **{k: torch.tensor([1.0, v]) for k, v in tensors.items()}}
    write_checkpoint(tmp_path / "c", Checkpoint(Position(), learner))
    with pytest.raises(FileFormatError, match="not finite") as caught:
        read_checkpoint(tmp_path / "c")
    assert (caught.value.path, caught.value.kind) == (tmp_path / "c", "checkpoint")


def test_tensors_that_cannot_be_read_are_refused(tmp_path, monkeypatch):
    def fails(*_arguments, **_options):
        raise MemoryError

    write_checkpoint(tmp_path / "c", Checkpoint(Position(), {"x": torch.ones(1)}))
    monkeypatch.setattr("mpl_engine.training.checkpoint.safe_open", fails)
    with pytest.raises(FileFormatError, match="cannot be read") as caught:
        read_checkpoint(tmp_path / "c")
    assert (caught.value.path, caught.value.kind) == (tmp_path / "c", "checkpoint")


@pytest.mark.parametrize(
    "position",
    [Position(), Position(epoch=2), Position(epoch_losses=(1.0,) * 5), Position(epoch=3, finished=True), Position(epoch=1, finished=True)],
    ids=["start", "between epochs", "end of an epoch", "end", "finished early"],
)  # fmt: skip
def test_a_position_that_fits_the_settings(position):
    assert fitting(position, 3, 5, HERE) is position


@pytest.mark.parametrize(
    "position",
    [Position(epoch=4), Position(epoch=4, finished=True), Position(epoch=3), Position(epoch=-1), Position(epoch_losses=(1.0,) * 6)],
    ids=["beyond", "beyond, finished", "end, not finished", "negative", "too many steps"],
)  # fmt: skip
def test_a_position_must_fit_the_settings(position):
    with pytest.raises(FileFormatError, match="settings") as caught:
        fitting(position, 3, 5, HERE)
    assert (caught.value.path, caught.value.kind) == (HERE, "checkpoint")


def nested_learner():
    """Names with dots, as those of the prompt learner."""
    return nn.ModuleDict({"a": nn.Linear(2, 3), "b": nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))})


def step(learner, optimizer, times=1):
    for number in range(times):
        optimizer.zero_grad()
        (learner["b"](learner["a"](torch.ones(1, 2) + number)) ** 2).sum().backward()
        optimizer.step()


KINDS = {
    "sgd": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "adamw": lambda p: torch.optim.AdamW(p, lr=0.1),
}


@pytest.mark.parametrize("kind", KINDS)
def test_learner_and_optimizer_go_on_as_if_nothing_had_happened(kind):
    torch.manual_seed(0)
    first, second = nested_learner(), nested_learner()
    old, new = KINDS[kind](first.parameters()), KINDS[kind](second.parameters())
    step(first, old, 3)
    saved, state = learner_tensors(first), optimizer_tensors(old, first)
    step(first, old, 2)
    load_learner(second, saved, HERE)
    restore_optimizer(new, second, state, HERE)
    step(second, new, 2)
    assert all(torch.equal(a, b) for a, b in zip(first.parameters(), second.parameters(), strict=True))
    now = optimizer_tensors(new, second)
    assert now.keys() == state.keys()
    assert all(torch.equal(now[k], v) for k, v in optimizer_tensors(old, first).items())


def test_what_was_taken_does_not_change_with_the_learner():
    learner = nested_learner()
    optimizer = KINDS["sgd"](learner.parameters())
    step(learner, optimizer)
    saved, state = learner_tensors(learner), optimizer_tensors(optimizer, learner)
    before = {k: v.clone() for k, v in {**saved, **state}.items()}
    step(learner, optimizer, 2)
    assert all(torch.equal(before[k], v) for k, v in {**saved, **state}.items())
    assert not any(v.requires_grad for v in before.values())


def test_a_momentum_that_does_not_exist_yet_is_left_out():
    learner = nested_learner()
    optimizer = torch.optim.SGD(learner.parameters(), lr=0.1)
    step(learner, optimizer)
    assert optimizer_tensors(optimizer, learner) == {}


def test_a_partial_state_is_put_where_it_belongs():
    learner = nested_learner()
    optimizer = KINDS["sgd"](learner.parameters())
    restore_optimizer(optimizer, learner, {"b.0.bias.momentum_buffer": torch.full((2,), 3.0)}, HERE)
    assert optimizer_tensors(optimizer, learner)["b.0.bias.momentum_buffer"].tolist() == [3.0, 3.0]
    assert len(optimizer_tensors(optimizer, learner)) == 1


@pytest.mark.parametrize("name", ["a.weight.exp_avg", "other.exp_avg", "exp_avg", "a.exp_avg"])
def test_an_optimizer_state_must_fit_the_learner(name):
    learner = nested_learner()
    with pytest.raises(FileFormatError, match="optimizer") as caught:
        restore_optimizer(KINDS["adamw"](learner.parameters()), learner, {name: torch.ones(2, 2)}, HERE)
    assert (caught.value.path, caught.value.kind) == (HERE, "checkpoint")


@pytest.mark.parametrize(
    "change",
    [{"a.weight": None}, {"more": torch.ones(1)}, {"a.weight": torch.ones(2, 3)}, {"a.bias": torch.ones(3).double()}],
    ids=["one is missing", "one is too many", "another shape", "another number format"],
)  # fmt: skip
def test_saved_tensors_must_fit_the_learner(change):
    learner = nested_learner()
    before = learner_tensors(learner)
    tensors = {k: v for k, v in {**{k: v + 1 for k, v in before.items()}, **change}.items() if v is not None}
    with pytest.raises(FileFormatError, match="do not fit") as caught:
        load_learner(learner, tensors, HERE)
    assert (caught.value.path, caught.value.kind) == (HERE, "checkpoint")
    assert all(torch.equal(v, before[k]) for k, v in learner.state_dict().items())


# The writer


def one(value: float) -> Checkpoint:
    return Checkpoint(Position(step=int(value)), {"x": torch.tensor([value])})


def test_the_writer_writes_in_order_on_one_thread_of_its_own(tmp_path):
    writer, order, held = CheckpointWriter(tmp_path), [], threading.Event()

    def note(name, wait=False):
        def before():
            if wait:
                held.wait(10)
            order.append((name, threading.current_thread().name))

        return before

    writer.write("last", one(1), note(1, wait=True))
    writer.write("last", one(2), note(2))
    writer.write("best", one(3), note(3))
    assert not (tmp_path / "last").exists()
    held.set()
    writer.wait()
    assert [number for number, _ in order] == [1, 2, 3]
    assert {thread for _, thread in order} == {"checkpoint_0"}
    assert read_checkpoint(tmp_path / "last").position.step == 2
    assert read_checkpoint(tmp_path / "best").position.step == 3
    writer.close()
    with pytest.raises(RuntimeError):
        writer.write("late", one(4))


def test_a_failed_write_is_raised_at_the_next_call_and_only_once(tmp_path):
    writer = CheckpointWriter(tmp_path / "gone")
    writer.write("last", one(1))
    with pytest.raises(WriteFailed):
        writer.wait()
    writer.wait()
    (tmp_path / "gone").mkdir()
    writer.write("last", one(2))
    writer.close()
    assert read_checkpoint(tmp_path / "gone" / "last").position.step == 2


def test_a_failed_write_is_raised_when_the_next_is_asked_for_and_by_close(tmp_path):
    writer = CheckpointWriter(tmp_path / "gone")
    writer.write("last", one(1))
    writer._pool.submit(int).result()  # the failure is known now
    with pytest.raises(WriteFailed):
        writer.write("last", one(2))
    writer.write("last", one(3))
    with pytest.raises(WriteFailed):
        writer.close()


def test_work_that_is_not_done_yet_holds_nobody_up(tmp_path):
    writer, held = CheckpointWriter(tmp_path), threading.Event()

    def wait() -> None:
        held.wait(10)

    writer.write("last", one(1), wait)
    writer.write("last", one(2))  # returns although the first is still being written
    assert not (tmp_path / "last").exists()
    held.set()
    writer.close()
    assert read_checkpoint(tmp_path / "last").position.step == 2
