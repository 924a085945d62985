"""The engine's typed errors: each carries facts as fields and says its own words.

What only one room can raise stands there: `backbones/errors.py`, `modules/errors.py`, `export/errors.py`.
"""

from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

from mpl_engine.formatting import comma_list, file_kind, sentence_start, shorten
from mpl_engine.messages import speaker

say = speaker(__name__)


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
    return Explanation(what, "", say("Known: {known}.", known=comma_list(known, 40)) if known else "")


@dataclass(eq=False)
class ConfigError(EngineError):
    """A setting has a value that cannot work."""

    field: str
    value: object
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            say(
                "{field}={value} cannot be used: {reason}.",
                field=self.field,
                value=shorten(self.value),
                reason=self.reason,
            )
        )


@dataclass(eq=False)
class UnknownSetting(EngineError):
    """A setting's name is not known; `known` holds the closest names, or all of them."""

    name: str
    known: tuple[str, ...]

    def explanation(self) -> Explanation:
        return with_choices(say("There is no setting named {name}.", name=shorten(self.name)), self.known)


@dataclass(eq=False)
class FolderProblem(EngineError):
    """A folder cannot be used: it is missing, a file, unreadable, or holds no class folders with images."""

    path: Path
    reason: str
    advice: str = ""

    def explanation(self) -> Explanation:
        return Explanation(
            say("{path} cannot be used: {reason}.", path=self.path, reason=self.reason), "", self.advice
        )


@dataclass(eq=False)
class ImageUnreadable(EngineError):
    """One image file cannot be used. `reason` is a `ProblemReason` value, `detail` says more."""

    path: Path
    reason: str
    detail: str

    def explanation(self) -> Explanation:
        return Explanation(
            say("{path} could not be read.", path=self.path), f"{sentence_start(self.detail)}."
        )


@dataclass(eq=False)
class ClassNamesError(EngineError):
    """Class names cannot be used: duplicates, empty ones, or a names file that does not fit the folder."""

    reason: str
    names: tuple[str, ...] = ()

    def explanation(self) -> Explanation:
        return Explanation(
            say(
                "The class names cannot be used: {reason}{also}.",
                reason=self.reason,
                also=f" ({comma_list(self.names)})" if self.names else "",
            )
        )


@dataclass(eq=False)
class ClassesDiffer(EngineError):
    """The classes of a folder and of a prompt module do not match."""

    only_in_folder: tuple[str, ...]
    only_in_module: tuple[str, ...]

    def explanation(self) -> Explanation:
        sides = []
        if self.only_in_folder:
            sides.append(
                say(
                    "only in the folder: {only_in_folder}", only_in_folder=comma_list(self.only_in_folder, 20)
                )
            )
        if self.only_in_module:
            sides.append(
                say(
                    "only in the module: {only_in_module}", only_in_module=comma_list(self.only_in_module, 20)
                )
            )
        return Explanation(
            say("The classes of the folder and of the prompt module differ."),
            "; ".join(sides).replace("only", "Only", 1) + ".",  # `capitalize` would lower the names' letters
            say("Rename the folders, or give display names with --names."),
        )


@dataclass(eq=False)
class PromptTooLong(EngineError):
    """The prompt of a class has more tokens than the backbone's context."""

    class_name: str
    tokens: int
    limit: int

    def explanation(self) -> Explanation:
        return Explanation(
            say("The prompt of class {class_name} is too long.", class_name=shorten(self.class_name)),
            say(
                "It has {tokens} tokens and this backbone reads at most {limit}.",
                tokens=self.tokens,
                limit=self.limit,
            ),
            say("Give the class a shorter display name, or shorten the prompt template."),
        )


@dataclass(eq=False)
class FileFormatError(EngineError):
    """A file that the product reads (module, checkpoint, config, names, ...) is damaged or of another kind."""

    path: Path
    kind: str
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            say(
                "{path} is not a usable {kind}: {reason}.",
                path=self.path,
                kind=file_kind(self.kind),
                reason=self.reason,
            )
        )


@dataclass(eq=False)
class NewerFile(EngineError):
    """A file was written by a newer version of the program."""

    path: Path
    kind: str
    schema: int
    supported: int

    def explanation(self) -> Explanation:
        return Explanation(
            say("{path} was written by a newer version of this program.", path=self.path),
            say(
                "This {kind} has schema {schema}; this version reads up to {supported}.",
                kind=file_kind(self.kind),
                schema=self.schema,
                supported=self.supported,
            ),
            say("Update MPL Desktop."),
        )


