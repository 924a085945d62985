"""What Stop and Finish now keep is what is said: in the log, the result, the module and the run's files."""

import json

import pytest
from safetensors.torch import load_file

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.data.splits import LabelledImages
from mpl_engine.events import (
    EpochDone,
    FoldDone,
    Progress,
    StepDone,
    TrainingFinished,
    TrainingStarted,
    drain,
)
from mpl_engine.modules.info import read_info
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train
from mpl_engine.training.selection import kept_words, result_words, standing
from tests.support.jobs import at_step, events_of
from tests.support.pictures import make_folder
from tests.support.small_training import CONFIG as SMALL
from tests.support.small_training import labelled_pictures, trainer

UNLEARNING = {"lr": 0.3, "warmup_lr": 1e-6}
"""With `misled`, the first epoch changes nothing and the others make it worse."""


def steer(job, at, act):
    """Run a job and call `act` when step `at` is done; its events and result."""
    return events_of(job, at_step(at, act))


def of_kind(kind, events):
    return [event for event in events if isinstance(event, kind)]


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return labelled_pictures(tmp_path_factory.mktemp("pictures"))


@pytest.fixture(scope="module")
def misled(pictures):
    """Training images with wrong labels: the more is learned, the fewer validation images are right."""
    shown = pictures["train"]
    return {
        **pictures,
        "train": LabelledImages(shown.paths, tuple((label + 1) % 3 for label in shown.labels)),
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("kept"), per_class=12)


@pytest.mark.parametrize("selection", ["best", "last"])
@pytest.mark.parametrize("at", [2, 6, 10, 12])
def test_finish_now_keeps_the_best_epoch_whenever_it_is_asked_for(misled, selection, at):
    """Four epochs of three steps; also in the last epoch, and at its last step."""
    token = CancelToken()
    config = SMALL.replaced(epochs=4, selection=selection, **UNLEARNING)
    events, trained = steer(trainer(misled, config).run(token), at, token.finish_now)
    epochs, [finished] = of_kind(EpochDone, events), of_kind(TrainingFinished, events)
    best = max(epochs, key=lambda e: (e.val_accuracy, -e.epoch))
    assert (trained.kept_epoch, trained.validation.accuracy) == (best.epoch, best.val_accuracy)
    assert (finished.kept_epoch, finished.kept, finished.finished_early) == (best.epoch, "best", True)
    last = len(of_kind(StepDone, events)) - 3 * (len(epochs) - 1)
    assert finished.cut_short == (best.epoch == len(epochs) and last < 3)


def test_without_validation_images_the_last_is_kept_and_said(pictures):
    for selection in ("best", "last"):
        token = CancelToken()
        config = SMALL.replaced(epochs=4, selection=selection)
        events, trained = steer(trainer(pictures, config, val=False).run(token), 5, token.finish_now)
        [finished] = of_kind(TrainingFinished, events)
        assert (trained.kept_epoch, finished.kept, finished.cut_short) == (2, "last", True)


@pytest.mark.parametrize("selection", ["best", "last"])
def test_a_whole_training_keeps_what_the_setting_says(misled, selection):
    config = SMALL.replaced(epochs=4, selection=selection, **UNLEARNING)
    events, trained = events_of(trainer(misled, config).run(CancelToken()))
    epochs, [finished] = of_kind(EpochDone, events), of_kind(TrainingFinished, events)
    assert epochs[0].val_accuracy > epochs[-1].val_accuracy, "else best and last could not be told apart"
    assert trained.kept_epoch == (1 if selection == "best" else 4)
    assert (finished.kept, finished.finished_early, finished.cut_short) == (selection, False, False)


