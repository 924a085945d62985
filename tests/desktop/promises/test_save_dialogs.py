"""Every save dialog: what is written has the name that was asked about, and nothing of a name is lost."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

import mpl_desktop
from mpl_desktop.dialogs import open_save
from mpl_desktop.dialogs.export import ExportDialog
from mpl_desktop.jobs import modules as module_jobs
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Page
from mpl_desktop.pages.classify import answer_actions
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress

from ..conftest import WAIT_MS
from ..finished_run import write_run

Ask = Callable[[MainWindow], object]
PRECIOUS = b"precious"


def answers(kind: str) -> Ask:
    return lambda window: answer_actions.ask_and_save(window, window.workspace, [], kind)


def curves(kind: str) -> Ask:
    return lambda window: window.pages[Page.TRAIN].curves.export(kind)  # type: ignore[attr-defined]


def export(form: str) -> Ask:
    def ask(window: MainWindow) -> None:
        dialog = ExportDialog(window.workspace, Path("some.safetensors"), window)
        dialog.form.setCurrentIndex(dialog.form.findData(form))
        dialog.export()
        dialog.deleteLater()

    return ask


DIALOGS: dict[str, tuple[str, Ask]] = {
    "answers as CSV": (".csv", answers("csv")),
    "answers as JSON": (".json", answers("json")),
    "report": (".html", lambda w: w.pages[Page.RESULTS].save_report()),  # type: ignore[attr-defined]
    "module": (".safetensors", lambda w: w.pages[Page.RESULTS].export_module()),  # type: ignore[attr-defined]
    "project": (".mplproject", lambda w: open_save.save_project(w, w.workspace, ask=True)),
    "ONNX": (".onnx", export("onnx")),
    "export folder": ("", export("folder")),
    "web page": (".html", export("html")),
    "curves as CSV": (".csv", curves("csv")),
    "plots as PNG": (".png", curves("png")),
    "plots as SVG": (".svg", curves("svg")),
}
NAMES = {
    "no ending": "answers",
    "right ending": "answers{}",
    "right ending in capitals": "ANSWERS{}",
    "other ending": "answers.txt",
    "dots inside": "my.results.v2",
    "a dot at the end": "answers.",
}


class Person:
    """Types a name into the next save dialog, and answers the questions after it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.types: list[Path] = []
        self.says = "Replace"
        self.asked: list[str] = []
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._type)
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _type(self, *given: object, **named: object) -> tuple[str, str]:
        """As Qt's dialog, which asks about the name as it was typed unless it is told not to."""
        if not self.types:
            return "", ""
        path = self.types.pop()
        told = QFileDialog.Option.DontConfirmOverwrite in (*given, *named.values())
        if path.exists() and not told:
            self.asked.append(path.name)
        return str(path), ""

    def _answer(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.asked.append(box.text())
            next(b for b in box.buttons() if b.text().replace("&", "") == self.says).click()


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Person]:
    made = Person(monkeypatch)
    yield made
    made.stop()


@pytest.fixture
def ready(
    opened: MainWindow, image_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """A window with a finished run, whose exports are written at once."""

    def fake(*given: object) -> Factory:
        def job(_token: CancelToken) -> Job[object]:
            yield Progress("export", 0, 1, "steps")
            out = given[-1]
            assert isinstance(out, Path)
            out.write_bytes(b"exported")
            return SimpleNamespace(
                max_difference=0.0, allowed_difference=0.0001, top1_agreement=1.0, images=64
            )

        return job

    monkeypatch.setattr(module_jobs, "export", fake)
    opened.workspace.add_run(write_run(tmp_path / "2026-01-02 03-04-05 quick", image_folder))
    opened.trainings.reload()
    for page in (Page.TRAIN, Page.RESULTS):
        opened.show_page(page)
    return opened


def saved(window: MainWindow, ask: Ask, place: Path, qtbot: QtBot) -> dict[Path, bytes]:
    """The files of a folder after a dialog was answered and its work is done."""
    ask(window)
    qtbot.waitUntil(lambda: not any(t.kind == "export" for t in window.workspace.jobs.tasks), timeout=WAIT_MS)
    return {p: p.read_bytes() for p in place.iterdir() if not p.name.endswith((".lock", ".backup"))}


@pytest.mark.parametrize("dialog", DIALOGS)
def test_nothing_is_overwritten_in_silence_and_no_part_of_a_name_is_lost(
    ready: MainWindow, person: Person, tmp_path: Path, qtbot: QtBot, dialog: str
) -> None:
    ending, ask = DIALOGS[dialog]
    silent = []
    for number, (kind, form) in enumerate(NAMES.items()):
        place = tmp_path / f"place {number}"
        place.mkdir()
        typed = place / form.format(ending)

        person.types = [typed]
        new = saved(ready, ask, place, qtbot)
        assert new, kind
        assert person.asked == [], f"{kind}: there was nothing to ask about"
        stem = form.removesuffix("{}").rstrip(".")
        assert all(path.name.startswith(stem) for path in new), kind
        assert all(path.name.lower().endswith(ending) for path in new), kind

        for path in new:
            path.write_bytes(PRECIOUS)
        person.types, person.says = [typed], "Cancel"
        kept = saved(ready, ask, place, qtbot)
        assert kept == dict.fromkeys(new, PRECIOUS), f"{kind}: Cancel"
        person.types, person.says = [typed], "Replace"
        after = saved(ready, ask, place, qtbot)
        assert after.keys() == new.keys(), kind
        assert all(content != PRECIOUS for content in after.values()), f"{kind}: Replace"
        silent += [f"{kind}: {path.name}" for path in new if sum(path.name in q for q in person.asked) < 2]
        person.asked.clear()
    assert silent == []


def test_every_save_dialog_of_the_program_is_the_one_that_asks() -> None:
    root = Path(mpl_desktop.__file__).parent
    users = {p.name for p in root.rglob("*.py") if re.search(r"getSaveFileName|AcceptSave", p.read_text())}
    assert users == {"open_save.py"}


def test_a_refused_name_can_be_changed(
    ready: MainWindow, person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    (place / "answers.csv").write_bytes(PRECIOUS)
    person.types, person.says = [place / "others", place / "answers"], "Cancel"
    found = saved(ready, answers("csv"), place, qtbot)
    assert found[place / "answers.csv"] == PRECIOUS
    assert (place / "others.csv").is_file()


def test_a_project_saved_with_its_ending_in_capitals_opens_again(
    ready: MainWindow, person: Person, tmp_path: Path, qtbot: QtBot, image_folder: Path
) -> None:
    person.types = [tmp_path / "MINE.MPLPROJECT"]
    open_save.save_project(ready, ready.workspace, ask=True)
    assert ready.workspace.open(tmp_path / "MINE.MPLPROJECT")
    assert ready.workspace.project is not None
    assert ready.workspace.project.root == image_folder
