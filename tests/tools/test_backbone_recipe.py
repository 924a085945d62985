"""The recipe of the built-in backbone, a few steps of it, on made-up data with tiny widths."""

import hashlib
import json
import subprocess
import sys

import numpy as np
import open_clip
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from tests.support.places import ROOT
from tools.backbone import (
    augmentation,
    export,
    image_training,
    prepare_data,
    teacher,
    text_distillation,
    towers,
    wordnet,
)

SIZES = towers.Sizes(
    embedding=24,
    patch=16,
    image_width=32,
    image_layers=2,
    text_width=16,
    text_layers=2,
    context=16,
    head_width=8,
)
NOUNS = """\
  1 A line of the licence, which starts with two spaces.
00001740 03 n 01 entity 0 001 ~ 00001930 n 0000 | that which exists; "it is there"
00001930 03 n 02 house_cat 0 mouser 0 001 @ 00001740 n 0000 | a small animal that purrs; "cat"
00002137 03 n 01 tin_cup 0 002 #p 00001930 n 0000 @ 00001740 n 0000 | a vessel
00002452 03 n 01 Rex 0 001 @i 00001930 n 0000 | a cat of that name
"""
WORDNET_IDS = ["n00001930", "n00002137"]


def make_tiny_imagenet(folder):
    """Two classes with four training and two validation images each: dark and bright noise."""
    rng = np.random.default_rng(0)
    (folder / "val" / "images").mkdir(parents=True)
    (folder / "wnids.txt").write_text("\n".join(WORDNET_IDS) + "\n", encoding="ascii")
    rows = []
    for label, wordnet_id in enumerate(WORDNET_IDS):
        images = folder / "train" / wordnet_id / "images"
        images.mkdir(parents=True)
        low = 20 + 120 * label
        targets = [images / f"{wordnet_id}_{n}.JPEG" for n in range(4)]
        names = [f"val_{label}{n}.JPEG" for n in range(2)]
        rows += [f"{name}\t{wordnet_id}\t0\t0\t63\t63" for name in names]
        for target in targets + [folder / "val" / "images" / name for name in names]:
            Image.fromarray(rng.integers(low, low + 90, (64, 64, 3), dtype=np.uint8)).save(
                target, format="JPEG"
            )
    (folder / "val" / "val_annotations.txt").write_text("\n".join(rows) + "\n", encoding="ascii")


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """The whole recipe, run once: folder, and the losses of both trainings."""
    root = tmp_path_factory.mktemp("recipe")
    make_tiny_imagenet(root / "tiny")
    (root / "data.noun").write_text(NOUNS, encoding="latin-1")
    prepare_data.prepare(root / "tiny", root / "data.noun", root / "data")
    corpus = json.loads((root / "data" / "corpus.json").read_text(encoding="utf-8"))
    made_up = np.random.default_rng(1).standard_normal((len(corpus), 30)).astype(np.float32)
    matrix = teacher.principal_components(made_up, SIZES.embedding).astype(np.float16)
    np.save(root / "teacher.npy", matrix, allow_pickle=False)
    budget = towers.Budget(minutes=10, steps=6)
    text_losses = text_distillation.run(
        root / "data",
        root / "teacher.npy",
        root / "out",
        SIZES,
        recipe=text_distillation.Recipe(batch=3),
        budget=budget,
    )
    image_losses = image_training.run(
        root / "data",
        root / "out" / "text.safetensors",
        root / "out",
        image_training.Recipe(batch=4, anchors=5),
        budget,
    )
    digest = export.export(root / "out" / "image.safetensors", root / "ship", "recipe-test")
    return root, text_losses, image_losses, digest


def test_prepared_data_is_plain_and_in_order(done):
    data = done[0] / "data"
    assert json.loads((data / "classes.json").read_text(encoding="utf-8")) == [
        ["house cat", "mouser"],
        ["tin cup"],
    ]
    corpus = json.loads((data / "corpus.json").read_text(encoding="utf-8"))
    assert corpus == [
        ["entity", None],
        ["house cat", "entity"],
        ["mouser", "entity"],
        ["tin cup", "entity"],
        ["Rex", "house cat"],
    ]
    images = np.load(data / "train_x.npy", allow_pickle=False)
    labels = np.load(data / "train_y.npy", allow_pickle=False)
    assert images.shape == (8, 64, 64, 3)
    assert images.dtype == np.uint8
    assert labels.tolist() == [0] * 4 + [1] * 4
    assert images[labels == 1].mean() > images[labels == 0].mean() + 60
    assert np.load(data / "val_y.npy", allow_pickle=False).tolist() == [0, 0, 1, 1]


def test_losses_are_finite_and_as_many_as_steps(done):
    _, text_losses, image_losses, _ = done
    for losses in (text_losses, image_losses):
        assert len(losses) == 6
        assert np.isfinite(losses).all()


def test_image_training_moves_only_the_image_tower_the_projection_and_the_temperature(done):
    before, after = (load_file(done[0] / "out" / f"{step}.safetensors") for step in ("text", "image"))
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    assert {name for name in moved if not name.startswith("visual.")} == {"text_projection", "logit_scale"}
    assert "visual.conv1.weight" in moved
    assert "visual.transformer.resblocks.1.mlp.c_proj.weight" in moved


def test_tokens_never_seen_share_one_embedding_and_seen_ones_do_not(done):
    table = load_file(done[0] / "out" / "text.safetensors")["token_embedding.weight"]
    distinct = torch.unique(table, dim=0)
    assert 10 < len(distinct) < 60
    words = open_clip.SimpleTokenizer(context_length=16)
    cat, volcano, guitar = (words([w])[0, 1].item() for w in ("cat", "volcano", "guitar"))
    assert torch.equal(table[volcano], table[guitar])
    assert not torch.equal(table[cat], table[volcano])


