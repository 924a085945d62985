"""The frozen CLIP: the only file that touches open_clip's internals.

It builds the stock open_clip model, checks that MPL can walk it, and hands out its pieces: stems, blocks and
heads. Nothing is copied, patched or hooked; `encode` and `encode_fast` walk the stock blocks from outside.

Shape letters: B images, C classes, L text tokens, N image tokens, R further rows of a stem, F its features, D width,
E embedding.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbones.spec import BackboneSpec, Geometry
from mpl_engine.backbones.tensor_names import openclip_names
from mpl_engine.backbones.tokenizer import Tokenizer, stand_in, tokenizer_of
from mpl_engine.backbones.towers.blocks import go_on
from mpl_engine.backbones.towers.native import HybridTower
from mpl_engine.backbones.towers.stem_cache import StemCache
from mpl_engine.backbones.towers.stem_options import stem_pool
from mpl_engine.backbones.towers.stock import complete, image_tower, stock_model
from mpl_engine.backbones.towers.text import TextTower
from mpl_engine.backbones.weights import read_state_dict
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WeightsFileError
from mpl_engine.files.hashing import file_sha256
from mpl_engine.images.transforms import Preprocess
from mpl_engine.messages import speaker

say = speaker(__name__)


class Backbone:
    """A frozen dual encoder with its tokenizer and preprocessing.

    Attributes:
        spec: name, configuration, preprocessing and source of the weights.
        sha256: hash of the stored weights file ("" for a model that was built in memory).
        geometry: widths and layer counts of both towers.
        vocabulary: the tokenizer's part that prompts need.
        image_tower, text_tower: its towers, with the stock blocks in order.

    Raises:
        UnsupportedTower: if a tower has a part that was not checked.
        WeightsFileError: if its tokenizer cannot be read.
    """

    def __init__(
        self, spec: BackboneSpec, model: Any, sha256: str = "", tokenizer: Tokenizer | None = None
    ) -> None:
        self.spec = spec
        self.sha256 = sha256
        model.eval().requires_grad_(requires_grad=False)
        self.model: Any = model
        self.image_tower = image_tower(spec, model.visual)
        self.text_tower = TextTower(model)
        self.text_blocks, self.image_blocks = self.text_tower.blocks, self.image_tower.blocks
        self.geometry = Geometry(
            text_width=self.text_tower.width,
            image_width=self.image_tower.width,
            text_layers=len(self.text_blocks),
            image_layers=len(self.image_blocks),
        )
        self._tokenizer = tokenizer or tokenizer_of(spec, self.text_tower.context_length)
        self.vocabulary = self._tokenizer.vocabulary

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        device: torch.device = self.model.logit_scale.device
        return device

    @property
    def preprocess(self) -> Preprocess:
        """Image size, mean, std and interpolation."""
        return self.spec.preprocess

    @property
    def scale(self) -> Tensor:
        """exp(logit_scale), a scalar tensor, for cosines of embeddings as they are given here: see `image_head`."""
        scale: Tensor = self.model.logit_scale.detach().float().exp()
        return scale * self.image_tower.length

    @property
    def embed_dim(self) -> int:
        """E, the width of embeddings."""
        return self.shared_dim + self._pooled

    @property
    def shared_dim(self) -> int:
        """Of these, the width of what images and texts share."""
        return self.image_tower.shared

    @property
    def stem_pool(self) -> str:
        """How its stem is pooled into the embedding of an image, see `stem_options.stem_pool`."""
        return stem_pool(self.spec.model_config)

    @property
    def _pooled(self) -> int:
        """The features of the stem that stand beside the class token in the embedding of an image; 0 elsewhere."""
        return self.image_tower.extra

    def to(self, device: torch.device | str) -> "Backbone":
        """Move the weights, in place."""
        self.model.to(device)
        return self

    @contextmanager
    def stoppable(self, token: CancelToken | None) -> Iterator[None]:
        """Check `token` before each transformer block inside the `with` block, so that a stop need not wait for all.

        Only on a CPU, where one pass over a batch takes seconds: on a GPU the pass is queued long before it ends.

        Raises:
            Cancelled: from the pass, if the token says so.
        """
        watched = (
            [*self.text_blocks, *self.image_blocks] if token is not None and self.device.type == "cpu" else []
        )
        for block in watched:
            block.check = cast("CancelToken", token).check
        try:
            yield
        finally:
            for block in watched:
                block.check = go_on

    @property
    def image_tokens(self) -> int:
        """Tokens of an image without prompts: a class token where there is one, and one for each patch."""
        return self.image_tower.tokens

    @property
    def token_table(self) -> Tensor:
        """Token embeddings of the whole vocabulary, one row per id."""
        return self.text_tower.table

    def word(self, token_id: int) -> str:
        """The word or word piece of a token id."""
        return self._tokenizer.decode(token_id).strip()

    def embed_tokens(self, ids: Tensor) -> Tensor:
        """Token embeddings without positions: (..., L) ids → (..., L, D)."""
        return self.text_tower.embed(ids)

    def text_positions(self, start: int, stop: int) -> Tensor:
        """Positional embedding of text tokens start..stop-1: (stop - start, D)."""
        return self.text_tower.positions(start, stop)

    def text_head(self, x: Tensor) -> Tensor:
        """Final norm and projection of pooled tokens: (C, D) → (C, E), not normalised. See `image_head`."""
        out = self.text_tower.head(x)
        return F.pad(out, (0, self._pooled)) if self._pooled else out

    @property
    def has_stem(self) -> bool:
        """Whether patches come from a convolutional stem, which is worth computing once for an image."""
        return isinstance(self.image_tower, HybridTower)

    @cached_property
    def stem_cache(self) -> StemCache:
        """Where the patches of images are kept, as long as the backbone is; see `has_stem`."""
        tower = cast("HybridTower", self.image_tower)
        rows = self.image_tokens - 1 + tower.conv.rows
        return StemCache(self.sha256, self.preprocess, (rows, tower.width), self.stem_pool)

    def patches(self, images: Tensor) -> Tensor:
        """What does not depend on prompts: (B, N - prefix + R, D), with R rows for a stem's mean behind the patches.

        Args:
            images: pixels (B, 3, S, S), or what this gave for them, which stays as it is.
        """
        return images if images.ndim == 3 else self.image_tower.patches(images)

    def pooled(self, patches: Tensor) -> Tensor:
        """The mean that stands behind the `patches` of a pooled stem, (B, F), or what a gradient for them has there."""
        return cast("HybridTower", self.image_tower).pooled(patches)

    def pooled_parts(self, pixels: Tensor) -> Tensor | None:
        """What each patch adds to the mean of a pooled stem, (B, N - 1, F); None without one."""
        if not self._pooled:
            return None
        return cast("HybridTower", self.image_tower).pooled_parts(pixels)

    def image_stem(self, patches: Tensor) -> Tensor:
        """Patches, class token and positions, before the pre-norm: (B, N - prefix + R, D) → (B, N, D)."""
        return self.image_tower.stem(patches)

    def image_pre_norm(self, x: Tensor) -> Tensor:
        """The norm before the first image block."""
        return self.image_tower.pre_norm(x)

    def seen(self, x: Tensor) -> Tensor:
        """Of the tokens in a block, (B, n, D), those that the pool looks at: (B, G, D)."""
        return x[:, : self.image_tower.seen]

    def image_head(self, seen: Tensor, patches: Tensor) -> Tensor:
        """Final norm, pool and projection: (B, G, D) → (B, E), not normalised.

        With a pooled stem, its mean stands beside them, both of fixed lengths. Texts have zeros there, so that cosines
        to them are those of the class token over the length of both, which `scale` makes up for: texts answer as they
        did, and whatever is fitted to image features sees both (docs/adr/0021-embedding-of-a-pooled-stem.md).

        Args:
            seen: what `seen` gives behind the last block.
            patches: of the same images, as `patches` gives them.
        """
        return self.image_tower.head(seen, patches)


def build(
    spec: BackboneSpec, state: dict[str, Tensor], sha256: str = "", path: Path | None = None
) -> Backbone:
    """A backbone from a configuration and a state dict with open_clip's keys, in float32.

    The model is laid out on the meta device and takes the tensors as they are: no random initialisation.

    Raises:
        WeightsFileError: if tensors are missing, unexpected or of another shape.
    """
    with torch.device("meta"):
        model = stock_model(spec)
    state = openclip_names(state, model)
    state = {k: v.float() if v.is_floating_point() else v for k, v in state.items() if _is_weight(k)}
    for name in ("logit_scale", "logit_bias"):  # some files hold (1,)
        if name in state and getattr(model, name, None) is not None:
            state[name] = state[name].reshape(getattr(model, name).shape)
    problem = _mismatch({k: v for k, v in model.state_dict().items() if _is_weight(k)}, state)
    if problem:
        raise WeightsFileError(
            path or Path(spec.name), problem, say("Check that the file belongs to {arch}.", arch=spec.arch)
        )
    model.load_state_dict(state, strict=True, assign=True)
    complete(model)
    return Backbone(spec, model, sha256)


def load(spec: BackboneSpec, weights: Path) -> Backbone:
    """Load a backbone from its weights file on the CPU.

    Raises:
        WeightsFileError: if the file is damaged or belongs to another architecture.
    """
    with ThreadPoolExecutor(
        1, thread_name_prefix="hash"
    ) as hashing:  # a file of its own speed beside the building
        digest = hashing.submit(file_sha256, weights)
        backbone = build(spec, read_state_dict(weights), path=weights)
        backbone.sha256 = digest.result()
    return backbone


def random_backbone(spec: BackboneSpec, seed: int = 0) -> Backbone:
    """The architecture of `spec` with random weights, for benchmarks and tests."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = stock_model(spec)
    tokenizer = None if spec.tokenizer is None else stand_in(spec, model.context_length)
    return Backbone(spec, model, tokenizer=tokenizer)


