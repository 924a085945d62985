"""What each part of a module does: every row is the module with exactly that part gone, and nothing else.

The reference builds each way's prompts by hand and walks open_clip's own blocks (the plain path).
"""

from contextlib import ExitStack
from dataclasses import replace
from functools import partial

import pytest
import torch

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.data.splits import LabelledImages
from mpl_engine.events import drain
from mpl_engine.modules.ablation import ablate
from mpl_engine.prompts import encode
from mpl_engine.prompts.learner import Prompts
from mpl_engine.prompts.tokens import plain_tokens, prompt_tokens
from tests.support.loud_module import CONFIG, NAMES, loud_classifier
from tests.support.pictures import make_folder

CLEAR = 1e-3
"""Cosines that are closer than this to the next class's are left out: rounding may decide them."""


@pytest.fixture(scope="module")
def classifier(tmp_path_factory):
    return loud_classifier(tmp_path_factory.mktemp("loud"))


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    return sorted(make_folder(tmp_path_factory.mktemp("p"), per_class=12, side=32).rglob("*.png"))


def ways(prompts):
    """Each row's prompts, tensor by tensor."""
    text, image = dict(prompts.text_prompts), dict(prompts.image_prompts)
    return {
        ("whole", 3): prompts,
        ("no_text", 3): Prompts(None, {}, prompts.image_context, image, prompts.num_removed),
        ("no_image", 3): Prompts(prompts.text_context, text, None, {}, 0),
        ("none", 0): Prompts(None, {}, None, {}, 0),
        ("depth", 2): replace(prompts, text_prompts={1: text[1]}, image_prompts={1: image[1]}),
        ("depth", 1): replace(prompts, text_prompts={}, image_prompts={}),
    }


def answers(classifier, paths, prompts):
    """The class of each image under these prompts, None where it is too close to call."""
    backbone = classifier.encoder.backbone
    if prompts.text_context is None:
        tokens = plain_tokens(NAMES, CONFIG.context_init, backbone.vocabulary)
    else:
        tokens = prompt_tokens(NAMES, CONFIG, backbone.vocabulary)
    pixels = classifier.store.pixels([classifier.store.square(path) for path in paths])
    with torch.no_grad():
        text = torch.nn.functional.normalize(encode.encode_text(backbone, tokens, prompts), dim=1)
        image = torch.nn.functional.normalize(encode.encode_image(backbone, pixels, prompts), dim=1)
    best = (image @ text.T).topk(2)
    clear = (best.values[:, 0] - best.values[:, 1]) > CLEAR
    return [int(k) if sure else None for k, sure in zip(best.indices[:, 0], clear, strict=True)]


def rows(classifier, paths, labels):
    found = drain(ablate(classifier, LabelledImages(tuple(paths), tuple(labels)), token=CancelToken()))
    return {(row.name, row.depth): (row.correct, row.images) for row in found}


@pytest.mark.parametrize("way", [("no_text", 3), ("no_image", 3), ("none", 0), ("depth", 2), ("depth", 1)])
def test_a_row_is_the_module_without_exactly_that_part(classifier, paths, way):
    """Under the labels that the reduced module would give, its row is all right, and the whole module's is not."""
    said = answers(classifier, paths, ways(classifier.module.prompts)[way])
    kept = [(path, label) for path, label in zip(paths, said, strict=True) if label is not None]
    assert len(kept) > len(paths) // 2
    found = rows(classifier, *zip(*kept, strict=True))
    assert found[way] == (len(kept), len(kept))
    assert found["whole", 3][0] < len(kept)


def test_the_rows_are_told_whole_first_then_without_then_by_depth(classifier, paths):
    found = rows(classifier, paths[:2], [0, 0])
    assert list(found) == list(ways(classifier.module.prompts))


def test_the_whole_module_answers_as_it_does_in_use(classifier, paths):
    said = [e.label for e in classifier.classify(paths, token=CancelToken()) if hasattr(e, "label")]
    assert rows(classifier, paths, [NAMES.index(label) for label in said])["whole", 3] == (36, 36)


@pytest.mark.parametrize("tower", ["image", "text"])
def test_a_stop_is_heard_inside_either_tower(classifier, paths, tower):
    model, token = classifier.encoder.backbone.model, CancelToken()
    entered: list[object] = []
    blocks = (model.visual.transformer if tower == "image" else model.transformer).resblocks
    with ExitStack() as hooks:
        for layer, block in enumerate(blocks):
            note = partial(note_and_cancel, entered, layer, token)
            hooks.enter_context(block.ln_1.register_forward_hook(note))
        with pytest.raises(Cancelled):
            drain(ablate(classifier, LabelledImages((paths[0],), (0,)), token=token))
    assert entered == [0]


def note_and_cancel(entered, layer, token, *_):
    entered.append(layer)
    token.cancel()
