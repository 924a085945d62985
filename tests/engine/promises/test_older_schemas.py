"""Files of every schema version that was ever released open; newer ones are refused with the version needed."""

import json

import pytest

from mpl_engine.backbones.errors import RetiredBackbone
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import NewerFile
from mpl_engine.events import drain
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.info import read_info
from tests.support.mutations import readers
from tests.support.places import SCHEMAS

KEPT = sorted(SCHEMAS.glob("*/*.*"))
WITH_SCHEMA = {
    "module": "mpl_module",
    "checkpoint": "mpl_checkpoint",
    "config": "",
    "split": "",
    "project": "",
}
"""Kinds that carry a schema number; the metadata key that it stands under, if it is not JSON itself."""


SUPPORTED = {"module": 2}
"""Where it is not 1."""


def test_every_kind_is_kept():
    assert {path.stem for path in KEPT} >= set(readers())


@pytest.mark.parametrize("path", KEPT, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_a_kept_file_opens(path):
    readers()[path.stem](path)


@pytest.mark.parametrize("kind", WITH_SCHEMA)
@pytest.mark.parametrize("ahead", [1, 10**6])
def test_a_newer_file_names_the_version_that_it_needs(kind, ahead, tmp_path):
    supported = SUPPORTED.get(kind, 1)
    schema = supported + ahead
    source = next(p for p in KEPT if p.stem == kind and p.parent.name == "1")
    data, key = source.read_bytes(), WITH_SCHEMA[kind]
    if key:
        length = int.from_bytes(data[:8], "little")
        header = json.loads(data[8 : 8 + length])
        meta = json.loads(header["__metadata__"][key])
        header["__metadata__"][key] = json.dumps({**meta, "schema": schema})
        raw = json.dumps(header).encode()
        data = len(raw).to_bytes(8, "little") + raw + data[8 + length :]
    else:
        data = json.dumps({**json.loads(data), "schema": schema}).encode()
    path = tmp_path / source.name
    path.write_bytes(data)
    with pytest.raises(NewerFile) as caught:
        readers()[kind](path)
    assert (caught.value.schema, caught.value.supported) == (schema, supported)
    assert str(schema) in str(caught.value)


def test_a_module_of_the_first_version_opens_and_says_which_backbone_it_needs():
    """Its description can be read; to use it, the weights that it was trained on have to be given."""
    kept = SCHEMAS / "1" / "module.safetensors"
    assert read_info(kept).backbone.name == "tiny"
    with pytest.raises(RetiredBackbone) as told:
        drain(open_classifier(kept, token=CancelToken()))
    assert "small" in str(told.value)
