"""The engine's typed errors. They carry facts as fields; the words a person reads are in `messages`."""

from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path


class EngineError(Exception):
    """Something that the person, not the program, has to change. `str()` gives the words of `messages`."""

    def __str__(self) -> str:
        from mpl_engine.messages import explain  # noqa: PLC0415 - messages imports this module

        return explain(self).sentence

    def facts(self) -> dict[str, object]:
        """The fields by name, for logs and tests."""
        return {f.name: getattr(self, f.name) for f in fields(self)} if is_dataclass(self) else {}


@dataclass(eq=False)
class ConfigError(EngineError):
    """A setting has a value that cannot work."""

    field: str
    value: object
    reason: str


@dataclass(eq=False)
class UnknownSetting(EngineError):
    """A setting's name is not known; `known` holds the closest names, or all of them."""

    name: str
    known: tuple[str, ...]


@dataclass(eq=False)
class FolderProblem(EngineError):
    """A folder cannot be used: it is missing, a file, unreadable, or holds no class folders with images."""

    path: Path
    reason: str
    advice: str = ""


@dataclass(eq=False)
class ImageUnreadable(EngineError):
    """One image file cannot be used. `reason` is a `ProblemReason` value, `detail` says more."""

    path: Path
    reason: str
    detail: str


@dataclass(eq=False)
class ClassNamesError(EngineError):
    """Class names cannot be used: duplicates, empty ones, or a names file that does not fit the folder."""

    reason: str
    names: tuple[str, ...] = ()


@dataclass(eq=False)
class ClassesDiffer(EngineError):
    """The classes of a folder and of a prompt module do not match."""

    only_in_folder: tuple[str, ...]
    only_in_module: tuple[str, ...]


@dataclass(eq=False)
class PromptTooLong(EngineError):
    """The prompt of a class has more tokens than the backbone's context."""

    class_name: str
    tokens: int
    limit: int


@dataclass(eq=False)
class UnknownBackbone(EngineError):
    """No backbone has this name; `known` holds close or all names."""

    name: str
    known: tuple[str, ...]


@dataclass(eq=False)
class UnsupportedTower(EngineError):
    """The architecture exists, but MPL cannot run on its towers; `supported` lists what works."""

    name: str
    reason: str
    supported: tuple[str, ...]


@dataclass(eq=False)
class WeightsFileError(EngineError):
    """A weights file cannot be used."""

    path: Path
    reason: str
    advice: str = ""


@dataclass(eq=False)
class AmbiguousActivation(EngineError):
    """A local weights file does not say whether it was trained with QuickGELU or exact GELU."""

    path: Path
    arch: str


@dataclass(eq=False)
class BackboneMismatch(EngineError):
    """A prompt module was trained on other backbone weights than the ones given."""

    module: Path
    needed: str
    found: str


@dataclass(eq=False)
class DownloadFailed(EngineError):
    """A download did not complete; what arrived is kept, so that trying again goes on from there."""

    what: str
    reason: str


@dataclass(eq=False)
class DownloadNeeded(EngineError):
    """Weights are not on this computer and the network may not be used (offline, or not asked for)."""

    name: str
    bytes_: int | None
    source: str


@dataclass(eq=False)
class FileFormatError(EngineError):
    """A file that the product reads (module, checkpoint, config, names, ...) is damaged or of another kind."""

    path: Path
    kind: str
    reason: str


@dataclass(eq=False)
class NewerFile(EngineError):
    """A file was written by a newer version of the program."""

    path: Path
    kind: str
    schema: int
    supported: int


@dataclass(eq=False)
class OutputExists(EngineError):
    """The output is already there. It is overwritten only when asked, and if it is `replaceable` at all."""

    path: Path
    replaceable: bool = True


@dataclass(eq=False)
class WriteFailed(EngineError):
    """A file could not be written; the previous one is intact."""

    path: Path
    reason: str


@dataclass(eq=False)
class RunLocked(EngineError):
    """Another program is writing this run."""

    path: Path


@dataclass(eq=False)
class RunProblem(EngineError):
    """A run folder cannot be resumed."""

    path: Path
    reason: str


@dataclass(eq=False)
class BenchmarkDiffers(EngineError):
    """A folder holds figures of a benchmark or learning curve that cannot be mixed; `parts` names what differs."""

    path: Path
    parts: tuple[str, ...]


@dataclass(eq=False)
class DataChanged(EngineError):
    """Images of a run changed or vanished since it started."""

    path: Path
    files: tuple[str, ...]


@dataclass(eq=False)
class ImagesMoved(EngineError):
    """The image folder of a run is not where it was when the run started."""

    path: Path


@dataclass(eq=False)
class NonFiniteLoss(EngineError):
    """The loss became NaN or infinite; the last good state is kept."""

    step: int
    learning_rate: float
    kept: Path | None = None


@dataclass(eq=False)
class OutOfMemory(EngineError):
    """The device has too little memory for this batch size."""

    batch_size: int
    suggestion: int | None


@dataclass(eq=False)
class ExportPartsMissing(EngineError):
    """Libraries that an export needs are not installed."""

    missing: tuple[str, ...]


@dataclass(eq=False)
class ExportTooLarge(EngineError):
    """The graph has more bytes than one ONNX file holds."""

    bytes_: int
    most: int


@dataclass(eq=False)
class ExportDisagrees(EngineError):
    """An export answers differently from the app, so it was not kept."""

    path: Path
    precision: str
    max_difference: float
    decided_agreement: float
    images: int
    allowed_difference: float
    least_agreement: float


@dataclass(eq=False)
class CalibrationTooSmall(EngineError):
    """A module has too few calibration images for the coverage that was asked (0: it has no calibration)."""

    coverage: float
    images: int
    needed: int
