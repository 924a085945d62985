"""Where the repository and the files that tests read are."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
"""Numbers of the reference implementation."""

SCHEMAS = ROOT / "tests" / "schemas"
"""One file of every kind for each schema version that was ever released."""
