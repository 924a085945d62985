"""The sample images that are shipped."""

import hashlib
from pathlib import Path

from PIL import Image

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "samples"
CLASSES = ["bubbly", "chequered", "cracked", "dotted", "honeycombed", "marbled", "striped", "woven"]
SIZE = 160


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
