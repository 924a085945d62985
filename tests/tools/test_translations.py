"""The catalogues hold what the code says, and a translation that cannot be right does not get in."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.support.places import ROOT
from tools.translations import catalogue, pseudo, sources, translate
from tools.translations.sources import Entry

CODE = """
from mpl_desktop.language.words import words_of
tr = words_of(__name__)
A = tr("Hello {name:.2f} \\"q\\" …\\n", name=2)
B = tr.many(3, "{n} dog in {place}", "{n:,} dogs in {place}", place=1)
C = tr("Right", meaning="not left")
D = tr("&Open" "…")
"""
FOUND = [
    Entry("mpl_desktop.a", "&Open…"),
    Entry("mpl_desktop.a", 'Hello {name:.2f} "q" …\n'),
    Entry("mpl_desktop.a", "Right", "not left"),
    Entry("mpl_desktop.a", "{n} dog in {place}", "{n:,} dogs in {place}", plural=True),
]
GERMAN = {
    FOUND[0]: ("&Öffnen…",),
    FOUND[1]: ('Hallo {name:.2f} "q" …\n',),
    FOUND[2]: ("Rechts",),
    FOUND[3]: ("{n} Hund in {place}", "{n:,} Hunde in {place}"),
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A checkout with one module that says something."""
    (tmp_path / "mpl_desktop" / "a").mkdir(parents=True)
    (tmp_path / "mpl_engine").mkdir()
    (tmp_path / "mpl_desktop" / "a" / "x.py").write_text(CODE, encoding="utf-8")
    return tmp_path


def test_the_catalogues_are_complete_and_right() -> None:
    assert translate.check(translate.FOLDER, sources.entries(ROOT)) == []


def test_what_the_code_says_is_found_with_its_place(tree: Path) -> None:
    found = sources.entries(tree)
    assert list(found) == FOUND
    assert found[FOUND[3]] == ["mpl_desktop/a/x.py:5"]


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ('tr(f"Hello {x}")', "one literal"),
        ("tr(WORDS)", "one literal"),
        ('tr("Hello {x}", y=1)', "fields"),
        ('tr("Hello", y=1)', "fields"),
        ('tr("{x}", **more)', "name the fields"),
        ('tr.many(3, "{n} dog")', "two literals"),
        ('tr.many(3, "{n} dog of {x}", "{n} dogs", x=1)', "fields"),
        ('tr("Right", meaning=why)', "meaning"),
    ],
)
def test_words_that_cannot_be_found_are_told_with_their_place(tree: Path, call: str, fault: str) -> None:
    (tree / "mpl_desktop" / "a" / "y.py").write_text(
        f"tr = words_of(__name__)\nX = {call}\n", encoding="utf-8"
    )
    with pytest.raises(sources.WrongCall, match=rf"a/y\.py:2: .*{fault}"):
        sources.entries(tree)


def test_a_catalogue_is_made_filled_in_and_read_by_qt(tree: Path, tmp_path: Path) -> None:
    folder, found = tmp_path / "ts", sources.entries(tree)
    folder.mkdir()
    translate.update(folder, found, ["de", "ja"])
    assert len(translate.check(folder, found)) == 8, "nothing is translated yet"
    rows = json.loads(json.dumps(translate.hand_out("de", found, {})))
    for row, forms in zip(rows, GERMAN.values(), strict=True):
        row["translation"] = list(forms) if "other" in row else forms[0]
    taken, wrong = translate.take_in("de", rows)
    assert (taken, wrong) == (GERMAN, [])
    path = catalogue.path_of(folder, "de")
    catalogue.put(path, taken)
    translate.update(folder, found, ["de"])
    text = path.read_text(encoding="utf-8")
    translate.update(folder, found, ["de"])
    assert path.read_text(encoding="utf-8") == text, "equal texts make equal bytes"
    assert "x.py" not in text, "lines and files would make every change a large one"
    assert [fault for fault in translate.check(folder, found) if fault.startswith("de")] == []
    translate.release(folder, folder)
    translator = QTranslator()
    assert translator.load(str(folder / "mpl_de.qm"))
    for entry, forms in GERMAN.items():
        numbers = {1: forms[0], 0: forms[-1], 5: forms[-1]} if entry.plural else {-1: forms[0]}
        for number, form in numbers.items():
            assert translator.translate(entry.room, entry.source, entry.meaning or None, number) == form