@pytest.mark.parametrize("at", [5, 8])
def test_log_result_and_module_of_a_finished_run_agree(folder, tmp_path, at):
    """A real run of three epochs of three steps, finished in its second and in its last epoch."""
    token = CancelToken()
    plan = RunPlan(folder, config=Config(epochs=3, shots=4, lr=3.0, warmup_lr=0.5), preset="paper")
    events, result = steer(train(plan, tmp_path / "run", token=token), at, token.finish_now)
    epochs, [finished] = of_kind(EpochDone, events), of_kind(TrainingFinished, events)
    best = max(epochs, key=lambda e: (e.val_accuracy, -e.epoch))
    assert len(of_kind(StepDone, events)) == at
    assert (finished.kept_epoch, result.kept_epoch) == (best.epoch, best.epoch)
    assert (result.kept, result.finished_early) == ("best", True)
    assert result.val_accuracy == best.val_accuracy
    assert standing(tmp_path / "run").best_epoch == best.epoch
    written = load_file(tmp_path / "run" / "module.safetensors")
    kept = load_file(tmp_path / "run" / "best.safetensors")
    learner = {k.removeprefix("learner."): v for k, v in written.items() if k.startswith("learner.")}
    assert learner
    assert all(any(v.equal(k) for k in kept.values() if k.shape == v.shape) for v in learner.values())
    metrics = read_info(tmp_path / "run" / "module.safetensors").raw["metrics"]
    on_disk = json.loads((tmp_path / "run" / "result.json").read_text())
    assert result_words(metrics) == result_words(on_disk)
    assert f"epoch {best.epoch} are kept, the best on the validation images" in result_words(metrics)


def test_a_stopped_run_holds_what_standing_says_and_goes_on_from_there(folder, tmp_path):
    token, out = CancelToken(), tmp_path / "run"
    job = train(RunPlan(folder, config=Config(epochs=3, shots=4), preset="paper"), out, token=token)
    events = []
    with pytest.raises(Cancelled):
        for event in job:
            events.append(event)
            if isinstance(event, StepDone) and event.step == 5:
                token.cancel()
    found, [first] = standing(out), of_kind(EpochDone, events)
    assert (found.step, found.best_epoch, found.best_accuracy) == (5, 1, first.val_accuracy)
    assert not (out / "module.safetensors").exists()
    again, result = steer(resume(out, token=CancelToken()), 0, lambda: None)
    assert of_kind(StepDone, again)[0].step == 6
    assert (result.kept, result.finished_early, result.kept_epoch) == ("last", False, 3)


def test_finish_now_judges_a_tiny_set_by_folds_that_trained_as_long(tmp_path):
    """The wish means the training, not each fold: they would be judged after a single step."""
    small = make_folder(tmp_path / "pictures", per_class=6)
    token = CancelToken()
    plan = RunPlan(small, config=Config(epochs=4, shots="auto", batch_size=4), preset="paper")
    job = train(plan, tmp_path / "run", token=token)
    events, result = steer(job, 8, token.finish_now)
    main = len(of_kind(StepDone, events))
    assert main == 8
    folds = of_kind(FoldDone, events)
    assert len(folds) == 5
    [started] = of_kind(TrainingStarted, events)
    share = main / (started.epochs * started.steps_per_epoch)
    assert share < 1
    for number in range(1, 6):
        steps = [p for p in of_kind(Progress, events) if p.phase == f"cross-validation {number} of 5"]
        assert steps[-1].done == round(share * steps[-1].total)
    assert result.cv_accuracy is not None
    assert drain(resume(tmp_path / "run", token=CancelToken())).finished_early


def test_a_run_without_files_stands_nowhere(tmp_path):
    assert standing(tmp_path) == standing(tmp_path / "gone")
    assert standing(tmp_path).step == 0
    (tmp_path / "best.safetensors").write_bytes(b"\x00" * 40)
    assert standing(tmp_path).best_epoch == 0


@pytest.mark.parametrize("result", [{}, {"kept_epoch": 2}, {"kept_epoch": "2", "kept": "best"}])
def test_older_results_say_nothing_that_they_do_not_know(result):
    assert result_words(result) == ""


def test_words_of_an_older_log():
    assert kept_words(3, "", early=False) == "The weights of epoch 3 are kept."
