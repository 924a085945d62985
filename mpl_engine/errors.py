"""The engine's typed errors: each carries facts as fields and says its own words.

What only one room can raise stands there: `backbones/errors.py`, `modules/errors.py`, `export/errors.py`.
"""

from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

from mpl_engine.formatting import comma_list, image_count, sentence_start, shorten


@dataclass(frozen=True)
class Explanation:
    """A message in three parts: what happened, why, and one next step; the last two may be empty."""

    what: str
    why: str = ""
    next_step: str = ""

    @property
    def sentence(self) -> str:
        """All parts on one line, as the command line prints them."""
        return " ".join(part for part in (self.what, self.why, self.next_step) if part)


class EngineError(Exception):
    """Something that the person, not the program, has to change. `str()` gives its words on one line."""

    def __str__(self) -> str:
        return self.explanation().sentence

    def explanation(self) -> Explanation:
        """What happened, why, and one next step, in words."""
        return Explanation(f"{type(self).__name__}: {self.facts()}")

    def facts(self) -> dict[str, object]:
        """The fields by name, for logs and tests."""
        return {f.name: getattr(self, f.name) for f in fields(self)} if is_dataclass(self) else {}


def with_choices(what: str, known: tuple[str, ...]) -> Explanation:
    """An explanation that ends with the known names, if there are any."""
    return Explanation(what, "", f"Known: {comma_list(known, 40)}." if known else "")


@dataclass(eq=False)
class ConfigError(EngineError):
    """A setting has a value that cannot work."""

    field: str
    value: object
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(f"{self.field}={shorten(self.value)} cannot be used: {self.reason}.")


@dataclass(eq=False)
class UnknownSetting(EngineError):
    """A setting's name is not known; `known` holds the closest names, or all of them."""

    name: str
    known: tuple[str, ...]

    def explanation(self) -> Explanation:
        return with_choices(f"There is no setting named {shorten(self.name)}.", self.known)


@dataclass(eq=False)
class FolderProblem(EngineError):
    """A folder cannot be used: it is missing, a file, unreadable, or holds no class folders with images."""

    path: Path
    reason: str
    advice: str = ""

    def explanation(self) -> Explanation:
        return Explanation(f"{self.path} cannot be used: {self.reason}.", "", self.advice)


@dataclass(eq=False)
class ImageUnreadable(EngineError):
    """One image file cannot be used. `reason` is a `ProblemReason` value, `detail` says more."""

    path: Path
    reason: str
    detail: str

    def explanation(self) -> Explanation:
        return Explanation(f"{self.path} could not be read.", f"{sentence_start(self.detail)}.")


@dataclass(eq=False)
class ClassNamesError(EngineError):
    """Class names cannot be used: duplicates, empty ones, or a names file that does not fit the folder."""

    reason: str
    names: tuple[str, ...] = ()

    def explanation(self) -> Explanation:
        return Explanation(
            f"The class names cannot be used: {self.reason}{f' ({comma_list(self.names)})' if self.names else ''}."
        )


@dataclass(eq=False)
class ClassesDiffer(EngineError):
    """The classes of a folder and of a prompt module do not match."""

    only_in_folder: tuple[str, ...]
    only_in_module: tuple[str, ...]

    def explanation(self) -> Explanation:
        sides = []
        if self.only_in_folder:
            sides.append(f"only in the folder: {comma_list(self.only_in_folder, 20)}")
        if self.only_in_module:
            sides.append(f"only in the module: {comma_list(self.only_in_module, 20)}")
        return Explanation(
            "The classes of the folder and of the prompt module differ.",
            "; ".join(sides).replace("only", "Only", 1) + ".",  # `capitalize` would lower the names' letters
            "Rename the folders, or give display names with --names.",
        )


@dataclass(eq=False)
class PromptTooLong(EngineError):
    """The prompt of a class has more tokens than the backbone's context."""

    class_name: str
    tokens: int
    limit: int

    def explanation(self) -> Explanation:
        return Explanation(
            f"The prompt of class {shorten(self.class_name)} is too long.",
            f"It has {self.tokens} tokens and this backbone reads at most {self.limit}.",
            "Give the class a shorter display name, or shorten the prompt template.",
        )


@dataclass(eq=False)
class FileFormatError(EngineError):
    """A file that the product reads (module, checkpoint, config, names, ...) is damaged or of another kind."""

    path: Path
    kind: str
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(f"{self.path} is not a usable {self.kind}: {self.reason}.")


