"""Judging a module on a folder: every figure counted again by hand from the answers that the module gives."""

import hashlib
from typing import Any

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ClassesDiffer
from mpl_engine.evaluation.decision import Decision
from mpl_engine.events import Prediction, Progress, drain
from mpl_engine.modules.evaluate import evaluate
from tests.support.loud_module import NAMES, loud_classifier
from tests.support.pictures import make_folder

IMAGES = {"red": 12, "green": 12, "blue": 2}
"""Two images of one class alone, so that accuracy and balanced accuracy differ."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Pictures of three of the six classes; what the module says of them is neither all right nor all wrong."""
    root = make_folder(tmp_path_factory.mktemp("judged") / "p", per_class=12, side=32)
    for extra in sorted((root / "blue").iterdir())[IMAGES["blue"] :]:
        extra.unlink()
    (root / "red").rename(root / "OAK")
    (root / "green").rename(root / "Red_Panda")
    return root


NAMED = {"blue": "teapot"}
TRUE = {"OAK": "oak", "Red_Panda": "red panda", "blue": "teapot"}


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    return loud_classifier(tmp_path_factory.mktemp("plain"))


def said(classifier, folder):
    """(true class, answer) of every image, by way of classification."""
    found = [e for e in classifier.classify([folder], token=CancelToken()) if isinstance(e, Prediction)]
    return [(TRUE[one.path.split("/")[-2].split("\\")[-1]], one) for one in found]


def judge(classifier, folder, part="all", names=NAMED):
    return drain(evaluate(classifier, folder, part, names=names, token=CancelToken()))


def test_every_figure_is_that_of_the_answers(plain, folder):
    answers = [(true, one.label) for true, one in said(plain, folder)]
    found = judge(plain, folder).to_json()
    count = {(t, p): answers.count((t, p)) for t in NAMES for p in NAMES}
    right = {name: count[name, name] for name in NAMES}
    images = {name: sum(count[name, p] for p in NAMES) for name in NAMES}
    there = [name for name in NAMES if images[name]]
    assert 0 < sum(right.values()) < 26, "this module says nothing about figures"
    assert found["classes"] == list(NAMES)
    assert found["confusion"] == [[count[t, p] for p in NAMES] for t in NAMES]
    assert (found["images"], found["excluded_seen"]) == (26, 0)
    assert found["accuracy"] == pytest.approx(sum(right.values()) / 26)
    assert found["macro_recall"] == pytest.approx(sum(right[n] / images[n] for n in there) / 3)
    assert found["macro_recall"] != pytest.approx(found["accuracy"])
    assert found["unbalanced"]
    for name in NAMES:
        row = found["per_class"][name]
        assert row["images"] == images[name]
        assert row["recall"] == (pytest.approx(right[name] / images[name]) if images[name] else None)
    assert (found["mean_cost"], found["held_back"]) == (None, 0)


def test_intervals_hold_their_rates_and_shrink_with_more_images(plain, folder):
    found = judge(plain, folder).to_json()
    for rate, interval in (("accuracy", "accuracy_interval"), ("macro_recall", "macro_recall_interval")):
        low, high = found[interval]
        assert 0 < low < found[rate] < high < 1
    low, high = found["accuracy_interval"]
    assert 0.1 < high - low < 0.45  # of 26 images
    balanced = found["macro_recall_interval"]
    assert balanced[1] - balanced[0] > high - low, "two images of one class say less than twelve"


def test_images_that_the_module_knows_are_left_out_of_the_test_part(folder, tmp_path):
    known = sorted((folder / "OAK").iterdir())[:3] + sorted((folder / "blue").iterdir())[:1]
    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in known]
    data = {"fingerprint": "0" * 64, "train_hashes": hashes[:2], "val_hashes": hashes[2:]}
    classifier = loud_classifier(tmp_path, data=data)
    found = judge(classifier, folder, "test")
    assert (found.images, found.excluded_seen) == (22, 4)
    kept = [(t, one.label) for t, one in said(classifier, folder) if one.path not in map(str, known)]
    assert found.scores.accuracy == pytest.approx(sum(t == p for t, p in kept) / 22)
    assert [s.images for s in found.scores.per_class] == [sum(t == n for t, _ in kept) for n in NAMES]
    assert drain(evaluate(classifier, folder, names=NAMED, token=CancelToken())) == found, "the usual part"
    everything = judge(classifier, folder, "all")
    assert (everything.images, everything.excluded_seen) == (26, 0)


def test_a_folder_of_known_images_alone_gives_no_figures(folder, tmp_path):
    hashes = [hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*.png")]
    data = {"fingerprint": "0" * 64, "train_hashes": hashes, "val_hashes": []}
    costly: dict[str, Any] = {"decision": Decision({("oak", "cat"): 9.0}).to_json()}
    for decision in ({}, costly):
        found = judge(loud_classifier(tmp_path, data=data, **decision), folder, "test").to_json()
        assert (found["images"], found["excluded_seen"], found["accuracy"]) == (0, 26, None)
        assert (found["accuracy_interval"], found["mean_cost"]) == ([0, 1], None)


def test_classes_that_differ_are_told_from_both_sides(plain, folder):
    with pytest.raises(ClassesDiffer) as caught:
        judge(plain, folder, names={"blue": "zebra"})
    assert caught.value.only_in_folder == ("zebra",)
    assert caught.value.only_in_module == ("cat", "dog", "lorry", "teapot")


COSTS = {("oak", "red panda"): 1.6, ("red panda", "oak"): 0.25}


@pytest.mark.parametrize(
    "rule",
    [Decision(COSTS), Decision(COSTS, dict.fromkeys(NAMES, 0.415))],
    ids=["costs", "costs and thresholds"],
)
def test_costs_and_thresholds_decide_what_is_counted(folder, tmp_path, rule):
    classifier = loud_classifier(tmp_path, decision=rule.to_json())
    answers = said(classifier, folder)
    costs = [
        0.0 if one.held_back or t == one.label else rule.costs.get((t, one.label), 1.0) for t, one in answers
    ]
    found = judge(classifier, folder)
    assert found.held_back == sum(one.held_back for _, one in answers)
    assert found.mean_cost == pytest.approx(sum(costs) / 26)
    assert found.scores.accuracy == pytest.approx(sum(t == one.label for t, one in answers) / 26)
    assert (found.images, found.excluded_seen, found.classes) == (26, 0, NAMES)
    if rule.thresholds:
        assert 0 < found.held_back < 26, "this rule says nothing"
    else:
        changed = sum(one.label != one.top[0][0] for _, one in answers)
        assert 0 < changed < 26, "this rule says nothing"
    assert 0 < found.mean_cost != pytest.approx(1 - found.scores.accuracy)


def test_costs_weigh_calibrated_probabilities(folder, tmp_path):
    """A threshold between the probabilities before and after the temperature holds everything back."""
    rule, calibration = Decision(thresholds=dict.fromkeys(NAMES, 0.3)), {"source": "validation", "images": 9}
    sure = loud_classifier(tmp_path, decision=rule.to_json(), calibration={**calibration, "temperature": 1.0})
    assert judge(sure, folder).held_back == 0
    unsure = loud_classifier(
        tmp_path, decision=rule.to_json(), calibration={**calibration, "temperature": 4.0}
    )
    assert judge(unsure, folder).held_back == 26


def test_it_tells_how_far_it_is(plain, folder):
    events = list(evaluate(plain, folder, "all", names=NAMED, token=CancelToken()))
    done = [e.done for e in events if isinstance(e, Progress) and e.phase == "evaluate"]
    assert done[0] == 0
    assert done[-1] == 26
    assert done == sorted(done)
