"""Words of a module get into calls that translators' tools find; keys, names and words for programmers stay."""

import ast
from pathlib import Path

import pytest

from tools.translations import sources
from tools.translations.wrap.__main__ import main
from tools.translations.wrap.rewrite import Rewriting

WINDOW = "mpl_desktop/pages/a.py"
ENGINE = "mpl_engine/runs/a.py"
HEADS = {
    WINDOW: ["from mpl_desktop.language.words import words_of", "tr = words_of(__name__)"],
    ENGINE: ["from mpl_engine.messages import speaker", "say = speaker(__name__)"],
}


def wrapped(source: str, name: str = WINDOW) -> list[str]:
    """The statements that come out, one a line, without those that bind the name."""
    lines = [ast.unparse(node) for node in ast.parse(Rewriting(name, source).rewritten()).body]
    return [line for line in lines if line not in HEADS[name]]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = 'Save as…'", "x = tr('Save as…')"),
        ("button('Open', tooltip='Ends at once')", "button(tr('Open'), tooltip=tr('Ends at once'))"),
        ("x = f'Saved {path.name}.'", "x = tr('Saved {path}.', path=path.name)"),
        ("x = f'A loss of {loss:.2f} for {{{k!r}}}'", "x = tr('A loss of {loss:.2f} for {{{k!r}}}', loss=loss, k=k)"),
        (
            "x = f'Saved {count(len(done), \"picture\")} in {where}'",
            "x = tr.many(len(done), 'Saved {n:,} picture in {where}', 'Saved {n:,} pictures in {where}', where=where)",
        ),
        (
            "x = f'{n} {\"was\" if n == 1 else \"were\"} left out'",
            "x = tr.many(n, '{n} was left out', '{n} were left out')",
        ),
        ("x = 'No answer' if late else 'An answer'", "x = tr('No answer') if late else tr('An answer')"),
        ("x = f'Done{\" at last\" if late else \"\"}.'", "x = tr('Done{also}.', also=tr(' at last') if late else '')"),
        ("x = f'{size}, {f\"of {all}\"} seen'", "x = tr('{size}, {value} seen', size=size, value=tr('of {all}', all=all))"),
        ("x = f'{n} from {source}'", "x = tr('{amount} from {origin}', amount=n, origin=source)"),
        ("x = 'A long ' 'sentence.'", "x = tr('A long sentence.')"),
        ("x = f'{size}' + f'<b>{\"Not known\" if a else b}</b>'", "x = f'{size}' + f\"<b>{tr('Not known') if a else b}</b>\""),
    ],
)  # fmt: skip
def test_words_of_the_window_are_wrapped(source: str, expected: str) -> None:
    assert wrapped(source) == [ast.unparse(ast.parse(expected))]


def test_a_choice_by_a_number_goes_into_the_sentence_and_its_line_away() -> None:
    source = "def f(k):\n    it = 'it' if k == 1 else 'them'\n    return f'Look at {it} again'"
    assert wrapped(source) == [
        "def f(k):\n    return tr.many(k, 'Look at it again', 'Look at them again')",
    ]


def test_words_of_an_exception_of_the_engine_are_said() -> None:
    assert wrapped("raise NoImages(root, f'There are no images in {root}.')", ENGINE) == [
        "raise NoImages(root, say('There are no images in {root}.', root=root))"
    ]


@pytest.mark.parametrize(
    "source",
    [
        "x = {'Left out': 1}['Left out']",
        "x = where['the key'] == 'Not known'",
        "log.warning('It could not be read: %s', path)",
        "raise ValueError('This never happens')",
        "widget.setObjectName('Left side')",
        "x = button(icon='Left side', key='Ctrl+Shift+S')",
        "x = 'mpl_engine/runs/train.py'",
        "x = 'SELECT name FROM runs'",
        "x = 'quick'",
        "x = 'MPL Desktop'",
        "def f():\n    'Say it.'",
        "class Page(StrEnum):\n    IMAGES = 'Images'",
        "x = tr('Wrapped already')",
    ],
)
def test_what_is_no_words_for_a_person_stays(source: str) -> None:
    assert Rewriting(WINDOW, source).rewritten() == source


def test_one_word_counts_in_the_window_and_not_in_the_engine() -> None:
    assert wrapped("x = 'Ready'") == ["x = tr('Ready')"]
    assert wrapped("x = 'Ready'", ENGINE) == ["x = 'Ready'"]


def test_what_a_file_is_known_to_hold_is_heeded() -> None:
    assert wrapped("x = 'excluded'") == ["x = 'excluded'"]
    assert "x = tr('excluded')" in Rewriting("mpl_desktop/pages/images/page.py", "x = 'excluded'").rewritten()


def test_a_person_is_told_of_parts_of_sentences_and_of_words_that_are_compared() -> None:
    module = Rewriting(WINDOW, "x = y + ' and more'\nz = x == 'Not known'\n")
    module.rewritten()
    assert module.report == [
        "mpl_desktop/pages/a.py:1: put together with +: ' and more'",
        "mpl_desktop/pages/a.py:1: a part of a sentence: ' and more'",
        "mpl_desktop/pages/a.py:2: compared with words: 'Not known'",
    ]


@pytest.mark.parametrize(("name", "tr"), [(WINDOW, "tr"), (ENGINE, "say")])
def test_the_name_is_bound_once_behind_the_imports(name: str, tr: str) -> None:
    new = Rewriting(name, '"""A module."""\n\nimport os\n\nx = "Not known"\n').rewritten()
    first, second = HEADS[name]
    assert new == f'"""A module."""\n\n{first}\nimport os\n\n{second}\n\nx = {tr}("Not known")\n'
    assert Rewriting(name, new).rewritten() == new
    assert Rewriting(name, new + 'y = "Not here"\n').rewritten() == f'{new}y = {tr}("Not here")\n'


def test_a_checkout_is_wrapped_so_that_its_words_are_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {
        "mpl_desktop/a.py": "x = f'Saved {name}, ' + 'äöü for you'\n",
        "mpl_desktop/language/b.py": "x = 'Left alone'\n",
        "mpl_engine/c.py": "x = 'All is well'\n",
    }
    for name, source in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(source, encoding="utf-8")
    report = tmp_path / "report.txt"
    assert main([str(tmp_path), "--only", "mpl_desktop", "--report", str(report)]) == 0
    assert [entry.source for entry in sources.entries(tmp_path)] == ["Saved {name}, ", "äöü for you"]
    assert (tmp_path / "mpl_engine/c.py").read_text(encoding="utf-8") == files["mpl_engine/c.py"]
    assert "a part of a sentence" in report.read_text(encoding="utf-8")
    assert "mpl_desktop: 2 texts wrapped" in capsys.readouterr().out
    once = (tmp_path / "mpl_desktop/a.py").read_text(encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    assert (tmp_path / "mpl_desktop/a.py").read_text(encoding="utf-8") == once
    assert [entry.room for entry in sources.entries(tmp_path)] == ["mpl_desktop", "mpl_desktop", "mpl_engine"]
