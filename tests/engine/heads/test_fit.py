"""All heads together: what they share, how they are judged, which is taken, and what cannot be used."""

from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.events import Progress, drain
from mpl_engine.heads.choosing import Estimate
from mpl_engine.heads.fit import HEADS, METHODS, FittedHead, best_head, fit_heads, refit, text_part
from mpl_engine.heads.head import AffineHead
from mpl_engine.heads.statistics import ClassStatistics
from tests.support.feature_tasks import SCALE, FeatureTask, feature_task


def fit(task, validation=None, scale=SCALE):
    return drain(fit_heads(task.features, task.labels, task.text, scale, validation, token=CancelToken()))


def images_of(task, n=20, seed=9, noise=1.0):
    """New images of the same task: feature_task draws text and centres first."""
    return feature_task([n] * len(task.text), task.text.shape[1], noise, seed)


def accuracy(head, task):
    return float((head.logits(task.features).argmax(1) == task.labels).float().mean())


@pytest.fixture(scope="module")
def split():
    """Training, validation and test images of one task of four classes whose text is half right."""
    whole = feature_task([60] * 4, 16, 2.5, seed=3)
    place = torch.arange(60).repeat(4)
    parts = (place < 8, (place >= 8) & (place < 12), place >= 12)
    return tuple(FeatureTask(whole.features[p], whole.labels[p], whole.text) for p in parts)


@settings(max_examples=8)
@given(st.lists(st.integers(0, 6), min_size=2, max_size=4), st.randoms(use_true_random=False), st.booleans())
def test_the_order_of_images_does_not_matter(counts, random, validated):
    task = feature_task(counts, seed=sum(counts))
    order = list(range(len(task.labels)))
    random.shuffle(order)
    shuffled = FeatureTask(task.features[order], task.labels[order], task.text)
    held = images_of(task, 2)[:2] if validated else None
    back = (held[0].flip(0), held[1].flip(0)) if held else None
    one, other = fit(task, held), fit(shuffled, back)
    images = images_of(task, 5, seed=11).features
    for name in HEADS:
        assert one[name].setting == other[name].setting
        assert one[name].estimate == other[name].estimate
        assert torch.equal(one[name].head.logits(images), other[name].head.logits(images)), name


@settings(max_examples=15)
@given(
    st.lists(st.integers(0, 5), min_size=2, max_size=5),
    st.sampled_from([1e-3, 1.0, 100.0, 1e4]),
    st.integers(1, 3),
    st.integers(0, 50),
)
def test_any_counts_scale_and_copies_give_finite_numbers(counts, scale, copies, seed):
    task = feature_task(counts, seed=seed)
    many = FeatureTask(task.features.repeat(copies, 1), task.labels.repeat(copies), task.text)
    for name, found in fit(many, scale=scale).items():
        assert found.head.logits(task.features).isfinite().all(), name
        assert found.head.logits(task.features).shape == (len(task.labels), len(counts))
        assert found.sharpness > 0
        assert np.isfinite(found.losses).all()
        if found.estimate:
            assert 0 <= found.estimate.accuracy <= 1
            assert len(found.losses) == found.estimate.images


def test_a_single_class_is_always_the_answer():
    task = feature_task([3])
    for found in fit(task).values():
        assert found.head.logits(task.features).argmax(1).tolist() == [0, 0, 0]
        assert found.estimate is None


def test_without_images_all_heads_answer_as_the_text_does():
    task = feature_task([0, 0, 0])
    images = images_of(task).features
    for found in fit(task).values():
        assert found.head.logits(images).argmax(1).tolist() == (images @ task.text.T).argmax(1).tolist()


