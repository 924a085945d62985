"""What may be loaded when: no torch with the app, nothing heavy with the first window."""

import subprocess
import sys
from pathlib import Path

import mpl_desktop

ROOT = Path(mpl_desktop.__file__).parent
MODULES = [
    ".".join(("mpl_desktop", *p.relative_to(ROOT).with_suffix("").parts))
    for p in sorted(ROOT.rglob("*.py"))
    if p.name not in {"__init__.py", "__main__.py"}
]


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_no_module_of_the_app_loads_torch() -> None:
    names = ", ".join(MODULES)
    assert (
        run(f"import sys, {names}; print('torch' in sys.modules, 'open_clip' in sys.modules)")
        == "False False"
    )


def test_the_first_window_loads_neither_torch_nor_plots_nor_extras(tmp_path: Path) -> None:
    code = f"""
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtWidgets import QApplication
from mpl_desktop import theme
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.system.settings import Settings
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
app = QApplication([])
settings = Settings(Path({str(tmp_path)!r}) / "s.ini", Path({str(tmp_path)!r}))
theme.apply(app, "light")
workspace = Workspace(settings)
window = MainWindow(workspace, Trainings(workspace))
window.show()
app.processEvents()
print([name for name in ("torch", "pyqtgraph", "numpy", "PIL", "av", "PySide6.QtMultimedia") if name in sys.modules])
window.close()
"""
    assert run(code).splitlines()[-1] == "[]"


def test_files_of_libraries_can_be_loaded_ahead_and_are_those_that_they_use() -> None:
    code = """
import sys
from importlib.util import find_spec
from mpl_desktop.system import preloading
loaded = preloading.load_torch_files()
assert "torch" not in sys.modules
assert loaded == (sys.platform in ("linux", "darwin")), loaded
import torch
assert torch.ones(2).sum() == 2
assert not preloading.load_torch_files()  # it is there
there = find_spec("triton") is not None
assert preloading.load_model_files() == there
import mpl_engine.backbones.model
assert not ("triton" in sys.modules and preloading.load_model_files())
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=300)
