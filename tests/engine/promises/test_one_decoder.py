"""One decoder for view, training and use: no other code of the product opens an image's pixels."""

import numpy as np
import pytest

from mpl_engine.images.decode import decode, to_square
from mpl_engine.images.store import ImageStore
from mpl_engine.images.transforms import Preprocess
from tests.support.hostile_corpus import originals
from tests.support.hostile_files import noise, oriented_jpeg
from tests.support.sources import calls, sources

OPENERS = {
    "Image.open",
    "PIL.Image.open",
    "cv2.imread",
    "imageio.imread",
    "QImageReader",
    "read_image",
    "plt.imread",
}
"""Calls that would decode a file in another way."""

ALLOWED = {"mpl_engine/images/decode.py", "mpl_engine/data/grouping.py"}
"""The decoder, and the reader of a photo's date, which looks at no pixels."""


def test_only_the_decoder_opens_images():
    trees = sources("mpl_engine", "mpl_desktop")
    found = {path for path, tree in trees for name, _ in calls(tree) if name in OPENERS}
    assert found <= ALLOWED
    assert "mpl_engine/images/decode.py" in found


@pytest.mark.parametrize("kind", [*originals(), "turned"])
def test_training_and_use_see_what_the_view_sees(kind, tmp_path):
    data = oriented_jpeg(noise(7, 90, 60), 6) if kind == "turned" else originals()[kind]
    path = tmp_path / "image"
    path.write_bytes(data)
    store = ImageStore(Preprocess(16), "crop")
    viewed = np.asarray(to_square(decode(path, 16).image, 16, "crop"))
    assert np.array_equal(store.square(path), viewed)
    whole = store.augmented(path, 1.0, np.random.default_rng(0), flip=False)
    assert whole.shape == viewed.shape
    assert abs(float(whole.mean()) - float(viewed.mean())) < 40
