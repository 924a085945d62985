"""What who built the program wrote into it: so far the address at which it may look for a newer version."""

import os
from ipaddress import ip_address
from urllib.parse import urlsplit

from mpl_desktop.system.log_file import log
from mpl_engine.errors import EngineError
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.paths import resource

UPDATE_URL = "MPL_UPDATE_URL"
"""Environment variable that stands in for the build's address; empty for none."""
FACTS = "build.json"
MOST_BYTES = 64 * 1024
LONGEST_ADDRESS = 2000


def update_address() -> str:
    """Where to ask for a newer version; empty where the build names no address, or none that may be asked."""
    found: object = os.environ.get(UPDATE_URL)
    if found is None:
        try:
            found = read_json_object(resource(FACTS), "build", limit=MOST_BYTES).get("update_url", "")
        except FileNotFoundError:  # the usual case
            return ""
        except EngineError as error:
            log.warning("%s", error)
            return ""
    if isinstance(found, str) and may_be_asked(found):
        return found
    if found:
        log.warning("The address for newer versions is no https address: %r", found)
    return ""


def may_be_asked(address: str) -> bool:
    """Whether an address is one of https with no name and password in it; http only of this computer itself."""
    if len(address) > LONGEST_ADDRESS or not address.isascii() or not address.isprintable() or " " in address:
        return False
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or "@" in parts.netloc:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_here(host))


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
