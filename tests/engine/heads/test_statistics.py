"""Class statistics: added piece by piece they are those from scratch, and they survive a file."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import load, save

from mpl_engine.heads.statistics import ClassStatistics
from tests.support.feature_tasks import feature_task

COUNTS = st.lists(st.integers(0, 6), min_size=1, max_size=5)


def same(a: ClassStatistics, b: ClassStatistics) -> bool:
    return bool(
        torch.equal(a.counts, b.counts)
        and torch.allclose(a.means, b.means, atol=1e-12)
        and torch.allclose(a.scatter, b.scatter, atol=1e-12)
    )


def test_by_hand():
    features = torch.tensor([[1.0, 0.0], [3.0, 0.0], [0.0, 5.0]])
    found = ClassStatistics.of(features, [0, 0, 2], 3)
    assert found.counts.tolist() == [2, 0, 1]
    assert found.means.tolist() == [[2, 0], [0, 0], [0, 5]]
    assert found.scatter.tolist() == [[2, 0], [0, 0]], "(1-2)² + (3-2)² in the first feature, nothing else"


@given(COUNTS, st.integers(0, 5), st.integers(0, 100), st.data())
def test_images_added_to_a_class_are_as_if_they_had_been_there(counts, more, seed, data):
    label = data.draw(st.integers(0, len(counts) - 1))
    task = feature_task([n + more * (c == label) for c, n in enumerate(counts)], seed=seed)
    of_class = torch.nonzero(task.labels == label).flatten()
    late = torch.zeros(len(task.labels), dtype=torch.bool)
    late[of_class[len(of_class) - more :]] = True
    before = ClassStatistics.of(task.features[~late], task.labels[~late], len(counts))
    known = before.tensors()
    copies = {name: tensor.clone() for name, tensor in known.items()}
    after = before.with_images(label, task.features[late])
    assert same(after, ClassStatistics.of(task.features, task.labels, len(counts)))
    assert all(torch.equal(known[name], copies[name]) for name in known), "what was there stays as it was"


@given(COUNTS, st.integers(0, 100))
def test_a_class_added_is_as_if_it_had_been_there(counts, seed):
    task = feature_task(counts, seed=seed)
    last = task.labels == len(counts) - 1
    before = ClassStatistics.of(task.features[~last], task.labels[~last], len(counts) - 1)
    assert same(before.with_class(task.features[last]), ClassStatistics.of(*task[:2], len(counts)))


@given(COUNTS, st.integers(0, 100), st.data())
def test_pooled_with_others_they_are_as_if_all_had_been_counted_at_once(counts, seed, data):
    """Of two tasks that share classes or not: the one's images are any part, with its classes in an order of its own."""
    task = feature_task(counts, seed=seed)
    first = data.draw(st.integers(0, len(counts)))
    own = list(range(first, len(counts)))  # classes that only the second has, in their order
    shared = data.draw(st.lists(st.sampled_from(range(first)), unique=True)) if first else []
    places = data.draw(st.permutations(shared)) + own
    late = torch.tensor([bool(data.draw(st.booleans())) for _ in range(len(task.labels))], dtype=torch.bool)
    late &= torch.isin(task.labels, torch.tensor(places, dtype=torch.int64))
    late |= task.labels >= first
    theirs = torch.tensor([places.index(int(label)) for label in task.labels[late]], dtype=torch.int64)
    one = ClassStatistics.of(task.features[~late], task.labels[~late], first)
    other = ClassStatistics.of(task.features[late], theirs, len(places))
    if not first:
        with pytest.raises(ValueError):
            one.pooled(other, [-1, *places])
        return
    assert same(one.pooled(other, places), ClassStatistics.of(*task[:2], len(counts)))


@pytest.mark.parametrize("places", [[0], [0, 0], [0, 3], [0, -1], [0, 1, 2]])
def test_places_that_leave_a_gap_or_repeat_are_refused(places):
    one = ClassStatistics.of(feature_task([2, 2]).features, [0, 0, 1, 1], 2)
    with pytest.raises(ValueError):
        one.pooled(one, places)


def test_a_file_gives_them_back():
    task = feature_task([3, 0, 2])
    found = ClassStatistics.of(task.features, task.labels, 3)
    assert same(ClassStatistics.from_tensors(load(save(found.tensors()))), found)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("counts", torch.tensor([1, -1])),
        ("counts", torch.tensor([1.0, 1.0])),
        ("counts", torch.tensor([1])),
        ("means", torch.tensor([[0.0, float("nan")], [0.0, 0.0]])),
        ("means", torch.zeros(2)),
        ("scatter", torch.zeros(2, 3)),
        ("scatter", torch.tensor([[-1.0, 0.0], [0.0, 1.0]])),
        ("scatter", None),
    ],
)
def test_what_cannot_be_statistics_is_told(name, value):
    tensors = ClassStatistics.of(torch.eye(2), [0, 1], 2).tensors()
    ClassStatistics.from_tensors(tensors)
    with pytest.raises(ValueError, match=r"."):
        ClassStatistics.from_tensors({k: v for k, v in {**tensors, name: value}.items() if v is not None})


def test_a_class_or_width_that_is_not_there_is_told():
    found = ClassStatistics.of(torch.eye(2), [0, 1], 2)
    for label, features in ((2, torch.eye(2)), (-1, torch.eye(2)), (0, torch.eye(3))):
        with pytest.raises(ValueError, match="cannot be added"):
            found.with_images(label, features)
    for labels in ([0, 2], [0], [-1, 0]):
        with pytest.raises(ValueError, match="labels"):
            ClassStatistics.of(torch.eye(2), labels, 2)
