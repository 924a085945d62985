"""Python's cyclic garbage is collected on the GUI thread only.

Left to itself, Python collects on whichever thread happens to allocate. Plots are full of cycles, so the compute thread
would destroy Qt's objects now and then, and Qt crashes, often later and elsewhere (docs/adr/0016). pyqtgraph's
`GarbageCollector` does the same; it is not used because pyqtgraph loads after the window is up.
"""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000
LIBRARY = 20
"""So many modules more than at the last look are a library that another thread loads, not a page of the window."""


class GarbageCollector(QObject):
    """While it is running, garbage goes by a timer on the thread that made this object, and nowhere else.

    A library that calls `gc.collect` on another thread would break that; `mpl_engine.device.free_memory` looks whether
    collecting is left to Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect_what_is_due)
        self._frozen = False
        self._modules = len(sys.modules)

    def start(self) -> None:
        """Take collecting over from Python."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()

    def collect_what_is_due(self) -> None:
        """Collect the oldest generation that Python would collect by itself, if any.

        While libraries are being loaded, what there is by then is frozen instead: a collection would walk through all
        that they have just made, 0.1 s with those of the model, and find next to nothing.
        """
        loaded = len(sys.modules)
        more, self._modules = loaded - self._modules, loaded
        if more >= LIBRARY:
            gc.freeze()
            return
        due = [
            age
            for age, (n, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if n > most
        ]
        if due:
            gc.collect(max(due))

    def spare_libraries(self) -> None:
        """Once: what is loaded by now stays, so that no later collection walks through it (0.2 s with torch)."""
        if not self._frozen:
            self._frozen = True
            gc.freeze()
