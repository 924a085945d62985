"""The end of a run: its figures and its prompt module, written to the run folder."""

from pathlib import Path

from torch import Tensor

from mpl_engine.evaluation.comparison import LINEAR_PROBE, ZERO_SHOT, Comparison, compare, lead_of
from mpl_engine.evaluation.predictions import Predictions, with_temperature
from mpl_engine.files.atomic import write_json
from mpl_engine.modules.file import describe, write_module
from mpl_engine.modules.head import LearnedHead
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.runs.baselines import BaselineLabels
from mpl_engine.runs.calibration import RunCalibration
from mpl_engine.runs.context import RunContext
from mpl_engine.runs.result import RunResult
from mpl_engine.training.trainer import Trained


def write_outcome(
    run: RunContext,
    trained: Trained,
    predictions: Predictions,
    baselines: BaselineLabels,
    calibration: RunCalibration | None,
    learned: LearnedHead | None = None,
    references: Tensor | None = None,
) -> RunResult:
    """Write the module, then the result, whose file marks the run as finished.

    With a calibration, the probabilities and losses of the predictions are the calibrated ones, as in use.

    Args:
        run: what was done.
        trained: the kept weights; without prompts for a head on frozen features.
        predictions: on the judged images.
        baselines: on the same.
        calibration: what validation images tell, or None.
        learned: the head that answers, or None where class texts do.
        references: features (R, E) of the training images that a head keeps; else those of the calibration are kept.

    Raises:
        WriteFailed: if a file cannot be written.
    """
    folder, split, judged = run.folder, run.split, predictions.scores
    per_label = [sum(e.label == c for e in split.train) for c in range(len(run.class_names))]
    zero_shot = {e.path: run.class_names[label] for e, label in baselines.zero_shot_labels()}
    probe = {e.path: run.class_names[label] for e, label in baselines.probe_labels()}
    comparison = _compared(run, predictions, zero_shot, probe)
    result = RunResult(
        zero_shot_accuracy=baselines.zero_shot_scores.accuracy,
        linear_probe_accuracy=baselines.probe_scores.accuracy if baselines.probe_scores else None,
        val_accuracy=trained.validation.accuracy if trained.validation else None,
        test_accuracy=None if split.cross_validate else judged.accuracy,
        cv_accuracy=judged.accuracy if split.cross_validate else None,
        macro_recall=judged.macro_recall,
        per_class={name: s.recall for name, s in zip(run.class_names, judged.per_class, strict=True)},
        classes=run.class_names,
        shots=max(per_label),
        seed=run.config.seed,
        epochs=trained.position.epoch,
        kept_epoch=trained.kept_epoch,
        seconds=round(trained.position.seconds, 3),
        backbone=run.encoder.backbone.spec.name,
        module=str(folder.module),
        run=str(folder.path),
        comparison=comparison.to_json() if comparison.images else None,
        kept=trained.kept if learned is None else "",
        method=run.folder.plan.method,
        head=learned.about.name if learned else "",
        finished_early=trained.position.finished_early,
    )
    _write_module(run, trained, result, calibration, learned, references)
    if calibration is not None:
        predictions = with_temperature(predictions, calibration.temperature)
    rows = [
        {
            "path": _key(run, path),
            "true": run.class_names[true],
            "label": run.class_names[guess],
            "zero_shot": zero_shot.get(_key(run, path)),
            "linear_probe": probe.get(_key(run, path)),
            "probability": round(probability, 6),
            "loss": round(loss, 6),
        }
        for path, true, guess, probability, loss in predictions.rows()
    ]
    confusion = {"confusion": judged.confusion, "zero_shot_confusion": baselines.zero_shot_scores.confusion}
    doubt = {"calibration": calibration.metadata if calibration else None}
    write_json(folder.result, {**result.to_json(), **confusion, **doubt, "test_predictions": rows})
    return result


def _compared(
    run: RunContext, predictions: Predictions, zero_shot: dict[str, str], probe: dict[str, str]
) -> Comparison:
    """MPL, zero-shot and, if there is one, the linear probe on the judged images."""
    keys = [_key(run, path) for path in predictions.paths]
    answers = {
        lead_of({"method": run.folder.plan.method}): [
            run.class_names[label] for label in predictions.predicted
        ]
    }
    for method, labels in ((ZERO_SHOT, zero_shot), (LINEAR_PROBE, probe)):
        if all(key in labels for key in keys):
            answers[method] = [labels[key] for key in keys]
    return compare([run.class_names[label] for label in predictions.true], answers)


def _key(run: RunContext, path: Path) -> str:
    return path.relative_to(run.data.root).as_posix()


def _write_module(
    run: RunContext,
    trained: Trained,
    result: RunResult,
    calibration: RunCalibration | None,
    learned: LearnedHead | None,
    references: Tensor | None,
) -> None:
    backbone, split = run.encoder.backbone, run.split
    tokens = prompt_tokens(run.prompt_names, run.config, backbone.vocabulary)
    metrics = ("zero_shot_accuracy", "linear_probe_accuracy", "val_accuracy", "test_accuracy", "cv_accuracy")
    training = ("epochs", "kept_epoch", "kept", "finished_early")
    description = describe(
        backbone,
        run.config,
        [{"name": n, "prompt": t} for n, t in zip(run.class_names, tokens.texts, strict=True)],
        {
            "fingerprint": run.data.fingerprint,
            "train_hashes": sorted(e.sha256 for e in split.train),
            "val_hashes": sorted(e.sha256 for e in split.val),
        },
        {name: getattr(result, name) for name in (*metrics, "macro_recall", "shots", *training)},
        calibration.metadata if calibration else None,
        learned.about if learned else None,
    )
    prompts, has_prompts = trained.prompts, learned is None or learned.about.adapted
    features = run.encoder.text_of(run.prompt_names, run.config, prompts, learned=has_prompts)
    if references is None and calibration is not None:
        references = calibration.references
    write_module(run.folder.module, description, prompts, features, trained.learner, references, learned)
