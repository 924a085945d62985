"""The prompt module: one safetensors file that turns a frozen backbone into a classifier.

Shape letters: b context tokens, a groups, C classes, T text width, V image width, E embedding.
"""

import json
import math
import platform
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor

from mpl_engine.backbones.errors import BackboneMismatch
from mpl_engine.backbones.model import Backbone
from mpl_engine.backbones.spec import BUILT_IN, Geometry
from mpl_engine.backbones.towers.stem_options import CENTRE, MEAN
from mpl_engine.config import Config
from mpl_engine.errors import FileFormatError
from mpl_engine.files.atomic import write_bytes
from mpl_engine.files.safetensors_header import read_header
from mpl_engine.messages import english, speaker
from mpl_engine.modules.head import LearnedHead, class_indices, head_tensors, learned_head
from mpl_engine.modules.info import KEY, KIND, SCHEMA, ModuleHead, ModuleInfo, read_info
from mpl_engine.prompts.learner import Prompts
from mpl_engine.version import __version__

say = speaker(__name__)

_POOLED = {
    MEAN: say("features that are a plain mean over the picture"),
    CENTRE: say("features in which the centre of the picture counts more"),
}
_LEARNER = "learner."
_REFERENCES, _REFERENCE_LABELS = "references", "reference_labels"
_HEAD, _STATISTICS = "head.", "statistics."
_FROZEN, _FROZEN_LABELS = "frozen.features", "frozen.labels"

MOST_NUMBERS = 2**30
"""More numbers than this in one module are refused: 4 GB, a hundred times the largest that is trained."""

UNIT_TOLERANCE = 1e-2
"""How far the length of a class's features may be from 1."""


@dataclass(frozen=True)
class LabelledFeatures:
    """Embeddings (R, E) of training images, L2-normalised, and their class indices (R,) int64."""

    features: Tensor
    labels: Tensor


@dataclass(frozen=True)
class PromptModule:
    """A module in memory.

    Attributes:
        info: checked metadata.
        prompts: folded prompts.
        class_features: (C, E), L2-normalised, float32.
        learner: the learner's own tensors, for training on.
        references: (R, E), L2-normalised: what familiarity is measured against, or None; see `familiarity`.
        learned: the head that answers and what it was fitted to, or None where class texts answer by their cosine.
        frozen: of a module with prompts, what the backbone alone makes of training images, by which it can be merged
            with modules that have other prompts; None in older modules.
    """

    info: ModuleInfo
    prompts: Prompts
    class_features: Tensor
    learner: dict[str, Tensor]
    references: Tensor | None = None
    learned: LearnedHead | None = None
    frozen: LabelledFeatures | None = None


def describe(
    backbone: Backbone,
    config: Config,
    classes: list[dict[str, str]],
    data: dict[str, Any],
    metrics: dict[str, Any],
    calibration: dict[str, Any] | None = None,
    head: ModuleHead | None = None,
) -> dict[str, Any]:
    """The JSON under `mpl_module`.

    Args:
        backbone: what the module was trained on.
        config: its settings.
        classes: `{"name", "prompt"}` in label order.
        data: `fingerprint`, `train_hashes`, `val_hashes`.
        metrics: figures of the run.
        calibration: see docs/module_format.md.
        head: what answers instead of class texts.
    """
    spec = backbone.spec
    name = (
        spec.name
        if spec.tag or spec.hub or spec.name == BUILT_IN
        else f"{spec.arch}:{spec.file.name if spec.file else ''}"
    )
    return {
        "schema": 1 if head is None else SCHEMA,
        "config": config.to_json(),
        "classes": classes,
        "backbone": {
            "name": name,  # of a local file the name alone: a folder's path is nobody's business
            "arch": spec.arch,
            "tag": spec.tag,
            "sha256": backbone.sha256,
            "quick_gelu": spec.quick_gelu,
            **({"stem_pool": backbone.stem_pool} if backbone.stem_pool else {}),
        },
        "preprocess": {**_preprocess(backbone), "fit": config.fit},
        "data": data,
        "metrics": metrics,
        "calibration": calibration,
        **({"head": head.to_json()} if head else {}),
        "versions": versions(),
        "licence": spec.licence,
    }


def _preprocess(backbone: Backbone) -> dict[str, Any]:
    preprocess = backbone.preprocess
    return {
        "image_size": preprocess.image_size,
        "mean": list(preprocess.mean),
        "std": list(preprocess.std),
        "interpolation": preprocess.interpolation,
    }


