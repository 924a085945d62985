"""Modules published to a hub on loopback and fetched from it: with their card, checked, and never more than was asked for."""

import hashlib
import io
import json
import pickle
import threading
from pathlib import Path

import pytest

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import FileFormatError, NewerFile, OutputExists
from mpl_engine.events import Progress, drain
from mpl_engine.export.errors import HubProblem, NotLoggedIn
from mpl_engine.export.fetch import fetch_module, find_module
from mpl_engine.export.hub import repository_name
from mpl_engine.export.publish import plan_publication, publish
from mpl_engine.modules.file import read_module
from mpl_engine.modules.info import LARGEST_MODULE, read_info
from tests.support.hub_repositories import SECRET, serve
from tests.support.hub_server import COMMIT
from tests.support.jobs import events_of

# The hub's client hands a file to its own HTTP library in a way that this one calls old.
pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")

REPO = "anna/flowers"
FILE = f"{REPO}/module.safetensors"


@pytest.fixture(autouse=True)
def own_account(monkeypatch, tmp_path) -> None:
    """No account of the person who runs the tests, and the network is not forbidden."""
    from huggingface_hub import constants

    for name in (
        "HF_HUB_OFFLINE",
        "TRANSFORMERS_OFFLINE",
        "HF_ENDPOINT",
        "HF_TOKEN",
        "HUGGING_FACE_HUB_TOKEN",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "no token"))
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)


@pytest.fixture
def account(monkeypatch) -> None:
    monkeypatch.setenv("HF_TOKEN", SECRET)


@pytest.fixture
def module(trained_run) -> Path:
    return trained_run / "module.safetensors"


def planned(hub, module, **options):
    return drain(plan_publication(module, REPO, endpoint=hub.endpoint, token=CancelToken(), **options))


def sent(hub, module, **options):
    agreed = planned(hub, module, **options)
    return drain(publish(agreed, endpoint=hub.endpoint, token=CancelToken()))


def fetched(hub, out, repo=REPO, **options):
    token = CancelToken()
    offer = drain(find_module(repo, endpoint=hub.endpoint, token=token, **options))
    return drain(fetch_module(offer, out, token=token))


def test_published_and_fetched_it_is_the_same_module(account, module, tmp_path):
    with serve() as hub:
        agreed = planned(hub, module)
        assert not hub.commits, "nothing is sent before it is agreed"
        assert not hub.made
        words = agreed.words
        assert f"{hub.endpoint}/{REPO}" in words
        assert "Everybody can see it" in words
        assert f"with the names of its {len(read_info(module).class_names)} classes" in words
        done = drain(publish(agreed, endpoint=hub.endpoint, token=CancelToken()))
        assert (done.commit, done.bytes, done.private) == (COMMIT, agreed.bytes, False)
        assert sorted(hub.names(REPO)) == ["README.md", "module.safetensors"]
        assert len(hub.commits) == 1
        card = hub.files[f"{REPO}/README.md"].decode()
        assert card.startswith("---\nlicense: ")
        assert f"mpl-engine fetch {REPO}" in card
        assert done.bytes == sum(map(len, hub.files.values()))
        got = fetched(hub, tmp_path / "got.safetensors")
    assert (tmp_path / "got.safetensors").read_bytes() == module.read_bytes()
    assert got.sha256 == hashlib.sha256(module.read_bytes()).hexdigest()
    assert got.classes == read_info(module).class_names
    assert (got.commit, got.repo) == (COMMIT, REPO)


def test_a_public_module_is_fetched_without_the_account(account, module, tmp_path):
    with serve({FILE: module.read_bytes()}) as hub:
        fetched(hub, tmp_path / "got.safetensors")
        assert hub.accounts == []


def test_a_private_one_is_made_fetched_with_the_account_and_hidden_from_others(
    account, module, tmp_path, monkeypatch
):
    with serve() as hub:
        agreed = planned(hub, module, private=True)
        assert "Only you can see it" in agreed.words
        drain(publish(agreed, endpoint=hub.endpoint, token=CancelToken()))
        assert hub.private == {REPO}
        fetched(hub, tmp_path / "got.safetensors")
        assert set(hub.accounts) == {f"Bearer {SECRET}"}
        monkeypatch.delenv("HF_TOKEN")
        with pytest.raises(HubProblem, match=r"that you may see.*log in"):
            fetched(hub, tmp_path / "no.safetensors")


def test_a_second_time_says_what_it_replaces(account, module):
    with serve() as hub:
        sent(hub, module)
        again = planned(hub, module)
        assert (again.exists, again.replaces) == (True, ("module.safetensors", "README.md"))
        assert "module.safetensors, README.md get a new version" in again.words
        drain(publish(again, endpoint=hub.endpoint, token=CancelToken()))
        assert len(hub.commits) == 2
        with pytest.raises(HubProblem, match="it was to be private"):
            planned(hub, module, private=True)


