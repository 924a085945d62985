"""Judged numbers are float32: in a run that trains in bf16, under an autocast of the caller, whatever is forced."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.checks.descriptors import DescriptorCache, compute_descriptors
from mpl_engine.config import Config
from mpl_engine.data.dataset import scan
from mpl_engine.data.splits import LabelledImages
from mpl_engine.device import choose_device
from mpl_engine.evaluation.baselines import nearest_class
from mpl_engine.evaluation.predictions import predict
from mpl_engine.events import Prediction, drain
from mpl_engine.images.store import ImageStore
from mpl_engine.modules.attention_map import attention_map
from mpl_engine.modules.classifier import Classifier, open_classifier
from mpl_engine.modules.evaluate import evaluate
from mpl_engine.modules.nearest import look_at_training_images, nearest_images
from mpl_engine.prompts.encode import logits
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.features import image_features
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from mpl_engine.training.checkpoint_writer import MemorySaver
from mpl_engine.training.trainer import Trainer
from tests.support.small_backbone import small_backbone

TOKEN = CancelToken()
NAMES = ("blue", "green", "red")


@pytest.fixture(scope="module")
def run_in_bf16(pictures_folder, tmp_path_factory) -> Path:
    """A short run whose steps are computed in bf16."""
    out = tmp_path_factory.mktemp("bf16") / "run"
    config = Config(epochs=1, shots=2, batch_size=6, depth=2, threads=1, precision="bf16")
    drain(train(RunPlan(pictures_folder, config=config, device="cpu"), out, token=TOKEN))
    return out


@pytest.fixture(scope="module")
def classifier(run_in_bf16) -> Classifier:
    return drain(open_classifier(run_in_bf16 / "module.safetensors", device="cpu", token=TOKEN))


@pytest.fixture(scope="module")
def images(pictures_folder) -> LabelledImages:
    paths = tuple(min((pictures_folder / name).iterdir()) for name in NAMES)
    return LabelledImages(paths, tuple(range(len(paths))))


def answers(classifier, paths, **options) -> dict[str, dict[str, float]]:
    found = (e for e in classifier.classify(paths, token=TOKEN, **options) if isinstance(e, Prediction))
    return {p.path: dict(p.top) for p in found}


# A run in bf16


def test_what_a_run_judged_is_what_its_module_answers(run_in_bf16, classifier, pictures_folder):
    judged = json.loads((run_in_bf16 / "result.json").read_text(encoding="utf-8"))["test_predictions"]
    assert judged
    paths = [pictures_folder / entry["path"] for entry in judged]
    said = answers(classifier, paths)
    for entry, path in zip(judged, paths, strict=True):
        assert said[str(path)][entry["label"]] == pytest.approx(entry["probability"], abs=1e-5)


def test_the_class_matrix_of_a_module_is_float32(classifier):
    config, backbone = classifier.module.info.config, classifier.encoder.backbone
    tokens = prompt_tokens(NAMES, config, backbone.vocabulary)
    plain = Encoder(backbone, choose_device("cpu"), "plain")
    assert torch.allclose(
        classifier.module.class_features, plain.class_features(tokens, classifier.module.prompts), atol=1e-5
    )


def test_what_doubt_is_measured_against_is_float32(run_in_bf16, classifier, pictures_folder):
    """The training images' embeddings in the module are those that its own encoder gives."""
    split = json.loads((run_in_bf16 / "split.json").read_text(encoding="utf-8"))
    paths = [pictures_folder / entry["path"] for entry in split["train"]]
    prompts = classifier.module.prompts
    again = drain(
        image_features(classifier.encoder, classifier.store, paths, prompts, phase="x", token=TOKEN)
    )
    assert torch.allclose(classifier.module.references, again, atol=1e-5)


def test_validation_during_a_training_in_bf16_is_float32(pictures_folder, images, monkeypatch):
    """Half precision is asked of the steps' encoder alone: what it sees are the training batches."""
    backbone = small_backbone(seed=1)
    steps = MixedEncoder(Encoder(backbone, choose_device("cpu")), "bf16")
    seen = []
    half = steps.image

    def noted(pixels, *rest):
        seen.append(len(pixels))
        return half(pixels, *rest)

    monkeypatch.setattr(steps, "image", noted)
    config = Config(depth=2, epochs=1, batch_size=3)
    store = ImageStore(backbone.preprocess, config.fit)
    trained = drain(Trainer(steps, store, NAMES, images, images, config, MemorySaver()).run(TOKEN))
    assert seen == [3]
    judged = drain(predict(steps.encoder, store, NAMES, images, config, trained.prompts, TOKEN))
    assert judged.scores == trained.validation


# Classification in half precision only where it is asked for


