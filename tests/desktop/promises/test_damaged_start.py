"""Whatever the files hold that are read at a start or when a project opens: the window is there, and says what is wrong."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.messages import Page
from mpl_desktop.project.project import Project
from mpl_desktop.system.settings import Settings
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import instant, picture_features, recovery
from mpl_desktop.workspace.estimates import estimate
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.runs.plan import RunPlan
from tests.support.damaged_runs import damages, make_run
from tests.support.evil import EVIL

from ..conftest import WAIT_MS
from .test_damaged_runs import REPEATED


def show(window: MainWindow) -> None:
    for page in Page:
        window.show_page(page)
        window.grab()


def test_a_damaged_project_opens_or_says_what_is_wrong(
    window: MainWindow, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    work, file = window.workspace, tmp_path / "mine.mplproject"
    run = make_run(tmp_path / "2026-01-01 03-04-05 quick", image_folder)
    project = Project(
        image_folder, runs=[run], settings={"backbone": "small", "preset": "quick", "config": {"lr": 0.1}}
    )
    project.split = {"protocol": "auto", "group_by": "subfolder"}
    project.decisions = project.decisions.with_images(["cat/cat_00.png"], used=False)
    good = {"project": json.dumps(project.to_json(), indent=2).encode()}

    @REPEATED
    @given(st.data())
    def check(data: st.DataObject) -> None:
        file.write_bytes(data.draw(damages(good))[1])
        if work.open(file):
            qtbot.waitUntil(lambda: not work.busy() and not work.jobs.tasks, timeout=WAIT_MS)
            show(window)
            work.mark_changed()
            assert work.save_now(), "what opened can be saved again"
        else:
            assert window.banner.text.text()
        work.open(image_folder)
        qtbot.waitUntil(lambda: work.dataset is not None, timeout=WAIT_MS)

    check()


INI = st.one_of(
    st.binary(max_size=80),
    st.builds(
        lambda name, value: f"[General]\n{name}={value}\n".encode("utf-8", "surrogatepass"),
        st.sampled_from(
            [
                "theme",
                "device",
                "precision",
                "recent",
                "unfinished",
                "geometry",
                "state",
                "cache",
                "proxy",
                "offline",
                "page",
            ]
        ),
        st.one_of(
            st.text(max_size=30),
            st.sampled_from([str(value)[:200] for value in EVIL]),
            st.sampled_from(
                [
                    "@Invalid()",
                    "@ByteArray(\\0\\0)",
                    "@Variant(\\0\\0\\0\\n)",
                    "@Variant(\\0\\0\\0\\x7f\\0)",
                    "@Rect(1 2 3)",
                    "a, b, c",
                    "\0",
                    '"\\x0"',
                    '"a\\xd800"',
                ]
            ),
        ),
    ),
)


def test_damaged_settings_never_keep_the_window_from_starting(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (instant, picture_features):
        monkeypatch.setattr(module, "PAUSE_MS", 10**8)
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "MPL_CACHE_DIR", "HF_HUB_OFFLINE"):
        monkeypatch.setenv(name, "")
    path = tmp_path / "settings.ini"

    @REPEATED
    @given(INI)
    @example(b"cache=\0")
    @example(b'proxy="\\xd800"')
    @example(b'recent="\\xd800"')
    def check(content: bytes) -> None:
        path.write_bytes(content)
        settings = Settings(path, tmp_path / "data")
        settings.apply_to_environment()
        theme.apply(qapp, settings.theme)
        work = Workspace(settings)
        window = MainWindow(work, Trainings(work))
        window.show()
        recovery.offer_unfinished(work)
        window.grab()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        work.close()

    check()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_the_place_of_the_settings_is_left_alone(tmp_path: Path, qapp: QApplication) -> None:
    os.mkfifo(tmp_path / "settings.ini")
    settings = Settings(tmp_path / "settings.ini", tmp_path / "data")
    settings.put("theme", "dark")
    settings.sync()
    assert Settings(tmp_path / "settings.ini", tmp_path / "data").theme == "dark"


@pytest.mark.parametrize(
    "kept", ["nan 1", "inf 5", "-1 5", "1e300 5", f"0.1 {'9' * 400}", "0.1 -5", "x", "0.1", "1 2 3" * 500]
)
def test_an_estimate_that_cannot_be_is_a_first_guess(settings: Settings, tmp_path: Path, kept: str) -> None:
    plan = RunPlan(tmp_path)
    settings.put("speed/small-CPU", kept)
    found = estimate(settings, plan, None, "CPU", 40, 3)
    assert found.words
    assert not found.measured or kept.startswith("1 2 3")
