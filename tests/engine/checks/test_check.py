"""The check before training: copies in disguise and labels that are probably wrong."""

import json

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.checks.check import CheckReport, check_folder
from mpl_engine.checks.label_errors import find_label_errors
from mpl_engine.events import Progress, drain
from mpl_engine.runs.plan import RunPlan

SIDE = 64


def scene(seed, hue):
    """A smooth picture of its own structure in a class's colour."""
    random = np.random.default_rng(seed)
    low = random.uniform(0, 255, (6, 6, 3)) * 0.7 + np.array(hue) * 0.3
    return Image.fromarray(low.astype(np.uint8)).resize((SIDE, SIDE), Image.Resampling.BICUBIC)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Two classes; three copies in disguise and a red picture among the blue ones."""
    root = tmp_path_factory.mktemp("guard")
    for c, (name, hue) in enumerate({"red": (255, 0, 0), "blue": (0, 0, 255)}.items()):
        (root / name).mkdir()
        for i in range(12):
            scene(100 * c + i, hue).save(root / name / f"{name}_{i:02}.png")
    first = scene(0, (255, 0, 0))
    first.save(root / "red" / "compressed.jpg", quality=60)
    ImageEnhance.Brightness(scene(3, (255, 0, 0))).enhance(1.2).save(root / "red" / "brighter.png")
    scene(105, (0, 0, 255)).crop((2, 2, 62, 62)).save(root / "red" / "cropped.png")
    return root


@pytest.fixture(scope="module")
def report(folder):
    return drain(check_folder(RunPlan(folder), token=CancelToken()))


def test_copies_in_disguise_are_found_and_nothing_else(report):
    pairs = {frozenset((d.first, d.second)) for d in report.duplicates}
    assert pairs == {
        frozenset(("red/red_00.png", "red/compressed.jpg")),
        frozenset(("red/red_03.png", "red/brighter.png")),
        frozenset(("blue/blue_05.png", "red/cropped.png")),
    }
    assert report.images == 27


def test_small_pictures_that_were_compressed_again_are_found(tmp_path):
    """Enlarged to what the backbone takes, the blocks of compression move its features far."""
    for name in ("sea", "wood"):
        (tmp_path / name).mkdir()
        for i in range(8):
            picture = scene(i + 50 * (name == "sea"), (90, 140, 110)).resize((40, 40))
            picture.save(tmp_path / name / f"{i}.png")
    for i in range(4):
        with Image.open(tmp_path / "sea" / f"{i}.png") as image:
            image.save(tmp_path / "sea" / f"copy_{i}.jpg", quality=20)
    found = drain(check_folder(RunPlan(tmp_path), token=CancelToken())).duplicates
    pairs = {frozenset((d.first, d.second)) for d in found}
    assert pairs == {frozenset((f"sea/{i}.png", f"sea/copy_{i}.jpg")) for i in range(4)}


def laid_out(seed):
    """A dark thing of one outline on bright ground, each of its own cloth."""
    random = np.random.default_rng(seed)
    light = np.full((96, 96), 200.0)
    x, y = random.integers(-1, 2, 2)
    for top, bottom, left, right in ((12, 90, 28, 46), (12, 90, 50, 68), (12, 30, 28, 68)):
        light[top + y : bottom + y, left + x : right + x] = 70
    cloth = np.kron(random.normal(0, 1, (24, 24)), np.ones((4, 4)))
    light += cloth * np.where(light < 100, 50, 25)
    return Image.fromarray(light.clip(0, 255).astype(np.uint8)).convert("RGB")


def test_things_of_one_outline_laid_alike_are_no_copies(tmp_path):
    for name in ("trousers", "skirts"):
        (tmp_path / name).mkdir()
        for i in range(8):
            laid_out(i + 50 * (name == "skirts")).save(tmp_path / name / f"{i}.png")
    laid_out(3).crop((2, 2, 94, 94)).save(tmp_path / "trousers" / "copy.jpg", quality=60)
    found = drain(check_folder(RunPlan(tmp_path), token=CancelToken())).duplicates
    assert [{d.first, d.second} for d in found] == [{"trousers/3.png", "trousers/copy.jpg"}]


def test_a_copy_in_another_class_is_left_out_of_both(report):
    kinds = {d.kind: d for d in report.duplicates}
    assert set(kinds["in_two_classes"].leave_out) == {"blue/blue_05.png", "red/cropped.png"}
    within = [d for d in report.duplicates if d.kind != "in_two_classes"]
    assert all(len(d.leave_out) == 1 and d.leave_out[0] in (d.first, d.second) for d in within)


def test_the_copy_that_judges_stays(report):
    for d in report.duplicates:
        if d.kind == "in_two_parts":
            kept = d.first if d.leave_out[0] == d.second else d.second
            assert dict(zip((d.first, d.second), d.parts, strict=True))[kept] in ("test", "val")


def test_planted_label_errors_are_doubted_and_named():
    random = np.random.default_rng(0)
    centres = random.normal(size=(4, 16))
    true = np.repeat(np.arange(4), 40)
    features = centres[true] + 0.5 * random.normal(size=(160, 16))
    features = (features / np.linalg.norm(features, axis=1, keepdims=True)).astype(np.float32)
    given = true.copy()
    wrong = random.permutation(160)[:16]
    given[wrong] = (true[wrong] + random.integers(1, 4, 16)) % 4
    checked = drain(find_label_errors(features, given, token=CancelToken()))
    found = {d.row: d.suggested for d in checked.doubts}
    assert len(set(found) & set(wrong.tolist())) >= 13
    assert len(set(found) - set(wrong.tolist())) <= 3
    assert all(found[row] == true[row] for row in set(found) & set(wrong.tolist()))
    doubts = [d.given_probability for d in checked.doubts]
    assert doubts == sorted(doubts)


def test_too_few_images_for_a_check_of_labels_say_so():
    features = np.eye(6, dtype=np.float32)
    checked = drain(find_label_errors(features, np.array([0, 0, 0, 1, 1, 1]), token=CancelToken()))
    assert checked.agreement is None
    assert checked.doubts == []
    assert checked.unjudged == ()


def clusters(true, classes, spread):
    """Features of their class's own direction, and random numbers that go on from there."""
    random = np.random.default_rng(0)
    centres = random.normal(size=(classes, 16))
    features = centres[true] + spread * random.normal(size=(len(true), 16))
    return (features / np.linalg.norm(features, axis=1, keepdims=True)).astype(np.float32), random


