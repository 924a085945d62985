"""What a picture may be, by the labels there are so far: class names alone at first, then a head on few pictures.

Shape letters: m labelled pictures, n pictures, C classes, E embedding.
"""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.device import full_precision
from mpl_engine.heads.kernels import Proker
from mpl_engine.heads.shots import shots

Floats = NDArray[np.float32]


def propose(
    features: Floats,
    labelled: Floats,
    labels: Sequence[int],
    text: Tensor,
    scale: float,
    *,
    token: CancelToken,
) -> Floats:
    """Probabilities of the classes for each picture, (n, C) float32.

    Without a label they are those of the class names; with some, of ProKeR with its usual setting and every class
    counting alike: fitted in a moment, after every few labels again. Where classes have from 2 to 32 labels, 64 % of
    other pictures are right so, and 46 % without the weights (mean of four data sets and five seeds, `small`).

    Args:
        features: of the pictures asked about, (n, E), L2-normalised.
        labelled: of the labelled ones, (m, E); m may be 0, and classes may have none.
        labels: m of them, each in [0, C).
        text: class text features, (C, E), L2-normalised.
        scale: exp(logit_scale), > 0.
        token: a stop is answered within a second or so.

    Raises:
        ValueError: if shapes or labels do not fit.
        Cancelled: if the token says so.
    """
    rows = torch.from_numpy(np.ascontiguousarray(features, dtype=np.float32))
    with full_precision():
        if len(labels):
            method = Proker()
            task = shots(torch.from_numpy(np.ascontiguousarray(labelled)), labels, text, scale)
            head = method.fit_balanced(task, method.usual, token).sharpened(method.usual_sharpness(task))
            logits = head.logits(rows)
        else:
            logits = scale * rows @ text.cpu().float().T
        result: Floats = logits.softmax(1).numpy()
    return result
