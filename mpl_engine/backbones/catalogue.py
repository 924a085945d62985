"""A list of backbones to choose from, with what each is good for, made without torch or the network.

Published accuracies are of ImageNet's 1,000 classes by name, as the sources say them; none was measured here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from mpl_engine.backbones import architectures as support
from mpl_engine.backbones.architectures import published_size
from mpl_engine.backbones.download import HUB_PREFIX, tokenizer_folder
from mpl_engine.backbones.fetch import downloaded_file
from mpl_engine.backbones.sidecar import read_sidecar
from mpl_engine.backbones.spec import BUILT_IN, BUILT_IN_LICENCE, TokenizerSource, built_in_weights, licence
from mpl_engine.messages import speaker

say = speaker(__name__)

Group = Literal["small and fast", "all-round", "nature", "aerial", "any language"]


class _Chosen(NamedTuple):
    """One line: architecture and tag of open_clip, its place on the hub, and what its source says of it.

    The places are open_clip's own table, which cannot be read without loading torch.
    """

    arch: str
    tag: str
    hub: str
    group: Group
    good_at: str
    accuracy: float | None = None
    figure: str = ""


_TABLE = "open_clip, docs/openclip_results.csv"
_SIGLIP, _PE, _MOBILE = (
    "SigLIP 2, arXiv 2502.14786",
    "Perception Encoder, arXiv 2504.13181",
    "MobileCLIP2, arXiv 2508.20691",
)
_METACLIP, _DFN = "MetaCLIP, arXiv 2309.16671", "Data Filtering Networks, arXiv 2309.17425"
_EVERYDAY, _LAPTOP = say("everyday things"), say("everyday things, on a laptop")
_FINE = say("fine differences between everyday things")
_TEXT = say("pictures with text in them")
_CHOSEN = (
    _Chosen("PE-Core-T-16-384", "meta", "timm/PE-Core-T-16-384/", "small and fast", say("small details on a slow computer"), 0.621, _PE),
    _Chosen("PE-Core-S-16-384", "meta", "timm/PE-Core-S-16-384/", "small and fast", say("small details, on a laptop"), 0.727, _PE),
    _Chosen("ViT-B-32", "openai", "timm/vit_base_patch32_clip_224.openai/", "small and fast", _LAPTOP, 0.633, "CLIP, arXiv 2103.00020"),
    _Chosen("ViT-B-32", "laion2b_s34b_b79k", "laion/CLIP-ViT-B-32-laion2B-s34B-b79K/", "small and fast", _LAPTOP, 0.666, _TABLE),
    _Chosen("ViT-B-32", "datacomp_xl_s13b_b90k", "laion/CLIP-ViT-B-32-DataComp.XL-s13B-b90K/", "small and fast", _LAPTOP, 0.692, _TABLE),
    _Chosen("ViT-B-32", "metaclip_fullcc", "timm/vit_base_patch32_clip_224.metaclip_2pt5b/", "small and fast", _LAPTOP, 0.676, _METACLIP),
    _Chosen("ViT-B-32-SigLIP2-256", "webli", "timm/ViT-B-32-SigLIP2-256/", "small and fast", _TEXT, 0.740, _SIGLIP),
    _Chosen("ViT-B-16", "openai", "timm/vit_base_patch16_clip_224.openai/", "all-round", say("comparing with published work"), 0.683, _TABLE),
    _Chosen("ViT-B-16", "laion2b_s34b_b88k", "laion/CLIP-ViT-B-16-laion2B-s34B-b88K/", "all-round", _EVERYDAY, 0.702, _TABLE),
    _Chosen("ViT-B-16", "datacomp_xl_s13b_b90k", "laion/CLIP-ViT-B-16-DataComp.XL-s13B-b90K/", "all-round", _EVERYDAY, 0.735, _TABLE),
    _Chosen("ViT-B-16", "dfn2b", "apple/DFN2B-CLIP-ViT-B-16/", "all-round", _EVERYDAY, 0.762, _DFN),
    _Chosen("ViT-B-16", "metaclip_fullcc", "timm/vit_base_patch16_clip_224.metaclip_2pt5b/", "all-round", _EVERYDAY, 0.721, _METACLIP),
    _Chosen("MobileCLIP2-B", "dfndr2b", "timm/MobileCLIP2-B-OpenCLIP/", "all-round", say("much for its size"), 0.794, _MOBILE),
    _Chosen("EVA02-B-16", "merged2b_s8b_b131k", "timm/eva02_base_patch16_clip_224.merged2b_s8b_b131k/", "all-round", _EVERYDAY, 0.747, _TABLE),
    _Chosen("ViT-B-16-SigLIP2", "webli", "timm/ViT-B-16-SigLIP2/", "all-round", _TEXT, 0.782, _SIGLIP),
    _Chosen("PE-Core-B-16", "meta", "timm/PE-Core-B-16/", "all-round", say("things from unusual sides"), 0.784, _PE),
    _Chosen("ViT-L-14", "openai", "timm/vit_large_patch14_clip_224.openai/", "all-round", _FINE, 0.755, _TABLE),
    _Chosen("ViT-L-14", "laion2b_s32b_b82k", "laion/CLIP-ViT-L-14-laion2B-s32B-b82K/", "all-round", _FINE, 0.753, _TABLE),
    _Chosen("ViT-L-14", "datacomp_xl_s13b_b90k", "laion/CLIP-ViT-L-14-DataComp.XL-s13B-b90K/", "all-round", _FINE, 0.792, _TABLE),
    _Chosen("ViT-L-14", "dfn2b", "apple/DFN2B-CLIP-ViT-L-14/", "all-round", _FINE, 0.814, _DFN),
    _Chosen("ViT-L-14", "metaclip_fullcc", "timm/vit_large_patch14_clip_224.metaclip_2pt5b/", "all-round", _FINE, 0.792, _METACLIP),
    _Chosen("EVA02-L-14", "merged2b_s4b_b131k", "timm/eva02_large_patch14_clip_224.merged2b_s4b_b131k/", "all-round", _FINE, 0.798, _TABLE),
    _Chosen("MobileCLIP2-L-14", "dfndr2b", "timm/MobileCLIP2-L-14-OpenCLIP/", "all-round", _FINE, 0.819, _MOBILE),
    _Chosen("PE-Core-L-14-336", "meta", "timm/PE-Core-L-14-336/", "all-round", say("small details, with a graphics card"), 0.835, _PE),
    _Chosen("ViT-L-16-SigLIP2-256", "webli", "timm/ViT-L-16-SigLIP2-256/", "all-round", _TEXT, 0.825, _SIGLIP),
    _Chosen("ViT-SO400M-14-SigLIP2", "webli", "timm/ViT-SO400M-14-SigLIP2/", "all-round", say("pictures with text in them, with a graphics card"), 0.832, _SIGLIP),
    _Chosen("imageomics/bioclip-2", "", "imageomics/bioclip-2/", "nature", say("species of animals, plants and fungi, by Latin names too")),
    _Chosen("ViT-B-32", "remoteclip", "chendelong/RemoteCLIP/RemoteCLIP-ViT-B-32.pt", "aerial", say("pictures from the air, on a laptop")),
    _Chosen("ViT-L-14", "remoteclip", "chendelong/RemoteCLIP/RemoteCLIP-ViT-L-14.pt", "aerial", say("pictures from the air")),
    _Chosen("ViT-B-16-SigLIP2-256", "webli", "timm/ViT-B-16-SigLIP2-256/", "any language", say("class names in your language"), 0.791, _SIGLIP),
    _Chosen("ViT-H-14-worldwide", "metaclip2_worldwide", "timm/vit_huge_patch14_clip_224.metaclip2_worldwide/", "any language", say("class names in 300 languages, with a graphics card"), 0.813, "MetaCLIP 2, arXiv 2507.22062"),
)  # fmt: skip
_REPOSITORIES = {"imageomics/bioclip-2": ("ViT-L-14", "MIT")}
"""Of repositories: the architecture that theirs is, and the licence."""

# The backbone of the published method.
_RECOMMENDED = "ViT-B-16:openai"


@dataclass(frozen=True)
class CatalogueEntry:
    """One backbone of the list.

    Attributes:
        name: what `resolve` takes.
        arch: open_clip's architecture, `small`, or a repository.
        tag: the pretrained tag, or None.
        parameters_text: number of parameters, such as `150 M`.
        size_bytes: of the weights file; approximate but for the built-in one.
        licence: of the weights, in a few words.
        source: where they come from.
        downloaded: whether they are on this computer, with their tokenizer if they need one.
        built_in: whether they came with the program.
        recommended: whether to suggest it first for real work.
        group: what kind of choice it is.
        good_at: what it is good for, in a few words.
        image_size: side in pixels of the square that it looks at.
        image_tokens: patches of an image, with the class token if it has one.
        image_work: floating-point operations for one image, about: two for each parameter and token of the image tower.
        published_accuracy: share of ImageNet's validation images that its authors have right by class names alone, or
            None where none is published.
        published_by: where that figure is from.
    """

    name: str
    arch: str
    tag: str | None
    parameters_text: str
    size_bytes: int
    licence: str
    source: str
    downloaded: bool
    built_in: bool
    recommended: bool
    group: Group
    good_at: str
    image_size: int
    image_tokens: int
    image_work: float
    published_accuracy: float | None
    published_by: str


def catalogue() -> tuple[CatalogueEntry, ...]:
    """The built-in backbone, then published ones: by group, and in a group from light to heavy work."""
    groups = list(Group.__args__)  # type: ignore[attr-defined]  # a Literal's choices
    made = [_entry(chosen) for chosen in _CHOSEN]
    return (_built_in_entry(), *sorted(made, key=lambda e: (groups.index(e.group), e.image_work)))


def _built_in_entry() -> CatalogueEntry:
    file = built_in_weights()
    config = read_sidecar(file).model or {}
    return CatalogueEntry(
        name=BUILT_IN,
        arch=BUILT_IN,
        tag=None,
        size_bytes=file.stat().st_size,
        licence=BUILT_IN_LICENCE,
        source="built in",
        downloaded=True,
        built_in=True,
        recommended=False,
        group="small and fast",
        good_at=say("a first try, without a download"),
        published_accuracy=None,
        published_by="",
        **_sizes(config),
    )


def _entry(chosen: _Chosen) -> CatalogueEntry:
    alike, stated = _REPOSITORIES.get(chosen.arch, (chosen.arch, ""))
    config = support.model_config(alike)
    name = f"{chosen.arch}:{chosen.tag}" if chosen.tag else f"{HUB_PREFIX}{chosen.arch}"
    tokenizer = support.tokenizer_name(config)
    has_tokenizer = tokenizer is None or tokenizer_folder(TokenizerSource(tokenizer)) is not None
    size = published_size(config)
    assert size is not None  # noqa: S101 - the list holds none whose size is not known
    return CatalogueEntry(
        name=name,
        arch=chosen.arch,
        tag=chosen.tag or None,
        size_bytes=size,
        licence=stated or licence(chosen.tag),
        source=f"huggingface.co/{chosen.hub.rstrip('/')}",
        downloaded=downloaded_file(chosen.hub) is not None and has_tokenizer,
        built_in=False,
        recommended=name == _RECOMMENDED,
        group=chosen.group,
        good_at=chosen.good_at,
        published_accuracy=chosen.accuracy,
        published_by=chosen.figure,
        **_sizes(config),
    )


def _sizes(config: Mapping[str, Any]) -> dict[str, Any]:
    size, patch = support.image_size(config), _patch(config["vision_cfg"])
    tokens = (size // patch) ** 2 + 1
    parameters = support.image_parameters(config) or 0
    return {
        "parameters_text": f"{(support.parameter_count(config) or 0) / 1e6:.0f} M",
        "image_size": size,
        "image_tokens": tokens,
        "image_work": 2.0 * parameters * tokens,
    }


def _patch(vision: Mapping[str, Any]) -> int:
    """Pixels along a side of a patch: timm's models say it in their names, where it is not 16."""
    said = re.search(r"patch(\d+)", str(vision.get("timm_model_name", "")))
    return int(said[1]) if said else int(vision.get("patch_size", 16))
