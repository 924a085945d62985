"""`teach`: a class from a few pictures, at once, and as good as fitting everything again."""

import json
import shutil
import time

import pytest
import torch

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import CannotTeach, ClassNamesError, OutputExists
from mpl_engine.events import Progress, drain
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.evaluate import evaluate
from mpl_engine.modules.file import read_module
from mpl_engine.modules.teach import teach
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from tests.support.pictures import make_folder

COLOURS = ("red", "green", "blue", "yellow")


@pytest.fixture(scope="module")
def everything(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("all"), per_class=14, classes=COLOURS)


@pytest.fixture(scope="module")
def three(everything, tmp_path_factory):
    folder = tmp_path_factory.mktemp("three")
    for name in COLOURS[:3]:
        shutil.copytree(everything / name, folder / name)
    return folder


@pytest.fixture(scope="module", params=["gda", "proker", "probe"])
def module(request, three, tmp_path_factory):
    out = tmp_path_factory.mktemp("run") / "run"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mpl_engine.runs.answers.best_head", lambda fitted: request.param)
        plan = RunPlan(three, config=Config(shots=6), method="instant")
        drain(train(plan, out, token=CancelToken()))
    return out / "module.safetensors"


def taught(module, name, pictures, out, **options):
    return drain(teach(module, name, pictures, out, token=CancelToken(), **options))


def accuracy(module, folder):
    opened = drain(open_classifier(module, token=CancelToken()))
    return drain(evaluate(opened, folder, "test", token=CancelToken())).scores.accuracy


def test_a_new_class_is_known_from_five_pictures(module, everything, tmp_path):
    pictures = sorted((everything / "yellow").iterdir())[:5]
    done = taught(module, "yellow", pictures, tmp_path / "m.safetensors")
    assert (done.new, done.images, done.left_out) == (True, 5, 0)
    assert accuracy(tmp_path / "m.safetensors", everything) > 0.8
    before, after = read_module(module), read_module(tmp_path / "m.safetensors")
    assert before.learned is not None
    assert after.learned is not None
    assert after.info.class_names == (*before.info.class_names, "yellow")
    assert after.learned.statistics.counts.tolist() == [*before.learned.statistics.counts.tolist(), 5]
    assert torch.equal(after.class_features[:3], before.class_features)
    assert len(after.info.seen) == len(before.info.seen) + 5


def test_more_pictures_of_a_known_class_count_as_if_they_had_been_there(module, three, tmp_path):
    """Taught in two parts it is what one teaching gives: the head is a function of all images."""
    some = sorted((three / "red").iterdir())
    parts, whole = tmp_path / "parts.safetensors", tmp_path / "whole.safetensors"
    taught(module, "red", some[:2], parts)
    taught(parts, "Red", some[2:5], parts, force=True)
    taught(module, "red", some[:5], whole)
    one, other = read_module(parts), read_module(whole)
    assert one.learned is not None
    assert other.learned is not None
    assert one.info.class_names == other.info.class_names
    features = torch.nn.functional.normalize(torch.randn(20, one.class_features.shape[1]), dim=1)
    torch.testing.assert_close(
        one.learned.head.logits(features), other.learned.head.logits(features), rtol=1e-3, atol=1e-3
    )


def test_what_cannot_be_read_costs_only_itself(module, everything, tmp_path):
    folder = tmp_path / "new"
    shutil.copytree(everything / "yellow", folder)
    (folder / "broken.png").write_bytes(b"no picture")
    done = taught(module, "yellow", [folder], tmp_path / "m.safetensors")
    assert (done.images, done.left_out) == (14, 1)


def test_nothing_readable_no_name_and_a_file_in_the_way_are_told(module, everything, tmp_path):
    (tmp_path / "broken.png").write_bytes(b"no picture")
    out = tmp_path / "m.safetensors"
    with pytest.raises(CannotTeach, match="none of the pictures"):
        taught(module, "yellow", [tmp_path / "broken.png"], out)
    with pytest.raises(ClassNamesError):
        taught(module, "  ", [everything / "yellow"], out)
    out.write_bytes(b"mine")
    with pytest.raises(OutputExists):
        taught(module, "yellow", [everything / "yellow"], out)
    assert out.read_bytes() == b"mine"


def test_a_module_that_answers_by_class_texts_says_what_to_do(trained_run, everything, tmp_path):
    with pytest.raises(CannotTeach, match="--add-class"):
        taught(
            trained_run / "module.safetensors", "yellow", [everything / "yellow"], tmp_path / "m.safetensors"
        )


def test_teaching_itself_takes_no_time(module, everything, tmp_path):
    """After the pictures are encoded: a refit of seconds would not be at once."""
    pictures = sorted((everything / "yellow").iterdir())[:5]
    job = teach(module, "yellow", pictures, tmp_path / "m.safetensors", token=CancelToken())
    for event in job:
        if isinstance(event, Progress) and event.phase == "teach" and event.done == len(pictures):
            break
    begun = time.monotonic()
    drain(job)
    assert time.monotonic() - begun < 2


def test_the_command_writes_and_says_it(cli, module, everything, tmp_path):
    out = tmp_path / "m.safetensors"
    answer = cli("teach", module, everything / "yellow", "--class", "yellow", "--out", out, "--json")
    assert answer.code == 0
    assert json.loads(answer.out)["new"] is True
    assert (
        "yellow: improved from 14 images"
        in cli("teach", out, everything / "yellow", "--class", "yellow", "--out", out, "--force").out
    )
