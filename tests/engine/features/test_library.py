"""Pictures by their features: computed once, proposed, judged and searched; bad files cost only themselves."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.events import Notice, Progress
from mpl_engine.features.library import FeatureLibrary
from tests.support.jobs import events_of
from tests.support.pictures import make_folder
from tests.support.small_backbone import fp32_encoder, small_backbone

NAMES = ("red", "green", "blue")
TEMPLATE = "a photo of a"


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def encoder():
    return fp32_encoder(small_backbone())


@pytest.fixture
def library(encoder, tmp_path):
    made = FeatureLibrary(encoder, "crop", tmp_path / "store")
    yield made
    made.close()


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    root = make_folder(tmp_path_factory.mktemp("pictures"), per_class=8)
    return {sha256(path): path for path in sorted(root.glob("*/*.png"))}


def labelled(pictures, places):
    found = [(key, NAMES.index(path.parent.name)) for key, path in pictures.items()]
    return [one for number, one in enumerate(found) if number % 8 in places]


def computed(library, pictures):
    events, left_out = events_of(library.compute(pictures, CancelToken()))
    assert left_out == ()
    return events


def test_a_picture_is_computed_once(library, pictures, encoder, tmp_path):
    events = computed(library, pictures)
    last = [e for e in events if isinstance(e, Progress)][-1]
    assert (last.phase, last.done, last.total) == ("features", 24, 24)
    library.close()
    for path in pictures.values():
        assert path.exists()
    again = FeatureLibrary(encoder, "crop", tmp_path / "store")
    gone = {key: path.with_name("not there any more.png") for key, path in pictures.items()}
    assert len([e for e in computed(again, gone) if isinstance(e, Progress)]) == 1
    again.close()


def test_what_an_older_decoder_saw_is_computed_again(library, pictures, encoder, tmp_path, monkeypatch):
    computed(library, pictures)
    library.close()
    for of in ("mpl_engine.features.image_pass", "mpl_engine.backbones.towers.stem_cache"):
        monkeypatch.setattr(f"{of}.PIXELS_FORM", -1)
    again = FeatureLibrary(encoder, "crop", tmp_path / "store")
    assert [e.total for e in computed(again, pictures) if isinstance(e, Progress)][-1] == len(pictures)
    again.close()


def test_they_are_the_backbones_own_features(library, pictures, encoder):
    from mpl_engine.images.store import ImageStore
    from mpl_engine.prompts.features import image_features

    computed(library, pictures)
    store = ImageStore(encoder.backbone.preprocess, "crop")
    _, expected = events_of(
        image_features(encoder, store, list(pictures.values()), phase="features", token=CancelToken())
    )
    found, _ = library.store.get(list(pictures))
    assert np.allclose(found, expected.numpy(), atol=1e-6)


def test_a_stop_keeps_what_was_computed_and_it_goes_on_there(library, pictures):
    token = CancelToken()
    job = library.compute(pictures, token)
    with pytest.raises(Cancelled):
        for event in job:
            if isinstance(event, Progress) and event.done >= 8:
                token.cancel()
    events = computed(library, pictures)
    assert next(e for e in events if isinstance(e, Progress)).done >= 8


def test_what_cannot_be_read_or_was_changed_costs_only_itself(library, pictures, tmp_path):
    broken, changed = tmp_path / "broken.png", tmp_path / "changed.png"
    broken.write_bytes(b"no picture")
    Image.new("RGB", (40, 40), "red").save(changed)
    wrong = {sha256(broken): broken, "0" * 64: changed}
    events, left_out = events_of(library.compute({**wrong, **pictures}, CancelToken()))
    assert set(left_out) == set(wrong)
    assert sum(isinstance(e, Notice) for e in events) == 2
    assert (library.store.slots(list(pictures)) >= 0).all()


def test_few_labels_make_better_proposals_than_names(library, pictures):
    computed(library, pictures)
    waiting = [key for key, _ in labelled(pictures, range(2, 8))]
    truth = [label for _, label in labelled(pictures, range(2, 8))]

    def right(places):
        found = library.propose(NAMES, TEMPLATE, labelled(pictures, places), waiting, 5, CancelToken())
        assert np.allclose(found.probabilities.sum(1), 1, atol=1e-5)
        assert len(set(found.order)) == 5
        return (found.probabilities.argmax(1) == np.array(truth)[found.known]).mean()

    assert right([]) < right([0, 1])
    assert right([0, 1]) > 0.9


def test_what_more_labels_would_bring_is_told_once_there_are_some(library, pictures):
    computed(library, pictures)
    waiting = [key for key, _ in labelled(pictures, [7])]

    def gain(places):
        found = library.propose(NAMES, TEMPLATE, labelled(pictures, places), waiting, 5, CancelToken())
        return found.gain

    assert gain(range(4)) is None
    assert -0.05 <= gain(range(7)) <= 0.1, "the colours are told apart already"


def test_labels_that_mean_nothing_are_not_said_to_help(library, pictures):
    computed(library, pictures)
    random = np.random.default_rng(0)
    nonsense = [(key, int(random.integers(3))) for key in pictures]
    found = library.propose(NAMES, TEMPLATE, nonsense, [], 5, CancelToken())
    assert found.gain < 0.2


@pytest.mark.parametrize("names", [(), ("red",)])
def test_before_there_are_two_classes_unlike_pictures_come_first(library, pictures, names):
    computed(library, pictures)
    first = [next(iter(pictures))] if names else []
    waiting = [key for key in pictures if key not in first]
    labels = [(key, 0) for key in first]
    found = library.propose(names, TEMPLATE, labels, waiting, 3 - len(first), CancelToken())
    shown = [*first, *(waiting[found.known[place]] for place in found.order)]
    assert {pictures[key].parent.name for key in shown} == set(NAMES)


def test_pictures_that_are_not_computed_take_no_part(library, pictures):
    some = dict(list(pictures.items())[:10])
    computed(library, some)
    found = library.propose(NAMES, TEMPLATE, [], list(pictures), 100, CancelToken())
    assert found.known.tolist() == list(range(10))
    assert sorted(found.order) == list(range(10))


def test_the_instant_score_counts_test_pictures(library, pictures):
    computed(library, pictures)
    job = library.instant(
        NAMES,
        TEMPLATE,
        labelled(pictures, range(4)),
        labelled(pictures, [4]),
        labelled(pictures, range(5, 8)),
        CancelToken(),
    )
    _, score = events_of(job)
    assert score.judged == 9
    assert score.right >= 8
    _, none = events_of(library.instant(NAMES, TEMPLATE, [], [], [], CancelToken()))
    assert (none.right, none.judged) == (0, 0)


def test_a_picture_is_most_like_itself_and_then_its_own_kind(library, pictures):
    computed(library, pictures)
    keys = list(pictures)
    cosines = library.alike(keys[3], [*keys, "f" * 64])
    assert cosines[-1] == -2
    order = np.argsort(-cosines)
    assert order[0] == 3
    kinds = [pictures[keys[place]].parent.name for place in order[:8]]
    assert kinds.count(pictures[keys[3]].parent.name) >= 6


def test_words_rank_every_picture_by_its_cosine(library, pictures, encoder):
    computed(library, pictures)
    keys = list(pictures)
    found = library.by_words("red", keys, CancelToken())
    text = encoder.zero_shot_features(["red"], TEMPLATE).numpy()
    rows, _ = library.store.get(keys)
    assert np.allclose(found, (rows @ text.T)[:, 0], atol=1e-5)


def test_a_folder_that_cannot_be_used_is_replaced(encoder, pictures, tmp_path):
    (tmp_path / "file").write_text("in the way")
    library = FeatureLibrary(encoder, "crop", tmp_path / "file" / "store")
    computed(library, pictures)
    assert (library.store.slots(list(pictures)) >= 0).all()
    library.close()
