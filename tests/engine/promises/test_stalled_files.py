"""Files on a share that does not answer: a stop does not wait for them, wherever they are read."""

import threading
import time

import pytest
import torch
from safetensors.torch import load_file

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.data import file_checks as vetting
from mpl_engine.data.dataset import scan
from mpl_engine.events import Progress, drain
from mpl_engine.files.threads import FileThreads
from mpl_engine.images import decode as images
from mpl_engine.images import store as image_store
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train
from tests.support.pictures import make_folder

STALLS, SOON = 120.0, 30.0
"""Seconds that a file stalls, and in which a stop must have ended: far less, on however busy a machine."""


@pytest.fixture
def share(monkeypatch):
    """A folder's pictures, the third of which does not answer until `share.back` is set, from when `share.gone` is."""

    class Share:
        gone, back, asked = threading.Event(), threading.Event(), threading.Event()

    def slow(real):
        def read(path, *more, **options):
            if Share.gone.is_set() and path.name.endswith("_02.png"):
                Share.asked.set()
                Share.back.wait(STALLS)
            return real(path, *more, **options)

        return read

    monkeypatch.setattr(vetting, "decode", slow(images.decode))
    monkeypatch.setattr(image_store, "decode", slow(images.decode))
    monkeypatch.setattr(image_store, "decode_verified", slow(images.decode_verified))
    yield Share
    Share.back.set()


def stopped(job, share, token):
    """Run a job until a file stalls, stop it, and give the seconds until it ended."""
    begin = [0.0]

    def stop():
        assert share.asked.wait(STALLS)
        begin[0] = time.monotonic()
        token.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(Cancelled):
        drain(job)
    stopper.join()
    return time.monotonic() - begin[0]


def test_scan(share, tmp_path):
    data, token = make_folder(tmp_path, per_class=4, side=16), CancelToken()
    share.gone.set()
    assert stopped(scan(data, token=token), share, token) < SOON
    share.back.set()
    assert sum(len(c.images) for c in drain(scan(data, token=CancelToken())).classes) == 12


def test_classify(share, trained_run, tmp_path):
    data, token = make_folder(tmp_path, per_class=4, side=16), CancelToken()
    ready = drain(open_classifier(trained_run / "module.safetensors", token=token))
    files = sorted(data.rglob("*.png"))
    share.gone.set()
    assert stopped(ready.classify(files, token=token), share, token) < SOON


def test_a_training_goes_on_when_the_share_is_back(share, tmp_path):
    data = make_folder(tmp_path / "data", per_class=12, side=16)
    config = Config(epochs=2, shots=4, depth=3)
    whole = drain(train(RunPlan(data, config=config), tmp_path / "whole", token=CancelToken()))

    def until_zero_shot(job):
        for event in job:
            if isinstance(event, Progress) and event.phase == "zero-shot":
                share.gone.set()
            yield event

    token = CancelToken()
    broken = until_zero_shot(train(RunPlan(data, config=config), tmp_path / "run", token=token))
    assert stopped(broken, share, token) < SOON
    share.gone.clear()
    share.back.set()
    again = drain(resume(tmp_path / "run", token=CancelToken()))
    assert again.test_accuracy == whole.test_accuracy
    made, wanted = (load_file(tmp_path / name / "module.safetensors") for name in ("run", "whole"))
    assert made.keys() == wanted.keys()
    assert all(torch.equal(made[name], tensor) for name, tensor in wanted.items())


def test_a_pool_waits_for_its_work_unless_it_was_stopped():
    done = []

    def work() -> None:
        time.sleep(0.2)
        done.append(1)

    with FileThreads(1, "test", CancelToken()) as pool:
        pool.submit(work)
    assert done == [1]
    token, held = CancelToken(), threading.Event()
    begin = time.monotonic()
    with FileThreads(1, "test", token) as pool:
        pool.submit(held.wait, STALLS)
        waiting = pool.submit(done.append, 2)
        token.cancel()
        with pytest.raises(Cancelled):
            pool.result(waiting)
    assert time.monotonic() - begin < SOON
    held.set()
    assert waiting.cancelled()
    assert done == [1]
