"""Classes whose names are not English: people read the names everywhere, the text tower the words that stand for them."""

import json
import unicodedata
from pathlib import Path

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import FileFormatError
from mpl_engine.events import drain
from mpl_engine.modules.info import read_info
from mpl_engine.runs.data import read_split
from mpl_engine.runs.folder import open_run
from mpl_engine.runs.plan import RunPlan, plan_from_json
from mpl_engine.runs.train import resume, train
from tests.support.pictures import make_folder

FOLDERS = {"red": "Löwenzahn", "green": "Mohn", "blue": "rose"}
WORDS = {"Löwenzahn": "dandelion", "Mohn": "poppy flower"}


@pytest.fixture(scope="module")
def flowers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = make_folder(tmp_path_factory.mktemp("words") / "flowers", 12)
    for colour, name in FOLDERS.items():
        (root / colour).rename(root / name)
    return root


@pytest.fixture(scope="module")
def run(flowers: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("words run") / "run"
    plan = RunPlan(flowers, config=Config(shots=4), method="instant", words=WORDS)
    drain(train(plan, out, token=CancelToken()))
    return out


def test_the_module_names_classes_as_people_do_and_its_prompts_hold_the_words(run: Path) -> None:
    info = read_info(run / "module.safetensors")
    assert info.class_names == ("löwenzahn", "mohn", "rose")
    prompts = ["a photo of a dandelion.", "a photo of a poppy flower.", "a photo of a rose."]
    assert [c.prompt for c in info.classes] == prompts
    result = json.loads((run / "result.json").read_text(encoding="utf-8"))
    assert result["classes"] == ["löwenzahn", "mohn", "rose"]


def test_names_alone_are_judged_by_the_words(run: Path, flowers: Path, tmp_path: Path) -> None:
    """As if the words were the names."""
    names = RunPlan(flowers, config=Config(shots=4), method="instant", names=WORDS)
    drain(train(names, tmp_path / "named", token=CancelToken()))
    named, worded = (
        json.loads((out / "result.json").read_text(encoding="utf-8")) for out in (tmp_path / "named", run)
    )
    assert named["classes"] == ["dandelion", "poppy flower", "rose"], "in the same order as those of the run"
    assert named["zero_shot_confusion"] == worded["zero_shot_confusion"]


def test_a_resume_reads_the_words_of_the_run(run: Path, flowers: Path) -> None:
    assert read_split(run / "split.json", flowers).texts == ("dandelion", "poppy flower", "rose")
    assert open_run(run).plan.words == WORDS
    (run / "result.json").unlink()
    (run / "module.safetensors").unlink()
    drain(resume(run, token=CancelToken()))
    assert read_info(run / "module.safetensors").classes[0].prompt == "a photo of a dandelion."


@pytest.mark.parametrize("words", ["dandelion", ["dandelion"], ["a", "b", 3], ["a", " ", "c"]], ids=str)
def test_damaged_words_are_refused(run: Path, flowers: Path, tmp_path: Path, words: object) -> None:
    raw = json.loads((run / "split.json").read_text(encoding="utf-8"))
    (tmp_path / "split.json").write_text(json.dumps({**raw, "words": words}))
    with pytest.raises(FileFormatError, match="words"):
        read_split(tmp_path / "split.json", flowers)


def test_folders_are_known_in_either_form_of_unicode(flowers: Path, tmp_path: Path) -> None:
    plan = RunPlan(
        flowers,
        config=Config(shots=4),
        method="instant",
        words={unicodedata.normalize("NFD", "Löwenzahn"): "dandelion"},
    )
    drain(train(plan, tmp_path / "run", token=CancelToken()))
    assert read_split(tmp_path / "run" / "split.json", flowers).texts == ("dandelion", "mohn", "rose")


def test_runs_without_words_are_as_they_were(flowers: Path, tmp_path: Path) -> None:
    plan = RunPlan(flowers, config=Config(shots=4), method="instant")
    drain(train(plan, tmp_path / "run", token=CancelToken()))
    assert "words" not in json.loads((tmp_path / "run" / "split.json").read_text(encoding="utf-8"))
    old = plan.to_json()
    del old["words"]
    assert plan_from_json(old, tmp_path) == plan
    with pytest.raises(FileFormatError, match="words"):
        plan_from_json({**old, "words": {"a": 1}}, tmp_path)
