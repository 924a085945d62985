"""The command line in this process, and one small trained run that many tests share."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mpl_engine.cli.main import run
from mpl_engine.extras.cluster import joined
from tests.support.command_line import QUICK_TRAINING, Answer
from tests.support.made_once import made_once
from tests.support.pictures import make_folder
from tests.support.places import ROOT


@pytest.fixture
def cli(capsys, monkeypatch, tmp_path) -> Callable[..., Answer]:
    """Runs the command line in this process; logs go to the test's own folder, what is cached to the suite's."""
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))

    def call(*arguments: object) -> Answer:
        capsys.readouterr()
        code = run([str(a) for a in arguments])
        return Answer(code, *capsys.readouterr())

    return call


@pytest.fixture
def cache(tmp_path, monkeypatch) -> Path:
    """A cache folder of the test's own, which does not exist yet."""
    monkeypatch.setenv("MPL_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture(scope="session")
def pictures_folder(tmp_path_factory) -> Path:
    """Three classes of twelve pictures."""
    return made_once(
        tmp_path_factory, "pictures-of-the-engine", lambda place: make_folder(place, per_class=12, side=24)
    )


@pytest.fixture(scope="session")
def trained_run(pictures_folder, tmp_path_factory) -> Path:
    """A finished run on `pictures_folder`. Tests copy it before they change anything."""

    def trained(out: Path) -> None:
        assert run(["train", str(pictures_folder), "--out", str(out), *QUICK_TRAINING]) == 0

    if "MPL_TRAINED_RUN" not in os.environ:
        return made_once(tmp_path_factory, "trained-run", trained)
    out = Path(os.environ["MPL_TRAINED_RUN"])  # `make mutants` trains it once, not once a mutant
    if not (out / "result.json").exists():
        trained(out)
    return out


@pytest.fixture(scope="session")
def exported_folder(trained_run, tmp_path_factory) -> Path:
    """`trained_run` as an exported folder in float32. Tests copy it before they change anything."""

    def exported(out: Path) -> None:
        module = trained_run / "module.safetensors"
        assert run(["export", str(module), "--to", "folder", "--out", str(out)]) == 0

    return made_once(tmp_path_factory, "exported-folder", exported)


@pytest.fixture(scope="session")
def child_environment(tmp_path_factory) -> dict[str, str]:
    """For commands in a process of their own: this checkout first, logs and caches elsewhere."""
    elsewhere = str(tmp_path_factory.mktemp("elsewhere"))
    root = str(ROOT)
    own = {"PYTHONPATH": root, "XDG_STATE_HOME": elsewhere, "XDG_CACHE_HOME": elsewhere}
    return {**os.environ, **own, "MPL_CACHE_DIR": elsewhere}


@pytest.fixture(scope="session")
def ray_here() -> Iterator[Any]:
    """Ray, started on this computer once for all tests of a process, with two cores; what joins Ray joins this one."""
    pytest.importorskip("ray", reason="the extra `ray` is not installed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))  # its processes import what this one does
        with joined(cpus=2) as ray:
            yield ray