@pytest.mark.parametrize("counts", [[1, 0, 1, 1], [8, 0, 8, 0]])
def test_images_say_nothing_on_average_between_a_class_without_any_and_the_others(counts):
    task = feature_task(counts, 16)
    present, absent = np.flatnonzero(counts), np.flatnonzero(np.array(counts) == 0)
    images = images_of(task).features
    for name, found in fit(task).items():
        words = text_part(name, found.setting) * SCALE * images @ task.text.T
        said = (found.head.logits(images) / found.sharpness - words).numpy()
        others = said[:, present].mean(1, keepdims=True).repeat(len(absent), 1)
        assert said[:, absent] == pytest.approx(others, abs=1e-3), name
        assert name == "text" or np.ptp(said, axis=1).max() > 0.1, name


def test_images_help(split):
    train, _, test = split
    found = fit(train)
    best = best_head(found)
    assert accuracy(found[best].head, test) > accuracy(found["text"].head, test) + 0.05


@pytest.mark.parametrize("validated", [False, True])
def test_estimates_are_near_what_new_images_show(split, validated):
    train, val, test = split
    found = fit(train, val[:2] if validated else None)
    for name in HEADS:
        estimate = found[name].estimate
        assert estimate is not None
        assert estimate.images == len(val.labels if validated else train.labels)
        assert estimate.accuracy == pytest.approx(accuracy(found[name].head, test), abs=0.2), name
        loss = torch.nn.functional.cross_entropy(found[name].head.logits(test.features), test.labels)
        assert estimate.log_loss == pytest.approx(float(loss), abs=0.35), name


@pytest.mark.parametrize("validated", [False, True])
def test_the_pool_answers_by_the_mean_of_its_members(split, validated):
    train, val, test = split
    found = fit(train, val[:2] if validated else None)
    pool, *members = (found[name] for name in ("proker_probe", "proker", "probe"))
    mean = sum(one.head.logits(test.features) for one in members) / 2
    assert torch.allclose(pool.head.logits(test.features), pool.sharpness * mean, atol=1e-4)
    assert 0.8 < pool.sharpness < 1.5, "its members are as sharp as fits"


def test_the_pool_alone_is_the_one_beside_all_heads(split):
    train, val, _ = split
    some = val.features, val.labels
    job = fit_heads(
        train.features, train.labels, train.text, SCALE, some, names=["proker_probe"], token=CancelToken()
    )
    alone, beside = drain(job), fit(train, some)
    assert list(alone) == ["proker_probe"]
    assert alone["proker_probe"].setting == beside["proker_probe"].setting
    assert alone["proker_probe"].losses.tolist() == beside["proker_probe"].losses.tolist()


@pytest.mark.parametrize("validated", [False, True])
@pytest.mark.parametrize("name", HEADS)
def test_a_head_is_made_again_from_its_setting(split, name, validated):
    train, val, test = split
    found = fit(train, val[:2] if validated else None)[name]
    statistics = ClassStatistics.of(train.features, train.labels, len(train.text))
    images = train.features, train.labels
    again = refit(
        name, found.setting, found.sharpness, statistics, images, train.text, SCALE, token=CancelToken()
    )
    assert torch.allclose(again.logits(test.features), found.head.logits(test.features), atol=1e-4)


@pytest.mark.parametrize(
    "setting", [{}, {"proker_width": 1.0}, {"gda_sharpness": 1.0}, {"proker_sharpness": 1.0, "probe": 1.0}]
)
def test_a_pool_is_not_made_from_half_a_setting(split, setting):
    train = split[0]
    statistics = ClassStatistics.of(train.features, train.labels, len(train.text))
    images = train.features, train.labels
    with pytest.raises(ValueError, match="proker"):
        refit("proker_probe", setting, 1.0, statistics, images, train.text, SCALE, token=CancelToken())


def views_of(task, count=3, noise=0.05, seed=5):
    """Versions (n, V, E) of each image that are nearly the image."""
    random = torch.Generator().manual_seed(seed)
    near = task.features[:, None] + noise * torch.randn(
        len(task.features), count, task.features.shape[1], generator=random
    )
    return torch.nn.functional.normalize(near, dim=2)


