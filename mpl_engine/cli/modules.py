"""`info`, `evaluate`, `classify`, `decide` and `teach`: what a module is, how good, its answers, and what it weighs and knows."""

from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal, get_args

import click

from mpl_engine.cli.options import (
    PATH,
    device_option,
    download_option,
    folder_argument,
    json_option,
    names_option,
    read_names,
)
from mpl_engine.cli.output import interruptible, interval, print_json, print_table, tell, watch
from mpl_engine.cli.scale import classify_manifest, shard_options
from mpl_engine.config import Precision
from mpl_engine.evaluation.decision import Decision, parse_cost, parse_threshold, read_decision
from mpl_engine.events import AnswerStatus, Job, Prediction
from mpl_engine.export.model_card import merge_words
from mpl_engine.files.atomic import require_free, write_csv
from mpl_engine.formatting import image_count, percent_in_tenths
from mpl_engine.images.paths import check_paths
from mpl_engine.modules.answer import prediction_json, predictions_csv
from mpl_engine.modules.edit import weigh_module
from mpl_engine.modules.info import read_info
from mpl_engine.training.selection import result_words

module_argument = click.argument("module", metavar="MODULE", type=PATH)
own_backbone_option = click.option(
    "--backbone", help="Where the module's weights are, if they are a file of yours."
)


@click.command()
@module_argument
@folder_argument
@click.option("--split", "part", type=click.Choice(["test", "all"]), default="test", show_default=True,
              help="test leaves out images that the module was trained or validated on.")  # fmt: skip
@own_backbone_option
@names_option
@device_option
@download_option
@json_option
def evaluate(
    module: Path,
    folder: Path,
    part: Literal["test", "all"],
    backbone: str | None,
    names: Path | None,
    device: str,
    download: bool,
    as_json: bool,
) -> None:
    """Judge a prompt module on a folder of class folders."""
    read_info(module)  # a wrong file is told before torch loads
    chosen = read_names(names)
    from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415
    from mpl_engine.modules.evaluate import evaluate as judge  # noqa: PLC0415

    with interruptible() as token:
        classifier = watch(
            open_classifier(module, backbone, device=device, allow_download=download, token=token)
        )
        result = watch(judge(classifier, folder, part, names=chosen, token=token))
    if as_json:
        print_json(result.to_json())
        return
    rows = [
        (
            name,
            percent_in_tenths(s.precision),
            percent_in_tenths(s.recall),
            percent_in_tenths(s.f1),
            str(s.images),
        )
        for name, s in zip(result.classes, result.scores.per_class, strict=True)
    ]
    print_table(("class", "precision", "recall", "F1", "images"), rows, numbers=(1, 2, 3, 4))
    found = result.to_json()
    accuracy = f"{percent_in_tenths(found['accuracy'])} {interval(found['accuracy_interval'])} of {result.images} images"
    balanced = f"{percent_in_tenths(found['macro_recall'])} {interval(found['macro_recall_interval'])}"
    if found["unbalanced"]:
        tell()
        tell(f"Balanced accuracy, every class counting the same: {balanced}; accuracy {accuracy}")
    else:
        tell()
        tell(f"Accuracy {accuracy}; mean recall {balanced}")
    if result.mean_cost is not None:
        tell(f"Mean cost of an answer {result.mean_cost:.3g}; {result.held_back} answers held back")
    if result.excluded_seen:
        tell(f"{result.excluded_seen} images were left out because the module was made with them")


@click.command()
@module_argument
@click.argument("paths", metavar="[PATH...]", nargs=-1, type=PATH)
@click.option(
    "--top",
    "top_k",
    type=click.IntRange(1),
    default=5,
    show_default=True,
    help="Classes listed for each image.",
)
@click.option("--threshold", type=click.FloatRange(0, 1), default=0.0, show_default=True,
              help="Below this probability the answer is not_sure.")  # fmt: skip
