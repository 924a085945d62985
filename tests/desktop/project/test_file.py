"""Project files: what is wrong is named by file and field, names do not clash, and locks follow what is open."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Message
from mpl_desktop.project.decisions import Decisions
from mpl_desktop.project.file import ProjectFile, ProjectInUse, backup_path, open_automatic, open_chosen
from mpl_desktop.project.project import KIND, Project, read_project
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import FileFormatError, NewerFile

GOOD = {"schema": 1, "root": "/x"}
WRONG: dict[str, list[object]] = {
    "schema": ["1", None, True],
    "root": [7, None, ["/x"]],
    "classes": [[], "cat", {"cat": "Tom"}, {"cat": None}],
    "exclusions": [{}, "cat", 3],
    "relabels": [[], "cat"],
    "split": [[], "auto"],
    "settings": [[], "small", 1],
    "runs": [{}, "/r", 2],
}


@pytest.mark.parametrize(("field", "value"), [(name, bad) for name, many in WRONG.items() for bad in many])
def test_a_field_of_the_wrong_kind_is_named_with_its_file(tmp_path: Path, field: str, value: object) -> None:
    path = tmp_path / "mine.mplproject"
    path.write_text(json.dumps({**GOOD, field: value}))
    with pytest.raises(FileFormatError) as caught:
        read_project(path)
    assert (caught.value.path, caught.value.kind) == (path, KIND)
    assert field in caught.value.reason


@pytest.mark.parametrize("content", [b"\xff\xfe", b"{", b"[]", b"7", b"[" * 100_000])
def test_what_is_no_object_is_told_with_its_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.mplproject"
    path.write_bytes(content)
    with pytest.raises(FileFormatError) as caught:
        read_project(path)
    assert (caught.value.path, caught.value.kind) == (path, KIND)
    assert "JSON" in caught.value.reason


def test_a_file_that_is_not_there_is_told_with_the_systems_reason(tmp_path: Path) -> None:
    with pytest.raises(FileFormatError) as caught:
        read_project(tmp_path / "no.mplproject")
    assert (caught.value.path, caught.value.kind) == (tmp_path / "no.mplproject", KIND)
    assert caught.value.reason


def test_a_newer_file_says_which_version_it_needs(tmp_path: Path) -> None:
    path = tmp_path / "new.mplproject"
    path.write_text(json.dumps({**GOOD, "schema": 2}))
    with pytest.raises(NewerFile) as caught:
        read_project(path)
    assert (caught.value.path, caught.value.kind, caught.value.schema) == (path, KIND, 2)


def test_a_file_with_the_least_in_it_is_an_empty_project(tmp_path: Path) -> None:
    path = tmp_path / "least.mplproject"
    path.write_text(json.dumps(GOOD))
    assert read_project(path) == (Project(Path("/x"), path=path), ())


def test_a_class_is_left_out_only_where_the_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "p.mplproject"
    classes = {"a": {}, "b": {"included": False}, "c": {"included": None}, "d": {"name": "Dee"}}
    path.write_text(json.dumps({**GOOD, "classes": classes}))
    assert read_project(path)[0].decisions == Decisions(names={"d": "Dee"}, left_out=frozenset({"b"}))


def test_the_order_of_classes_is_kept_and_what_is_no_folder_left_out(tmp_path: Path) -> None:
    path = tmp_path / "p.mplproject"
    path.write_text(json.dumps({**GOOD, "class_order": ["b", 3, "a", "b", None]}))
    project, warnings = read_project(path)
    assert (project.decisions.order, warnings) == (("b", "a"), ())
    assert project.to_json()["class_order"] == ["b", "a"]
    path.write_text(json.dumps({**GOOD, "class_order": {"b": 1}}))
    with pytest.raises(FileFormatError, match="class_order"):
        read_project(path)


def test_a_project_whose_classes_were_never_moved_says_nothing_of_an_order() -> None:
    assert "class_order" not in Project(Path("/x")).to_json()


def test_english_words_of_classes_are_kept_and_what_is_no_text_left_out(tmp_path: Path) -> None:
    path = tmp_path / "p.mplproject"
    path.write_text(json.dumps({**GOOD, "class_words": {"b": " a  bee ", "c": 3, "d": " "}}))
    project, warnings = read_project(path)
    assert (project.decisions.words, warnings) == ({"b": "a bee"}, ())
    assert project.to_json()["class_words"] == {"b": "a bee"}
    assert "class_words" not in Project(Path("/x")).to_json()


def test_unknown_entries_are_all_named(tmp_path: Path) -> None:
    path = tmp_path / "later.mplproject"
    path.write_text(json.dumps({**GOOD, "zeal": 1, "mood": "good"}))
    project, [warning] = read_project(path)
    assert "later.mplproject" in warning
    assert "mood, zeal" in warning
    assert project.unknown == {"mood": "good", "zeal": 1}


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_where_it_was_is_preferred_to_one_beside_the_file(tmp_path: Path, there: bool) -> None:
    old = tmp_path / "old" / "birds"
    beside = tmp_path / "new" / "birds"
    beside.mkdir(parents=True)
    if there:
        old.mkdir(parents=True)
    Project(old).write(tmp_path / "new" / "p.mplproject")
    assert read_project(tmp_path / "new" / "p.mplproject")[0].root == (old if there else beside)


def test_a_folder_that_is_nowhere_stays_the_one_that_was_chosen(tmp_path: Path) -> None:
    Project(tmp_path / "gone").write(tmp_path / "p.mplproject")
    assert read_project(tmp_path / "p.mplproject")[0].root == tmp_path / "gone"


@settings(max_examples=50)
@given(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=80))
def test_automatic_names_are_stable_distinct_and_valid_anywhere(name: str) -> None:
    here, there = Project(Path("/a") / name), Project(Path("/b") / name)
    assert here.id() == Project(Path("/a") / name).id()
    assert here.id() != there.id(), "two folders of one name keep their decisions apart"
    assert all(c.isalnum() or c in "-_" for c in here.id())
    assert len(here.id()) <= 51


def test_an_automatic_name_is_the_same_in_every_version() -> None:
    """A new version would not find the decisions again under another name."""
    root = Path("/pictures/red & blue_2-\udce9") / ("x" * 60)
    digest = hashlib.sha256(str(root).encode("utf-8", "surrogatepass")).hexdigest()
    assert Project(root).id() == f"{'x' * 40}-{digest[:10]}"
    assert Project(root.parent).id().startswith("red---blue_2---")


@pytest.mark.parametrize(
    ("project", "name"),
    [
        (Project(Path("/a/pets")), "pets"),
        (Project(Path("/")), "/"),
        (Project(Path("/a/pets"), path=Path("/b/mine.mplproject")), "mine"),
    ],
)
def test_a_project_is_called_by_its_file_or_its_folder(project: Project, name: str) -> None:
    assert project.name == name
    assert project.id().split("-")[0] in {"pets", "project"}


# What is open, and what is free for others


def test_a_refused_file_is_free_for_others_and_the_open_one_stays_held(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "p.mplproject"
    path.write_text(json.dumps({**GOOD, "schema": 99}))
    for refused in (lambda: open_chosen(path, None), lambda: open_automatic(path, tmp_path, None)):
        with pytest.raises(NewerFile):
            refused()
        ProjectFile(path).close()  # free again, or this would be refused
    held = ProjectFile(path)
    for refused in (lambda: open_chosen(path, held), lambda: open_automatic(path, tmp_path, held)):
        with pytest.raises(NewerFile):
            refused()
        with pytest.raises(ProjectInUse) as caught:
            ProjectFile(path)
        assert caught.value.path == path
    held.close()


def test_the_open_file_is_opened_again_without_a_second_lock(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "p.mplproject"
    Project(tmp_path).write(path)
    first, *_ = open_chosen(path, None)
    again, project, warnings = open_chosen(path, first)
    assert again is first
    assert (project.root, project.path, warnings) == (tmp_path, path, ())
    first.close()


@pytest.fixture
def damaged(tmp_path: Path) -> Callable[[dict[str, str] | None], Path]:
    """A damaged automatic file, with a backup of these settings or without."""

    def make(settings: dict[str, str] | None) -> Path:
        path = tmp_path / "kept" / "pets-1.mplproject"
        path.parent.mkdir(exist_ok=True)
        path.write_text("{")
        if settings is not None:
            Project(tmp_path / "elsewhere", settings=dict(settings)).write(backup_path(path))
        return path

    return make


@pytest.mark.parametrize("settings", [None, {"backbone": "before"}])
def test_damaged_automatic_decisions_say_what_is_used_instead(
    qtbot: QtBot, damaged: Callable[[dict[str, str] | None], Path], settings: dict[str, str] | None
) -> None:
    path, root = damaged(settings), Path("/pictures/pets")
    file, project, [warning] = open_automatic(path, root, None)
    assert (project.root, project.path, project.settings) == (root, None, settings or {})
    assert "pets" in warning
    assert ("opens without" in warning) == (settings is None)
    assert ("time before" in warning) == (settings is not None)
    assert path.with_suffix(".damaged").read_text() == "{"
    file.close()


def test_decisions_are_kept_where_no_folder_for_them_was_yet(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "pets-1.mplproject"
    for kept in ({}, {"backbone": "other"}):  # the second time the folder is there
        file, project, warnings = open_automatic(path, tmp_path / "pets", None)
        assert (project.root, project.settings, warnings) == (tmp_path / "pets", kept, ())
        project.settings["backbone"] = "other"
        file.write(project)
        file.close()


def test_a_place_that_holds_no_folder_is_told_when_it_is_saved(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "projects").write_text("in the way")
    said: list[Message] = []
    workspace.said.connect(said.append)
    assert workspace.open(image_folder), "it can be looked at all the same"
    workspace.set_option("backbone", "other")
    assert not workspace.save_now()
    assert said[-1].action == "save_as"
    (tmp_path / "data" / "projects").unlink()
    assert workspace.save_now()


def test_what_was_opened_from_a_backup_is_saved_to_its_own_file(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    from mpl_desktop.workspace import recovery

    path = tmp_path / "p.mplproject"
    Project(image_folder, settings={"backbone": "old"}).write(backup_path(path))
    shutil.copyfile(backup_path(path), tmp_path / "kept as it was")
    assert recovery.open_backup(workspace, path)
    assert workspace.project is not None
    assert (workspace.project.path, workspace.project.name) == (path, "p")
    assert workspace.file is not None
    assert workspace.file.path == path
    assert workspace.settings.recent[0] == path


def test_each_opening_keeps_one_backup_of_what_was_there(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "p.mplproject"
    project = Project(tmp_path)

    def backup() -> str:
        return str(read_project(backup_path(path))[0].settings["backbone"])

    file = ProjectFile(path)
    for name in ("one", "two", "three"):
        project.settings["backbone"] = name
        file.write(project)
    assert not backup_path(path).exists(), "there was nothing when it was opened"
    file.renew()
    for name in ("four", "five"):
        project.settings["backbone"] = name
        file.write(project)
        assert backup() == "three"
    file.close()


def test_changes_are_saved_where_no_backup_can_be_written(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "p.mplproject"
    Project(tmp_path, settings={"backbone": "old"}).write(path)
    backup_path(path).mkdir()
    file, project, _ = open_chosen(path, None)
    project.settings["backbone"] = "new"
    file.write(project)
    assert read_project(path)[0].settings == {"backbone": "new"}
    file.close()
