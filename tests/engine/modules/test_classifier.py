"""The classifier: equal answers in every process and by every way in, new classes by name, and the CSV."""

import csv
import io
import json
from pathlib import Path

import pytest
from PIL import Image

from mpl_engine.backbones.errors import BackboneMismatch
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import ClassNamesError, ConfigError, FolderProblem
from mpl_engine.events import AnswerStatus, Prediction, drain
from mpl_engine.modules.answer import predictions_csv
from mpl_engine.modules.classifier import Classifier, open_classifier
from mpl_engine.prompts.errors import PromptTooLong
from tests.support.command_line import spawn
from tests.support.jobs import events_of


def answers(classifier: Classifier, *paths: Path, **options) -> list[Prediction]:
    events, _ = events_of(classifier.classify(paths, token=CancelToken(), **options))
    return [e for e in events if isinstance(e, Prediction)]


@pytest.fixture
def classifier(trained_run) -> Classifier:
    return drain(open_classifier(trained_run / "module.safetensors", token=CancelToken()))


@pytest.fixture
def pictures(pictures_folder) -> list[Path]:
    return sorted((pictures_folder / "red").iterdir())[:3]


def test_a_new_process_gives_the_same_probabilities(
    classifier, trained_run, pictures_folder, child_environment, tmp_path
):
    classifier.add_class("zebra crossing")
    here = answers(classifier, pictures_folder, top_k=4)
    moved = tmp_path / "moved.safetensors"
    moved.write_bytes((trained_run / "module.safetensors").read_bytes())
    options = ["--top", 4, "--add-class", "zebra crossing", "--json"]
    done = spawn(child_environment, "classify", moved, pictures_folder, *options)
    assert done.returncode == 0, done.stderr
    there = json.loads(done.stdout)["predictions"]
    assert [p["path"] for p in there] == [p.path for p in here]
    assert len(here) == 36
    for one, other in zip(here, there, strict=True):
        assert dict(other["top"]) == pytest.approx(dict(one.top), abs=1e-5)


def test_images_in_memory_equal_files(classifier, pictures):
    from_files = answers(classifier, *pictures)
    from_memory = classifier.classify_images([Image.open(path) for path in pictures])
    for one, other in zip(from_files, from_memory, strict=True):
        assert dict(other.top) == pytest.approx(dict(one.top), abs=1e-6)


def test_a_turned_photo_is_upright_in_memory_too(classifier, pictures, tmp_path):
    with Image.open(pictures[0]) as image:
        exif = Image.Exif()
        exif[0x0112] = 6
        image.rotate(90, expand=True).save(tmp_path / "turned.png", exif=exif)
    (upright,) = answers(classifier, pictures[0])
    (from_file,) = answers(classifier, tmp_path / "turned.png")
    (from_memory,) = classifier.classify_images([Image.open(tmp_path / "turned.png")])
    for other in (from_file, from_memory):
        assert dict(other.top) == pytest.approx(dict(upright.top), abs=1e-5)


def test_batches_do_not_change_answers(classifier, pictures_folder):
    one_by_one = answers(classifier, pictures_folder, batch_size=1)
    together = answers(classifier, pictures_folder, batch_size=7)
    assert [p.path for p in one_by_one] == [p.path for p in together]
    for one, other in zip(one_by_one, together, strict=True):
        assert one.probability == pytest.approx(other.probability, abs=1e-5)


def test_probabilities_add_up(classifier, pictures):
    for answer in answers(classifier, *pictures, top_k=3):
        values = [p for _, p in answer.top]
        assert sum(values) == pytest.approx(1, abs=1e-5)
        assert values == sorted(values, reverse=True)
        assert (answer.label, answer.probability) == answer.top[0]


def test_top_k_beyond_the_classes_gives_all(classifier, pictures):
    assert len(answers(classifier, pictures[0], top_k=99)[0].top) == 3
    assert len(answers(classifier, pictures[0], top_k=1)[0].top) == 1


def test_a_threshold_makes_answers_not_sure(classifier, pictures):
    assert {a.status for a in answers(classifier, *pictures, threshold=1.0)} == {"not_sure"}
    assert {a.status for a in answers(classifier, *pictures, threshold=0.0)} == {"ok"}


@pytest.mark.parametrize("wrong", [{"top_k": 0}, {"threshold": 1.5}, {"threshold": float("nan")}])
def test_wishes_that_cannot_be_met(classifier, pictures, wrong):
    with pytest.raises(ConfigError):
        answers(classifier, *pictures, **wrong)
    with pytest.raises(ConfigError):
        classifier.classify_images([], **wrong)


# Files and folders


def test_folders_are_searched_and_bad_files_listed(classifier, pictures, tmp_path):
    inside = tmp_path / "a" / "deep"
    inside.mkdir(parents=True)
    good = pictures[0].read_bytes()
    (inside / "good.png").write_bytes(good)
    (tmp_path / "a" / "cut.png").write_bytes(good[:80])
    (tmp_path / "a" / "empty.png").touch()
    (tmp_path / "a" / ".hidden.png").write_bytes(good)
    (tmp_path / "a" / "Thumbs.db").write_bytes(b"x")
    found = {Path(a.path).name: a for a in answers(classifier, tmp_path / "a", pictures[1])}
    assert {name: a.status for name, a in found.items()} == {
        "good.png": "ok",
        "cut.png": "unreadable",
        "empty.png": "unreadable",
        pictures[1].name: "ok",
    }
    bad = found["empty.png"]
    assert (bad.label, bad.probability, bad.top, bad.detail) == (None, None, (), "the file is empty")


