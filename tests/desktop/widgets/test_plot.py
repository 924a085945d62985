"""The plot widget, and the trap of redraws that lose references."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.widgets.plots.plot import Plot
from mpl_desktop.widgets.plots.points import MOST_POINTS, smoothed, thinned

REDRAWS = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
app = QApplication([])
from mpl_desktop.widgets.plots.plot import Plot
plot = Plot("Loss", "step")
plot.resize(220, 160)
plot.show()
x, y = [], []
for step in range(int(sys.argv[1])):
    x.append(step)
    y.append(1 / (1 + step))
    plot.set_curve("loss", x, y, smooth=0.9)
    app.processEvents()
print("drawn", step + 1)
"""


@pytest.mark.parametrize("redraws", [400, pytest.param(2000, marks=pytest.mark.slow)])
def test_hundreds_of_redraws_survive(redraws: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", REDRAWS, str(redraws)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == f"drawn {redraws}"


def test_the_last_number_of_a_narrow_axis_is_whole(qtbot: QtBot) -> None:
    plot = Plot("Right answers", "round", "{:.0%}", (0.0, 1.0), whole=True)
    qtbot.addWidget(plot)
    plot.resize(330, 180)
    plot.show()
    plot.set_curve("right", list(range(1, 41)), [0.9] * 40)
    plot.show_from(0, 40)
    qtbot.waitExposed(plot)
    QApplication.processEvents()
    picture = plot.view.grab().toImage()
    low, right = (
        range(picture.height() - 16, picture.height() - 4),
        range(picture.width() - 7, picture.width() - 3),
    )
    assert {picture.pixelColor(x, y).name() for x in right for y in low} == {theme.colours().base}


@given(st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=9000))
def test_thinning_keeps_extremes_and_ends(values: list[float]) -> None:
    y = np.array(values)
    x, kept = thinned(np.arange(len(y), dtype=float), y)
    assert len(kept) <= MOST_POINTS + 2
    assert (kept.max(), kept.min()) == (y.max(), y.min())
    assert (x[0], x[-1]) == (0, len(y) - 1)


def test_smoothing_of_a_constant_is_the_constant() -> None:
    assert smoothed(np.full(50, 3.0), 0.9) == pytest.approx(np.full(50, 3.0))
    rough = np.array([0.0, 1.0] * 40)
    assert np.ptp(smoothed(rough, 0.9)[20:]) < 0.2


def test_a_reference_line_moves_and_goes(qtbot: QtBot) -> None:
    plot = Plot("Right answers", "round", lambda share: f"{100 * share:.0f} %")
    qtbot.addWidget(plot)
    before = len(plot.item.items)
    plot.set_reference("by names alone", 0.4)
    [line] = plot.item.items[before:]
    plot.set_reference("by names alone", 0.5)
    assert plot.item.items[before:] == [line], "a line of its own for each value would be garbage"
    assert line.value() == 0.5
    assert [(key.name, key.value) for key in plot.entries()] == [("by names alone", "50 %")]
    plot.set_reference("by names alone", None)
    assert len(plot.item.items) == before
    assert plot.references == {}


def test_what_a_legend_says_can_be_told_apart_without_colours(qtbot: QtBot) -> None:
    plot = Plot("Right answers", "round", lambda share: f"{100 * share:.0f} %")
    qtbot.addWidget(plot)
    plot.set_curve("while learning", [1, 2], [0.5, 0.7], markers=True)
    plot.set_reference("at once", 0.6, 0)
    plot.set_reference("by names alone", 0.4, 1)
    keys = plot.entries()
    assert [(key.name, key.value) for key in keys] == [
        ("while learning", "70 %"),
        ("at once", "60 %"),
        ("by names alone", "40 %"),
    ]
    assert len({key.style for key in keys}) == 3


def test_readout_theme_and_clear(qtbot: QtBot, qapp: QApplication) -> None:
    plot = Plot("Loss", "step", "{:.2f}")
    qtbot.addWidget(plot)
    plot.set_curve("a", [1, 2, 3], [0.5, 0.25, 0.125])
    plot.set_reference("zero-shot", 0.4)
    plot.read_at(2.2, plot.curves["a"])
    assert plot.readout.text() == "step 2 · 0.25"
    theme.apply(qapp, "dark")
    plot.retint()
    assert plot.view.backgroundBrush().color().name() == theme.colours().base
    theme.apply(qapp, "light")
    plot.clear()
    assert plot.rows() == []
