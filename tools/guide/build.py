"""Builds the illustrated guide from docs/guide into resources/guide: python -m tools.guide.build [--if-possible].

The same files are a site and what *Help, Guide* opens. Whoever opens them loads nothing from elsewhere; the build
fails if a page would. With `--if-possible` it says so and does nothing where MkDocs is not installed (the group `docs`).
"""

import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from tools.packaging.distributions import epoch

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "guide"
FIRST = "guide/index.html"
NOT_NEEDED = ("sitemap.xml", "sitemap.xml.gz", "404.html", "**/*.map", "assets/javascripts/lunr")
"""Of a web server, of debugging, and for searches in other languages."""

_LOADED = re.compile(
    r"""<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*?\b(?:src|data|srcset)\s*=\s*["']?([^"'\s>]+)"""
    r"""|<link\b(?=[^>]*\brel\s*=\s*["']?(?:stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|manifest))"""
    r"""[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)""",
    re.IGNORECASE,
)
_IN_STYLE = re.compile(r"""(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)""", re.IGNORECASE)

START = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>MPL Desktop</title>
<meta http-equiv="refresh" content="0; url={first}"></head>
<body><a href="{first}">MPL Desktop</a></body></html>
"""


class LoadsFromElsewhere(Exception):
    """A page of the guide would load something over the network."""


def build(folder: Path = FOLDER) -> Path:
    """Build the guide into a folder, in the place of what was there. Returns its first page.

    Raises:
        subprocess.CalledProcessError: if MkDocs finds a fault.
        LoadsFromElsewhere: if a page would load something over the network.
    """
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch()), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "--quiet"]
    command += ["--config-file", str(ROOT / "mkdocs.yml"), "--site-dir", str(folder)]
    subprocess.run(command, check=True, env=environment, cwd=ROOT)
    finish(folder)
    if found := list(loaded_from_elsewhere(folder)):
        raise LoadsFromElsewhere("\n".join(found))
    return folder / FIRST


def finish(folder: Path) -> None:
    """Take out what nobody reads, and put in the licence of the theme and a page at the top that leads to the first."""
    for pattern in NOT_NEEDED:
        for path in list(folder.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    (folder / "index.html").write_text(START.format(first=FIRST), encoding="utf-8")
    for file in metadata.distribution("mkdocs-material").files or ():
        if file.name.upper().startswith("LICENSE") and ".dist-info" in str(file):
            shutil.copyfile(str(file.locate()), folder / "assets" / "LICENSE-mkdocs-material.txt")


def loaded_from_elsewhere(folder: Path) -> Iterator[str]:
    """Everything that a browser would fetch from another place without being asked, with the file that says so."""
    for path in sorted(folder.rglob("*")):
        if path.suffix not in {".html", ".css"}:
            continue
        text = path.read_text(encoding="utf-8")
        found = [one or other for one, other in _LOADED.findall(text)] if path.suffix == ".html" else []
        for address in (*found, *_IN_STYLE.findall(text)):
            if re.match(r"(?:[a-z][a-z0-9+.-]*:)?//", address, re.IGNORECASE):
                yield f"{path.relative_to(folder).as_posix()}: {address}"


def main() -> int:
    """Build it, or say why not."""
    parser = argparse.ArgumentParser(description="Builds the illustrated guide.")
    parser.add_argument("--if-possible", action="store_true", help="do nothing where MkDocs is not installed")
    if parser.parse_args().if_possible and importlib.util.find_spec("material") is None:
        print("Without MkDocs the guide is not built (pip install --group docs); Help has the short one.")
        return 0
    print(build())
    return 0


if __name__ == "__main__":
    sys.exit(main())
