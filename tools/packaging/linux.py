"""Makes of a bundle what people on Linux install: python tools/packaging/linux.py deb|archive BUNDLE FOLDER.

`deb` is a package for Debian and its relatives, `archive` a .tar.xz that runs wherever it is unpacked. Both hold the
same files; the same bundle gives the same bytes if `SOURCE_DATE_EPOCH` says of when.
"""

import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from mpl_engine.version import __version__  # noqa: E402 - so that the script can be called by its path
from tools.packaging import icons, man_pages  # noqa: E402

LINUX = ROOT / "packaging" / "linux"
NAME, ID = "mpl-desktop", "org.mpl_desktop.mpldesktop"
PROGRAMS = ("mpl-desktop", "mpl-engine")
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
GLIBC, GLIBCXX = re.compile(rb"\bGLIBC_2\.(\d+)\b"), re.compile(rb"\bGLIBCXX_3\.4\.(\d+)\b")
"""Versions of symbols that a library asks of the C and of the C++ library."""
GCC_OF = {28: "9", 29: "11", 30: "12", 31: "13.1", 32: "13.2", 33: "14", 34: "15"}
"""The release of gcc that brought GLIBCXX_3.4.N, which is also the version of Debian's libstdc++6."""
RECOMMENDS = "fonts-dejavu-core | fonts-noto-core | fonts-liberation, libgl1, xdg-utils"


def epoch() -> int:
    """The second that all files are of: `SOURCE_DATE_EPOCH`, else now."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.now(UTC).timestamp())


def depends(bundle: Path) -> str:
    """The packages that are not in the bundle and any system has: the C and the C++ library, no older than they must be."""
    c = cpp = 0
    for path in _files(bundle):
        if _is_elf(path):
            data = path.read_bytes()
            c = max([c, *map(int, GLIBC.findall(data))])
            cpp = max([cpp, *map(int, GLIBCXX.findall(data))])
    return f"libc6 (>= 2.{c}), libstdc++6 (>= {GCC_OF.get(cpp, '8' if cpp < 28 else '15')}), libgcc-s1"


def share(folder: Path) -> None:
    """Fill the folder `share` of a system: menu entry, description, kinds of files, icons and manual pages."""
    day = datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%d")
    described = (LINUX / f"{ID}.metainfo.xml").read_text(encoding="utf-8")
    written = {
        "applications/mpl-desktop.desktop": (LINUX / "mpl-desktop.desktop").read_text(encoding="utf-8"),
        "mime/packages/mpl-desktop.xml": (LINUX / "mpl-desktop.xml").read_text(encoding="utf-8"),
        f"metainfo/{ID}.metainfo.xml": described.replace("@VERSION@", __version__).replace("@DATE@", day),
    }
    for place, text in written.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    scalable = folder / "icons" / "hicolor" / "scalable" / "apps" / "mpl-desktop.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(icons.DRAWING, scalable)
    with tempfile.TemporaryDirectory() as place:
        for side, drawn in icons.png_files(Path(place)).items():
            target = folder / "icons" / "hicolor" / f"{side}x{side}" / "apps" / "mpl-desktop.png"
            target.parent.mkdir(parents=True)
            shutil.copyfile(drawn, target)
    manual = folder / "man" / "man1"
    manual.mkdir(parents=True)
    for name, text in man_pages.pages().items():
        (manual / f"{name}.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def deb(bundle: Path, folder: Path) -> Path:
    """A Debian package, packed with zstd, which unpacks in seconds. Needs a `dpkg-deb` that knows it (1.21.18).

    Raises:
        KeyError: for a processor that has no name in `ARCHITECTURES`.
        subprocess.CalledProcessError: if it cannot be packed.
    """
    architecture = ARCHITECTURES[platform.machine()]
    target = folder / f"{NAME}_{__version__}_{architecture}.deb"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        root = Path(place) / "root"
        inside = root / "usr" / "lib" / NAME
        shutil.copytree(bundle, inside, symlinks=True)
        (root / "usr" / "bin").mkdir()
        for program in PROGRAMS:
            (root / "usr" / "bin" / program).symlink_to(f"../lib/{NAME}/{program}")
        share(root / "usr" / "share")
        documents = root / "usr" / "share" / "doc" / NAME
        documents.mkdir(parents=True)
        (documents / "copyright").write_text(_copyright(), encoding="utf-8")
        (documents / "changelog.gz").write_bytes(gzip.compress(_changelog().encode(), 9, mtime=0))
        _plain_rights(root)
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(
            _control(architecture, root, depends(inside)), encoding="utf-8"
        )
        (root / "DEBIAN" / "md5sums").write_text(_sums(root), encoding="utf-8")
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch())}
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(root), str(target)]
        subprocess.run(command, check=True, env=environment)
    return target


def archive(bundle: Path, folder: Path) -> Path:
    """A .tar.xz with one folder in it. Needs GNU `tar` and `xz`, whose level `XZ_OPT` may say (6 else).

    Raises:
        subprocess.CalledProcessError: if it cannot be packed.
    """
    name = f"{NAME}-{__version__}-linux-{platform.machine()}"
    target = folder / f"{name}.tar.xz"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        shutil.copytree(bundle, Path(place) / name, symlinks=True)
        share(Path(place) / name / "share")
        _plain_rights(Path(place))
        command = ["tar", "--sort=name", f"--mtime=@{epoch()}", "--owner=0", "--group=0", "--numeric-owner"]
        command += ["--format=gnu", "-C", place, "-I", "xz -T0", "-cf", str(target), name]
        subprocess.run(command, check=True)
    return target


def _plain_rights(root: Path) -> None:
    """Everybody may read everything and run the programs, whatever the building computer's rights were."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (_is_elf(path) and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _files(root: Path) -> Iterator[Path]:
    return (path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink())


