"""Nothing of the product writes or reads a pickle, but for one reader of a person's own weights file."""

import ast
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.places import ROOT
from tests.support.sources import calls, sources

PACKAGES = ("mpl_engine", "mpl_desktop", "tools")
FORBIDDEN_MODULES = {"dill", "cloudpickle", "joblib", "marshal", "shelve"}
PICKLING = {"load", "loads", "dump", "dumps", "Pickler", "Unpickler"}


def keyword(call: ast.Call, name: str) -> object:
    return next(
        (k.value.value for k in call.keywords if k.arg == name and isinstance(k.value, ast.Constant)), None
    )


def findings(path: str, tree: ast.Module) -> Iterator[str]:
    """What in a source could read or write a pickle."""
    for node in ast.walk(tree):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        yield from (f"imports {n}" for n in names if n.partition(".")[0] in FORBIDDEN_MODULES)
        if isinstance(node, ast.ImportFrom) and node.module in ("pickle", "torch"):
            yield from (f"imports {a.name}" for a in node.names if a.name in {*PICKLING, "save"})
    for name, call in calls(tree):
        owner, _, function = name.rpartition(".")
        if owner == "pickle" and function in PICKLING:
            yield f"calls {name}"
        if name in ("torch.save", "torch.jit.load", "torch.package.PackageImporter", "pandas.read_pickle"):
            yield f"calls {name}"
        allowed = path == "mpl_engine/backbones/weights.py" and keyword(call, "weights_only") is True
        if name == "torch.load" and not allowed:
            yield f"calls {name} outside its one place"
        if (
            function in ("load", "save")
            and owner in ("np", "numpy")
            and keyword(call, "allow_pickle") is not False
        ):
            yield f"calls {name} without allow_pickle=False"


def test_no_source_reads_or_writes_a_pickle():
    found = {path: told for path, tree in sources(*PACKAGES) if (told := list(findings(path, tree)))}
    assert found == {}


def test_torch_load_is_called_once_and_only_for_weights():
    loads = [call for _, tree in sources(*PACKAGES) for name, call in calls(tree) if name == "torch.load"]
    assert [keyword(call, "weights_only") for call in loads] == [True]


@pytest.mark.parametrize(
    "source",
    ["import pickle\npickle.loads(b'')", "from torch import load", "import torch\ntorch.save(1, 'x')", "import joblib",
     "import torch\ntorch.load('x', weights_only=True)", "import numpy as np\nnp.load('x')"],
)  # fmt: skip
def test_the_walk_sees_what_is_forbidden(source):
    assert list(findings("mpl_engine/other.py", ast.parse(source)))


def is_pickle(path: Path) -> bool:
    """A pickle of protocol 2 and later, or an archive that holds one."""
    start = path.read_bytes()[:2]
    if start[:1] == b"\x80" and start[1:] in (b"\x02", b"\x03", b"\x04", b"\x05"):
        return True
    return zipfile.is_zipfile(path) and any(n.endswith(".pkl") for n in zipfile.ZipFile(path).namelist())


def test_no_artefact_is_a_pickle(trained_run):
    made = [p for p in trained_run.rglob("*") if p.is_file()]
    assert {p.suffix for p in made} >= {".safetensors", ".json", ".jsonl"}
    shipped = [p for p in (ROOT / "resources").rglob("*") if p.is_file()]
    assert shipped
    assert [p for p in (*made, *shipped) if is_pickle(p)] == []
