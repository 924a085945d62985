"""The list of models: what each is good at under a heading, what does not fit last, and what the chosen one costs."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.pages.train.settings.backbone_choice import SUGGESTED, BackboneChoice
from mpl_desktop.pages.train.settings.model_words import fits, shown, title
from mpl_desktop.system.settings import Settings
from mpl_desktop.workspace.estimates import remember, seconds_per_picture
from mpl_engine.backbones.catalogue import CatalogueEntry, catalogue
from mpl_engine.runs.plan import RunPlan


@pytest.fixture
def choice(page: TrainPage) -> BackboneChoice:
    return page.content.backbone


def entry(name: str) -> CatalogueEntry:
    return next(e for e in catalogue() if e.name == name)


def lines(choice: BackboneChoice) -> list[tuple[str, str | None]]:
    return [(choice.combo.itemText(i), choice.combo.itemData(i)) for i in range(choice.combo.count())]


def test_models_stand_under_headings_with_what_they_are_good_at(choice: BackboneChoice) -> None:
    found = lines(choice)
    headings = [words for words, name in found if name is None]
    assert headings == [
        *("Small and fast", "All-round", "Nature", "From the air", "Names in any language", "Your own")
    ]
    assert found[1] == ("small (built in)", "small")
    assert any("Species of" in words and name == "hf-hub:imageomics/bioclip-2" for words, name in found)
    assert SUGGESTED in {name for _, name in found}
    assert found[-1][1] == "local"


def test_a_heading_cannot_be_chosen_by_keyboard(choice: BackboneChoice) -> None:
    names = [name for _, name in lines(choice) if name not in (None, "local")]
    walked = [choice.name]
    for _ in names[1:]:  # one more would ask for a file
        QTest.keyClick(choice.combo, Qt.Key.Key_Down)
        walked.append(choice.name)
    assert walked == names


def test_of_those_good_at_the_same_the_best_is_shown_and_what_is_chosen_or_here() -> None:
    entries = catalogue()
    names = {e.name for _, some in shown(entries, (), None) for e in some}
    assert "ViT-B-16:dfn2b" in names
    assert "ViT-B-16:laion2b_s34b_b88k" not in names
    here = tuple(
        replace(e, downloaded=True) if e.name == "ViT-B-16:laion2b_s34b_b88k" else e for e in entries
    )
    for some, kept in ((here, ()), (entries, ("ViT-B-16:laion2b_s34b_b88k",))):
        assert "ViT-B-16:laion2b_s34b_b88k" in {e.name for _, list_ in shown(some, kept, None) for e in list_}


def test_what_does_not_fit_into_memory_comes_last_and_says_so() -> None:
    memory = 4_000_000_000
    for _, some in shown(catalogue(), (), memory):
        fitting = [fits(e, memory) for e in some]
        assert fitting == sorted(fitting, reverse=True)
    large = entry("PE-Core-L-14-336:meta")
    assert "needs 6.7 GB of memory" in title(large, memory)
    assert "of memory" not in title(large, 64_000_000_000)


def test_the_chosen_model_says_what_it_costs_and_whose_it_is(choice: BackboneChoice) -> None:
    choice.choose("ViT-B-16-SigLIP2:webli")
    words = choice.about.text()
    for fact in ("78 %", "224 × 224", "1.5 GB", "Apache-2.0", "text in them", "a picture on this computer"):
        assert fact in words
    assert choice.combo.currentData() == "ViT-B-16-SigLIP2:webli"


def test_seconds_of_a_picture_come_from_what_was_measured_here(settings: Settings, tmp_path: Path) -> None:
    light, heavy = entry("ViT-B-32:openai"), entry("ViT-L-14:openai")
    guessed = seconds_per_picture(settings, heavy, "CPU")
    assert guessed > seconds_per_picture(settings, light, "CPU") > 0
    remember(settings, RunPlan(tmp_path, backbone=light.name), "CPU", 300.0, 10**9)
    assert seconds_per_picture(settings, light, "CPU") == pytest.approx(100)
    scaled = 100 * heavy.image_work / light.image_work
    assert seconds_per_picture(settings, heavy, "CPU") == pytest.approx(scaled)
    assert seconds_per_picture(settings, heavy, "Some GPU") < guessed, "another device was not measured"
