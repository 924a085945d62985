"""A trained module whose answers are of all kinds, and its graph, traced once."""

import copy
from pathlib import Path

import pytest
import torch

from mpl_engine.cancel import CancelToken
from mpl_engine.evaluation.decision import Decision
from mpl_engine.events import drain
from mpl_engine.export import onnx_graph as export_graph
from mpl_engine.modules.classifier import Classifier, open_classifier
from mpl_engine.modules.file import read_module, write_module


@pytest.fixture(scope="module")
def module(trained_run, tmp_path_factory) -> Path:
    """The trained module with a calibration that makes all three answers happen."""
    path = tmp_path_factory.mktemp("module") / "module.safetensors"
    read = read_module(trained_run / "module.safetensors")
    references = torch.nn.functional.normalize(read.class_features + 0.1, dim=1)
    calibration = {
        "source": "validation",
        "images": 40,
        "temperature": 2.5,
        "margins": [i / 100 for i in range(40)],
        "familiarities": [i / 400 for i in range(40)],
        "test": None,
    }
    decision = Decision({("red", "blue"): 9.0, ("blue", "green"): 9.0}, {"blue": 0.3})
    raw = {**read.info.raw, "calibration": calibration, "decision": decision.to_json()}
    write_module(path, raw, read.prompts, read.class_features, read.learner, references)
    return path


@pytest.fixture(scope="module")
def classifier(module) -> Classifier:
    return drain(open_classifier(module, device="cpu", token=CancelToken()))


@pytest.fixture(scope="module")
def traced(classifier):
    """The float32 graph, traced once: it costs seconds. An autocast of the caller must not reach it."""
    with torch.autocast("cpu", torch.bfloat16):
        return export_graph.trace(classifier)


@pytest.fixture
def quick_trace(traced, monkeypatch):
    """Later exports take the same trace."""
    monkeypatch.setattr(export_graph, "trace", lambda _classifier: copy.deepcopy(traced))
