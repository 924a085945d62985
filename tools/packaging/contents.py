"""Which libraries a bundle holds: Python packages, packages of the system, Python itself; and their licences."""

import functools
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import Message
from importlib import metadata
from pathlib import Path
from typing import Literal, cast

LICENCE_NAME = re.compile(
    r"(?:^|/)(?:licen[cs]es?|copying|notice|copyright|third.?party.?notices?|authors)[^/]*$|(?:^|/)licen[cs]es/",
    re.IGNORECASE,
)
OWN = "mpl-desktop"

_ROOT = Path(__file__).parents[2]
_OURS = _ROOT / "packaging" / "licences"
STANDARD_TEXTS = (
    (re.compile(r"Apache(?:[- ]2\.0| Software License|$)", re.IGNORECASE), (_ROOT / "LICENSE",)),
    # The LGPL is a set of permissions added to the GPL: both texts are needed.
    (re.compile(r"LGPL-3\.0"), (_OURS / "LGPL-3.0.txt", _OURS / "GPL-3.0.txt")),
)
"""Texts for libraries that name a licence and bring no text; the first that fits, of several to choose from."""

IN_PACKAGE = 2
"""Parts of the path of a file that lies directly in a package."""

Origin = Literal["pypi", "deb", "python"]


@dataclass(frozen=True)
class Part:
    """A library that the bundle holds.

    Attributes:
        origin: where it comes from.
        name: its name there.
        version: of it.
        licence: as its maker says it, perhaps empty.
        home: address of its page, perhaps empty.
        texts: files with its licences.
    """

    origin: Origin
    name: str
    version: str
    licence: str
    home: str
    texts: tuple[Path, ...]

    @property
    def folder(self) -> str:
        """Its folder among the licences."""
        return f"{self.name}-{self.version}".replace("/", "_").replace(":", "_")


def collected(file: Path) -> tuple[list[tuple[str, Path]], dict[str, int]]:
    """What `mpl.spec` wrote down: (place in the bundle, file that was copied) and bytes left out by reason."""
    facts = json.loads(file.read_text(encoding="utf-8"))
    return [(place, Path(source)) for place, source in facts["files"]], facts["left_out"]


def parts(files: Iterable[tuple[str, Path]]) -> list[Part]:
    """The libraries that these files belong to, by name.

    Args:
        files: (place in the bundle, file that was copied), as `collected` gives them; what belongs to nothing is the
            program's own. Compiled modules come from the work folder, and are known by their place.
    """
    by_file, by_place = _owners()
    found: set[Part] = {_python()}
    for place, copied in set(files):
        source = copied.resolve()
        owner = by_file.get(source) or by_place.get(place.replace("\\", "/").removesuffix("c"))
        if owner is not None and owner != OWN:
            found.add(_from_pypi(owner))
        elif owner is None and ".so" in source.name:
            package = _debian_package(source)
            if package:
                found.add(_from_debian(package))
    return sorted(found, key=lambda part: (part.name.lower(), part.version))


def write_licences(found: Iterable[Part], folder: Path) -> list[Part]:
    """Copy every licence into a folder, with a list of the parts. Returns those that bring no text of their licence."""
    bare = []
    lines = [
        "The libraries in this bundle and their licences. The texts are in folders beside this list.",
        "",
    ]
    for part in found:
        lines.append(
            f"{part.name} {part.version}: {part.licence or 'see its text'}"
            + (f" <{part.home}>" if part.home else "")
        )
        if not part.texts:
            bare.append(part)
        for text in part.texts:
            target = folder / part.folder / text.name
            target.parent.mkdir(parents=True, exist_ok=True)
            while target.exists():
                target = target.with_name(f"{target.name}+")
            shutil.copyfile(text, target)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "LIST.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return bare


@functools.cache
def _owners() -> tuple[dict[Path, str], dict[str, str]]:
    """Which package each installed file is of, by the file and by its place; the first on the path wins, as in imports."""
    by_file: dict[Path, str] = {}
    by_place: dict[str, str] = {}
    for distribution in metadata.distributions():
        # Both once: there are tens of thousands of files, and a name is read from the metadata anew each time.
        base, name = os.path.realpath(str(distribution.locate_file(""))), distribution.name
        for file in distribution.files or ():
            if file.suffix != ".pyc":
                by_file.setdefault(Path(os.path.normpath(f"{base}/{file}")), name)
                by_place.setdefault(file.as_posix(), name)
    return by_file, by_place


@functools.cache
def _from_pypi(name: str) -> Part:
    distribution = metadata.distribution(name)
    about = cast("Message", distribution.metadata)  # its protocol has no `get`
    texts = [
        Path(str(file.locate()))
        for file in distribution.files or ()
        if (".dist-info" in str(file) or len(file.parts) == IN_PACKAGE)
        and LICENCE_NAME.search(file.as_posix())
    ]
    first = {name.lower(): about[name] for name in reversed(list(about)) if name}
    licence = (
        first.get("license-expression")
        or _from_classifiers(about.get_all("Classifier") or [])
        or first.get("license")
        or ""
    )
    if not texts:
        texts = [text for named, known in STANDARD_TEXTS if named.search(licence) for text in known]
    urls = dict(url.split(", ", 1) for url in about.get_all("Project-URL") or [] if ", " in url)
    home = first.get("home-page") or next(
        (urls[key] for key in ("Homepage", "homepage", "Source", "Repository") if key in urls), ""
    )
    return Part(
        "pypi",
        distribution.name,
        distribution.version,
        licence.splitlines()[0] if licence else "",
        home,
        tuple(texts),
    )


def _from_classifiers(classifiers: list[str]) -> str:
    found = [one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License :: ")]
    return ", ".join(name for name in found if name != "OSI Approved")


@functools.cache
def _python() -> Part:
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)]
    texts = [
        place / name for place in places for name in ("LICENSE.txt", "LICENSE") if (place / name).is_file()
    ]
    return Part(
        "python", "Python", sys.version.split()[0], "Python-2.0", "https://www.python.org", tuple(texts[:1])
    )


def _debian_package(library: Path) -> str | None:
    """The Debian package of a system's library; None where there is no dpkg, or it knows nothing of the file."""
    dpkg = shutil.which("dpkg-query")
    if dpkg is None:
        return None
    # Packages may still name the folder without /usr, which is a link to the other.
    for path in (library, Path("/", *library.parts[2:]) if library.parts[1:2] == ("usr",) else library):
        done = subprocess.run([dpkg, "-S", str(path)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(": ")[0].split(",")[0]
    return None


@functools.cache
def _from_debian(package: str) -> Part:
    shown = ["dpkg-query", "-W", "-f", "${source:Package}\t${source:Version}\t${Homepage}", package]
    source, version, home = subprocess.run(shown, capture_output=True, text=True, check=True).stdout.split(
        "\t"
    )
    text = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
    return Part("deb", source, version, "", home, (text,) if text.is_file() else ())