def test_without_an_account_nothing_is_asked(module):
    with serve() as hub:
        with pytest.raises(NotLoggedIn, match="hf auth login"):
            planned(hub, module)
        assert not hub.requests


def test_an_account_that_may_not_write_is_told(account, module):
    with serve(refused=True) as hub, pytest.raises(HubProblem, match=r"error 403.*Log in"):
        sent(hub, module)


def test_the_token_is_in_no_message(account, module, caplog, capsys):
    with serve(refused=True) as hub, pytest.raises(HubProblem) as told:
        sent(hub, module)
    said = capsys.readouterr()
    assert SECRET not in f"{told.value} {told.value.facts()} {caplog.text} {said.out} {said.err}"


@pytest.mark.parametrize("forbidden", ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
def test_where_the_network_is_forbidden_nothing_is_asked(account, module, monkeypatch, forbidden):
    with serve() as hub:
        monkeypatch.setenv(forbidden, "1")
        with pytest.raises(HubProblem, match="switched off"):
            planned(hub, module)
        with pytest.raises(HubProblem, match="switched off"):
            drain(find_module(REPO, endpoint=hub.endpoint, token=CancelToken()))
        assert not hub.requests


def test_a_stop_while_it_is_sent_publishes_nothing(account, module):
    token = CancelToken()
    with serve(hold=threading.Event()) as hub:
        agreed = planned(hub, module)

        def stop() -> None:
            hub.sending.wait(20)
            token.cancel()

        waiting = threading.Thread(target=stop)
        waiting.start()
        with pytest.raises(Cancelled):
            drain(publish(agreed, endpoint=hub.endpoint, token=token))
        waiting.join()
        assert hub.hold
        hub.hold.set()
        assert not hub.commits
        assert hub.names(REPO) == []


def test_a_stop_while_it_arrives_leaves_nothing(module, tmp_path):
    token = CancelToken()
    with serve({FILE: module.read_bytes()}, hold=threading.Event(), hold_after=1000) as hub:
        offer = drain(find_module(REPO, endpoint=hub.endpoint, token=token))

        def stop() -> None:
            hub.sending.wait(20)
            token.cancel()

        threading.Thread(target=stop).start()
        with pytest.raises(Cancelled):
            drain(fetch_module(offer, tmp_path / "got.safetensors", token=token))
    assert list(tmp_path.iterdir()) == []


def test_progress_and_size_are_told_before_and_while_it_arrives(module, tmp_path):
    with serve({FILE: module.read_bytes()}) as hub:
        token = CancelToken()
        offer = drain(find_module(REPO, endpoint=hub.endpoint, token=token))
        assert offer.file.size == module.stat().st_size
        assert not hub.gets() or all("/resolve/" not in request.path for request in hub.gets())
        assert f"{hub.endpoint}/{REPO}" in offer.words
        events, _ = events_of(fetch_module(offer, tmp_path / "got.safetensors", token=token))
    assert events[-1] == Progress("fetch", offer.file.size, offer.file.size, "bytes")


def test_an_existing_file_is_left_alone(module, tmp_path):
    out = tmp_path / "mine.safetensors"
    out.write_bytes(b"mine")
    with serve({FILE: module.read_bytes()}) as hub, pytest.raises(OutputExists):
        fetched(hub, out)
    assert out.read_bytes() == b"mine"


def test_a_revision_is_asked_for_and_the_commit_is_pinned(module, tmp_path):
    with serve({FILE: module.read_bytes()}) as hub:
        fetched(hub, tmp_path / "got.safetensors", revision="v1.0")
        assert any("/revision/v1.0" in request.path for request in hub.requests)
        assert all(f"/resolve/{COMMIT}/" in r.path for r in hub.requests if "/resolve/" in r.path)
        with pytest.raises(HubProblem, match="no branch"):
            fetched(hub, tmp_path / "no.safetensors", revision="../../x")


def test_another_name_is_taken_where_it_is_the_only_one(module, tmp_path):
    with serve({f"{REPO}/my flowers.safetensors": module.read_bytes()}) as hub:
        fetched(hub, tmp_path / "got.safetensors")
        hub.files[f"{REPO}/second.safetensors"] = b"x"
        with pytest.raises(HubProblem, match="several safetensors files"):
            fetched(hub, tmp_path / "no.safetensors")


HOSTILE = {
    "a pickle": (
        ["pytorch_model.bin", "module.pt"],
        "holds no module.safetensors; module.pt, pytorch_model.bin could run",
    ),
    "a way out": (
        ["../../../evil.safetensors", "a/../b.safetensors", "/etc/x.safetensors"],
        "holds no module",
    ),
    "a hidden one": ([".safetensors", ".ssh.safetensors"], "holds no module"),
    "nothing": (["README.md"], "holds no module.safetensors"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_repository_is_refused_before_anything_is_fetched(name, tmp_path):
    paths, reason = HOSTILE[name]
    with serve(listed={REPO: paths}) as hub:
        with pytest.raises(HubProblem, match=reason.replace(".", r"\.")):
            fetched(hub, tmp_path / "got.safetensors")
        assert all("/api/" in request.path for request in hub.requests)
    assert list(tmp_path.iterdir()) == []


def test_a_pickle_under_the_name_of_a_module_is_never_opened(tmp_path):
    with (
        serve({FILE: pickle.dumps(Path("/"))}) as hub,
        pytest.raises(FileFormatError, match=f"{REPO}/module"),
    ):
        fetched(hub, tmp_path / "got.safetensors")
    assert list(tmp_path.iterdir()) == []


def test_a_huge_file_is_refused_by_its_announced_size(module, tmp_path):
    with serve({FILE: module.read_bytes()}, announced_extra=LARGEST_MODULE) as hub:
        with pytest.raises(HubProblem, match="no module has more than"):
            fetched(hub, tmp_path / "got.safetensors")
        assert not any("/resolve/" in request.path for request in hub.gets())


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"announced_extra": -100}, "more than it announced"),
        ({"announced_extra": 100}, "ended early"),
        ({"etag": "0" * 64}, "differs from what the hub announced"),
        ({"get_status": [500]}, "error 500"),
        ({"get_status": [404]}, "gone meanwhile|error 404"),
    ],
)
def test_other_bytes_than_announced_are_not_kept(module, tmp_path, options, reason):
    with serve({FILE: module.read_bytes()}, **options) as hub, pytest.raises(HubProblem, match=reason):
        fetched(hub, tmp_path / "got.safetensors")
    assert list(tmp_path.iterdir()) == []


