"""Words of banners, numbers and durations."""

from pathlib import Path

import pytest

from mpl_desktop.messages import for_failure, time_words
from mpl_desktop.system.crash import Crash
from mpl_engine import errors
from mpl_engine.backbones import errors as backbone_errors
from mpl_engine.evaluation.errors import CalibrationTooSmall
from mpl_engine.formatting import percent
from mpl_engine.prompts.errors import PromptTooLong


@pytest.mark.parametrize(
    ("failure", "action"),
    [
        (errors.OutOfMemory(8, 4), "smaller_batch"),
        (errors.OutOfMemory(1, None), None),
        (errors.NonFiniteLoss(3, 0.01), "lower_rate"),
        (backbone_errors.DownloadFailed("x", "no network"), "retry"),
        (backbone_errors.DownloadNeeded("x", 5, "y"), "download"),
        (errors.FolderProblem(Path("x"), "gone"), "relocate"),
        (errors.DataChanged(Path("x"), ("a",)), "rescan"),
        (Crash("Training", "ValueError", "report"), "details"),
        (PermissionError(13, "denied"), None),
        (PromptTooLong("a name without end", 90, 77), "go_to"),
        (CalibrationTooSmall(0.9, 5, 40), None),
        (errors.ClassesDiffer(("cat",), ("dog",)), None),
        (errors.FileFormatError(Path("x"), "prompt module", "it is damaged"), None),
        (backbone_errors.BackboneMismatch(Path("x"), "ViT-B-32", "small"), "choose_file"),
        (backbone_errors.AmbiguousActivation(Path("x"), "ViT-B-32"), "choose_file"),
        (backbone_errors.RetiredBackbone("tiny", "small"), None),
        (backbone_errors.UnknownBackbone("x", ("small",)), None),
        (backbone_errors.UnsupportedTower("RN50", "it is no transformer", ("ViT-B-32",)), None),
    ],
)
def test_every_failure_has_plain_words_and_a_way_on(failure: object, action: str | None) -> None:
    message = for_failure(failure)
    assert message.action == action
    assert bool(message.label) == bool(action)
    assert "--" not in message.text, "words of the command line"
    assert "Traceback" not in message.text
    for word in ("backbone", "prompt", "learning rate", "calibrat", "batch"):
        assert word not in f"{message.text} {message.label}".lower(), "a word of the method"


def test_words() -> None:
    assert [percent(x) for x in (None, 0.0, 0.004, 0.5, 0.994, 1.0)] == [
        "–",
        "0 %",
        "0.4 %",
        "50 %",
        "99.4 %",
        "100 %",
    ]
    assert time_words(2) == "a few seconds"
    assert time_words(42) == "about 40 s"
    assert time_words(3000) == "about 50 min"
    assert time_words(4800) == "about 1 h 20 min"
