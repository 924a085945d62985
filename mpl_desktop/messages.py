"""The words of the window's banners: what happened, why, and one next step with its button."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mpl_desktop.crash import Crash
from mpl_desktop.project_file import ProjectInUse
from mpl_engine import errors as e
from mpl_engine.backbones import errors as backbone_errors
from mpl_engine.files.atomic import plain_reason
from mpl_engine.formatting import human_size

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset


@dataclass(frozen=True)
class Message:
    """A banner. `action` names what the button does (see `MainWindow.do_action`); empty for no button.

    Attributes:
        text: what happened and why, and the next step if there is no button for it.
        tone: `info`, `success`, `warning` or `danger`.
        action: `retry`, `choose_file`, `smaller_batch`, `lower_rate`, `relocate`, `details`, ...
        label: the button's words.
        fact: what the action needs, such as the smaller batch size.
    """

    text: str
    tone: str = "info"
    action: str = ""
    label: str = ""
    fact: object = None


def for_failure(failure: object) -> Message:
    """The banner for what a task's `failed` carried, or for an error caught on the GUI thread."""
    if isinstance(failure, Crash):
        doing = f" while it was busy with: {failure.doing.lower()}" if failure.doing else ""
        text = f"Something went wrong inside the program{doing}. Your project is safe."
        return Message(text, "danger", "details", "Show details", failure)
    if isinstance(failure, OSError):
        return Message(f"A file could not be used: {plain_reason(failure)}.", "danger")
    if isinstance(failure, ProjectInUse):
        where = f" on {failure.host}" if failure.elsewhere else ""
        text = f"{failure.path.name} is open in another window of this program{where}. Close it there first."
        return Message(text, "warning")
    if not isinstance(failure, e.EngineError):
        return Message("Something went wrong inside the program. Your project is safe.", "danger")
    return _for_engine_error(failure)


def _for_engine_error(error: e.EngineError) -> Message:
    words = error.explanation()
    text = " ".join(part for part in (words.what, words.why) if part)
    match error:
        case e.OutOfMemory(suggestion=int() as smaller):
            return Message(text, "danger", "smaller_batch", f"Use a batch size of {smaller}", smaller)
        case e.OutOfMemory():
            return Message(f"{text} Choose a smaller backbone.", "danger")
        case e.NonFiniteLoss(learning_rate=rate):
            lower = float(f"{rate / 10:.2g}")
            return Message(text, "danger", "lower_rate", f"Use a learning rate of {lower:g}", lower)
        case backbone_errors.DownloadFailed():
            return Message(f"{text} What arrived is kept.", "danger", "retry", "Try again")
        case backbone_errors.DownloadNeeded():
            text = f"{words.what} It would be fetched from {error.source} ({human_size(error.bytes_)})."
            return Message(text, "warning", "download", "Download", error.name)
        case e.FolderProblem():
            said = " ".join(part for part in (text, error.advice) if part)
            return Message(said, "danger", "relocate", "Choose another folder", error.path)
        case e.ImagesMoved():
            said = f"{words.what} If it was moved, choose its new place; nothing is lost."
            return Message(said, "danger", "relocate", "Choose its new place", error.path)
        case backbone_errors.BackboneMismatch() | backbone_errors.AmbiguousActivation():
            return Message(text, "danger", "choose_file", "Choose a weights file")
        case e.ClassesDiffer():
            return Message(f"{text} Rename the classes on the Images page.", "danger")
        case e.OutputExists():
            return Message(f"{text} Choose another name.", "danger")
        case e.DataChanged():
            return Message(text, "danger", "rescan", "Scan again")
        case _:
            return Message(words.sentence, "danger")


def scan_remark(dataset: "Dataset") -> Message | None:
    """What a person should know after a folder was looked at, or None."""
    left_out = sum(not problem.used for problem in dataset.problems)
    if left_out:
        total = left_out + sum(len(one.images) for one in dataset.classes)
        verb = "was" if left_out == 1 else "were"
        text = f"{left_out:,} of {count(total, 'file')} {verb} left out."
        return Message(" ".join((text, *dataset.warnings)), "warning", "problems", "Show them")
    return Message(" ".join(dataset.warnings), "warning") if dataset.warnings else None


def count(number: int, one: str, many: str = "") -> str:
    """`1 image`, `2,000 images`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def percent(share: float | None) -> str:
    """A share as a person reads it: `61 %`, `99.5 %`; a dash for none."""
    if share is None:
        return "–"
    value = share * 100
    return f"{value:.1f} %" if 99 <= value < 100 or 0 < value < 1 else f"{value:.0f} %"


def time_words(seconds: float) -> str:
    """A rough duration: `about 40 s`, `about 3 min`, `about 1 h 20 min`."""
    if seconds < 5:
        return "a few seconds"
    if seconds < 60:
        return f"about {max(5, round(seconds / 5) * 5)} s"
    minutes = seconds / 60
    if minutes < 60:
        return f"about {round(minutes)} min"
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    return f"about {hours} h {rest} min" if rest else f"about {hours} h"
