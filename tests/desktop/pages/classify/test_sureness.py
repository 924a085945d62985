"""The slider from "Always answer" to "Only when sure", and what it says of itself."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.pages.classify.sureness import Sureness, steps
from mpl_desktop.system.settings import Settings
from mpl_engine.evaluation.confidence import Calibration
from mpl_engine.evaluation.decision import Decision
from mpl_engine.modules.info import ModuleInfo

from ...fake_classifier import fake_info

TEST = {
    # As a module keeps it: mean confidence, accuracy and number of the pictures of each bin.
    "test": {"images": 100, "before": {"bins": []}, "after": {"bins": [[0.45, 0.5, 20], [0.7, 0.8, 30], [0.97, 0.98, 50]]}},
}  # fmt: skip


@pytest.fixture
def info(module: Path) -> ModuleInfo:
    return replace(fake_info(module), raw={"calibration": TEST})


def shown(
    settings: Settings, qtbot: QtBot, info: ModuleInfo, names: tuple[str, ...] = ("cat", "dog")
) -> Sureness:
    made = Sureness(settings)
    qtbot.addWidget(made)
    made.show_module(info, names)
    return made


def last(made: Sureness) -> None:
    made.slider.setValue(made.slider.maximum())


def test_it_begins_where_every_answer_counts_and_says_what_the_test_pictures_say(
    settings: Settings, qtbot: QtBot, info: ModuleInfo
) -> None:
    made = shown(settings, qtbot, info)
    assert made.threshold == 0
    assert made.words.text() == "Every picture is answered: 100 test pictures, of which 83 are right (83 %)."
    last(made)
    assert made.words.text() == (
        "Only answers of 93 % or more count: 50 of 100 test pictures, of which 49 are right (98 %)."
    )
    made.slider.setValue(1)
    assert made.words.text().endswith(": 80 of 100 test pictures, of which 73 are right (91 %).")


def test_only_as_much_is_said_as_is_known(settings: Settings, qtbot: QtBot, info: ModuleInfo) -> None:
    unknown = shown(settings, qtbot, replace(info, raw={}))
    assert (
        unknown.words.text() == "Every picture is answered. How many are right is not known for this module."
    )
    last(unknown)
    assert unknown.words.text().endswith("How many are right is not known for this module.")
    more = shown(settings, qtbot, info, ("cat", "dog", "wolf"))
    assert more.words.text().endswith("is not known with the added class.")
    taught = shown(settings, qtbot, replace(info, raw={"calibration": {"temperature": 2.0, "taught": 5}}))
    assert taught.words.text().endswith(
        "It has learned more since it was tested, so how many are right is not known."
    )
    weighed = shown(settings, qtbot, replace(info, decision=Decision({("cat", "dog"): 5.0})))
    assert weighed.words.text().endswith("is not known while mistakes are weighed.")


def test_pictures_that_were_kept_aside_are_called_so(
    settings: Settings, qtbot: QtBot, info: ModuleInfo
) -> None:
    aside = replace(info, raw={}, calibration=Calibration(margins=(0.0, 0.0, 0.0, 1.5)))
    made = shown(settings, qtbot, aside)
    assert (
        made.words.text() == "Every picture is answered: 4 pictures kept aside, of which 3 are right (75 %)."
    )
    last(made)  # how sure the module was of those is not in it
    assert "not known" in made.words.text()


@pytest.mark.parametrize("damaged", [None, 3, "x", {"test": 1}, {"test": {"after": {"bins": [[1]]}}}, {"test": {"after": {"bins": [["a", 1, 1]]}}}])  # fmt: skip
def test_a_damaged_record_is_as_none(
    settings: Settings, qtbot: QtBot, info: ModuleInfo, damaged: Any
) -> None:
    made = shown(settings, qtbot, replace(info, raw={"calibration": damaged}))
    assert made.words.text().endswith("is not known for this module.")


def test_its_place_is_remembered_for_each_module(
    settings: Settings, qtbot: QtBot, info: ModuleInfo, tmp_path: Path
) -> None:
    first = shown(settings, qtbot, info)
    last(first)
    wanted = first.threshold
    other = replace(info, path=tmp_path / "other.safetensors")
    first.show_module(other, ("cat", "dog"))
    assert first.threshold == 0
    first.show_module(info, ("cat", "dog"))
    assert first.threshold == wanted
    again = shown(settings, qtbot, info)
    assert again.threshold == wanted
    again.follow(info.path, other.path)
    again.show_module(other, ("cat", "dog"))
    assert again.threshold == wanted
    settings.put("answers_from", "{broken")
    assert shown(settings, qtbot, info).threshold == 0


def test_no_place_of_the_slider_is_without_effect() -> None:
    assert steps(2)[1] > 1 / 2
    assert len(steps(2)) < len(steps(10))
    assert steps(100)[0] == 0


def test_files_follow_the_slider(answered: ClassifyPage, tmp_path: Path) -> None:
    def statuses() -> set[str]:
        answered.save_answers(tmp_path / "a.csv")
        with (tmp_path / "a.csv").open(newline="", encoding="utf-8-sig") as file:
            return {row["status"] for row in csv.DictReader(file)}

    assert statuses() == {"ok"}
    last(answered.content.sureness)
    assert statuses() == {"not_sure"}
