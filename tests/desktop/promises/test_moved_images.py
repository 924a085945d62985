"""An image folder that was moved: one click on the banner, and everything goes on at the new place."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Page
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.project.run_record import Status
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ImagesMoved
from mpl_engine.events import Job
from tests.support.damaged_runs import make_run

from ..conftest import WAIT_MS


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Where each start of a training looked for the images; it fails where they are not."""
    places: list[Path | None] = []

    def train(
        run: Path, _workbench: object, *, allow_download: bool = False, data: Path | None = None
    ) -> Factory:
        assert not allow_download

        def work(_token: CancelToken) -> Job[dict[str, object]]:
            places.append(data)
            if data is None:
                raise ImagesMoved(run.parents[3] / "pets")
            return {"test_accuracy": 0.5}
            yield

        return work

    monkeypatch.setattr(training_jobs, "train", train)
    return places


def test_a_banner_takes_the_new_place_and_the_training_goes_on_there(
    opened: MainWindow,
    image_folder: Path,
    asked: list[Path | None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    work = opened.workspace
    run = make_run(work.settings.data / "runs" / "x" / "2026-01-02 03-04-05 quick", image_folder)
    (run / "result.json").unlink()
    work.add_run(run)
    opened.trainings.reload()
    [record] = opened.trainings.records
    assert record.status == Status.PAUSED
    moved = image_folder.with_name("moved")
    image_folder.rename(moved)
    work.rescan()
    qtbot.waitUntil(lambda: opened.banner.isVisible() and opened.banner.action.isVisible(), timeout=WAIT_MS)
    assert str(image_folder) in opened.banner.text.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(moved))
    opened.banner.action.click()
    qtbot.waitUntil(lambda: work.dataset is not None and work.dataset.root == moved, timeout=WAIT_MS)
    [record] = opened.trainings.records
    opened.trainings.resume(record)
    qtbot.waitUntil(lambda: record.status == Status.DONE, timeout=WAIT_MS)
    assert asked == [moved]


def test_a_training_whose_folder_vanished_offers_to_choose_its_new_place(
    opened: MainWindow, image_folder: Path, asked: list[Path | None], qtbot: QtBot
) -> None:
    work = opened.workspace
    run = make_run(work.settings.data / "runs" / "x" / "2026-01-02 03-04-05 quick", image_folder)
    (run / "result.json").unlink()
    work.add_run(run)
    opened.trainings.reload()
    [record] = opened.trainings.records
    opened.trainings.resume(record)
    qtbot.waitUntil(lambda: record.status == Status.FAILED, timeout=WAIT_MS)
    assert asked == [None]
    assert opened.banner.action.text() == "Choose its new place"
    assert "is not there any more" in opened.banner.text.text()


def test_a_report_with_pictures_is_made_from_the_new_place(
    opened: MainWindow, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    work = opened.workspace
    run = make_run(work.settings.data / "runs" / "x" / "2026-01-02 03-04-05 quick", image_folder)
    work.add_run(run)
    opened.trainings.reload()
    opened.show_page(Page.RESULTS)
    page = opened.pages[Page.RESULTS]
    assert isinstance(page, ResultsPage)
    moved = image_folder.with_name("moved")
    image_folder.rename(moved)
    page.save_report(tmp_path / "gone.html", thumbnails=True)
    assert opened.banner.action.text() == "Choose its new place"
    assert not (tmp_path / "gone.html").exists()
    assert work.project is not None
    work.project.root = moved
    page.save_report(tmp_path / "found.html", thumbnails=True)
    assert (tmp_path / "found.html").is_file()
