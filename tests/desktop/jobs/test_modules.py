"""Jobs with a real module: it learns from pictures, whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from mpl_desktop.jobs.modules import LiveClassifier, save_copy
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import WriteFailed
from mpl_engine.events import Prediction, drain
from mpl_engine.modules.errors import CannotTeach
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from tests.support.pictures import make_folder

COLOURS = ("red", "green", "blue", "yellow")


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_folder(tmp_path_factory.mktemp("all"), per_class=14, classes=COLOURS[:3])


@pytest.fixture(scope="module")
def yellow(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = make_folder(tmp_path_factory.mktemp("new"), per_class=6, classes=COLOURS)
    return sorted((folder / "yellow").iterdir())


@pytest.fixture(scope="module")
def module(everything: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("run") / "run"
    drain(train(RunPlan(everything, config=Config(shots=6), method="instant"), out, token=CancelToken()))
    return out / "module.safetensors"


@pytest.fixture
def live(module: Path) -> LiveClassifier:
    made = LiveClassifier(ResourceCache())
    drain(made.load(module, None, "cpu")(CancelToken()))
    return made


def labels(live: LiveClassifier, paths: Sequence[Path]) -> list[str | None]:
    events = live.classify(paths)(CancelToken())
    return [event.label for event in events if isinstance(event, Prediction)]


def classes(live: LiveClassifier, path: Path) -> int:
    events = live.classify([path])(CancelToken())
    return next(len(event.top) for event in events if isinstance(event, Prediction))


def test_the_loaded_module_answers_with_what_it_learned(
    live: LiveClassifier, module: Path, yellow: list[Path], tmp_path: Path
) -> None:
    before = module.read_bytes()
    drain(live.add_class("violet")(CancelToken()))
    out = tmp_path / "improved" / "more.safetensors"  # its folder is made
    red = sorted((yellow[0].parent.parent / "red").iterdir())
    lessons = {"yellow": yellow[:5], "red": red[:1]}
    done = drain(live.teach(module, lessons, out, None, "cpu")(CancelToken()))
    assert [(one.class_name, one.new, one.images) for one in done.taught] == [
        ("yellow", True, 5),
        ("red", False, 1),
    ]
    assert done.class_names == (*done.info.class_names, "violet")  # by its name alone, so in no file
    assert done.info.class_names[-1] == "yellow"
    assert labels(live, yellow[5:]) == ["yellow"]
    assert module.read_bytes() == before
    assert [path.name for path in out.parent.iterdir()] == ["more.safetensors"]


def test_where_one_class_cannot_be_learned_nothing_changes(
    live: LiveClassifier, module: Path, yellow: list[Path], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"x")
    lessons = {"yellow": yellow[:5], "white": [bad]}
    with pytest.raises(CannotTeach):
        drain(live.teach(module, lessons, tmp_path / "out" / "m.safetensors", None, "cpu")(CancelToken()))
    assert list((tmp_path / "out").iterdir()) == []
    assert classes(live, yellow[0]) == 3


def test_a_copy_is_the_same_file_and_says_why_it_cannot_be(module: Path, tmp_path: Path) -> None:
    assert (
        drain(save_copy(module, tmp_path / "copy.safetensors")(CancelToken()))
        == tmp_path / "copy.safetensors"
    )
    assert (tmp_path / "copy.safetensors").read_bytes() == module.read_bytes()
    with pytest.raises(WriteFailed, match="gone"):
        drain(save_copy(tmp_path / "gone.safetensors", tmp_path / "x.safetensors")(CancelToken()))


def test_a_picture_in_memory_is_answered_as_its_file(
    live: LiveClassifier, everything: Path, tmp_path: Path
) -> None:
    for number, size in enumerate(
        [(48, 48), (47, 31)]
    ):  # rows of the second one are no multiple of four bytes
        path = tmp_path / f"{number}.png"
        picture = QImage(str(next((everything / "green").iterdir()))).scaled(*size)
        picture.convertToFormat(QImage.Format.Format_RGB888).save(str(path))
        events = list(live.classify([path])(CancelToken()))
        wanted = next(event for event in events if isinstance(event, Prediction))
        found = drain(live.look(picture)(CancelToken()))
        assert found.label == wanted.label == "green"
        assert found.top == wanted.top
        assert found.path == ""
