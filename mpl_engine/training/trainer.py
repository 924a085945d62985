"""The training loop: a generator of events over a learner, which saves where it stands and can start from there.

Shape letters: B images, C classes.
"""

import math
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbones.errors import BackboneMismatch
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.data.splits import LabelledImages
from mpl_engine.device import full_precision, out_of_memory_as_error
from mpl_engine.errors import ConfigError, NonFiniteLoss
from mpl_engine.evaluation.metrics import Scores, scores
from mpl_engine.events import EpochDone, Job, StepDone, TrainingFinished
from mpl_engine.images.store import ImageStore
from mpl_engine.messages import speaker
from mpl_engine.prompts.encode import products
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.inputs import prepare_views, square_inputs, training_inputs
from mpl_engine.prompts.learner import PromptLearner, Prompts
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.prompts.tokens import PromptTokens, prompt_tokens, replaced_ids
from mpl_engine.training.checkpoint import (
    Checkpoint,
    Position,
    fitting,
    learner_tensors,
    load_learner,
    optimizer_tensors,
    restore_optimizer,
)
from mpl_engine.training.checkpoint_writer import Saver
from mpl_engine.training.consistency import Consistency, frozen_targets
from mpl_engine.training.gradient_step import GradientStep
from mpl_engine.training.schedule import epoch_batches, learning_rates
from mpl_engine.training.selection import Rule
from mpl_engine.training.watched import Watched

say = speaker(__name__)

CHECKPOINT_SECONDS = 30.0
VALIDATION_BATCH = 32


@dataclass(frozen=True)
class Trained:
    """What a training leaves: the kept weights (not necessarily the last), folded, with their validation scores.

    Attributes:
        kept: why `kept_epoch`: the best on the validation images, or the last.
        share: of all steps of the settings, in (0, 1], what the training did before it was ended early; else 1.
    """

    learner: dict[str, Tensor]
    prompts: Prompts
    kept_epoch: int
    validation: Scores | None
    position: Position
    kept: Rule = "last"
    share: float = 1.0


def new_learner(encoder: Encoder, config: Config) -> PromptLearner:
    """A learner with its initial values. `config.depth` must fit the backbone (`prompts.fit_depth`)."""
    backbone = encoder.backbone
    ids = torch.tensor(replaced_ids(config, backbone.vocabulary), device=backbone.device)
    context = backbone.embed_tokens(ids).cpu()
    return PromptLearner(config, backbone.geometry, context).to(backbone.device)


def new_optimizer(config: Config, learner: PromptLearner) -> torch.optim.Optimizer:
    """SGD with momentum or AdamW over all learned tensors, with one weight decay, as one fused pass."""
    if config.optimizer == "sgd":
        return torch.optim.SGD(
            learner.parameters(), config.lr, config.momentum, weight_decay=config.weight_decay, fused=True
        )
    return torch.optim.AdamW(learner.parameters(), config.lr, weight_decay=config.weight_decay, fused=True)


def _check_weights(position: Position, encoder: Encoder) -> None:
    """Raises `BackboneMismatch` if a training would go on with another backbone than it began with."""
    needed, found = position.weights, encoder.backbone.sha256
    if needed and needed != found:
        raise BackboneMismatch(
            Path("checkpoint.safetensors"),
            f"sha256 {needed[:12]}…",
            f"{encoder.backbone.spec.name} (sha256 {found[:12]}…)",
        )


