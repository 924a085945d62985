"""Jobs with a finished prompt module: answers for images, its costs and classes, and exports.

Modules that load torch are imported inside the generators, which run on the compute thread.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from mpl_desktop.jobs.runner import Factory
from mpl_desktop.language.words import words_of
from mpl_desktop.system import preloading
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WriteFailed
from mpl_engine.evaluation.decision import Decision
from mpl_engine.events import Job, Prediction, Progress
from mpl_engine.files.atomic import plain_reason, write_bytes
from mpl_engine.files.regular import read_regular
from mpl_engine.modules.info import LARGEST_MODULE

if TYPE_CHECKING:
    from mpl_engine.export.module_export import Export, ExportKind
    from mpl_engine.export.onnx_graph import ExportPrecision
    from mpl_engine.modules.classifier import Classifier
    from mpl_engine.modules.info import ModuleInfo
    from mpl_engine.modules.teach import Taught

tr = words_of(__name__)

TOP = 5
"""Classes listed for each answer."""


@dataclass(frozen=True)
class Improved:
    """A module that learned from pictures and is loaded now: its description, all names of classes, what it learned."""

    info: "ModuleInfo"
    class_names: tuple[str, ...]
    taught: "tuple[Taught, ...]"


def export(
    module: Path, backbone: str | None, kind: "ExportKind", precision: "ExportPrecision", out: Path
) -> Factory:
    """Export a module for other programs, replacing an older export; the result is an `Export`."""

    def job(token: CancelToken) -> "Job[Export]":
        yield Progress("load", 0, None, "libraries")
        token.check()
        from mpl_engine.export.module_export import export_module  # noqa: PLC0415 - loads torch

        return (
            yield from export_module(module, kind, out, precision, backbone=backbone, force=True, token=token)
        )

    return job


def save_copy(module: Path, out: Path) -> Factory:
    """Write a module to another file; the result is that file."""

    def job(token: CancelToken) -> Job[Path]:
        yield Progress("save", 0, 1)
        token.check()
        try:
            data = read_regular(module, limit=LARGEST_MODULE)
        except OSError as error:
            raise WriteFailed(
                out, tr("{module} cannot be read, {reason}", module=module.name, reason=plain_reason(error))
            ) from error
        write_bytes(out, data)
        return out

    return job


class LiveClassifier:
    """Keeps the loaded module and its backbone between drops. Only the compute thread uses it."""

    def __init__(self, resources: ResourceCache) -> None:
        self._resources = resources
        self._classifier: Classifier | None = None

    @property
    def _loaded(self) -> "Classifier":
        assert self._classifier is not None  # noqa: S101 - the page asks only after `load`
        return self._classifier

    def load(self, module: Path, backbone: str | None, device: str) -> Factory:
        """Open a module; the result is the tuple of its class names."""

        def job(token: CancelToken) -> Job[tuple[str, ...]]:
            yield Progress("load", 0, None, "libraries")
            token.check()
            preloading.load_model_files()
            from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415 - loads torch

            self._classifier = None  # its backbone may have to make room
            made = self._classifier = yield from open_classifier(
                module, backbone, device=device, resources=self._resources, token=token
            )
            return tuple(made.class_names)

        return job

    def classify(self, paths: Sequence[Path]) -> Factory:
        """Answer for files and folders with `Prediction` events; the result is their number."""

        def job(token: CancelToken) -> Job[int]:
            number: int = yield from self._loaded.classify(paths, TOP, token=token, batch_size=8)
            return number

        return job

    def look(self, image: QImage) -> Factory:
        """Answer for a picture in memory, of which nothing is kept; the result is its `Prediction`."""

        def job(token: CancelToken) -> Job[Prediction]:
            yield Progress("classify", 0, 1)
            token.check()
            from PIL import Image  # noqa: PLC0415 - not needed by the first window

            plain = image.convertToFormat(QImage.Format.Format_RGB888)
            size, stride = (plain.width(), plain.height()), plain.bytesPerLine()
            picture = Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", stride, 1)
            return self._loaded.classify_images([picture], TOP)[0]

        return job

    def weigh(self, module: Path, decision: Decision) -> Factory:
        """Keep costs and thresholds in the loaded module's file and answer by them; the result is its `ModuleInfo`."""

        def job(token: CancelToken) -> "Job[ModuleInfo]":
            yield Progress("load", 0, 1, "modules")
            token.check()
            from mpl_engine.modules.edit import weigh_module  # noqa: PLC0415 - its work loads torch

            info = weigh_module(module, module, decision, force=True)
            self._loaded.decision = info.decision
            return info

        return job

    def add_class(self, name: str) -> Factory:
        """Add a class by its name; the result is the tuple of all names."""

        def job(token: CancelToken) -> Job[tuple[str, ...]]:
            yield Progress("load", 0, 1, "classes")
            token.check()
            self._loaded.add_class(name)
            return tuple(self._loaded.class_names)

        return job

    def teach(
        self,
        module: Path,
        lessons: Mapping[str, Sequence[Path]],
        out: Path,
        backbone: str | None = None,
        device: str = "auto",
    ) -> Factory:
        """Write a copy of the loaded module that learned from pictures, and answer by it; the result is an `Improved`.

        Classes that were added by their names alone are in no file and are added again.

        Args:
            module: the loaded module's file; it stays as it is.
            lessons: pictures by the name of their class, which may be a new one.
            out: the copy; it appears when everything is learned, or not at all.
            backbone: as for `load`.
            device: as for `load`.
        """

        def job(token: CancelToken) -> Job[Improved]:
            yield Progress("load", 0, None, "libraries")
            token.check()
            from mpl_engine.data.class_names import same_name  # noqa: PLC0415 - with the other
            from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415 - loads torch
            from mpl_engine.modules.info import read_info  # noqa: PLC0415 - beside what loads torch
            from mpl_engine.modules.teach import teach  # noqa: PLC0415 - loads torch

            part = out.with_name(f"{out.name}.part")
            source, taught = module, []
            try:
                out.parent.mkdir(parents=True, exist_ok=True)
                for name, pictures in lessons.items():
                    one = yield from teach(
                        source,
                        name,
                        pictures,
                        part,
                        backbone=backbone,
                        device=device,
                        force=True,
                        resources=self._resources,
                        token=token,
                    )
                    taught.append(one)
                    source = part
                made = yield from open_classifier(
                    source, backbone, device=device, resources=self._resources, token=token
                )
                known = set(map(same_name, made.class_names))
                for name in self._loaded.class_names:
                    if same_name(name) not in known:
                        made.add_class(name)
                part.replace(out)
            except OSError as error:
                raise WriteFailed(out, plain_reason(error)) from error
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
            self._classifier = made
            return Improved(read_info(out), tuple(made.class_names), tuple(taught))

        return job