def fit_with_views(task, views, **options):
    job = fit_heads(task.features, task.labels, task.text, SCALE, views=views, token=CancelToken(), **options)
    return drain(job)


def test_folds_hold_out_an_image_with_all_its_views():
    """Else labels that mean nothing would be found again by the views, which are nearly the image."""
    task = feature_task([12] * 4, 16)
    labels = torch.randperm(48, generator=torch.Generator().manual_seed(0)) % 4
    task = FeatureTask(task.features, labels, task.text)
    for name, found in fit_with_views(task, views_of(task)).items():
        assert found.estimate is not None
        assert found.estimate.images == 48, "images are judged, not views"
        assert found.estimate.accuracy < 0.45, name


def test_the_order_of_images_with_views_does_not_matter(split):
    train = split[0]
    views, order = (
        views_of(train),
        torch.randperm(len(train.labels), generator=torch.Generator().manual_seed(1)),
    )
    shuffled = FeatureTask(train.features[order], train.labels[order], train.text)
    one, other = fit_with_views(train, views), fit_with_views(shuffled, views[order])
    for name in HEADS:
        assert torch.equal(
            one[name].head.logits(split[2].features), other[name].head.logits(split[2].features)
        )


def test_views_help_where_they_are_what_new_images_look_like(split):
    """Each view is another draw of the noise that tells images of a class apart."""
    train, _, test = split
    few = FeatureTask(train.features[::4], train.labels[::4], train.text)
    random = torch.Generator().manual_seed(2)
    middles = torch.stack([train.features[train.labels == c].mean(0) for c in range(4)])
    noise = torch.randn(len(few.labels), 8, 16, generator=random)
    views = torch.nn.functional.normalize(middles[few.labels][:, None] + 0.4 * noise / 4, dim=2)
    alone, more = fit(few)["proker"].head, fit_with_views(few, views)["proker"].head
    assert accuracy(more, test) > accuracy(alone, test) + 0.03


@pytest.mark.parametrize(
    "views", [torch.zeros(2, 3, 8), torch.zeros(3, 8), torch.full((3, 2, 8), float("nan"))]
)
def test_views_that_do_not_fit_are_told(views):
    with pytest.raises(ValueError, match="views"):
        fit_with_views(feature_task([1, 1, 1, 0]), views)


def test_labels_that_mean_nothing_are_estimated_at_chance():
    task = feature_task([12] * 4, 16)
    labels = torch.randperm(48, generator=torch.Generator().manual_seed(0)) % 4
    for name, found in fit(FeatureTask(task.features, labels, task.text)).items():
        assert found.estimate is not None
        assert found.estimate.accuracy < 0.45, name
        assert found.estimate.log_loss > 1.3, name


@pytest.mark.parametrize(
    ("counts", "images", "chosen"), [([1] * 4, 0, False), ([2] * 4, 8, False), ([6] * 4, 24, True)]
)
def test_few_images_are_fitted_by_the_usual_settings(counts, images, chosen):
    sets = [fit(feature_task(counts, 16, 3.0, seed)) for seed in range(4)]
    for found in sets:
        assert all((one.estimate.images if one.estimate else 0) == images for one in found.values())
    moved = {name for name in HEADS if len({tuple(found[name].setting.values()) for found in sets}) > 1}
    assert bool(moved) is chosen


def test_an_only_image_of_a_class_is_not_judged():
    found = fit(feature_task([6, 6, 1]))
    assert all(one.estimate is not None and one.estimate.images == 12 for one in found.values())


def test_with_a_class_without_images_only_validation_moves_settings():
    usual = {method.name: method.usual._asdict() for method in METHODS}

    def moved(task, validation=None):
        fitted = fit(task, validation)
        return {name for name in usual if fitted[name].setting != usual[name]}

    assert moved(feature_task([40, 40], 16, 3.0)), "folds choose where each class has images"
    assert not moved(feature_task([40, 40, 0], 16, 3.0))
    assert moved(feature_task([40, 40, 0], 16, 3.0), images_of(feature_task([1] * 3, 16), 30, 0, 3.0)[:2])