@dataclass(eq=False)
class NewerFile(EngineError):
    """A file was written by a newer version of the program."""

    path: Path
    kind: str
    schema: int
    supported: int

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.path} was written by a newer version of this program.",
            f"This {self.kind} has schema {self.schema}; this version reads up to {self.supported}.",
            "Update MPL Desktop.",
        )


@dataclass(eq=False)
class OutputExists(EngineError):
    """The output is already there. It is overwritten only when asked, and if it is `replaceable` at all."""

    path: Path
    replaceable: bool = True

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.path} already exists.",
            "",
            "Choose another name, or add --force to replace it."
            if self.replaceable
            else "It is nothing that this program made, so it is left alone; choose another name.",
        )


@dataclass(eq=False)
class WriteFailed(EngineError):
    """A file could not be written; the previous one is intact."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(f"{self.path} could not be written: {self.reason}.")


@dataclass(eq=False)
class RunLocked(EngineError):
    """Another program is writing this run."""

    path: Path

    def explanation(self) -> Explanation:
        return Explanation(
            f"The run {self.path} is in use by another program.", "", "Wait until it ends, or close it."
        )


@dataclass(eq=False)
class RunProblem(EngineError):
    """A run folder cannot be resumed."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(f"The run {self.path} cannot be used: {self.reason}.")


@dataclass(eq=False)
class BenchmarkDiffers(EngineError):
    """A folder holds figures of a benchmark or learning curve that cannot be mixed; `parts` names what differs."""

    path: Path
    parts: tuple[str, ...]

    def explanation(self) -> Explanation:
        return Explanation(
            f"{self.path} holds other measurements: {comma_list(self.parts)} differ.",
            "",
            "Choose another --out, or give the command that it was begun with.",
        )


@dataclass(eq=False)
class DataChanged(EngineError):
    """Images of a run changed or vanished since it started."""

    path: Path
    files: tuple[str, ...]

    def explanation(self) -> Explanation:
        return Explanation(
            f"{image_count(len(self.files))} in {self.path} changed or vanished since the run started: {comma_list(self.files)}.",
            "",
            "Put them back, or start a new run.",
        )


@dataclass(eq=False)
class ImagesMoved(EngineError):
    """The image folder of a run is not where it was when the run started."""

    path: Path

    def explanation(self) -> Explanation:
        return Explanation(
            f"The image folder {self.path} is not there any more.",
            "",
            "If it was moved, say where it is now with --data; its images are compared with those of the run.",
        )


@dataclass(eq=False)
class NonFiniteLoss(EngineError):
    """The loss became NaN or infinite; the last good state is kept."""

    step: int
    learning_rate: float
    kept: Path | None = None

    def explanation(self) -> Explanation:
        kept = f"The last good state is kept in {self.kept}." if self.kept else ""
        return Explanation(
            f"The loss stopped being a number at step {self.step}, at a learning rate of {self.learning_rate:g}.",
            kept,
            "Train again with a lower learning rate, such as --set lr=" + f"{self.learning_rate / 10:.2g}.",
        )


@dataclass(eq=False)
class OutOfMemory(EngineError):
    """The device has too little memory for this batch size."""

    batch_size: int
    suggestion: int | None

    def explanation(self) -> Explanation:
        step = (
            f"Try a batch size of {self.suggestion} (--set batch_size={self.suggestion})."
            if self.suggestion
            else "Choose a smaller backbone."
        )
        return Explanation(f"There is not enough memory for a batch size of {self.batch_size}.", "", step)


@dataclass(eq=False)
class CalibrationTooSmall(EngineError):
    """A module has too few calibration images for the coverage that was asked (0: it has no calibration)."""

    coverage: float
    images: int
    needed: int

    def explanation(self) -> Explanation:
        nothing = "holds nothing to promise it by: it was not calibrated, or has been taught since"
        has = f"has {image_count(self.images)} to calibrate on" if self.images else nothing
        return Explanation(
            f"This prompt module cannot promise a coverage of {self.coverage:.3g}.",
            f"It {has}, and {image_count(self.needed)} are needed.",
            "Ask for less, or train again with more images: up to 4 of each class are set aside for validation, "
            "or as many as lie in a folder val.",
        )


@dataclass(eq=False)
class WeightsFileError(EngineError):
    """A weights file cannot be used."""

    path: Path
    reason: str
    advice: str = ""

    def explanation(self) -> Explanation:
        return Explanation(f"The weights in {self.path} cannot be used: {self.reason}.", "", self.advice)
