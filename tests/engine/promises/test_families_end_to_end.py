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
from tests.support.hub_server import serve
from tests.support.small_tokenizers import write_tokenizer
from tests.support.small_towers import FAMILIES, write_family

IN_A_NEW_PROCESS = """
import sys
import tests.support.small_towers
from mpl_engine.cli.main import run
sys.exit(run(sys.argv[1:]))
"""
TOKENIZERS = {"SigLIP 2": "gemma", "MetaCLIP 2": "xlm"}
REPO = "someone/eva"


def from_pictures_to_answers(
    cli, pictures: Path, out: Path, env, train: tuple[str, ...], use: tuple[str, ...]
) -> None:
    """Scan, train with `train`, then with `use` alone: answers of a new process, a heat map, an export."""
    assert len(answered(cli("scan", pictures, "--json"))["classes"]) == 3
    trained = answered(cli("train", pictures, "--out", out / "run", *train, *QUICK_TRAINING, "--json"))
    assert trained["test_accuracy"] is not None
    module = out / "run" / "module.safetensors"
    done = python(IN_A_NEW_PROCESS, "classify", module, pictures, *use, "--json", env=env)
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)["predictions"]
    assert len(answers) == 36
    classifier = drain(open_classifier(module, *use[1:], token=CancelToken()))
    seen = drain(attention_map(classifier, Path(answers[0]["path"]), None, token=CancelToken()))
    assert (seen.label, seen.heat.shape) == (answers[0]["label"], (4, 4))
    assert seen.heat.max() == pytest.approx(1) or not seen.heat.any()
    assert np.isfinite(seen.heat).all()
    assert 0 <= seen.prompt_share <= 1
    made = answered(cli("export", module, "--to", "onnx", "--out", out / "m.onnx", *use, "--json"))
    assert made["max_difference"] <= 1e-4
    assert made["top1_agreement"] == 1


def test_from_a_repository_to_answers(
    cli, cache, pictures_folder, child_environment, tmp_path: Path, monkeypatch
) -> None:
    """Rotary positions and SwiGLU; a module names the repository, so that it needs nothing but the cache afterwards."""
    write_family(tmp_path / "served", "EVA-02")
    with serve({f"{REPO}/{file.name}": file.read_bytes() for file in (tmp_path / "served").iterdir()}) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
        train = ("--backbone", f"hf-hub:{REPO}", "--download")
        env = {**child_environment, "MPL_CACHE_DIR": str(cache), "HF_HUB_OFFLINE": "1"}
        from_pictures_to_answers(cli, pictures_folder, tmp_path, env, train, ())


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES)
def test_from_a_folder_to_answers(
    cli, pictures_folder, child_environment, tmp_path: Path, family: str
) -> None:
    weights = write_family(tmp_path / "weights", family).parent
    if family in TOKENIZERS:
        pytest.importorskip("tokenizers")
        write_tokenizer(weights, TOKENIZERS[family])
    use = ("--backbone", f"local-dir:{weights}")
    from_pictures_to_answers(cli, pictures_folder, tmp_path, child_environment, use, use)
