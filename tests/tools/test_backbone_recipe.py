"""The recipe of the built-in backbone from end to end: some steps of each stage, on made-up data with tiny widths."""

import hashlib
from types import SimpleNamespace

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from click.testing import CliRunner
from safetensors.torch import load_file

from mpl_engine.backbones.loading import open_backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.prompts.encoder import Encoder
from tests.support.jobs import follow
from tests.tools import recipe_material
from tests.tools.recipe_material import SIZES, LetterEncoder
from tools.backbone import (
    class_places,
    corpus,
    evaluation,
    export,
    extractor,
    feature_batches,
    feature_cache,
    image_sets,
    image_training,
    schedule,
    teacher,
    text_alignment,
    text_distillation,
    towers,
)

STEPS = 40


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """The whole recipe, run once: its folder, and the losses of each training by the name of the file it wrote."""
    root = tmp_path_factory.mktemp("recipe")
    recipe_material.make_sets(root / "sets")
    recipe_material.make_extractor(root / "extractor.safetensors")
    (root / "wordnet").mkdir()
    for name, lines in recipe_material.WORDNET.items():
        (root / "wordnet" / name).write_text(lines, encoding="latin-1")
    names = image_sets.all_names(root / "sets")
    corpus.write_corpus(corpus.make_corpus(root / "wordnet", names, phrases=6), root / "text")
    teacher.run(root / "text", LetterEncoder())
    out, losses = root / "weights", {}
    losses["text"] = text_distillation.run(
        root / "text",
        out / "text.safetensors",
        SIZES,
        recipe=text_distillation.Recipe(batch=12, rate=1e-2, warm_up=3),
        budget=schedule.Budget(10, steps=STEPS),
    )
    feature_cache.run(root / "sets", root / "extractor.safetensors", root / "features", SIZES)
    network = extractor.read_extractor(SIZES.stem, root / "extractor.safetensors")
    for source, target, keep in (("text", "image-1", 3.0), ("text-2", "image-2", 8.0)):
        losses[target] = image_training.run(
            root / "features",
            out / f"{source}.safetensors",
            network,
            out / f"{target}.safetensors",
            recipe=image_training.Recipe(batch=12, rate=3e-3, warm_up=3, keep=keep),
            budget=schedule.Budget(10, steps=STEPS),
        )
        if target == "image-1":
            losses["text-2"] = text_alignment.run(
                root / "features",
                out / "image-1.safetensors",
                root / "text",
                out / "text.safetensors",
                network,
                out / "text-2.safetensors",
                recipe=text_alignment.Recipe(batch=12, rate=3e-3, warm_up=3),
                budget=schedule.Budget(10, steps=STEPS),
            )
    digest = export.export(out / "image-2.safetensors", root / "ship", "recipe-test")
    return SimpleNamespace(root=root, out=out, losses=losses, digest=digest, network=network)


def moved(done, before, after):
    old, new = (load_file(done.out / f"{name}.safetensors") for name in (before, after))
    return {name for name in old if not torch.equal(old[name], new[name])}


@pytest.mark.parametrize("stage", ["text", "image-1", "text-2", "image-2"])
def test_each_training_lowers_its_loss(done, stage):
    losses = done.losses[stage]
    assert len(losses) == STEPS
    assert np.isfinite(losses).all()
    assert np.mean(losses[-8:]) < 0.95 * np.mean(losses[:8])


def test_the_corpus_has_nouns_glosses_phrases_and_class_names(done):
    entries = corpus.read_corpus(done.root / "text")
    nouns = [corpus.Entry("entity", "entity", named=True, weight=1.0)]
    nouns += [corpus.Entry("house cat", "house cat, a kind of entity", named=True, weight=1.0)]
    nouns += [corpus.Entry("house cat", "house cat, a kind of house cat", named=True, weight=0.35)]
    assert entries[:4] == [
        *nouns,
        corpus.Entry("tin cup", "tin cup, a kind of entity", named=True, weight=1.0),
    ]
    glosses = ["that which exists", "a small animal that purrs; a pet"]
    assert [e.text for e in entries[4:6]] == glosses
    assert not entries[4].named
    assert {e.text.split()[0] for e in entries[6:12]} == {"small"}, "rare and long adjectives are left out"
    names = ["blue cup", "crimson thing", "grey card", "leaf thing", "red cup", "sea thing", "snow thing"]
    assert entries[12:] == [corpus.Entry(name, name, named=True, weight=6.0) for name in names]


