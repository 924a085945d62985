"""Every CSV file that the commands write opens in a spreadsheet with the right letters."""

import codecs
import csv
from pathlib import Path

from PIL import Image


def rows_of(path: Path) -> list[list[str]]:
    """As a spreadsheet reads it: by its byte order mark, else as the letters of Western Windows."""
    data = path.read_bytes()
    encoding = "utf-8-sig" if data.startswith(codecs.BOM_UTF8) else "cp1252"
    return list(csv.reader(data.decode(encoding, "replace").splitlines()))


def test_answers_keep_their_letters(cli, trained_run, tmp_path):
    picture = tmp_path / "größe 赤.png"
    Image.new("RGB", (40, 40), (200, 30, 30)).save(picture)
    out = tmp_path / "answers.csv"
    done = cli("classify", trained_run / "module.safetensors", picture, "--csv", out)
    assert done.code == 0, done.err
    head, row = rows_of(out)
    assert head[0] == "path"
    assert row[0] == str(picture)


def test_curves_carry_the_mark(cli, trained_run, tmp_path):
    out = tmp_path / "curves.csv"
    done = cli("curves", trained_run, "--out", out)
    assert done.code == 0, done.err
    assert out.read_bytes().startswith(codecs.BOM_UTF8)
    assert rows_of(out)[0][:2] == ["step", "epoch"]