# Entries of OpenAI's original archives that are facts, not weights.
_NOT_WEIGHTS = frozenset({"input_resolution", "context_length", "vocab_size", "attn_mask"})
_COUNT = ".num_batches_tracked"
"""Of a batch norm: how many batches a training had. Nothing here reads it, and files need not hold it."""


def _is_weight(key: str) -> bool:
    return key not in _NOT_WEIGHTS and not key.endswith(_COUNT)


def _mismatch(wanted: dict[str, Tensor], found: dict[str, Tensor]) -> str:
    """What is wrong with a state dict, in words, or an empty string."""
    missing, extra = wanted.keys() - found.keys(), found.keys() - wanted.keys()
    if missing:
        return say(
            "{missing} of {wanted} tensors are missing, such as {example}",
            missing=len(missing),
            wanted=len(wanted),
            example=_example(missing),
        )
    if extra:
        return say.many(
            len(extra),
            "it holds {n} tensor that this architecture lacks, such as {example}",
            "it holds {n} tensors that this architecture lacks, such as {example}",
            example=_example(extra),
        )
    wrong = [k for k in wanted if wanted[k].shape != found[k].shape]
    if wrong:
        key = wrong[0]
        return say(
            "{tensor} has shape {shape} instead of {wanted}",
            tensor=key,
            shape=tuple(found[key].shape),
            wanted=tuple(wanted[key].shape),
        )
    return ""


def _example(names: Sequence[str] | set[str]) -> str:
    return min(names)