def test_classification_is_float32_unless_asked(cli, run_in_bf16, classifier, images, monkeypatch):
    monkeypatch.setenv("MPL_PRECISION", "bf16")
    command = ["classify", run_in_bf16 / "module.safetensors", *images.paths, "--device", "cpu", "--json"]

    def table(*more) -> np.ndarray:
        found = cli(*command, *more)
        assert found.code == 0, found.err
        return np.array([[p for _, p in sorted(o["top"])] for o in json.loads(found.out)["predictions"]])

    single = table()
    assert np.abs(single - table("--precision", "fp32")).max() == 0
    expected = answers(classifier, images.paths)
    assert np.abs(single - [[expected[str(p)][n] for n in NAMES] for p in images.paths]).max() <= 1e-5
    half = table("--precision", "bf16")
    assert 1e-5 < np.abs(single - half).max() < 0.05
    assert np.abs(half.sum(1) - 1).max() <= 1e-5  # the softmax itself is float32
    assert np.abs(half - table("--precision", "auto")).max() == 0


def test_a_precision_that_the_device_lacks_is_told(cli, run_in_bf16, images):
    found = cli("classify", run_in_bf16 / "module.safetensors", images.paths[0], "--precision", "fp16",
                "--device", "cpu")  # fmt: skip
    assert found.code == 2
    assert "precision" in found.err


# Under an autocast of the caller


def heat(classifier, images):
    made = drain(attention_map(classifier, images.paths[0], "green", token=TOKEN))
    return np.append(made.heat, made.probability)


def added(classifier, images):
    fresh = Classifier(classifier.module, classifier.encoder.backbone, "cpu")
    fresh.add_class("yellow")
    return fresh.class_matrix


def files(classifier, images):
    return [list(top.values()) for top in answers(classifier, images.paths).values()]


def pictures(classifier, images):
    return [[p for _, p in a.top] for a in classifier.classify_images([Image.open(images.paths[0])])]


def probabilities(classifier, images):
    squares = [classifier.store.square(path) for path in images.paths]
    table, familiar = classifier.assess(classifier.store.pixels(squares))
    return torch.cat([table, familiar[:, None]], 1)


def judged(classifier, images):
    config, prompts = classifier.module.info.config, classifier.module.prompts
    found = drain(predict(classifier.encoder, classifier.store, NAMES, images, config, prompts, TOKEN))
    return found.probability + found.loss


def evaluated(classifier, images):
    folder = images.paths[0].parents[1]
    return drain(evaluate(classifier, folder, "all", token=TOKEN)).to_json()["confusion"]


def zero_shot(classifier, images):
    return classifier.encoder.zero_shot_features(NAMES, "a photo of a")


def frozen(classifier, images):
    job = image_features(classifier.encoder, classifier.store, images.paths, phase="x", token=TOKEN)
    return drain(job)


def looks(classifier, images):
    dataset = drain(scan(images.paths[0].parents[1], token=TOKEN))
    job = compute_descriptors(classifier.encoder, classifier.store, dataset, DescriptorCache(), token=TOKEN)
    _, found = drain(job)
    return found.features


def neighbours(classifier, images):
    training = drain(look_at_training_images(classifier, images.paths, token=TOKEN))
    return [n.similarity for n in drain(nearest_images(classifier, training, images.paths[0], token=TOKEN))]


@pytest.mark.parametrize(
    "judging",
    [heat, added, files, pictures, probabilities, judged, evaluated, zero_shot, frozen, looks, neighbours],
)
def test_an_autocast_of_the_caller_moves_nothing(classifier, images, judging):
    expected = np.asarray(judging(classifier, images), dtype=np.float64)
    with torch.autocast("cpu", torch.bfloat16):
        found = np.asarray(judging(classifier, images), dtype=np.float64)
    assert np.abs(found - expected).max() <= 1e-6


def test_logits_and_nearest_classes_are_float32_of_half_features_under_autocast():
    random = torch.Generator().manual_seed(0)
    image, text = (torch.randn(4, 16, generator=random) for _ in range(2))
    expected = logits(image, text, torch.tensor(100.0))
    with torch.autocast("cpu", torch.bfloat16):
        found = logits(image, text, torch.tensor(100.0))
        nearest = nearest_class(image, text)
    assert found.dtype == torch.float32
    assert torch.equal(found, expected)
    assert nearest == (image @ text.T).argmax(1).tolist()


def test_half_precision_leaves_its_encoder_as_float32():
    backbone = small_backbone()
    encoder = Encoder(backbone, choose_device("cpu"))
    pixels = torch.randn(2, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    half = MixedEncoder(encoder, "bf16").image(pixels, NO_PROMPTS)
    single = encoder.image(pixels, NO_PROMPTS)
    assert half.dtype == single.dtype == torch.float32
    assert 0 < (half - single).abs().max() < 0.05 * single.abs().max()
    assert torch.equal(MixedEncoder(encoder, "fp32").image(pixels, NO_PROMPTS), single)
