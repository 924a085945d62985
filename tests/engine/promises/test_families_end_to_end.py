"""A training with each family of towers, from a folder of weights to answers in a new process, a heat map and exports."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.events import drain
from mpl_engine.modules.attention_map import attention_map
from mpl_engine.modules.classifier import open_classifier
from tests.support.chromium import CHROMIUM, Browser
from tests.support.chromium import answers as answers_of
from tests.support.command_line import LONGEST_SECONDS, QUICK_TRAINING, answered, python
from tests.support.hub_server import serve
from tests.support.small_tokenizers import write_tokenizer
from tests.support.small_towers import FAMILIES, write_family

IN_A_NEW_PROCESS = """
import sys
import tests.support.small_towers
from mpl_engine.cli.main import run
sys.exit(run(sys.argv[1:]))
"""
SHAPES = ((40, 30), (31, 77), (300, 100), (97, 97))
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


def odd_shapes(folder: Path, source: Path) -> list[Path]:
    """Wide, tall and square: families differ in what they do with what is not square."""
    folder.mkdir()
    noise = np.random.default_rng(0)
    with Image.open(source) as opened:
        base = opened.convert("RGB")
    for number, size in enumerate(SHAPES):
        picture = np.asarray(base.resize(size)).astype(int) + noise.integers(-60, 60, (size[1], size[0], 3))
        Image.fromarray(picture.clip(0, 255).astype(np.uint8)).save(folder / f"{number}.png")
    return sorted(folder.iterdir())


def exports_answer_as_the_program(cli, out: Path, use: tuple[str, ...], source: Path, env) -> None:
    """The folder by its own script and, where there is a browser, the page, on pictures that neither was checked with."""
    module = out / "run" / "module.safetensors"
    pictures = odd_shapes(out / "odd", source)
    here = answered(cli("classify", module, *pictures, *use, "--json"))["predictions"]
    answered(cli("export", module, "--to", "folder", "--out", out / "folder", *use, "--json"))
    script = [sys.executable, str(out / "folder" / "classify.py"), *map(str, pictures)]
    done = subprocess.run(script, env=env, capture_output=True, check=True, timeout=LONGEST_SECONDS)
    for one, other in zip(here, json.loads(done.stdout), strict=True):
        assert other["path"] == one["path"]
        assert dict(other["top"]) == pytest.approx(dict(one["top"]), abs=1e-4), one["path"]
    page = out / "page.html"
    made = answered(
        cli("export", module, "--to", "html", "--precision", "fp32", "--out", page, *use, "--json")
    )
    assert made["max_difference"] <= 1e-4
    if CHROMIUM is None:
        return
    with Browser(out) as browser:
        browser.open(page)
        for one, other in zip(here, answers_of(browser, pictures), strict=True):
            assert other["name"] == Path(one["path"]).name
            assert dict(other["top"]) == pytest.approx(dict(one["top"]), abs=1e-4), one["path"]
        assert browser.complaints == []


@pytest.mark.slow
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
    source = next(pictures_folder.rglob("*.png"))
    exports_answer_as_the_program(cli, tmp_path, use, source, child_environment)
