"""Tables of labels as spreadsheets write them, and which picture a row means."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mpl_engine.errors import FileFormatError
from mpl_engine.files.names import name_key
from mpl_engine.labels.export import LabelledImage, table
from mpl_engine.labels.matching import match_labels
from mpl_engine.labels.table import LabelRow, parse_label_table, read_label_table


def pairs(data):
    return [(row.file, row.label) for row in parse_label_table(data)]


def rows(*files, label="cat"):
    return [LabelRow(number, file, label) for number, file in enumerate(files, start=1)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_what_spreadsheets_write_is_read(delimiter, encoding, line_end):
    lines = (f"Größe.png{delimiter}Käfer", f"b.png{delimiter}Ameise", "")
    assert pairs(line_end.join(lines).encode(encoding)) == [("Größe.png", "Käfer"), ("b.png", "Ameise")]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("file,class", "a.png,cat"),
        ("File Name;Label", "a.png;cat"),
        ("id,label,path", "7,cat,a.png"),
        ("path,label,probability,status", "a.png,cat,0.9,ok"),
        ("category,image_path", "cat,a.png"),
        ("name,path,class", "x,a.png,cat"),
        ("file;Klasse", "a.png;cat"),
        ('"class","file"', '"cat","a.png"'),
        ("sep=;\r\nclass;file", "cat;a.png"),
        ("a.png,cat", ""),
    ],
)
def test_columns_are_found_by_the_first_row_or_are_the_first_two(head, row):
    assert pairs(f"{head}\r\n\r\n{row}\r\n".encode()) == [("a.png", "cat")]


def test_commas_in_names_do_not_make_a_column():
    data = b"beetle, red.jpg;beetle\nant, black.jpg;ant\n"
    assert pairs(data) == [("beetle, red.jpg", "beetle"), ("ant, black.jpg", "ant")]


def test_a_row_without_a_class_is_kept_and_lines_are_counted():
    assert parse_label_table(b"file,class\n\na.png\nb.png,cat\n") == (
        LabelRow(3, "a.png", ""),
        LabelRow(4, "b.png", "cat"),
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no rows"),
        (b" \n,,\n", "no rows"),
        (b"a.png\nb.png\n", "only one column"),
        (b"PK\x03\x04 and more", "spreadsheet"),
        (b"a,b\0c\n", "not text"),
        (b'a.png,"' + b"x" * 200_000 + b'"\n', "cannot be read"),
    ],
)
def test_what_is_no_table_is_refused_with_the_reason(tmp_path, data, why):
    path = tmp_path / "labels.csv"
    path.write_bytes(data)
    with pytest.raises(FileFormatError, match=why):
        read_label_table(path)


def test_a_folder_in_its_place_is_told(tmp_path):
    with pytest.raises(FileFormatError, match="folder"):
        read_label_table(tmp_path)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_are_refused(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("any") / "labels.csv"
    path.write_bytes(data)
    found: tuple[LabelRow, ...] = ()
    with contextlib.suppress(FileFormatError):
        found = read_label_table(path)
    assert all(row.line >= 1 for row in found)
    assert (
        len(found) <= data.count(b"\n") + data.count(b"\r") + 1 or b"\xff\xfe" in data or b"\xfe\xff" in data
    )


names = st.text(min_size=1, max_size=8).filter(
    lambda name: "/" not in name and "\0" not in name and name not in {".", ".."} and not name.startswith("'")
)
keys = st.lists(names, min_size=1, max_size=3).map("/".join)


@given(
    st.dictionaries(keys, names.filter(str.strip), min_size=1, max_size=8),
    st.sampled_from(["utf-8", "utf-8-sig"]),
)
def test_an_exported_table_says_of_each_picture_what_was_exported(labels, encoding):
    forms = ["/".join(name_key(part) for part in key.split("/")) for key in labels]
    assume(len(set(forms)) == len(forms))
    text = table([LabelledImage(Path(), key, label, 1, 1) for key, label in labels.items()], parts=False)
    found = match_labels(parse_label_table(text.encode(encoding)), labels)
    assert found.strangers == found.ambiguous == found.disputed == found.blank == ()
    plain = {key: label.encode("utf-8", "backslashreplace").decode() for key, label in labels.items()}
    assert found.labels == plain


FOLDER = ["cat/1.png", "cat/2.png", "dog/1.png", "dog/deep/3.png", "dog/É.png"]


@pytest.mark.parametrize(
    ("file", "key"),
    [
        ("cat/1.png", "cat/1.png"),
        ("./cat/1.png", "cat/1.png"),
        ("CAT\\1.PNG", "cat/1.png"),
        (" cat/1.png ", "cat/1.png"),
        ("/home/me/pictures/cat/1.png", "cat/1.png"),
        ("C:\\pictures\\dog\\1.png", "dog/1.png"),
        ("2.png", "cat/2.png"),
        ("deep/3.png", "dog/deep/3.png"),
        ("elsewhere/3.png", "dog/deep/3.png"),
        ("E\u0301.png", "dog/É.png"),
    ],
)
def test_a_row_means_the_picture_at_its_path_or_the_only_one_of_its_name(file, key):
    assert match_labels(rows(file), FOLDER).labels == {key: "cat"}


def test_what_does_not_match_is_told_and_left_alone():
    found = match_labels(rows("9.png", "", "1.png", "x/1.png", "dog/2.png"), FOLDER)
    assert found.labels == {}
    assert [row.file for row in found.strangers] == ["9.png", "", "dog/2.png"]
    assert [row.file for row in found.ambiguous] == ["1.png", "x/1.png"]


def test_two_classes_for_one_picture_are_a_dispute_and_the_same_twice_is_none():
    given_twice = [
        *rows("cat/1.png", "2.png"),
        *rows("1.png", "cat/1.png", label="dog"),
        *rows("cat/2.png", label=" CAT"),
    ]
    found = match_labels(given_twice, ["cat/1.png", "cat/2.png"])
    assert found.labels == {"cat/2.png": "cat"}
    assert [row.label for row in found.disputed] == ["cat", "dog", "dog"]


def test_a_row_without_a_class_gives_none():
    found = match_labels(rows("2.png", label="  "), FOLDER)
    assert (found.labels, len(found.blank)) == ({}, 1)


def test_names_that_differ_in_case_alone_are_told_apart_where_they_are_written_so():
    both = ["cat/A.png", "cat/a.png"]
    assert match_labels(rows("cat/A.png"), both).labels == {"cat/A.png": "cat"}
    assert match_labels(rows("a.png"), both).labels == {"cat/a.png": "cat"}
    assert len(match_labels(rows("CAT/A.PNG"), both).ambiguous) == 1


@given(st.lists(keys, max_size=6), st.lists(keys, max_size=6))
def test_each_row_ends_in_one_place_and_only_pictures_that_are_there_get_a_class(there, given_files):
    found = match_labels(rows(*given_files), there)
    left = [*found.strangers, *found.ambiguous, *found.disputed, *found.blank]
    assert set(found.labels) <= set(there)
    assert len({row.line for row in left}) == len(left)
    assert len(left) + len(found.labels) <= len(given_files)
    assert bool(found.labels) == (len(left) < len(given_files))
