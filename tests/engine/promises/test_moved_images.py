"""An image folder that was moved: it is said that it is gone, and its new place is taken, by the images' content."""

import json
import shutil

import pytest

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import ImagesMoved
from mpl_engine.events import StepDone, drain
from mpl_engine.runs.folder import open_run
from mpl_engine.runs.train import resume


@pytest.fixture
def moved(trained_run, pictures_folder, tmp_path):
    """A run that is not finished, its old image folder, which is gone, and the new one."""
    old, new, run = tmp_path / "old", tmp_path / "new place", tmp_path / "run"
    shutil.copytree(pictures_folder, new)
    shutil.copytree(trained_run, run)
    for name in ("result.json", "module.safetensors"):
        (run / name).unlink()
    plan = json.loads((run / "config.json").read_text())
    (run / "config.json").write_text(json.dumps({**plan, "data": str(old)}))
    return run, old, new


def test_a_run_whose_images_were_moved_says_so_and_goes_on_there(cli, moved):
    run, old, new = moved
    gone = cli("resume", run)
    assert gone.code == 2
    assert f"The image folder {old} is not there any more. If it was moved" in gone.err
    assert "--data" in gone.err
    done = cli("resume", run, "--data", new, "--json")
    assert done.code == 0, done.err
    assert open_run(run).plan.data == new, "it is asked for once"
    assert json.loads(cli("resume", run, "--json").out) == json.loads(done.out)


def test_other_images_are_refused_and_the_run_stays(cli, moved):
    run, old, new = moved
    image = next((new / "red").glob("*"))
    image.write_bytes(image.read_bytes() + b"x")
    other = cli("resume", run, "--data", new)
    assert other.code == 2
    assert "1 image in" in other.err
    assert open_run(run).plan.data == old
    missing = cli("resume", run, "--data", new / "nowhere")
    assert (missing.code, "is not there any more" in missing.err) == (2, True)


def test_a_run_that_looked_at_nothing_yet_takes_the_new_place(moved):
    run, _, new = moved
    for file in run.iterdir():
        if file.name != "config.json":
            file.unlink()
    job = resume(run, token=(token := CancelToken()), data=new)
    for event in job:
        if isinstance(event, StepDone):
            break
    token.cancel()
    with pytest.raises(Cancelled):
        drain(job)
    assert open_run(run).plan.data == new


def test_a_report_shows_pictures_from_the_new_place_and_only_those_that_were_judged(
    cli, trained_run, moved, tmp_path
):
    run, _, new = moved
    result = json.loads((trained_run / "result.json").read_text())
    for row in result["test_predictions"]:
        row["label"] = next(name for name in result["classes"] if name != row["true"])
    result["test_predictions"][0]["loss"] = 1000.0  # the worst mistakes are shown
    (run / "result.json").write_text(json.dumps(result))
    out = tmp_path / "report.html"
    gone = cli("report", run, "--out", out, "--thumbnails")
    assert (gone.code, "is not there any more" in gone.err, out.exists()) == (2, True, False)
    assert cli("report", run, "--out", out).code == 0, "without pictures the folder is not needed"
    found = cli("report", run, "--out", out, "--thumbnails", "--data", new, "--force")
    assert found.code == 0, found.err
    shown = out.read_text().count("data:image/jpeg")
    assert shown == min(12, len(result["test_predictions"]))
    shutil.copy(next((new / "green").glob("*")), new / result["test_predictions"][0]["path"])
    assert cli("report", run, "--out", out, "--thumbnails", "--data", new, "--force").code == 0
    assert out.read_text().count("data:image/jpeg") == shown - 1


def test_the_window_hears_of_it_by_type(moved):
    with pytest.raises(ImagesMoved):
        drain(resume(moved[0], token=CancelToken()))