def with_schema(module, schema) -> bytes:
    data = module.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    described = json.loads(header["__metadata__"]["mpl_module"])
    header["__metadata__"]["mpl_module"] = json.dumps({**described, "schema": schema})
    raw = json.dumps(header).encode()
    return len(raw).to_bytes(8, "little") + raw + data[8 + length :]


def test_a_newer_or_another_file_says_so_and_is_not_kept(module, tmp_path):
    for data, error in (
        (with_schema(module, 99), NewerFile),
        (with_schema(module, "x"), FileFormatError),
        (module.read_bytes()[:-400], FileFormatError),
        (b"\x10\0\0\0\0\0\0\0{}", FileFormatError),
    ):
        with serve({FILE: data}) as hub:
            with pytest.raises(error) as told:
                fetched(hub, tmp_path / "got.safetensors")
            assert str(told.value).startswith(f"{hub.endpoint}/{REPO}".replace("//", "/")) or REPO in str(
                told.value
            )
    assert list(tmp_path.iterdir()) == []


def test_what_answers_like_no_hub(tmp_path):
    with serve({FILE: b"x"}) as hub, pytest.raises(HubProblem, match="like a Hugging Face hub"):
        hub.is_hub = False
        fetched(hub, tmp_path / "got.safetensors")
    with pytest.raises(HubProblem, match="not a web address"):
        drain(find_module(REPO, endpoint="ftp://hub", token=CancelToken()))


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("anna/flowers", "anna/flowers"),
        (" hf-hub:anna/flowers ", "anna/flowers"),
        ("https://huggingface.co/anna/flowers.v2/", "anna/flowers.v2"),
    ],
)
def test_names_of_repositories(given, name):
    assert repository_name(given) == name


@pytest.mark.parametrize(
    "given",
    [
        "",
        "anna",
        "anna/",
        "/flowers",
        "a/b/c",
        "../x",
        "a/..",
        "a b/c",
        "a/b?c",
        "a--b/c",
        "a/b.git",
        "ftp://a/b",
    ],
)
def test_what_is_no_repository(given):
    with pytest.raises(HubProblem, match="no name of a repository"):
        repository_name(given)


def test_the_commands(cli, account, module, tmp_path, monkeypatch):
    with serve() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        out = tmp_path / "got.safetensors"
        monkeypatch.setattr("sys.stdin", io.StringIO())  # nobody answers the question
        assert cli("publish", module, REPO).code == 130
        assert not hub.commits
        answer = cli("publish", module, REPO, "--yes", "--json")
        assert json.loads(answer.out)["address"] == f"{hub.endpoint}/{REPO}"
        assert "The pictures themselves are not in it." in answer.err
        assert SECRET not in answer.out + answer.err
        answer = cli("fetch", REPO, "--out", out, "--json")
        assert json.loads(answer.out)["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
        assert "would be fetched from" in answer.err
        assert cli("fetch", REPO, "--out", out).code == 2
        assert cli("fetch", "anna/other", "--out", tmp_path / "o.safetensors").code == 2
        assert read_module(out).info.class_names == read_info(module).class_names
