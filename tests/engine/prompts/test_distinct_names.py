"""Classes that the backbone reads alike get prompts that it can tell apart."""

import pytest

from mpl_engine.device import choose_device
from mpl_engine.prompts.distinct_names import SAME, prompt_names
from mpl_engine.prompts.encoder import Encoder
from tests.support.small_backbone import small_backbone


@pytest.fixture
def encoder():
    """A backbone to which some words are one and the same, as unseen words are to a small text tower."""
    backbone = small_backbone()
    rows = backbone.model.token_embedding.weight.data
    tulips, sunflowers, roses = (
        backbone.vocabulary.encode(word)[0] for word in ("tulips", "sunflowers", "roses")
    )
    rows[sunflowers] = rows[tulips]
    rows[roses] = rows[tulips]
    return Encoder(backbone, choose_device("cpu"))


def test_names_that_differ_are_kept(encoder):
    made = prompt_names(encoder, ["daisy", "tulips", "oak"], "a photo of a")
    assert made.names == ("daisy", "tulips", "oak")
    assert made.remark == ""


def test_names_that_are_read_alike_get_another_form(encoder):
    made = prompt_names(encoder, ["daisy", "sunflowers", "tulips"], "a photo of a")
    assert made.names == ("daisy", "sunflower", "tulip")
    assert "sunflowers" in made.remark
    assert "tulip" in made.remark
    features = encoder.zero_shot_features(made.names, "a photo of a")
    assert float((features @ features.T).fill_diagonal_(0).max()) < SAME


def test_a_number_is_the_last_resort(encoder):
    rows = encoder.backbone.model.token_embedding.weight.data
    vocabulary = encoder.backbone.vocabulary
    for word in ("tulip", "sunflower"):
        rows[vocabulary.encode(word)[0]] = rows[vocabulary.encode("tulips")[0]]
    made = prompt_names(encoder, ["sunflowers", "tulips"], "a photo of a")
    assert made.names[0].startswith("sunflowers ")
    features = encoder.zero_shot_features(made.names, "a photo of a")
    assert float((features @ features.T).fill_diagonal_(0).max()) < SAME