def test_a_probe_that_gives_few_labels_questions_none():
    """With half of the labels at random it still is sure of many others, and none of that means anything."""
    true = np.repeat(np.arange(40), 12)
    features, random = clusters(true, 40, 0.1)
    given = true.copy()
    wrong = random.permutation(480)[:240]
    given[wrong] = (true[wrong] + random.integers(1, 40, 240)) % 40
    checked = drain(find_label_errors(features, given, token=CancelToken()))
    assert checked.agreement is not None
    assert checked.agreement < 0.6
    assert checked.doubts == []
    assert checked.unjudged == tuple(range(40))


def test_a_class_that_the_probe_does_not_know_is_not_questioned_and_others_are():
    true = np.concatenate([np.repeat(np.arange(4), 20), np.full(10, 4), np.repeat(np.arange(4), 6)])
    features, _ = clusters(true, 5, 0.3)
    given = true.copy()
    given[-24:] = 4  # most of the last class looks like one of the others
    given[0], given[25], given[80] = 1, 2, 0  # the last of these would be given the last class
    checked = drain(find_label_errors(features, given, token=CancelToken()))
    assert checked.unjudged == (4,)
    assert {d.row: d.suggested for d in checked.doubts} == {0: 0, 25: 1}


def test_many_wrong_labels_are_no_fault_of_the_probe():
    """It gives little more than half of the labels, and hardly another one than those that it does not doubt."""
    true = np.repeat(np.arange(20), 30)
    features, random = clusters(true, 20, 0.1)
    given = true.copy()
    wrong = np.flatnonzero(np.arange(600) % 30 < 13)
    given[wrong] = (true[wrong] + random.integers(1, 20, len(wrong))) % 20
    checked = drain(find_label_errors(features, given, token=CancelToken()))
    assert checked.agreement is not None
    assert checked.agreement < 0.6
    assert len(checked.unjudged) < 4
    found = {d.row: d.suggested for d in checked.doubts}
    assert len(found) > 100
    assert all(found[row] == true[row] for row in found)


def test_a_report_says_of_which_classes_nothing_was_said():
    report = CheckReport((), (), 262, 0.8, ("mixed",), 5)
    assert not report.questions_none
    assert report.to_json()["unjudged"] == ["mixed"]
    assert CheckReport((), (), 9, 0.4, ("a", "b"), 2).questions_none
    assert not CheckReport((), (), 9, None).questions_none


def test_it_stops_between_fits(folder):
    token = CancelToken()
    job = check_folder(RunPlan(folder), token=token)
    with pytest.raises(Cancelled):
        for event in job:
            if isinstance(event, Progress) and event.phase == "labels":
                token.cancel()


def test_command_line_prints_one_object_and_changes_nothing(cli, folder):
    before = {p: p.read_bytes() for p in folder.rglob("*.*")}
    answer = cli("check", folder, "--json")
    assert answer.code == 0
    told = json.loads(answer.out)
    assert set(told) == {"images", "duplicates", "doubts", "agreement", "unjudged"}
    assert {d["kind"] for d in told["duplicates"]} >= {"in_two_classes"}
    assert {p: p.read_bytes() for p in folder.rglob("*.*")} == before
