"""Downloads from a hub on loopback: good ones, broken ones, cancelled ones, and none at all."""

import hashlib
import json
import shutil
import threading
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path

import filelock
import pytest

from mpl_engine.backbones import fetch as module
from mpl_engine.backbones.catalogue import catalogue
from mpl_engine.backbones.download import cached_weights, download, get_weights
from mpl_engine.backbones.errors import DownloadFailed, DownloadNeeded
from mpl_engine.backbones.resolve import resolve
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import WeightsFileError, WriteFailed
from mpl_engine.events import Progress, drain
from tests.support.hub_server import BIN, COMMIT, CONTENT, REPO, SAFE, SPEC, Hub, serve
from tests.support.jobs import events_of


@pytest.fixture(autouse=True)
def own_settings(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(module, "_RETRY_WAIT", 0.01)


def fetch(hub: Hub, *, retries: int = 0) -> Path:
    return drain(download(SPEC, token=CancelToken(), endpoint=hub.endpoint, retries=retries))


def parts(cache: Path) -> list[Path]:
    return list(cache.rglob("*.part"))


def test_downloads_with_progress_and_records_the_hash(cache: Path) -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT, f"{REPO}/{BIN}": b"unwanted"}) as hub:
        job = download(SPEC, token=CancelToken(), endpoint=hub.endpoint)
        events, path = events_of(job)
        assert not any("authorization" in map(str.lower, r.headers) for r in hub.requests)
    assert path.read_bytes() == CONTENT
    assert path.name == SAFE
    assert path.is_relative_to(cache)
    assert events[-1] == Progress("download", len(CONTENT), len(CONTENT), "bytes")
    assert len(events) > 3
    done = [event.done for event in events if isinstance(event, Progress)]
    assert len(done) == len(events)
    assert done == sorted(done)
    record = json.loads(path.with_name(f"{SAFE}.json").read_text())
    assert record["sha256"] == hashlib.sha256(CONTENT).hexdigest()
    assert record["commit"] == COMMIT
    assert not parts(cache)


def test_a_second_time_needs_no_network() -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}) as hub:
        first = fetch(hub)
        asked = len(hub.requests)
        assert fetch(hub) == first
        assert len(hub.requests) == asked
    assert cached_weights(SPEC) == first
    assert drain(get_weights(SPEC, allow_download=False, token=CancelToken())) == first


def test_takes_the_bin_file_where_there_is_no_safetensors() -> None:
    with serve({f"{REPO}/{BIN}": CONTENT}) as hub:
        assert fetch(hub).name == BIN
    assert cached_weights(SPEC) is not None


def test_resumes_after_the_line_was_cut(cache: Path) -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}, cuts=[1_500_000], get_status=[200, 503]) as hub:
        with pytest.raises(DownloadFailed):
            fetch(hub)
        assert cached_weights(SPEC) is None
        (part,) = parts(cache)
        have = part.stat().st_size
        assert have > 0
        assert fetch(hub).read_bytes() == CONTENT
        second = hub.gets()[-1]
        assert second.range == f"bytes={have}-"
        assert second.sent == len(CONTENT) - have


def test_goes_on_by_itself_after_short_breaks() -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}, cuts=[700_000, 700_000, 0], head_status=[503]) as hub:
        assert fetch(hub, retries=1).read_bytes() == CONTENT
        assert len(hub.gets()) == 4


def test_starts_anew_when_the_server_ignores_ranges() -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}, cuts=[1_500_000], ranges=False) as hub:
        assert fetch(hub, retries=1).read_bytes() == CONTENT
        assert hub.gets()[-1].sent == len(CONTENT)


def test_a_changed_file_never_continues_an_old_one(cache: Path) -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}, cuts=[1_500_000], get_status=[200, 503]) as hub:
        with pytest.raises(DownloadFailed):
            fetch(hub)
        hub.files[f"{REPO}/{SAFE}"] = CONTENT[::-1]
        assert fetch(hub).read_bytes() == CONTENT[::-1]
    assert not parts(cache)


@pytest.mark.parametrize(
    ("files", "options", "reason"),
    [
        ({}, {}, "has no weights file"),
        ({SAFE: CONTENT}, {"head_status": [500]}, "error 500"),
        ({SAFE: CONTENT}, {"head_status": [403]}, "account"),
        ({SAFE: CONTENT}, {"get_status": [500]}, "error 500"),
        ({SAFE: CONTENT}, {"get_status": [404]}, "error 404"),
        ({SAFE: CONTENT}, {"announced_extra": 1000}, "ended early"),
        ({SAFE: CONTENT}, {"announced_extra": -1000}, "more than it announced"),
        ({SAFE: CONTENT}, {"etag": "0" * 64}, "differs"),
        ({SAFE: CONTENT}, {"is_hub": False}, "like a Hugging Face hub"),
    ],
)
def test_a_misbehaving_hub_gives_download_failed(
    files: dict[str, bytes], options: dict[str, object], reason: str
) -> None:
    with serve({f"{REPO}/{name}": content for name, content in files.items()}, **options) as hub:
        with pytest.raises(DownloadFailed) as caught:
            fetch(hub)
        assert reason in caught.value.reason
        assert caught.value.what == SPEC.name
        assert cached_weights(SPEC) is None


def test_what_arrived_wrong_is_not_kept(cache: Path) -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}, etag="0" * 64) as hub, pytest.raises(DownloadFailed):
        fetch(hub)
    assert not parts(cache)


@pytest.mark.parametrize("endpoint", ["ftp://example.org", "nonsense", "http://[", "http://127.0.0.1:9"])
def test_an_unusable_endpoint(endpoint: str) -> None:
    with pytest.raises(DownloadFailed):
        drain(download(SPEC, token=CancelToken(), endpoint=endpoint, retries=0))