def test_validation_chooses_even_for_one_image_a_class(split):
    test = split[2]
    one = feature_task([1] * 4, 16, 2.5, seed=3)
    found = fit(FeatureTask(one.features, one.labels, test.text), test[:2])
    assert found["text"].estimate is not None
    assert found["text"].estimate.images == len(test.labels)
    assert found["text"].sharpness != 1


def test_a_fit_twice_is_the_same_to_the_bit(split):
    train, val, test = split
    one, other = fit(train, val[:2]), fit(train, val[:2])
    assert all(
        torch.equal(one[n].head.logits(test.features), other[n].head.logits(test.features)) for n in HEADS
    )


def test_progress_and_names(split):
    events, train = [], split[0]

    def watched():
        job = fit_heads(
            train.features, train.labels, train.text, SCALE, names=("gda", "text"), token=CancelToken()
        )
        while True:
            try:
                events.append(next(job))
            except StopIteration as stop:
                return stop.value
            yield

    assert list(drain(watched())) == ["gda", "text"]
    assert events == [Progress("heads", done, 2, "heads") for done in range(3)]


@pytest.mark.parametrize("name", HEADS)
def test_a_stop_is_heard_by_each_head(split, name):
    token, train = CancelToken(), split[0]
    job = fit_heads(train.features, train.labels, train.text, SCALE, names=[name], token=token)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        next(job)


@pytest.mark.parametrize(
    "change",
    [
        {"labels": [0, 1, 4]},
        {"labels": [0, 1]},
        {"labels": [-1, 0, 1]},
        {"features": torch.full((3, 8), float("nan"))},
        {"features": torch.zeros(3, 7)},
        {"scale": 0.0},
        {"scale": float("inf")},
        {"names": ["prompt"]},
    ],
)
def test_what_cannot_be_used_is_told(change):
    task = feature_task([1, 1, 1, 0])
    good: dict[str, Any] = {
        "features": task.features,
        "labels": task.labels,
        "text": task.text,
        "scale": SCALE,
    }
    drain(fit_heads(**good, token=CancelToken()))
    with pytest.raises(ValueError, match=r"."):
        drain(fit_heads(**{**good, **change}, token=CancelToken()))


def head_with(name, losses, shots=16.0):
    losses = np.array(losses, dtype=float)
    known = Estimate(0.5, float(losses.mean()), len(losses)) if len(losses) else None
    return FittedHead(name, AffineHead(torch.eye(2), torch.zeros(2)), {}, 1.0, known, losses, shots)


def best_of(shots=16.0, **losses):
    return best_head({name: head_with(name, values, shots) for name, values in losses.items()})


def test_the_favourite_is_taken_unless_another_is_clearly_better():
    assert best_of(text=[], probe=[], proker=[], proker_probe=[]) == "proker_probe"
    assert best_of(text=[], probe=[], proker=[], proker_probe=[], shots=1.5) == "proker"
    assert best_of(proker=[1.0] * 3, proker_probe=[0.9, 0.8, 0.9], shots=1.0) == "proker_probe", (
        "it is better"
    )
    assert best_of(text=[], probe=[], proker=[]) == "proker"
    assert best_of(text=[], gda=[], probe=[]) == "probe"
    assert best_of(proker=[1.0, 1.0, 1.0], gda=[0.9, 0.8, 0.9]) == "gda", "better on each image"
    assert best_of(proker=[1.0] * 4, gda=[0.0, 0.0, 0.0, 2.0]) == "proker", "0.5 ± 0.5 better: may be chance"
    assert best_of(proker=[1.0, 1.0], gda=[0.9, 0.8], text=[0.5, 0.4]) == "text", (
        "the best of two that are better"
    )
    assert best_of(proker=[1.0], gda=[0.0]) == "proker", "one image shows nothing"
    with pytest.raises(ValueError, match="no head"):
        best_head({})
