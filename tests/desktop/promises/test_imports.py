"""What may be loaded when: no torch with the app, nothing heavy with the first window."""

import os
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
heavy = {{"torch", "pyqtgraph", "numpy", "PIL", "av", "PySide6.QtMultimedia"}}
late = {{"mpl_desktop.camera.view", "mpl_desktop.camera.video", "mpl_engine.backbones.catalogue"}}
print(sorted((heavy | late) & sys.modules.keys()))
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


def test_the_sources_of_what_the_program_imports_are_not_read_and_kept(tmp_path: Path) -> None:
    """PySide's import hook read each, 49 MB with torch's; Qt's own names can be imported as ever."""
    code = """
import linecache, os, sys, threading, time
def look():
    while not hasattr(sys.modules.get("mpl_engine.device"), "choose_compute"):
        time.sleep(0.5)
    kept = [name for name in linecache.cache if "mpl_desktop" in name or "pyqtgraph" in name or "torch" in name]
    from PySide6.QtNetwork import QLocalSocket
    print(len(kept), QLocalSocket.__name__, flush=True)
    os._exit(0)
threading.Thread(target=look, daemon=True).start()
from mpl_desktop.app import main
main([])
"""
    places = (
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "XDG_RUNTIME_DIR",
    )
    own = dict.fromkeys(places, str(tmp_path)) | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    number, name = done.stdout.split()
    assert int(number) < 50  # some that torch itself looks at
    assert name == "QLocalSocket"
