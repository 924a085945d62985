"""`merge`: one module over the classes of several, as if it had learned from the pictures of all of them."""

import hashlib
import json
import shutil

import pytest
import torch

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import ClassesDiffer, OutputExists
from mpl_engine.evaluation.decision import Decision
from mpl_engine.evaluation.errors import CalibrationTooSmall
from mpl_engine.events import drain
from mpl_engine.export.model_card import model_card, module_card
from mpl_engine.export.module_export import export_module
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.edit import rename_module, weigh_module
from mpl_engine.modules.errors import CannotMerge
from mpl_engine.modules.evaluate import evaluate
from mpl_engine.modules.file import read_module, write_module
from mpl_engine.modules.info import read_info
from mpl_engine.modules.merging.merge import merge
from mpl_engine.modules.teach import teach
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train

from .conftest import merged


def accuracy(module, folder):
    opened = drain(open_classifier(module, device="cpu", token=CancelToken()))
    return drain(evaluate(opened, folder, "test", token=CancelToken())).scores.accuracy


def changed(module, out, **about):
    """A copy of a module with parts of its description replaced; a folder inside the description is dug into."""
    read = read_module(module)
    raw = {**read.info.raw, **about}
    write_module(
        out, raw, read.prompts, read.class_features, read.learner, read.references, read.learned, read.frozen
    )
    return out


def test_it_knows_what_both_knew_and_keeps_what_a_training_on_all_would(
    warm, cold, everything, at_once, tmp_path
):
    out = tmp_path / "m.safetensors"
    done = merged([warm, cold], out)
    assert done.classes == ("red", "yellow", "blue", "green")
    assert (done.images, done.shared_images, done.in_several, done.pictures) == (24, 0, (), 0)
    assert accuracy(out, everything) > 0.9
    mine, whole = read_module(out), read_module(at_once(everything))
    assert mine.learned is not None
    assert whole.learned is not None
    order = [whole.info.class_names.index(name) for name in done.classes]
    one, other = mine.learned.statistics, whole.learned.statistics
    assert one.counts.tolist() == other.counts[order].tolist()
    torch.testing.assert_close(one.means, other.means[order], rtol=0, atol=1e-5)
    torch.testing.assert_close(one.scatter, other.scatter, rtol=0, atol=1e-4)
    torch.testing.assert_close(mine.class_features, whole.class_features[order], rtol=0, atol=1e-5)
    assert mine.info.seen == whole.info.seen
    assert not mine.info.has_prompts


def test_without_pictures_nothing_is_promised(warm, cold, tmp_path):
    out = tmp_path / "m.safetensors"
    done = merged([warm, cold], out)
    info = read_info(out)
    assert not done.calibrated
    assert (info.raw["calibration"], info.raw["metrics"], info.accuracy) == (None, {}, None)
    with pytest.raises(CalibrationTooSmall):
        info.calibration.limits(0.9)


def test_it_is_judged_and_calibrated_on_pictures_of_all(warm, cold, everything, tmp_path):
    out = tmp_path / "m.safetensors"
    done = merged([warm, cold], out, data=everything)
    unseen = 4 * 14 - len(read_info(warm).seen) - len(read_info(cold).seen)
    assert (done.pictures, done.calibrated, done.uncovered) == (unseen, True, ())
    assert done.accuracy == accuracy(out, everything)
    for source in done.sources:
        assert source.judged is not None
        assert source.judged.images == unseen // 2
        assert 0.9 < source.judged.merged <= 1
    info = read_info(out)
    assert info.raw["calibration"]["source"] == "merge"
    assert info.raw["calibration"]["images"] == len(info.calibration.margins) == unseen
    assert info.calibration.limits(0.9)["coverage"] == 0.9
    assert info.accuracy == done.accuracy
    assert info.sources == done.sources


def test_alone_is_what_the_module_itself_answers(warm, cold, some, everything, tmp_path):
    done = merged([warm, cold], tmp_path / "m.safetensors", data=everything)
    judged = [source.judged for source in done.sources]
    assert [one.alone for one in judged if one] == [
        accuracy(warm, some("red", "yellow")),
        accuracy(cold, some("blue", "green")),
    ]


def test_pictures_of_some_classes_judge_those_and_calibrate_nothing(warm, cold, some, tmp_path):
    out = tmp_path / "m.safetensors"
    done = merged([warm, cold], out, data=some("red", "blue", "green"))
    assert done.uncovered == ("yellow",)
    assert not done.calibrated
    assert read_info(out).raw["calibration"] is None
    assert done.accuracy is not None
    with pytest.raises(ClassesDiffer, match="purple"):
        merged([warm, cold], tmp_path / "n.safetensors", data=some("red", red="purple"))
    assert not (tmp_path / "n.safetensors").exists()


