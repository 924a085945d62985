"""The end of a run: its figures and its prompt module, written to the run folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mpl_engine.atomic_write import write_json
from mpl_engine.config import Config
from mpl_engine.encoder import Encoder
from mpl_engine.image_store import ImageStore
from mpl_engine.judgement import Judgement
from mpl_engine.labelled_images import LabelledImages, labelled
from mpl_engine.metrics import Scores
from mpl_engine.module_file import describe, write_module
from mpl_engine.prompt_text import prompt_tokens
from mpl_engine.run_data import RunData
from mpl_engine.run_folder import RunFolder
from mpl_engine.run_result import RunResult
from mpl_engine.splits import Example, Split
from mpl_engine.training import Trained


@dataclass(frozen=True)
class Prepared:
    """Everything that is ready before the first step."""

    folder: RunFolder
    data: RunData
    encoder: Encoder
    store: ImageStore
    config: Config

    @property
    def split(self) -> Split:
        """Which images train, choose and judge."""
        return self.data.split

    @property
    def class_names(self) -> tuple[str, ...]:
        """Display names in label order."""
        return self.data.class_names

    def images(self, part: Sequence[Example]) -> LabelledImages:
        """A part of the split as paths and labels."""
        return labelled(self.data.root, part)


@dataclass(frozen=True)
class Baselines:
    """Zero-shot and linear-probe predictions on the judged images."""

    zero_shot: Scores
    linear_probe: Scores | None


def write_outcome(ready: Prepared, trained: Trained, judgement: Judgement, baselines: Baselines) -> RunResult:
    """Write the module, then the result, whose file marks the run as finished.

    Raises:
        WriteFailed: if a file cannot be written.
    """
    folder, split, judged = ready.folder, ready.split, judgement.scores
    per_label = [sum(e.label == c for e in split.train) for c in range(len(ready.class_names))]
    result = RunResult(
        zero_shot_accuracy=baselines.zero_shot.accuracy,
        linear_probe_accuracy=baselines.linear_probe.accuracy if baselines.linear_probe else None,
        val_accuracy=trained.validation.accuracy if trained.validation else None,
        test_accuracy=None if split.cross_validate else judged.accuracy,
        cv_accuracy=judged.accuracy if split.cross_validate else None,
        macro_recall=judged.macro_recall,
        per_class={name: s.recall for name, s in zip(ready.class_names, judged.per_class, strict=True)},
        classes=ready.class_names,
        shots=max(per_label),
        seed=ready.config.seed,
        epochs=trained.position.epoch,
        kept_epoch=trained.kept_epoch,
        seconds=round(trained.position.seconds, 3),
        backbone=ready.encoder.backbone.spec.name,
        module=str(folder.module),
        run=str(folder.path),
    )
    _write_module(ready, trained, result)
    predictions = [
        {
            "path": Path(path).relative_to(ready.data.root).as_posix(),
            "true": ready.class_names[true],
            "label": ready.class_names[guess],
            "probability": round(probability, 6),
            "loss": round(loss, 6),
        }
        for path, true, guess, probability, loss in judgement.rows()
    ]
    confusion = {"confusion": judged.confusion, "zero_shot_confusion": baselines.zero_shot.confusion}
    write_json(folder.result, {**result.to_json(), **confusion, "test_predictions": predictions})
    return result


def _write_module(ready: Prepared, trained: Trained, result: RunResult) -> None:
    backbone, split = ready.encoder.backbone, ready.split
    tokens = prompt_tokens(ready.class_names, ready.config, backbone.vocabulary)
    metrics = ("zero_shot_accuracy", "linear_probe_accuracy", "val_accuracy", "test_accuracy", "cv_accuracy")
    description = describe(
        backbone,
        ready.config,
        [{"name": n, "prompt": t} for n, t in zip(ready.class_names, tokens.texts, strict=True)],
        {
            "fingerprint": ready.data.fingerprint,
            "train_hashes": sorted(e.sha256 for e in split.train),
            "val_hashes": sorted(e.sha256 for e in split.val),
        },
        {name: getattr(result, name) for name in (*metrics, "macro_recall", "shots", "epochs", "kept_epoch")},
    )
    prompts = trained.prompts
    features = ready.encoder.class_features(tokens, prompts)
    write_module(ready.folder.module, description, prompts, features, trained.learner)
