"""A flat map of images on which alike ones lie close together.

Shape letters: n images, E embedding.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress

MapMethod = Literal["pca", "t-sne"]
PERPLEXITY = 30.0


def embedding_map(
    features: NDArray[np.float32], method: MapMethod, seed: int = 0, *, token: CancelToken
) -> Job[NDArray[np.float32]]:
    """Features (n, E) to places (n, 2), deterministic under the seed.

    Args:
        features: of the images.
        method: `pca` keeps large distances, `t-sne` neighbourhoods (L. van der Maaten and G. Hinton, 2008).
        seed: for t-SNE.
        token: checked before the work; scikit-learn's own loop cannot be stopped.

    Raises:
        Cancelled: if the token says so.
    """
    yield Progress("map", 0, 1, "maps")
    token.check()
    if len(features) < 3:
        return np.zeros((len(features), 2), dtype=np.float32)
    from sklearn.decomposition import PCA  # noqa: PLC0415 - costs a second; only this needs it

    made = PCA(2, random_state=seed).fit_transform(features)
    if method == "t-sne":
        from sklearn.manifold import TSNE  # noqa: PLC0415

        perplexity = min(PERPLEXITY, (len(features) - 1) / 3)
        made = TSNE(2, perplexity=perplexity, init="pca", random_state=seed).fit_transform(features)
    yield Progress("map", 1, 1, "maps")
    places: NDArray[np.float32] = made.astype(np.float32)
    return places
