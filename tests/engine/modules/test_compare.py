"""Two modules side by side: what their files say differently."""

import json
import shutil

from safetensors.torch import load_file

from mpl_engine.modules.compare import differences
from mpl_engine.modules.edit import rename_module
from mpl_engine.modules.info import read_info


def rows(first, second):
    return {one.what: (one.first, one.second) for one in differences(first, second)}


def test_a_copy_says_the_same(module, tmp_path):
    shutil.copy(module, tmp_path / "twin.safetensors")
    assert differences(module, tmp_path / "twin.safetensors") == ()


def test_what_differs_is_said_and_nothing_else(module, changed, tmp_path):
    other = rename_module(module, tmp_path / "r.safetensors", classes={"red": "crimson"}).path
    assert rows(module, other) == {"only": ("red", "crimson")}
    head = rows(module, changed({"metrics": {"test_accuracy": 0.373}, "backbone": BACKBONE}))
    assert head["accuracy"][1] == "37.3 %"
    assert head["backbone"][1] == "other (ffffffffffff…)"
    assert head.keys() <= {"accuracy", "backbone"}


BACKBONE = {"name": "other", "arch": "other", "tag": None, "sha256": "f" * 64, "quick_gelu": False}


def test_settings_are_apart_from_what_answers(module, changed):
    """A setting is called `answer` too."""
    config = read_info(module).config.replaced(answer="best")
    found = rows(module, changed({"config": config.to_json()}))
    assert found == {"setting answer": ("prompts", "best")}


def test_other_prompts_of_the_same_number_are_told(module, changed):
    context = load_file(module)["text_context"]
    found = rows(module, changed(text_context=context + 1))
    assert found.keys() == {"prompts"}
    assert found["prompts"][1] == f"others, {found['prompts'][0]}"


def test_the_command_needs_no_folder(cli, module, tmp_path):
    other = rename_module(module, tmp_path / "r.safetensors", classes={"red": "crimson"}).path
    answer = cli("compare", module, other)
    assert answer.code == 0
    assert "classes that the other lacks" in answer.out
    found = json.loads(cli("compare", module, other, "--json").out)
    assert found == {"differences": [{"what": "only", "first": "red", "second": "crimson"}]}