def test_the_endpoint_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        path = drain(get_weights(SPEC, allow_download=True, token=CancelToken()))
    assert path.read_bytes() == CONTENT


def test_cancel_while_the_server_is_silent_keeps_what_arrived(cache: Path) -> None:
    token = CancelToken()
    with serve({f"{REPO}/{SAFE}": CONTENT}, hold=threading.Event(), hold_after=1_000_000) as hub:
        job = download(SPEC, token=token, endpoint=hub.endpoint)
        for event in job:
            if isinstance(event, Progress) and event.done:
                token.cancel()
                break
        with pytest.raises(Cancelled):
            drain(job)
        (part,) = parts(cache)
        assert 0 < part.stat().st_size <= 1_000_000
        assert cached_weights(SPEC) is None
        # The server still holds the old connection; a new attempt goes on from the part.
        have = part.stat().st_size
        assert hub.hold
        hub.hold.set()
        assert fetch(hub).read_bytes() == CONTENT
        assert hub.gets()[-1].range == f"bytes={have}-"


def test_cancel_before_anything_arrived() -> None:
    token = CancelToken()
    with serve({f"{REPO}/{SAFE}": CONTENT}, hold=threading.Event()) as hub:

        def stop() -> None:
            hub.sending.wait(10)
            token.cancel()

        job = download(SPEC, token=token, endpoint=hub.endpoint)
        next(job)
        threading.Thread(target=stop).start()
        with pytest.raises(Cancelled):
            drain(job)


def test_waits_for_another_program_and_uses_its_download() -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}) as hub:
        path = fetch(hub)
        shutil.move(path, path.with_suffix(".aside"))
        asked = len(hub.requests)
        lock = filelock.FileLock(path.parent / "lock")
        lock.acquire()
        job = download(SPEC, token=CancelToken(), endpoint=hub.endpoint)
        next(job)
        shutil.move(path.with_suffix(".aside"), path)  # the other program is done
        lock.release()
        assert drain(job) == path
        assert len(hub.requests) == asked


def test_a_locked_download_can_be_cancelled(cache: Path) -> None:
    folder = cache / "weights" / REPO.replace("/", "--")
    folder.mkdir(parents=True)
    token = CancelToken()
    with filelock.FileLock(folder / "lock"), serve({}) as hub:
        job = download(SPEC, token=token, endpoint=hub.endpoint)
        next(job)
        token.cancel()
        with pytest.raises(Cancelled):
            drain(job)
        assert not hub.requests


def test_a_full_disk_is_told_before_the_download(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")  # noqa: PYI024
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(10**9, 10**9, 1000))
    with serve({f"{REPO}/{SAFE}": CONTENT}) as hub:
        with pytest.raises(WriteFailed) as caught:
            fetch(hub)
        assert "2.5 MB" in caught.value.reason
        assert not hub.gets()


def test_a_cache_that_is_a_file(cache: Path) -> None:
    cache.write_text("in the way")
    with serve({f"{REPO}/{SAFE}": CONTENT}) as hub, pytest.raises(WriteFailed):
        fetch(hub)


@pytest.mark.parametrize("change", [lambda b: b"x" + b[1:], lambda b: b[:-1]])
def test_a_download_that_changed_on_disk_is_refused_and_replaced(change: Callable[[bytes], bytes]) -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}) as hub:
        path = fetch(hub)
        path.write_bytes(change(CONTENT))
        with pytest.raises(WeightsFileError) as caught:
            drain(get_weights(SPEC, allow_download=True, token=CancelToken(), endpoint=hub.endpoint))
        assert SPEC.name in caught.value.advice
        assert fetch(hub).read_bytes() == CONTENT
    assert drain(get_weights(SPEC, allow_download=False, token=CancelToken())).read_bytes() == CONTENT


@pytest.mark.parametrize("variable", ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
def test_offline_by_the_environment_asks_nobody(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "1")
    with serve({f"{REPO}/{SAFE}": CONTENT}) as hub:
        with pytest.raises(DownloadNeeded) as caught:
            drain(get_weights(SPEC, allow_download=True, token=CancelToken(), endpoint=hub.endpoint))
        assert not hub.requests
    assert (caught.value.name, caught.value.bytes_, caught.value.source) == (
        SPEC.name,
        SPEC.size_bytes,
        SPEC.source,
    )


@pytest.mark.parametrize("options", [{"allow_download": False}, {"allow_download": True, "offline": True}])
def test_not_allowed_or_offline_asks_nobody(options: dict[str, bool]) -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}) as hub:
        with pytest.raises(DownloadNeeded):
            drain(get_weights(SPEC, token=CancelToken(), endpoint=hub.endpoint, **options))
        assert not hub.requests


def test_local_and_built_in_weights_never_ask_the_hub(tmp_path: Path) -> None:
    own = tmp_path / "own.safetensors"
    own.write_bytes(CONTENT)
    with serve({}) as hub:
        for spec in (resolve("small"), resolve(f"ViT-B-32:{own}", quick_gelu=True)):
            for job in (
                get_weights(spec, allow_download=True, token=CancelToken(), endpoint=hub.endpoint),
                download(spec, token=CancelToken(), endpoint=hub.endpoint),
            ):
                assert drain(job) == spec.file
        assert not hub.requests


def test_the_catalogue_knows_what_is_downloaded() -> None:
    with serve({f"{REPO}/{SAFE}": CONTENT}) as hub:
        fetch(hub)
    assert {entry.name for entry in catalogue() if entry.downloaded} == {"small", SPEC.name}
