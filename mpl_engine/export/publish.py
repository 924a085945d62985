"""A module published to the Hugging Face hub with its card: first what it would do, then the sending.

A repository holds `module.safetensors` and `README.md`.
"""

import io
import logging
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mpl_engine.backbones.hub import Broken, Missing, explained, in_background
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress
from mpl_engine.export.errors import HubProblem, NotLoggedIn
from mpl_engine.export.hub import (
    CARD,
    address,
    asked,
    chosen_endpoint,
    logged_in,
    read_repository,
    repository_name,
    require_network,
)
from mpl_engine.export.model_card import module_card
from mpl_engine.files.regular import read_regular
from mpl_engine.formatting import comma_list, human_size
from mpl_engine.messages import joined, speaker
from mpl_engine.modules.info import FILE_NAME, LARGEST_MODULE, read_info
from mpl_engine.no_telemetry import switch_off

say = speaker(__name__)

_DOING = "published to"


@dataclass(frozen=True)
class Publication:
    """What would be sent where; nothing has been sent yet.

    Attributes:
        module: the file.
        repo: `ORG/NAME`.
        address: of the repository.
        bytes: of both files.
        private: whether the repository is, or is going to be, seen by its owner alone.
        exists: whether it is there already.
        replaces: its files that get a new version; the old ones stay in its history.
        classes: display names, which everybody can read who sees the repository.
        pictures: how many pictures' hashes and features are in the module; the pictures themselves are not.
        licence: of the backbone's weights.
    """

    module: Path
    repo: str
    address: str
    bytes: int
    private: bool
    exists: bool
    replaces: tuple[str, ...]
    classes: tuple[str, ...]
    pictures: int
    licence: str

    @property
    def words(self) -> str:
        """What a person should know before it is sent, in sentences."""
        sent = say(
            "{module} with its card ({size}) goes to {address}.",
            module=self.module.name,
            size=human_size(self.bytes),
            address=self.address,
        )
        if not self.exists:
            known = say("The repository will be made.")
        elif self.replaces:
            known = say("It is there already: {files} get a new version.", files=comma_list(self.replaces))
        else:
            known = ""
        classes, pictures = len(self.classes), self.pictures
        seen = (
            say(
                "Only you can see it, with the names of its {classes} classes, settings and figures, and hashes and "
                "features of {pictures} training pictures.",
                classes=classes,
                pictures=pictures,
            )
            if self.private
            else say(
                "Everybody can see it, with the names of its {classes} classes, settings and figures, and hashes and "
                "features of {pictures} training pictures.",
                classes=classes,
                pictures=pictures,
            )
        )
        last = say("The pictures themselves are not in it.")
        return joined(" ", [part for part in (sent, known, seen, last) if part])


@dataclass(frozen=True)
class Published:
    """A module that is on the hub now."""

    repo: str
    address: str
    commit: str
    bytes: int
    private: bool

    def to_json(self) -> dict[str, Any]:
        """JSON-ready: the keys of `publish --json`."""
        return asdict(self)


def plan_publication(
    module: Path,
    repo: str,
    *,
    private: bool = False,
    endpoint: str | None = None,
    token: CancelToken,
) -> Job[Publication]:
    """Find out what publishing a module would do. The hub is asked whether the repository is there.

    Args:
        module: the module.
        repo: see `repository_name`.
        private: make a repository that only its owner sees; one that is public is then refused.
        endpoint: the hub's address; None takes HF_ENDPOINT, else huggingface.co.
        token: cancels.

    Raises:
        FileFormatError, NewerFile: if the module cannot be read.
        NotLoggedIn: if no account is known.
        HubProblem: if the hub cannot be used, or refuses.
        Cancelled: if the token says so.
    """
    info, name = read_info(module), repository_name(repo)
    require_network(name, _DOING)
    if not in_background(logged_in, token):
        raise NotLoggedIn(name)
    yield Progress("publish", 0, None, "steps")
    try:
        there = asked(_DOING, name, lambda: read_repository(name, endpoint, None, account=True), token)
    except Missing:
        there = None
    if there is not None and private and not there.private:
        raise HubProblem(
            name, say("everybody can see it, and it was to be private"), say("Make it private on its page, or choose another name."), _DOING
        )  # fmt: skip
    files = there.files if there else ()
    return Publication(
        info.path,
        name,
        address(name, endpoint),
        info.path.stat().st_size + len(module_card(info, name).encode()),
        there.private if there else private,
        there is not None,
        tuple(one for one in (FILE_NAME, CARD) if one in files),
        info.class_names,
        len(info.seen),
        str(info.raw.get("licence") or ""),
    )


def publish(publication: Publication, *, endpoint: str | None = None, token: CancelToken) -> Job[Published]:
    """Send a module with its card, as one commit. A stop before it leaves the repository as it was, or empty.

    Args:
        publication: what was agreed to.
        endpoint: as it was planned with.
        token: cancels; what the hub received by then is not shown by it.

    Yields:
        Progress("publish", done, total, "bytes").

    Raises:
        FileFormatError, NewerFile: if the module changed and cannot be read any more.
        HubProblem: if the hub cannot be used, or refuses.
        Cancelled: if the token says so.
    """
    name = publication.repo
    info = read_info(publication.module)
    data = read_regular(info.path, limit=LARGEST_MODULE)
    card = module_card(info, name).encode()
    total = len(data) + len(card)
    yield Progress("publish", 0, total, "bytes")
    token.check()

    def send() -> str:
        from huggingface_hub import CommitOperationAdd, HfApi  # noqa: PLC0415 - costs half a second
        from huggingface_hub.utils.tqdm import disable_progress_bars  # noqa: PLC0415

        switch_off()
        disable_progress_bars()
        # It would say that it sends in the older of two ways, which a file in memory takes and a stop can end.
        logging.getLogger("huggingface_hub._commit_api").setLevel(logging.ERROR)
        with explained():
            hub = HfApi(endpoint=chosen_endpoint(endpoint), library_name="mpl-desktop")
            if not publication.exists:
                hub.create_repo(name, private=publication.private, exist_ok=False)
            parts = [
                CommitOperationAdd(FILE_NAME, _Stoppable(data, token)),
                CommitOperationAdd(CARD, io.BytesIO(card)),
            ]
            hub.preupload_lfs_files(name, parts, free_memory=False)
            if token.cancelled:
                raise Broken(say("it was stopped"), transient=False)
            return str(
                hub.create_commit(name, parts, commit_message=f"Module of {len(info.classes)} classes").oid
            )

    commit = asked(_DOING, name, send, token)
    yield Progress("publish", total, total, "bytes")
    return Published(name, publication.address, commit, total, publication.private)


class _Stoppable(io.BytesIO):
    """Bytes that are no longer given once the token says stop."""

    def __init__(self, data: bytes, token: CancelToken) -> None:
        super().__init__(data)
        self._token = token

    def read(self, size: int | None = -1, /) -> bytes:
        """As of a file. Raises `OSError` when it was stopped."""
        if self._token.cancelled:
            raise OSError(say("it was stopped"))
        return super().read(size)
