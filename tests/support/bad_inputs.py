"""Bad inputs of every kind: the command, the error that it should end in, and words of its sentence."""

import json
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from mpl_engine import errors
from mpl_engine.backbones import errors as backbone_errors
from mpl_engine.modules.info import read_info
from mpl_engine.prompts.errors import PromptTooLong
from tests.support.command_line import QUICK_TRAINING
from tests.support.hostile_files import GREY, RED, class_folder, write_folder


@dataclass(frozen=True)
class World:
    """What a bad command can use: a good folder, a good run, and a place of its own."""

    data: Path
    run: Path
    here: Path

    @property
    def module(self) -> Path:
        return self.run / "module.safetensors"

    @property
    def image(self) -> Path:
        return self.data / "red" / "red_00.png"

    def file(self, name: str, content: str | bytes) -> Path:
        path = self.here / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def folder(self, files: dict[str, bytes]) -> Path:
        return write_folder(self.here / "folder", files)

    def copied_run(self, *without: str) -> Path:
        shutil.copytree(self.run, self.here / "copy", ignore=shutil.ignore_patterns(*without))
        return self.here / "copy"

    def train(self, *more: object, data: Path | None = None) -> list[object]:
        return ["train", data or self.data, "--out", self.here / "out", *QUICK_TRAINING, *more]


Command = Callable[[World], list[object]]
CASES: dict[str, tuple[Command, type[errors.EngineError] | None, str]] = {}
"""Command, expected error (None: a mistake in the command itself), and words that must be in the sentence."""


def case(name: str, error: type[errors.EngineError] | None, words: str):
    def add(command: Command) -> Command:
        CASES[name] = (command, error, words)
        return command

    return add


def scanned(name: str, files: dict[str, bytes], error: type[errors.EngineError], words: str) -> None:
    case(name, error, words)(lambda w: ["scan", w.folder(files)])


def trained(name: str, error: type[errors.EngineError] | None, words: str, *more: str) -> None:
    case(name, error, words)(lambda w: w.train(*more))


def named(name: str, content: str | bytes, error: type[errors.EngineError], words: str) -> None:
    case(name, error, words)(lambda w: ["scan", w.data, "--names", w.file("names.json", content)])


# Folders

case("no folder", errors.FolderProblem, "does not exist")(lambda w: ["scan", w.here / "nope"])
case("a file for a folder", errors.FolderProblem, "not a folder")(lambda w: ["scan", w.image])
case("an empty path", None, "the path is empty")(lambda _: ["scan", ""])
case("a name too long", None, "too long")(lambda _: ["scan", "a" * 5000])
case("a NUL in a path", None, "NUL")(lambda _: ["scan", "a\0b"])
scanned("an empty folder", {"classes/": b""}, errors.FolderProblem, "folder")
scanned("one class", class_folder("only", 4), errors.FolderProblem, "only one class folder, only")
scanned("loose images", {"a.png": GREY, "b.png": RED}, errors.FolderProblem, "not sorted into class folders")
scanned("only unreadable images", {"a/1.png": b"x", "b/1.png": b""}, errors.FolderProblem, "usable image")
scanned("two folders, one name",
    class_folder("AnnualCrop", 2) | class_folder("annual_crop", 2, 1), errors.ClassNamesError, "annual crop")  # fmt: skip
case("train on one class", errors.FolderProblem, "at least two classes")(
    lambda w: w.train(data=w.folder(class_folder("only", 4)))
)

# Class names

case("no names file", errors.FileFormatError, "there is no such file")(
    lambda w: ["scan", w.data, "--names", w.here / "nope.json"]
)
named("names that are not JSON", "{", errors.FileFormatError, "not JSON")
named("names that are not UTF-8", b"\xff\xfe{", errors.FileFormatError, "UTF-8")
named("names as a list", "[1]", errors.FileFormatError, '{"folder": "display name"}')
named("names that make two classes equal", '{"red": "x", "blue": "X"}', errors.ClassNamesError, "blue, red")
named("an empty name", '{"red": " "}', errors.ClassNamesError, "red")
named("a name for no folder", '{"purple": "x"}', errors.ClassNamesError, "purple")
case("a name too long for the backbone", PromptTooLong, "at most 77")(
    lambda w: w.train("--names", w.file("n.json", json.dumps({"red": "word " * 100})))
)
case("a reserved word as a name", errors.ClassNamesError, "reserved")(
    lambda w: w.train("--names", w.file("n.json", json.dumps({"red": "<start_of_text>"})))
)

# Options and settings

