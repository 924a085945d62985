"""The sample images that are shipped, and the tool that writes them."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tools.samples.choose_samples import PIXELS_ONLY, SIDE, find_original, read_chosen, write_set

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "samples"
CLASSES = ["dress", "hat", "pants", "shirt", "shoes"]
ORIENTATION, MADE_BY, GPS = 0x0112, 0x010F, 0x8825


def picture(path, size=(150, SIDE), **save):
    random = np.random.default_rng(len(path.name))
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(random.integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)).save(path, **save)
    return path


def test_a_small_plain_photograph_is_copied_byte_for_byte(tmp_path):
    source = picture(tmp_path / "train" / "hat" / "0a1b2c3d-77.jpg")
    [written] = write_set(tmp_path, tmp_path / "out", {"hat/0a1b2c3d": "hat/hat_01.jpg"})
    assert written == tmp_path / "out" / "hat" / "hat_01.jpg"
    assert written.read_bytes() == source.read_bytes()


def test_a_large_photograph_becomes_small_and_upright_and_loses_what_it_says_of_people(tmp_path):
    exif = Image.Exif()
    exif[ORIENTATION], exif[MADE_BY], exif[GPS] = 6, "a camera", {1: "N", 2: (52.0, 31.0, 0.0)}
    picture(tmp_path / "hat" / "0a1b2c3d.jpg", (800, 600), exif=exif, comment=b"taken by a person")
    [written] = write_set(tmp_path, tmp_path / "out", {"hat/0a1b2c3d": "hat/hat_01.jpg"})
    with Image.open(written) as made:
        assert (made.format, made.mode, made.size) == ("JPEG", "RGB", (168, SIDE))
        assert set(made.info) <= PIXELS_ONLY
        assert not made.getexif()


def test_nothing_is_written_while_an_original_is_missing_or_not_the_only_one(tmp_path):
    picture(tmp_path / "hat" / "0a1b2c3d.jpg")
    chosen = {"hat/0a1b2c3d": "hat/hat_01.jpg", "hat/ffffffff": "hat/hat_02.jpg"}
    with pytest.raises(LookupError, match="hat/ffffffff names 0 files"):
        write_set(tmp_path, tmp_path / "out", chosen)
    assert not (tmp_path / "out").exists()
    picture(tmp_path / "test" / "hat" / "0a1b2c3d.jpg")
    with pytest.raises(LookupError, match="names 2 files"):
        find_original(tmp_path, "hat/0a1b2c3d")


def test_the_list_names_what_is_shipped():
    chosen = read_chosen()
    shipped = sorted(p.relative_to(SHIPPED).as_posix() for p in SHIPPED.glob("*/*"))
    assert sorted(chosen.values()) == shipped
    assert all(original.split("/")[0] == sample.split("/")[0] for original, sample in chosen.items())


def test_shipped_set_is_complete_readable_distinct_small_and_says_nothing_of_people():
    assert sorted(p.name for p in SHIPPED.iterdir() if p.is_dir()) == CLASSES
    hashes, size = set(), 0
    for name in CLASSES:
        files = sorted((SHIPPED / name).iterdir())
        assert [f.name for f in files] == [f"{name}_{n:02d}.jpg" for n in range(1, 31)]
        for file in files:
            size += file.stat().st_size
            with Image.open(file) as image:
                image.load()
                assert (image.format, image.mode, max(image.size)) == ("JPEG", "RGB", SIDE)
                assert set(image.info) <= PIXELS_ONLY, file
                assert not image.getexif()
                hashes.add(hashlib.sha256(image.tobytes()).hexdigest())
    assert len(hashes) == 30 * len(CLASSES)
    assert size < 2_000_000


def test_the_readme_names_source_licence_and_classes():
    words = (SHIPPED / "README.md").read_text(encoding="utf-8")
    assert "https://github.com/alexeygrigorev/clothing-dataset-small" in words
    assert "https://creativecommons.org/publicdomain/zero/1.0/" in words
    assert all(name in words for name in CLASSES)