def test_exported_file_is_half_precision_and_loads_through_open_clip(done):
    root, _, _, digest = done
    weights = root / "ship" / "recipe-test.safetensors"
    assert hashlib.sha256(weights.read_bytes()).hexdigest() == digest
    shipped = load_file(weights)
    assert {tensor.dtype for tensor in shipped.values()} == {torch.float16}
    open_clip.add_model_config(root / "ship")
    model = open_clip.create_model("recipe-test", pretrained=str(weights)).eval()
    trained, _ = towers.load(root / "out" / "image.safetensors")
    trained.eval()
    words = open_clip.get_tokenizer("recipe-test")(["a photo of a house cat.", "tin cup"])
    pixels = torch.randn(2, 3, 64, 64)
    with torch.no_grad():
        torch.testing.assert_close(model.encode_text(words), trained.encode_text(words), atol=2e-2, rtol=2e-2)
        torch.testing.assert_close(
            model.encode_image(pixels), trained.encode_image(pixels), atol=2e-2, rtol=2e-2
        )


def test_nothing_but_safetensors_json_and_plain_arrays_is_written(done):
    written = {p.suffix for part in ("data", "out", "ship") for p in (done[0] / part).iterdir()}
    assert written == {".json", ".npy", ".safetensors"}


def test_forward_passes_agree_with_open_clip():
    torch.manual_seed(0)
    model = towers.build(SIZES.config()).eval()
    tokens = towers.tokenizer(SIZES.config())(["cat", "a photo of a tin cup."])
    pixels = torch.randn(3, 3, 64, 64)
    with torch.no_grad():
        placed = towers.text_features(model, tokens) @ model.text_projection
        torch.testing.assert_close(placed, model.encode_text(tokens), atol=1e-5, rtol=1e-4)
        embedded = towers.image_features(model, pixels)
        torch.testing.assert_close(embedded, model.encode_image(pixels), atol=1e-5, rtol=1e-4)
        dropped = towers.image_features(model, pixels, keep=0.25)
    assert dropped.shape == embedded.shape
    assert not torch.allclose(dropped, embedded)


def test_default_sizes_are_those_of_the_shipped_configuration():
    shipped = json.loads((ROOT / "resources" / "backbone" / "mpl-tiny.json").read_text(encoding="utf-8"))
    assert towers.Sizes().config() == shipped


def test_a_random_caption_belongs_to_its_class():
    captions = image_training.Captions(torch.eye(7), torch.tensor([0, 2, 3]), torch.tensor([2, 1, 4]))
    drawn = torch.stack([captions.draw() for _ in range(200)])
    assert [sorted(set(column.tolist())) for column in drawn.T] == [[0, 1], [2], [3, 4, 5, 6]]
    means = captions.class_means(torch.eye(7))
    torch.testing.assert_close(means[0], torch.tensor([0.5**0.5] * 2 + [0.0] * 5))


def test_crops_stay_inside_the_image_and_keep_its_values():
    torch.manual_seed(0)
    flat = torch.full((16, 3, 32, 32), 100.0)
    crops = augmentation.random_crops(flat, 0.3)
    assert crops.shape == flat.shape
    assert crops.amin() >= 80 - 1e-3
    assert crops.amax() <= 120 + 1e-3
    torch.testing.assert_close(crops.amin(dim=(1, 2, 3)), crops.amax(dim=(1, 2, 3)))
    left_dark = torch.cat([torch.zeros(64, 3, 32, 16), torch.ones(64, 3, 32, 16)], dim=3)
    means = augmentation.random_crops(left_dark, 0.9).mean(dim=(1, 2))
    mirrored = (means[:, 0] > means[:, -1]).float().mean()
    assert 0.2 < mirrored < 0.8


def test_budget_ends_by_the_clock_or_by_steps():
    assert towers.Budget(minutes=2).progress(60, 10**6) == pytest.approx(0.5)
    assert towers.Budget(minutes=2, steps=10).progress(60, 9) == pytest.approx(0.9)
    assert towers.Budget(minutes=2, steps=10).progress(120, 1) == pytest.approx(1)


def test_mistakes_are_said(tmp_path):
    with pytest.raises(ValueError, match=r"not a line of data\.noun"):
        wordnet.parse_line("00001740 03 n zz entity")
    with pytest.raises(ValueError, match=r"\(3, 8\), not \(2, 24\)"):
        text_distillation.distill(
            ["a", "b"], torch.zeros(3, 8), SIZES, text_distillation.Recipe(), towers.Budget(1, 1)
        )
    with pytest.raises(ValueError, match="components"):
        teacher.principal_components(np.zeros((4, 3), np.float32), 5)
    Image.new("RGB", (32, 64)).save(tmp_path / "small.png")
    with pytest.raises(ValueError, match="32×64, not 64×64"):
        prepare_data.load_images([tmp_path / "small.png"])


def test_numbers_too_large_for_half_precision_are_not_exported(tmp_path):
    model = towers.build(SIZES.config())
    with torch.no_grad():
        model.logit_scale.fill_(1e6)
    towers.save(model, SIZES.config(), tmp_path / "in" / "image.safetensors")
    with pytest.raises(ValueError, match="logit_scale"):
        export.export(tmp_path / "in" / "image.safetensors", tmp_path / "ship", "too-large")
    assert not (tmp_path / "ship").exists()


def test_the_command_runs_as_the_readme_says(done):
    root = done[0]
    weights, ship = str(root / "out" / "image.safetensors"), str(root / "again")
    command = [
        sys.executable,
        "-m",
        "tools.backbone.export",
        "--weights",
        weights,
        "--output",
        ship,
        "--name",
        "again",
    ]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert f"sha256 {done[3]}" in said.stdout
