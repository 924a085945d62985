"""From the name of a backbone (`small`, `ARCH:TAG`, `ARCH:PATH`, `hf-hub:REPOSITORY`) to its configuration.

Nothing is downloaded here: of a repository, `download.get_config` fetches the configuration first.
"""

import difflib
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mpl_engine.backbones import architectures as support
from mpl_engine.backbones.architectures import published_size
from mpl_engine.backbones.download import HUB_PREFIX, downloaded_config
from mpl_engine.backbones.errors import (
    AmbiguousActivation,
    DownloadNeeded,
    RetiredBackbone,
    UnknownBackbone,
    UnsupportedTower,
)
from mpl_engine.backbones.fetch import HUB_WEIGHTS
from mpl_engine.backbones.sidecar import HUB_NAME, Sidecar, read_config, read_sidecar
from mpl_engine.backbones.spec import (
    BUILT_IN,
    BUILT_IN_LICENCE,
    LOCAL_DIR,
    OWN_TAGS,
    RETIRED,
    BackboneSpec,
    TokenizerSource,
    built_in_weights,
    licence,
)
from mpl_engine.backbones.towers.text_options import is_repository
from mpl_engine.errors import ConfigError, WeightsFileError
from mpl_engine.images.transforms import OPENAI_MEAN, OPENAI_STD, Preprocess
from mpl_engine.messages import speaker

say = speaker(__name__)

_WEIGHTS_SUFFIXES = (".safetensors", ".pt", ".pth", ".bin", ".ckpt")


def resolve(name: str, *, quick_gelu: bool | None = None) -> BackboneSpec:
    """Find a backbone by name, without downloading or reading weights.

    Args:
        name: `small`, `ARCH:TAG` or `ARCH:PATH`, split at the first colon; an existing file wins over a tag.
            ARCH may be spelled `ViT-B-16` or `ViT-B/16`. For a PATH, a JSON beside the file
            (`<same name>.json` or `open_clip_config.json`) may hold the model configuration or `quick_gelu`; a folder
            that holds `open_clip_config.json` and weights stands for these (`local-dir:FOLDER` needs no ARCH).
            `hf-hub:ORG/MODEL` is a repository of open_clip's form on the Hugging Face hub.
        quick_gelu: the activation, for a local file that does not say it.

    Raises:
        RetiredBackbone: for the built-in backbone of an earlier version.
        UnknownBackbone: if there is no such architecture or tag.
        DownloadNeeded: for a repository whose configuration is not on this computer.
        UnsupportedTower: if MPL cannot run on the architecture.
        WeightsFileError: if PATH is missing or the JSON beside it is damaged or contradicts ARCH.
        AmbiguousActivation: if nothing says which activation a local file was trained with.
        ConfigError: if `quick_gelu` contradicts what the backbone itself says.
    """
    name = name.strip()
    if name == BUILT_IN:
        return _built_in(quick_gelu)
    if name == RETIRED:
        raise RetiredBackbone(name, BUILT_IN)
    if repository(name):
        return _repository(repository(name), quick_gelu)
    arch, colon, rest = (part.strip() for part in name.partition(":"))
    arch = arch.replace("/", "-")
    if not colon or not arch or not rest:
        raise UnknownBackbone(name, _suggestions(arch))
    path = _path(rest)
    if _is_file(path) or _looks_like_path(rest) or arch == LOCAL_DIR:
        return _local(arch, path, quick_gelu)
    return _tagged(name, arch, rest, quick_gelu)


def repository(name: str) -> str:
    """`ORG/MODEL` of a name that says a repository on the hub, or an empty string."""
    schema, _, rest = name.strip().partition(":")
    rest = rest.strip().removesuffix("/")
    return rest if f"{schema}:" == HUB_PREFIX and is_repository(rest) else ""


def _repository(repo: str, quick_gelu: bool | None) -> BackboneSpec:
    name, source = f"{HUB_PREFIX}{repo}", f"huggingface.co/{repo}"
    file = downloaded_config(repo)
    if file is None:
        raise DownloadNeeded(name, None, source, "configuration")
    said = read_config(file)
    if said.model is None:
        raise WeightsFileError(file, say("it holds no model_cfg, as open_clip's repositories do"))
    support.require_supported(name, said.model)
    chosen = _settled(name, said.quick_gelu, quick_gelu)
    return BackboneSpec(
        name=name,
        arch=repo,
        tag=None,
        file=None,
        model_config=said.model | {"quick_gelu": chosen},
        quick_gelu=chosen,
        preprocess=_preprocess(name, said.model, said.preprocess),
        licence="see the source",
        size_bytes=published_size(said.model),
        source=source,
        hub=f"{repo}/",
        tokenizer=_tokenizer(said.model, None),
    )