def versions() -> dict[str, str]:
    """The versions that made a file."""
    names = {"torch": "torch", "open_clip": "open_clip_torch", "numpy": "numpy", "pillow": "pillow"}
    found = {label: version(package) for label, package in names.items()}
    return {"mpl_desktop": __version__, "python": platform.python_version(), **found}


def write_module(
    path: Path,
    description: dict[str, Any],
    prompts: Prompts,
    class_features: Tensor,
    learner: dict[str, Tensor],
    references: Tensor | None = None,
    learned: LearnedHead | None = None,
    frozen: LabelledFeatures | None = None,
) -> None:
    """Write a module atomically.

    Raises:
        WriteFailed: if it cannot be written; a previous file is intact.
    """
    tensors = {"class_features": class_features, **_prompt_tensors(prompts)}
    if references is not None:
        tensors[_REFERENCES] = references
    if learned is not None:
        tensors |= {_HEAD + name: tensor for name, tensor in head_tensors(learned.head).items()}
        whole = references is not None and len(references) == int(learned.statistics.counts.sum())
        if not whole:  # else the references say it all
            tensors |= {_STATISTICS + name: one for name, one in learned.statistics.tensors().items()}
        tensors[_REFERENCE_LABELS] = learned.labels
    if frozen is not None:
        tensors |= {_FROZEN: frozen.features, _FROZEN_LABELS: frozen.labels}
    tensors |= {_LEARNER + name: tensor for name, tensor in learner.items()}
    plain = {name: tensor.detach().cpu().float().contiguous().clone() for name, tensor in tensors.items()}
    write_bytes(path, save(plain, {KEY: json.dumps(english(description), ensure_ascii=False)}))


def read_module(path: Path) -> PromptModule:
    """Read a module and check that its tensors fit its description.

    Raises:
        FileFormatError: if it is damaged or inconsistent.
        NewerFile: if a newer version wrote it.
    """
    info = read_info(path)
    path = info.path
    claimed = sum(math.prod(entry.shape) for entry in read_header(path, KIND).tensors.values())
    if claimed > MOST_NUMBERS:  # refused before memory is taken for it
        raise FileFormatError(
            path, KIND, say("it claims {claimed:,} numbers, more than any prompt module has", claimed=claimed)
        )
    try:
        tensors = load_file(path)
    except (SafetensorError, OSError, ValueError, RuntimeError, MemoryError) as error:
        raise FileFormatError(path, KIND, say("its tensors cannot be read")) from error
    features = tensors.get("class_features")
    if features is None or features.ndim != 2 or len(features) != len(info.classes):
        raise FileFormatError(path, KIND, say("its class matrix does not fit its classes"))
    if not all(t.dtype == torch.float32 and bool(t.isfinite().all()) for t in tensors.values()):
        raise FileFormatError(path, KIND, say("it holds numbers that are not finite float32"))
    if not bool(((features.norm(dim=1) - 1).abs() < UNIT_TOLERANCE).all()):
        raise FileFormatError(path, KIND, say("its class matrix is not normalised"))
    try:
        prompts = _prompts(tensors, info.config)
    except (ValueError, IndexError):
        raise FileFormatError(
            path, KIND, say("its prompts have names that this program does not know")
        ) from None
    learner = {k.removeprefix(_LEARNER): v for k, v in tensors.items() if k.startswith(_LEARNER)}
    references = tensors.get(_REFERENCES)
    if references is not None and references.shape[1:] != features.shape[1:]:
        raise FileFormatError(path, KIND, say("its reference features do not fit its class matrix"))
    learned = _learned(tensors, info, features.shape)
    return PromptModule(
        info, prompts, features, learner, references, learned, _frozen(tensors, info, features.shape)
    )


def _frozen(tensors: dict[str, Tensor], info: ModuleInfo, shape: torch.Size) -> LabelledFeatures | None:
    """What the backbone alone makes of training images, for a class matrix (C, E). Raises `FileFormatError`."""
    features, labels = tensors.get(_FROZEN), tensors.get(_FROZEN_LABELS)
    if features is None and labels is None:
        return None
    try:
        if features is None or labels is None or not len(features) or features.shape[1:] != shape[1:]:
            raise ValueError
        return LabelledFeatures(features, class_indices(labels, len(features), shape[0]))
    except ValueError:
        reason = say("its features of training images do not fit its classes")
        raise FileFormatError(info.path, KIND, reason) from None


def _learned(tensors: dict[str, Tensor], info: ModuleInfo, shape: torch.Size) -> LearnedHead | None:
    """The head of a module (C, E) with what it was fitted to. Raises `FileFormatError`."""
    if info.head is None:
        return None

    def under(prefix: str) -> dict[str, Tensor]:
        return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}

    try:
        return learned_head(
            info.head,
            under(_HEAD),
            under(_STATISTICS),
            tensors.get(_REFERENCE_LABELS, torch.empty(0)),
            tensors.get(_REFERENCES, torch.empty(0, shape[1])),
            (shape[0], shape[1]),
        )
    except (KeyError, ValueError):
        raise FileFormatError(info.path, KIND, say("its head does not fit its classes")) from None