trained("an unknown option", None, "--bogus", "--bogus")
trained("a seed below zero", None, "-1", "--seed", "-1")
trained("shots of zero", errors.ConfigError, "shots=0", "--shots", "0")
trained("shots in words", errors.ConfigError, "'abc'", "--shots", "abc")
trained("shots with 5000 digits", errors.ConfigError, "whole number", "--shots", "9" * 5000)
trained("an unknown setting", errors.UnknownSetting, "'bogus'", "--set", "bogus=1")
trained("a setting without a value", errors.ConfigError, "name=value", "--set", "lr")
trained("a rate in words", errors.ConfigError, "lr='abc'", "--set", "lr=abc")
trained("a rate that is not finite", errors.ConfigError, "finite", "--set", "lr=1e400")
trained("a rate of 400 digits", errors.ConfigError, "finite", "--set", "lr=1" + "0" * 400)
trained("brackets without end", errors.ConfigError, "seed=", "--set", "seed=" + "[" * 100_000)
trained("a depth that fills the memory", errors.ConfigError, "10,000 or less", "--set", "depth=100000000000")
trained("a depth beyond the towers", errors.ConfigError, "6 or less", "--set", "depth=99")
trained("too many prompts removed", errors.ConfigError, "image patches", "--set", "num_removed=5")
trained("a context without room", PromptTooLong, "at most 77", "--set", "num_context=80")
trained("two places for the name", errors.ConfigError, "only once", "--set", "context_init={} {}")
trained("quick_gelu in words", errors.ConfigError, "true or false", "--set", "quick_gelu=maybe")
trained("quick_gelu against the backbone", errors.ConfigError, "exact GELU", "--set", "quick_gelu=true")
trained("an unknown preset", errors.ConfigError, "paper", "--preset", "nope")
trained("an unknown protocol", errors.ConfigError, "auto or coop", "--protocol", "nonsense")
trained("an unknown grouping", errors.ConfigError, "subfolder", "--group-by", "bogus")
trained("a bad expression", errors.ConfigError, "regular expression", "--group-by", "pattern:(")
trained("a bad time", errors.ConfigError, "seconds", "--group-by", "exif:soon")
trained("an unknown device", errors.ConfigError, "auto, cpu, cuda or mps", "--device", "bogus")
if not torch.cuda.is_available():
    trained("a device that is not there", errors.ConfigError, "no such device", "--device", "cuda")

# Backbones

trained("an unknown backbone", backbone_errors.UnknownBackbone, "'nonsense'", "--backbone", "nonsense")
trained(
    "an unknown tag", backbone_errors.UnknownBackbone, "ViT-B-32:openai", "--backbone", "ViT-B-32:nonsense"
)
trained("a CoCa", backbone_errors.UnsupportedTower, "CoCa", "--backbone", "coca_ViT-B-32:laion2b_s13b_b90k")
trained(
    "weights that are not here", backbone_errors.DownloadNeeded, "605 MB", "--backbone", "ViT-B-32:openai"
)
trained("no weights file", errors.WeightsFileError, "no such file", "--backbone", "ViT-B-32:/nope.pt")


def with_weights(name: str, content: bytes, words: str) -> None:
    case(name, errors.WeightsFileError, words)(
        lambda w: w.train(
            "--backbone", f"ViT-B-32:{w.file('weights.pt', content)}", "--set", "quick_gelu=false"
        )
    )


with_weights("weights that are text", b"hello", "not a weights file")
with_weights("empty weights", b"", "empty")
with_weights("weights behind Git LFS", b"version https://git-lfs.github.com/spec/v1\n", "Git LFS")
case("weights without their activation", backbone_errors.AmbiguousActivation, "quick_gelu=true")(
    lambda w: w.train("--backbone", f"ViT-B-32:{w.file('weights.pt', b'x')}")
)


@case("a TorchScript archive", errors.WeightsFileError, "TorchScript")
def torchscript(w: World) -> list[object]:
    with zipfile.ZipFile(w.here / "jit.pt", "w") as archive:
        archive.writestr("jit/data.pkl", b"")
        archive.writestr("jit/constants.pkl", b"")
    return w.train("--backbone", f"ViT-B-32:{w.here / 'jit.pt'}", "--set", "quick_gelu=false")


# Outputs

case("a run that exists", errors.OutputExists, "--force")(
    lambda w: ["train", w.data, "--out", w.copied_run(), *QUICK_TRAINING]
)
case("force over a folder that is no run", errors.OutputExists, "left alone")(
    lambda w: [
        "train", w.data, "--out", w.folder({"config.json": b'{"schema": 1}', "a.png": GREY}), "--force",
    ]
)  # fmt: skip
case("a run below a file", errors.WriteFailed, "not a folder")(
    lambda w: ["train", w.data, "--out", w.file("file", "x") / "run"]
)
case("a table that exists", errors.OutputExists, "--force")(
    lambda w: ["classify", w.module, w.image, "--csv", w.file("out.csv", "x")]
)
case("a table in no folder", errors.WriteFailed, "its folder does not exist")(
    lambda w: ["classify", w.module, w.image, "--csv", w.here / "nope" / "out.csv"]
)

# Classify and evaluate

