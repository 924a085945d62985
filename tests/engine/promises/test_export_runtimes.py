"""Exports run on the oldest ONNX Runtime that is promised and on the newest, and say nothing of the maker's computer."""

import copy
import json
import os
import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import get_args

import onnx
import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Prediction, drain
from mpl_engine.export import onnx_graph as export_graph
from mpl_engine.export.model_card import OLDEST_RUNTIME
from mpl_engine.export.module_export import export_module
from mpl_engine.export.onnx_graph import ExportPrecision
from mpl_engine.export.onnx_verify import TOLERANCES
from mpl_engine.modules.classifier import Classifier, open_classifier
from tests.support.places import ROOT

PRECISIONS = get_args(ExportPrecision)
OPSET_OF_1_17, IR_OF_1_17 = 20, 9
"""From the compatibility table of ONNX Runtime's documentation; the slow tests try it."""


@pytest.fixture(scope="module")
def classifier(trained_run) -> Classifier:
    return drain(open_classifier(trained_run / "module.safetensors", device="cpu", token=CancelToken()))


@pytest.fixture(scope="module")
def traced(classifier):
    return export_graph.trace(classifier)


@pytest.fixture(scope="module")
def exports(trained_run, tmp_path_factory) -> dict[str, Path]:
    """A folder export of each precision."""
    place = tmp_path_factory.mktemp("exports")
    for precision in PRECISIONS:
        module = trained_run / "module.safetensors"
        drain(export_module(module, "folder", place / precision, precision, token=CancelToken()))
    return {precision: place / precision for precision in PRECISIONS}


@pytest.mark.parametrize("precision", PRECISIONS)
def test_a_graph_is_in_the_format_that_the_oldest_runtime_reads(traced, precision):
    graph = export_graph.lowered(copy.deepcopy(traced), precision)
    assert OLDEST_RUNTIME == "1.17"
    assert graph.ir_version <= IR_OF_1_17
    assert {entry.domain: entry.version for entry in graph.opset_import} == {"": OPSET_OF_1_17}
    onnx.checker.check_model(graph, full_check=True)


@pytest.mark.parametrize("precision", PRECISIONS)
def test_a_graph_does_not_tell_where_it_was_made(traced, precision):
    data = export_graph.lowered(copy.deepcopy(traced), precision).SerializeToString()
    found = set(
        re.findall(rb"[\w./\\-]*(?:\.py\b|site-packages|" + re.escape(os.fsencode(ROOT)) + rb")", data)
    )
    assert found == set()


def test_the_promised_runtime_is_the_same_everywhere(exported_folder):
    wanted = (exported_folder / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert f"onnxruntime>={OLDEST_RUNTIME}" in wanted
    assert f"ONNX Runtime {OLDEST_RUNTIME} or newer" in (exported_folder / "README.md").read_text(
        encoding="utf-8"
    )
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (own,) = re.findall(r"onnxruntime>=([\d.]+)", " ".join(project["dependencies"]))
    # The program's own may be newer: it brings numpy 2. Nobody who has it has a runtime that is too old.
    assert [int(n) for n in own.split(".")] >= [int(n) for n in OLDEST_RUNTIME.split(".")]


def environment(place: Path, *packages: str) -> Path:
    """The Python of a new environment that holds these packages and nothing of this program."""
    venv.create(place, with_pip=True)
    python = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", *packages]
    done = subprocess.run(pip, env=bare(), capture_output=True, text=True, timeout=900, check=False)
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["pip said nothing"])[-1]
        pytest.skip(f"no environment with {', '.join(packages)} on this Python: {reason}")
    return python


def bare() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


@pytest.mark.slow
@pytest.mark.parametrize(
    "packages", [(f"onnxruntime=={OLDEST_RUNTIME}", "numpy<2", "pillow"), ("onnxruntime", "numpy", "pillow")],
    ids=["oldest", "newest"],
)  # fmt: skip
def test_exports_answer_alike_in_an_environment_of_their_own(
    classifier, exports, pictures_folder, tmp_path, packages, report
):
    python = environment(tmp_path / "environment", *packages)
    version = subprocess.check_output(
        [
            python,
            "-c",
            "import onnxruntime, numpy; print(onnxruntime.__version__, 'with numpy', numpy.__version__)",
        ],
        env=bare(),
        text=True,
    ).strip()
    paths = sorted(pictures_folder.glob("*/*"))
    here = [e for e in classifier.classify(paths, token=CancelToken()) if isinstance(e, Prediction)]
    for precision, folder in exports.items():
        done = subprocess.run(
            [python, folder / "classify.py", *paths], env=bare(), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, (precision, version, done.stderr)
        there = json.loads(done.stdout)
        assert [one["path"] for one in there] == [str(one.path) for one in here]
        farthest = max(
            abs(dict(other["top"])[name] - probability)
            for one, other in zip(here, there, strict=True)
            for name, probability in one.top
        )
        assert farthest <= TOLERANCES[precision].difference
        report(f"{precision} export on ONNX Runtime {version}: farthest probability", f"{farthest:.1e}")
