"""Which options of a text tower are known, judged from its configuration alone, without torch."""

import re
from collections.abc import Mapping
from typing import Any

from mpl_engine.messages import speaker

say = speaker(__name__)

BPE_VOCABULARY = 49408
"""Size of OpenAI's byte-pair vocabulary, which towers read unless they name a tokenizer."""


def text_problem(text: Mapping[str, Any]) -> str:
    """Tokens may see each other both ways; what is pooled must be a place that is known: [EOT], or the last of all."""
    tokenizer, pool = text["hf_tokenizer_name"], text["pool_type"]
    if tokenizer is None:
        if text["vocab_size"] != BPE_VOCABULARY:
            return say("its vocabulary is not OpenAI's, and it names no tokenizer")
        if text["tokenizer_kwargs"] is not None:
            return say("it cleans text in its own way")
    cleaning = text["tokenizer_kwargs"] or {}
    if not isinstance(cleaning, Mapping) or cleaning not in ({}, *({"clean": way} for way in _CLEAN)):
        return say("it cleans text in its own way")
    known = ("argmax",) if tokenizer is None else ("last",) if text["no_causal_mask"] else ("eos",)
    if pool not in known or (tokenizer is not None and not is_repository(tokenizer)):
        return say(
            "its text tower pools at {pool!r} with the tokenizer {tokenizer!r}, which was not checked",
            pool=pool,
            tokenizer=tokenizer,
        )
    if type(text["proj_bias"]) is not bool or type(text["no_causal_mask"]) is not bool:
        return say("its text tower says no usable proj_bias or no_causal_mask")
    norm, act = text["norm_kwargs"] or {}, text["act_kwargs"] or {}
    if not (
        isinstance(norm, Mapping) and set(norm) <= {"eps"} and all(type(v) is float for v in norm.values())
    ):
        return say("its text tower has norm_kwargs={norm!r}, which is not supported", norm=norm)
    if act not in ({}, {"approximate": "tanh"}, {"approximate": "none"}):
        return say("its text tower has act_kwargs={act!r}, which is not supported", act=act)
    return ""


_CLEAN = ("whitespace", "lower", "canonicalize")
"""open_clip's ways to clean a text."""


def is_repository(name: object) -> bool:
    """Whether a name has the form `org/model` of the Hugging Face hub, and so leads nowhere else."""
    return isinstance(name, str) and re.fullmatch(r"[\w-][\w.-]*/[\w-][\w.-]*", name, re.ASCII) is not None
