"""What programs that use the library rely on: the names of `mpl_engine`, how little they load, README's example."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import mpl_engine
from tests.support.places import ROOT


def typed_imports() -> dict[str, str]:
    """Name → module of the imports under TYPE_CHECKING, which type checkers and editors read."""
    tree = ast.parse(Path(mpl_engine.__file__).read_text(encoding="utf-8"))
    block = next(n for n in tree.body if isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING")
    found = [n for n in block.body if isinstance(n, ast.ImportFrom)]
    assert len(found) == len(block.body)
    return {alias.asname or alias.name: str(node.module) for node in found for alias in node.names}


def test_the_names_are_sorted_and_those_that_type_checkers_see():
    assert mpl_engine.__all__ == sorted(mpl_engine.__all__)
    assert sorted(typed_imports()) == mpl_engine.__all__


@pytest.mark.parametrize("name", mpl_engine.__all__)
def test_each_name_is_what_type_checkers_see(name):
    found = getattr(mpl_engine, name)
    assert found.__module__ == typed_imports()[name]
    assert found.__doc__


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = mpl_engine.nonsense
    with pytest.raises(ImportError):
        from mpl_engine import nonsense  # noqa: F401
    assert set(mpl_engine.__all__) < set(dir(mpl_engine))


def test_importing_loads_no_torch_and_plans_neither():
    program = (
        "import sys, mpl_engine\n"
        "loaded = set(sys.modules)\n"
        "assert not loaded & {'torch', 'numpy', 'PIL', 'click', 'rich'}, loaded\n"
        "from mpl_engine import CancelToken, Config, EngineError, Prediction, RunPlan, RunResult, drain, preset\n"
        "from mpl_engine import read_info, scan\n"
        "assert 'torch' not in sys.modules\n"
        "from mpl_engine import Classifier\n"
        "assert 'torch' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)


def test_the_example_in_the_readme_runs(pictures_folder, tmp_path, monkeypatch, capsys):
    [program] = re.findall(
        r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL
    )
    shutil.copytree(pictures_folder, tmp_path / "PICTURES")
    new = tmp_path / "NEW_PICTURES"
    new.mkdir()
    picture = next(pictures_folder.rglob("*.png"))
    (new / picture.name).write_bytes(picture.read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MPL_CACHE_DIR", str(tmp_path / "cache"))
    exec(compile(program, "README.md", "exec"), {})  # noqa: S102 - it is our own
    first, second = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"\d+% of the test images are right", first)
    assert re.fullmatch(rf"\S*{re.escape(picture.name)} \w+ [01]\.\d+", second), second
