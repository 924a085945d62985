"""What packages carry beside the program: menu entry, description, kinds of files, manual pages, licences, sums."""

import gzip
import io
import json
import plistlib
import re
import runpy
import shutil
import sys
import tarfile
import unicodedata
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from importlib import metadata
from pathlib import Path

import click
import pytest

from mpl_desktop.app import SELF_TEST
from mpl_desktop.system import build
from mpl_engine.cli.main import cli
from tests.support.places import ROOT
from tools.packaging import bundle, contents, distributions, man_pages, sbom, sizes

PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
METAINFO = LINUX / "org.mpl_desktop.mpldesktop.metainfo.xml"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPES = {"application/x-mpl-project", "application/x-mpl-module"}


def entry():
    found = ConfigParser(interpolation=None)
    found.optionxform = str  # type: ignore[method-assign,assignment]
    found.read(LINUX / "mpl-desktop.desktop", encoding="utf-8")
    return found["Desktop Entry"]


def kinds():
    tree = ET.parse(LINUX / "mpl-desktop.xml")  # noqa: S314 - our own file
    return {kind.get("type"): kind for kind in tree.iter(f"{MIME}mime-type")}


# Linux


def test_the_menu_entry_opens_the_window_with_what_it_is_given():
    found = entry()
    assert found["Type"] == "Application"
    assert found["Exec"] == "mpl-desktop %F"
    assert set(found["MimeType"].split(";")) == {*TYPES, ""}
    source = (ROOT / "mpl_desktop" / "app.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("mpl-desktop")' in source, "so that docks find the entry of the window"


def test_kinds_of_files_have_the_endings_of_the_contracts():
    text = (ROOT / "docs" / "contracts.md").read_text(encoding="utf-8")
    globs = {name: [g.get("pattern") for g in kind.iter(f"{MIME}glob")] for name, kind in kinds().items()}
    assert globs["application/x-mpl-project"] == ["*.mplproject"]
    assert globs["application/x-mpl-module"] == ["*.safetensors"]
    assert "**Project** `*.mplproject`" in text
    assert "`module.safetensors`" in text


def matches(rule: ET.Element, data: bytes) -> bool:
    """Whether the rules of a kind of file hold, as shared-mime-info has it: one of them, and one inside it."""
    first, _, last = rule.get("offset", "").partition(":")
    value = rule.get("value", "").encode()
    places = range(int(first), int(last or first) + 1)
    inner = list(rule)
    return any(data.startswith(value, place) for place in places) and (
        not inner or any(matches(one, data) for one in inner)
    )


@pytest.mark.parametrize("module", sorted((ROOT / "tests" / "schemas").glob("*/module.safetensors")), ids=str)
def test_a_prompt_module_is_known_by_its_beginning_and_other_tensors_are_not(module):
    magic = {
        name: list(kind.iter(f"{MIME}magic"))
        for name, kind in kinds().items()
        if name != "application/x-mpl-project"
    }
    rules = {name: [next(iter(one)) for one in found] for name, found in magic.items()}
    data = module.read_bytes()[:8192]
    assert any(matches(rule, data) for rule in rules["application/x-mpl-module"])
    header = json.dumps({"__metadata__": {"format": "pt"}, "w": {"dtype": "F32"}}).replace(" ", "").encode()
    other = len(header).to_bytes(8, "little") + header
    assert not any(matches(rule, other) for rule in rules["application/x-mpl-module"])
    assert any(matches(rule, other) for rule in rules["application/x-safetensors"])
    priorities = {name: int(found[0].get("priority")) for name, found in magic.items()}
    assert priorities["application/x-mpl-module"] > priorities["application/x-safetensors"]


def test_the_description_names_what_is_installed():
    tree = ET.parse(METAINFO)  # noqa: S314 - our own file
    assert tree.findtext("id") == METAINFO.name.removesuffix(".metainfo.xml")
    assert tree.findtext("launchable") == "mpl-desktop.desktop"
    assert {one.text for one in tree.iter("mediatype")} == TYPES
    assert {one.text for one in tree.iter("binary")} == {"mpl-desktop", "mpl-engine"}
    assert tree.findtext("project_license") == "Apache-2.0"
    categories = {one.text for one in tree.iter("category")}
    assert categories == set(entry()["Categories"].rstrip(";").split(";"))
    assert tree.findtext("summary") == entry()["Comment"]


# Manual pages


def test_every_command_has_a_page_with_all_its_options():
    pages = man_pages.pages()
    assert set(pages) == {"mpl-desktop.1", "mpl-engine.1", *(f"mpl-engine-{name}.1" for name in cli.commands)}
    for name, command in cli.commands.items():
        text = pages[f"mpl-engine-{name}.1"].replace("\\-", "-")
        assert f"{name}" in pages["mpl-engine.1"].replace("\\-", "-")
        for option in command.params:
            if isinstance(option, click.Option) and not option.hidden:
                assert all(re.search(rf"{re.escape(flag)}\b", text) for flag in option.opts), (
                    name,
                    option.opts,
                )
        words = " ".join((command.help or "").split())[:40]
        assert words in " ".join(text.split())
    assert SELF_TEST in pages["mpl-desktop.1"].replace("\\-", "-")


def test_words_of_a_page_are_no_requests_of_roff():
    assert man_pages.roff(".TH is text") == "\\&.TH is text"
    assert man_pages.roff("'quoted' \\ and --flag") == "\\&'quoted' \\e and \\-\\-flag"
    for name, text in man_pages.pages().items():
        requests = {line.split()[0] for line in text.splitlines() if line.startswith((".", "'"))}
        assert requests <= {".TH", ".SH", ".B", ".PP", ".TP", ".nf", ".fi"}, name


def test_pages_of_one_release_are_the_same_bytes(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert '"1970-01-02"' in man_pages.pages()["mpl-engine.1"]


# The bundle


@pytest.fixture(scope="module")
def left_out():
    return runpy.run_path(str(PACKAGING / "pyinstaller" / "left_out.py"))


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/include/ATen/ATen.h", False),
        ("torchvision/_C.so", False),
        ("torchvision/transforms/functional.pyc", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\Qt\\plugins\\imageformats\\libqpdf.so", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libQt6Multimedia.so.6", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("mpl_engine/_resources/backbone/mpl-small.safetensors", True),
        ("mpl_engine/images/square.py", True),
        ("sklearn/datasets/data/iris.csv", False),
        ("pyarrow/libparquet.so.2400", True),
    ],
)
def test_what_the_program_uses_stays(left_out, place, stays):
    assert (left_out["reason"](place) is None) is stays


def test_the_library_for_videos_is_in_a_bundle_only_where_it_is_asked_for(left_out):
    assert "GPL" in left_out["reason"]("av/container/core.so")
    assert left_out["reason"]("av/container/core.so", video=True) is None


def test_nothing_of_the_programs_own_is_left_out(left_out):
    shipped = [
        path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()
    ]
    assert [p for p in shipped if left_out["reason"](f"mpl_engine/_resources/{p.as_posix()}")] == []
    assert [m for m in left_out["MODULES"] if m.startswith("mpl_")] == []


def test_the_address_for_newer_versions_is_read_by_the_program(tmp_path, monkeypatch):
    file = bundle.write_facts(tmp_path / "work", "https://example.org/newest.json")
    monkeypatch.delenv(build.UPDATE_URL, raising=False)
    monkeypatch.setenv("MPL_RESOURCES_DIR", str(file.parent))
    assert build.update_address() == "https://example.org/newest.json"
    spec = (PACKAGING / "pyinstaller" / "mpl.spec").read_text(encoding="utf-8")
    assert 'datas.append((os.environ["MPL_BUNDLE_FACTS"], "mpl_engine/_resources"))' in spec


@pytest.mark.parametrize(
    "address", ["http://example.org/a", "http://127.0.0.1/a", "example.org", "https://a:b@c/"]
)
def test_a_bundle_is_not_built_with_an_address_that_must_not_be_asked(tmp_path, address):
    with pytest.raises(ValueError, match="no https address"):
        bundle.write_facts(tmp_path, address)


def test_this_environments_licences_are_found(tmp_path):
    compiled = tmp_path / "work" / "core.pyc"
    own = ROOT / "mpl_engine" / "version.py"
    found = contents.parts([("click/core.pyc", compiled), ("mpl_engine/version.pyc", own)])
    assert {part.name for part in found} == {"click", "Python"}
    contents.write_licences(found, tmp_path)
    [part] = [part for part in found if part.name == "click"]
    assert part.licence == "BSD-3-Clause"
    [text] = (tmp_path / part.folder).iterdir()
    assert "Pallets" in text.read_text(encoding="utf-8")
    assert f"click {part.version}: BSD-3-Clause" in (tmp_path / "LIST.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("package", "words"),
    [
        ("shiboken6", {"GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE"}),
        ("tokenizers", {"Apache License"}),
        ("onnxruntime", {"Microsoft"}),
    ],
)
def test_libraries_that_bring_no_text_with_their_metadata_get_one(tmp_path, package, words):
    """Nobody may hand on Qt without the texts of its licence."""
    files = metadata.files(package) or []
    [some] = [file for file in files if file.suffix == ".py" and len(file.parts) <= 2][:1]
    found = contents.parts([(some.as_posix(), Path(str(some.locate())))])
    assert contents.write_licences(found, tmp_path) == []
    [part] = [part for part in found if part.name == package]
    texts = [
        path.read_text(encoding="utf-8", errors="replace") for path in (tmp_path / part.folder).iterdir()
    ]
    assert {word for word in words if any(word in text for text in texts)} == words


def test_the_list_of_parts_is_cyclonedx_and_the_same_each_time():
    found = [
        contents.Part("pypi", "Some_Thing", "1.0+cpu", "MIT", "https://example.org", ()),
        contents.Part("deb", "libx11", "2:1.8.4-2", "", "", ()),
    ]
    text = sbom.document(found, "1.2.3")
    assert text == sbom.document(found, "1.2.3")
    assert text != sbom.document(found[:1], "1.2.3")
    told = json.loads(text)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["version"] == "1.2.3"
    assert [one["purl"] for one in told["components"]] == [
        "pkg:pypi/some-thing@1.0%2Bcpu",
        "pkg:deb/debian/libx11@2%3A1.8.4-2",
    ]


def test_sizes_are_those_of_files_and_links_count_nothing(tmp_path):
    (tmp_path / "_internal" / "torch" / "lib").mkdir(parents=True)
    (tmp_path / "_internal" / "torch" / "lib" / "a.so").write_bytes(b"x" * 3_000_000)
    (tmp_path / "_internal" / "torch" / "b.so").symlink_to("lib/a.so")
    (tmp_path / "_internal" / "libz.so.1").write_bytes(b"x" * 500_000)
    (tmp_path / "mpl-engine").write_bytes(b"x" * 500_000)
    text = sizes.table(sizes.sizes(tmp_path), {"tests": 2_000_000})
    assert "| torch | 3.0 | 75.0% |" in text
    assert "| **all** | **4** | |" in text
    assert "| tests | 2.0 |" in text


def test_the_app_of_macos_may_use_the_camera_and_is_no_debugger():
    with (PACKAGING / "macos" / "entitlements.plist").open("rb") as file:
        rights = plistlib.load(file)
    assert rights["com.apple.security.device.camera"] is True
    assert "com.apple.security.get-task-allow" not in rights


def test_the_installer_of_windows_knows_the_same_endings():
    text = (PACKAGING / "windows" / "mpl-desktop.iss").read_text(encoding="utf-8")
    assert r"Software\Classes\.mplproject" in text
    assert r"Software\Classes\.safetensors\OpenWithProgids" in text, "offered, not taken"


# Wheel and source archive


def archive(names: list[str], *, seconds: int, owner: str) -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w:gz") as file:
        for name in names:
            member = tarfile.TarInfo(name)
            member.size, member.mtime, member.uname, member.mode = len(name), seconds, owner, 0o664
            file.addfile(member, io.BytesIO(name.encode()))
    return target.getvalue()


def test_an_archive_tells_nothing_of_where_and_when_it_was_made():
    one = archive(["p/b", "p/a"], seconds=1_000, owner="somebody")
    other = archive(["p/a", "p/b"], seconds=2_000, owner="else")
    assert one != other
    same = distributions.same_archive(one, 86_400)
    assert same == distributions.same_archive(other, 86_400)
    assert same != distributions.same_archive(one, 86_401)
    with tarfile.open(fileobj=io.BytesIO(gzip.decompress(same))) as file:
        assert [(m.name, m.mtime, m.uname, m.mode) for m in file] == [
            ("p/a", 86_400, "", 0o644),
            ("p/b", 86_400, "", 0o644),
        ]
        content = file.extractfile("p/b")
        assert content is not None
        assert content.read() == b"p/b"


def test_a_library_comes_from_the_bundle_only_where_the_system_has_none(tmp_path, monkeypatch):
    load = runpy.run_path(str(PACKAGING / "pyinstaller" / "system_libraries.py"))
    made = Path(unicodedata.__file__)
    if made.suffix != ".so" or not sys.platform.startswith("linux"):
        pytest.skip("needs a library that can be copied")
    (tmp_path / load["FOLDER"]).mkdir()
    shutil.copyfile(made, tmp_path / load["FOLDER"] / "libmpl-not-there.so.1")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    names = ("libc.so.6", "libmpl-not-there.so.1", "libmpl-nowhere.so.1")
    monkeypatch.setitem(load["load"].__globals__, "NAMES", names)
    assert load["load"]() == ["libmpl-not-there.so.1"]
