"""Names of classes: from folders, look-alikes, and files of chosen names."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mpl_engine.data.class_names import check_names, display_name, load_names_file, look_alikes
from mpl_engine.errors import ClassNamesError, FileFormatError


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("AnnualCrop", "annual crop"),
        ("Highway_or_Road", "highway or road"),
        ("HTMLPage", "html page"),
        ("SeaLake", "sea lake"),
        ("daisy", "daisy"),
        ("Iris Setosa", "iris setosa"),
        ("01_daisy", "01 daisy"),
        ("001.Black_footed_Albatross", "001 black footed albatross"),
        ("t-shirt", "t-shirt"),
        ("iPhone", "iphone"),
        ("737-800", "737-800"),
        ("3DPrinter", "3d printer"),
        ("ÉcoleMaternelle", "école maternelle"),
        (unicodedata.normalize("NFD", "Café_Noir"), "café noir"),
        ("日本語", "日本語"),
        ("Ελλάδα", "ελλάδα"),
        ("🌻_Sunflower", "🌻 sunflower"),
        ("مرحبا", "مرحبا"),
        ("__", "__"),
        ("  two   words ", "two words"),
    ],
)
def test_display_names(folder: str, name: str) -> None:
    assert display_name(folder) == name


@settings(deadline=None)
@given(st.text(min_size=1))
def test_every_folder_gets_a_name_in_nfc_that_is_stable(folder: str) -> None:
    name = display_name(folder)
    assert name
    assert unicodedata.is_normalized("NFC", name)
    assert display_name(name) == name or name.strip() != " ".join(name.split()) or "_" in name
    assert display_name(unicodedata.normalize("NFD", folder)) == display_name(
        unicodedata.normalize("NFC", folder)
    )
    name.encode("utf-8")


@settings(deadline=None)
@given(st.text(st.characters(categories=["Lo", "Lm", "Nd", "So"]), min_size=1))
def test_letters_without_case_survive(folder: str) -> None:
    assume(folder == folder.lower())  # some signs have one too: Ⓐ
    assert display_name(folder) == unicodedata.normalize("NFC", folder)


def test_a_name_that_is_not_utf_8_becomes_encodable() -> None:
    assert display_name("caf\udce9") == "caf\ufffd"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Rose", "rose"),
        ("rose", "roses"),
        ("berry", "berries"),
        ("sun flower", "sunflower"),
        ("sun-flower", "sun flower"),
        ("sunflower", "sunfolwer"),
        ("sunflower", "sunfower"),
        ("sunflower", "sunglower"),
        ("sunflower", "sunflowerr"),
        ("glass", "glasses"),
        ("box", "boxes"),
    ],
)
def test_look_alikes_are_found_in_either_order(a: str, b: str) -> None:
    assert len(look_alikes([a, b, "something else"])) == 1
    assert look_alikes([a, b]) == look_alikes([b, a])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("cat", "car"),
        ("boeing 737", "boeing 747"),
        ("class 1", "class 12"),
        ("tulip", "daisy"),
        ("sunflower", "sunflowering"),
        ("river", "reviver"),
    ],
)
def test_different_names_are_left_alone(a: str, b: str) -> None:
    assert look_alikes([a, b]) == []


def test_names_must_tell_classes_apart() -> None:
    check_names(["a", "b"], ["daisy", "rose"])
    for names in (["daisy", "Daisy"], ["daisy", " "], ["caf\u00e9", "cafe\u0301"]):
        with pytest.raises(ClassNamesError) as caught:
            check_names(["a", "b"], names)
        assert "b" in caught.value.names


def test_names_file(tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_text(json.dumps({"cafe\u0301": " a   café ", "b": "Rose"}), encoding="utf-8-sig")
    assert load_names_file(path) == {"caf\u00e9": "a café", "b": "Rose"}


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'["a"]', b'"a"', b'{"a": 1}', b'{"a": {"b": "c"}}', b"\xff\xfe\x00", b"[" * 100_000],
)
def test_a_damaged_names_file(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_bytes(content)
    with pytest.raises(FileFormatError):
        load_names_file(path)


def test_a_names_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.json", tmp_path):
        with pytest.raises(FileFormatError):
            load_names_file(path)


@pytest.mark.parametrize("content", ['{"a": "x", "a": "y"}', '{"a": " "}'])
def test_names_that_cannot_be_meant(content: str, tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_text(content)
    with pytest.raises(ClassNamesError):
        load_names_file(path)