def _path(rest: str) -> Path:
    try:
        return Path(rest).expanduser()
    except RuntimeError:  # ~somebody who has no home
        return Path(rest)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name too long, or with a null byte, is no file
        return False


def _looks_like_path(rest: str) -> bool:
    return "/" in rest or "\\" in rest or rest.lower().endswith(_WEIGHTS_SUFFIXES)


def _suggestions(arch: str) -> tuple[str, ...]:
    """Names like the ones meant, given what stands before the colon."""
    if arch in support.supported_architectures():
        tags = _tags(arch)
        return tuple(f"{arch}:{tag}" for tag in tags) or (f"{arch}:PATH",)
    archs = {known.casefold(): known for known in support.supported_architectures()}
    close = difflib.get_close_matches(arch.casefold(), [*archs, BUILT_IN], n=5)
    return tuple(archs.get(found, found) for found in close) or (BUILT_IN, *support.supported_architectures())


def _built_in(quick_gelu: bool | None) -> BackboneSpec:
    file = built_in_weights()
    sidecar = read_sidecar(file)
    config = sidecar.model or {}
    chosen = _settled(BUILT_IN, sidecar.quick_gelu, quick_gelu)
    return BackboneSpec(
        name=BUILT_IN,
        arch=BUILT_IN,
        tag=None,
        file=file,
        model_config=config | {"quick_gelu": chosen},
        quick_gelu=chosen,
        preprocess=_preprocess(BUILT_IN, config, sidecar.preprocess),
        licence=BUILT_IN_LICENCE,
        size_bytes=file.stat().st_size,
        source="built in",
    )


def _local(arch: str, path: Path, quick_gelu: bool | None) -> BackboneSpec:
    if path.is_dir():
        path = _weights_in(path)
    if not _is_file(path):
        raise WeightsFileError(path, say("there is no such file"))
    path = path.absolute()
    sidecar = read_sidecar(path)
    base = arch.removesuffix("-quickgelu")
    config = _local_config(arch, sidecar)
    said = sidecar.quick_gelu
    if said is None and support.is_timm(config):
        said = False  # as open_clip has it for all of these
    if base != arch:
        said = _settled(arch, True, said)  # noqa: FBT003 - the suffix says so
    if said is None and quick_gelu is None:
        raise AmbiguousActivation(path, arch)
    chosen = _settled(f"{arch}:{path}", said, quick_gelu)
    return BackboneSpec(
        name=f"{base}:{path}",
        arch=base,
        tag=None,
        file=path,
        model_config=config | {"quick_gelu": chosen},
        quick_gelu=chosen,
        preprocess=_preprocess(f"{base}:{path}", config, sidecar.preprocess),
        licence="not stated: see where the file came from",
        size_bytes=path.stat().st_size,
        source=str(path),
        tokenizer=_tokenizer(config, path.parent),
    )


def _weights_in(folder: Path) -> Path:
    """The weights file of a folder in the form of open_clip's repositories."""
    names = [folder / name for name in HUB_WEIGHTS]
    found = next((file for file in names if _is_file(file)), None)
    if found is None:
        every = [
            file for file in sorted(folder.iterdir()) if file.suffix in _WEIGHTS_SUFFIXES and _is_file(file)
        ]
        found = every[0] if len(every) == 1 else None
    if found is None:
        advice = say(
            "Name the weights file itself, or a folder with {configuration} and {weights}.",
            configuration=HUB_NAME,
            weights=HUB_WEIGHTS[0],
        )
        raise WeightsFileError(folder, say("it is a folder without one weights file"), advice)
    return found


def _tokenizer(config: Mapping[str, Any], folder: Path | None) -> TokenizerSource | None:
    """Where the tokenizer of a supported configuration is: in `folder`, if it has one, else on the hub."""
    text, name = config["text_cfg"], support.tokenizer_name(config)
    if name is None:
        return None
    clean = (text.get("tokenizer_kwargs") or {}).get("clean", "whitespace")
    return TokenizerSource(
        name, folder, clean, text.get("eos_id", 2) if text.get("pool_type") == "eos" else None
    )


