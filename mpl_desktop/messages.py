"""The words of the window's banners: what happened, why, and one next step with its button."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mpl_desktop.language.words import sentences, within, words_of
from mpl_desktop.project.file import ProjectInUse, has_backup
from mpl_desktop.system.crash import Crash
from mpl_engine import errors as e
from mpl_engine.backbones import errors as backbone_errors
from mpl_engine.evaluation.errors import CalibrationTooSmall
from mpl_engine.files.atomic import plain_reason
from mpl_engine.formatting import human_size, percent, shorten
from mpl_engine.modules.errors import CannotMerge
from mpl_engine.prompts.errors import PromptTooLong

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset

tr = words_of(__name__)


class Page(StrEnum):
    """The pages, by what the program calls them; `PAGE_NAMES` says what the rail does."""

    IMAGES = "Images"
    LABEL = "Label"
    TRAIN = "Train"
    RESULTS = "Results"
    CLASSIFY = "Classify"


PAGE_NAMES = {
    Page.IMAGES: tr("Images", meaning="name of a page"),
    Page.LABEL: tr("Label", meaning="name of a page: what one does there"),
    Page.TRAIN: tr("Train", meaning="name of a page: what one does there"),
    Page.RESULTS: tr("Results", meaning="name of a page"),
    Page.CLASSIFY: tr("Classify", meaning="name of a page: what one does there"),
}


class Action(StrEnum):
    """What the button of a banner can do; the window has a command for each."""

    CHOOSE_FILE = "choose_file"
    DETAILS = "details"
    DOWNLOAD = "download"
    GO_ON = "go_on"
    GO_TO = "go_to"
    LOWER_RATE = "lower_rate"
    MODULE_DOWNLOAD = "module_download"
    MODULE_FILE = "module_file"
    OPEN_BACKUP = "open_backup"
    PROBLEMS = "problems"
    RELOCATE = "relocate"
    RESCAN = "rescan"
    RESULT = "result"
    RETRY = "retry"
    SAVE_AS = "save_as"
    SHOW_FOLDER = "show_folder"
    SMALLER_BATCH = "smaller_batch"
    TAKE_OVER = "take_over"


Tone = Literal["info", "success", "warning", "danger"]


@dataclass(frozen=True)
class Message:
    """A banner. `action` is what the button does; None for no button.

    Attributes:
        text: what happened and why, and the next step if there is no button for it.
        tone: how it is marked.
        action: what the button does.
        label: the button's words.
        fact: what the action needs, such as the smaller batch size.
    """

    text: str
    tone: Tone = "info"
    action: Action | None = None
    label: str = ""
    fact: object = None


@dataclass(frozen=True)
class Listing:
    """Lines that a banner speaks of, and what they are called when they are shown."""

    title: str
    lines: tuple[str, ...]


def for_failure(failure: object) -> Message:
    """The banner for what a task's `failed` carried, or for an error caught on the GUI thread."""
    if isinstance(failure, Crash):
        text = tr("Something went wrong inside the program. Your project is safe.")
        if failure.doing:
            text = tr(
                "Something went wrong inside the program while it was busy with: {doing}. Your project is safe.",
                doing=within(failure.doing),
            )
        return Message(text, "danger", Action.DETAILS, tr("Show details"), failure)
    if isinstance(failure, OSError):
        return Message(tr("A file could not be used: {reason}.", reason=plain_reason(failure)), "danger")
    if isinstance(failure, ProjectInUse):
        name = failure.path.name
        text = tr("{name} is open in another window of this program. Close it there first.", name=name)
        if failure.elsewhere:
            text = tr(
                "{name} is open in another window of this program on {computer}. Close it there first.",
                name=name,
                computer=failure.host,
            )
        return Message(text, "warning")
    if not isinstance(failure, e.EngineError):
        return Message(tr("Something went wrong inside the program. Your project is safe."), "danger")
    return _for_engine_error(failure)


def for_open_failure(path: Path, error: Exception) -> Message:
    """Why a project did not open, and a way on where it has a backup or another computer's lock."""
    message = for_failure(error)
    if isinstance(error, e.FileFormatError) and has_backup(path):
        return Message(message.text, "danger", Action.OPEN_BACKUP, tr("Open its backup"), path)
    if isinstance(error, ProjectInUse) and error.elsewhere:
        return Message(message.text, "warning", Action.TAKE_OVER, tr("Open it here"), (path, error.path))
    return message


def for_done(run: Path, accuracy: float | None, other: str = "") -> Message:
    """That a training ended well; `other` names its project, where another one is open."""
    words = tr(
        "Training is done: right on {accuracy} of the pictures kept aside.", accuracy=percent(accuracy)
    )
    if accuracy is None:
        words = tr("Training on all pictures is done.")
    if other:
        return Message(tr("{project}: {words}", project=other, words=words), "success")
    return Message(words, "success", Action.RESULT, tr("See the result"), run)


def _for_engine_error(error: e.EngineError) -> Message:
    """The engine's words, or plainer ones where those are of the command line or of the method."""
    return _for_training(error) or _for_model(error) or _for_files(error)


