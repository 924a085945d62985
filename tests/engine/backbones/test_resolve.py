"""Names of backbones: what they resolve to, and what is refused before any download."""

import contextlib
import itertools

import open_clip
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.backbones.catalogue import catalogue
from mpl_engine.backbones.errors import RetiredBackbone, UnknownBackbone, UnsupportedTower
from mpl_engine.backbones.resolve import repository, resolve
from mpl_engine.errors import ConfigError, EngineError
from mpl_engine.images.transforms import Preprocess
from tests.support.command_line import python

pytestmark = pytest.mark.usefixtures("cache")


# Built in


def test_the_built_in_backbone_of_the_first_version_is_told_with_a_way_on() -> None:
    with pytest.raises(RetiredBackbone) as told:
        resolve("tiny")
    assert "small" in str(told.value)
    assert "--backbone tiny:PATH/mpl-tiny.safetensors" in str(told.value)


@pytest.mark.usefixtures("real_backbone")
def test_the_built_in_backbone() -> None:
    spec = resolve(" small ")
    assert (spec.name, spec.arch, spec.tag, spec.hub) == ("small", "small", None, None)
    assert spec.file is not None
    assert spec.size_bytes == spec.file.stat().st_size
    assert spec.preprocess == Preprocess(224, (0.5, 0.5, 0.5), (0.5, 0.5, 0.5))  # as its stem was trained
    assert spec.quick_gelu is spec.model_config["quick_gelu"] is False
    with pytest.raises(ConfigError):
        resolve("small", quick_gelu=True)


# Tags

OWN_TABLE = {
    "ViT-B-32:openai": True,
    "ViT-B-32:laion400m_e32": True,
    "ViT-B-32:laion2b_s34b_b79k": False,
    "ViT-B-32:datacomp_xl_s13b_b90k": False,
    "ViT-B-32:metaclip_fullcc": True,
    "ViT-B-16:openai": True,
    "ViT-B-16:laion400m_e32": False,
    "ViT-B-16:laion2b_s34b_b88k": False,
    "ViT-B-16:datacomp_xl_s13b_b90k": False,
    "ViT-B-16:dfn2b": True,
    "ViT-B-16:metaclip_400m": True,
    "ViT-L-14:openai": True,
    "ViT-L-14:laion400m_e32": False,
    "ViT-L-14:laion2b_s32b_b82k": False,
    "ViT-L-14:datacomp_xl_s13b_b90k": False,
    "ViT-L-14:dfn2b": True,
    "ViT-L-14:dfn2b_s39b": False,
    "ViT-L-14:metaclip_fullcc": True,
    "ViT-L-14-336:openai": True,
    "ViT-H-14:laion2b_s32b_b79k": False,
    "ViT-H-14:dfn5b": True,
    "ViT-H-14:metaclip_altogether": False,
    "ViT-g-14:laion2b_s34b_b88k": False,
    "ViT-bigG-14:laion2b_s39b_b160k": False,
    "ViT-bigG-14:metaclip_fullcc": True,
}


@pytest.mark.parametrize("name", OWN_TABLE)
def test_the_activation_comes_from_the_tag(name: str) -> None:
    spec = resolve(name)
    assert spec.quick_gelu is spec.model_config["quick_gelu"] is OWN_TABLE[name]
    assert spec.name == name
    assert spec.file is None
    assert spec.hub
    assert spec.hub.rstrip("/") in spec.source
    resolve(name, quick_gelu=OWN_TABLE[name])
    with pytest.raises(ConfigError):
        resolve(name, quick_gelu=not OWN_TABLE[name])


@pytest.mark.parametrize(
    "spelling",
    ["ViT-B/16:openai", "ViT-B-16:OpenAI", "ViT-B-16-quickgelu:openai", " ViT-B-16 : openai "],
)
def test_spellings_of_one_backbone(spelling: str) -> None:
    assert resolve(spelling) == resolve("ViT-B-16:openai")


def test_dashes_in_a_tag() -> None:
    assert resolve("ViT-B-32:laion2b-s34b-b79k").tag == "laion2b_s34b_b79k"


def test_preprocessing_comes_from_the_tag() -> None:
    assert resolve("ViT-L-14:laion2b_s32b_b82k").preprocess.mean == (0.5, 0.5, 0.5)
    assert resolve("ViT-L-14-336:openai").preprocess.image_size == 336
    assert resolve("ViT-H-14:dfn5b").preprocess.resize_mode == "squash"
    assert resolve("ViT-B-16:openai").preprocess.resize_mode == "shortest"