@dataclass(eq=False)
class OutputExists(EngineError):
    """The output is already there. It is overwritten only when asked, and if it is `replaceable` at all."""

    path: Path
    replaceable: bool = True

    def explanation(self) -> Explanation:
        return Explanation(
            say("{path} already exists.", path=self.path),
            "",
            say("Choose another name, or add --force to replace it.")
            if self.replaceable
            else say("It is nothing that this program made, so it is left alone; choose another name."),
        )


@dataclass(eq=False)
class WriteFailed(EngineError):
    """A file could not be written; the previous one is intact."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(say("{path} could not be written: {reason}.", path=self.path, reason=self.reason))


@dataclass(eq=False)
class RunLocked(EngineError):
    """Another program is writing this run."""

    path: Path

    def explanation(self) -> Explanation:
        return Explanation(
            say("The run {path} is in use by another program.", path=self.path),
            "",
            say("Wait until it ends, or close it."),
        )


@dataclass(eq=False)
class RunProblem(EngineError):
    """A run folder cannot be resumed."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            say("The run {path} cannot be used: {reason}.", path=self.path, reason=self.reason)
        )


@dataclass(eq=False)
class BenchmarkDiffers(EngineError):
    """A folder holds figures of a benchmark or learning curve that cannot be mixed; `parts` names what differs."""

    path: Path
    parts: tuple[str, ...]

    def explanation(self) -> Explanation:
        return Explanation(
            say(
                "{path} holds other measurements: {parts} differ.",
                path=self.path,
                parts=comma_list(self.parts),
            ),
            "",
            say("Choose another --out, or give the command that it was begun with."),
        )


@dataclass(eq=False)
class DataChanged(EngineError):
    """Images of a run changed or vanished since it started."""

    path: Path
    files: tuple[str, ...]

    def explanation(self) -> Explanation:
        return Explanation(
            say.many(
                len(self.files),
                "{n} image in {path} changed or vanished since the run started: {files}.",
                "{n} images in {path} changed or vanished since the run started: {files}.",
                path=self.path,
                files=comma_list(self.files),
            ),
            "",
            say("Put them back, or start a new run."),
        )


@dataclass(eq=False)
class ImagesMoved(EngineError):
    """The image folder of a run is not where it was when the run started."""

    path: Path

    def explanation(self) -> Explanation:
        return Explanation(
            say("The image folder {path} is not there any more.", path=self.path),
            "",
            say(
                "If it was moved, say where it is now with --data; its images are compared with those of the run."
            ),
        )


@dataclass(eq=False)
class NonFiniteLoss(EngineError):
    """The loss became NaN or infinite; the last good state is kept."""

    step: int
    learning_rate: float
    kept: Path | None = None

    def explanation(self) -> Explanation:
        kept = say("The last good state is kept in {kept}.", kept=self.kept) if self.kept else ""
        return Explanation(
            say(
                "The loss stopped being a number at step {step}, at a learning rate of {learning_rate:g}.",
                step=self.step,
                learning_rate=self.learning_rate,
            ),
            kept,
            say("Train again with a lower learning rate, such as --set lr=")
            + f"{self.learning_rate / 10:.2g}.",
        )


@dataclass(eq=False)
class OutOfMemory(EngineError):
    """The device has too little memory for this batch size."""

    batch_size: int
    suggestion: int | None

    def explanation(self) -> Explanation:
        step = (
            say(
                "Try a batch size of {suggestion} (--set batch_size={suggestion}).",
                suggestion=self.suggestion,
            )
            if self.suggestion
            else say("Choose a smaller backbone.")
        )
        return Explanation(
            say("There is not enough memory for a batch size of {batch_size}.", batch_size=self.batch_size),
            "",
            step,
        )


@dataclass(eq=False)
class CalibrationTooSmall(EngineError):
    """A module has too few calibration images for the coverage that was asked (0: it has no calibration)."""

    coverage: float
    images: int
    needed: int

    def explanation(self) -> Explanation:
        nothing = say("holds nothing to promise it by: it was not calibrated, or has been taught since")
        has = (
            say.many(self.images, "has {n} image to calibrate on", "has {n} images to calibrate on")
            if self.images
            else nothing
        )
        return Explanation(
            say("This prompt module cannot promise a coverage of {coverage:.3g}.", coverage=self.coverage),
            say.many(
                self.needed,
                "It {has}, and {n} image are needed.",
                "It {has}, and {n} images are needed.",
                has=has,
            ),
            say(
                "Ask for less, or train again with more images: up to 4 of each class are set aside for validation, "
                "or as many as lie in a folder val."
            ),
        )


@dataclass(eq=False)
class WeightsFileError(EngineError):
    """A weights file cannot be used."""

    path: Path
    reason: str
    advice: str = ""

    def explanation(self) -> Explanation:
        return Explanation(
            say("The weights in {path} cannot be used: {reason}.", path=self.path, reason=self.reason),
            "",
            self.advice,
        )
