"""The look at each file of a scan: its problem, its copies, and threads that end with the scan."""

import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.data import file_checks as vetting
from mpl_engine.data.dataset import scan
from mpl_engine.data.listing import FoundFile
from mpl_engine.events import Progress
from mpl_engine.images.problems import Problem, ProblemReason
from tests.support import hostile_files as h
from tests.support.scanned import PNG, listed, scanned, two_classes, used

BAD_FILES: dict[str, tuple[bytes, str, bool]] = {
    "a/text.jpg": (b"these are words", "not_an_image", False),
    "a/notes.txt": (b"these are words", "not_an_image", False),
    "a/nothing.png": (b"", "empty", False),
    "a/cut.jpg": (h.encoded(h.noise(3), "JPEG")[:400], "truncated", False),
    "a/cut.png": (PNG[: len(PNG) // 2], "truncated", False),
    "a/huge.png": (h.png_declaring(60_000, 60_000), "too_large", False),
    "a/broken.png": (b"\x89PNG\r\n\x1a\n" + b"?" * 60, "unreadable", False),
    "a/png.jpg": (h.encoded(h.noise(4), "PNG"), "wrong_extension", True),
    "a/noending": (h.encoded(h.noise(5), "PNG"), "wrong_extension", True),
    "a/deep.png": (h.encoded(Image.new("I;16", (4, 4), 777), "PNG"), "rescaled", True),
    "a/.hidden.png": (h.encoded(h.noise(6), "PNG"), "hidden", False),
    "a/Thumbs.db": (b"junk", "hidden", False),
    "a/.DS_Store": (b"junk", "hidden", False),
    "loose.png": (h.encoded(h.noise(7), "PNG"), "loose", False),
}


def test_every_kind_of_problem_file_is_listed_with_its_reason(tmp_path: Path) -> None:
    dataset = scanned(two_classes(tmp_path, {path: data for path, (data, _, _) in BAD_FILES.items()}))
    assert listed(dataset) == {path: (reason, use) for path, (_, reason, use) in BAD_FILES.items()}
    assert used(dataset) & set(BAD_FILES) == {path for path, (_, _, use) in BAD_FILES.items() if use}
    assert all(p.detail and not p.detail.endswith(".") for p in dataset.problems)
    assert [p.path for p in dataset.problems] == sorted(p.path for p in dataset.problems)


def test_copies_in_a_class_are_used_once(tmp_path: Path) -> None:
    dataset = scanned(two_classes(tmp_path, {"a/z.png": PNG, "a/k.png": PNG, "a/m.png": PNG}))
    assert listed(dataset) == {"a/m.png": ("duplicate", False), "a/z.png": ("duplicate", False)}
    assert "a/k.png" in used(dataset)
    assert "a/k.png" in next(p.detail for p in dataset.problems)


def test_an_image_in_two_classes_is_used_in_none(tmp_path: Path) -> None:
    dataset = scanned(two_classes(tmp_path, {"a/x.png": PNG, "b/y.png": PNG, "b/z.png": PNG}))
    assert listed(dataset) == dict.fromkeys(("a/x.png", "b/y.png", "b/z.png"), ("in_two_classes", False))
    assert not used(dataset) & {"a/x.png", "b/y.png", "b/z.png"}
    assert any("two classes" in w for w in dataset.warnings)


def test_progress_counts_every_file_and_ends_at_the_total(tmp_path: Path) -> None:
    two_classes(tmp_path, {"a/bad.png": b"?"}, count=40)
    events = list(scan(tmp_path, token=CancelToken()))
    assert events[0] == Progress("scan", 0, 81, "images")
    assert events[-1] == Progress("scan", 81, 81, "images")
    counts = [e.done for e in events if isinstance(e, Progress)]
    assert counts == sorted(counts)
    assert len(counts) > 3


def test_cancel_stops_between_files_and_leaves_no_threads(tmp_path: Path) -> None:
    two_classes(tmp_path, count=60)
    token = CancelToken()
    job = scan(tmp_path, token=token)
    next(job)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        list(job)
    assert not [t for t in threading.enumerate() if t.name.startswith("scan")]


def test_an_abandoned_scan_leaves_no_threads(tmp_path: Path) -> None:
    job = scan(two_classes(tmp_path, count=60), token=CancelToken())
    next(job)
    next(job)
    job.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("scan")]


def test_the_window_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two_classes(tmp_path, count=60)
    started: list[str] = []
    real = vetting.check_file

    def counted(root: Path, file: FoundFile) -> vetting.CheckedFile:
        started.append(file.path)
        return real(root, file)

    monkeypatch.setattr(vetting, "check_file", counted)
    job = scan(tmp_path, token=CancelToken())
    next(job)
    done = next(job)
    assert isinstance(done, Progress)
    assert len(started) <= done.done + 16
    job.close()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3)), min_size=1, max_size=14))
def test_copies_never_survive(
    tmp_path_factory: pytest.TempPathFactory, layout: list[tuple[str, int]]
) -> None:
    """Whatever copies there are, each content is used at most once, and every file is used or listed."""
    files = h.class_folder("x", 2, 90) | h.class_folder("y", 2, 91)
    files |= {
        f"{name}/{i}.png": h.encoded(h.noise(seed, 8, 8), "PNG") for i, (name, seed) in enumerate(layout)
    }
    dataset = scanned(h.write_folder(tmp_path_factory.mktemp("copies"), files))
    hashes = [image.sha256 for one in dataset.classes for image in one.images]
    assert len(hashes) == len(set(hashes))
    refused = {p.path for p in dataset.problems if not p.used and "/" in p.path}
    assert used(dataset) | refused == set(files)
    assert not used(dataset) & refused
    in_classes: dict[int, set[str]] = {}
    for name, seed in layout:
        in_classes.setdefault(seed, set()).add(name)
    expected = 4 + sum(len(names) == 1 for names in in_classes.values())
    assert len(hashes) == expected


def test_problem_is_plain_data() -> None:
    problem = Problem("a/x.png", ProblemReason.EMPTY, "the file is empty", used=False)
    assert problem.reason == "empty"
    assert {problem} == {Problem("a/x.png", ProblemReason("empty"), "the file is empty", used=False)}


def test_scanning_changes_nothing(tmp_path: Path) -> None:
    two_classes(tmp_path, {path: data for path, (data, _, _) in BAD_FILES.items()})
    before = {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.rglob("*") if p.is_file()}
    scanned(tmp_path)
    assert before == {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.rglob("*") if p.is_file()}
