"""Questions about pictures, with the engine's real work, on small pictures of three colours."""

from dataclasses import replace
from pathlib import Path

import pytest

from mpl_desktop.jobs.features import FeatureJobs, InstantRequest, LabelProposals, LabelRequest
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.data.dataset import scan
from mpl_engine.events import drain
from mpl_engine.runs.plan import RunPlan
from tests.support.pictures import make_folder

NAMES = ("blue", "green", "red")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, int]]:
    """Path and label of twelve pictures of each colour, by content."""
    root = make_folder(tmp_path_factory.mktemp("colours"), 12, NAMES)
    dataset = drain(scan(root, token=CancelToken()))
    return {
        image.sha256: (root / image.path, NAMES.index(c.folder))
        for c in dataset.classes
        for image in c.images
    }


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FeatureJobs:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return FeatureJobs(ResourceCache())


@pytest.fixture
def request_of(pictures: dict[str, tuple[Path, int]]) -> LabelRequest:
    """Nothing has a class yet."""
    waiting = tuple((f"Unlabelled/{content[:8]}", content) for content in pictures)
    paths = {content: path for content, (path, _) in pictures.items()}
    return LabelRequest(RunPlan(Path("colours")), NAMES, (), waiting, paths)


def right(found: LabelProposals, pictures: dict[str, tuple[Path, int]]) -> float:
    guesses = found.guesses
    return sum(guess.label == pictures[guess.sha256][1] for guess in guesses) / len(guesses)


def test_guesses_by_names_get_better_with_a_few_labels(
    jobs: FeatureJobs, request_of: LabelRequest, pictures: dict[str, tuple[Path, int]]
) -> None:
    by_names = drain(jobs.propose(lambda: request_of)(CancelToken()))
    assert len(by_names.guesses) == len(pictures)
    assert len(set(by_names.queue)) == len(pictures)
    shown = list(by_names.queue[:12])
    labelled = tuple((content, pictures[content][1]) for key, content in request_of.waiting if key in shown)
    waiting = tuple(pair for pair in request_of.waiting if pair[0] not in shown)
    by_labels = drain(
        jobs.propose(lambda: replace(request_of, labelled=labelled, waiting=waiting))(CancelToken())
    )
    assert len(by_labels.guesses) == len(pictures) - 12
    assert right(by_labels, pictures) > right(by_names, pictures)
    assert right(by_labels, pictures) >= 0.8


def test_the_instant_figure_is_measured_on_the_test_pictures(
    jobs: FeatureJobs, pictures: dict[str, tuple[Path, int]]
) -> None:
    every = [(content, label) for content, (_, label) in pictures.items()]
    paths = {content: path for content, (path, _) in pictures.items()}
    request = InstantRequest(RunPlan(Path("colours")), NAMES, every[::2], (), every[1::2], paths)
    score = drain(jobs.instant(lambda: request)(CancelToken()))
    assert score.judged == len(every) // 2
    assert score.right / score.judged > 0.7


def test_a_picture_and_words_find_their_kind(
    jobs: FeatureJobs, pictures: dict[str, tuple[Path, int]]
) -> None:
    plan = RunPlan(Path("colours"))
    paths = {content: path for content, (path, _) in pictures.items()}
    first = next(content for content, (_, label) in pictures.items() if label == 2)
    alike = drain(jobs.alike(plan, first, paths)(CancelToken()))
    assert alike[0] == first
    assert [pictures[content][1] for content in alike[:8]].count(2) >= 6
    found = drain(jobs.by_words(plan, "red", paths)(CancelToken()))
    assert len(found) == len(paths)
    assert set(found) == set(paths)


def test_features_are_computed_once(
    jobs: FeatureJobs, pictures: dict[str, tuple[Path, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = RunPlan(Path("colours"))
    paths = {content: path for content, (path, _) in pictures.items()}
    assert drain(jobs.compute(plan, paths)(CancelToken())) == ()
    monkeypatch.setattr("mpl_engine.images.decode.decode", None)  # nothing may be decoded again
    again = FeatureJobs(ResourceCache())
    assert drain(again.compute(plan, paths)(CancelToken())) == ()


def test_a_stop_is_heard(jobs: FeatureJobs, request_of: LabelRequest) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        drain(jobs.propose(lambda: request_of)(token))
