"""A training with each family of towers, from a folder of weights to answers in a new process, a heat map and an export."""

import json
from pathlib import Path

import numpy as np
import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.events import drain
from mpl_engine.modules.attention_map import attention_map
from mpl_engine.modules.classifier import open_classifier
from tests.support.command_line import QUICK_TRAINING, answered, python
from tests.support.small_tokenizers import write_tokenizer
from tests.support.small_towers import FAMILIES, write_family

IN_A_NEW_PROCESS = """
import sys
import tests.support.small_towers
from mpl_engine.cli.main import run
sys.exit(run(sys.argv[1:]))
"""
TOKENIZERS = {"SigLIP 2": "gemma", "MetaCLIP 2": "xlm"}
QUICK = "EVA-02"
"""One family in the suite: what differs between them is compared with open_clip in test_families."""


@pytest.mark.parametrize(
    "family", [QUICK, *(pytest.param(name, marks=pytest.mark.slow) for name in FAMILIES if name != QUICK)]
)
def test_from_weights_to_answers(
    cli, pictures_folder, child_environment, tmp_path: Path, family: str
) -> None:
    weights = write_family(tmp_path / "weights", family).parent
    if family in TOKENIZERS:
        pytest.importorskip("tokenizers")
        write_tokenizer(weights, TOKENIZERS[family])
    backbone, run = ("--backbone", f"local-dir:{weights}"), tmp_path / "run"
    assert len(answered(cli("scan", pictures_folder, "--json"))["classes"]) == 3
    trained = answered(cli("train", pictures_folder, "--out", run, *backbone, *QUICK_TRAINING, "--json"))
    assert trained["test_accuracy"] is not None
    module = run / "module.safetensors"
    done = python(
        IN_A_NEW_PROCESS, "classify", module, pictures_folder, *backbone, "--json", env=child_environment
    )
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)["predictions"]
    assert len(answers) == 36
    classifier = drain(open_classifier(module, backbone[1], token=CancelToken()))
    picture = Path(answers[0]["path"])
    seen = drain(attention_map(classifier, picture, None, token=CancelToken()))
    assert (seen.label, seen.heat.shape) == (answers[0]["label"], (4, 4))
    assert seen.heat.max() == pytest.approx(1) or not seen.heat.any()
    assert np.isfinite(seen.heat).all()
    assert 0 <= seen.prompt_share <= 1
    made = answered(cli("export", module, "--to", "onnx", "--out", tmp_path / "m.onnx", *backbone, "--json"))
    assert made["max_difference"] <= 1e-4
    assert made["top1_agreement"] == 1
