"""What is written to files reads the same whichever language the process speaks; what is told to a person does not."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mpl_engine import messages
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FileFormatError, ImageUnreadable
from mpl_engine.evaluation.curve_words import curve_words
from mpl_engine.events import Notice, drain
from mpl_engine.export.run_report import run_report
from mpl_engine.files.atomic import write_json
from mpl_engine.formatting import comma_list, human_size
from mpl_engine.modules.info import read_info
from mpl_engine.runs.learning_curve import run_learning_curve
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from mpl_engine.training.event_log import EventLog, read_events
from tests.support.pictures import make_folder
from tests.support.small_training import CONFIG

say = messages.speaker("mpl_engine.runs.pipeline")

OPEN, SHUT = "⟦", "⟧"


def marked(said: messages.Said) -> str:
    """The English between signs that stand in no file."""
    words = said.template().format(**said.fields) if said.fields else said.template()
    return f"{OPEN}{words}{SHUT}"


@pytest.fixture
def marking() -> Iterator[None]:
    """A language in which everything that is said stands between signs."""
    messages.translate_with(marked, "x-marked")
    yield
    messages.translate_with(None)


def logged(path: Path, text: str) -> str:
    """The first line of a log that holds one notice."""
    log = EventLog(path)
    log.append(Notice(text))
    log.close()
    return path.read_text(encoding="utf-8")


def test_json_files(marking: None, tmp_path: Path) -> None:
    made = {
        "verdict": say("{n} is right", n=3),
        "rows": [{"why": say("none")}],
        "size": human_size(3_000_000),
    }
    assert OPEN in made["verdict"]
    write_json(tmp_path / "a.json", {**made, "both": messages.joined(" ", [say("One."), say("Two.")])})
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8")) == {
        "verdict": "3 is right",
        "rows": [{"why": "none"}],
        "size": "3.0 MB",
        "both": "One. Two.",
    }


def test_a_log_is_english_and_its_notices_are_said_in_the_language_of_who_reads_it(
    marking: None, tmp_path: Path
) -> None:
    names = comma_list(("a", "b", "c"), most=2)
    error = ImageUnreadable(Path("x.png"), "empty", say("the file is empty"))
    notice = say("Left out: {error}, {names} ({n:,})", error=str(error), names=names, n=4000)
    line = logged(tmp_path / "events.jsonl", notice)
    assert json.loads(line)["text"] == (
        "Left out: x.png could not be read. The file is empty., a, b and 1 more (4,000)"
    )
    assert OPEN not in line
    assert list(read_events(tmp_path / "events.jsonl")) == [Notice(notice)]
    messages.translate_with(None)
    assert list(read_events(tmp_path / "events.jsonl")) == [Notice(json.loads(line)["text"])]


@pytest.mark.parametrize(
    "change",
    [
        {"source": "{error.__class__}"},
        {"source": "{error:>999999999}"},
        {"source": "{other}"},
        {"source": "{error"},
        {"source": 5},
        {"source": "{error}" * 500},
        {"fields": {"error": {"made": "join", "of": [" ", 3]}}},
        {"fields": {"error": {"made": "eval", "of": ["1"]}}},
        {"fields": {"error": "x" * 30_000}},
        {"fields": []},
        {"number": "one"},
        {"room": None},
    ],
)
def test_a_log_that_was_tampered_with_is_told_by_its_plain_text(
    tmp_path: Path, change: dict[str, object]
) -> None:
    path = tmp_path / "events.jsonl"
    values = json.loads(logged(path, say("Left out: {error}", error="y" * 100)))
    values["said"] |= change
    path.write_text(json.dumps(values) + "\n", encoding="utf-8")
    assert list(read_events(path)) == [Notice("Left out: " + "y" * 100)]


def test_a_training_writes_english_and_its_errors_are_translated(marking: None, tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "pictures", per_class=12)
    plan = RunPlan(folder, config=CONFIG.replaced(shots=2, epochs=1, answer="best"))
    run = tmp_path / "run"
    result = drain(train(plan, run, token=CancelToken()))
    assert result.comparison is not None
    assert OPEN in result.comparison["verdict"], "the window is told it in its language"
    texts = {p.name: p.read_bytes() for p in run.rglob("*") if p.is_file()}
    assert {"config.json", "result.json", "events.jsonl", "split.json", "module.safetensors"} <= set(texts)
    assert [name for name, data in texts.items() if OPEN.encode() in data or b"\\u27e6" in data] == []
    assert b"is kept" in texts["events.jsonl"], "a notice is among what was written"
    assert OPEN not in json.dumps(read_info(run / "module.safetensors").raw, ensure_ascii=False)
    page = run_report(run)
    assert '<html lang="x-marked">' in page
    assert f"{OPEN}Settings{SHUT}" in page

    (run / "result.json").write_text("{", encoding="utf-8")
    with pytest.raises(FileFormatError) as caught:
        run_report(run)
    assert caught.value.explanation().what.startswith(OPEN)
    assert f"{OPEN}it is damaged, or not JSON{SHUT}" in str(caught.value)
    assert messages.english(str(caught.value)) == (
        f"{run / 'result.json'} is not a usable run result: it is damaged, or not JSON."
    )


def test_a_learning_curve_is_written_in_english_and_told_anew_by_who_reads_it(
    marking: None, tmp_path: Path
) -> None:
    plan = RunPlan(make_folder(tmp_path / "pictures", per_class=12), config=CONFIG.replaced(epochs=1))
    curve = drain(run_learning_curve(plan, tmp_path / "out", (1, 2), token=CancelToken()))
    assert curve.verdict.startswith(OPEN)
    written = json.loads((tmp_path / "out" / "curve.json").read_text(encoding="utf-8"))
    assert OPEN not in json.dumps(written, ensure_ascii=False)
    assert curve_words(written) == curve.verdict
    assert messages.english(curve_words(written)) == written["verdict"]
