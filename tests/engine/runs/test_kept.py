"""What a training answers by in the end: the instant answer, the prompts, or a head on what the prompts make."""

import json

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.data.splits import LabelledImages
from mpl_engine.evaluation.comparison import BESIDE, INSTANT, LEADS, MPL, MPL_HEAD, lead_of
from mpl_engine.evaluation.predictions import predict_from_logits
from mpl_engine.events import Notice, drain
from mpl_engine.export.module_export import export_module
from mpl_engine.export.run_report import run_report
from mpl_engine.heads.head import KernelHead
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.errors import CannotTeach
from mpl_engine.modules.file import read_module
from mpl_engine.modules.teach import teach
from mpl_engine.runs.answers import PREFERRED, best_answer, kept_by_others
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.result import RunResult
from mpl_engine.runs.train import train
from tests.support.jobs import events_of
from tests.support.pictures import make_folder

SETTINGS = Config(depth=3, epochs=2, batch_size=6, lr=0.01, views=2, shots=4, answer="best")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("pictures"), per_class=14)


@pytest.fixture(scope="module", params=list(LEADS))
def done(request, pictures, tmp_path_factory):
    """A run that keeps the answer of a name, whatever does best, and its folder."""
    out = tmp_path_factory.mktemp("kept") / "run"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mpl_engine.runs.kept.best_answer", lambda _: request.param)
        patch.setattr("mpl_engine.runs.answers.best_head", lambda _: "proker")
        events, result = events_of(train(RunPlan(pictures, config=SETTINGS), out, token=CancelToken()))
    return request.param, out, events, result


def classifier(out):
    return drain(open_classifier(out / "module.safetensors", device="cpu", token=CancelToken()))


def test_the_run_names_what_it_keeps_and_compares_it_with_the_others(done):
    method, out, events, result = done
    raw = json.loads((out / "result.json").read_text(encoding="utf-8"))
    assert result.answer == raw["answer"] == lead_of(raw) == method
    assert next(iter(result.comparison["rates"])) == method
    assert set((result.comparison or {})["rates"]) == set(BESIDE)
    assert result.comparison["verdict"].startswith(LEADS[method])
    said = [event.text for event in events if isinstance(event, Notice)]
    assert any(LEADS[method].lower() in text.lower() and "is kept" in text for text in said)
    for row in raw["test_predictions"]:
        assert set(BESIDE) - {method} <= row.keys()
    shown = run_report(out)
    assert all(f"<td>{name}</td>" in shown for name in ("MPL", "MPL + head", "Instant answer"))


def test_heads_of_a_training_see_the_views_too(done):
    method, out, _, _ = done
    learned = read_module(out / "module.safetensors").learned
    assert (learned is None) == (method == MPL)
    if learned is not None:
        assert isinstance(learned.head, KernelHead)
        assert len(learned.head.keys) == (1 + SETTINGS.views) * 3 * SETTINGS.max_shots


def test_the_module_answers_as_the_run_judged(done):
    method, out, _, _ = done
    module = read_module(out / "module.safetensors")
    assert module.info.has_prompts == (method != INSTANT)
    assert bool(module.learner) == (method != INSTANT)
    assert (module.learned is None) == (method == MPL)
    assert module.info.raw["schema"] == (1 if method == MPL else 2)
    assert module.info.raw["metrics"]["answer"] == method
    rows = json.loads((out / "result.json").read_text(encoding="utf-8"))["test_predictions"]
    data = json.loads((out / "config.json").read_text(encoding="utf-8"))["data"]
    answers = classifier(out).classify_images([Image.open(f"{data}/{row['path']}") for row in rows])
    for row, answer in zip(rows, answers, strict=True):
        assert answer.label == row["label"]
        assert answer.probability == pytest.approx(row["probability"], abs=1e-4)


def test_what_a_head_answers_can_be_taught(done, tmp_path, pictures):
    method, out, _, _ = done
    module, more = out / "module.safetensors", tmp_path / "m.safetensors"
    job = teach(module, "violet", [min((pictures / "blue").iterdir())], more, token=CancelToken())
    if method == MPL:
        with pytest.raises(CannotTeach, match="texts"):
            drain(job)
        return
    assert drain(job).new
    before, after = read_module(out / "module.safetensors"), read_module(tmp_path / "m.safetensors")
    assert after.info.class_names == (*before.info.class_names, "violet")
    for layer, prompt in before.prompts.image_prompts.items():
        assert torch.equal(prompt, after.prompts.image_prompts[layer])


def test_the_prompts_answer_where_nothing_else_is_asked(pictures, tmp_path):
    config = SETTINGS.replaced(answer="prompts")
    result = drain(train(RunPlan(pictures, config=config), tmp_path / "run", token=CancelToken()))
    assert result.answer == MPL
    assert set((result.comparison or {})["rates"]) == {"mpl", "zero_shot", "linear_probe"}


