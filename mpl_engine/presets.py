"""Named settings. `paper` is the published recipe; `quick` and `new-classes` are the project's own, for small CPUs.

For trainings on one data set that are judged on others, the paper and the reference's configuration file say
`cross-dataset`; the reference's script for it says depth 9 and the rate of `paper`: `cross-dataset-script`.

`quick` was found with tools/presets/tune_quick.py on validation pictures of computed textures; that folder's README has
the measurements. `new-classes` is for modules that are to tell classes apart by name that they never saw; docs/results.md
says how it was found.
"""

from mpl_engine.config import Config
from mpl_engine.errors import ConfigError
from mpl_engine.formatting import listed
from mpl_engine.messages import speaker

say = speaker(__name__)

DEFAULT_PRESET = "quick"
PRESETS: dict[str, Config] = {
    "paper": Config(),
    "cross-dataset": Config(depth=3, lr=0.0026, epochs=2),
    "cross-dataset-script": Config(depth=9, lr=0.0035, epochs=2),
    "quick": Config(
        num_context=2,
        depth=6,
        optimizer="adamw",
        lr=8e-3,
        weight_decay=1.0,
        epochs=10,
        batch_size=16,
        warmup_epochs=1,
        warmup_lr=1e-4,
        crop_scale_min=0.6,
        views=4,
        selection="last",
        answer="best",
    ),
    "new-classes": Config(
        num_context=2,
        depth=6,
        optimizer="adamw",
        lr=8e-3,
        weight_decay=1.0,
        epochs=20,
        batch_size=16,
        warmup_epochs=1,
        warmup_lr=1e-4,
        consistency=1.0,
        crop_scale_min=0.3,
        views=4,
    ),
}


def preset(name: str) -> Config:
    """The settings of a preset.

    >>> preset("paper").replaced(shots=4).shots
    4

    Raises:
        ConfigError: if there is no preset of that name.
    """
    if name not in PRESETS:
        raise ConfigError("preset", name, say("it must be one of {names}", names=listed(PRESETS)))
    return PRESETS[name]
