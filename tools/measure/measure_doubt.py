"""Calibration, coverage, *none of these*, and exports of one module of each data set, as the table of docs/results.md.

    python tools/measure/measure_doubt.py --data DATA --runs RUNS

DATA holds `eurosat` and `flower_photos`; RUNS keeps the trained runs (preset `quick`, 16 shots, seed 1), which are
used again.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from mpl_engine.cancel import CancelToken
from mpl_engine.evaluation.calibration import margins
from mpl_engine.evaluation.confidence import conformal_quantile
from mpl_engine.events import drain
from mpl_engine.export.module_export import export_module
from mpl_engine.export.onnx_graph import ExportPrecision
from mpl_engine.export.onnx_verify import agreement, run_graph, session
from mpl_engine.images.store import square_batches
from mpl_engine.modules.classifier import Classifier, open_classifier
from mpl_engine.presets import preset
from mpl_engine.prompts.features import familiarity, image_features
from mpl_engine.runs.folder import is_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train

SETS = ("eurosat", "flower_photos")
SPLITS, SHARES, CALIBRATION = 20, (0.8, 0.9), (20, 40)
STRANGERS, EXPORTED, BATCH, ROUNDS = 300, 500, 16, 3
PRECISIONS: tuple[ExportPrecision, ...] = ("fp32", "fp16", "int8")

Floats = NDArray[np.floating]


@dataclass(frozen=True)
class Judged:
    """A data set's module with the features of its validation and test images."""

    classifier: Classifier
    paths: list[Path]
    labels: NDArray[np.int64]
    features: torch.Tensor
    validation: int

    def logits(self) -> Floats:
        """Before the temperature."""
        scale = float(self.classifier.encoder.backbone.scale)
        table: Floats = (scale * self.features @ self.classifier.class_matrix.T).numpy()
        return table


def judged(data: Path, run: Path) -> Judged:
    """Train if need be, and look at every image that was not trained on."""
    if is_run(run):
        drain(resume(run, token=CancelToken()))
    else:
        config = preset("quick").replaced(shots=16, seed=1)
        drain(train(RunPlan(data.absolute(), config=config, preset="quick"), run, token=CancelToken()))
    split = json.loads((run / "split.json").read_text(encoding="utf-8"))
    examples = [*split["val"], *split["test"]]
    classifier = drain(open_classifier(run / "module.safetensors", device="cpu", token=CancelToken()))
    paths = [data / e["path"] for e in examples]
    labels = np.array([e["label"] for e in examples])
    return Judged(classifier, paths, labels, features_of(classifier, paths), len(split["val"]))


def features_of(classifier: Classifier, paths: Sequence[Path]) -> torch.Tensor:
    """(n, E), with the module's prompts."""
    job = image_features(
        classifier.encoder,
        classifier.store,
        paths,
        classifier.module.prompts,
        phase="evaluate",
        token=CancelToken(),
    )
    return drain(job)


def coverage_rows(name: str, found: Judged) -> list[str]:
    """Coverage over random splits of the images that were not trained on into calibration images and others."""
    logits = found.logits()  # a temperature would change scores and limits alike
    scores = margins(logits, found.labels.tolist())
    ordered = np.sort(logits, axis=1)
    gap = ordered[:, -1] - ordered[:, -2]
    rows = []
    for images in CALIBRATION:
        for share in SHARES:
            held, sure = [], []
            for seed in range(SPLITS):
                order = np.random.default_rng(seed).permutation(len(scores))
                limit = conformal_quantile(sorted(scores[order[:images]].tolist()), share)
                if limit is None:
                    raise SystemExit(f"{images} images cannot promise {share:.0%}")
                rest = order[images:]
                held.append(100 * float((scores[rest] <= limit).mean()))
                sure.append(100 * float((gap[rest] > limit).mean()))
            rows.append(
                f"| {name} | {images} | {100 * share:.0f} % | {np.mean(held):.1f} ± {np.std(held, ddof=1):.1f} | "
                f"{np.mean(sure):.1f} |"
            )
    return rows