def test_an_empty_folder_is_no_error(classifier, tmp_path):
    assert answers(classifier, tmp_path) == []


@pytest.mark.parametrize("name", ["nope.png", "a" * 5000, "nul\0"])
def test_a_path_that_leads_nowhere(classifier, pictures, tmp_path, name):
    good, lost = answers(classifier, pictures[0], tmp_path / name)
    assert (good.status, lost.status) == ("ok", "unreadable")
    assert (lost.path, lost.label) == (str(tmp_path / name), None)
    assert lost.detail
    with pytest.raises(FolderProblem):
        answers(classifier, tmp_path / name, tmp_path / "no.png")


def test_cancelling_stops(classifier, pictures_folder):
    token = CancelToken()
    job = classifier.classify([pictures_folder], token=token, batch_size=2)
    seen = 0
    with pytest.raises(Cancelled):
        for event in job:
            seen += isinstance(event, Prediction)
            if seen:
                token.cancel()
    assert 0 < seen < 36


# New classes


def test_a_class_by_its_name_alone(classifier, pictures):
    before = answers(classifier, pictures[0], top_k=9)[0]
    classifier.add_class("  zebra   crossing ")
    after = answers(classifier, pictures[0], top_k=9)[0]
    assert classifier.class_names == ["blue", "green", "red", "zebra crossing"]
    assert classifier.class_matrix.shape[0] == 4
    assert classifier.class_matrix.norm(dim=1).tolist() == pytest.approx([1] * 4, abs=1e-5)
    known, now = dict(before.top), dict(after.top)
    rest = 1 - now["zebra crossing"]  # the others keep their proportions
    assert {n: now[n] / rest for n in known} == pytest.approx(known, abs=1e-4)


@pytest.mark.parametrize("name", ["", "  ", "red", " RED", "\udcff", "<start_of_text>"])
def test_names_that_cannot_be_added(classifier, name):
    with pytest.raises(ClassNamesError):
        classifier.add_class(name)
    assert len(classifier.class_names) == classifier.class_matrix.shape[0] == 3


def test_an_underscore_is_a_space(classifier):
    classifier.add_class("zebra_crossing")
    with pytest.raises(ClassNamesError):
        classifier.add_class("Zebra crossing")


def test_a_name_too_long(classifier):
    with pytest.raises(PromptTooLong):
        classifier.add_class("word " * 100)


def test_a_module_made_in_half_precision_works_here(trained_run, pictures, tmp_path):
    raw = (trained_run / "module.safetensors").read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + length])
    meta = json.loads(header["__metadata__"]["mpl_module"])
    meta["config"]["precision"] = "fp16"
    header["__metadata__"]["mpl_module"] = json.dumps(meta)
    text = json.dumps(header).encode()
    path = tmp_path / "m.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + raw[8 + length :])
    half = drain(open_classifier(path, device="cpu", token=CancelToken()))
    assert answers(half, pictures[0])[0].status == "ok"


@pytest.mark.parametrize("tag", ["../weights", "weights.pt", "/etc/hostname", "a:b"])
def test_a_tag_that_is_a_path_is_refused(trained_run, tmp_path, tag):
    raw = (trained_run / "module.safetensors").read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + length])
    meta = json.loads(header["__metadata__"]["mpl_module"])
    meta["backbone"] |= {"name": f"ViT-B-32:{tag}", "arch": "ViT-B-32", "tag": tag}
    header["__metadata__"]["mpl_module"] = json.dumps(meta)
    text = json.dumps(header).encode()
    path = tmp_path / "m.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + raw[8 + length :])
    with pytest.raises(BackboneMismatch):
        drain(open_classifier(path, device="cpu", token=CancelToken()))


# CSV


def table(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_the_csv_of_the_contract():
    rows = table(
        predictions_csv(
            [
                Prediction("a.png", "cat", 0.75, AnswerStatus.OK, (("cat", 0.75), ("dog", 0.25))),
                Prediction("b.png", None, None, AnswerStatus.UNREADABLE, (), "the file is empty"),
            ],
            2,
        )
    )
    assert rows == [
        ["path", "label", "probability", "status", "label_1", "probability_1", "label_2", "probability_2"],
        ["a.png", "cat", "0.750000", "ok", "cat", "0.750000", "dog", "0.250000"],
        ["b.png", "", "", "unreadable", "", "", "", ""],
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_formulas_are_made_harmless(start):
    name = f"{start}cmd|'/c calc'!A0"
    rows = table(predictions_csv([Prediction(name, name, 1.0, AnswerStatus.OK, ((name, 1.0),))], 1))
    assert [rows[1][i] for i in (0, 1, 4)] == ["'" + name] * 3


def test_odd_names_survive_the_csv():
    name = 'a,"b"\nç赤.png'
    rows = table(predictions_csv([Prediction(name, name, 1.0, AnswerStatus.OK, ((name, 1.0),))], 1))
    assert rows[1][0] == name


def test_the_csv_command(cli, trained_run, pictures, tmp_path):
    out = tmp_path / "answers.csv"
    module = trained_run / "module.safetensors"
    assert cli("classify", module, pictures[0], "--top", 9, "--csv", out).code == 0
    rows = table(out.read_text(encoding="utf-8-sig"))
    assert rows[0][-2:] == ["label_3", "probability_3"]
    assert rows[1][0] == str(pictures[0])
    assert cli("classify", module, pictures[1], "--csv", out).code == 2
    assert cli("classify", module, pictures[1], "--csv", out, "--force").code == 0
    assert table(out.read_text(encoding="utf-8-sig"))[1][0] == str(pictures[1])