def test_what_moved_keeps_its_translation_and_what_is_gone_goes(tree: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ts"
    folder.mkdir()
    translate.update(folder, sources.entries(tree), ["de"])
    catalogue.put(catalogue.path_of(folder, "de"), GERMAN)
    (tree / "mpl_desktop" / "a").rename(tree / "mpl_desktop" / "b")
    module = tree / "mpl_desktop" / "b" / "x.py"
    module.write_text(CODE.replace('tr("&Open" "…")', "0"), encoding="utf-8")
    found = sources.entries(tree)
    assert translate.check(folder, found)
    translate.update(folder, found, ["de"])
    assert translate.check(folder, found) == []
    assert len(catalogue.read(catalogue.path_of(folder, "de"))) == 3


@pytest.mark.parametrize(
    ("language", "entry", "forms", "fault"),
    [
        ("de", FOUND[0], ("Öffnen…",), "one &"),
        ("de", FOUND[0], ("&Öffnen",), "end in …"),
        ("de", FOUND[1], ("Hallo {name:.2f}",), "line break"),
        ("de", FOUND[1], ('Hallo {title:.2f} "q" …\n',), "lacks {name:.2f}"),
        ("de", FOUND[1], ('Hallo {name} "q" …\n',), "lacks {name:.2f}"),
        ("de", FOUND[1], ('Hallo {name:.2f "q" …\n',), "braces"),
        ("de", FOUND[2], ("",), "empty"),
        ("de", FOUND[2], ("Rechts ",), "without a space"),
        ("de", FOUND[3], ("{n} Hunde in {place}",), "2 forms"),
        ("ja", FOUND[3], ("{n} in {place}", "{n:,} in {place}"), "1 forms"),
        ("de", FOUND[3], ("{n} Hund", "{n:,} Hunde in {place}"), "lacks {place}"),
        ("de", Entry("a", "<b>x</b> y"), ("<i>x</i> y",), "<tags>"),
        ("de", Entry("a", "Rename\tF2"), ("Umbenennen F2",), "tab"),
        ("de", Entry("a", "A. "), ("A.",), "with a space"),
    ],
)
def test_a_translation_that_cannot_be_right_is_told(
    language: str, entry: Entry, forms: tuple[str, ...], fault: str
) -> None:
    assert fault in "; ".join(catalogue.faults(language, entry, forms))


@pytest.mark.parametrize(
    ("language", "entry", "forms"),
    [
        *(("de", entry, forms) for entry, forms in GERMAN.items()),
        ("ja", FOUND[0], ("開く(&O)…",)),
        ("ja", Entry("a", "A. "), ("あ。",)),
        ("de", FOUND[3], ("Ein Hund in {place}", "{n:,} Hunde in {place}")),
        ("de", Entry("a", "It must look like {}."), ("Es muss aussehen wie {}.",)),
        ("de", Entry("a", "A & B"), ("A & B",)),
    ],
)
def test_a_translation_that_can_be_right_is_taken(
    language: str, entry: Entry, forms: tuple[str, ...]
) -> None:
    assert [*catalogue.faults(language, entry, forms)] == []


def test_each_language_has_as_many_forms_as_qt_asks_for(tree: Path, tmp_path: Path) -> None:
    translate.update(tmp_path, sources.entries(tree), catalogue.LANGUAGES)
    for language in catalogue.LANGUAGES:
        there = catalogue.read(catalogue.path_of(tmp_path, language))
        assert len(there[FOUND[3]].forms) == catalogue.FORMS[language], language


def test_a_pseudo_language_is_longer_and_keeps_fields_tags_and_keys() -> None:
    made = pseudo.accented("Saved <b>{name:.2f}</b> in &File…\tF2")
    assert "<b>{name:.2f}</b>" in made
    assert made.endswith("…\tF2")
    assert "Saved" not in made
    long = "One that lies among another class may have the wrong class"
    assert 1.2 * len(long) < len(pseudo.accented(long)) < 1.4 * len(long)
    assert pseudo.marked("Rename\tF2") == "⟦Rename⟧\tF2"
