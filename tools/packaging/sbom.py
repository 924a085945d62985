"""The list of what a bundle holds as a CycloneDX document (https://cyclonedx.org), version 1.6, in JSON."""

import json
import uuid
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from tools.packaging.contents import Part

SPEC = "1.6"


def document(found: Iterable[Part], version: str) -> str:
    """The document.

    It is written here and not by a tool that lists an environment: that would name what built the bundle too, and
    not the libraries of the system that it holds.

    Args:
        found: the libraries.
        version: of the program.

    Returns:
        JSON that is the same for the same parts: its serial number is made from them, and no time stands in it.
    """
    components = [component(part) for part in found]
    about: dict[str, Any] = {
        "type": "application",
        "bom-ref": f"mpl-desktop@{version}",
        "name": "mpl-desktop",
        "version": version,
    }
    about["licenses"] = [{"license": {"id": "Apache-2.0"}}]
    body = {"metadata": {"component": about}, "components": components}
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(body, sort_keys=True))
    head = {"bomFormat": "CycloneDX", "specVersion": SPEC, "serialNumber": f"urn:uuid:{serial}", "version": 1}
    return json.dumps(head | body, indent=2, ensure_ascii=False) + "\n"


def component(part: Part) -> dict[str, Any]:
    """One library. A licence is given by name, since makers rarely write SPDX expressions."""
    kind = {"pypi": "pypi/", "deb": "deb/debian/", "python": "generic/"}[part.origin]
    name = part.name.lower().replace("_", "-") if part.origin == "pypi" else part.name.lower()
    address = f"pkg:{kind}{quote(name)}@{quote(part.version, safe='')}"
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": address,
        "name": part.name,
        "version": part.version,
        "purl": address,
    }
    if part.licence:
        found["licenses"] = [{"license": {"name": part.licence}}]
    if part.home:
        found["externalReferences"] = [{"type": "website", "url": part.home}]
    return found