def _for_training(error: e.EngineError) -> Message | None:
    match error:
        case e.OutOfMemory(suggestion=smaller):
            if smaller is None:
                text = tr.many(
                    error.batch_size,
                    "There is not enough memory to learn from {n:,} picture at a time. Choose a smaller model.",
                    "There is not enough memory to learn from {n:,} pictures at a time. Choose a smaller model.",
                )
                return Message(text, "danger")
            text = tr.many(
                error.batch_size,
                "There is not enough memory to learn from {n:,} picture at a time.",
                "There is not enough memory to learn from {n:,} pictures at a time.",
            )
            label = tr("Take {pictures} at a time", pictures=smaller)
            return Message(text, "danger", Action.SMALLER_BATCH, label, smaller)
        case e.NonFiniteLoss(learning_rate=rate):
            text = tr("Learning went astray at step {step:,}, so it was stopped.", step=error.step)
            lower = float(f"{rate / 10:.2g}")
            return Message(text, "danger", Action.LOWER_RATE, tr("Learn in smaller steps"), lower)
        case PromptTooLong():
            text = tr(
                "The class name {class_name} is too long for the model. Give the class a shorter one.",
                class_name=shorten(error.class_name),
            )
            return Message(text, "danger", Action.GO_TO, tr("Go to Images"), Page.IMAGES)
        case CalibrationTooSmall():
            text = tr.many(
                error.needed,
                "This needs {n:,} picture kept aside, and there are {images}.",
                "This needs {n:,} pictures kept aside, and there are {images}.",
                images=error.images,
            )
            return Message(text, "danger")
        case _:
            return None


def _for_model(error: e.EngineError) -> Message | None:
    match error:
        case backbone_errors.DownloadFailed():
            words = error.explanation()
            text = tr("{what} {why} What arrived is kept.", what=words.what, why=words.why)
            return Message(text, "danger", Action.RETRY, tr("Try again"))
        case backbone_errors.DownloadNeeded():
            text = tr(
                "The model {name} is not on this computer. It would be fetched from {origin} ({size}).",
                name=error.name,
                origin=error.source,
                size=human_size(error.bytes_),
            )
            return Message(text, "warning", Action.DOWNLOAD, tr("Download"), error.name)
        case backbone_errors.BackboneMismatch():
            text = tr(
                "{module} was trained with another model: it needs {needed}, and found {found}.",
                module=error.module,
                needed=error.needed,
                found=error.found,
            )
            return Message(text, "danger", Action.CHOOSE_FILE, tr("Choose the model's file"))
        case backbone_errors.AmbiguousActivation():
            text = tr("{path} does not say which activation it was trained with.", path=error.path)
            return Message(text, "danger", Action.CHOOSE_FILE, tr("Choose the model's file"))
        case backbone_errors.RetiredBackbone():
            text = tr(
                "The model {name} no longer comes with the program. Train again with {instead}.",
                name=error.name,
                instead=error.instead,
            )
            return Message(text, "danger")
        case backbone_errors.UnknownBackbone():
            return Message(tr("There is no model named {name}.", name=shorten(error.name)), "danger")
        case backbone_errors.UnsupportedTower():
            return Message(
                tr("{name} cannot be used here. {why}", name=error.name, why=error.explanation().why),
                "danger",
            )
        case _:
            return None


def _for_files(error: e.EngineError) -> Message:
    words = error.explanation()
    text = sentences(part for part in (words.what, words.why) if part)
    match error:
        case e.FolderProblem():
            said = sentences(part for part in (text, error.advice) if part)
            return Message(said, "danger", Action.RELOCATE, tr("Choose another folder"), error.path)
        case e.ImagesMoved():
            said = tr("{what} If it was moved, choose its new place; nothing is lost.", what=words.what)
            return Message(said, "danger", Action.RELOCATE, tr("Choose its new place"), error.path)
        case e.ClassesDiffer():
            said = tr(
                "The classes of the folder and of the module differ. {why} Rename the classes on the Images page.",
                why=words.why,
            )
            return Message(said, "danger")
        case e.FileFormatError(kind="prompt module"):
            return Message(
                tr("{path} is not a usable module: {reason}.", path=error.path, reason=error.reason), "danger"
            )
        case CannotMerge():
            # What the command line calls the folder is of no use here.
            advice = re.sub(r"\s*[(\uff08]--data[)\uff09]", "", error.advice)
            return Message(
                tr(
                    "{module} cannot be merged: {reason}. {advice}",
                    module=error.module,
                    reason=error.reason,
                    advice=advice,
                ),
                "danger",
            )
        case e.OutputExists():
            return Message(tr("{what} Choose another name.", what=text), "danger")
        case e.DataChanged():
            return Message(text, "danger", Action.RESCAN, tr("Scan again"))
        case _:
            return Message(words.sentence, "danger")


def scan_remark(dataset: "Dataset") -> Message | None:
    """What a person should know after a folder was looked at, or None."""
    left_out = sum(not problem.used for problem in dataset.problems)
    if left_out:
        total = left_out + sum(len(one.images) for one in dataset.classes)
        text = tr.many(
            left_out,
            "{n:,} of {total:,} files was left out.",
            "{n:,} of {total:,} files were left out.",
            total=total,
        )
        if total == 1:
            text = tr("1 of 1 file was left out.")
        return Message(sentences((text, *dataset.warnings)), "warning", Action.PROBLEMS, tr("Show them"))
    return Message(sentences(dataset.warnings), "warning") if dataset.warnings else None


def count(number: int, one: str, many: str = "") -> str:
    """`1 image`, `2,000 images`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def time_words(seconds: float) -> str:
    """A rough duration: `about 40 s`, `about 3 min`, `about 1 h 20 min`."""
    if seconds < 5:
        return tr("a few seconds")
    if seconds < 60:
        return tr("about {seconds} s", seconds=max(5, round(seconds / 5) * 5))
    minutes = seconds / 60
    if minutes < 60:
        return tr("about {minutes} min", minutes=round(minutes))
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    if rest:
        return tr("about {hours} h {minutes} min", hours=hours, minutes=rest)
    return tr("about {hours} h", hours=hours)
