"""What a bundle does not need: files that PyInstaller finds and the program never opens, each with the reason.

`mpl.spec` takes them out and writes down what they would have taken; the tests of a bundle show that it works without.
"""

from dataclasses import dataclass
from fnmatch import fnmatchcase

QT = "*PySide6/Qt/"
"""Where Qt's own files lie in a bundle."""


@dataclass(frozen=True)
class Unneeded:
    """Files by patterns of their place in the bundle, with `/` between folders."""

    reason: str
    patterns: tuple[str, ...]

    def has(self, place: str) -> bool:
        """Whether a file is one of them."""
        return any(fnmatchcase(place.replace("\\", "/"), pattern) for pattern in self.patterns)


UNNEEDED = (
    Unneeded(
        "headers, libraries to link with and descriptions for compilers",
        ("*/include/*", "*.h", "*.hpp", "*.cuh", "*.pxd", "*.pyx", "*.pyi", "*.a", "*.lib", "*.cmake", "torch/share/*"),
    ),
    Unneeded("where the building computer had its packages from", ("*.dist-info/direct_url.json",)),
    Unneeded("tests of libraries and their data", ("*/tests/*", "*/testing/data/*", "onnx/backend/test/*", "*/test/data/*")),
    Unneeded("torchvision's compiled operators (boxes, files), which nothing here asks for", ("torchvision/*.so", "torchvision/*.pyd", "torchvision/*.dylib", "torchvision.libs/*")),
    # torch_shm_manager and torch.testing stay: torch is not imported without them.
    Unneeded("torch's programs for building and tracing, and what its own tests use", ("torch/test/*", "torch/bin/[!t]*", "torch/bin/test_*", "torch/lib/libtorch_python_*test*", "functorch/.dylibs/*")),
    Unneeded("data sets of scikit-learn", ("sklearn/datasets/data/*", "sklearn/datasets/images/*", "sklearn/datasets/descr/*")),
    Unneeded(
        "parts of Arrow that parquet does not use: flight, its tests and ORC",
        ("pyarrow/libarrow_flight*", "pyarrow/libarrow_python_flight*", "pyarrow/_flight*", "pyarrow/_substrait*", "pyarrow/_orc*", "pyarrow/src/*"),
    ),
    Unneeded(
        "Qt for QML, PDF, on-screen keyboards, and screens without a desktop",
        tuple(
            QT + name
            for name in (
                "lib/libQt6Qml*", "lib/libQt6Quick*", "lib/libQt6Pdf*", "lib/libQt6VirtualKeyboard*", "lib/libQt6Eglfs*",
                "plugins/platforms/libqeglfs*", "plugins/platforms/libqlinuxfb*", "plugins/platforms/libqvnc*",
                "plugins/platforms/libqvkkhrdisplay*", "plugins/platforms/libqminimalegl*", "plugins/egldeviceintegrations/*",
                "plugins/platforminputcontexts/*virtualkeyboard*", "plugins/imageformats/*qpdf*", "plugins/generic/*tuio*",
            )
        ),
    ),
    Unneeded(
        "Qt's theme of GTK, which would bring GTK itself; portals open the desktop's own dialogs",
        (
            QT + "plugins/platformthemes/libqgtk3*",
            *(f"{name}*" for name in ("libgtk-3.so", "libgdk-3.so", "libgdk_pixbuf-2", "libatk-", "libatspi.so", "libcairo", "libpango", "libepoxy.so", "libpixman-1.so", "libthai.so", "libdatrie.so", "libfribidi.so", "libharfbuzz.so", "libgraphite2.so", "libXcomposite.so", "libXdamage.so", "libXinerama.so")),
        ),
    ),
    Unneeded("Qt's own words in languages, but for those of its dialogs", (QT + "translations/qt_*", QT + "translations/qtwebengine*", QT + "translations/qtdeclarative*", QT + "translations/qtquick*", QT + "translations/*help*", QT + "translations/qtlocation*", QT + "translations/qtserialport*", QT + "translations/qtwebsockets*", QT + "translations/qtconnectivity*", QT + "translations/qtmultimedia*", QT + "translations/assistant*", QT + "translations/designer*", QT + "translations/linguist*")),
    Unneeded(
        "libraries that every system with a C++ program has, newer than those of the building one",
        ("libstdc++.so*", "libgcc_s.so*"),
    ),
)  # fmt: skip
"""Looked through in this order; the first that has a file takes it out."""

VIDEO = Unneeded(
    "PyAV, whose FFmpeg has parts under the GPL (docs/adr/0029-bundles.md)",
    ("av/*", "av.libs/*", "av-*.dist-info/*"),
)
"""Left out unless it is asked for."""

MODULES = (
    "tkinter", "_tkinter", "idlelib", "lib2to3", "ensurepip", "pip", "wheel", "setuptools", "pkg_resources", "distutils",
    "IPython", "matplotlib", "pandas", "pytest", "_pytest", "hypothesis", "mypy", "torch.utils.tensorboard", "torch.utils.benchmark",
    "caffe2", "tensorflow", "jax", "onnxruntime.tools", "onnx.backend.test",
    "sklearn.datasets.tests", "PyInstaller", "sphinx", "docutils", "triton",
)  # fmt: skip
"""Modules that something below imports where they are installed, and that no work of the program reaches."""


def reason(place: str, *, video: bool = False) -> str | None:
    """Why a file is left out; None for one that stays.

    Args:
        place: its path inside the bundle.
        video: whether the library for videos is to be in it.
    """
    looked_through = UNNEEDED if video else (VIDEO, *UNNEEDED)
    return next((unneeded.reason for unneeded in looked_through if unneeded.has(place)), None)