def _control(architecture: str, root: Path, needed: str) -> str:
    size = sum(-(-path.stat().st_size // 1024) for path in _files(root))
    return f"""\
Package: {NAME}
Version: {__version__}
Architecture: {architecture}
Maintainer: The MPL Desktop authors <maintainers@mpl-desktop.invalid>
Installed-Size: {size}
Depends: {needed}
Recommends: {RECOMMENDS}
Section: science
Priority: optional
Description: Train an image classifier from a folder of pictures
 MPL Desktop sorts pictures with you, trains a strong image classifier from a
 few of each class by Modular Prompt Learning on a frozen CLIP, and shows how
 good it is on pictures that it never saw. It works on your own computer,
 without code and without the network.
 .
 The package brings Python, PyTorch (for processors) and Qt with it, in a
 folder of its own.
"""


def _sums(root: Path) -> str:
    import hashlib  # noqa: PLC0415 - for packages alone

    lines = []
    for path in _files(root):
        place = path.relative_to(root)
        if place.parts[0] != "DEBIAN":
            lines.append(f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {place}\n")
    return "".join(lines)


def _copyright() -> str:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8").strip().splitlines()
    words = "\n".join(f" {line}" if line else " ." for line in notice)
    return f"""\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: MPL Desktop

Files: *
Copyright: 2026 The MPL Desktop authors
License: Apache-2.0
Comment: The libraries in /usr/lib/{NAME}/_internal are by others; their licences are in /usr/lib/{NAME}/licences.

License: Apache-2.0
 The full text is in /usr/share/common-licenses/Apache-2.0.
 .
{words}
"""


def _changelog() -> str:
    day = datetime.fromtimestamp(epoch(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"{NAME} ({__version__}) stable; urgency=low\n\n  * See the project's CHANGELOG.md.\n\n"
        f" -- The MPL Desktop authors <maintainers@mpl-desktop.invalid>  {day}\n"
    )


if __name__ == "__main__":
    kind, made_from, into = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    print({"deb": deb, "archive": archive}[kind](made_from, into))
