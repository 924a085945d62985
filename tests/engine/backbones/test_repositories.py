"""Repositories on the hub by name, with their configuration and tokenizer, from a hub on loopback."""

import json
from pathlib import Path

import pytest

from mpl_engine.backbones.download import get_weights, is_here
from mpl_engine.backbones.errors import DownloadFailed, DownloadNeeded, UnsupportedTower
from mpl_engine.backbones.loading import find_backbone, open_backbone
from mpl_engine.backbones.resolve import repository, resolve
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import EngineError
from mpl_engine.events import drain
from tests.support.hub_server import serve
from tests.support.own_weights import SMALL
from tests.support.small_towers import FAMILIES, write_family

REPO = "someone/a-model.2"
NAME = f"hf-hub:{REPO}"


@pytest.fixture(autouse=True)
def own_settings(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)


def files(folder: Path, family: str) -> dict[str, bytes]:
    write_family(folder, family)
    return {f"{REPO}/{file.name}": file.read_bytes() for file in folder.iterdir()}


def test_a_repository_is_opened_by_its_name_and_needs_no_network_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(files(tmp_path / "made", "EVA-02")) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        with pytest.raises(DownloadNeeded) as needed:
            drain(open_backbone(NAME, token=CancelToken()))
        assert not hub.requests, "nothing is asked before a person allows it"
        assert f"configuration of {NAME} is not on this computer" in str(needed.value)
        opened = drain(open_backbone(NAME, allow_download=True, token=CancelToken()))
        asked = len(hub.requests)
        again = drain(open_backbone(f" {NAME}/ ", token=CancelToken()))
        assert len(hub.requests) == asked
    assert opened.spec == again.spec == resolve(NAME)
    assert (opened.spec.name, opened.spec.tag) == (NAME, None)
    assert opened.sha256


def test_a_repository_that_is_not_of_open_clips_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve({f"{REPO}/config.json": b"{}"}) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        with pytest.raises(DownloadFailed, match=r"has no open_clip_config\.json"):
            drain(find_backbone(NAME, allow_download=True, token=CancelToken()))


def test_a_repository_whose_tower_is_not_known_costs_no_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = {"model_cfg": SMALL | {"vision_cfg": {"timm_model_name": "resnet50", "image_size": 224}}}
    with serve({f"{REPO}/open_clip_config.json": json.dumps(config).encode()}) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        with pytest.raises(UnsupportedTower, match="not checked"):
            drain(open_backbone(NAME, allow_download=True, token=CancelToken()))
        assert all("open_clip_config.json" in request.path for request in hub.requests)


def test_a_tokenizer_is_fetched_before_the_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = FAMILIES["SigLIP 2"]["text_cfg"]["hf_tokenizer_name"]
    served = files(tmp_path / "made", "SigLIP 2")
    with serve(served) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        spec = drain(find_backbone(NAME, allow_download=True, token=CancelToken()))
        with pytest.raises(DownloadFailed, match=r"has no tokenizer\.json"):
            drain(get_weights(spec, allow_download=True, token=CancelToken()))
        assert not any("safetensors" in request.path for request in hub.requests)
        hub.files[f"{text}/tokenizer.json"] = b"{}"
        assert not is_here(spec)
        drain(get_weights(spec, allow_download=True, token=CancelToken()))
        assert is_here(spec)


@pytest.mark.parametrize(
    "name",
    ["hf-hub:", "hf-hub:one", "hf-hub:a/b/c", "hf-hub:../x", "hf-hub:a/..", "hf-hub:a b/c", "hf-hub:a/b?c"],
)
def test_what_is_no_repository(name: str) -> None:
    assert repository(name) == ""
    with pytest.raises(EngineError):
        resolve(name)


def test_remote_clip_has_a_tag_here() -> None:
    spec = resolve("ViT-B-32:remoteclip")
    assert (spec.hub, spec.quick_gelu) == ("chendelong/RemoteCLIP/RemoteCLIP-ViT-B-32.pt", False)
    assert "chendelong/RemoteCLIP" in spec.source


def test_a_persons_own_weights_ask_for_their_tokenizer_alone(tmp_path: Path) -> None:
    folder = write_family(tmp_path / "mine", "SigLIP 2").parent
    with pytest.raises(
        DownloadNeeded, match=r"tokenizer of local-dir:.* is not on this computer\. It would be"
    ) as told:
        drain(open_backbone(f"local-dir:{folder}", token=CancelToken()))
    assert "huggingface.co/someone/small-siglip" in str(told.value)
