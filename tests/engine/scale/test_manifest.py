"""Manifests: what is listed, how names stand in them, and which rows are read."""

import os
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import ConfigError, FileFormatError
from mpl_engine.events import drain
from mpl_engine.images.paths import visible_files
from mpl_engine.scale.manifest import make_manifest, open_manifest, write_manifest
from mpl_engine.scale.uris import local_path, uri_of
from tests.engine.scale.conftest import write_table

ENDINGS = ["parquet", "csv"]


def uris(path: Path) -> list[str]:
    manifest = open_manifest(path, CancelToken())
    return list(manifest.uris(range(manifest.rows)))


@pytest.mark.parametrize("ending", ENDINGS)
def test_it_lists_the_files_that_classify_takes_in_the_same_order(pictures_folder, tmp_path, ending, cli):
    out = tmp_path / f"all.{ending}"
    answer = cli("manifest", pictures_folder, "--out", out, "--json")
    assert answer.code == 0, answer.err
    files = list(visible_files([pictures_folder], CancelToken()))
    assert f'"rows": {len(files)}' in answer.out
    assert [local_path(uri, tmp_path) for uri in uris(out)] == files
    assert cli("manifest", pictures_folder, "--out", out).code == 2, "it is not replaced unasked"


def test_paths_below_the_manifest_are_relative_so_that_both_can_move_together(tmp_path):
    (tmp_path / "pictures" / "deep").mkdir(parents=True)
    (tmp_path / "pictures" / "deep" / "a.png").touch()
    (tmp_path / "pictures" / ".hidden.png").touch()
    drain(make_manifest(tmp_path / "pictures", tmp_path / "m.csv", token=CancelToken()))
    assert uris(tmp_path / "m.csv") == ["pictures/deep/a.png"]
    drain(make_manifest(tmp_path, tmp_path / "m.csv", force=True, token=CancelToken()))
    assert uris(tmp_path / "m.csv") == ["pictures/deep/a.png"], "the manifest does not list itself"


NAMES = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=20)


@pytest.mark.skipif(os.name != "posix", reason="names of any characters")
@given(st.lists(NAMES.filter(lambda name: name not in (".", "..")), min_size=1, max_size=8))
def test_any_name_comes_back_from_either_form(tmp_path_factory, names):
    folder = tmp_path_factory.mktemp("names")
    paths = [str(folder / name) for name in names]
    for ending in ENDINGS:
        out = folder / f"m.{ending}"
        drain(write_manifest((uri_of(path, str(folder)) for path in paths), out))
        assert [str(local_path(uri, folder)) for uri in uris(out)] == paths


@pytest.mark.skipif(sys.platform != "linux", reason="names that are not UTF-8")
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_name_that_is_not_utf8_stands_as_an_address(tmp_path, ending):
    path = tmp_path / os.fsdecode(b"caf\xe9 1%.png")
    path.touch()
    drain(make_manifest(tmp_path, tmp_path / f"m.{ending}", token=CancelToken()))
    (uri,) = uris(tmp_path / f"m.{ending}")
    assert uri.startswith("file://")
    assert local_path(uri, tmp_path) == path


def test_no_name_begins_as_a_formula(tmp_path):
    (tmp_path / "=1+1.png").touch()
    drain(make_manifest(tmp_path, tmp_path / "m.csv", token=CancelToken()))
    assert uris(tmp_path / "m.csv") == ["./=1+1.png"]


@given(st.integers(0, 60), st.data())
def test_any_slice_is_read_from_either_form(tmp_path_factory, total, data):
    names = [f"{number}.png" for number in range(total)]
    start = data.draw(st.integers(0, total))
    rows = range(start, data.draw(st.integers(start, total)))
    folder = tmp_path_factory.mktemp("slices")
    drain(write_manifest(names, folder / "m.csv"))
    for path in (write_table(folder / "m.parquet", list(names), size=list(range(total))), folder / "m.csv"):
        manifest = open_manifest(path, CancelToken())
        assert manifest.rows == total
        assert list(manifest.uris(rows)) == names[rows.start : rows.stop]


def test_a_csv_of_a_spreadsheet_is_read(tmp_path):
    (tmp_path / "m.csv").write_text('﻿site,uri\r\n1,"a,b.png"\r\n\r\n2\r\n3,"c\nd.png"\r\n', encoding="utf-8")
    assert uris(tmp_path / "m.csv") == ["a,b.png", "", "c\nd.png"]


def test_a_row_without_an_address_counts_as_a_row(tmp_path):
    assert uris(write_table(tmp_path / "m.parquet", ["a", None, "b"])) == ["a", "", "b"]


def test_other_bytes_have_another_hash(tmp_path):
    write_table(tmp_path / "a.parquet", ["a"])
    write_table(tmp_path / "b.parquet", ["b"])
    hashes = {open_manifest(tmp_path / f"{name}.parquet", CancelToken()).sha256 for name in "ab"}
    assert len(hashes) == 2


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("m.parquet", b"PAR1 not really PAR1", "damaged"),
        ("m.parquet", b"", "damaged"),
        ("m.csv", b"path\na.png\n", "uri"),
        ("m.csv", b"", "uri"),
        ("m.csv", b'uri\n"a', "CSV"),
        ("m.csv", b"uri\n\xff\xfe\n", "UTF-8"),
        ("m.csv", None, "no such file"),
        ("m.parquet", None, "no such file"),
    ],
)
def test_a_file_that_is_no_manifest_says_why(tmp_path, name, content, word):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(FileFormatError) as caught:
        uris(tmp_path / name)
    assert name in str(caught.value)
    assert word in str(caught.value)


def test_a_parquet_manifest_without_text_is_refused(tmp_path):
    pq.write_table(pa.table({"uri": [1, 2]}), tmp_path / "m.parquet")
    with pytest.raises(FileFormatError, match="not text"):
        uris(tmp_path / "m.parquet")


def test_another_ending_is_refused(cli, tmp_path):
    with pytest.raises(ConfigError, match=r"\.parquet"):
        open_manifest(tmp_path / "m.txt", CancelToken())
    answer = cli("manifest", tmp_path, "--out", tmp_path / "m.xlsx")
    assert (answer.code, ".parquet" in answer.err) == (2, True)


def test_a_stop_leaves_no_manifest(pictures_folder, tmp_path):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        drain(make_manifest(pictures_folder, tmp_path / "m.csv", token=token))
    assert list(tmp_path.iterdir()) == []