def test_every_tag_of_open_clip_resolves_or_is_refused_for_its_tower() -> None:
    resolved = set()
    for arch, tag in open_clip.list_pretrained():
        try:
            spec = resolve(f"{arch}:{tag}")
        except UnsupportedTower:
            continue
        else:
            published = open_clip.get_pretrained_cfg(arch, tag)
            assert spec.quick_gelu == published.get("quick_gelu", False)
            assert spec.hub == published["hf_hub"]
            assert spec.preprocess.mean == published["mean"]
            assert spec.licence != "see the source"
            resolved.add(spec.arch)
    assert {
        "ViT-B-32",
        "ViT-B-16",
        "ViT-L-14",
        "ViT-L-14-336",
        "ViT-H-14",
        "ViT-g-14",
        "ViT-bigG-14",
    } <= resolved


# Unknown names


@pytest.mark.parametrize(
    ("name", "close"),
    [
        ("ViT-B-16:opnai", "ViT-B-16:openai"),
        ("ViT-B16:openai", "ViT-B-16"),
        ("vit-b-16:openai", "ViT-B-16"),
        ("ViT-B-16", "ViT-B-16:openai"),
        ("smallish", "small"),
        ("", "small"),
        ("ViT-B-16-quickgelu:laion2b_s34b_b88k", "ViT-B-16-quickgelu:openai"),
        ("ViT-S-32:openai", "ViT-S-32:PATH"),
    ],
)
def test_unknown_names_come_with_close_ones(name: str, close: str) -> None:
    with pytest.raises(UnknownBackbone) as caught:
        resolve(name)
    assert close in caught.value.known


@given(
    st.text(max_size=30) | st.tuples(st.sampled_from(["ViT-B-32", "x"]), st.text(max_size=30)).map(":".join)
)
def test_any_text_resolves_or_gives_a_typed_error(name: str) -> None:
    with contextlib.suppress(EngineError):
        assert resolve(name).name


# Catalogue


def test_the_catalogue_agrees_with_open_clip() -> None:
    entries = catalogue()
    assert (entries[0].name, entries[0].built_in, entries[0].downloaded) == ("small", True, True)
    assert [entry.name for entry in entries if entry.recommended] == ["ViT-B-16:openai"]
    for entry in entries:
        assert entry.downloaded is entry.built_in
        if repository(entry.name):
            continue  # its configuration would have to be downloaded
        spec = resolve(entry.name)
        assert (entry.name, entry.arch, entry.tag) == (spec.name, spec.arch, spec.tag)
        assert (entry.size_bytes, entry.source, entry.licence) == (spec.size_bytes, spec.source, spec.licence)
        assert entry.image_size == spec.preprocess.image_size


def test_the_catalogue_goes_from_light_to_heavy_in_groups() -> None:
    entries = catalogue()
    groups = [entry.group for entry in entries]
    assert list(dict.fromkeys(groups)) == ["small and fast", "all-round", "nature", "aerial", "any language"]
    assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index), "a group stands together"
    assert len({entry.name for entry in entries}) == len(entries) >= 25
    for before, after in itertools.pairwise(entries[1:]):
        assert before.group != after.group or before.image_work <= after.image_work
    for entry in entries[1:]:
        assert entry.good_at
        assert (entry.published_accuracy is None) == (not entry.published_by)
        assert entry.published_accuracy is None or 0.5 < entry.published_accuracy < 0.9
        assert 50 <= entry.image_tokens <= 600
        assert 5e8 < entry.image_work < 1e12


def test_what_needs_no_torch_loads_no_torch() -> None:
    code = (
        "import sys, mpl_engine.backbones.download\n"
        "from mpl_engine.backbones.catalogue import catalogue\n"
        "from mpl_engine.backbones.resolve import resolve\n"
        "from mpl_engine.backbones.errors import UnsupportedTower\n"
        "catalogue(); resolve('small')\n"
        "try: resolve('coca_ViT-B-32:laion2b_s13b_b90k')\n"
        "except UnsupportedTower: pass\n"
        "sys.exit(any(name in sys.modules for name in ('torch', 'open_clip', 'huggingface_hub')))\n"
    )
    done = python(code)
    assert done.returncode == 0, done.stderr
