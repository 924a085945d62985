"""Switches off what the libraries below this program would tell others about its use. Nothing is imported here.

Native code is meant first of all: Python's own hooks and blocked sockets do not see what it sends.
"""

import os

SWITCHES = {
    # Its collector is asked for a second after the import, and a device id is written into the user's cache.
    "ORT_DISABLE_TELEMETRY": "1",
    # The hub client would name the installed libraries, and look for a newer version of itself.
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "RAY_USAGE_STATS_ENABLED": "0",
    # For whatever obeys it (https://donottrack.sh).
    "DO_NOT_TRACK": "1",
}
"""Environment variables and what they are set to, whatever they were: this program promises to contact nobody."""


def switch_off() -> None:
    """Set the switches for this process and those that it starts; libraries read them when they are imported."""
    os.environ.update(SWITCHES)