case("an image that is not there", errors.FolderProblem, "no such file")(
    lambda w: ["classify", w.module, w.here / "nope.png"]
)
case("no image", None, "PATH")(lambda w: ["classify", w.module])
case("top of zero", None, "--top")(lambda w: ["classify", w.module, w.image, "--top", "0"])
case("a threshold of two", None, "--threshold")(lambda w: ["classify", w.module, w.image, "--threshold", "2"])
case("a threshold that is no number", errors.ConfigError, "between 0 and 1")(
    lambda w: ["classify", w.module, w.image, "--threshold", "nan"]
)
for added, words in {"red": "already", "RED ": "already", " ": "empty", "\udcff": "not text"}.items():
    case(f"the new class {added!a}", errors.ClassNamesError, words)(
        lambda w, added=added: ["classify", w.module, w.image, "--add-class", added]
    )
case("a new class too long", PromptTooLong, "at most 77")(
    lambda w: ["classify", w.module, w.image, "--add-class", "word " * 100]
)
case("another backbone than the module's", backbone_errors.DownloadNeeded, "not on this computer")(
    lambda w: ["classify", w.module, w.image, "--backbone", "ViT-B-32:openai"]
)
case("an unknown split", None, "'val'")(lambda w: ["evaluate", w.module, w.data, "--split", "val"])
case("other classes", errors.ClassesDiffer, "only in the module: green, red")(
    lambda w: ["evaluate", w.module, w.folder(class_folder("blue", 2) | class_folder("violet", 2, 1))]
)
case("counts in words", errors.ConfigError, "whole numbers")(lambda _: ["bench", "--classes", "x"])
case("a demo over a file", errors.WriteFailed, "not a folder")(
    lambda w: ["demo", "--out", w.file("file", "x"), "--shots", "1"]
)

# Modules

for kind, content in {"text": b"hello, this is text", "empty": b"", "image": GREY}.items():
    case(f"a module that is {kind}", errors.FileFormatError, "damaged, or not a file")(
        lambda w, content=content: ["info", w.file("m.safetensors", content)]
    )
case("no module", errors.FileFormatError, "there is no such file")(lambda w: ["info", w.here / "nope"])
case("a folder for a module", errors.FileFormatError, "it is a folder")(lambda w: ["info", w.data])
case("a checkpoint for a module", errors.FileFormatError, "of another kind")(
    lambda w: ["evaluate", w.run / "checkpoint.safetensors", w.data]
)
case("half a module", errors.FileFormatError, "damaged")(
    lambda w: ["classify", w.file("m.safetensors", w.module.read_bytes()[:5000]), w.image]
)


def described(w: World, **changes: object) -> Path:
    """The good module with another description."""
    meta = {**read_info(w.module).raw, **changes}
    path = w.here / "changed.safetensors"
    save_file(load_file(w.module), path, {"mpl_module": json.dumps(meta)})
    return path


case("a newer module", errors.NewerFile, "schema 3")(lambda w: ["info", described(w, schema=3)])
case("a module without classes", errors.FileFormatError, "class names")(
    lambda w: ["info", described(w, classes=[])]
)
case("a module with strange metrics", errors.FileFormatError, "description")(
    lambda w: ["info", described(w, metrics=[1, 2])]
)
case("a module of other weights", backbone_errors.BackboneMismatch, "000000000000")(
    lambda w: [
        "classify",
        described(w, backbone={**read_info(w.module).raw["backbone"], "sha256": "0" * 64}),
        w.image,
    ]
)

# Runs

case("resume of nothing", errors.RunProblem, "no such folder")(lambda w: ["resume", w.here / "nope"])
case("resume of a folder of images", errors.RunProblem, "config.json")(lambda w: ["resume", w.data])


def damaged(name: str, file: str, content: str, error: type[errors.EngineError], words: str) -> None:
    @case(name, error, words)
    def command(w: World) -> list[object]:
        run = w.copied_run() if file == "result.json" else w.copied_run("result.json")
        (run / file).write_text(content)
        return ["resume", run]


damaged("a damaged configuration", "config.json", "{", errors.FileFormatError, "config.json")
damaged("a configuration of another program", "config.json", '{"model": 1}', errors.FileFormatError, "schema")
damaged("a newer configuration", "config.json", '{"schema": 9}', errors.NewerFile, "Update")
damaged("a damaged split", "split.json", "[", errors.FileFormatError, "split.json")
damaged("a damaged checkpoint", "checkpoint.safetensors", "x", errors.FileFormatError, "checkpoint")
damaged("a damaged result", "result.json", '{"shots": 1}', errors.FileFormatError, "result.json")


@case("a run whose images changed", errors.DataChanged, "1 image in")
def changed_images(w: World) -> list[object]:
    run = w.copied_run("result.json")
    shutil.copytree(w.data, w.here / "data")
    plan = json.loads((run / "config.json").read_text())
    (run / "config.json").write_text(json.dumps({**plan, "data": str(w.here / "data")}))
    (w.here / "data" / "red" / "red_00.png").write_bytes(GREY)
    return ["resume", run]