def test_the_teacher_s_rows_belong_to_their_sentences(done):
    entries = corpus.read_corpus(done.root / "text")
    rows = np.load(done.root / "text" / "teacher.npy", allow_pickle=False)
    for number in (1, 5, 11):
        expected = LetterEncoder().encode([entries[number].sentence])[0].half().numpy()
        np.testing.assert_array_equal(rows[number], expected)
    pieces = teacher.read_word_pieces(done.root / "text")
    words = towers.tokenizer(SIZES.config())
    table = LetterEncoder()[0].auto_model.embeddings.word_embeddings.weight
    torch.testing.assert_close(pieces[words(["cat"])[0, 1]], table[[ord(c) for c in "cat"]].mean(dim=0))


def test_kept_features_are_those_of_the_centre_crop_and_damaged_images_are_told_apart(done):
    kept = feature_cache.read_set(done.root / "features", "cups")
    assert kept.features.shape[:2] == (17, 2)
    assert kept.classes == ["blue cup", "red cup"]
    assert len(kept.usable) == 16
    assert {kept.files[row] for row in set(range(17)) - set(kept.usable)} == {"blue cup/damaged.png"}
    row = int(kept.usable[-1])
    pixels = feature_cache.Views(64).of(done.root / "sets" / "cups" / kept.files[row], 1)
    with torch.no_grad():
        seen = extractor.early(done.network, torch.from_numpy(pixels))[0]
        stored = torch.from_numpy(np.array(kept.features[row, 0])).float()
        torch.testing.assert_close(stored, seen, atol=1e-2, rtol=1e-2)
        whole = extractor.late(done.network, extractor.early(done.network, torch.from_numpy(pixels)))
        torch.testing.assert_close(whole, done.network.forward_features(torch.from_numpy(pixels)))
        logits = extractor.answers(done.network, extractor.pooled(whole))
        torch.testing.assert_close(logits, done.network(torch.from_numpy(pixels)))
    assert not np.array_equal(kept.features[row, 0], kept.features[row, 1])


def test_the_stem_stays_as_it_was_through_all_stages(done):
    given = load_file(done.root / "extractor.safetensors")
    for stage in ("image-1", "text-2", "image-2"):
        state = load_file(done.out / f"{stage}.safetensors")
        stem = {n.removeprefix(towers.STEM): t for n, t in state.items() if n.startswith(towers.STEM)}
        assert set(given) - set(stem) == {"classifier.weight", "classifier.bias"}
        assert [name for name, tensor in stem.items() if not torch.equal(tensor, given[name])] == []


def test_each_stage_moves_its_own_part(done):
    fresh = {"text_projection", "logit_scale"}
    assert moved(done, "text", "image-1") == fresh
    aligned = moved(done, "image-1", "text-2")
    assert not any(name.startswith("visual.") or name == "logit_scale" for name in aligned)
    assert {"token_embedding.weight", "text_projection", "transformer.resblocks.1.mlp.c_fc.weight"} <= aligned
    again = moved(done, "text-2", "image-2")
    assert {name for name in again if not name.startswith("visual.")} == fresh
    assert {
        "visual.conv1.proj.weight",
        "visual.proj",
        "visual.transformer.resblocks.1.mlp.c_fc.weight",
    } <= again


def test_the_engine_opens_the_exported_file_and_gives_the_same_features(done):
    file = done.root / "ship" / "recipe-test.safetensors"
    assert hashlib.sha256(file.read_bytes()).hexdigest() == done.digest
    single = {name for name, tensor in load_file(file).items() if tensor.dtype == torch.float32}
    assert "logit_scale" in single
    assert all(n.endswith(("running_mean", "running_var", "logit_scale")) for n in single)
    assert len(single) > 20
    backbone = follow(open_backbone(f"recipe-test:{file}", token=CancelToken()), lambda event: None)
    assert backbone.preprocess.mean == (0.5, 0.5, 0.5)
    trained, config = towers.load(done.out / "image-2.safetensors")
    pixels = torch.rand(3, 3, 64, 64) * 2 - 1
    words = towers.tokenizer(config)(["a photo of a red cup.", "snow"])
    with torch.no_grad():
        seen = Encoder(backbone, torch.device("cpu")).image_features(pixels)
        expected = F.normalize(trained.encode_image(pixels), dim=-1)
        seen = F.normalize(seen[:, : backbone.shared_dim], dim=-1)
        torch.testing.assert_close(seen, expected, atol=1e-2, rtol=1e-2)
        said = backbone.model.encode_text(words)
        torch.testing.assert_close(said, trained.encode_text(words), atol=2e-2, rtol=2e-2)


