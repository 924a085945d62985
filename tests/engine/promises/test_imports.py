"""What importing costs and needs: no Qt in the engine, no torch until something computes."""

import pytest

from tests.support.command_line import python

NO_QT = """
import importlib.abc, sys
class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "pyqtgraph", "qtawesome"}:
            raise ImportError(name)
sys.meta_path.insert(0, Refuse())
"""


def test_the_engine_imports_without_qt():
    code = NO_QT + (
        "import pkgutil, importlib, mpl_engine\n"
        "for m in pkgutil.walk_packages(mpl_engine.__path__, 'mpl_engine.'):\n"
        "    if not m.name.endswith('__main__') and '_resources' not in m.name:\n"
        "        importlib.import_module(m.name)\n"
    )
    done = python(code)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "module",
    [
        "mpl_engine",
        "mpl_engine.runs.train",
        "mpl_engine.data.dataset",
        "mpl_engine.modules.info",
        "mpl_engine.cli.main",
        "mpl_engine.scale.run",
        "mpl_engine.scale.decoder",
    ],
)
def test_modules_that_must_load_fast_load_no_torch(module):
    done = python(f"import sys, {module}; sys.exit('torch' in sys.modules)")
    assert done.returncode == 0, done.stderr


EXTRAS = {
    *("pyarrow", "fsspec", "aiohttp", "ray"),
    *("fastapi", "starlette", "uvicorn", "pydantic", "python_multipart", "prometheus_client"),
}
"""The libraries that the extras for many pictures, clusters and the service bring."""


@pytest.mark.parametrize(
    "module", ["mpl_engine.cli.main", "mpl_desktop.app", "mpl_desktop.window.main_window"]
)
def test_the_command_line_and_the_window_start_without_the_libraries_of_extras(module):
    done = python(f"import sys, {module}; print(sorted({EXTRAS} & set(sys.modules)))")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n"


def test_classifying_loads_no_library_of_an_extra(trained_run, pictures_folder, child_environment):
    """The plain command, not a shard: what it needs comes with the program alone."""
    picture = next(pictures_folder.rglob("*.png"))
    code = (
        "import sys\nfrom mpl_engine.cli.main import run\nstatus = run(sys.argv[1:])\n"
        f"print(status, sorted({EXTRAS} & set(sys.modules)), file=sys.stderr)\n"
    )
    done = python(
        code,
        "classify",
        trained_run / "module.safetensors",
        picture,
        "--device",
        "cpu",
        env=child_environment,
    )
    assert done.stderr.splitlines()[-1] == "0 []", done.stderr
