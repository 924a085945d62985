"""What a stem made of images, kept so that it is computed once: in memory first, then in the cache folder.

Shape letters: P rows (patches, and the rows that hold a stem's mean), D width.
"""

import hashlib
import json
from collections import OrderedDict
from dataclasses import asdict
from threading import Lock

import numpy as np
import timm
import torch
from torch import Tensor

from mpl_engine.files.caches.blob_store import BlobStore
from mpl_engine.files.caches.picture_caches import STEM_TOKENS
from mpl_engine.files.paths import cache_folder
from mpl_engine.images.decode import PIXELS_FORM
from mpl_engine.images.transforms import Preprocess

MEMORY_BYTES = 400_000_000
DISK_BYTES = 2_000_000_000
"""Bounds of what is kept: 7,600 judged images of the built-in backbone in memory and 38,000 on disk."""

_FORM = 3
"""To be raised when the same key would mean other numbers."""


class StemCache:
    """Patches (P, D), as `Backbone.patches` gives them, by key. Threads may share it.

    Args:
        weights: SHA-256 of the backbone's file; without it (a model made in memory) nothing goes to disk.
        preprocess: how pixels were made.
        shape: (P, D).
        pool: how the rows that hold a mean were made, see `stem_options.stem_pool`.
        memory_bytes, disk_bytes: bounds, `MEMORY_BYTES` and `DISK_BYTES` unless said.
    """

    def __init__(
        self,
        weights: str,
        preprocess: Preprocess,
        shape: tuple[int, int],
        pool: str = "",
        memory_bytes: int | None = None,
        disk_bytes: int | None = None,
    ) -> None:
        memory_bytes = MEMORY_BYTES if memory_bytes is None else memory_bytes
        disk_bytes = DISK_BYTES if disk_bytes is None else disk_bytes
        self._made = [
            _FORM,
            PIXELS_FORM,
            weights,
            asdict(preprocess),
            pool,
            torch.__version__,
            timm.__version__,
        ]
        self._shape = shape
        self._disk = BlobStore(cache_folder() / STEM_TOKENS, disk_bytes) if weights else None
        self._kept: OrderedDict[bytes, Tensor] = OrderedDict()
        self.most_bytes = disk_bytes if weights else memory_bytes
        self._room = memory_bytes
        self._lock = Lock()

    def key(self, *facts: object) -> bytes:
        """The key of tokens, by everything that decides their bits: the facts given, weights, processor, versions."""
        how = torch.backends.cpu.get_cpu_capability()
        return hashlib.sha256(json.dumps([*self._made, how, *facts]).encode()).digest()

    def most(self, dtype: torch.dtype) -> int:
        """How many images' tokens there is room for."""
        return self.most_bytes // (self._shape[0] * self._shape[1] * dtype.itemsize)

    def hold(self) -> None:
        """From now on what is kept on disk or found there stays until `let_go`, see `BlobStore.hold`."""
        if self._disk is not None:
            self._disk.hold()

    def let_go(self) -> None:
        """See `hold`."""
        if self._disk is not None:
            self._disk.let_go()

    def has(self, key: bytes) -> bool:
        """Whether tokens are there, without reading them."""
        with self._lock:
            if key in self._kept:
                return True
        return self._disk is not None and self._disk.has(key)

    def get(self, key: bytes, dtype: torch.dtype) -> Tensor | None:
        """The tokens in float32, or None. `dtype` is the one they were kept in."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
        if found is None and self._disk is not None and (raw := self._disk.get(key)) is not None:
            count = self._shape[0] * self._shape[1]
            if len(raw) == count * dtype.itemsize:
                numbers = np.frombuffer(raw, np.float16 if dtype == torch.float16 else np.float32)
                found = torch.from_numpy(numbers.copy()).view(self._shape)
                self._keep(key, found)
        return None if found is None else found.float()

    def put(self, key: bytes, tokens: Tensor, dtype: torch.dtype) -> Tensor:
        """Keep tokens (P, D) as `dtype` (float16 or float32) and give them as `get` will."""
        kept = tokens.detach().cpu().to(dtype).clone()
        self._keep(key, kept)
        if self._disk is not None:
            self._disk.put(key, kept.numpy().tobytes())
        return kept.float()

    def _keep(self, key: bytes, tokens: Tensor) -> None:
        with self._lock:
            if key in self._kept:
                return
            self._kept[key] = tokens
            self._room -= tokens.nbytes
            while self._room < 0 and self._kept:
                self._room += self._kept.popitem(last=False)[1].nbytes
