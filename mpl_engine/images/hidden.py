"""Names of files and folders that no person made: hidden ones, and those that systems write for themselves."""

import re

_SYSTEM = {
    # Windows
    "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "$recycle.bin", "recycler", "recycled",
    "system volume information", "found.000",
    # macOS
    "__macosx", "icon\r", "network trash folder", "temporary items",
    # Synology, QNAP and other storage
    "@eadir", "@tmp", "@sharesnap", "#recycle", "#snapshot", "@recycle", "@recently-snapshot", "@sharebin",
    "@transcode", "~snapshot", "lost+found", "network recycle bin",
    # Nextcloud and ownCloud, in a user's folder on the server
    "files_trashbin", "files_versions",
}  # fmt: skip
_PATTERNS = re.compile(
    r"~syncthing~.*\.tmp|appdata_oc[0-9a-z]{10}|~\$.*|thumbs\.db:.*|synofile_thumb_.*|synophoto_thumb_.*",
    re.DOTALL,
)


def is_hidden(name: str) -> bool:
    """Whether a name is hidden by its dot, or written by an operating system or a storage system for itself.

    By their dot go, among others, `.AppleDouble`, `._*`, `.@__thumb`, `.Trash-1000`, `.stversions` and `.dropbox.cache`.
    """
    lower = name.lower()
    return name.startswith(".") or lower in _SYSTEM or _PATTERNS.fullmatch(lower) is not None
