"""The generator of the sample images, and the set that is shipped."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tools.samples import fields, paint, scenes, textures
from tools.samples.make_samples import SIZE, draw, make_set

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "samples"
CLASSES = ["bubbly", "chequered", "cracked", "dotted", "honeycombed", "marbled", "striped", "woven"]


def grid(side=48):
    axis = (np.arange(side) + 0.5) / side * 2 - 1
    return np.meshgrid(axis, axis)


def test_same_seed_gives_same_bytes_and_another_seed_others(tmp_path):
    first = make_set(tmp_path / "a", per_class=1, seed=3)
    again = make_set(tmp_path / "b", per_class=1, seed=3)
    assert [p.relative_to(tmp_path / "a") for p in first] == [Path(c) / f"{c}_01.jpg" for c in CLASSES]
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in again]
    assert draw("woven", 1, seed=4).tobytes() != draw("woven", 1, seed=3).tobytes()
    assert draw("woven", 2, seed=3).tobytes() != draw("woven", 1, seed=3).tobytes()


def test_a_picture_has_the_promised_form_and_is_not_flat():
    picture = draw("cracked", 5)
    assert picture.size == (SIZE, SIZE)
    assert picture.mode == "RGB"
    assert np.asarray(picture).std() > 8
    with pytest.raises(KeyError):
        draw("fluffy", 1)


@pytest.mark.parametrize("name", CLASSES)
def test_every_texture_is_finite_and_in_range(name):
    x, y = grid()
    for seed in range(6):
        surface = textures.TEXTURES[name](np.random.default_rng(seed), 2 * x + 9, 2 * y + 9)
        for field in (surface.mix, surface.accent, surface.height):
            assert field.shape == x.shape
            assert np.isfinite(field).all()
        assert surface.mix.min() >= -1e-9
        assert surface.mix.max() <= 1 + 1e-9
        assert np.ptp(surface.mix) + np.ptp(surface.height) > 0.01
        assert 0 <= surface.gloss <= 1


@pytest.mark.parametrize("scene", scenes.SCENES)
def test_every_scene_shows_enough_of_the_texture(scene):
    x, y = grid()
    for seed in range(6):
        view = scene(np.random.default_rng(seed), x, y)
        assert all(np.isfinite(f).all() for f in (view.x, view.y, view.light, view.ground_light))
        assert view.cover.mean() > 0.3
        assert 0 <= view.cover.min() <= view.cover.max() <= 1


def test_each_palette_belongs_to_two_classes_so_that_colour_alone_cannot_tell():
    used = [palette for palettes in paint.TENDENCY.values() for palette in palettes]
    assert sorted(paint.TENDENCY) == CLASSES
    assert {palette: used.count(palette) for palette in paint.PALETTES} == dict.fromkeys(paint.PALETTES, 2)
    assert sum(scenes.CHANCES) == pytest.approx(1)


def test_cells_of_a_plain_lattice_have_the_known_distances():
    x, y = np.array([[0.5, 1.0, 0.9]]), np.array([[0.5, 0.5, 0.5]])
    found = fields.cells(np.random.default_rng(0), x, y, 0.0, hexagonal=False)
    np.testing.assert_allclose(found.distance, [[0.0, 0.5, 0.4]], atol=1e-12)
    np.testing.assert_allclose(found.edge, [[0.5, 0.0, 0.1]], atol=1e-12)


def test_blur_keeps_a_constant_and_the_sum_of_a_spot():
    spot = np.zeros((21, 21))
    spot[10, 10] = 1
    blurred = fields.blur(spot, 1.5)
    assert blurred.sum() == pytest.approx(1)
    assert blurred[10, 10] < 0.2
    np.testing.assert_allclose(fields.blur(np.full((9, 9, 3), 0.7), 2.0), 0.7)


def test_shipped_set_is_complete_readable_distinct_and_small():
    assert sorted(p.name for p in SHIPPED.iterdir() if p.is_dir()) == CLASSES
    hashes, size = set(), 0
    for name in CLASSES:
        files = sorted((SHIPPED / name).iterdir())
        assert [f.name for f in files] == [f"{name}_{n:02d}.jpg" for n in range(1, 31)]
        for file in files:
            data = file.read_bytes()
            size += len(data)
            with Image.open(file) as picture:
                picture.load()
                assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (SIZE, SIZE))
                hashes.add(hashlib.sha256(picture.tobytes()).hexdigest())
    assert len(hashes) == 240
    assert size < 2_500_000
    assert "CC0" in (SHIPPED / "README.md").read_text(encoding="utf-8")
