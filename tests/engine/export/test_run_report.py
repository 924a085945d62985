"""The report: one file, nothing loaded, nothing unescaped, offline in a real browser."""

import json
import os
import shutil
import subprocess
from html.parser import HTMLParser

import numpy as np
import pytest
from PIL import Image

from mpl_engine.errors import RunProblem
from mpl_engine.evaluation.confidence import calibration_words
from mpl_engine.export.again import backbone_name, train_command
from mpl_engine.export.run_report import run_report
from mpl_engine.modules.info import read_info
from mpl_engine.runs.plan import RunPlan

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
BAD = '<img src=x onerror="document.title=1">&"'


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
        self.text = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text.append(data)


def parsed(text):
    tags = Tags()
    tags.feed(text)
    return tags


@pytest.fixture
def run(trained_run, tmp_path):
    """A copy of a real run with hostile names and a mistake in its result."""
    copy = tmp_path / "run"
    shutil.copytree(trained_run, copy)
    result = json.loads((copy / "result.json").read_text())
    result["classes"][0] = BAD
    first = result["test_predictions"][0]
    first |= {"true": BAD, "label": result["classes"][1], "loss": 9.0}
    (copy / "result.json").write_text(json.dumps(result))
    return copy


def test_everything_is_there_and_nothing_is_loaded(run):
    text = run_report(run)
    tags = parsed(text)
    assert not {tag for tag, _ in tags.found} & {"script", "link", "img", "iframe", "object"}
    assert not any({"src", "href", "onerror"} & attrs.keys() for _, attrs in tags.found)
    assert "url(" not in text
    assert "http" not in text.replace("http-equiv", "")
    words = " ".join(tags.text)
    for part in ("By class, and its limits", "Confusion", "Training", "Settings", "How to do it again"):
        assert part in words
    assert calibration_words(read_info(run / "module.safetensors").raw["calibration"]) in words
    assert "num_context" in words
    assert BAD in words
    assert json.loads((run / "split.json").read_text())["fingerprint"] in words
    assert "<svg" in text


def test_no_folder_of_this_computer_is_told(run, pictures_folder):
    for thumbnails in (False, True):
        text = run_report(run, thumbnails=thumbnails)
        assert str(pictures_folder.parent) not in text
        assert str(run.parent) not in text


def test_pictures_only_when_asked(run):
    shown = [attrs for tag, attrs in parsed(run_report(run, thumbnails=True)).found if tag == "img"]
    assert shown
    assert all(attrs["src"].startswith("data:image/jpeg;base64,") for attrs in shown)


def test_a_run_that_is_not_finished_is_refused(run):
    (run / "result.json").unlink()
    with pytest.raises(RunProblem):
        run_report(run)


def test_command_line(cli, trained_run, tmp_path):
    out = tmp_path / "r.html"
    assert cli("report", trained_run, "--out", out).code == 0
    assert out.read_text().startswith("<!doctype html>")
    assert cli("report", trained_run, "--out", out).code == 2
    answer = cli("report", trained_run, "--out", out, "--force", "--thumbnails", "--json")
    assert json.loads(answer.out) == {"path": str(out)}


def test_reproducing_command_names_what_differs(tmp_path):
    plan = RunPlan(tmp_path / "my pictures", preset="quick", backbone="ViT-B-32:/home/me/w.safetensors")
    words = train_command(plan)
    assert "'my pictures'" in words
    assert "--backbone ViT-B-32:w.safetensors" in words
    assert "--set" in words  # the plan has the paper's settings under the name of quick
    assert backbone_name(r"ViT-B-32:C:\me\w.pt") == "ViT-B-32:w.pt"
    assert backbone_name("small") == "small"
    assert backbone_name("hf-hub:imageomics/bioclip-2") == "hf-hub:imageomics/bioclip-2"
    assert backbone_name("local-dir:/home/me/weights") == "local-dir:weights"


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this computer")
@pytest.mark.parametrize("dark", [False, True])
def test_a_real_browser_shows_it_light_and_dark(run, tmp_path, dark):
    assert CHROMIUM is not None
    page, shot = tmp_path / "r.html", tmp_path / "r.png"
    page.write_text(run_report(run, thumbnails=True), encoding="utf-8")
    arguments = [
        CHROMIUM,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--window-size=900,1400",
    ]
    arguments += [f"--user-data-dir={tmp_path / 'profile'}", f"--screenshot={shot}"]
    arguments += [f"--blink-settings=preferredColorScheme={0 if dark else 1}"]
    arguments += ["--host-resolver-rules=MAP * ~NOTFOUND", page.as_uri()]
    env = {**os.environ, "HOME": str(tmp_path)}
    subprocess.run(arguments, check=True, timeout=240, capture_output=True, env=env)
    with Image.open(shot) as image:
        pixels = np.asarray(image.convert("L"), dtype=float)
    corner = pixels[5, 5]
    assert corner < 60 if dark else corner > 240
    assert pixels.std() > 5  # something is drawn
