"""The one place that knows where the shipped files are: in a checkout, a wheel or a frozen app."""

from pathlib import Path

_INSTALLED = Path(__file__).parents[1] / "_resources"
_CHECKOUT = Path(__file__).parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder, such as `resource("backbone", "mpl-tiny.json")`.

    Raises:
        FileNotFoundError: if the installation lacks it.
    """
    for root in (_INSTALLED, _CHECKOUT):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
