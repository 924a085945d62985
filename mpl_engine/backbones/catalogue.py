"""A short list of backbones to choose from, with licence, size and source; made without torch or the network."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mpl_engine.backbones import architectures as support
from mpl_engine.backbones.architectures import published_size
from mpl_engine.backbones.download import downloaded_file
from mpl_engine.backbones.sidecar import read_sidecar
from mpl_engine.backbones.spec import BUILT_IN, BUILT_IN_LICENCE, built_in_weights, licence

# (architecture, tag, where it is on the hub): open_clip's own table, which cannot be read without loading torch.
_CHOSEN = (
    ("ViT-B-32", "openai", "timm/vit_base_patch32_clip_224.openai/"),
    ("ViT-B-32", "laion2b_s34b_b79k", "laion/CLIP-ViT-B-32-laion2B-s34B-b79K/"),
    ("ViT-B-32", "datacomp_xl_s13b_b90k", "laion/CLIP-ViT-B-32-DataComp.XL-s13B-b90K/"),
    ("ViT-B-32", "metaclip_fullcc", "timm/vit_base_patch32_clip_224.metaclip_2pt5b/"),
    ("ViT-B-16", "openai", "timm/vit_base_patch16_clip_224.openai/"),
    ("ViT-B-16", "laion2b_s34b_b88k", "laion/CLIP-ViT-B-16-laion2B-s34B-b88K/"),
    ("ViT-B-16", "datacomp_xl_s13b_b90k", "laion/CLIP-ViT-B-16-DataComp.XL-s13B-b90K/"),
    ("ViT-B-16", "dfn2b", "apple/DFN2B-CLIP-ViT-B-16/"),
    ("ViT-B-16", "metaclip_fullcc", "timm/vit_base_patch16_clip_224.metaclip_2pt5b/"),
    ("ViT-L-14", "openai", "timm/vit_large_patch14_clip_224.openai/"),
    ("ViT-L-14", "laion2b_s32b_b82k", "laion/CLIP-ViT-L-14-laion2B-s32B-b82K/"),
    ("ViT-L-14", "datacomp_xl_s13b_b90k", "laion/CLIP-ViT-L-14-DataComp.XL-s13B-b90K/"),
    ("ViT-L-14", "dfn2b", "apple/DFN2B-CLIP-ViT-L-14/"),
    ("ViT-L-14", "metaclip_fullcc", "timm/vit_large_patch14_clip_224.metaclip_2pt5b/"),
)
# The backbone of the published method.
_RECOMMENDED = "ViT-B-16:openai"


@dataclass(frozen=True)
class CatalogueEntry:
    """One backbone of the short list.

    Attributes:
        name: what `resolve` takes.
        arch: open_clip's architecture, or `small`.
        tag: the pretrained tag, or None.
        parameters_text: number of parameters, such as `150 M`.
        size_bytes: of the weights file; approximate but for the built-in one.
        licence: of the weights, in a few words.
        source: where they come from.
        downloaded: whether they are on this computer.
        built_in: whether they came with the program.
        recommended: whether to suggest it first for real work.
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


def catalogue() -> tuple[CatalogueEntry, ...]:
    """The built-in backbone, then well-known published ones from small to large."""
    return (_built_in_entry(), *(_entry(arch, tag, hub) for arch, tag, hub in _CHOSEN))


def _built_in_entry() -> CatalogueEntry:
    file = built_in_weights()
    config = read_sidecar(file).model or {}
    return CatalogueEntry(
        name=BUILT_IN,
        arch=BUILT_IN,
        tag=None,
        parameters_text=_millions(config),
        size_bytes=file.stat().st_size,
        licence=BUILT_IN_LICENCE,
        source="built in",
        downloaded=True,
        built_in=True,
        recommended=False,
    )


def _entry(arch: str, tag: str, hub: str) -> CatalogueEntry:
    name, config = f"{arch}:{tag}", support.model_config(arch)
    return CatalogueEntry(
        name=name,
        arch=arch,
        tag=tag,
        parameters_text=_millions(config),
        size_bytes=published_size(config),
        licence=licence(tag),
        source=f"huggingface.co/{hub.rstrip('/')}",
        downloaded=downloaded_file(hub) is not None,
        built_in=False,
        recommended=name == _RECOMMENDED,
    )


def _millions(config: Mapping[str, Any]) -> str:
    return f"{support.parameter_count(config) / 1e6:.0f} M"
