"""The illustrated guide: plain words, pictures that are there, and pages that load nothing from elsewhere."""

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.test_words import METHOD
from tests.support.chromium import CHROMIUM, Browser
from tests.support.places import ROOT
from tools.guide import build

GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
FOR_RESEARCHERS = "research.md"
MOST_WORDS = 700


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", text)


def test_each_page_is_short_and_in_the_contents():
    contents = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]
    assert re.findall(r"guide/([\w-]+\.md)", contents)[0] == "index.md"
    assert set(re.findall(r"guide/([\w-]+\.md)", contents)) == {page.name for page in PAGES}
    assert [page.name for page in PAGES if len(page.read_text(encoding="utf-8").split()) > MOST_WORDS] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_pictures_are_there(page):
    text = page.read_text(encoding="utf-8")
    here = [link for link in links(text) if not link.startswith("https://")]
    assert [link for link in here if not (GUIDE / link.partition("#")[0]).is_file()] == []
    assert re.findall(r"!\[\s*\]", text) == [], "a picture without words"


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page.name != FOR_RESEARCHERS], ids=lambda page: page.name
)
def test_pages_for_everybody_have_no_words_of_the_method(page):
    text = page.read_text(encoding="utf-8").replace("MPL Desktop", "").replace("mpl-desktop", "")
    assert METHOD.findall(text) == []


def test_buttons_and_menus_are_called_as_in_the_window():
    """What a page sets in bold with three dots, or in italics, to be pressed."""
    said = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "mpl_desktop").rglob("*.py"))
    said = said.replace("&", "")
    named = {
        name
        for page in PAGES
        for name in re.findall(r"\*\*?([A-Z][^*\n]*?…)\*\*?", page.read_text(encoding="utf-8"))
    }
    parts = {part.strip() for name in named for part in name.split(", ")}
    assert len(parts) > 8
    assert {part for part in parts if f'"{part}' not in said and f'{part}"' not in said} == set()


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("a.html", '<script src="https://unpkg.com/x"></script>', True),
        ("a.html", "<link rel=stylesheet href=//fonts.example.org/css>", True),
        ("a.html", '<link href="https://fonts.gstatic.com" rel="preconnect">', True),
        ("a.html", '<img alt="" src="http://example.org/a.png">', True),
        ("a.css", "@import 'https://example.org/a.css';", True),
        ("a.css", "b { background: url(//example.org/a.png) }", True),
        ("a.html", '<a href="https://arxiv.org/abs/2502.14125">the paper</a>', False),
        ("a.html", '<script src="../assets/a.js"></script>', False),
        ("a.css", "b { background: url('data:image/svg+xml;charset=utf-8,<svg xmlns=') }", False),
    ],
)
def test_what_a_browser_would_fetch_is_found(tmp_path, name, text, found):
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert bool(list(build.loaded_from_elsewhere(tmp_path))) is found


def test_without_mkdocs_the_program_still_runs(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["build", "--if-possible"])
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("nothing is built"))
    assert build.main() == 0
    assert "Without MkDocs" in capsys.readouterr().out


# What is built


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("guide") / "site"
    build.build(folder)
    return folder


def test_two_builds_are_the_same_bytes(site, tmp_path):
    build.build(tmp_path / "again")
    first, second = (
        {path.relative_to(top).as_posix(): path.read_bytes() for path in top.rglob("*") if path.is_file()}
        for top in (site, tmp_path / "again")
    )
    assert first == second
    assert {page.with_suffix(".html").name for page in PAGES} <= {Path(name).name for name in first}
    assert "assets/LICENSE-mkdocs-material.txt" in first


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_pages_show_and_are_searched_from_files_and_ask_nobody(site, tmp_path):
    moved = tmp_path / "a place with spaces"
    shutil.copytree(site, moved)
    with Browser(tmp_path) as browser:
        for page in PAGES:
            browser.open(moved / "guide" / page.with_suffix(".html").name)
            browser.wait("document.readyState === 'complete'")
            browser.wait("[...document.images].every(one => one.complete && one.naturalWidth > 0)")
        browser.open(moved / "guide" / "index.html")
        browser.wait("!!document.querySelector('[data-md-component=search-query]')")
        browser.read(
            "(() => { const box = document.querySelector('[data-md-component=search-query]');"
            " box.focus(); box.value = 'mistakes'; box.dispatchEvent(new Event('keyup', {bubbles: true})); })()"
        )
        browser.wait("!!document.querySelector('.md-search-result__link[href*=\"results.html\"]')")
        assert [address for address in browser.requests if not address.startswith(("file:", "data:"))] == []
        assert browser.complaints == []