@click.option("--coverage", type=click.FloatRange(0, 1, max_open=True), show_default="0.9 where it can be promised",
              help="For this share of images like the training's, the right class is among those kept open; where "
              "that takes more than one class the answer is not_sure. 0 never doubts.")  # fmt: skip
@click.option("--precision", type=click.Choice(get_args(Precision)), default="fp32", show_default=True,
              help="Of the image tower's matrix products. bf16 and fp16 are faster where the processor has them and "
              "move probabilities by some thousandths; auto takes what trainings take.")  # fmt: skip
@click.option("--csv", "csv_path", type=PATH, help="Also write the answers to a CSV file.")
@click.option(
    "--add-class", "added", multiple=True, metavar="NAME", help="Add a class by its name; repeat for more."
)
@click.option("--manifest", type=PATH, metavar="FILE", help="Instead of PATHs: a parquet or CSV table of pictures, "
              "see `mpl-engine manifest`. Answers go to --out.")  # fmt: skip
@shard_options
@own_backbone_option
@device_option
@download_option
@click.option("--force", is_flag=True, help="Replace an existing CSV file.")
@json_option
def classify(
    module: Path,
    paths: tuple[Path, ...],
    top_k: int,
    threshold: float,
    coverage: float | None,
    precision: Precision,
    csv_path: Path | None,
    added: tuple[str, ...],
    manifest: Path | None,
    backbone: str | None,
    device: str,
    download: bool,
    force: bool,
    as_json: bool,
    **of_shards: Any,
) -> None:
    """Classify images and folders of images with a prompt module, or a shard of a manifest of any length."""
    if manifest is not None:
        if paths or csv_path or force:
            raise click.UsageError("--manifest takes no PATH, --csv or --force")
        wishes = (top_k, threshold, coverage, precision, added)
        classify_manifest(module, manifest, wishes, backbone, device, download, as_json, **of_shards)
        return
    if not paths:
        raise click.UsageError("Missing argument 'PATH...'")
    if given := [f"--{name.replace('_', '-')}" for name, value in of_shards.items() if value]:
        raise click.UsageError(f"{given[0]} is for --manifest")
    read_info(module).calibration.limits(coverage)  # a promise that it cannot keep is told before torch loads
    if csv_path:
        require_free(csv_path, force=force)
    check_paths(paths)
    from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415

    answers: list[Prediction] = []
    with interruptible() as token:
        classifier = watch(
            open_classifier(module, backbone, device=device, allow_download=download, token=token)
        )
        for name in added:
            classifier.add_class(name)
        job = classifier.classify(paths, top_k, threshold, coverage, token=token, precision=precision)
        watch(_collected(job, answers))
    if csv_path:
        write_csv(csv_path, predictions_csv(answers, min(top_k, len(classifier.class_names))))
    if as_json:
        print_json({"predictions": [prediction_json(p) for p in answers]})
        return
    rows = [(p.path, p.label or "–", percent_in_tenths(p.probability), _status(p)) for p in answers]
    print_table(("image", "class", "probability", "status"), rows, numbers=(2,))


@click.command()
@module_argument
@json_option
def info(module: Path, as_json: bool) -> None:
    """Show what a prompt module says of itself; loads no torch."""
    described = read_info(module)
    if as_json:
        print_json(described.raw)
        return
    metrics = described.raw.get("metrics") or {}
    rows = [
        ("classes", ", ".join(described.class_names)),
        ("backbone", f"{described.backbone.name} ({described.backbone.sha256[:12]}…)"),
        ("zero-shot accuracy", _rate(metrics.get("zero_shot_accuracy"))),
        ("test accuracy", _rate(metrics.get("test_accuracy"))),
        ("trained on", f"{len(described.raw['data']['train_hashes'])} images"),
        *([("weights", words)] if (words := result_words(metrics)) else []),
        *(("merged from", merge_words(source)) for source in described.sources),
        ("licence of the backbone", str(described.raw.get("licence", ""))),
    ]
    rows += [(f"cost of {t} called {a}", f"{cost:g}") for (t, a), cost in described.decision.costs.items()]
    rows += [
        (f"threshold of {name}", percent_in_tenths(p)) for name, p in described.decision.thresholds.items()
    ]
    if not described.sources:  # of a merged module they would be those of one of several
        rows += [(f"setting {name}", str(value)) for name, value in described.config.to_json().items()]
    print_table(("what", "value"), rows)


