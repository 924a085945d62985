"""Take a prompt module along: one ONNX file, a folder that classifies with three small libraries, or a web page.

An export is compared with the app before anything is written, and nothing is left behind when they disagree.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import OutputExists, WriteFailed
from mpl_engine.events import Job, Progress
from mpl_engine.export.folder import clear_left_overs, replacing
from mpl_engine.export.model_card import OLDEST_RUNTIME, about, model_card
from mpl_engine.export.onnx_graph import ExportPrecision, check_parts
from mpl_engine.export.web_page import require_page_size, web_page
from mpl_engine.files.atomic import write_bytes, write_json, write_text
from mpl_engine.files.paths import resource
from mpl_engine.messages import speaker
from mpl_engine.modules.info import ModuleInfo, read_info

say = speaker(__name__)

ExportKind = Literal["onnx", "folder", "html"]

USUAL_PRECISION: dict[ExportKind, ExportPrecision] = {"onnx": "fp32", "folder": "fp32", "html": "fp16"}
"""What an export has unless it is asked for another; a page goes by mail and over slow networks."""

METADATA_KEY = "mpl_export"
"""Key of an ONNX file's metadata that holds the JSON of `model_card.about`."""

SHIPPED_CODE = {"image_colour.py": "colour.py", "image_square.py": "square.py"}
"""Name in the export → file of `mpl_engine/images` that needs nothing but Pillow and numpy, copied as it is."""

FOLDER_FILES = (
    "model.onnx",
    "classes.json",
    "classify.py",
    *SHIPPED_CODE,
    "module.safetensors",
    "README.md",
    "requirements.txt",
)


@dataclass(frozen=True)
class Export:
    """What was written and how well it agrees with the app; differences and shares in [0, 1].

    Attributes:
        path: the file or folder.
        precision: `fp32`, `fp16` or `int8`.
        max_difference: largest difference of any probability over the compared images.
        top1_agreement: share of compared images with the same answer.
        decided_agreement: the same of those on which the app is not tossing a coin (see `onnx_verify.TIE`).
        images: how many were compared.
        allowed_difference, least_agreement: the limits for this precision.
        bytes: size of the ONNX graph; of a web page, that of the whole page.
    """

    path: str
    precision: ExportPrecision
    max_difference: float
    top1_agreement: float
    decided_agreement: float
    images: int
    allowed_difference: float
    least_agreement: float
    bytes: int

    def to_json(self) -> dict[str, Any]:
        """JSON-ready: the keys of `export --json`."""
        return asdict(self)


def export_module(
    module: Path,
    kind: ExportKind,
    out: Path,
    precision: ExportPrecision | None = None,
    *,
    backbone: str | None = None,
    images: Sequence[Path] = (),
    force: bool = False,
    allow_download: bool = False,
    token: CancelToken,
) -> Job[Export]:
    """Export a module.

    Args:
        module: the prompt module.
        kind: `onnx` writes one file, `folder` a folder with the graph, a script and a model card, `html` one page that
            classifies in a browser.
        out: where to.
        precision: of the graph; see `onnx_graph.lowered`. None takes that of `USUAL_PRECISION`.
        backbone: where the module's weights are, if they are a file of one's own.
        images: more images to compare on, besides the shipped samples and noise.
        force: replace an existing file, or a folder that an export made.
        allow_download: fetch the backbone's weights if they are not here.
        token: checked between the steps.

    Raises:
        ExportDisagrees: if the graph does not answer as the app does.
        LibraryMissing: if libraries of exports are not installed.
        ExportTooLarge: if the graph does not fit one file.
        PageTooLarge: if a web page would be larger than browsers open.
        OutputExists, WriteFailed: if it may not or cannot be written.
        EngineError: as `open_classifier`.
        Cancelled: if the token says so.
    """
    info = read_info(module)
    precision = precision or USUAL_PRECISION[kind]
    check_parts(precision)
    clear_left_overs(out)
    check_free(out, kind, force=force)
    from mpl_engine.export import onnx_graph as export_graph  # noqa: PLC0415 - loads torch
    from mpl_engine.export import onnx_verify as export_check  # noqa: PLC0415 - loads torch
    from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415

    yield Progress("load", 0, None, "libraries")
    classifier = yield from open_classifier(
        module, backbone, device="cpu", allow_download=allow_download, token=token
    )
    yield Progress("export", 0, 2, "steps")
    graph = export_graph.trace(classifier)
    token.check()
    yield Progress("export", 1, 2, "steps")
    graph = export_graph.lowered(graph, precision)
    described = about(info, precision, export_graph.INPUT)
    entry = graph.metadata_props.add()
    entry.key, entry.value = METADATA_KEY, json.dumps(described, ensure_ascii=False)
    data: bytes = graph.SerializeToString()
    del graph
    if kind == "html":
        require_page_size(len(data))
    token.check()
    yield Progress("export", 2, 2, "steps")
    found = yield from export_check.compare(classifier, data, images, token=token)
    export_check.require(found, out, precision)
    allowed = export_check.TOLERANCES[precision]
    done = Export(
        str(out),
        precision,
        found.max_difference,
        found.top1_agreement,
        found.decided_agreement,
        found.images,
        allowed.difference,
        allowed.agreement,
        len(data),
    )
    if kind == "html":
        data = web_page(info, described, done.to_json(), data)
        done = replace(done, bytes=len(data))
    with replacing(out) as new:
        if kind != "folder":
            write_bytes(new, data)
        else:
            _fill(new, info, data, described, done)
    return done


def check_free(out: Path, kind: ExportKind, *, force: bool) -> None:
    """Tell before the work that the output could not be written.

    Raises:
        OutputExists: if there is something that may not be replaced.
        WriteFailed: if the folder around it is missing.
    """
    if not out.parent.is_dir():
        raise WriteFailed(out, say("its folder does not exist"))
    if not out.exists() or (kind == "folder" and out.is_dir() and not any(out.iterdir())):
        return
    ours = is_export(out) if kind == "folder" else out.is_file()
    if not (force and ours):
        raise OutputExists(out, replaceable=ours)


def is_export(folder: Path) -> bool:
    """Whether a folder holds an export and nothing else."""
    return (
        folder.is_dir()
        and (folder / "classes.json").is_file()
        and {p.name for p in folder.iterdir()} <= {*FOLDER_FILES, "__pycache__"}
    )


def _fill(new: Path, info: ModuleInfo, graph: bytes, described: dict[str, Any], done: Export) -> None:
    """Make the folder of an export. Raises `OSError` and `WriteFailed`."""
    new.mkdir()
    write_bytes(new / "model.onnx", graph)
    write_json(new / "classes.json", described)
    write_text(new / "classify.py", resource("export", "classify.py").read_text(encoding="utf-8"))
    images = Path(__file__).parents[1] / "images"
    for name, source in SHIPPED_CODE.items():
        write_text(new / name, (images / source).read_text(encoding="utf-8"))
    write_bytes(new / "module.safetensors", info.path.read_bytes())
    write_text(new / "README.md", model_card(info, done.to_json()))
    write_text(new / "requirements.txt", f"onnxruntime>={OLDEST_RUNTIME}\npillow\nnumpy\n")
