"""Weights files: hashes and their cache, good files of every kind, and bad ones, none of which may run code."""

import hashlib
import io
import os
import pickle
import random
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save, save_file

from mpl_engine.backbones.weights import read_state_dict
from mpl_engine.errors import WeightsFileError, WriteFailed

pytestmark = pytest.mark.usefixtures("cache")
STATE = {
    "a.weight": torch.arange(6.0).reshape(2, 3),
    "b": torch.ones(4, dtype=torch.float16),
    "scale": torch.tensor(2.0),
}


def same(found: dict[str, torch.Tensor], wanted: dict[str, torch.Tensor] = STATE) -> bool:
    return found.keys() == wanted.keys() and all(
        torch.equal(found[k], wanted[k]) and found[k].dtype == wanted[k].dtype for k in wanted
    )


# Good files


def test_safetensors_under_any_name(tmp_path: Path) -> None:
    for name in ("w.safetensors", "w.pt", "w"):
        save_file(STATE, tmp_path / name)
        assert same(read_state_dict(tmp_path / name))


@pytest.mark.parametrize("length", [640, 1152])
def test_a_safetensors_header_whose_length_looks_like_a_pickle(tmp_path: Path, length: int) -> None:
    plain = save({"t": torch.arange(3.0)})
    (size,) = struct.unpack("<Q", plain[:8])
    header = plain[8 : 8 + size].ljust(length)
    (tmp_path / "w.safetensors").write_bytes(struct.pack("<Q", length) + header + plain[8 + size :])
    assert same(read_state_dict(tmp_path / "w.safetensors"), {"t": torch.arange(3.0)})


@pytest.mark.parametrize(
    "wrap",
    [
        lambda s: s,
        lambda s: {"state_dict": s, "epoch": 3, "name": "x"},
        lambda s: {f"module.{k}": v for k, v in s.items()},
        lambda s: {"state_dict": {f"module.{k}": v for k, v in s.items()}},
        lambda s: s | {"input_resolution": torch.tensor(224), "context_length": torch.tensor(77)},
        lambda s: {k: torch.nn.Parameter(v) for k, v in s.items()},
    ],
)
@pytest.mark.parametrize("zipped", [True, False])
def test_pytorch_files_and_their_wrappers(
    tmp_path: Path, wrap: Callable[[object], object], zipped: bool
) -> None:
    torch.save(wrap(STATE), tmp_path / "w.pt", _use_new_zipfile_serialization=zipped)
    found = read_state_dict(tmp_path / "w.pt")
    assert same(found)
    assert not any(t.requires_grad for t in found.values())


def test_a_pytorch_file_is_converted_once(tmp_path: Path, cache: Path) -> None:
    path = tmp_path / "w.bin"
    torch.save(STATE, path)
    read_state_dict(path)
    (copy,) = (cache / "converted").iterdir()
    assert copy.name == f"{hashlib.sha256(path.read_bytes()).hexdigest()}.safetensors"
    save_file({"other": torch.zeros(1)}, copy)  # proof that the copy is what is read
    assert list(read_state_dict(path)) == ["other"]
    copy.write_bytes(b"damaged")
    assert same(read_state_dict(path))
    assert same(read_state_dict(copy))


def test_shared_and_strided_tensors(tmp_path: Path) -> None:
    base = torch.arange(12.0).reshape(3, 4)
    state = {"all": base, "again": base, "row": base[1], "turned": base.T, "none": torch.zeros(0)}
    torch.save(state, tmp_path / "w.pt")
    assert same(read_state_dict(tmp_path / "w.pt"), state)


# Bad files


class Evil:
    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.mkdir, (Path("evil"),)


def torchscript() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("m/data.pkl", "m/constants.pkl", "m/code/__torch__.py"):
            archive.writestr(name, b"\x80\x02}.")
    return buffer.getvalue()


def bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("m/data.pkl", b"\0" * 5_000_000)
    return buffer.getvalue()


def other_zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("letter.txt", b"hello")
    return buffer.getvalue()


def saved(obj: object) -> bytes:
    buffer = io.BytesIO()
    torch.save(obj, buffer)
    return buffer.getvalue()


