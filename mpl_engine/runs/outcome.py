"""The end of a run: its figures and its prompt module, written to the run folder."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import torch

from mpl_engine.evaluation.comparison import LINEAR_PROBE, ZERO_SHOT, Comparison, compare
from mpl_engine.evaluation.predictions import with_temperature
from mpl_engine.files.atomic import write_json
from mpl_engine.modules.file import LabelledFeatures, describe, write_module
from mpl_engine.prompts.features import thinned
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.runs.answers import Features
from mpl_engine.runs.baselines import BaselineLabels
from mpl_engine.runs.context import RunContext
from mpl_engine.runs.kept import Kept
from mpl_engine.runs.result import RunResult
from mpl_engine.training.trainer import Trained


def write_outcome(
    run: RunContext,
    trained: Trained,
    kept: Kept,
    baselines: BaselineLabels,
    plain: Features | None = None,
) -> RunResult:
    """Write the module, then the result, whose file marks the run as finished.

    With a calibration, the probabilities and losses of the predictions are the calibrated ones, as in use.

    Args:
        run: what was done.
        trained: the kept weights; without prompts for a head on frozen features.
        kept: what answers, and its predictions on the judged images.
        baselines: on the same.
        plain: what the backbone alone makes of the training images; a module with prompts keeps it for merging.

    Raises:
        WriteFailed: if a file cannot be written.
    """
    predictions, calibration = kept.predictions, kept.calibration
    folder, split, judged = run.folder, run.split, predictions.scores
    beside = _beside(run, kept, baselines)
    comparison = _compared(run, kept, beside)
    result = RunResult(
        zero_shot_accuracy=baselines.zero_shot_scores.accuracy,
        linear_probe_accuracy=baselines.probe_scores.accuracy if baselines.probe_scores else None,
        val_accuracy=kept.validation.accuracy if kept.validation else None,
        test_accuracy=None if split.cross_validate else judged.accuracy,
        cv_accuracy=judged.accuracy if split.cross_validate else None,
        macro_recall=judged.macro_recall,
        per_class={name: s.recall for name, s in zip(run.class_names, judged.per_class, strict=True)},
        classes=run.class_names,
        shots=max(Counter(e.label for e in split.train).values()),
        seed=run.config.seed,
        epochs=trained.position.epoch,
        kept_epoch=trained.kept_epoch,
        seconds=round(trained.position.seconds, 3),
        backbone=run.encoder.backbone.spec.name,
        module=str(folder.module),
        run=str(folder.path),
        comparison=comparison.to_json() if comparison.images else None,
        kept=trained.kept if kept.has_prompts else "",
        method=run.folder.plan.method,
        answer=kept.method,
        head=kept.learned.about.name if kept.learned else "",
        finished_early=trained.position.finished_early,
    )
    _write_module(run, trained, result, kept, plain)
    if calibration is not None:
        predictions = with_temperature(predictions, calibration.temperature)
    rows = [
        {
            "path": _key(run, path),
            "true": run.class_names[true],
            "label": run.class_names[guess],
            **{method: labels.get(_key(run, path)) for method, labels in beside.items()},
            "probability": round(probability, 6),
            "loss": round(loss, 6),
        }
        for path, true, guess, probability, loss in predictions.rows()
    ]
    confusion = {"confusion": judged.confusion, "zero_shot_confusion": baselines.zero_shot_scores.confusion}
    doubt = {"calibration": calibration.metadata if calibration else None}
    write_json(folder.result, {**result.to_json(), **confusion, **doubt, "test_predictions": rows})
    return result


def _beside(run: RunContext, kept: Kept, baselines: BaselineLabels) -> dict[str, dict[str, str]]:
    """By method, the class that each other way to answer gives each judged image, by its key."""
    labels = baselines.labels | {
        method: {_key(run, path): label for path, label in zip(found.paths, found.predicted, strict=True)}
        for method, found in kept.others.items()
    }
    labels.pop(kept.method, None)
    named = {m: {key: run.class_names[i] for key, i in given.items()} for m, given in labels.items()}
    return {ZERO_SHOT: {}, LINEAR_PROBE: {}, **named}


def _compared(run: RunContext, kept: Kept, beside: Mapping[str, Mapping[str, str]]) -> Comparison:
    """What is kept beside the other ways to answer on the judged images."""
    found = kept.predictions
    keys = [_key(run, path) for path in found.paths]
    answers = {kept.method: [run.class_names[label] for label in found.predicted]}
    for method, labels in beside.items():
        if all(key in labels for key in keys):
            answers[method] = [labels[key] for key in keys]
    return compare([run.class_names[label] for label in found.true], answers)


def _key(run: RunContext, path: Path) -> str:
    return path.relative_to(run.data.root).as_posix()


def _write_module(
    run: RunContext, trained: Trained, result: RunResult, kept: Kept, plain: Features | None
) -> None:
    backbone, split, learned = run.encoder.backbone, run.split, kept.learned
    tokens = prompt_tokens(run.prompt_names, run.config, backbone.vocabulary)
    metrics = ("zero_shot_accuracy", "linear_probe_accuracy", "val_accuracy", "test_accuracy", "cv_accuracy")
    training = ("epochs", "kept_epoch", "kept", "finished_early", "answer")
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
        kept.calibration.metadata if kept.calibration else None,
        learned.about if learned else None,
    )
    has_prompts = kept.has_prompts
    prompts = trained.prompts if has_prompts else NO_PROMPTS
    features = run.encoder.text_of(run.prompt_names, run.config, prompts, learned=has_prompts)
    learner = trained.learner if has_prompts else {}
    frozen = None
    if has_prompts and plain is not None and len(plain.rows):
        frozen = LabelledFeatures(thinned(plain.rows), thinned(torch.tensor(plain.images.labels)))
    write_module(run.folder.module, description, prompts, features, learner, kept.references, learned, frozen)