class Trainer:
    """One training of one learner. `run` is the generator; the rest is its parts.

    Args:
        steps: backbone, path, and the precision of gradient steps; validation is in float32 always.
        store: decodes images.
        class_names: the classes' names in their prompts, in label order.
        train, val: labelled images; `val` may be empty.
        config: settings whose depth fits the backbone.
        saver: keeps checkpoints.
        checkpoint: where to go on from, or None to start.
        share: end after this share of all steps, in (0, 1], as if the person had asked for it then.
        watched: pictures to tell of after each epoch, or None.
    """

    def __init__(
        self,
        steps: MixedEncoder,
        store: ImageStore,
        class_names: Sequence[str],
        train: LabelledImages,
        val: LabelledImages,
        config: Config,
        saver: Saver,
        checkpoint: Checkpoint | None = None,
        share: float = 1.0,
        watched: Watched | None = None,
    ) -> None:
        if not train.paths:
            raise ConfigError("shots", config.shots, say("there are no training images"))
        self.steps, self.encoder = steps, steps.encoder
        self.store, self.config, self.saver = store, config, saver
        self.train, self.val, self.names = train, val, tuple(class_names)
        self._watched = watched
        self.tokens: PromptTokens = prompt_tokens(class_names, config, self.encoder.backbone.vocabulary)
        self.learner = new_learner(self.encoder, config)
        self.optimizer = new_optimizer(config, self.learner)
        self.scaler = steps.scaler()
        learned = tuple(self.learner.parameters())
        self._gradients = GradientStep(self.scaler.scale, learned, self.encoder.device)
        self.position = Position(weights=self.encoder.backbone.sha256, precision=steps.precision)
        if checkpoint is not None:
            _check_weights(checkpoint.position, self.encoder)
            load_learner(self.learner, checkpoint.learner, Path("checkpoint.safetensors"))
            restore_optimizer(self.optimizer, self.learner, checkpoint.optimizer)
            there = fitting(checkpoint.position, config.epochs, self.steps_per_epoch)
            self.position = replace(there, precision=steps.precision)
        every = self.steps_per_epoch * config.epochs
        self._last_step = sys.maxsize if share >= 1 else max(1, round(share * every))
        self._plain_text: Tensor | None = None
        self._consistency: Consistency | None = None
        self._validation: Scores | None = None
        self._token = CancelToken()

    @property
    def parameters(self) -> int:
        """Number of trainable scalars."""
        return sum(p.numel() for p in self.learner.parameters())

    @property
    def steps_per_epoch(self) -> int:
        """Steps of one epoch."""
        return len(epoch_batches(len(self.train.paths), self.config.batch_size, 0, 0))

    def run(self, token: CancelToken) -> Job[Trained]:
        """Train to the end, yielding a `StepDone` per step, and an `EpochDone` (and `PicturesJudged`) per epoch.

        Raises:
            Cancelled: after the state was saved.
            NonFiniteLoss: the last saved state stays.
            OutOfMemory: with the next smaller batch size.
        """
        self._token = token
        if not self.position.finished:
            yield from self._prepare(token)
        started = time.monotonic() - self.position.seconds
        yield from out_of_memory_as_error(
            self._epochs(token, started), self.config.batch_size, self.optimizer.zero_grad
        )
        self.saver.save_last(Checkpoint(self.position, learner_tensors(self.learner)))
        kept = self._keep(token)
        place = self.position
        cut = kept.kept_epoch == place.epoch and place.step < place.epoch * self.steps_per_epoch
        yield TrainingFinished(kept.kept_epoch, place.finished_early, place.seconds, kept.kept, cut)
        return kept

    def _prepare(self, token: CancelToken) -> Job[None]:
        """Compute what no step changes."""
        yield from prepare_views(self.encoder.backbone, self.store, self.train.paths, self.config, token)
        if self.config.consistency:
            self._consistency = yield from frozen_targets(
                self.encoder, self.store, self.train.paths, self.names, self.config, token
            )

    def _epochs(self, token: CancelToken, started: float) -> Job[None]:
        rates = learning_rates(self.config)
        try:
            yield from self._tell(token)  # what a stop right after an epoch left out
            while not self.position.finished:
                yield from self._epoch(rates[self.position.epoch], token, started)
        except (Cancelled, GeneratorExit):
            self._save(started)
            raise

    def _epoch(self, rate: float, token: CancelToken, started: float) -> Job[None]:
        epoch, config = self.position.epoch, self.config
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        batches = epoch_batches(len(self.train.paths), config.batch_size, config.seed, epoch)
        begin = time.monotonic()
        saved = begin
        todo = batches[len(self.position.epoch_losses) :][: self._last_step - self.position.step]
        backbone = self.encoder.backbone
        images = training_inputs(backbone, self.store, self.train.paths, todo, config, epoch, token)
        with closing(images):  # type: ignore[type-var]
            for batch in todo:
                step_begin = time.monotonic()
                loss = self._step(next(images), batch)
                now = time.monotonic()
                losses = (*self.position.epoch_losses, loss)
                self.position = replace(self.position, step=self.position.step + 1, epoch_losses=losses)
                yield StepDone(epoch + 1, self.position.step, loss, rate, now - step_begin)
                if now - saved > CHECKPOINT_SECONDS:
                    self._save(started)
                    saved = now
                if token.finish_requested:
                    break
        done, is_best = self._end_epoch(token, begin)
        if is_best:
            self.saver.save_best(self._checkpoint(started, with_optimizer=False))
        yield done
        yield from self._tell(token)
        self._save(started)  # after the events, so that the saved event log holds them

    def _tell(self, token: CancelToken) -> Job[None]:
        """What the watched pictures are taken for after the finished epochs, once for each number of them."""
        epoch = self.position.epoch
        if self._watched and self.position.told < epoch:
            prompts = self.learner.fold()
            classes = self.encoder.class_features(self.tokens, prompts, token)
            told = self._watched.judge(self.encoder, self.store, prompts, classes, epoch, token)
            self.position = replace(self.position, told=epoch)
            yield told

    def _step(self, pixels: Tensor, batch: Sequence[int]) -> float:
        device = self.encoder.device
        labels = torch.tensor([self.train.labels[i] for i in batch], device=device)
        inputs = [pixels.to(device, non_blocking=True), labels]
        if self._consistency is not None:
            inputs.append(self._consistency.targets(inputs[0], batch, self.position.epoch, self._token))
        value = float(self._gradients(self._loss, *inputs))
        if not math.isfinite(value):
            raise NonFiniteLoss(self.position.step + 1, self.optimizer.param_groups[0]["lr"])
        self.scaler.step(self.optimizer)
        self.scaler.update()
        return value

    def _loss(self, pixels: Tensor, labels: Tensor, frozen: Tensor | None = None) -> Tensor:
        with full_precision():  # whatever the towers run in
            image, text = self._features(pixels)
            logits = self.encoder.logits(image, text)
            loss = F.cross_entropy(logits, labels)
            if self._consistency is not None and frozen is not None:
                loss = loss + self._consistency.loss(image, text, logits, frozen)
            return loss

    def _features(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        prompts = self.learner()
        text = self._plain_text
        if text is None:
            text = self.steps.text(self.tokens, prompts, self._token)
            if not self.learner.prompts_text:  # the class texts hold nothing learned: once is enough
                self._plain_text = text = text.detach()
        return self.steps.image(pixels, prompts, self._token), text

    def _end_epoch(self, token: CancelToken, begin: float) -> tuple[EpochDone, bool]:
        epoch = self.position.epoch + 1
        if not all(bool(p.isfinite().all()) for p in self.learner.parameters()):
            raise NonFiniteLoss(self.position.step, self.optimizer.param_groups[0]["lr"])
        self._validation = self._validate(token)
        accuracy = self._validation.accuracy if self._validation else None
        is_best = accuracy is None or accuracy > self.position.best_accuracy
        loss = sum(self.position.epoch_losses) / len(self.position.epoch_losses)
        # Also in the last epoch: whoever asks to finish is promised the best one.
        early = token.finish_requested or self.position.step >= self._last_step
        self.position = replace(
            self.position,
            epoch=epoch,
            epoch_losses=(),
            best_epoch=epoch if is_best else self.position.best_epoch,
            best_accuracy=accuracy if is_best and accuracy is not None else self.position.best_accuracy,
            finished=early or epoch == self.config.epochs,
            finished_early=early,
        )
        confusion = self._validation.confusion if self._validation else None
        return EpochDone(epoch, loss, accuracy, confusion, is_best, time.monotonic() - begin), is_best

    def _validate(self, token: CancelToken) -> Scores | None:
        if not self.val.paths:
            return None
        prompts = self.learner.fold()
        classes = self.encoder.class_features(self.tokens, prompts, token)
        predicted: list[int] = []
        for images in square_inputs(
            self.encoder.backbone, self.store, self.val.paths, VALIDATION_BATCH, token, keep=True
        ):
            features = self.encoder.image_features(images.to(self.encoder.device), prompts, token)
            predicted += products(features, classes).argmax(1).tolist()
        return scores(self.val.labels, predicted, len(self.names))

    def _keep(self, token: CancelToken) -> Trained:
        """Choose the last or the best weights, by `selection` or because the person ended early.

        Without validation images no epoch is known to be better, and the last is kept.
        """
        best = bool(self.val.paths) and (self.config.selection == "best" or self.position.finished_early)
        epoch = self.position.epoch
        if best and self.position.best_epoch not in (0, epoch):
            kept = self.saver.load_best()
            load_learner(self.learner, kept.learner, Path("best.safetensors"))
            epoch = kept.position.best_epoch
            self._validation = None
        validation = self._validation or self._validate(token)
        done = self.position.step / (self.steps_per_epoch * self.config.epochs)
        return Trained(
            learner_tensors(self.learner),
            self.learner.fold(),
            epoch,
            validation,
            self.position,
            "best" if best else "last",
            done if self.position.finished_early else 1.0,
        )

    def _checkpoint(self, started: float, *, with_optimizer: bool) -> Checkpoint:
        self.position = replace(self.position, seconds=time.monotonic() - started)
        moments = optimizer_tensors(self.optimizer, self.learner) if with_optimizer else {}
        return Checkpoint(self.position, learner_tensors(self.learner), moments)

    def _save(self, started: float) -> None:
        """Keep this state, unless it is broken: then the last good one stays."""
        checkpoint = self._checkpoint(started, with_optimizer=True)
        if all(
            bool(t.isfinite().all()) for t in (*checkpoint.learner.values(), *checkpoint.optimizer.values())
        ):
            self.saver.save(checkpoint)
