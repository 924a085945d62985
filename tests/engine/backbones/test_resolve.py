"""Names of backbones: what they resolve to, and what is refused before any download."""

import contextlib
import json
from pathlib import Path

import open_clip
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.backbones import architectures as support
from mpl_engine.backbones.catalogue import catalogue
from mpl_engine.backbones.errors import AmbiguousActivation, UnknownBackbone, UnsupportedTower
from mpl_engine.backbones.resolve import resolve
from mpl_engine.errors import ConfigError, EngineError, WeightsFileError
from mpl_engine.images.transforms import Preprocess
from tests.support.command_line import python

pytestmark = pytest.mark.usefixtures("cache")
SMALL = {
    "embed_dim": 16,
    "vision_cfg": {"image_size": 32, "layers": 2, "width": 32, "head_width": 16, "patch_size": 8},
    "text_cfg": {"context_length": 20, "vocab_size": 49408, "width": 32, "heads": 2, "layers": 2},
}


def weights(
    folder: Path, name: str = "own.safetensors", beside: object = None, beside_name: str = ""
) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(b"not read by resolve")
    if beside is not None:
        path.with_name(beside_name or f"{path.stem}.json").write_text(json.dumps(beside))
    return path


# Built in


def test_tiny() -> None:
    spec = resolve(" tiny ")
    assert (spec.name, spec.arch, spec.tag, spec.hub) == ("tiny", "tiny", None, None)
    assert spec.file is not None
    assert spec.size_bytes == spec.file.stat().st_size
    assert spec.preprocess == Preprocess(spec.model_config["vision_cfg"]["image_size"])
    assert spec.quick_gelu is spec.model_config["quick_gelu"] is False
    with pytest.raises(ConfigError):
        resolve("tiny", quick_gelu=True)


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


# Towers


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("RN50:openai", "ResNet"),
        ("convnext_base:laion400m_s13b_b51k", "timm"),
        ("MobileCLIP-B:datacompdr", "timm"),
        ("EVA02-B-16:merged2b_s8b_b131k", "timm"),
        ("roberta-ViT-B-32:laion2b_s12b_b32k", "Hugging Face"),
        ("coca_ViT-B-32:laion2b_s13b_b90k", "CoCa"),
        ("ViT-B-16-SigLIP:webli", "SigLIP"),
        ("ViT-L-14-CLIPA:datacomp1b", "norm before"),
        ("ViT-H-14-worldwide:metaclip2_worldwide", "tokenizer"),
        ("RN50-quickgelu:no_such_tag", "ResNet"),
    ],
)
def test_towers_that_cannot_carry_prompts(name: str, words: str) -> None:
    with pytest.raises(UnsupportedTower) as caught:
        resolve(name)
    assert words in caught.value.reason
    assert caught.value.supported == support.supported_architectures()


def test_a_refused_tower_is_refused_with_a_local_file_too(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedTower):
        resolve(f"RN50:{weights(tmp_path)}", quick_gelu=True)


@pytest.mark.parametrize(
    ("part", "option", "value"),
    [
        ("vision_cfg", "attentional_pool", True),
        ("vision_cfg", "pool_type", "avg"),
        ("vision_cfg", "no_ln_pre", True),
        ("vision_cfg", "final_ln_after_pool", True),
        ("vision_cfg", "pos_embed_type", "sin_cos_2d"),
        ("vision_cfg", "qk_norm", True),
        ("vision_cfg", "block_type", "custom"),
        ("vision_cfg", "image_size", [32, 64]),
        ("vision_cfg", "layers", [1, 2, 3, 4]),
        ("vision_cfg", "width", 33),
        ("vision_cfg", "patch_size", 0),
        ("vision_cfg", "mlp_ratio", "four"),
        ("vision_cfg", "an_option_of_tomorrow", 1),
        ("vision_cfg", "norm_kwargs", {"eps": 1e-6}),
        ("text_cfg", "pool_type", "eos"),
        ("text_cfg", "no_causal_mask", True),
        ("text_cfg", "embed_cls", True),
        ("text_cfg", "vocab_size", 32000),
        ("text_cfg", "hf_tokenizer_name", "bert-base-uncased"),
        ("text_cfg", "tokenizer_kwargs", {"clean": "canonicalize"}),
        ("text_cfg", "proj_type", "none"),
        ("text_cfg", "proj_bias", True),
        ("text_cfg", "heads", 0),
        ("", "init_logit_bias", -10),
        ("", "multimodal_cfg", {}),
        ("", "custom_text", True),
        ("", "embed_dim", None),
        ("", "vision_cfg", []),
    ],
)
def test_options_that_make_a_tower_unsupported(tmp_path: Path, part: str, option: str, value: object) -> None:
    config = json.loads(json.dumps(SMALL))
    (config[part] if part else config)[option] = value
    with pytest.raises(UnsupportedTower):
        resolve(f"mine:{weights(tmp_path, beside=config)}")


