"""Looking inside a module: heat maps, nearest images and words, prompt counts, parts switched off, image maps."""

import dataclasses

import numpy as np
import pytest
import torch

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.checks.projection import embedding_map
from mpl_engine.config import Config
from mpl_engine.data.dataset import scan
from mpl_engine.data.splits import LabelledImages
from mpl_engine.events import drain
from mpl_engine.modules.ablation import ablate, prompt_class_names
from mpl_engine.modules.attention_map import attention_map
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.nearest import look_at_training_images, nearest_images, nearest_words
from mpl_engine.prompt_layers import prompt_counts, prompt_layers

TOKEN = CancelToken()


@pytest.fixture(scope="module")
def classifier(trained_run):
    return drain(open_classifier(trained_run / "module.safetensors", device="cpu", token=TOKEN))


@pytest.fixture(scope="module")
def images(pictures_folder):
    data = drain(scan(pictures_folder, token=TOKEN))
    pairs = [(data.root / i.path, k) for k, c in enumerate(data.classes) for i in c.images[:4]]
    return LabelledImages(tuple(p for p, _ in pairs), tuple(k for _, k in pairs))


def test_heat_map_agrees_with_the_answer_and_covers_the_patches(classifier, images):
    path = images.paths[0]
    made = drain(attention_map(classifier, path, None, token=TOKEN))
    said = drain_predictions(classifier, path)
    assert made.label == said.label
    assert made.probability == pytest.approx(said.probability, abs=1e-4)
    assert made.heat.ndim == 2
    assert made.heat.shape[0] == made.heat.shape[1]
    assert made.heat.min() >= 0
    assert made.heat.max() in (0, pytest.approx(1))
    assert 0 <= made.prompt_share <= 1
    assert made.picture.shape[2] == 3


def test_heat_map_of_another_class_is_another_map(classifier, images):
    first, second = (
        drain(attention_map(classifier, images.paths[0], name, token=TOKEN))
        for name in classifier.class_names[:2]
    )
    assert not np.allclose(first.heat, second.heat)


def test_prompts_have_no_share_in_a_module_without_image_prompts(classifier, images):
    bare = dataclasses.replace(
        classifier.module,
        prompts=dataclasses.replace(
            classifier.module.prompts, image_context=None, image_prompts={}, num_removed=0
        ),
    )
    kept, classifier.module = classifier.module, bare
    try:
        made = drain(attention_map(classifier, images.paths[0], None, token=TOKEN))
    finally:
        classifier.module = kept
    assert made.prompt_share == 0


def drain_predictions(classifier, path):
    found = [e for e in classifier.classify([path], token=TOKEN) if hasattr(e, "label")]
    return found[0]


def test_nearest_images_leave_the_image_itself_out_and_are_sorted(classifier, images):
    training = drain(look_at_training_images(classifier, images.paths, token=TOKEN))
    found = drain(nearest_images(classifier, training, images.paths[0], 5, token=TOKEN))
    assert images.paths[0] not in [n.path for n in found]
    assert [n.similarity for n in found] == sorted((n.similarity for n in found), reverse=True)
    assert len(found) == 5


def test_nearest_word_of_a_words_own_embedding_is_the_word(classifier):
    backbone, prompts = classifier.encoder.backbone, classifier.module.prompts
    row = backbone.token_table[backbone.vocabulary.encode("flower")]
    found = nearest_words(backbone, dataclasses.replace(prompts, text_context=row))
    assert (found[0].layer, found[0].words[0].word) == (0, "flower")
    assert found[0].words[0].distance == pytest.approx(0, abs=1e-4)
    assert {f.layer for f in found} == {0, *prompts.text_prompts}


@pytest.mark.parametrize(("a", "r", "b", "depth"), [(2, 1, 1, 9), (1, 2, 2, 4), (2, 0, 1, 3)])
def test_prompt_layers_add_up_to_the_counts(a, r, b, depth):
    config = Config(num_added=a, num_removed=r, num_context=b, depth=depth)
    assert tuple(row.held for row in prompt_layers(config)) == prompt_counts(config)
    assert prompt_layers(config.replaced(prompt_sides="text")) == ()


def test_parts_switched_off(classifier, images):
    results = drain(ablate(classifier, images, token=TOKEN))
    names = [r.name for r in results]
    assert names[:4] == ["whole", "no_text", "no_image", "none"]
    assert [r.depth for r in results if r.name == "depth"] == list(range(results[0].depth - 1, 0, -1))
    said = [e.label for e in classifier.classify(images.paths, token=TOKEN) if hasattr(e, "label")]
    right = sum(label == classifier.class_names[k] for label, k in zip(said, images.labels, strict=True))
    assert results[0].correct == right


def test_parts_switched_off_can_be_cancelled(classifier, images):
    token = CancelToken()
    job = ablate(classifier, images, token=token)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        drain(job)


def test_class_names_come_back_from_their_prompts():
    assert prompt_class_names(["a photo of a red panda.", "a photo of a cat."], "a photo of a") == [
        "red panda",
        "cat",
    ]
    assert prompt_class_names(["the cat here."], "the {} here") == ["cat"]


@pytest.mark.parametrize("method", ["pca", "t-sne"])
def test_map_keeps_clusters_apart_and_repeats(method):
    random = np.random.default_rng(0)
    features = np.concatenate(
        [random.normal(scale=0.1, size=(20, 8)), random.normal(scale=0.1, size=(20, 8)) + 3]
    ).astype(np.float32)
    made = drain(embedding_map(features, method, token=TOKEN))
    again = drain(embedding_map(features, method, token=TOKEN))
    assert np.array_equal(made, again)
    first, second = made[:20], made[20:]
    apart = np.linalg.norm(first.mean(0) - second.mean(0))
    assert apart > first.std() + second.std()
    assert torch.tensor(made).isfinite().all()
