"""What the judging of a module cannot do."""

from dataclasses import dataclass

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.messages import speaker

say = speaker(__name__)


@dataclass(eq=False)
class CalibrationTooSmall(EngineError):
    """A module has too few calibration images for the coverage that was asked (0: it has no calibration)."""

    coverage: float
    images: int
    needed: int

    def explanation(self) -> Explanation:
        why = (
            say.many(
                self.images,
                "It has {n} image to calibrate on, and {needed} images are needed.",
                "It has {n} images to calibrate on, and {needed} images are needed.",
                needed=self.needed,
            )
            if self.images
            else say.many(
                self.needed,
                "It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} image is "
                "needed.",
                "It holds nothing to promise it by: it was not calibrated, or has been taught since, and {n} images are "
                "needed.",
            )
        )
        return Explanation(
            say("This prompt module cannot promise a coverage of {coverage:.3g}.", coverage=self.coverage),
            why,
            say(
                "Ask for less, or train again with more images: up to 4 of each class are set aside for validation, "
                "or as many as lie in a folder val."
            ),
        )