SAFE = save(STATE)
BAD: dict[str, tuple[str, bytes, str]] = {
    "empty": ("w.safetensors", b"", "empty"),
    "one byte": ("w.safetensors", b"x", "damaged"),
    "text": ("w.pt", b"hello, I am not weights", "not a weights file"),
    "lfs pointer": (
        "w.safetensors",
        b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
        "Git LFS pointer",
    ),
    "cut safetensors": ("w.safetensors", SAFE[:-5], "5 bytes are missing"),
    "cut header": ("w.safetensors", SAFE[:40], "header does not fit"),
    "huge header": ("w.safetensors", struct.pack("<Q", 2**63) + SAFE[8:], "header does not fit"),
    "header not json": ("w.safetensors", struct.pack("<Q", 4) + b"{{{{", "header cannot be read"),
    "header of nonsense": ("w.safetensors", struct.pack("<Q", 9) + b'{"a": 12}', "header cannot be read"),
    "wrong shape": ("w.safetensors", SAFE.replace(b"[2,3]", b"[2,9]"), "damaged"),
    "no tensors": ("w.safetensors", save({}), "no tensors"),
    "pickle as safetensors": ("w.safetensors", pickle.dumps(STATE), "it is a PyTorch file"),
    "zip as safetensors": ("w.safetensors", saved(STATE), "it is a PyTorch file"),
    "evil pickle": ("w.pt", pickle.dumps(Evil()), "more than tensors"),
    "evil archive": ("w.pt", saved({"a": Evil()}), "more than tensors"),
    "torchscript": ("w.pt", torchscript(), "TorchScript"),
    "zip bomb": ("w.pt", bomb(), "compressed"),
    "another zip": ("w.pt", other_zip(), "not one with weights"),
    "cut archive": ("w.pt", saved(STATE)[:-30], "cut off or damaged"),
    "text inside": ("w.pt", saved({"a": "text"}), "'a' is str"),
    "numbered": ("w.pt", saved({1: torch.zeros(1)}), "more than tensors"),
    "list": ("w.pt", saved([torch.zeros(1)]), "no tensors by name"),
    "nothing": ("w.pt", saved({}), "no tensors by name"),
    "sparse": ("w.pt", saved({"a": torch.eye(2).to_sparse()}), "not supported"),
    "complex": ("w.pt", saved({"a": torch.zeros(2, dtype=torch.complex128)}), "not supported"),
    "on no device": ("w.pt", saved({"a": torch.zeros(2, device="meta")}), "not supported"),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_files_are_refused_with_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    name, content, reason = BAD[kind]
    monkeypatch.chdir(tmp_path)
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(WeightsFileError) as caught:
        read_state_dict(path)
    assert reason in caught.value.reason
    assert caught.value.path == path
    assert not (tmp_path / "evil").exists()
    assert not list((tmp_path / "cache").rglob("*.safetensors"))


def test_torchscript_says_how_to_convert(tmp_path: Path) -> None:
    (tmp_path / "w.pt").write_bytes(torchscript())
    with pytest.raises(WeightsFileError) as caught:
        read_state_dict(tmp_path / "w.pt")
    assert "save_file" in caught.value.advice


def test_a_real_torchscript_archive_is_refused(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # newer releases of torch advise against it
        torch.jit.save(torch.jit.script(torch.nn.Linear(2, 2)), str(tmp_path / "w.pt"))
    with pytest.raises(WeightsFileError, match="TorchScript"):
        read_state_dict(tmp_path / "w.pt")


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(WeightsFileError) as caught:
        read_state_dict(tmp_path / "none.pt")
    assert caught.value.reason == "there is no such file"
    with pytest.raises(WeightsFileError):
        read_state_dict(tmp_path)


def test_no_place_for_the_copy(tmp_path: Path, cache: Path) -> None:
    torch.save(STATE, tmp_path / "w.pt")
    cache.write_bytes(b"a file in the way")
    with pytest.raises(WriteFailed):
        read_state_dict(tmp_path / "w.pt")


@given(st.integers(0, 2**32), st.sampled_from(["safetensors", "zip", "pickle"]))
@settings(max_examples=150, deadline=None)
def test_damage_anywhere_never_crashes(
    tmp_path_factory: pytest.TempPathFactory, seed: int, kind: str
) -> None:
    folder, dice = tmp_path_factory.getbasetemp(), random.Random(seed)
    content = bytearray({"safetensors": SAFE, "zip": saved(STATE), "pickle": LEGACY}[kind])
    for _ in range(dice.randint(1, 5)):
        content[dice.randrange(len(content))] = dice.randrange(256)
    path = folder / "fuzzed"
    path.write_bytes(content[: dice.choice([len(content), dice.randrange(len(content))])])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MPL_CACHE_DIR", str(folder / f"fuzz-{os.getpid()}"))
        try:
            found = read_state_dict(path)
        except WeightsFileError as error:
            assert error.path == path  # noqa: PT017 - either way is right
        else:
            assert all(isinstance(tensor, torch.Tensor) for tensor in found.values())


def _legacy() -> bytes:
    buffer = io.BytesIO()
    torch.save(STATE, buffer, _use_new_zipfile_serialization=False)
    return buffer.getvalue()


LEGACY = _legacy()
