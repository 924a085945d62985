"""Exports: they answer as the program does, say what they are, stand alone, and are not kept when they disagree."""

import copy
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, ImageCms
from safetensors.numpy import load_file

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ClassNamesError, OutputExists
from mpl_engine.events import Prediction, drain
from mpl_engine.export import onnx_graph as export_graph
from mpl_engine.export.errors import ExportDisagrees
from mpl_engine.export.module_export import METADATA_KEY, SHIPPED_CODE, export_module
from mpl_engine.export.onnx_verify import TOLERANCES, agreement, require, run_graph, session
from mpl_engine.extras.libraries import LibraryMissing
from mpl_engine.images import colour
from mpl_engine.modules.edit import rename_module
from mpl_engine.modules.file import read_module, write_module
from mpl_engine.modules.info import read_info
from tests.support.hostile_files import png_16_bit


def export(*arguments, **options):
    return drain(export_module(*arguments, token=CancelToken(), **options))


@pytest.mark.parametrize("batch", [1, 3, 17])
def test_graph_equals_program_for_any_batch(classifier, traced, batch):
    pixels = torch.randn(batch, 3, classifier.store.size, classifier.store.size)
    graph = session(traced.SerializeToString())
    probabilities, familiar = classifier.assess(pixels)
    assert run_graph(graph, pixels) == pytest.approx(probabilities.numpy(), abs=1e-5)
    found = graph.run(["familiarity"], {"pixels": pixels.numpy()})[0]
    assert found == pytest.approx(familiar.numpy(), abs=1e-5)


def test_onnx_file_says_what_it_is(module, quick_trace, tmp_path, pictures_folder):
    out = tmp_path / "model.onnx"
    done = export(module, "onnx", out, images=sorted((pictures_folder / "red").iterdir()))
    assert done.max_difference <= done.allowed_difference == 1e-4
    assert done.top1_agreement == 1
    assert done.images == 48 + 16 + 12
    graph = session(out.read_bytes())
    about = json.loads(graph.get_modelmeta().custom_metadata_map[METADATA_KEY])
    info = read_info(module)
    assert about["classes"] == list(info.class_names)
    assert about["preprocess"] == info.raw["preprocess"]
    assert about["calibration"] == info.raw["calibration"]
    assert about["doubt"] == info.calibration.limits()


@pytest.mark.parametrize("precision", ["fp16", "int8"])
def test_smaller_precisions_are_smaller_and_close(module, quick_trace, tmp_path, precision):
    full = export(module, "onnx", tmp_path / "full.onnx")
    small = export(module, "onnx", tmp_path / "small.onnx", precision)
    # Products are stored in 8 bits; the convolutions of a stem stay as they are.
    assert small.bytes < (0.6 if precision == "fp16" else 0.65) * full.bytes
    assert small.max_difference <= TOLERANCES[precision].difference
    assert small.decided_agreement >= TOLERANCES[precision].agreement


def test_an_export_that_disagrees_leaves_nothing_behind(module, traced, monkeypatch, tmp_path):
    import onnx

    def spoiled(_classifier):
        model = copy.deepcopy(traced)
        for tensor in model.graph.initializer:
            values = onnx.numpy_helper.to_array(tensor)
            if values.ndim == 4:  # the patch embedding
                tensor.CopyFrom(onnx.numpy_helper.from_array(-values, tensor.name))
        return model

    monkeypatch.setattr(export_graph, "trace", spoiled)
    for kind in ("onnx", "folder"):
        with pytest.raises(ExportDisagrees) as caught:
            export(module, kind, tmp_path / "out")
        assert "allowed: 0.0001" in str(caught.value)
        assert list(tmp_path.iterdir()) == []


def test_not_a_number_disagrees():
    table = np.full((2, 3), 1 / 3, np.float32)
    with pytest.raises(ExportDisagrees):
        require(agreement(table, table * np.nan), Path("x"), "int8")


def test_missing_libraries_are_named(monkeypatch):
    monkeypatch.setattr(export_graph, "find_spec", lambda name: None if name == "onnx" else object())
    with pytest.raises(LibraryMissing) as caught:
        export_graph.check_parts("fp32")
    assert "pip install onnx" in str(caught.value)


def test_nothing_is_replaced_unasked(module, quick_trace, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    for force in (False, True):
        with pytest.raises(OutputExists):
            export(module, "folder", tmp_path / "mine", force=force)
    assert (tmp_path / "mine" / "letter.txt").read_text() == "dear"
    export(module, "folder", tmp_path / "ours")
    with pytest.raises(OutputExists):
        export(module, "folder", tmp_path / "ours")
    export(module, "folder", tmp_path / "ours", force=True)


def odd_pictures(folder: Path, source: Path) -> list[Path]:
    """Turned, transparent, CMYK, deep (one of 12 bits in 16), long, large and profiled pictures."""
    with Image.open(source) as opened:
        base = opened.convert("RGB").resize((120, 80))
    exif = Image.Exif()
    exif[0x0112] = 6
    base.save(folder / "turned.jpg", exif=exif)
    base.save(
        folder / "profile.png", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    )
    base.convert("CMYK").save(folder / "cmyk.jpg")
    base.resize((900, 640)).save(folder / "large.jpg")
    base.resize((2000, 5)).save(folder / "strip.png")
    clear = base.convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(base.size))
    clear.save(folder / "clear.png")
    deep = (np.asarray(base.convert("L"), np.uint16) * 200).astype(np.uint16)
    Image.fromarray(deep).save(folder / "deep.png")
    (folder / "dim.png").write_bytes(png_16_bit(np.asarray(base).astype(np.uint16) * 16))
    return sorted(folder.iterdir())


