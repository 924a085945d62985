"""What a person decided about classes and images: each edit changes what it names, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from mpl_desktop.project.decisions import Change, Decisions
from mpl_desktop.workspace.workspace import Workspace

words = st.sampled_from(["ant", "bee", "cat", "dog", "a long name"])
keys = st.sets(words, max_size=3)
decisions = st.builds(
    Decisions,
    names=st.dictionaries(words, words),
    left_out=st.frozensets(words),
    exclusions=st.frozensets(words),
    relabels=st.dictionaries(words, words),
)


@settings(max_examples=30)
@given(decisions, words, words)
def test_renaming_a_class_leaves_all_else_alone(before: Decisions, folder: str, name: str) -> None:
    after = before.renamed(folder, f"  new \t {name} ", "automatic")
    assert after == replace(before, names={**before.names, folder: f"new {name}"})


@pytest.mark.parametrize("name", ["", "   ", "the cat", " the  cat "])
@settings(max_examples=30)
@given(before=decisions, folder=words)
def test_an_empty_or_the_automatic_name_removes_the_entry(name: str, before: Decisions, folder: str) -> None:
    after = before.renamed(folder, name, "the cat")
    assert after == replace(before, names={k: v for k, v in before.names.items() if k != folder})


@settings(max_examples=30)
@given(decisions, words)
def test_a_class_left_out_takes_part_again(before: Decisions, folder: str) -> None:
    out = before.with_class(folder, used=False)
    assert out == replace(before, left_out=before.left_out | {folder})
    assert out.with_class(folder, used=True) == replace(before, left_out=before.left_out - {folder})


@settings(max_examples=30)
@given(decisions, keys)
def test_excluded_images_take_part_again(before: Decisions, images: set[str]) -> None:
    out = before.with_images(images, used=False)
    assert out == replace(before, exclusions=before.exclusions | images)
    assert out.with_images(iter(images), used=True) == replace(before, exclusions=before.exclusions - images)


@settings(max_examples=30)
@given(decisions, st.dictionaries(words, words), words, words)
def test_moved_images_keep_their_place_until_they_come_home(
    before: Decisions, homes: dict[str, str], image: str, folder: str
) -> None:
    homes[image] = "home"
    before = before.relabelled({}, homes)
    assume(folder != "home")
    out = before.relabelled({image: folder}, homes)
    assert out == replace(before, relabels={**before.relabels, image: folder})
    back = out.relabelled({image: "home"}, homes)
    assert back == replace(before, relabels={k: v for k, v in before.relabels.items() if k != image})


def test_a_change_is_named_and_swaps_both_ways(qtbot: QtBot) -> None:
    now: list[Decisions] = []
    before, after = Decisions(), Decisions(left_out=frozenset({"cat"}))
    stack = QUndoStack()
    stack.push(Change("Leave out cat", before, after, now.append))
    assert stack.undoText() == "Leave out cat"
    stack.undo()
    assert stack.redoText() == "Leave out cat"
    stack.redo()
    assert now == [after, before, after]


def test_a_decision_is_one_named_step_back_and_the_same_again_is_none(
    workspace: Workspace, image_folder: Path
) -> None:
    after = Decisions(left_out=frozenset({"cat"}))
    workspace.decide("Leave out cat", after)  # nothing is open: nothing to decide about
    assert not workspace.undo.canUndo()
    workspace.open(image_folder)
    workspace.decide("Leave out cat", after)
    workspace.decide("Leave out cat", after)
    assert (workspace.undo.count(), workspace.undo.undoText()) == (1, "Leave out cat")
    workspace.undo.undo()
    assert workspace.decisions == Decisions()
    workspace.undo.redo()
    assert workspace.decisions == after
