"""The steps of a run: data, backbone, baselines, training, judgement, module. `run` has the entry points."""

import dataclasses
from pathlib import Path

from torch import Tensor

from mpl_engine.backbone_loading import open_backbone
from mpl_engine.backbone_names import resolve
from mpl_engine.baselines import image_features, linear_probe, nearest_class
from mpl_engine.cancel import CancelToken
from mpl_engine.checkpoint import read_checkpoint
from mpl_engine.cross_validation import cross_validate
from mpl_engine.device import choose_compute, cpu_threads
from mpl_engine.encoder import Encoder
from mpl_engine.errors import NonFiniteLoss
from mpl_engine.events import Job, Notice, T, TrainingStarted, ZeroShotMeasured
from mpl_engine.image_store import ImageStore
from mpl_engine.judgement import Judgement, judge
from mpl_engine.metrics import scores
from mpl_engine.prompts import fit_depth
from mpl_engine.run_data import load_data
from mpl_engine.run_folder import EventLog, RunFolder
from mpl_engine.run_outcome import Baselines, Prepared, write_outcome
from mpl_engine.run_result import RunResult
from mpl_engine.savers import RunSaver
from mpl_engine.training import Trained, Trainer


def execute(folder: RunFolder, token: CancelToken, *, allow_download: bool) -> Job[RunResult]:
    """Do or go on with the run; see `run.train` for what is raised."""
    with cpu_threads(folder.plan.config.threads):
        ready = yield from _prepare(folder, token, allow_download=allow_download)
        checkpoint = read_checkpoint(folder.checkpoint) if folder.checkpoint.exists() else None
        log = EventLog(folder.events, checkpoint.position.events_bytes if checkpoint else 0)
        saver = RunSaver(folder.path, log)
        try:
            baselines = yield from _logged(_baselines(ready, token), None if checkpoint else log)
            trainer = Trainer(
                ready.encoder,
                ready.store,
                ready.class_names,
                ready.images(ready.split.train),
                ready.images(ready.split.val),
                ready.config,
                saver,
                checkpoint,
            )
            yield from _logged(_started(ready, trainer), None if checkpoint else log)
            try:
                trained = yield from _logged(trainer.run(token), log)
            except NonFiniteLoss as error:
                saver.wait()
                raise dataclasses.replace(error, kept=_kept(folder)) from None
            judgement = yield from _logged(_judge(ready, trained, token), log)
        finally:
            saver.close()  # first: a waiting checkpoint syncs the log before it is written
            log.close()
        return write_outcome(ready, trained, judgement, baselines)


def _prepare(folder: RunFolder, token: CancelToken, *, allow_download: bool) -> Job[Prepared]:
    plan = folder.plan
    resolve(plan.backbone, quick_gelu=plan.quick_gelu)  # a wrong name or device is told before the scan
    compute = choose_compute(plan.device, plan.config.precision)
    data = yield from load_data(folder, token)
    backbone = yield from open_backbone(
        plan.backbone, quick_gelu=plan.quick_gelu, allow_download=allow_download, token=token
    )
    config = fit_depth(plan.config, backbone.geometry, clamp="depth" not in plan.given)
    if config.depth != plan.config.depth:
        yield Notice(
            f"depth was lowered from {plan.config.depth} to {config.depth}, the layers of this backbone"
        )
    encoder = Encoder(backbone, compute, config.path)
    store = ImageStore(backbone.preprocess, config.fit)
    return Prepared(folder, data, encoder, store, config)


def _baselines(ready: Prepared, token: CancelToken) -> Job[Baselines]:
    """Zero-shot and the linear probe from one pass of frozen features over the images they need."""
    parts: dict[str, Tensor] = {}
    sources = {"train": ready.split.train, "val": ready.split.val, "test": ready.split.test}
    for name, part in sources.items():
        paths = ready.images(part).paths
        parts[name] = yield from image_features(
            ready.encoder, ready.store, paths, phase=f"zero-shot on {name} images", token=token
        )
    labels = {name: [e.label for e in part] for name, part in sources.items()}
    judged = ["train", "val"] if ready.split.cross_validate else ["test"]
    classes = ready.encoder.zero_shot_features(ready.class_names, ready.config.context_init)
    true = [label for name in judged for label in labels[name]]
    guessed = [label for name in judged for label in nearest_class(parts[name], classes)]
    zero_shot = scores(true, guessed, len(ready.class_names))
    if zero_shot.accuracy is not None:
        part_name = "all" if ready.split.cross_validate else "test"
        yield ZeroShotMeasured(zero_shot.accuracy, len(true), part_name)
    probe = None
    if ready.split.test:
        guessed = linear_probe(
            (parts["train"], labels["train"]), (parts["val"], labels["val"]), parts["test"]
        )
        probe = scores(labels["test"], guessed, len(ready.class_names))
    return Baselines(zero_shot, probe)


def _started(ready: Prepared, trainer: Trainer) -> Job[None]:
    split, compute = ready.split, ready.encoder.compute
    yield TrainingStarted(
        classes=ready.class_names,
        train_images=len(split.train),
        val_images=len(split.val),
        test_images=len(split.test),
        epochs=ready.config.epochs,
        steps_per_epoch=trainer.steps_per_epoch,
        parameters=trainer.parameters,
        device=compute.describe(),
        precision=compute.precision,
        path=ready.encoder.path,
    )


def _judge(ready: Prepared, trained: Trained, token: CancelToken) -> Job[Judgement]:
    """Predictions on images that the kept weights, or each fold's, never saw."""
    if not ready.split.cross_validate:
        return (
            yield from judge(
                ready.encoder,
                ready.store,
                ready.class_names,
                ready.images(ready.split.test),
                ready.config,
                trained.prompts,
                token,
            )
        )
    return (
        yield from cross_validate(
            ready.encoder,
            ready.store,
            ready.data,
            ready.config,
            ready.folder.path,
            token,
        )
    )


def _kept(folder: RunFolder) -> Path | None:
    """The file with the last good weights, if any epoch was finished."""
    return next((p for p in (folder.best, folder.checkpoint) if p.exists()), None)


def _logged(job: Job[T], log: EventLog | None) -> Job[T]:
    """The job, with its events written to the log before anyone else sees them."""
    try:
        while True:
            event = next(job)
            if log is not None:
                log.append(event)
            yield event
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        job.close()
