"""The steps of a run: data, backbone, baselines, training, judgement, module. `run` has the entry points."""

import dataclasses
from contextlib import ExitStack
from pathlib import Path

from mpl_engine.backbones.loading import ResourceCache, find_backbone, open_backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import spread_sample
from mpl_engine.device import compute_again, cpu_threads, describe
from mpl_engine.errors import NonFiniteLoss
from mpl_engine.evaluation.comparison import INSTANT, ZERO_SHOT
from mpl_engine.events import Job, Notice, T, TrainingStarted
from mpl_engine.messages import speaker
from mpl_engine.prompts.distinct_names import prompt_names
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import fit_depth, fit_sides
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.runs.answers import Frozen
from mpl_engine.runs.baselines import BaselineLabels, judged_examples, run_baselines
from mpl_engine.runs.context import RunContext
from mpl_engine.runs.data import load_data
from mpl_engine.runs.files import RunFolder
from mpl_engine.runs.kept import keep, run_instant
from mpl_engine.runs.outcome import write_outcome
from mpl_engine.runs.result import RunResult
from mpl_engine.training.checkpoint import Checkpoint, read_checkpoint
from mpl_engine.training.checkpoint_writer import RunSaver
from mpl_engine.training.event_log import EventLog
from mpl_engine.training.trainer import Trainer
from mpl_engine.training.watched import Watched

say = speaker(__name__)


def run_pipeline(
    folder: RunFolder, token: CancelToken, resources: ResourceCache, *, allow_download: bool
) -> Job[RunResult]:
    """Do or go on with the run; see `run.train` for what is raised."""
    with cpu_threads(folder.plan.config.threads), ExitStack() as held:
        checkpoint = read_checkpoint(folder.checkpoint) if folder.checkpoint.exists() else None
        run = yield from _prepare(folder, checkpoint, token, resources, allow_download=allow_download)
        if run.encoder.backbone.has_stem:
            run.encoder.backbone.stem_cache.hold()
            held.callback(run.encoder.backbone.stem_cache.let_go)
        log = EventLog(folder.events, checkpoint.position.events_bytes if checkpoint else 0)
        saver = RunSaver(folder.path, log)
        try:
            frozen = Frozen(run, token)
            baselines = yield from _logged(run_baselines(run, frozen, token), None if checkpoint else log)
            if folder.plan.method == "instant":
                return write_outcome(
                    run, *(yield from _logged(run_instant(run, frozen, token), log)), baselines
                )
            trainer = Trainer(
                run.steps,
                run.store,
                run.prompt_names,
                run.images(run.split.train),
                run.images(run.split.val),
                run.config,
                saver,
                checkpoint,
                watched=(watched := _watched(run)),
            )
            started = _started(run, trainer, watched, baselines)
            yield from _logged(started, None if checkpoint else log)
            try:
                trained = yield from _logged(trainer.run(token), log)
            except NonFiniteLoss as error:
                saver.wait()
                raise dataclasses.replace(error, kept=_kept(folder)) from None
            kept = yield from _logged(keep(run, trained, frozen, token), log)
            plain = None
            if kept.has_prompts:
                # The pass of the baselines, which a resume may have to do again as it was: equal bits either way.
                parts = (run.split.train, run.split.val, judged_examples(run))
                plain, *_ = yield from frozen.features.of(*parts, token=token)
        finally:
            try:
                saver.close()  # first: a waiting checkpoint syncs the log before it is written
            finally:
                log.close()
        return write_outcome(run, trained, kept, baselines, plain)


def _prepare(
    folder: RunFolder,
    checkpoint: Checkpoint | None,
    token: CancelToken,
    resources: ResourceCache,
    *,
    allow_download: bool,
) -> Job[RunContext]:
    plan = folder.plan
    yield from find_backbone(  # a wrong name or device is told before the scan
        plan.backbone, quick_gelu=plan.quick_gelu, allow_download=allow_download, token=token
    )
    begun = checkpoint.position.precision if checkpoint else ""
    compute, remark = compute_again(plan.device, plan.config.precision, begun)
    if remark:
        yield Notice(remark)
    data = yield from load_data(folder, token)
    backbone = yield from open_backbone(
        plan.backbone,
        quick_gelu=plan.quick_gelu,
        allow_download=allow_download,
        resources=resources,
        device=plan.device,
        token=token,
    )
    config = fit_depth(plan.config, backbone.geometry, clamp="depth" not in plan.given)
    if config.depth != plan.config.depth:
        yield Notice(
            say(
                "depth was lowered from {wanted} to {depth}, the layers of this backbone",
                wanted=plan.config.depth,
                depth=config.depth,
            )
        )
    config = fit_sides(config, backbone.geometry, given="prompt_sides" in plan.given)
    if config.prompt_sides != plan.config.prompt_sides:
        yield Notice(
            say("prompts are learned for the class texts alone: this backbone's image tower holds none")
        )
    encoder = Encoder(backbone, compute.device, config.path)
    store = resources.store(backbone.preprocess, config.fit, data.hashes())
    names = prompt_names(encoder, data.texts, config.context_init, token)
    if names.remark:
        yield Notice(names.remark)
    config = config.replaced(precision=compute.precision)  # the module says what its steps were computed in
    steps = MixedEncoder(encoder, compute.precision)
    return RunContext(folder, data, steps, store, config, names.names)


def _watched(run: RunContext) -> Watched:
    """The pictures that the plan asks to be told of; of a tiny set, whose pictures all train, there are none."""
    sample = spread_sample(run.split.test, run.folder.plan.watch, run.config.seed)
    return Watched(run.data.root, sample, run.class_names)


def _started(run: RunContext, trainer: Trainer, watched: Watched, baselines: BaselineLabels) -> Job[None]:
    split = run.split
    yield TrainingStarted(
        classes=run.class_names,
        train_images=len(split.train),
        val_images=len(split.val),
        test_images=len(split.test),
        epochs=run.config.epochs,
        steps_per_epoch=trainer.steps_per_epoch,
        parameters=trainer.parameters,
        device=describe(run.encoder.device),
        precision=run.steps.precision,
        path=run.encoder.path,
    )
    if watched:
        yield watched.without_training(baselines.labels.get(INSTANT) or baselines.labels[ZERO_SHOT])


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
