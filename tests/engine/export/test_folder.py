"""An export takes its place at once: the old one is there until then, and nothing is left beside it."""

import subprocess
import sys
from pathlib import Path

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import OutputExists, WriteFailed
from mpl_engine.events import drain
from mpl_engine.export.folder import clear_left_overs, replacing
from mpl_engine.export.module_export import export_module

KILLED_AFTER = """
import os, sys
from pathlib import Path
from mpl_engine.export.folder import clear_left_overs, replacing
out, kind, left = Path(sys.argv[1]), sys.argv[2], [int(sys.argv[3])]
for name in ("mkdir", "rename", "replace"):
    def operate(self, *arguments, real=getattr(Path, name), **options):
        if left[0] == 0:
            os._exit(9)
        left[0] -= 1
        return real(self, *arguments, **options)
    setattr(Path, name, operate)
clear_left_overs(out)
with replacing(out) as new:
    if kind == "folder":
        new.mkdir()
        (new / "model").write_text("new")
    else:
        new.write_text("new")
"""


def state(out: Path) -> str:
    if not out.exists():
        return "nothing"
    return (out / "model" if out.is_dir() else out).read_text()


def make(out: Path, kind: str) -> None:
    if kind == "folder":
        out.mkdir()
    (out / "model" if kind == "folder" else out).write_text("old")


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_a_kill_at_any_moment_costs_neither_export(tmp_path, kind, child_environment):
    states = []
    for count in range(9):
        out = tmp_path / str(count) / "export"
        out.parent.mkdir()
        make(out, kind)
        command = [sys.executable, "-c", KILLED_AFTER, str(out), kind, str(count)]
        code = subprocess.run(command, env=child_environment, timeout=60, check=False).returncode
        clear_left_overs(out)
        states.append(state(out))
        assert [p.name for p in out.parent.iterdir()] == ["export"], "what was left is gone"
        if code == 0:
            break
    assert states == ["old"] * (len(states) - 1) + ["new"]
    assert len(states) >= 3


def test_an_export_at_work_is_left_alone_by_the_next_one(tmp_path):
    out = tmp_path / "export"
    with replacing(out) as new:
        new.write_text("mine")
        clear_left_overs(out)
    assert out.read_text() == "mine"


@pytest.mark.parametrize(
    "name", [".export.0123456789ab.export", ".exports.0123456789ab.export", ".export.tmp"]
)
def test_folders_that_no_export_made_stay(tmp_path, name):
    (tmp_path / name).mkdir()
    (tmp_path / name / "letter.txt").write_text("mine")
    clear_left_overs(tmp_path / "export")
    assert (tmp_path / name / "letter.txt").exists()


@pytest.fixture
def agreeing(monkeypatch):
    """Graphs are quick to make, and are believed: what this file is about comes after that."""
    import onnx

    from mpl_engine.export import onnx_graph as export_graph
    from mpl_engine.export import onnx_verify as export_check

    def agree(*_arguments, **_options):
        return export_check.Agreement(0.0, 1.0, 1.0, 64)
        yield

    monkeypatch.setattr(export_graph, "trace", lambda _classifier: onnx.ModelProto())
    monkeypatch.setattr(export_check, "compare", agree)


@pytest.mark.usefixtures("agreeing")
def test_the_old_export_stays_when_the_new_one_cannot_take_its_place(trained_run, tmp_path, monkeypatch):
    module, out = trained_run / "module.safetensors", tmp_path / "export"
    drain(export_module(module, "folder", out, token=CancelToken()))
    (out / "__pycache__").mkdir()  # tells the old one from a new one
    rename = Path.rename

    def refuse(self, target):
        if Path(target) == out and self.name == "new":
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(WriteFailed):
        drain(export_module(module, "folder", out, force=True, token=CancelToken()))
    assert (out / "__pycache__").is_dir()
    assert [p.name for p in tmp_path.iterdir()] == ["export"]
    monkeypatch.undo()
    holder = tmp_path / ".export.0123456789ab.export"  # as a kill between the two moves leaves it
    holder.mkdir()
    out.rename(holder / "old")
    with pytest.raises(OutputExists):
        drain(export_module(module, "folder", out, token=CancelToken()))
    assert (out / "__pycache__").is_dir()
