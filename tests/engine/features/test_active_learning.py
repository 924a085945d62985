"""Which picture to label next: doubtful ones first, unlike each other, each once."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.features.active_learning import MOST_RANKED, label_order


def unit(rows):
    rows = np.asarray(rows, np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def task(seed, n, m=3, classes=4, width=5):
    random = np.random.default_rng(seed)
    probabilities = random.dirichlet(np.ones(classes), n).astype(np.float32)
    return (
        probabilities.reshape(n, classes),
        unit(random.standard_normal((n, width))),
        unit(random.standard_normal((m, width))),
    )


@given(st.integers(0, 5), st.integers(1, 60), st.integers(0, 3), st.integers(0, 80))
def test_every_picture_comes_once_at_most(seed, n, m, count):
    probabilities, features, labelled = task(seed, n, m)
    order = label_order(probabilities, features, labelled, count)
    assert len(order) == len(set(order)) == min(n, count)
    assert order == label_order(probabilities, features, labelled, count)


def test_of_pictures_equally_far_away_the_doubtful_one_comes_first():
    features = unit(np.eye(3))
    probabilities = np.array([[0.9, 0.1], [0.55, 0.45], [0.7, 0.3]], np.float32)
    assert label_order(probabilities, features, np.empty((0, 3), np.float32), 3) == [1, 2, 0]


def test_of_two_pictures_of_one_thing_only_one_comes_early():
    features = unit([[1, 0.01, 0], [1, 0, 0], [0, 0, 1]])
    probabilities = np.array([[0.5, 0.5], [0.51, 0.49], [0.6, 0.4]], np.float32)
    assert label_order(probabilities, features, np.empty((0, 3), np.float32), 3) == [0, 2, 1]


def test_a_picture_like_a_labelled_one_waits():
    features = unit(np.eye(3))
    probabilities = np.full((3, 2), 0.5, np.float32)
    assert label_order(probabilities, features, features[:1], 3)[-1] == 0


def test_nothing_to_ask():
    none = np.empty((0, 3), np.float32)
    assert label_order(np.empty((0, 2), np.float32), none, none, 5) == []
    probabilities, features, labelled = task(0, 5)
    assert label_order(probabilities, features, labelled, 0) == []
    assert len(label_order(np.ones((5, 1), np.float32), features, labelled, 5)) == 5


def test_of_very_many_the_most_doubtful_are_asked_about():
    n = MOST_RANKED + 500
    random = np.random.default_rng(0)
    sure = np.linspace(1, 0.5, n).astype(np.float32)
    order = label_order(
        np.stack([sure, 1 - sure], 1), unit(random.standard_normal((n, 4))), np.empty((0, 4), np.float32), 50
    )
    assert min(order) >= 500
