"""A project is open once, and what was there before stays beside it as a backup."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Action, Message, Page
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.project.file import ProjectFile, ProjectInUse, backup_path, lock_path
from mpl_desktop.project.project import Project, read_project
from mpl_desktop.system.settings import Settings
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import recovery
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import WriteFailed

from ..conftest import WAIT_MS, heard, make_folder

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from mpl_desktop.messages import Action, Message
from mpl_desktop.project.file import ProjectFile
app = QCoreApplication([])
file = ProjectFile(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(settings: Settings, qtbot: QtBot) -> Iterator[Workspace]:
    """A second window's workspace, with the same settings and data."""
    made = Workspace(Settings(settings.path, settings.data))
    yield made
    made.close()


def test_a_project_is_open_in_one_window_only(
    workspace: Workspace, other: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    assert workspace.open(image_folder)
    said = heard(other)
    assert not other.open(image_folder)
    assert "open in another window" in said[-1].text
    assert other.project is None
    saved = tmp_path / "mine.mplproject"
    assert workspace.save_as(saved)
    assert other.open(image_folder), "the automatic file is free again"
    link = tmp_path / "same.mplproject"
    link.symlink_to(saved)
    assert not other.open(link), "another name of the same file"
    assert not other.save_as(saved), "nor can it be saved over"
    assert workspace.open(saved), "its own window may open it again"
    workspace.close()
    assert other.open(saved)


def test_a_lock_of_a_killed_program_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.mplproject"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"held"
        with pytest.raises(ProjectInUse) as caught:
            ProjectFile(path)
        assert caught.value.process == process.pid
        assert not caught.value.elsewhere
        process.kill()
        process.wait()
        assert lock_path(path).exists(), "a killed program cannot clean up"
    ProjectFile(path).close()
    assert not lock_path(path).exists()


def test_a_lock_of_another_computer_can_be_taken_on_the_persons_word(
    workspace: Workspace, tmp_path: Path, image_folder: Path
) -> None:
    path = tmp_path / "shared.mplproject"
    Project(image_folder).write(path)
    lock_path(path).write_text("4711\nmpl-desktop\nother-computer\n\n\n")
    said = heard(workspace)
    assert not workspace.open(path)
    assert "other-computer" in said[-1].text
    assert said[-1].action == "take_over"
    assert isinstance(said[-1].fact, tuple)
    recovery.take_over(workspace, *said[-1].fact)
    assert workspace.project is not None
    assert workspace.project.path == path


def test_a_folder_that_cannot_hold_a_lock_still_opens(
    workspace: Workspace, tmp_path: Path, image_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "read_only.mplproject"
    Project(image_folder).write(path)
    monkeypatch.setattr("mpl_desktop.project.file.lock_path", lambda p: Path("/no/such/folder/lock"))
    assert workspace.open(path)


def test_the_backup_is_the_project_as_it_was_opened(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "p.mplproject"
    workspace.open(image_folder)
    workspace.save_as(path)
    assert not backup_path(path).exists()
    workspace.open(image_folder)
    workspace.open(path)
    for name in ("first", "second"):
        workspace.set_option("backbone", name)
        assert workspace.save_now()
    assert "backbone" not in read_project(backup_path(path))[0].settings
    assert read_project(path)[0].settings["backbone"] == "second"


def test_a_damaged_project_file_opens_from_its_backup(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "p.mplproject"
    Project(image_folder, settings={"backbone": "before"}).write(backup_path(path))
    path.write_text('{"schema": 1, "ro')
    said = heard(workspace)
    assert not workspace.open(path)
    assert said[-1].action == "open_backup"
    assert said[-1].fact == path
    recovery.open_backup(workspace, path)
    assert workspace.option("backbone") == "before"
    assert path.with_suffix(".damaged").read_text() == '{"schema": 1, "ro'
    assert workspace.save_now()
    assert read_project(path)[0].settings == {"backbone": "before"}


def test_damaged_automatic_decisions_come_from_the_backup(workspace: Workspace, image_folder: Path) -> None:
    workspace.open(image_folder)
    for name in ("first", "second"):
        workspace.set_option("backbone", name)
        assert workspace.save_now()
        assert workspace.file is not None
        workspace.file.renew()  # as if the program had been started again
    kept = workspace.automatic_file(image_folder)
    kept.write_bytes(b"\x00" * 50)
    said = heard(workspace)
    assert workspace.open(image_folder)
    assert any("time before" in message.text for message in said)
    assert workspace.option("backbone") == "first"


def test_the_backup_and_the_file_can_be_swapped(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "p.mplproject"
    Project(image_folder, settings={"backbone": "old"}).write(path)
    workspace.open(path)
    workspace.set_option("backbone", "new")
    assert recovery.open_backup(workspace, path)
    assert workspace.option("backbone") == "old"
    assert workspace.save_now()
    assert read_project(backup_path(path))[0].settings == {"backbone": "new"}


def test_a_damaged_file_never_replaces_a_good_backup(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "p.mplproject"
    workspace.open(image_folder)
    workspace.save_as(path)
    Project(image_folder, settings={"backbone": "good"}).write(backup_path(path))
    workspace.open(path)
    path.write_text("{")  # something else spoiled it meanwhile
    workspace.set_option("backbone", "new")
    assert workspace.save_now()
    assert read_project(backup_path(path))[0].settings == {"backbone": "good"}


def refused(workspace: Workspace, path: Path, qtbot: QtBot) -> Message:
    """What is said of a folder or project file that cannot be opened."""
    said = heard(workspace)
    workspace.open(path)
    qtbot.waitUntil(lambda: any("was not opened" in one.text for one in said), timeout=20_000)
    [found] = [one for one in said if "was not opened" in one.text]
    return found


def test_a_folder_of_one_class_is_named_with_the_button_for_another(
    workspace: Workspace, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    lonely = tmp_path / "lonely"
    shutil.copytree(next(p for p in image_folder.iterdir() if p.is_dir()), lonely / "only")
    assert workspace.open(image_folder)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=20_000)
    found = refused(workspace, lonely, qtbot)
    assert found.action == Action.RELOCATE
    assert found.fact == lonely


def test_a_project_whose_folder_cannot_be_used_keeps_its_file_for_another_folder(
    workspace: Workspace, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    data, saved = tmp_path / "data", tmp_path / "mine.mplproject"
    shutil.copytree(image_folder, data)
    assert workspace.open(data)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=20_000)
    assert workspace.save_as(saved)
    assert workspace.open(image_folder)
    qtbot.waitUntil(
        lambda: workspace.project is not None and workspace.project.root == image_folder, timeout=20_000
    )
    for folder in sorted(p for p in data.iterdir() if p.is_dir())[1:]:
        shutil.rmtree(folder)
    found = refused(workspace, saved, qtbot)
    assert found.action == Action.RELOCATE
    assert found.fact == (saved, data)
    assert workspace.project is not None
    assert workspace.project.root == image_folder


def test_what_cannot_be_saved_elsewhere_stays_where_it_is(
    workspace: Workspace, image_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not workspace.save_as(tmp_path / "nothing.mplproject"), "nothing is open"
    assert not (tmp_path / "nothing.mplproject").exists()
    assert workspace.open(image_folder)
    assert workspace.file is not None
    home, said = workspace.file.path, heard(workspace)
    full = tmp_path / "mine.mplproject"
    with monkeypatch.context() as patch:
        patch.setattr(ProjectFile, "write", full_disk)
        assert not workspace.save_as(full)
    assert said[-1].tone == "danger"
    assert "mine.mplproject" in said[-1].text
    assert workspace.file.path == home
    assert workspace.save_as(full), "the lock of the attempt before is gone"
    assert workspace.file.path == full
    assert not workspace.autosave.dirty


def full_disk(self: ProjectFile, project: Project) -> None:
    raise WriteFailed(self.path, "no space left on device")


@pytest.mark.parametrize("next_one", ["gone", "same", "no project"])
def test_a_folder_that_is_given_up_is_no_longer_said_to_be_looked_at(
    window: MainWindow, image_folder: Path, tmp_path: Path, next_one: str, qtbot: QtBot
) -> None:
    work = window.workspace
    work.open(image_folder)
    qtbot.waitUntil(lambda: work.dataset is not None and not work.jobs.tasks, timeout=WAIT_MS)
    page = window.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    other = make_folder(tmp_path / "other", {"a": 3, "b": 3})
    (tmp_path / "bad.mplproject").write_text("no project")
    nexts = {"gone": tmp_path / "gone", "same": image_folder, "no project": tmp_path / "bad.mplproject"}
    work.open(other)
    assert page.content.scan_row.isVisibleTo(page)
    work.open(nexts[next_one])
    qtbot.waitUntil(lambda: not work.jobs.tasks, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.content.scan_row.isVisibleTo(page), timeout=2000)
    assert work.project is not None
    assert work.project.root == image_folder