def stranger_row(name: str, found: Judged, strangers: Sequence[Path]) -> str:
    """How well *none of these* tells images of another data set from test images of this one."""
    classifier = found.classifier
    own = familiarity(found.features[found.validation :], classifier.module.references)
    other = familiarity(features_of(classifier, strangers), classifier.module.references)
    if own is None or other is None:
        raise SystemExit(f"{classifier.module.info.path} has no references")
    truth = np.r_[np.ones(len(own)), np.zeros(len(other))]
    area = roc_auc_score(truth, np.r_[own.numpy(), other.numpy()])
    limit = classifier.calibration.least_familiarity
    alarms, caught = (100 * float((side < limit).float().mean()) for side in (own, other))
    return f"| {name} | {len(own)} | {len(other)} | {area:.3f} | {caught:.0f} % | {alarms:.1f} % |"


def export_rows(name: str, found: Judged, place: Path) -> list[str]:
    """Each precision against the program on the same images, and images per second on ready tensors, in turn."""
    classifier = found.classifier
    token = CancelToken()
    batches = list(square_batches(classifier.store, found.paths[-EXPORTED:], BATCH, token))
    app = np.concatenate([classifier.probabilities(pixels).numpy() for pixels in batches])
    graphs: dict[str, Any] = {}
    for precision in PRECISIONS:
        out = place / f"{name}-{precision}.onnx"
        drain(export_module(classifier.module.info.path, "onnx", out, precision, force=True, token=token))
        graphs[precision] = session(out.read_bytes())
    seconds: dict[str, list[float]] = {side: [] for side in ("app", *PRECISIONS)}
    for _ in range(ROUNDS):
        for side, taken in seconds.items():
            begin = time.perf_counter()
            for pixels in batches:
                if side == "app":
                    classifier.probabilities(pixels)
                else:
                    run_graph(graphs[side], pixels)
            taken.append(time.perf_counter() - begin)
    middles = {side: float(np.median(values)) for side, values in seconds.items()}
    rows = []
    for precision in PRECISIONS:
        same = agreement(app, np.concatenate([run_graph(graphs[precision], pixels) for pixels in batches]))
        size = (place / f"{name}-{precision}.onnx").stat().st_size / 1e6
        rows.append(
            f"| {name} | {precision} | {same.images} | {same.max_difference:.1e} | {100 * same.top1_agreement:.1f} % | "
            f"{middles['app'] / middles[precision]:.2f} | {size:.1f} MB |"
        )
    return rows


def calibration_row(name: str, run: Path) -> str:
    """Expected calibration error on the test images, as the run measured it."""
    result = json.loads((run / "result.json").read_text(encoding="utf-8"))["calibration"]
    before, after = (100 * result["test"][side]["error"] for side in ("before", "after"))
    return (
        f"| {name} | {result['images']} | {result['temperature']:.2f} | {result['test']['images']} | {before:.1f} | "
        f"{after:.1f} |"
    )


def main() -> None:
    """Print four tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--runs", type=Path, required=True)
    args = parser.parse_args()
    args.runs.mkdir(parents=True, exist_ok=True)
    found = {name: judged(args.data / name, args.runs / f"{name}-doubt") for name in SETS}
    tables: dict[str, list[str]] = {
        "| data set | validation images | temperature | test images | ECE before | ECE after |": [
            calibration_row(name, args.runs / f"{name}-doubt") for name in SETS
        ],
        "| data set | calibration images | asked | held, mean ± sd | answered with one class, % |": [
            row for name in SETS for row in coverage_rows(name, found[name])
        ],
        "| module of | its test images | images of the other set | AUROC | strangers found | own images alarmed |": [
            stranger_row(name, found[name], strangers(args.data / other))
            for name, other in (SETS, SETS[::-1])
        ],
        "| module of | precision | images | largest difference | same top 1 | speed ÷ program | size |": [
            row for name in SETS for row in export_rows(name, found[name], args.runs)
        ],
    }
    for head, rows in tables.items():
        rule = "| " + " | ".join(["---"] * (head.count("|") - 1)) + " |"
        sys.stdout.write("\n".join([head, rule, *rows]) + "\n\n")


def strangers(folder: Path) -> list[Path]:
    """Images of another data set, evenly over its classes."""
    every = sorted(p for p in folder.rglob("*") if p.suffix.lower() in {".jpg", ".jpeg", ".png"})
    return every[:: max(1, len(every) // STRANGERS)][:STRANGERS]


if __name__ == "__main__":
    main()