def test_pictures_that_a_module_learned_from_judge_nothing(warm, cold, everything, tmp_path):
    seen = read_info(warm).seen | read_info(cold).seen
    folder = tmp_path / "known"
    for file in everything.rglob("*.png"):
        if hashlib.sha256(file.read_bytes()).hexdigest() in seen:
            (folder / file.parent.name).mkdir(parents=True, exist_ok=True)
            shutil.copy(file, folder / file.parent.name)
    done = merged([warm, cold], tmp_path / "m.safetensors", data=folder)
    assert (done.pictures, done.accuracy, done.calibrated) == (0, None, False)


def test_a_class_of_both_is_one_and_an_image_of_both_counts_once(warm, some, at_once, tmp_path):
    other = rename_module(
        at_once(some("red", "green"), seed=2), tmp_path / "other.safetensors", classes={"red": "Red"}
    ).path
    out = tmp_path / "m.safetensors"
    done = merged([warm, other], out)
    assert (done.classes, done.in_several) == (("red", "yellow", "green"), ("red",))
    assert done.spellings == (("red", "Red"),)
    seen = [set(read_info(module).raw["data"]["train_hashes"]) for module in (warm, other)]
    twice = len(seen[0] & seen[1])
    assert 0 < twice < 6, "different seeds share some images of red"
    assert (done.shared_images, done.images) == (twice, 24 - twice)
    learned = read_module(out).learned
    assert learned is not None
    assert learned.statistics.counts.tolist() == [12 - twice, 6, 6]


def test_names_that_may_mean_the_same_are_told_and_stay_two(warm, cold, tmp_path):
    other = rename_module(cold, tmp_path / "c.safetensors", classes={"blue": "yelow"}).path
    done = merged([warm, other], tmp_path / "m.safetensors")
    assert done.look_alikes == (("yellow", "yelow"),)
    assert len(done.classes) == 4


def test_modules_with_prompts_are_joined_in_the_features_of_the_backbone(
    warm, trained, cold, everything, tmp_path
):
    out = tmp_path / "m.safetensors"
    kept = read_module(trained)
    assert kept.info.has_prompts
    assert kept.frozen is not None
    assert len(kept.frozen.labels) == 12
    done = merged([warm, trained], out, data=everything)
    assert accuracy(out, everything) > 0.9
    assert not read_info(out).has_prompts
    assert done.sources[1].judged is not None
    same = merged([warm, cold], tmp_path / "n.safetensors")
    one, other = read_module(out), read_module(tmp_path / "n.safetensors")
    assert same.classes == done.classes
    torch.testing.assert_close(one.references, other.references, rtol=0, atol=1e-5)
    torch.testing.assert_close(one.class_features, other.class_features, rtol=0, atol=1e-5)


def without_features(module, out):
    read = read_module(module)
    write_module(out, read.info.raw, read.prompts, read.class_features, read.learner, read.references)
    return out


def test_an_older_module_with_prompts_needs_the_pictures_that_it_learned_from(
    warm, trained, everything, some, tmp_path
):
    old, out = without_features(trained, tmp_path / "old.safetensors"), tmp_path / "m.safetensors"
    with pytest.raises(CannotMerge, match=r"keeps nothing of its training images.*--data"):
        merged([warm, old], out)
    with pytest.raises(CannotMerge, match="the folder lacks pictures"):
        merged([warm, old], out, data=some("red", "blue"))
    assert not out.exists()
    merged([warm, old], out, data=everything)
    merged([warm, trained], tmp_path / "n.safetensors")
    one, other = read_module(out), read_module(tmp_path / "n.safetensors")
    assert one.learned is not None
    assert other.learned is not None
    torch.testing.assert_close(
        one.learned.statistics.means, other.learned.statistics.means, rtol=0, atol=1e-5
    )


def test_heads_over_the_same_prompts_are_joined_there(some, everything, tmp_path):
    """Two modules that learned further classes from one of prompts and a head."""
    config = Config(shots=6, epochs=1, depth=2, answer="best")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mpl_engine.runs.kept.best_answer", lambda _losses: "mpl_head")
        plan = RunPlan(some("blue", "green"), config=config, device="cpu")
        drain(train(plan, tmp_path / "run", token=CancelToken()))
    base = tmp_path / "run" / "module.safetensors"
    taught = []
    for name in ("red", "yellow"):
        out = tmp_path / f"{name}.safetensors"
        pictures = sorted((everything / name).iterdir())[:6]
        drain(teach(base, name, pictures, out, device="cpu", token=CancelToken()))
        kept = read_module(out).frozen
        assert kept is not None
        assert kept.labels.tolist().count(2) == 6, "what is kept for merging learns the class too"
        taught.append(out)
    out = tmp_path / "m.safetensors"
    done = merged(taught, out)
    read = read_module(out)
    assert read.info.has_prompts
    assert (done.classes, done.images, done.shared_images) == (("blue", "green", "red", "yellow"), 24, 12)
    assert torch.equal(read.prompts.image_context, read_module(base).prompts.image_context)  # type: ignore[arg-type]
    assert accuracy(out, everything) > 0.9


