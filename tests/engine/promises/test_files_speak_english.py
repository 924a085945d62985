"""What is written to files reads the same whichever language the process speaks."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mpl_engine import messages
from mpl_engine.events import Notice
from mpl_engine.files.atomic import write_json
from mpl_engine.training.event_log import EventLog, read_events

say = messages.speaker("mpl_engine.runs.pipeline")


@pytest.fixture(autouse=True)
def shouting() -> Iterator[None]:
    """A language in which everything is said in capitals."""
    messages.translate_with(lambda said: said.english().upper())
    yield
    messages.translate_with(None)


def test_json_files(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", {"verdict": say("{n} is right", n=3), "rows": [{"why": say("none")}]})
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    assert json.loads(text) == {"verdict": "3 is right", "rows": [{"why": "none"}]}


def test_event_logs(tmp_path: Path) -> None:
    notice = Notice(say("Left out: {why}", why=say("it is empty")))
    assert notice.text == "LEFT OUT: IT IS EMPTY"
    log = EventLog(tmp_path / "events.jsonl")
    log.append(notice)
    log.close()
    assert list(read_events(tmp_path / "events.jsonl")) == [Notice("Left out: it is empty")]
