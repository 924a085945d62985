"""The words that a person reads for each typed error: what happened, why, and one next step."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mpl_engine import errors as e


@dataclass(frozen=True)
class Explanation:
    """A message in three parts; `why` and `next_step` may be empty."""

    what: str
    why: str = ""
    next_step: str = ""

    @property
    def sentence(self) -> str:
        """All parts on one line, as the command line prints them."""
        return " ".join(part for part in (self.what, self.why, self.next_step) if part)


def explain(error: e.EngineError) -> Explanation:
    """The words for any engine error."""
    words = _WORDS.get(type(error))
    return words(error) if words else Explanation(f"{type(error).__name__}: {error.facts()}")


def size(n: int | None) -> str:
    """A byte count as a person reads it: `28 MB`, `1.7 GB`; decimal units, as file managers show them."""
    if n is None:
        return "size unknown"
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if n >= factor:
            value = n / factor
            return f"{value:.1f} {unit}" if value < 10 else f"{value:.0f} {unit}"
    return f"{n} bytes"


def short(value: object, most: int = 60) -> str:
    """A value as a person typed it, in quotes if it is text, cut in the middle if it is long."""
    text = repr(value) if isinstance(value, str) else f"{value}"
    return text if len(text) <= most else f"{text[: most - 10]}…{text[-9:]}"


def _start(text: str) -> str:
    """Foreign words as the start of a sentence; a name such as huggingface.co keeps its small letter."""
    word = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if word.isalpha() else text


def _images(n: int) -> str:
    return "1 image" if n == 1 else f"{n} images"


def listing(items: tuple[str, ...], most: int = 6) -> str:
    """Comma-separated names, cut after `most` with the number left out."""
    shown = ", ".join(items[:most])
    return f"{shown} and {len(items) - most} more" if len(items) > most else shown


def _classes_differ(x: e.ClassesDiffer) -> Explanation:
    sides = []
    if x.only_in_folder:
        sides.append(f"only in the folder: {listing(x.only_in_folder, 20)}")
    if x.only_in_module:
        sides.append(f"only in the module: {listing(x.only_in_module, 20)}")
    return Explanation(
        "The classes of the folder and of the prompt module differ.",
        "; ".join(sides).replace("only", "Only", 1) + ".",  # `capitalize` would lower the names' letters
        "Rename the folders, or give display names with --names.",
    )


def _download_needed(x: e.DownloadNeeded) -> Explanation:
    return Explanation(
        f"The weights of {x.name} are not on this computer.",
        f"They would be downloaded from {x.source} ({size(x.bytes_)}).",
        f"Go online and run: mpl-engine backbones --download {x.name}",
    )


def _out_of_memory(x: e.OutOfMemory) -> Explanation:
    step = (
        f"Try a batch size of {x.suggestion} (--set batch_size={x.suggestion})."
        if x.suggestion
        else "Choose a smaller backbone."
    )
    return Explanation(f"There is not enough memory for a batch size of {x.batch_size}.", "", step)


def _non_finite(x: e.NonFiniteLoss) -> Explanation:
    kept = f"The last good state is kept in {x.kept}." if x.kept else ""
    return Explanation(
        f"The loss stopped being a number at step {x.step}, at a learning rate of {x.learning_rate:g}.",
        kept,
        "Train again with a lower learning rate, such as --set lr=" + f"{x.learning_rate / 10:.2g}.",
    )


def _calibration_too_small(x: e.CalibrationTooSmall) -> Explanation:
    has = f"has {_images(x.images)} to calibrate on" if x.images else "holds no calibration"
    return Explanation(
        f"This prompt module cannot promise a coverage of {x.coverage:.3g}.",
        f"It {has}, and {_images(x.needed)} are needed.",
        "Ask for less, or train again with more images: up to 4 of each class are set aside for validation, "
        "or as many as lie in a folder val.",
    )


def _with_choices(what: str, known: tuple[str, ...]) -> Explanation:
    return Explanation(what, "", f"Known: {listing(known, 40)}." if known else "")


# One entry per error type, in the order of errors.py.
_WORDS: dict[type[e.EngineError], Callable[[Any], Explanation]] = {
    e.ConfigError: lambda x: Explanation(f"{x.field}={short(x.value)} cannot be used: {x.reason}."),
    e.UnknownSetting: lambda x: _with_choices(f"There is no setting named {short(x.name)}.", x.known),
    e.FolderProblem: lambda x: Explanation(f"{x.path} cannot be used: {x.reason}.", "", x.advice),
    e.ImageUnreadable: lambda x: Explanation(f"{x.path} could not be read.", f"{_start(x.detail)}."),
    e.ClassNamesError: lambda x: Explanation(
        f"The class names cannot be used: {x.reason}{f' ({listing(x.names)})' if x.names else ''}."
    ),
    e.ClassesDiffer: _classes_differ,
    e.PromptTooLong: lambda x: Explanation(
        f"The prompt of class {short(x.class_name)} is too long.",
        f"It has {x.tokens} tokens and this backbone reads at most {x.limit}.",
        "Give the class a shorter display name, or shorten the prompt template.",
    ),
    e.UnknownBackbone: lambda x: _with_choices(f"There is no backbone named {short(x.name)}.", x.known),
    e.UnsupportedTower: lambda x: Explanation(
        f"{x.name} cannot be used with prompts.",
        f"{_start(x.reason)}.",
        f"These work: {listing(x.supported, 40)}.",
    ),
    e.WeightsFileError: lambda x: Explanation(
        f"The weights in {x.path} cannot be used: {x.reason}.", "", x.advice
    ),
    e.AmbiguousActivation: lambda x: Explanation(
        f"{x.path} does not say which activation it was trained with.",
        "OpenAI, MetaCLIP and DFN weights need QuickGELU, LAION and DataComp weights do not.",
        "Say which: --set quick_gelu=true or --set quick_gelu=false.",
    ),
    e.BackboneMismatch: lambda x: Explanation(
        f"{x.module} was trained on another backbone.",
        f"It needs {x.needed}, but found {x.found}.",
        "Give the weights it was trained on with --backbone.",
    ),
    e.DownloadFailed: lambda x: Explanation(
        f"Downloading {x.what} did not finish.",
        f"{_start(x.reason)}.",
        "Try again: it goes on where it stopped.",
    ),
    e.DownloadNeeded: _download_needed,
    e.FileFormatError: lambda x: Explanation(f"{x.path} is not a usable {x.kind}: {x.reason}."),
    e.NewerFile: lambda x: Explanation(
        f"{x.path} was written by a newer version of this program.",
        f"This {x.kind} has schema {x.schema}; this version reads up to {x.supported}.",
        "Update MPL Desktop.",
    ),
    e.OutputExists: lambda x: Explanation(
        f"{x.path} already exists.",
        "",
        "Choose another name, or add --force to replace it."
        if x.replaceable
        else "It is nothing that this program made, so it is left alone; choose another name.",
    ),
    e.WriteFailed: lambda x: Explanation(f"{x.path} could not be written: {x.reason}."),
    e.RunLocked: lambda x: Explanation(
        f"The run {x.path} is in use by another program.", "", "Wait until it ends, or close it."
    ),
    e.RunProblem: lambda x: Explanation(f"The run {x.path} cannot be used: {x.reason}."),
    e.BenchmarkDiffers: lambda x: Explanation(
        f"{x.path} holds other measurements: {listing(x.parts)} differ.",
        "",
        "Choose another --out, or give the command that it was begun with.",
    ),
    e.DataChanged: lambda x: Explanation(
        f"{_images(len(x.files))} in {x.path} changed or vanished since the run started: {listing(x.files)}.",
        "",
        "Put them back, or start a new run.",
    ),
    e.ImagesMoved: lambda x: Explanation(
        f"The image folder {x.path} is not there any more.",
        "",
        "If it was moved, say where it is now with --data; its images are compared with those of the run.",
    ),
    e.NonFiniteLoss: _non_finite,
    e.OutOfMemory: _out_of_memory,
    e.ExportPartsMissing: lambda x: Explanation(
        f"Exporting needs {listing(x.missing)}, which {'are' if len(x.missing) > 1 else 'is'} not installed.",
        "",
        f"Install with: pip install {' '.join(x.missing)}",
    ),
    e.ExportTooLarge: lambda x: Explanation(
        f"This classifier does not fit one ONNX file: it has {size(x.bytes_)}, and a file holds {size(x.most)}.",
        "",
        "Use a smaller backbone.",
    ),
    e.ExportDisagrees: lambda x: Explanation(
        f"The export answers differently from the program, so {x.path.name} was not written.",
        f"On {x.images} images the largest difference of a probability is {x.max_difference:.2g} (allowed: "
        f"{x.allowed_difference:g}) and {x.decided_agreement:.1%} of clear answers agree (needed: "
        f"{x.least_agreement:.0%}).",
        "Export with --precision fp32." if x.precision != "fp32" else "This is a fault of the program.",
    ),
    e.CalibrationTooSmall: _calibration_too_small,
}
