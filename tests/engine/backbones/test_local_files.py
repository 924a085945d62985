"""Weights files of a person's own: their activation, the JSON beside them, and paths of every kind."""

from pathlib import Path

import open_clip
import pytest

from mpl_engine.backbones.errors import AmbiguousActivation, UnsupportedTower
from mpl_engine.backbones.resolve import resolve
from mpl_engine.errors import ConfigError, WeightsFileError
from mpl_engine.images.transforms import Preprocess
from tests.support.own_weights import SMALL, weights

pytestmark = pytest.mark.usefixtures("cache")


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
        {"interpolation": "nearest"},
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
    with pytest.raises(WeightsFileError, match="folder without one weights file"):
        resolve(f"ViT-B-32:{tmp_path}", quick_gelu=True)


@pytest.mark.parametrize("arch", ["local-dir", "mine"])
def test_a_folder_of_the_hubs_form_stands_for_its_weights(
    tmp_path: Path, arch: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = weights(tmp_path, "anything.safetensors", {"model_cfg": SMALL}, "open_clip_config.json")
    spec = resolve(f"{arch}:{tmp_path}")
    assert (spec.file, spec.name) == (path, f"{arch}:{path}")
    assert resolve(spec.name) == spec
    monkeypatch.chdir(tmp_path.parent)
    if arch == "local-dir":
        assert resolve(f"{arch}:{tmp_path.name}").file == path, "no ARCH, so that no tag can be meant"
    hubs = weights(tmp_path, "open_clip_model.safetensors")
    assert resolve(f"{arch}:{tmp_path}").file == hubs, "the name that the hub uses comes first"


def test_a_bilinear_resize_is_done_bicubically(tmp_path: Path) -> None:
    document = {"model_cfg": SMALL, "preprocess_cfg": {"interpolation": "bilinear"}}
    assert resolve(f"mine:{weights(tmp_path, beside=document)}").preprocess.interpolation == "bicubic"
