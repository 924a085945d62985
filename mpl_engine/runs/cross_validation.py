"""Accuracy of a tiny set by 5-fold cross-validation: every image is judged by weights that never saw it."""

from collections.abc import Sequence
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.data.splits import LabelledImages, labelled
from mpl_engine.evaluation.predictions import Predictions, join, predict
from mpl_engine.events import FoldDone, Job, Progress, StepDone
from mpl_engine.files.own import require_real_folders
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.runs.data import RunData
from mpl_engine.training.checkpoint import read_checkpoint
from mpl_engine.training.checkpoint_writer import RunSaver
from mpl_engine.training.trainer import Trained, Trainer


def cross_validate(
    steps: MixedEncoder,
    store: ImageStore,
    data: RunData,
    names: Sequence[str],
    config: Config,
    folder: Path,
    token: CancelToken,
    share: float = 1.0,
) -> Job[Predictions]:
    """Train once per fold without its images and judge them.

    `share`, in (0, 1], is how much of its steps the training that is judged did: where the person ended it early,
    each fold ends as early, and `finish_now` does not cut the folds themselves short.

    Each fold keeps its own checkpoint under `folds/`, so that a resumed run repeats no finished fold. There is no
    validation part inside a fold, so the last epoch's weights are judged.

    Raises:
        Cancelled, NonFiniteLoss, OutOfMemory, ImageUnreadable: as training.
        RunProblem: if a link stands in the place of a fold's folder.
    """
    config, token = config.replaced(selection="last"), token.without_finish()
    all_predictions = []
    for number, (train, held_out) in enumerate(data.folds, start=1):
        place = folder / "folds" / str(number)
        require_real_folders(folder, place)
        place.mkdir(parents=True, exist_ok=True)
        kept = place / "checkpoint.safetensors"
        checkpoint = read_checkpoint(kept) if kept.exists() else None
        saver = RunSaver(place, None)
        shown, judged = labelled(data.root, train), labelled(data.root, held_out)
        try:
            nothing = LabelledImages((), ())
            trainer = Trainer(steps, store, names, shown, nothing, config, saver, checkpoint, share)
            trained = yield from _quietly(trainer, number, len(data.folds), token)
        finally:
            saver.close()
        predictions = yield from predict(steps.encoder, store, names, judged, config, trained.prompts, token)
        all_predictions.append(predictions)
        right = sum(t == p for t, p in zip(predictions.true, predictions.predicted, strict=True))
        yield FoldDone(number, len(data.folds), right, len(predictions.true))
    return join(all_predictions, len(names))


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
