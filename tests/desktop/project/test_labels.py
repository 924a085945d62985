"""Classes that are made, merged and given up: whatever is decided before, no picture is lost and no class becomes two."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from mpl_desktop.project.collection import Collection
from mpl_desktop.project.decisions import Decisions
from mpl_desktop.project.labels import (
    by_name,
    class_named,
    merged,
    reordered,
    with_labels,
    with_new_class,
    without_classes,
)
from mpl_engine.data.dataset import Dataset, DatasetClass, ImageFile
from mpl_engine.files.names import folder_name, name_key
from mpl_engine.runs.plan import RunPlan

HOMES = {f"{folder}/{number}.png": folder for folder in ("ant", "bee", "cat") for number in range(3)}
FOLDERS = ("ant", "bee", "cat", "made", "made too")

decisions = st.builds(
    Decisions,
    names=st.dictionaries(st.sampled_from(FOLDERS), st.sampled_from(["Queen", "Worker"]), max_size=1),
    left_out=st.frozensets(st.sampled_from(FOLDERS[:3])),
    exclusions=st.frozensets(st.sampled_from(sorted(HOMES)), max_size=3),
    relabels=st.dictionaries(st.sampled_from(sorted(HOMES)), st.sampled_from(FOLDERS), max_size=6),
    added=st.just(FOLDERS[3:]),
    order=st.lists(st.sampled_from(FOLDERS), unique=True).map(tuple),
).map(lambda d: d.relabelled({}, HOMES))
labels = st.dictionaries(
    st.sampled_from(sorted(HOMES)),
    st.text(min_size=1, max_size=6).filter(str.strip)
    | st.sampled_from(["Ant", "bee ", "queen", "made", "unlabelled"]),
)


def collection(decided: Decisions) -> Collection:
    classes = tuple(
        DatasetClass(
            name, name, tuple(ImageFile(key, key, key, 9, 9) for key, home in HOMES.items() if home == name)
        )
        for name in ("ant", "bee", "cat")
    )
    root = Path("pictures")
    data = Dataset(root, classes, (), (), None)
    return Collection(data, decided, RunPlan(root))


def classes(decided: Decisions) -> dict[str, str]:
    """Class folder by image key."""
    return {picture.key: picture.folder for picture in collection(decided).pictures}


@settings(max_examples=60)
@given(decisions, st.sets(st.sampled_from(FOLDERS), min_size=1, max_size=3), st.sampled_from(FOLDERS))
def test_merging_moves_the_pictures_of_the_sources_and_no_others(
    before: Decisions, gone: set[str], target: str
) -> None:
    gone.discard(target)
    now = collection(before)
    after = merged(before, now, [row for row in now.classes if row.folder in gone], target)
    expected = {key: target if folder in gone else folder for key, folder in classes(before).items()}
    assert classes(after) == expected
    assert after.exclusions == before.exclusions
    rows = {row.folder: row for row in collection(after).classes}
    assert all(folder not in rows or not rows[folder].used for folder in gone)
    assert set(before.added) - set(after.added) == gone & set(before.added)


@settings(max_examples=60)
@given(decisions, st.sets(st.sampled_from(FOLDERS), max_size=3))
def test_pictures_of_a_class_that_is_removed_go_back(before: Decisions, gone: set[str]) -> None:
    rows = [row for row in collection(before).classes if row.folder in gone]
    after = without_classes(before, rows)
    made = gone & set(before.added)
    assert classes(after) == {
        key: HOMES[key] if folder in made else folder for key, folder in classes(before).items()
    }


@settings(max_examples=60)
@given(st.lists(st.text(min_size=1, max_size=8).filter(str.strip), max_size=6))
def test_each_new_class_is_its_own_and_its_folder_can_be_made_anywhere(names: list[str]) -> None:
    decided = Decisions()
    for name in names:
        decided, folder = with_new_class(decided, [row.folder for row in collection(decided).classes], name)
        assert folder == folder_name(folder)
        assert {row.folder: row.name for row in collection(decided).classes}[folder] == " ".join(name.split())
    every = [name_key(row.folder) for row in collection(decided).classes]
    assert Counter(every).most_common(1)[0][1] == 1
    assert len(every) == 3 + len(names)


@settings(max_examples=100)
@given(decisions, labels)
def test_labels_give_the_class_of_their_name_and_each_name_one_class(
    before: Decisions, given_labels: dict[str, str]
) -> None:
    now = collection(before)
    after, new = with_labels(before, now, given_labels)
    then = collection(after)
    folders = classes(after)
    for key, name in given_labels.items():
        row = class_named(then.classes, name)
        if name == "unlabelled":
            assert folders[key] == classes(before)[key]
        else:
            assert row is not None
            assert folders[key] == row.folder
    assert {key: folder for key, folder in folders.items() if key not in given_labels} == {
        key: folder for key, folder in classes(before).items() if key not in given_labels
    }
    assert len(then.classes) == len(now.classes) + len(new)
    assert with_labels(after, then, given_labels) == (after, ())


@settings(max_examples=100)
@given(decisions, st.sets(st.sampled_from(FOLDERS), max_size=3), st.sampled_from([-1, 1]))
def test_moving_classes_passes_one_other_and_back_again(
    before: Decisions, chosen: set[str], step: int
) -> None:
    rows = collection(before).classes
    after = reordered(before, rows, chosen, step)
    then = collection(after).classes
    old, new = ([row.folder for row in some if not row.waits] for some in (rows, then))
    assert sorted(old) == sorted(new)
    assert replace(after, order=before.order) == before, "nothing else is decided"
    for folder in set(old) & chosen:
        assert new.index(folder) - old.index(folder) in {0, step}
    for folder in set(old) - chosen:
        assert (new.index(folder) - old.index(folder)) * step <= 0
    assert [f for f in old if f in chosen] == [f for f in new if f in chosen]
    if chosen & set(old) and all(new.index(f) != old.index(f) for f in chosen & set(old)):
        back = reordered(after, then, chosen, -step)
        assert [row.folder for row in collection(back).classes] == [row.folder for row in rows]
    assert collection(by_name(after)).classes == collection(by_name(before)).classes