def _rate(value: object) -> str:
    return percent_in_tenths(value) if isinstance(value, int | float) else "–"


def _status(p: Prediction) -> str:
    return f"unreadable: {p.detail}" if p.status == AnswerStatus.UNREADABLE else p.status.replace("_", " ")


def _collected(job: Job[int], answers: list[Prediction]) -> Job[None]:
    """Pass events on and keep the predictions."""
    try:
        for event in job:
            if isinstance(event, Prediction):
                answers.append(event)
            else:
                yield event
    finally:
        job.close()


@click.command()
@click.argument("module", metavar="MODULE", type=PATH)
@click.option("--cost", "costs", multiple=True, metavar="TRUE:ANSWER=COST",
              help="What a mistake costs; others cost 1. Repeat for more.")  # fmt: skip
@click.option("--threshold", "thresholds", multiple=True, metavar="CLASS=PROBABILITY",
              help="Answer this class only from this probability on. Repeat for more.")  # fmt: skip
@click.option("--costs", "costs_file", type=PATH, metavar="FILE",
              help='JSON with the same for names of any kind: {"costs": [{"true", "answer", "cost"}], "thresholds": {}}.')  # fmt: skip
@click.option("--out", required=True, type=PATH, help="The new module file.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def decide(
    module: Path,
    costs: tuple[str, ...],
    thresholds: tuple[str, ...],
    costs_file: Path | None,
    out: Path,
    force: bool,
    as_json: bool,
) -> None:
    """Write a copy of a module that weighs its mistakes; without options, one that no longer does.

    Names of classes may hold : and = too; where two readings are possible, --costs takes them from a file.
    """
    names = read_info(module).class_names
    kept = read_decision(costs_file) if costs_file else Decision()
    more = dict(parse_cost(text, names) for text in costs), dict(map(parse_threshold, thresholds))
    decision = Decision({**kept.costs, **more[0]}, {**kept.thresholds, **more[1]})
    written = weigh_module(module, out, decision, force=force)
    if as_json:
        print_json({"path": str(out), "decision": written.raw["decision"]})
    else:
        tell(f"Written: {out}")


@click.command()
@module_argument
@click.argument("pictures", metavar="PICTURES...", nargs=-1, required=True, type=PATH)
@click.option(
    "--class",
    "class_name",
    required=True,
    metavar="NAME",
    help="The class that they show; a new one is added.",
)
@click.option("--out", required=True, type=PATH, help="The new module file.")
@own_backbone_option
@device_option
@download_option
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def teach(
    module: Path,
    pictures: tuple[Path, ...],
    class_name: str,
    out: Path,
    backbone: str | None,
    device: str,
    download: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Write a copy of a module that knows a class from a few pictures; nothing is trained."""
    promised = bool(read_info(module).calibration.margins)  # a wrong file is told before torch loads
    from mpl_engine.modules.teach import teach as learn  # noqa: PLC0415

    with interruptible() as token:
        done = watch(
            learn(
                module,
                class_name,
                pictures,
                out,
                backbone=backbone,
                device=device,
                force=force,
                allow_download=download,
                token=token,
            )
        )
    if as_json:
        print_json(asdict(done))
        return
    what = "added" if done.new else "improved"
    tell(f"{done.class_name}: {what} from {image_count(done.images)}. Written: {done.path}")
    if done.left_out:
        tell(f"{image_count(done.left_out)} could not be read", err=True)
    if promised:
        tell(
            "A coverage was promised by its former answers and can no longer be; the rest of its doubt stays.",
            err=True,
        )
