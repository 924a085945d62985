"""Which convolutional stems were checked, and how a configuration says that one is pooled, without torch."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from mpl_engine.messages import speaker

say = speaker(__name__)


class Stem(NamedTuple):
    """A convolutional stem that was checked: what it costs, and the side of the square that becomes one token."""

    parameters: int
    features: int
    stride: int


STEMS: Mapping[str, Stem] = MappingProxyType(
    {"tf_efficientnet_lite0": Stem(3_371_008, 1280, 32), "test_efficientnet": Stem(99_196, 256, 32)}
)
"""By timm's name; the second is timm's own for tests."""

MEAN, CENTRE = "mean", "centre"
"""How a stem's features stand in the embedding of an image: their plain mean over it, or one in which its centre counts more."""

POOLS = (MEAN, CENTRE)
_SAID: Mapping[Any, str] = MappingProxyType({False: "", True: MEAN, CENTRE: CENTRE})


def stem_problem(vision: Mapping[str, Any]) -> str:
    """Why the stem that an image tower's configuration names cannot be used; "" if it can, or if there is none."""
    name, pool = vision["stem"], vision["pool_stem"]
    if type(pool) not in (bool, str) or pool not in _SAID or (pool and name is None):
        return say('it says pool_stem, which is true, false or "centre" and needs a stem')
    if name is None:
        return ""
    if not isinstance(name, str) or name not in STEMS:
        return say("its convolutional stem is {name!r}, which was not checked", name=name)
    stride = STEMS[name].stride
    if vision["patch_size"] != stride or vision["image_size"] % stride:
        return say(
            "its stem gives one token for {stride} × {stride} pixels, and its sizes say otherwise",
            stride=stride,
        )
    return ""


def stem_pool(config: Mapping[str, Any]) -> str:
    """How the stem of a supported configuration is pooled into the embedding, one of `POOLS`; "" where it is not."""
    return _SAID[config["vision_cfg"].get("pool_stem", False)]


def with_stem_pool(config: Mapping[str, Any], pool: str) -> dict[str, Any]:
    """The same configuration with its stem pooled in this one of `POOLS`; one that pools none stays as it is."""
    if not stem_pool(config):
        return dict(config)
    said = next(value for value, way in _SAID.items() if way == pool)
    return {**config, "vision_cfg": {**config["vision_cfg"], "pool_stem": said}}
