"""A stand-in for the engine's training: the same files and events, no arithmetic."""

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Factory
from mpl_engine.cancel import CancelToken
from mpl_engine.events import (
    EpochDone,
    Event,
    InstantMeasured,
    Job,
    PicturesJudged,
    Progress,
    StepDone,
    TrainingFinished,
    TrainingStarted,
    ZeroShotMeasured,
    to_json,
)

RESULT: dict[str, object] = {
    "zero_shot_accuracy": 0.4,
    "test_accuracy": 0.8,
    "cv_accuracy": None,
    "test_predictions": [],
}


class FakeEngine:
    """`train` as in `jobs.training`, four steps an epoch."""

    def __init__(self) -> None:
        self.epochs = 3
        self.error: Exception | None = None
        self.slow = 0.0
        self.stuck_in = ""
        """A phase in which the work hears nothing, as in a long native call, until `gate` is opened."""
        self.gate = threading.Event()
        self.deaf_seconds = 60.0
        self.judged: dict[int, PicturesJudged] = {}
        """What the watched pictures are taken for, by round."""
        self.result = RESULT

    def put_in(self, monkeypatch: pytest.MonkeyPatch) -> "FakeEngine":
        """Take the engine's place for this test."""
        monkeypatch.setattr(training_jobs, "train", self.train)
        return self

    def train(
        self, run: Path, _workbench: object, *, allow_download: bool = False, data: Path | None = None
    ) -> Factory:
        return lambda token: self.work(run, token)

    def work(self, out: Path, token: CancelToken) -> Job[dict[str, object]]:
        with (out / "events.jsonl").open("a") as log:
            for event in self.events(token):
                log.write(json.dumps(to_json(event)) + "\n")
                yield event
        (out / "result.json").write_text(json.dumps(self.result))
        return self.result

    def phase(self, name: str) -> Iterator[Event]:
        yield Progress(name, 0, 10)
        if name == self.stuck_in:
            assert self.gate.wait(self.deaf_seconds)

    def events(self, token: CancelToken) -> Iterator[Event]:
        for name in ("scan", "download", "load", "zero-shot"):
            yield from self.phase(name)
            token.check()
        yield ZeroShotMeasured(0.4, 20, "test")
        yield InstantMeasured(0.6, 20, "test")
        yield TrainingStarted(("a", "b"), 8, 4, 20, self.epochs, 4, 100, "CPU", "fp32", "fast")
        if 0 in self.judged:
            yield self.judged[0]
        if self.error:
            raise self.error
        for step in range(1, self.epochs * 4 + 1):
            token.check()
            if step == 3:
                yield from self.phase("steps")
            if token.finish_requested:
                break
            time.sleep(self.slow)
            epoch = (step - 1) // 4 + 1
            yield StepDone(epoch, step, 2.0 / step, 0.01, 0.02)
            if step % 4 == 0:
                yield EpochDone(epoch, 1.0, 0.5 + epoch / 10, ((1, 0), (0, 1)), is_best=True, seconds=0.1)
                if epoch in self.judged:
                    yield self.judged[epoch]
        yield TrainingFinished(1, token.finish_requested, 1.0, "best")
        for name in ("evaluate", "export"):
            yield from self.phase(name)
            token.check()