def test_folder_classifies_alone_by_the_same_rules(
    module, classifier, quick_trace, tmp_path, pictures_folder, child_environment
):
    out = tmp_path / "folder"
    export(module, "folder", out)
    (tmp_path / "odd").mkdir()
    paths = odd_pictures(tmp_path / "odd", pictures_folder / "red" / "red_00.png")
    paths += sorted(pictures_folder.glob("*/*_01.png"))
    # Only its three libraries: anything of this program, or torch, would end the script.
    block = (
        "import sys; sys.modules.update(dict.fromkeys(['mpl_engine', 'torch', 'open_clip', 'pillow_heif']));"
    )
    run = f"{block} sys.argv = sys.argv[1:]; import runpy; sys.path.insert(0, {str(out)!r}); "
    run += "runpy.run_path(sys.argv[0], run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", run, out / "classify.py", *paths],
        env={**child_environment, "PYTHONPATH": ""},
        capture_output=True,
        check=True,
        timeout=120,
    )
    there = json.loads(done.stdout)
    here = [e for e in classifier.classify(paths, token=CancelToken()) if isinstance(e, Prediction)]
    for one, other in zip(here, there, strict=True):
        assert other["path"] == one.path
        assert dict(other["top"]) == pytest.approx(dict(one.top), abs=1e-4), one.path
        assert other["status"] == one.status
        assert other["label"] == one.label
        assert other["probability"] == pytest.approx(one.probability, abs=1e-4)
    assert any(one.label != one.top[0][0] for one in here)  # by the module's costs
    assert len({one.status for one in here}) > 1


def test_folder_holds_a_card_and_the_module(module, quick_trace, tmp_path):
    out = tmp_path / "folder"
    export(module, "folder", out)
    assert read_module(out).info.raw == read_info(module).raw  # the folder opens as the module that it holds
    assert read_info(out).path == out / "module.safetensors"
    card = (out / "README.md").read_text(encoding="utf-8")
    assert card.startswith("---\nlicense: ")
    assert "pipeline_tag: image-classification" in card
    assert "- red (prompt: " in card
    assert (out / "module.safetensors").read_bytes() == module.read_bytes()
    images = Path(colour.__file__).parent
    for name, source in SHIPPED_CODE.items():
        assert (out / name).read_bytes() == (images / source).read_bytes()


def test_command_line(cli, module, quick_trace, tmp_path):
    answer = cli("export", module, "--to", "onnx", "--out", tmp_path / "m.onnx", "--json")
    assert answer.code == 0, answer.err
    assert {"path", "max_difference", "top1_agreement"} <= json.loads(answer.out).keys()
    assert cli("export", module, "--to", "onnx", "--out", tmp_path / "m.onnx").code == 2


def test_rename_changes_words_alone(cli, module, tmp_path):
    out = tmp_path / "renamed.safetensors"
    answer = cli("rename", module, "--out", out, "--name", "Colours", "--class", "red=crimson", "--json")
    assert answer.code == 0, answer.err
    assert json.loads(answer.out)["classes"] == ["blue", "green", "crimson"]
    before, after = load_file(module), load_file(out)
    assert before.keys() == after.keys()
    assert all(np.array_equal(before[k], after[k]) for k in before)
    assert [c.prompt for c in read_info(out).classes] == [c.prompt for c in read_info(module).classes]
    for classes in ({"pink": "rose"}, {"red": "Blue"}, {"red": " "}):
        with pytest.raises(ClassNamesError):
            rename_module(module, tmp_path / "no.safetensors", classes=classes)
    assert not (tmp_path / "no.safetensors").exists()


def test_compare_lists_flipped_answers(cli, trained_run, tmp_path, pictures_folder):
    module = trained_run / "module.safetensors"
    read = read_module(module)
    turned = tmp_path / "turned.safetensors"  # red's features answer as green, and the reverse
    swapped = read.class_features[[0, 2, 1]]
    write_module(turned, read.info.raw, read.prompts, swapped, read.learner)
    same = json.loads(cli("compare", module, module, pictures_folder, "--json").out)
    assert (same["flipped"], same["agreement"], same["images"]) == ([], 1.0, 36)
    assert same["accuracy_a"] == same["accuracy_b"]
    found = json.loads(cli("compare", module, turned, pictures_folder, "--json").out)
    swap = {"green": "red", "red": "green"}
    assert found["flipped"]
    assert all(f["label_b"] == swap[f["label_a"]] for f in found["flipped"])
    assert all(f["true"] in {"red", "green", "blue"} for f in found["flipped"])
    assert found["agreement"] == pytest.approx(1 - len(found["flipped"]) / 36)
