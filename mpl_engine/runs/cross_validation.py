"""Accuracy of a tiny set by 5-fold cross-validation: every image is judged by weights that never saw it."""

from collections.abc import Callable, Sequence

from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import Example, LabelledImages
from mpl_engine.evaluation.comparison import MPL
from mpl_engine.evaluation.predictions import Predictions
from mpl_engine.events import FoldDone, Job, Progress, StepDone
from mpl_engine.files.own import require_real_folders
from mpl_engine.prompts.learner import Prompts
from mpl_engine.runs.context import RunContext
from mpl_engine.training.checkpoint import read_checkpoint
from mpl_engine.training.checkpoint_writer import RunSaver
from mpl_engine.training.trainer import Trained, Trainer

Judge = Callable[[Prompts, Sequence[Example], Sequence[Example]], Job[dict[str, Predictions]]]
"""From the prompts of a fold, what it learned from and what it held out, to predictions on the latter by method."""


def cross_validate(
    run: RunContext, share: float, judge: Judge, token: CancelToken
) -> Job[list[dict[str, Predictions]]]:
    """Train once per fold without its images and judge them; for each fold, what `judge` makes of its prompts.

    `share`, in (0, 1], is how much of its steps the training that is judged did: where the person ended it early,
    each fold ends as early, and `finish_now` does not cut the folds themselves short.

    Each fold keeps its own checkpoint under `folds/`, so that a resumed run repeats no finished fold. There is no
    validation part inside a fold, so the last epoch's weights are judged.

    Raises:
        Cancelled, NonFiniteLoss, OutOfMemory, ImageUnreadable: as training.
        RunProblem: if a link stands in the place of a fold's folder.
    """
    config, token, folder = run.config.replaced(selection="last"), token.without_finish(), run.folder.path
    judged = []
    for number, (learn, held_out) in enumerate(run.data.folds, start=1):
        place = folder / "folds" / str(number)
        require_real_folders(folder, place)
        place.mkdir(parents=True, exist_ok=True)
        kept = place / "checkpoint.safetensors"
        checkpoint = read_checkpoint(kept) if kept.exists() else None
        saver = RunSaver(place, None)
        nothing = LabelledImages((), ())
        try:
            trainer = Trainer(
                run.steps,
                run.store,
                run.prompt_names,
                run.images(learn),
                nothing,
                config,
                saver,
                checkpoint,
                share,
            )
            trained = yield from _quietly(trainer, number, len(run.data.folds), token)
        finally:
            saver.close()
        found = yield from judge(trained.prompts, learn, held_out)
        judged.append(found)
        by_prompts = found[MPL]
        right = sum(t == p for t, p in zip(by_prompts.true, by_prompts.predicted, strict=True))
        yield FoldDone(number, len(run.data.folds), right, len(by_prompts.true))
    return judged


def _quietly(trainer: Trainer, fold: int, folds: int, token: CancelToken) -> Job[Trained]:
    """The fold's training, with its steps shown as progress so that they do not mix with the main curve."""
    job = trainer.run(token)
    total = trainer.steps_per_epoch * trainer.config.epochs
    try:
        while True:
            event = next(job)
            if isinstance(event, StepDone):
                yield Progress(f"cross-validation {fold} of {folds}", event.step, total, "steps")
    except StopIteration as stop:
        trained: Trained = stop.value
        return trained
    finally:
        job.close()
