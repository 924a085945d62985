"""Writes one small file of every kind as the current schema versions have it: `python -m tests.support.make_schema_files`.

Run it once when a schema number is raised, into a folder of the new number; files of older versions stay for ever.
"""

from tests.support.mutations import good_files
from tests.support.places import SCHEMAS

SUFFIXES = {
    "module": ".safetensors",
    "module_with_head": ".safetensors",
    "checkpoint": ".safetensors",
    "weights": ".safetensors",
}


def main(version: int = 1) -> None:
    folder = SCHEMAS / str(version)
    folder.mkdir(parents=True, exist_ok=True)
    for kind, data in good_files().items():
        (folder / f"{kind}{SUFFIXES.get(kind, '.json')}").write_bytes(data)


if __name__ == "__main__":
    main()
