"""Builds the bundle: python tools/packaging/bundle.py [--update-url ADDRESS] [FOLDER]. `make bundle` calls it with what it needs.

FOLDER (build/bundle) then holds `mpl-desktop/`: the two programs, `_internal/` with all libraries, LICENSE, NOTICE,
README.txt, `licences/` of the libraries and `sbom.cdx.json`, which lists them as CycloneDX. With an address the bundle
offers in its menu to ask that for a newer version (docs/contracts.md); without one it has no such entry.
"""

import argparse
import importlib.util
import json
import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tools.packaging import contents, icons, sbom  # noqa: E402 - so that the script can be called by its path

SPEC = ROOT / "packaging" / "pyinstaller" / "mpl.spec"
WORK = ROOT / "build" / "pyinstaller"
README = """MPL Desktop {version}

  mpl-desktop   the window
  mpl-engine    the same work on the command line; mpl-engine demo shows what it does

mpl-desktop --self-test checks whether everything works here. The folder can be put anywhere, as a whole.
LICENSE and NOTICE are the program's; licences/ holds those of the libraries, sbom.cdx.json lists them.
"""


def build(folder: Path, update_url: str = "") -> Path:
    """Build into a folder. Returns the bundle in it.

    Args:
        folder: where to.
        update_url: where the program may ask for a newer version; empty for nowhere.

    Raises:
        ValueError: if that is no https address.
        subprocess.CalledProcessError: if PyInstaller fails.
    """
    folder.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ)
    environment.setdefault("PYTHONHASHSEED", "1")  # for PyInstaller, which else orders some tables by it
    icon = icons.for_program(WORK)
    if icon is not None:
        environment["MPL_BUNDLE_ICON"] = str(icon)
    if update_url:
        environment["MPL_BUNDLE_FACTS"] = str(write_facts(WORK, update_url))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(folder), "--workpath", str(WORK), str(SPEC)]
    subprocess.run(command, check=True, env=environment, cwd=ROOT)
    bundle = folder / "mpl-desktop"
    complete(bundle, folder / "collected.json")
    app = folder / "MPL Desktop.app"
    if app.is_dir():
        for name in ("LICENSE", "NOTICE", "licences", "sbom.cdx.json"):
            copy = shutil.copytree if (bundle / name).is_dir() else shutil.copyfile
            copy(bundle / name, app / "Contents" / "Resources" / name)
    return bundle


def write_facts(folder: Path, update_url: str) -> Path:
    """Write what the bundle is to know of itself. Returns the file.

    Raises:
        ValueError: if the address is no https address that the program would ask.
    """
    from mpl_desktop.system.build import FACTS, may_be_asked  # noqa: PLC0415 - not before the path is set

    if not (update_url.startswith("https://") and may_be_asked(update_url)):
        raise ValueError(f"{update_url!r} is no https address without a name and password in it")
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / FACTS
    file.write_text(json.dumps({"update_url": update_url}) + "\n", encoding="utf-8")
    return file


def complete(bundle: Path, collected: Path) -> None:
    """Put beside the programs what people must get with them."""
    from mpl_engine.version import __version__  # noqa: PLC0415 - not before the path is set

    compile_sources(bundle / "_internal")
    files, _ = contents.collected(collected)
    found = contents.parts(files)
    for name in ("LICENSE", "NOTICE"):
        shutil.copyfile(ROOT / name, bundle / name)
    (bundle / "README.txt").write_text(README.format(version=__version__), encoding="utf-8")
    shutil.rmtree(bundle / "licences", ignore_errors=True)
    bare = contents.write_licences(found, bundle / "licences")
    (bundle / "sbom.cdx.json").write_text(sbom.document(found, __version__), encoding="utf-8")
    print(
        f"{len(found)} libraries; without a text of their licence: {', '.join(part.name for part in bare) or 'none'}"
    )


def compile_sources(folder: Path) -> None:
    """Compile modules whose source lies in the bundle too, where Python looks for that: beside a source it passes a .pyc over.

    Python trusts what was compiled without a look at the source, whose times packing may change.
    """
    for source in folder.rglob("*.py"):
        beside = source.with_suffix(".pyc")
        if beside.exists():
            beside.unlink()
            place = source.relative_to(folder).as_posix()
            py_compile.compile(
                str(source),
                cfile=importlib.util.cache_from_source(str(source)),
                dfile=place,
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Builds the bundle.")
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "bundle")
    parser.add_argument("--update-url", default="", help="https address of a note about the newest version")
    args = parser.parse_args()
    print(build(args.folder, args.update_url))
