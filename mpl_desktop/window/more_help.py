"""What the menu Help shows beside the short help of `commands`."""

from mpl_desktop.window.commands import Window


def look_for_newer(window: Window, address: str) -> None:
    """Offer to ask an address for a newer version."""
    from mpl_desktop.dialogs.newer_version import NewerVersionDialog  # noqa: PLC0415 - on demand

    NewerVersionDialog(window.workspace, address, window.window()).open()