@pytest.mark.parametrize(
    ("part", "option", "value"),
    [
        ("vision_cfg", "patch_dropout", 0.5),
        ("vision_cfg", "qk_norm", False),
        ("vision_cfg", "ls_init_value", 1e-4),
        ("text_cfg", "pool_type", "argmax"),
        ("text_cfg", "tokenizer_kwargs", None),
        ("", "init_logit_scale", 3.0),
    ],
)
def test_options_that_do_no_harm(tmp_path: Path, part: str, option: str, value: object) -> None:
    config = json.loads(json.dumps(SMALL))
    (config[part] if part else config)[option] = value
    assert resolve(f"mine:{weights(tmp_path, beside=config)}").preprocess.image_size == 32


@pytest.mark.parametrize("arch", ["ViT-B-32", "ViT-L-14-336", "ViT-bigG-14", "ViT-M-16-alt"])
def test_parameters_are_counted_as_open_clip_builds_them(arch: str) -> None:
    config = support.model_config(arch)
    with torch.device("meta"):
        model = open_clip.CLIP(**config)
    assert support.parameter_count(config) == sum(p.numel() for p in model.parameters())


# Local files


@pytest.mark.parametrize("quick_gelu", [True, False])
def test_a_local_file_with_the_activation_given(tmp_path: Path, quick_gelu: bool) -> None:
    path = weights(tmp_path)
    spec = resolve(f"ViT-B/32:{path}", quick_gelu=quick_gelu)
    assert (spec.name, spec.arch, spec.tag, spec.file) == (f"ViT-B-32:{path}", "ViT-B-32", None, path)
    assert spec.quick_gelu is spec.model_config["quick_gelu"] is quick_gelu
    assert spec.size_bytes == path.stat().st_size


def test_a_local_file_that_does_not_say_its_activation(tmp_path: Path) -> None:
    path = weights(tmp_path)
    with pytest.raises(AmbiguousActivation) as caught:
        resolve(f"ViT-B-32:{path}")
    assert caught.value.path == path


def test_an_architecture_that_says_the_activation(tmp_path: Path) -> None:
    path = weights(tmp_path)
    spec = resolve(f"ViT-B-32-quickgelu:{path}")
    assert spec.quick_gelu
    assert spec.name == f"ViT-B-32:{path}"
    with pytest.raises(ConfigError):
        resolve(f"ViT-B-32-quickgelu:{path}", quick_gelu=False)


@pytest.mark.parametrize("beside_name", ["own.json", "open_clip_config.json"])
@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"quick_gelu": True}, True),
        ({"quick_gelu": False}, False),
        (
            {
                "model_cfg": {**open_clip.get_model_config("ViT-B-32"), "quick_gelu": True},
                "preprocess_cfg": {},
            },
            True,
        ),
        ({"model_cfg": open_clip.get_model_config("ViT-B-32")}, False),
        (open_clip.get_model_config("ViT-B-32"), False),
    ],
)
def test_a_json_beside_the_file_says_the_activation(
    tmp_path: Path, beside_name: str, document: object, expected: bool
) -> None:
    path = weights(tmp_path, beside=document, beside_name=beside_name)
    assert resolve(f"ViT-B-32:{path}").quick_gelu is expected
    with pytest.raises(ConfigError):
        resolve(f"ViT-B-32:{path}", quick_gelu=not expected)


def test_a_json_beside_the_file_brings_its_own_architecture_and_preprocessing(tmp_path: Path) -> None:
    document = {
        "model_cfg": SMALL,
        "preprocess_cfg": {"mean": [0.5, 0.4, 0.3], "std": [0.2, 0.2, 0.2], "size": 224},
    }
    spec = resolve(f"mine:{weights(tmp_path, beside=document)}")
    assert spec.model_config == SMALL | {"quick_gelu": False}
    assert spec.preprocess == Preprocess(32, (0.5, 0.4, 0.3), (0.2, 0.2, 0.2))


