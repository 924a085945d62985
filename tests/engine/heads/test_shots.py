"""Which images heads are fitted to where not all can be."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.heads.fit import MOST_NUMBERS, most_images
from mpl_engine.heads.shots import evenly


@given(st.lists(st.integers(0, 6), max_size=60), st.integers(0, 70))
def test_images_are_taken_evenly_from_the_classes(labels, more):
    classes = len(set(labels))
    most = classes + more
    kept = evenly(labels, most).tolist()
    assert kept == sorted(set(kept))
    assert len(kept) <= most
    assert set(kept) <= set(range(len(labels)))
    if len(labels) <= most:
        assert kept == list(range(len(labels)))
        return
    all_of, some = Counter(labels), Counter(labels[place] for place in kept)
    share = max(some.values())
    assert all(some[label] == min(count, share) for label, count in all_of.items())
    assert sum(min(count, share + 1) for count in all_of.values()) > most, "no larger share would fit"


def test_they_are_spread_over_their_class():
    assert evenly([0] * 9 + [1] * 2, 5).tolist() == [0, 4, 8, 9, 10]
    assert evenly([1, 0] * 5, 4).tolist() == [0, 1, 8, 9]


def test_a_task_of_the_usual_size_is_fitted_whole():
    assert most_images(1000, 576) > 16 * 1000
    assert most_images(20, 576, 5) > 50 * 20
    assert most_images(10**6, 512) * (10**6 + 512) > MOST_NUMBERS, (
        "an image of each class there may always be"
    )
