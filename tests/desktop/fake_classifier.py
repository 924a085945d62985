"""A stand-in for a loaded prompt module: it answers by the names of files."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

from PySide6.QtGui import QImage

from mpl_desktop.jobs.modules import Improved
from mpl_desktop.jobs.runner import Factory
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import ClassNamesError, FileFormatError
from mpl_engine.evaluation.decision import Decision
from mpl_engine.events import AnswerStatus, Job, Prediction, Progress
from mpl_engine.modules.info import ModuleBackbone, ModuleClass, ModuleHead, ModuleInfo


class FakeClassifier:
    """As `module_jobs.LiveClassifier`: a file is of the class that its name begins with, sure by its number."""

    error: Exception | None = None
    weighed: ClassVar[list[Decision]] = []
    taught: ClassVar[list[dict[str, list[Path]]]] = []
    looked: ClassVar[list[QImage]] = []

    def __init__(self, _workbench: object) -> None:
        self.names = ["cat", "dog"]

    def load(self, module: Path, backbone: str | None, device: str) -> Factory:
        def job(token: CancelToken) -> Job[tuple[str, ...]]:
            yield Progress("load", 0)
            if FakeClassifier.error:
                raise FakeClassifier.error
            self.names = list(fake_info(module).class_names)
            return tuple(self.names)

        return job

    def teach(
        self,
        module: Path,
        lessons: Mapping[str, Sequence[Path]],
        out: Path,
        backbone: str | None = None,
        device: str = "auto",
    ) -> Factory:
        def job(token: CancelToken) -> Job[Improved]:
            yield Progress("teach", 0)
            if FakeClassifier.error:
                raise FakeClassifier.error
            FakeClassifier.taught.append({name: list(paths) for name, paths in lessons.items()})
            known = fake_info(module).class_names
            new = [name for name in lessons if name not in known]
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_bytes(b"\n".join([module.read_bytes(), *(name.encode() for name in new)]))
            self.names = [*fake_info(out).class_names]
            done = [SimpleNamespace(class_name=n, images=len(p), left_out=0) for n, p in lessons.items()]
            return Improved(fake_info(out), tuple(self.names), tuple(done))  # type: ignore[arg-type]

        return job

    def classify(self, paths: Sequence[Path]) -> Factory:
        def job(token: CancelToken) -> Job[int]:
            files = [f for p in paths for f in (sorted(p.rglob("*.*")) if p.is_dir() else [p])]
            for path in files:
                token.check()
                if path.stat().st_size < 10:
                    yield Prediction(str(path), None, None, AnswerStatus.UNREADABLE, (), "the file is empty")
                    continue
                label = path.name.split("_")[0] if path.name.split("_")[0] in self.names else self.names[-1]
                p = 0.5 + int("0" + "".join(filter(str.isdigit, path.stem))[:2]) / 100
                others = tuple((n, (1 - p) / len(self.names)) for n in self.names if n != label)
                yield Prediction(str(path), label, p, AnswerStatus.OK, ((label, p), *others))
            return len(files)

        return job

    def look(self, image: QImage) -> Factory:
        """A red picture is a cat, any other the last class."""

        def job(token: CancelToken) -> Job[Prediction]:
            yield Progress("classify", 0)
            if FakeClassifier.error:
                raise FakeClassifier.error
            FakeClassifier.looked.append(image)
            label = "cat" if image.pixelColor(0, 0).red() > 150 else self.names[-1]
            others = tuple((name, 0.2) for name in self.names if name != label)
            return Prediction("", label, 0.8, AnswerStatus.OK, ((label, 0.8), *others))

        return job

    def weigh(self, module: Path, decision: Decision) -> Factory:
        def job(token: CancelToken) -> Job[ModuleInfo]:
            yield Progress("load", 0)
            if FakeClassifier.error:
                raise FakeClassifier.error
            FakeClassifier.weighed.append(decision)
            return replace(fake_info(module), decision=decision)

        return job

    def add_class(self, name: str) -> Factory:
        def job(token: CancelToken) -> Job[tuple[str, ...]]:
            yield Progress("load", 0)
            if name in self.names:
                raise ClassNamesError("there is such a class already", (name,))
            self.names.append(name)
            return tuple(self.names)

        return job


TEACHABLE = b"module\nhead"
"""What `fake_info` takes for a module that can learn from pictures; further lines are further classes."""


def fake_info(path: Path) -> ModuleInfo:
    first, *more = path.read_bytes().decode(errors="replace").split("\n")
    if first != "module":
        raise FileFormatError(path, "prompt module", "it is damaged")
    names = ["cat", "dog", *more[1:]]
    return ModuleInfo(
        path,
        Config(),
        tuple(ModuleClass(name, f"a photo of a {name}.") for name in names),
        ModuleBackbone("small", "small", None, "0", quick_gelu=False),
        frozenset(),
        {},
        head=ModuleHead("probe", False, {}, 1.0, 1.0) if more[:1] == ["head"] else None,  # noqa: FBT003
    )
