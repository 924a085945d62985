"""What is said where a library is missing: something that can be done."""

import sys

from mpl_engine.extras.libraries import LibraryMissing, extra


def test_where_pip_can_install_it_the_command_is_given():
    words = str(LibraryMissing("The service", ("fastapi", "uvicorn"), extra("serve")))
    assert "needs fastapi, uvicorn, which are not installed" in words
    assert "Install with: pip install 'mpl-desktop[serve]'" in words


def test_a_bundle_sends_nobody_to_install_into_it(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = str(LibraryMissing("Taking pictures from a video", ("PyAV",), extra("camera")))
    assert "is not in this bundle" in words
    assert "Install with" not in words
    assert "The program that is installed by Python can have it: pip install 'mpl-desktop[camera]'" in words
