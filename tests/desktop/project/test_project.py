"""The project file and its autosave; the person's folder stays untouched."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Message
from mpl_desktop.project.decisions import Decisions
from mpl_desktop.project.project import LONGEST_NAME, Project, RunWords, read_project
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import FileFormatError, NewerFile

names = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=12)
decisions = st.builds(
    Decisions,
    names=st.dictionaries(names, names, max_size=4),
    left_out=st.frozensets(names, max_size=3),
    exclusions=st.frozensets(names, max_size=5),
    relabels=st.dictionaries(names, names, max_size=4),
)


@given(decisions)
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, chosen: Decisions) -> None:
    path = tmp_path_factory.mktemp("p") / "a.mplproject"
    project = Project(
        Path("/pictures/ä"), chosen, {"protocol": "coop"}, {"backbone": "small"}, [Path("/r/1")]
    )
    project.write(path)
    again, warnings = read_project(path)
    assert (again.root, again.decisions, again.split) == (project.root, chosen, {"protocol": "coop"})
    assert (again.settings, again.runs, again.path) == ({"backbone": "small"}, [Path("/r/1")], path)
    assert warnings == ()


@given(st.text(max_size=200), st.text(max_size=900))
def test_names_and_notes_of_runs_come_back(
    tmp_path_factory: pytest.TempPathFactory, name: str, note: str
) -> None:
    path = tmp_path_factory.mktemp("p") / "a.mplproject"
    words = RunWords.of(name, note)
    assert "\n" not in words.name + words.note
    assert len(words.name) <= LONGEST_NAME
    run, gone = Path("/r/1"), Path("/r/2")
    Project(
        Path("/x"), runs=[run], run_words={run: words, gone: RunWords("of a run that was removed")}
    ).write(path)
    found = read_project(path)[0].run_words
    assert found == ({run: words} if words != RunWords() else {})


def test_an_older_version_keeps_what_it_does_not_know_of_runs(tmp_path: Path) -> None:
    """As one does that knows every key but this: see the test of unknown keys."""
    path = tmp_path / "a.mplproject"
    run = Path("/r/1")
    Project(Path("/x"), runs=[run], run_words={run: RunWords("The best", "so far")}).write(path)
    raw = json.loads(path.read_text())
    assert raw["schema"] == 1
    assert raw["runs"] == ["/r/1"], "which is all that an older version reads of runs"
    assert raw["run_words"] == {"/r/1": {"name": "The best", "note": "so far"}}


def test_damaged_words_of_a_run_cost_only_themselves(tmp_path: Path) -> None:
    path = tmp_path / "a.mplproject"
    words = {"/r/1": 7, "/r/2": {"name": ["x"], "note": "kept"}}
    path.write_text(json.dumps({"schema": 1, "root": "/x", "runs": ["/r/1", "/r/2"], "run_words": words}))
    assert read_project(path)[0].run_words == {Path("/r/2"): RunWords("", "kept")}


def test_newer_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "new.mplproject"
    path.write_text(json.dumps({"schema": 99, "root": "/x"}))
    with pytest.raises(NewerFile) as caught:
        read_project(path)
    assert caught.value.schema == 99


def test_a_project_of_the_first_version_goes_on_with_the_backbone_of_this_one(tmp_path: Path) -> None:
    path = tmp_path / "old.mplproject"
    path.write_text(
        json.dumps({"schema": 1, "root": "/x", "settings": {"backbone": "tiny", "preset": "paper"}})
    )
    project, warnings = read_project(path)
    assert project.settings == {"preset": "paper"}
    assert len(warnings) == 1
    assert "tiny" in warnings[0]
    assert "small" in warnings[0]


def test_unknown_keys_warn_and_survive(tmp_path: Path) -> None:
    path = tmp_path / "later.mplproject"
    path.write_text(json.dumps({"schema": 1, "root": "/x", "mood": "good"}))
    project, warnings = read_project(path)
    assert len(warnings) == 1
    assert "mood" in warnings[0]
    project.write(path)
    assert json.loads(path.read_text())["mood"] == "good"


@pytest.mark.parametrize(
    "text", ["", "[1]", "{}", '{"schema": 1}', '{"schema": 1, "root": "/x", "runs": 3}', "\x00"]
)
def test_damaged_files_are_typed_errors(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.mplproject"
    path.write_text(text)
    with pytest.raises(FileFormatError):
        read_project(path)


def test_root_that_moved_with_its_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "birds").mkdir()
    path = tmp_path / "birds.mplproject"
    Project(Path("/somewhere/else/birds")).write(path)
    assert read_project(path)[0].root == tmp_path / "birds"


def test_changes_are_saved_by_themselves_and_come_back(
    workspace: Workspace, image_folder: Path, qtbot: QtBot
) -> None:
    before = sorted(p.relative_to(image_folder) for p in image_folder.rglob("*"))
    workspace.open(image_folder)
    workspace.decide("Exclude", workspace.decisions.with_images(["cat/cat_00.png"], used=False))
    workspace.save_now()
    workspace.decide("Exclude", workspace.decisions.with_images(["cat/cat_01.png"], used=False))
    workspace.open(image_folder)  # opening again saves what is open first
    assert workspace.decisions.exclusions == {"cat/cat_00.png", "cat/cat_01.png"}
    assert sorted(p.relative_to(image_folder) for p in image_folder.rglob("*")) == before


def test_failed_save_says_so_and_keeps_the_old_file(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    workspace.open(image_folder)
    target = tmp_path / "place" / "a.mplproject"
    target.parent.mkdir()
    assert workspace.save_as(target)
    old = target.read_bytes()
    said: list[Message] = []
    workspace.said.connect(said.append)
    workspace.set_option("backbone", "other")
    target.unlink()
    target.mkdir()  # now it cannot be replaced
    assert not workspace.save_now()
    assert said[-1].tone == "danger"
    target.rmdir()
    target.write_bytes(old)
    assert workspace.save_now()
    assert read_project(target)[0].settings == {"backbone": "other"}


def test_no_temporary_files_remain(workspace: Workspace, image_folder: Path, tmp_path: Path) -> None:
    workspace.open(image_folder)
    place = tmp_path / "saved"
    place.mkdir()
    workspace.save_as(place / "p.mplproject")
    workspace.close()  # while it is open, its lock lies beside it
    assert [entry.name for entry in place.iterdir()] == ["p.mplproject"]


def test_a_vanished_folder_offers_another(workspace: Workspace, tmp_path: Path) -> None:
    said: list[Message] = []
    workspace.said.connect(said.append)
    assert not workspace.open(tmp_path / "gone")
    assert said[-1].action == "relocate"


def test_a_project_that_cannot_be_saved_stays_open(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    workspace.open(image_folder)
    target = tmp_path / "place" / "a.mplproject"
    target.parent.mkdir()
    assert workspace.save_as(target)
    workspace.set_option("backbone", "other")
    target.unlink()
    target.mkdir()
    said: list[Message] = []
    workspace.said.connect(said.append)
    assert not workspace.open(tmp_path)
    assert workspace.project is not None
    assert workspace.project.root == image_folder
    assert said[-1].action == "save_as"
    target.rmdir()


def test_damaged_decisions_are_set_aside_and_the_folder_opens(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    workspace.open(image_folder)
    workspace.set_option("backbone", "other")
    workspace.save_now()
    (kept,) = (tmp_path / "data" / "projects").glob("*.mplproject")
    kept.write_text("{")
    said: list[Message] = []
    workspace.said.connect(said.append)
    assert workspace.open(image_folder)
    assert workspace.option("backbone", "small") == "small"
    assert any("damaged" in message.text for message in said)
    assert kept.with_suffix(".damaged").read_text() == "{"
