"""`teach`: a class from a few pictures, at once, and as good as fitting everything again."""

import dataclasses
import json
import shutil
import time

import pytest
import torch

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import ClassNamesError, OutputExists
from mpl_engine.evaluation.confidence import Calibration
from mpl_engine.evaluation.errors import CalibrationTooSmall
from mpl_engine.events import Prediction, Progress, drain
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.errors import CannotTeach
from mpl_engine.modules.evaluate import evaluate
from mpl_engine.modules.file import read_module, write_module
from mpl_engine.modules.teach import calibration_after, teach
from mpl_engine.prompts.features import MOST_REFERENCES, familiarity
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


@pytest.fixture(scope="module", params=["gda", "proker", "probe", "proker_probe"])
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


def calibrated_at(module, out, **about):
    """A copy of a module with another calibration."""
    read = read_module(module)
    found = {**read.info.raw["calibration"], **about}
    raw = {**read.info.raw, "calibration": found}
    write_module(out, raw, read.prompts, read.class_features, read.learner, read.references, read.learned)
    return out


@pytest.mark.parametrize(
    "change", [{"name": "of tomorrow"}, {"setting": {"x": 1.0}}, {"setting": {}}], ids=str
)
def test_a_head_that_cannot_be_fitted_again_is_told(change, module, everything, tmp_path):
    read = read_module(module)
    assert read.learned is not None
    odd = dataclasses.replace(read.learned, about=dataclasses.replace(read.learned.about, **change))
    raw = {**read.info.raw, "head": odd.about.to_json()}
    source, out = tmp_path / "odd.safetensors", tmp_path / "m.safetensors"
    write_module(source, raw, read.prompts, read.class_features, read.learner, read.references, odd)
    with pytest.raises(CannotTeach, match="newer version"):
        taught(source, "yellow", sorted((everything / "yellow").iterdir())[:2], out)
    assert not out.exists()


def test_a_taught_module_keeps_of_its_doubt_what_still_holds(module, everything, three, tmp_path):
    source = calibrated_at(module, tmp_path / "hot.safetensors", temperature=3.0)
    pictures = sorted((everything / "yellow").iterdir())[:5]
    taught(source, "yellow", pictures, tmp_path / "m.safetensors")
    before, after = read_module(source).info.raw["calibration"], read_module(tmp_path / "m.safetensors").info
    found = after.raw["calibration"]
    assert found["temperature"] == 3.0
    assert (found["margins"], found["test"], found["taught"]) == ([], None, 5)
    assert after.calibration.usual_coverage == 0, "nothing is promised by what was measured before"
    with pytest.raises(CalibrationTooSmall, match="taught since"):
        after.calibration.limits(0.9)
    assert before["familiarities"]
    assert len(found["familiarities"]) == len(before["familiarities"]) + 5
    # Answers to images of the first classes are no surer than before: the temperature is the same.
    token, paths = CancelToken(), sorted((three / "red").iterdir())[-4:]
    sure = [
        [
            p.probability or 0.0
            for p in drain(open_classifier(m, token=token)).classify(paths, token=token)
            if isinstance(p, Prediction)
        ]
        for m in (source, tmp_path / "m.safetensors")
    ]
    assert max(sure[1]) < max(sure[0]) + 0.1
    again = tmp_path / "again.safetensors"
    taught(tmp_path / "m.safetensors", "red", paths, again)
    assert read_module(again).info.raw["calibration"]["taught"] == 9


def alike(images, references) -> list[float]:
    found = familiarity(images, references)
    assert found is not None
    values: list[float] = found.tolist()
    return values


def test_no_more_images_than_promised_are_called_none_of_these_after_teaching():
    """Of images like the first and like the taught ones; by the former limit alone, many of the taught class are."""
    draw = torch.Generator().manual_seed(1)

    def images(n, spread, place):
        middle = torch.zeros(16)
        middle[place] = 1
        return torch.nn.functional.normalize(middle + spread * torch.randn(n, 16, generator=draw), dim=1)

    strange: list[float] = []
    wrongly: list[float] = []
    for _ in range(40):
        references, held, lesson = images(60, 0.15, 0), images(39, 0.15, 0), images(20, 0.3, 5)
        before = {"temperature": 1.0, "familiarities": sorted(alike(held, references))}
        found = calibration_after(before, references, lesson)
        assert found is not None
        every = torch.cat([references, lesson])
        for kept, to in ((found, strange), (before, wrongly)):
            limit = Calibration.from_metadata({"calibration": kept}).least_familiarity
            new = torch.cat([images(200, 0.15, 0), images(100, 0.3, 5)])
            to.append(sum(value < limit for value in alike(new, every)) / len(new))
    assert sum(strange) / 40 <= 0.06
    assert sum(wrongly) / 40 > 0.2


def test_thinned_references_call_nothing_none_of_these():
    before = {"temperature": 2.0, "familiarities": [0.5] * 40}
    found = calibration_after(before, torch.eye(MOST_REFERENCES, 8), torch.eye(1, 8))
    assert found is not None
    assert (found["temperature"], found["familiarities"]) == (2.0, [])
    assert calibration_after(None, torch.eye(8), torch.eye(1, 8)) is None


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