def test_a_json_that_describes_another_architecture(tmp_path: Path) -> None:
    path = weights(tmp_path, beside=SMALL)
    with pytest.raises(WeightsFileError, match="another architecture"):
        resolve(f"ViT-B-32:{path}")


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"quick_gelu": "yes"}',
        '{"model_cfg": 3}',
        '{"preprocess_cfg": [1]}',
        "[" * 100_000,
        "\x00",
    ],
)
def test_a_damaged_json_beside_the_file(tmp_path: Path, text: str) -> None:
    path = weights(tmp_path)
    path.with_suffix(".json").write_text(text)
    with pytest.raises(WeightsFileError):
        resolve(f"ViT-B-32:{path}", quick_gelu=True)


@pytest.mark.parametrize(
    "preprocess",
    [
        {"mean": [0.5]},
        {"std": [0, 1, 1]},
        {"mean": "abc"},
        {"interpolation": "bilinear"},
        {"resize_mode": "x"},
    ],
)
def test_preprocessing_that_cannot_be_done(tmp_path: Path, preprocess: object) -> None:
    with pytest.raises(UnsupportedTower):
        resolve(f"mine:{weights(tmp_path, beside={'model_cfg': SMALL, 'preprocess_cfg': preprocess})}")


def test_paths_may_hold_colons_and_begin_with_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = weights(tmp_path / "a:b")
    assert resolve(f"ViT-B-32:{path}", quick_gelu=True).file == path
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    weights(tmp_path)
    assert resolve("ViT-B-32:~/own.safetensors", quick_gelu=True).file == tmp_path / "own.safetensors"


def test_an_existing_file_wins_over_a_tag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "laion2b_e16").mkdir()  # a folder is no weights file, so the tag is meant
    assert resolve("ViT-B-32:laion2b_e16").tag == "laion2b_e16"
    assert resolve("ViT-B-32:openai").file is None
    weights(tmp_path, "openai")
    spec = resolve("ViT-B-32:openai", quick_gelu=True)
    assert (spec.file, spec.tag) == (tmp_path / "openai", None)


@pytest.mark.parametrize(
    "path", ["/no/such/file.pt", "C:\\weights\\b32.pt", "b32.safetensors", "~nobody-here/x"]
)
def test_a_missing_file(path: str) -> None:
    with pytest.raises(WeightsFileError) as caught:
        resolve(f"ViT-B-32:{path}", quick_gelu=True)
    assert caught.value.reason == "there is no such file"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(WeightsFileError, match="folder"):
        resolve(f"ViT-B-32:{tmp_path}", quick_gelu=True)


# Unknown names


@pytest.mark.parametrize(
    ("name", "close"),
    [
        ("ViT-B-16:opnai", "ViT-B-16:openai"),
        ("ViT-B16:openai", "ViT-B-16"),
        ("vit-b-16:openai", "ViT-B-16"),
        ("ViT-B-16", "ViT-B-16:openai"),
        ("tinny", "tiny"),
        ("", "tiny"),
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
    assert (entries[0].name, entries[0].built_in, entries[0].downloaded) == ("tiny", True, True)
    assert [entry.name for entry in entries if entry.recommended] == ["ViT-B-16:openai"]
    assert 12 <= len(entries) <= 16
    for entry in entries:
        spec = resolve(entry.name)
        assert (entry.name, entry.arch, entry.tag) == (spec.name, spec.arch, spec.tag)
        assert (entry.size_bytes, entry.source, entry.licence) == (spec.size_bytes, spec.source, spec.licence)
        assert entry.downloaded is entry.built_in


def test_what_needs_no_torch_loads_no_torch() -> None:
    code = (
        "import sys, mpl_engine.backbones.download\n"
        "from mpl_engine.backbones.catalogue import catalogue\n"
        "from mpl_engine.backbones.resolve import resolve\n"
        "from mpl_engine.backbones.errors import UnsupportedTower\n"
        "catalogue(); resolve('tiny')\n"
        "try: resolve('RN50:openai')\n"
        "except UnsupportedTower: pass\n"
        "sys.exit(any(name in sys.modules for name in ('torch', 'open_clip', 'huggingface_hub')))\n"
    )
    done = python(code)
    assert done.returncode == 0, done.stderr