def test_what_does_not_belong_together_is_refused_with_what_to_do(warm, cold, at_once, some, tmp_path):
    out = tmp_path / "m.safetensors"
    backbone = {**read_info(cold).raw["backbone"], "sha256": "f" * 64, "name": "other"}
    strange = changed(cold, tmp_path / "strange.safetensors", backbone=backbone)
    with pytest.raises(
        CannotMerge, match=r"it belongs to other \(sha256 ffffffffffff…\).*Train it again on small"
    ):
        merged([warm, strange], out)
    padded = at_once(some("blue", "green"), fit="pad")
    with pytest.raises(CannotMerge, match="how a picture becomes a square"):
        merged([warm, padded], out)
    twin = tmp_path / "twin.safetensors"
    shutil.copy(warm, twin)
    with pytest.raises(CannotMerge, match="the same module"):
        merged([warm, twin], out)
    with pytest.raises(CannotMerge, match="no other one"):
        merged([warm], out)
    out.write_bytes(b"mine")
    with pytest.raises(OutputExists):
        merged([warm, cold], out)
    assert out.read_bytes() == b"mine"


def test_costs_stay_and_the_first_module_says_what_both_say(warm, cold, some, at_once, tmp_path):
    first = weigh_module(
        warm, tmp_path / "a.safetensors", Decision({("red", "yellow"): 5.0}, {"red": 0.6})
    ).path
    second = rename_module(cold, tmp_path / "b.safetensors", classes={"blue": "RED"}).path
    second = weigh_module(
        second, tmp_path / "c.safetensors", Decision({("RED", "green"): 3.0}, {"RED": 0.9, "green": 0.2})
    ).path
    merged([first, second], tmp_path / "m.safetensors")
    found = read_info(tmp_path / "m.safetensors").decision
    assert found == Decision({("red", "yellow"): 5.0, ("red", "green"): 3.0}, {"red": 0.6, "green": 0.2})


def test_a_stop_leaves_nothing(warm, cold, tmp_path):
    token = CancelToken()
    job = merge([warm, cold], tmp_path / "m.safetensors", device="cpu", token=token)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        drain(job)
    assert list(tmp_path.iterdir()) == []


def test_three_and_a_merged_one_again(warm, cold, some, at_once, everything, tmp_path):
    red, yellow = at_once(some("red", "blue")), at_once(some("yellow", "blue"))
    three, pair, again = (tmp_path / f"{name}.safetensors" for name in ("three", "pair", "again"))
    merged([red, yellow, cold], three)
    merged([red, yellow], pair)
    done = merged([pair, cold], again)
    one, other = read_module(three), read_module(again)
    assert done.sources[0].classes == ("blue", "red", "yellow")
    assert one.info.class_names == other.info.class_names
    assert one.learned is not None
    assert other.learned is not None
    assert one.learned.statistics.counts.tolist() == other.learned.statistics.counts.tolist()
    assert accuracy(again, everything) > 0.9


def test_the_card_and_info_say_what_it_was_merged_from(cli, warm, cold, everything, tmp_path):
    out = tmp_path / "m.safetensors"
    named = rename_module(warm, tmp_path / "w.safetensors", name="Warm | colours").path
    merged([named, cold], out, data=everything)
    info = read_info(out)
    for card in (module_card(info, "anna/colours"), model_card(info, json.loads(EXPORT))):
        assert "Merged from:" in card
        assert "Warm \\| colours (2 classes; SHA-256" in card
        assert "% alone," in card
        assert "learning rate" not in card
    said = cli("info", out).out
    assert "merged from" in said
    assert "Warm | colours" in said
    assert "setting lr" not in said
    assert cli("info", warm).out.count("setting lr") == 1


EXPORT = (
    '{"images": 1, "precision": "fp32", "max_difference": 0, "allowed_difference": 0, "decided_agreement": 1, '
    '"least_agreement": 1}'
)


@pytest.mark.slow
def test_an_export_of_a_merged_module_is_checked_as_any(warm, cold, tmp_path):
    merged([warm, cold], tmp_path / "m.safetensors")
    job = export_module(tmp_path / "m.safetensors", "onnx", tmp_path / "m.onnx", token=CancelToken())
    done = drain(job)
    assert done.max_difference <= done.allowed_difference
    assert done.decided_agreement == 1


def test_the_command_writes_and_says_it(cli, warm, cold, everything, tmp_path):
    out = tmp_path / "m.safetensors"
    answer = cli("merge", warm, cold, "--out", out, "--data", everything, "--device", "cpu", "--json")
    found = json.loads(answer.out)
    assert (answer.code, found["calibrated"], len(found["sources"])) == (0, True, 2)
    assert set(found["sources"][0]) == {"name", "sha256", "classes", "accuracy", "judged"}
    answer = cli("merge", warm, cold, "--out", out, "--device", "cpu", "--force")
    assert "4 classes" in answer.out
    assert "always answers" in answer.err
    assert cli("merge", warm, "--out", out, "--force").code == 2
