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


@pytest.mark.parametrize("module", ["mpl_engine.cli.main", "mpl_desktop.app"])
def test_the_command_line_and_the_window_start_without_the_libraries_of_the_service(module):
    parts = {"fastapi", "starlette", "uvicorn", "pydantic", "python_multipart", "prometheus_client"}
    done = python(f"import sys, {module}; print(sorted({parts} & set(sys.modules)))")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n"
