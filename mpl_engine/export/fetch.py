"""A module fetched from the Hugging Face hub: first what there is, then the file, checked before it stands anywhere."""

import re
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from mpl_engine.backbones.hub import Broken, HubFile, Missing, find, in_background, stream
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FileFormatError, NewerFile
from mpl_engine.events import Job, Progress
from mpl_engine.export.errors import HubProblem
from mpl_engine.export.hub import (
    Repository,
    address,
    asked,
    chosen_endpoint,
    logged_in,
    read_repository,
    repository_name,
    require_network,
)
from mpl_engine.files.atomic import replace_with, require_free
from mpl_engine.files.hashing import file_sha256
from mpl_engine.formatting import comma_list, human_size
from mpl_engine.messages import speaker
from mpl_engine.modules.info import FILE_NAME, KIND, LARGEST_MODULE, ModuleInfo

say = speaker(__name__)

_DOING = "fetched"
_REVISION = re.compile(r"[\w][\w./-]{0,199}", re.ASCII)
_RUNS_CODE = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")
"""Endings of files that run what is in them when they are opened; none is ever fetched as a module."""


@dataclass(frozen=True)
class Offer:
    """A module that a repository has; nothing of it has been fetched yet.

    Attributes:
        repo: `ORG/NAME`.
        address: of the repository.
        file: on the hub, pinned to a commit.
    """

    repo: str
    address: str
    file: HubFile

    @property
    def words(self) -> str:
        """What would be fetched from where, in a sentence."""
        size = human_size(self.file.size)
        return say(
            "{file} ({size}) would be fetched from {address}, version {commit}.",
            file=self.file.name,
            size=size,
            address=self.address,
            commit=self.file.commit[:12],
        )


@dataclass(frozen=True)
class Fetched:
    """A module from the hub that stands where it was asked for."""

    path: str
    repo: str
    commit: str
    sha256: str
    bytes: int
    classes: tuple[str, ...]
    backbone: str

    def to_json(self) -> dict[str, Any]:
        """JSON-ready: the keys of `fetch --json`."""
        return asdict(self)


def find_module(
    repo: str, *, revision: str | None = None, endpoint: str | None = None, token: CancelToken
) -> Job[Offer]:
    """Ask the hub for the module of a repository: its size and version.

    The account is shown only if the repository is not there for everybody and an account is known.

    Args:
        repo: see `repository_name`.
        revision: a branch, tag or commit; None is the newest.
        endpoint: the hub's address; None takes HF_ENDPOINT, else huggingface.co.
        token: cancels.

    Raises:
        HubProblem: if the hub cannot be used, or the repository holds no module that could be fetched.
        Cancelled: if the token says so.
    """
    name = repository_name(repo)
    if revision is not None and (not _REVISION.fullmatch(revision) or ".." in revision):
        raise HubProblem(name, say("{revision!r} is no branch, tag or commit", revision=revision), "", _DOING)
    require_network(name, _DOING)
    yield Progress("fetch", 0, None, "bytes")
    try:
        there, account = _seen(name, endpoint, revision, token)
        file, given = _module_in(name, there.files), chosen_endpoint(endpoint)
        found = asked(_DOING, name, lambda: find(name, file, given, token, revision=there.commit, account=account), token)  # fmt: skip
    except Missing:
        reason = say("there is no such repository, or no such version of it, that you may see")
        raise HubProblem(name, reason, say("Check its name, or log in if it is private."), _DOING) from None
    if found.size > LARGEST_MODULE:
        reason = say(
            "its {file} has {size}, and no module has more than {most}",
            file=found.name,
            size=human_size(found.size),
            most=human_size(LARGEST_MODULE),
        )
        raise HubProblem(name, reason, "", _DOING)
    return Offer(name, address(name, endpoint), found)


def fetch_module(offer: Offer, out: Path, *, force: bool = False, token: CancelToken) -> Job[Fetched]:
    """Fetch a module; it stands at `out` when all of it was checked, or not at all.

    Args:
        offer: which.
        out: the file to make.
        force: replace an existing file.
        token: cancels within a second.

    Yields:
        Progress("fetch", done, total, "bytes").

    Raises:
        HubProblem: if the connection fails, or other bytes arrive than were announced.
        FileFormatError, NewerFile: if it is no module that this version can use.
        OutputExists, WriteFailed: if it may not or cannot be written.
        Cancelled: if the token says so.
    """
    require_free(out, force=force)
    file, name = offer.file, offer.repo
    with replace_with(out) as part:
        try:
            with stream(file, 0, token) as chunks, part.open("wb") as target:
                done = 0
                yield Progress("fetch", 0, file.size, "bytes")
                for chunk in chunks:
                    done += target.write(chunk)
                    yield Progress("fetch", done, file.size, "bytes")
        except Missing:
            raise HubProblem(name, say("its module is gone meanwhile"), "", _DOING) from None
        except Broken as error:
            raise HubProblem(name, error.reason, say("Try again."), _DOING) from error
        digest = file_sha256(part, token=token)
        if file.sha256 and digest != file.sha256:
            raise HubProblem(
                name, say("what arrived differs from what the hub announced"), say("Try again."), _DOING
            )
        info = _checked(part, f"{offer.address}/{file.name}")
    return Fetched(str(out), name, file.commit, digest, file.size, info.class_names, info.backbone.name)


def _checked(part: Path, source: str) -> ModuleInfo:
    """The description of a file that was fetched, all of whose tensors were checked. Errors name where it is from."""
    from mpl_engine.modules.file import read_module  # noqa: PLC0415 - loads torch

    try:
        return read_module(part).info
    except FileFormatError as error:
        raise FileFormatError(Path(source), KIND, error.reason) from None
    except NewerFile as error:
        raise replace(error, path=Path(source)) from None


def _seen(
    name: str, endpoint: str | None, revision: str | None, token: CancelToken
) -> tuple[Repository, bool]:
    """What the hub says of a repository, and whether it had to be shown the account.

    Raises:
        Missing: if there is nothing for this account either.
        HubProblem: if the hub cannot be used.
        Cancelled: if the token says so.
    """

    def public() -> Repository | None:
        try:
            return read_repository(name, endpoint, revision, account=False)
        except Missing:
            return None
        except Broken as error:
            if error.refused:
                return None
            raise

    if (there := asked(_DOING, name, public, token)) is not None:
        return there, False
    if not in_background(logged_in, token):
        raise Missing
    return asked(_DOING, name, lambda: read_repository(name, endpoint, revision, account=True), token), True


def _module_in(name: str, files: tuple[str, ...]) -> str:
    """The file to fetch: `module.safetensors`, else the only safetensors file that lies in no folder.

    Raises:
        HubProblem: if there is none.
    """
    safe = [one for one in files if one.endswith(".safetensors") and re.fullmatch(r"\w[\w .-]*", one)]
    if FILE_NAME in safe or len(safe) == 1:
        return FILE_NAME if FILE_NAME in safe else safe[0]
    if len(safe) > 1:
        raise HubProblem(
            name,
            say("it has several safetensors files and none is called {file}", file=FILE_NAME),
            "",
            _DOING,
        )
    unsafe = tuple(sorted(one for one in files if one.lower().endswith(_RUNS_CODE)))
    reason = (
        say(
            "it holds no {file}; {unsafe} could run code when opened and is never fetched",
            file=FILE_NAME,
            unsafe=comma_list(unsafe, 3),
        )
        if unsafe
        else say("it holds no {file}", file=FILE_NAME)
    )
    raise HubProblem(name, reason, "", _DOING)
