"""Out of memory, odd class counts and odd images: a right result or a typed error, and memory given back."""

import gc
import weakref
from functools import partial

import numpy as np
import pytest
import torch
from PIL import Image

from mpl_engine.cancel import Cancelled, CancelToken, run_abandonable
from mpl_engine.config import Config
from mpl_engine.device import choose_device, out_of_memory_as_error
from mpl_engine.errors import FolderProblem, OutOfMemory
from mpl_engine.evaluation import baselines
from mpl_engine.events import drain
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.features import image_features
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from tests.support.pictures import make_folder
from tests.support.small_backbone import small_backbone

plan_of = partial(RunPlan, config=Config(epochs=1, shots=4), preset="paper")


class Hungry(Encoder):
    """Refuses batches of more than `most` images, and takes memory that only its frames hold."""

    def __init__(self, most: int) -> None:
        super().__init__(small_backbone(), choose_device("cpu"))
        self.most = most
        self.sizes: list[int] = []
        self.held: list[weakref.ref[torch.Tensor]] = []

    def image(self, pixels, prompts, token=None):
        self.sizes.append(len(pixels))
        taken = torch.zeros(1000)
        self.held.append(weakref.ref(taken))
        if len(pixels) > self.most:
            raise torch.OutOfMemoryError("no room")
        return super().image(pixels, prompts, token)


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    return sorted(make_folder(tmp_path_factory.mktemp("p"), per_class=6, side=16).rglob("*.png"))


def features(encoder, paths):
    store = ImageStore(encoder.backbone.preprocess, "crop")
    return drain(image_features(encoder, store, paths, phase="evaluate", token=CancelToken()))


def test_images_are_encoded_in_smaller_parts_when_memory_runs_out(paths):
    encoder = Hungry(5)
    some = features(encoder, paths)
    assert encoder.sizes == [18, 9, 4, 4, 4, 4, 2]
    assert torch.allclose(some, features(Hungry(99), paths), atol=1e-6)
    gc.collect()
    assert [ref for ref in encoder.held if ref() is not None] == []


def test_memory_for_not_even_one_image_is_told(paths):
    with pytest.raises(OutOfMemory) as caught:
        features(Hungry(0), paths)
    assert caught.value.suggestion is None


def test_running_out_anywhere_in_a_run_is_typed_and_frees_the_memory():
    held = []

    def job():
        taken = torch.zeros(1000)
        held.append(weakref.ref(taken))
        yield None
        raise RuntimeError("CUDA out of memory")

    with pytest.raises(OutOfMemory) as caught:
        drain(out_of_memory_as_error(job(), 4))
    assert (caught.value.batch_size, caught.value.suggestion) == (4, 2)
    assert held[0]() is None


def test_other_errors_pass_through():
    def job():
        yield None
        raise RuntimeError("a bug")

    with pytest.raises(RuntimeError, match="a bug"):
        drain(out_of_memory_as_error(job(), 4))


def test_a_stop_does_not_wait_for_work_that_cannot_be_interrupted():
    import threading

    token, going, release = CancelToken(), threading.Event(), threading.Event()

    def work():
        going.set()
        release.wait(20)

    def stop() -> None:
        going.wait(20)
        token.cancel()

    threading.Thread(target=stop).start()
    with pytest.raises(Cancelled):
        run_abandonable(work, token, "test")
    assert not release.is_set()
    release.set()


def test_work_on_a_thread_gives_its_result_or_its_error():
    assert run_abandonable(lambda: 7, CancelToken(), "test") == 7
    with pytest.raises(ZeroDivisionError):
        run_abandonable(lambda: 1 / 0, CancelToken(), "test")


@pytest.mark.parametrize("shape", ["one class", "one image", "identical images", "no images"])
def test_folders_that_teach_nothing_are_refused(tmp_path, shape):
    pixel = Image.fromarray(np.full((8, 8, 3), 99, np.uint8))
    for name in ("a",) if shape in ("one class", "one image") else ("a", "b"):
        (tmp_path / "data" / name).mkdir(parents=True)
        for number in range({"one class": 5, "one image": 1, "identical images": 5, "no images": 0}[shape]):
            image = (
                pixel
                if shape == "identical images"
                else Image.fromarray(np.full((8, 8, 3), number, np.uint8))
            )
            image.save(tmp_path / "data" / name / f"{number}.png")
    with pytest.raises(FolderProblem):
        drain(train(plan_of(tmp_path / "data"), tmp_path / "run", token=CancelToken()))
    assert not (tmp_path / "run").exists()


def test_two_classes_of_one_image_give_a_module_and_say_what_they_cannot_tell(tmp_path):
    data = make_folder(tmp_path / "data", per_class=1, classes=("red", "blue"), side=16)
    result = drain(train(plan_of(data), tmp_path / "run", token=CancelToken()))
    assert result.test_accuracy is None
    assert result.val_accuracy is None
    assert (tmp_path / "run" / "module.safetensors").exists()


def test_a_probe_of_one_image_of_each_of_many_classes_says_nothing(capsys):
    features = torch.eye(30)
    train, val = (features, list(range(30))), (features[:3], [0, 1, 2])
    assert drain(baselines.linear_probe(train, val, features, token=CancelToken())) == list(range(30))
    assert capsys.readouterr().err == ""


@pytest.mark.slow
def test_a_thousand_classes(tmp_path, report):
    random = np.random.default_rng(0)
    for number in range(1000):
        for part in ("train", "test"):
            folder = tmp_path / "data" / part / f"thing {number:04d}"
            folder.mkdir(parents=True)
            Image.fromarray(random.integers(0, 256, (8, 8, 3), np.uint8)).save(folder / f"{part}.png")
    plan = RunPlan(tmp_path / "data", config=Config(epochs=1, shots=1, batch_size=100), preset="paper")
    result = drain(train(plan, tmp_path / "run", token=CancelToken()))
    assert len(result.classes) == 1000
    assert result.test_accuracy is not None
    assert 0 <= result.test_accuracy <= 1
    report("classes in one run", 1000)
