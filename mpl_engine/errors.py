"""The engine's typed errors: each carries facts as fields and says its own words.

What only one room can raise stands there: `backbones/errors.py`, `prompts/errors.py`, `export/errors.py`, ...
"""

from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

from mpl_engine.file_kinds import kind_words
from mpl_engine.formatting import comma_list, full_sentence, shorten
from mpl_engine.messages import joined, speaker

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
        return joined(" ", [part for part in (self.what, self.why, self.next_step) if part])


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
    return Explanation(what, "", say("Known: {names}.", names=comma_list(known, 40)) if known else "")


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
        return Explanation(say("{path} could not be read.", path=self.path), full_sentence(self.detail))


@dataclass(eq=False)
class ClassNamesError(EngineError):
    """Class names cannot be used: duplicates, empty ones, or a names file that does not fit the folder."""

    reason: str
    names: tuple[str, ...] = ()

    def explanation(self) -> Explanation:
        if not self.names:
            return Explanation(say("The class names cannot be used: {reason}.", reason=self.reason))
        names = comma_list(self.names)
        return Explanation(
            say("The class names cannot be used: {reason} ({names}).", reason=self.reason, names=names)
        )


@dataclass(eq=False)
class ClassesDiffer(EngineError):
    """The classes of a folder and of a prompt module do not match."""

    only_in_folder: tuple[str, ...]
    only_in_module: tuple[str, ...]

    def explanation(self) -> Explanation:
        folder, module = comma_list(self.only_in_folder, 20), comma_list(self.only_in_module, 20)
        if self.only_in_folder and self.only_in_module:
            why = say(
                "Only in the folder: {folder}; only in the module: {module}.", folder=folder, module=module
            )
        elif self.only_in_folder:
            why = say("Only in the folder: {folder}.", folder=folder)
        else:
            why = say("Only in the module: {module}.", module=module)
        return Explanation(
            say("The classes of the folder and of the prompt module differ."),
            why,
            say("Rename the folders, or give display names with --names."),
        )


@dataclass(eq=False)
class FileFormatError(EngineError):
    """A file that the product reads (module, checkpoint, config, names, ...) is damaged or of another kind."""

    path: Path
    kind: str
    reason: str

    def explanation(self) -> Explanation:
        no_use = kind_words(self.kind).no_use
        return Explanation(
            say("{path} is {not_usable}: {reason}.", path=self.path, not_usable=no_use, reason=self.reason)
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
                "{this} has schema {schema}; this version reads up to {supported}.",
                this=kind_words(self.kind).this,
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
        what = say("The run {path} cannot be used: {reason}.", path=self.path, reason=self.reason)
        return Explanation(what)


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
        kept = say("The last good state is kept in {path}.", path=self.kept) if self.kept else ""
        return Explanation(
            say(
                "The loss stopped being a number at step {step}, at a learning rate of {learning_rate:g}.",
                step=self.step,
                learning_rate=self.learning_rate,
            ),
            kept,
            say(
                "Train again with a lower learning rate, such as --set lr={lower}.",
                lower=f"{self.learning_rate / 10:.2g}",
            ),
        )


@dataclass(eq=False)
class OutOfMemory(EngineError):
    """The device has too little memory for this batch size."""

    batch_size: int
    suggestion: int | None

    def explanation(self) -> Explanation:
        step = (
            say("Try a batch size of {size} (--set batch_size={size}).", size=self.suggestion)
            if self.suggestion
            else say("Choose a smaller backbone.")
        )
        return Explanation(
            say("There is not enough memory for a batch size of {size}.", size=self.batch_size),
            "",
            step,
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