def test_a_tiny_set_chooses_by_what_its_folds_held_out(tmp_path):
    folder = make_folder(tmp_path / "few", per_class=5)
    plan = RunPlan(folder, config=SETTINGS.replaced(epochs=1, shots=5))
    result = drain(train(plan, tmp_path / "run", token=CancelToken()))
    assert result.answer in LEADS
    assert result.cv_accuracy is not None
    assert set((result.comparison or {})["rates"]) == set(BESIDE)
    module = read_module(tmp_path / "run" / "module.safetensors")
    assert (module.learned is None) == (result.answer == MPL)


@pytest.mark.slow
def test_a_head_on_the_prompts_features_exports_and_is_checked(pictures, tmp_path, monkeypatch):
    monkeypatch.setattr("mpl_engine.runs.kept.best_answer", lambda _: MPL_HEAD)
    monkeypatch.setattr("mpl_engine.runs.answers.best_head", lambda _: "gda")
    drain(train(RunPlan(pictures, config=SETTINGS), tmp_path / "run", token=CancelToken()))
    module, out = tmp_path / "run" / "module.safetensors", tmp_path / "m.onnx"
    made = drain(export_module(module, "onnx", out, token=CancelToken()))
    assert made.max_difference <= made.allowed_difference


losses = st.lists(st.floats(0, 20), min_size=1, max_size=6).map(np.array)


@given(st.dictionaries(st.sampled_from(PREFERRED), losses, min_size=1))
def test_no_answer_is_kept_that_is_clearly_behind(found):
    kept = best_answer(found)
    least = min(found.values(), key=lambda each: each.mean())
    error = np.sqrt(found[kept].var() / len(found[kept]) + least.var() / len(least))
    assert found[kept].mean() - least.mean() <= error + 1e-12


def test_what_is_preferred_stays_until_another_is_better_by_more_than_its_error():
    usual = np.array([1.0, 1.2, 0.8, 1.0])
    assert best_answer({INSTANT: usual, MPL: usual - 0.05}) == INSTANT
    assert best_answer({INSTANT: usual, MPL: usual - 0.5}) == MPL
    assert best_answer({INSTANT: usual, MPL_HEAD: usual - 0.05}) == INSTANT
    assert best_answer({INSTANT: usual, MPL_HEAD: usual - 0.5, MPL: usual - 0.51}) == MPL_HEAD


def test_without_images_held_out_the_preferred_answer_is_kept():
    nothing = np.empty(0)
    assert best_answer({MPL: nothing, INSTANT: nothing, MPL_HEAD: nothing}) == PREFERRED[0]
    with pytest.raises(ValueError, match="no answer"):
        best_answer({})


def test_a_fold_does_not_choose_its_own_answer(tmp_path):
    """Prompts are right on the first fold by luck, and wrong elsewhere; the first fold is judged by the other answer."""

    def said(logits, fold):
        images = LabelledImages(tuple(tmp_path / f"{fold}-{n}" for n in range(2)), (0, 1))
        return predict_from_logits(torch.tensor(logits), images)

    right, wrong, unsure = [[4.0, 0], [0, 4.0]], [[0, 4.0], [4.0, 0]], [[0.1, 0], [0, 0.1]]
    folds = [{MPL: said(right, 0), INSTANT: said(unsure, 0)}]
    folds += [{MPL: said(wrong, fold), INSTANT: said(right, fold)} for fold in (1, 2)]
    method, honest, found = kept_by_others(folds, 2)
    assert method == INSTANT
    assert honest.probability[0] == pytest.approx(float(torch.tensor([0.1, 0]).softmax(0)[0]))
    assert len(found[MPL]) == 6


@pytest.mark.parametrize(
    ("raw", "lead"), [({}, MPL), ({"method": "instant"}, INSTANT), ({"answer": MPL_HEAD}, MPL_HEAD)]
)
def test_older_results_tell_what_leads_them(raw, lead):
    assert lead_of(raw) == lead


def test_a_result_of_an_older_version_opens(done):
    raw = done[3].to_json()
    del raw["answer"]
    assert RunResult.from_json(raw).answer == ""


def test_a_training_on_all_images_answers_by_its_prompts(pictures, tmp_path):
    """Nothing is held out that could say that another answer is better, or how familiar new images are."""
    plan = RunPlan(pictures, config=SETTINGS.replaced(epochs=1), train_on_all=True)
    result = drain(train(plan, tmp_path / "run", token=CancelToken()))
    assert result.answer == MPL
    module = read_module(tmp_path / "run" / "module.safetensors")
    assert module.learned is None
    assert module.references is None