def check_fits(module: PromptModule, backbone: Backbone) -> None:
    """Check that a module belongs to a backbone: weights hash, then shapes.

    Raises:
        BackboneMismatch: if the weights are others.
        FileFormatError: if prompts do not fit the towers.
    """
    path, needed = module.info.path, module.info.backbone
    if needed.sha256 != backbone.sha256:
        wanted = f"{needed.name} (sha256 {needed.sha256[:12]}…)"
        raise BackboneMismatch(path, wanted, f"{backbone.spec.name} (sha256 {backbone.sha256[:12]}…)")
    if needed.quick_gelu != backbone.spec.quick_gelu:
        kinds = {True: "QuickGELU", False: say("exact GELU")}
        raise BackboneMismatch(path, kinds[needed.quick_gelu], kinds[backbone.spec.quick_gelu])
    if backbone.stem_pool not in ("", needed.stem_pool):
        raise BackboneMismatch(path, _POOLED[needed.stem_pool], _POOLED[backbone.stem_pool])
    if _preprocess(backbone) != {k: v for k, v in module.info.raw["preprocess"].items() if k != "fit"}:
        raise BackboneMismatch(
            path, say("the preprocessing that it was trained with"), say("another image size, mean or std")
        )
    config, geometry, prompts = module.info.config, backbone.geometry, module.prompts
    if not module.info.has_prompts:
        if _prompt_tensors(prompts) or module.class_features.shape[1] != backbone.embed_dim:
            raise FileFormatError(path, KIND, say("its head does not fit the backbone"))
        return
    fits = (
        module.class_features.shape[1] == backbone.embed_dim
        and _text_fits(prompts, config, geometry)
        and _image_fits(prompts, config, geometry)
    )
    if not fits:
        raise FileFormatError(path, KIND, say("its prompts do not fit the backbone"))


def _text_fits(prompts: Prompts, config: Config, geometry: Geometry) -> bool:
    shape = (config.num_context, geometry.text_width)
    layers = (
        range(1, min(config.depth, geometry.text_layers)) if prompts.text_context is not None else range(0)
    )
    return (
        (prompts.text_context is None) == (config.prompt_sides == "image")
        and (prompts.text_context is None or tuple(prompts.text_context.shape) == shape)
        and set(prompts.text_prompts) == set(layers)
        and all(tuple(t.shape) == shape for t in prompts.text_prompts.values())
    )


def _image_fits(prompts: Prompts, config: Config, geometry: Geometry) -> bool:
    width = geometry.image_width
    layers = (
        range(1, min(config.depth, geometry.image_layers)) if prompts.image_context is not None else range(0)
    )
    added = (config.num_added * config.num_context, width)
    return (
        (prompts.image_context is None) == (config.prompt_sides == "text")
        and (
            prompts.image_context is None or tuple(prompts.image_context.shape) == (config.num_context, width)
        )
        and set(prompts.image_prompts) == set(layers)
        and all(tuple(t.shape) == added for t in prompts.image_prompts.values())
    )


def same_prompts(one: Prompts, other: Prompts) -> bool:
    """Whether two modules' prompts are equal, bit for bit."""
    a, b = _prompt_tensors(one), _prompt_tensors(other)
    return (
        one.num_removed == other.num_removed
        and a.keys() == b.keys()
        and all(torch.equal(tensor, b[name]) for name, tensor in a.items())
    )


def _prompt_tensors(prompts: Prompts) -> dict[str, Tensor]:
    tensors = {f"text_prompts.{i}": t for i, t in prompts.text_prompts.items()}
    tensors |= {f"image_prompts.{i}": t for i, t in prompts.image_prompts.items()}
    if prompts.text_context is not None:
        tensors["text_context"] = prompts.text_context
    if prompts.image_context is not None:
        tensors["image_context"] = prompts.image_context
    return tensors


def _prompts(tensors: dict[str, Tensor], config: Config) -> Prompts:
    def layers(prefix: str) -> dict[int, Tensor]:
        names = sorted((int(k.removeprefix(prefix)), k) for k in tensors if k.startswith(prefix))
        return {i: tensors[name] for i, name in names}

    return Prompts(
        tensors.get("text_context"),
        layers("text_prompts."),
        tensors.get("image_context"),
        layers("image_prompts."),
        config.num_removed,
    )
