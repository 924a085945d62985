"""Packages for Linux: what they ask of a system, and the same bytes each time."""

import gzip
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from mpl_engine.version import __version__
from tools.packaging import linux

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ELF = b"\x7fELF"
# Icons are drawn by Qt, whose application lives as long as the process: tests of the window that follow need theirs.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The form of a bundle, with little in it."""
    inside = tmp_path / "bundle" / "_internal" / "torch"
    inside.mkdir(parents=True)
    (inside / "lib.so").write_bytes(ELF + b"\0GLIBC_2.17\0GLIBC_2.34\0GLIBCXX_3.4.26\0GLIBC_PRIVATE\0")
    (inside / "words.txt").write_text("GLIBC_2.99")
    (inside / "link.so").symlink_to("lib.so")
    for name in linux.PROGRAMS:
        (tmp_path / "bundle" / name).write_bytes(ELF + b"\0GLIBC_2.4\0" + name.encode())
        (tmp_path / "bundle" / name).chmod(0o700)
    return tmp_path / "bundle"


def test_a_package_asks_for_the_newest_symbols_of_its_libraries(bundle):
    assert linux.depends(bundle) == "libc6 (>= 2.34), libstdc++6 (>= 8), libgcc-s1"
    (bundle / "more.so").write_bytes(ELF + b"\0GLIBCXX_3.4.30\0GLIBC_2.5\0")
    assert linux.depends(bundle) == "libc6 (>= 2.34), libstdc++6 (>= 12), libgcc-s1"


def test_a_package_is_the_same_twice_and_everybody_may_run_it(bundle, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    first, second = (linux.archive(bundle, tmp_path / turn) for turn in ("one", "two"))
    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as file:
        found = {member.name.partition("/")[2]: member for member in file}
    assert all(member.mtime == 86_400 and member.uid == 0 for member in found.values())
    assert found["mpl-engine"].mode == 0o755
    assert found["_internal/torch/lib.so"].mode == 0o644
    assert found["_internal/torch/link.so"].linkname == "lib.so"
    assert "share/applications/mpl-desktop.desktop" in found
    assert "share/man/man1/mpl-engine-train.1.gz" in found


def test_what_a_system_is_given_is_complete(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    linux.share(tmp_path)
    described = (tmp_path / "metainfo" / f"{linux.ID}.metainfo.xml").read_text(encoding="utf-8")
    assert f'version="{__version__}" date="1970-01-02"' in described
    icon = tmp_path / "icons" / "hicolor" / "64x64" / "apps" / "mpl-desktop.png"
    assert icon.read_bytes().startswith(b"\x89PNG")
    page = gzip.decompress((tmp_path / "man" / "man1" / "mpl-desktop.1.gz").read_bytes())
    assert page.startswith(b'.TH "MPL')


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb")
def test_a_debian_package_has_both_commands_on_the_path(bundle, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    made = linux.deb(bundle, tmp_path / "out")
    shown = subprocess.run(
        ["dpkg-deb", "--contents", made], capture_output=True, text=True, check=True
    ).stdout
    assert "./usr/bin/mpl-engine -> ../lib/mpl-desktop/mpl-engine" in shown
    assert "./usr/bin/mpl-desktop -> ../lib/mpl-desktop/mpl-desktop" in shown
    assert all(" root/root " in line for line in shown.splitlines())
    told = subprocess.run(["dpkg-deb", "--field", made], capture_output=True, text=True, check=True).stdout
    assert "Depends: libc6 (>= 2.34), libstdc++6 (>= 8), libgcc-s1" in told