def _local_config(arch: str, sidecar: Sidecar) -> dict[str, Any]:
    """The configuration of a local file: the one beside it, which must fit ARCH if open_clip knows ARCH."""
    listed = support.model_config(arch) if arch in support.architectures() else None
    if sidecar.model is None and listed is None:
        raise UnknownBackbone(arch, _suggestions(arch))
    config = sidecar.model or listed or {}
    support.require_supported(arch, config)
    if sidecar.model and sidecar.file and listed and not support.same_geometry(sidecar.model, listed):
        advice = say("Name the architecture that the file was trained with, or remove the JSON.")
        raise WeightsFileError(
            sidecar.file, say("it describes another architecture than {arch}", arch=arch), advice
        )
    return config


def _tagged(name: str, arch: str, tag: str, quick_gelu: bool | None) -> BackboneSpec:
    if arch not in support.architectures():
        raise UnknownBackbone(name, _suggestions(arch))
    config = support.model_config(arch)
    support.require_supported(arch, config)
    own = OWN_TAGS.get((arch, _clean(tag)))
    published: dict[str, Any] = {"hf_hub": own}
    if own is None:
        # open_clip's own table of tags; importing it loads torch, so everything above comes first.
        import open_clip  # noqa: PLC0415

        published = open_clip.get_pretrained_cfg(arch, tag)
    if not published.get("hf_hub"):
        raise UnknownBackbone(name, _close_tags(arch, tag))
    base, tag = arch.removesuffix("-quickgelu"), _clean(tag)
    full = f"{base}:{tag}"
    chosen = _settled(full, bool(published.get("quick_gelu", False)), quick_gelu)
    hub: str = published["hf_hub"]
    return BackboneSpec(
        name=full,
        arch=base,
        tag=tag,
        file=None,
        model_config=config | {"quick_gelu": chosen},
        quick_gelu=chosen,
        preprocess=_preprocess(full, config, published),
        licence=licence(tag),
        size_bytes=published_size(config),
        source=f"huggingface.co/{hub.rstrip('/')}",
        hub=hub,
        tokenizer=_tokenizer(config, None),
    )


def _clean(tag: str) -> str:
    """A tag as open_clip's table spells it."""
    return tag.lower().replace("-", "_")


def _tags(arch: str) -> tuple[str, ...]:
    import open_clip  # noqa: PLC0415 - loads torch

    return tuple(open_clip.list_pretrained_tags_by_model(arch))


def _close_tags(arch: str, tag: str) -> tuple[str, ...]:
    tags = _tags(arch)
    chosen = difflib.get_close_matches(_clean(tag), tags, n=5, cutoff=0.4) or tags or ("PATH",)
    return tuple(f"{arch}:{known}" for known in chosen)


def _settled(name: str, said: bool | None, asked: bool | None) -> bool:
    """The activation, from what the backbone says and what the person asked for; not both None."""
    if said is not None and asked is not None and said != asked:
        raise ConfigError(
            "quick_gelu",
            asked,
            say("{name} was trained with QuickGELU", name=name)
            if said
            else say("{name} was trained with exact GELU", name=name),
        )
    return bool(said if said is not None else asked)


def _preprocess(name: str, config: Mapping[str, Any], published: Mapping[str, Any]) -> Preprocess:
    """Preprocessing from open_clip's keys; the image size is always the model's own.

    Raises:
        UnsupportedTower: if images would have to be prepared in a way that the one decoder does not know.
    """
    interpolation = published.get("interpolation", "bicubic")
    resize_mode = published.get("resize_mode", "shortest")
    # `squash` and `longest` are `fit=stretch` and `fit=pad`, which the person chooses for all backbones alike.
    # `bilinear` is done bicubically (docs/adr/0024-towers.md): the one decoder knows no other way.
    if interpolation not in ("bicubic", "bilinear") or resize_mode not in ("shortest", "longest", "squash"):
        reason = say(
            "its images are resized in another way ({interpolation}, {resize_mode})",
            interpolation=interpolation,
            resize_mode=resize_mode,
        )
        raise UnsupportedTower(name, reason, support.supported_architectures())
    mean = _channels(name, published.get("mean", OPENAI_MEAN), least=-1.0)
    std = _channels(name, published.get("std", OPENAI_STD), least=1e-6)
    return Preprocess(support.image_size(config), mean, std, "bicubic", resize_mode)


def _channels(name: str, values: object, least: float) -> tuple[float, float, float]:
    if (
        isinstance(values, (list, tuple))
        and len(values) == 3
        and all(isinstance(v, (int, float)) for v in values)
    ):
        red, green, blue = (float(v) for v in values)
        if all(math.isfinite(v) and v >= least for v in (red, green, blue)):
            return red, green, blue
    raise UnsupportedTower(
        name, say("its image mean or std is not three usable numbers"), support.supported_architectures()
    )
