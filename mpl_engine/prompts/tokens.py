"""Class names to token ids: `[SOS] ctx_1..ctx_b "a photo of a" NAME "." [EOT]`, without [SOS] where there is none.

Shape letters: C classes, L text tokens (the backbone's context length), b context tokens.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from mpl_engine.backbones.spec import Vocabulary
from mpl_engine.config import Config
from mpl_engine.errors import ClassNamesError, ConfigError
from mpl_engine.messages import speaker
from mpl_engine.prompts.errors import PromptTooLong

say = speaker(__name__)

PLACEHOLDERS = ("X", "x", "a")
"""Words whose token embedding the context starts from: the reference's, and others where that is more than one token."""

SPECIAL = ("<start_of_text>", "<end_of_text>")


@dataclass(frozen=True)
class PromptTokens:
    """Token ids of one prompt per class, unpadded, each `[SOS] ... [EOT]`.

    Attributes:
        texts: the prompts as a person reads them, without the learned context.
        ids: C tuples of ids; the last id is [EOT].
        num_context: how many tokens after [SOS] are learned (b, or 0 for a plain template).
        common: length of the longest common prefix over all classes, at most len - 1.
        lead: how many tokens stand before the learned ones: [SOS], or none where a tokenizer has none.
    """

    texts: tuple[str, ...]
    ids: tuple[tuple[int, ...], ...]
    num_context: int
    common: int
    lead: int = 1


def template(context_init: str) -> str:
    """The prompt template with `{}` at the class name's place, and a full stop at its end."""
    text = " ".join(context_init.replace("_", " ").split())
    if "{}" not in text:
        text = f"{text} {{}}".strip()
    return text if text.endswith((".", "!", "?")) else text + "."


def fill(context_init: str, class_name: str) -> str:
    """The prompt of one class. Underscores in the name become spaces."""
    return template(context_init).replace("{}", " ".join(class_name.replace("_", " ").split()))


def plain_tokens(class_names: Sequence[str], context_init: str, vocabulary: Vocabulary) -> PromptTokens:
    """Prompts without learned tokens, for zero-shot and for image-only prompts.

    Raises:
        ClassNamesError, PromptTooLong: if a name cannot be used.
    """
    return _tokens(class_names, context_init, "", 0, vocabulary)


def prompt_tokens(class_names: Sequence[str], config: Config, vocabulary: Vocabulary) -> PromptTokens:
    """Prompts with room for the learned context, by `context_mode` and `prompt_sides`.

    Raises:
        ClassNamesError, PromptTooLong: if a name cannot be used.
        ConfigError: in replace mode, if fewer than b tokens stand before the class name.
    """
    if config.prompt_sides == "image":
        return plain_tokens(class_names, config.context_init, vocabulary)
    if config.context_mode == "prefix":
        lead = _placeholder(config.num_context, vocabulary) + " "
        return _tokens(class_names, config.context_init, lead, config.num_context, vocabulary)
    replaced = tuple(replaced_ids(config, vocabulary))
    made = _tokens(class_names, config.context_init, "", config.num_context, vocabulary)
    if any(row[made.lead : made.lead + config.num_context] != replaced for row in made.ids):
        reason = say("context_mode=replace needs a space between its words and the class name")
        raise ConfigError("context_init", config.context_init, reason)
    return made


def replaced_ids(config: Config, vocabulary: Vocabulary) -> list[int]:
    """The b token ids whose place, and in replace mode initial value, the context takes.

    Raises:
        ConfigError: in replace mode, if fewer than b tokens stand before the class name; in prefix mode, if the
            vocabulary has no word of one token.
    """
    if config.context_mode == "prefix" or config.prompt_sides == "image":
        return vocabulary.encode(_placeholder(config.num_context, vocabulary))
    words = vocabulary.encode(template(config.context_init).split("{}")[0])
    if len(words) < config.num_context:
        reason = say(
            "context_mode=replace needs that many words before the class name, and there are {number}",
            number=len(words),
        )
        raise ConfigError("num_context", config.num_context, reason)
    return words[: config.num_context]


def _placeholder(count: int, vocabulary: Vocabulary) -> str:
    """Words of as many tokens."""
    for word in PLACEHOLDERS:
        words = " ".join([word] * count)
        if len(vocabulary.encode(words)) == count:
            return words
    raise ConfigError(
        "num_context", count, say("this backbone's tokenizer has no word of one token to start from")
    )


def _tokens(
    class_names: Sequence[str], context_init: str, lead: str, num_context: int, vocabulary: Vocabulary
) -> PromptTokens:
    if not class_names:
        raise ClassNamesError(say("there are no classes"))
    start = () if vocabulary.start is None else (vocabulary.start,)
    texts, rows = [], []
    for name in class_names:
        if not name.strip() or any(word in name for word in SPECIAL):
            raise ClassNamesError(say("a name is empty or holds a reserved word"), (name,))
        text = fill(context_init, name)
        row = (*start, *vocabulary.encode(lead + text), vocabulary.end)
        if len(row) > vocabulary.context_length:
            raise PromptTooLong(name, len(row), vocabulary.context_length)
        texts.append(text)
        rows.append(row)
    common = min(len(row) for row in rows) - 1
    first = rows[0]
    for row in rows[1:]:
        same = next((k for k in range(common) if row[k] != first[k]), common)
        common = min(common, same)
    return PromptTokens(tuple(texts), tuple(rows), num_context, common, len(start))