def test_a_model_knows_what_it_learned(done):
    model, config = towers.load(done.out / "image-2.safetensors")
    cups = feature_cache.read_set(done.root / "features", "cups")
    figures = evaluation.measure(model, config, cups)
    assert list(figures) == ["zero-shot", "LP1", "LP4"], "eight images of a class cannot give 16"
    assert figures["zero-shot"] > 0.9
    assert figures["LP4"] > 0.9


def test_nothing_but_safetensors_json_and_plain_arrays_is_written(done):
    folders = ("text", "features", "weights", "ship")
    written = {path.suffix for folder in folders for path in (done.root / folder).iterdir()}
    assert written == {".json", ".npy", ".safetensors"}


def test_forward_passes_agree_with_open_clip(done):
    model, config = towers.load(done.out / "image-1.safetensors")
    tokens = towers.tokenizer(config)(["cat", "a photo of a tin cup."])
    pixels = torch.rand(3, 3, 64, 64) * 2 - 1
    with torch.no_grad():
        placed = towers.text_states(model, tokens) @ model.text_projection
        torch.testing.assert_close(placed, model.encode_text(tokens), atol=1e-5, rtol=1e-4)
        late = extractor.late(done.network, extractor.early(done.network, pixels))
        exact = towers.image_embeddings(model, late, in_half=False)
        torch.testing.assert_close(exact, model.encode_image(pixels), atol=1e-5, rtol=1e-4)
        rough = towers.image_embeddings(model, late)
    assert rough.dtype == torch.float32
    assert F.cosine_similarity(rough, exact).min() > 0.99


def test_batches_keep_images_with_their_labels(done):
    sets = feature_cache.read_all(done.root / "features")
    assert [one.name for one in sets] == ["cups", "imagenet_sample", "plain"]
    cups = sets[0]
    batch = feature_batches.draw([cups], 12, np.random.default_rng(3))
    assert [part.number for part in batch.parts] == [0, 0, 0]
    labels = torch.cat([part.labels for part in batch.parts])
    for seen, label in zip(batch.features.numpy().astype(np.float16), labels.tolist(), strict=True):
        views = np.array(cups.features[cups.usable]).reshape(-1, *seen.shape)
        same = [i for i, view in enumerate(views) if (view == seen).all() or (view == seen[..., ::-1]).all()]
        assert cups.labels[cups.usable[same[0] // 2]] == label


def test_places_are_means_of_the_images_of_a_name(done):
    model, _ = towers.load(done.out / "image-1.safetensors")
    cups = feature_cache.read_set(done.root / "features", "cups")
    answers = ["a", "b", "c", "d"]
    first, last = class_places.find_places(model, done.network, [cups], answers)
    assert first.names == ["blue cup", "red cup"]
    embedded = evaluation.embed(model, cups)
    for number in (0, 1):
        mean = embedded[torch.from_numpy(cups.labels[cups.usable] == number)].mean(dim=0)
        assert F.cosine_similarity(mean, first.places[number], dim=0) > 0.99
    assert set(last.names) <= set(answers)
    torch.testing.assert_close(last.places.norm(dim=1), torch.ones(len(last.names)))


def test_files_of_which_the_engine_makes_other_features_are_refused(done, tmp_path, monkeypatch):
    other = towers.build(SIZES.config())
    monkeypatch.setattr(export, "opened", lambda file: other)
    with pytest.raises(ValueError, match="cosine"):
        export.export(done.out / "image-2.safetensors", tmp_path, "other")


def test_the_export_prints_what_the_card_needs(done):
    weights, output = str(done.out / "image-2.safetensors"), str(done.root / "again")
    said = CliRunner().invoke(
        export.main, ["--weights", weights, "--output", output, "--name", "again"], catch_exceptions=False
    )
    size = (done.root / "again" / "again.safetensors").stat().st_size
    assert said.output == f"again.safetensors, {size:,} bytes, sha256 {done.digest}\n"
