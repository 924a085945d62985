"""Words that a person reads, built in one place: an English template and its fields, which a window may translate.

A module that says something begins with `say = speaker(__name__)`; `tools/translations` finds the calls by that name.
Nobody has to translate: without `translate_with` every message is its English text, which is what the command line,
logs and JSON have.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Any, Self

NUMBER = "n"
"""The field that holds the number of `many`."""


@dataclass(frozen=True)
class Said:
    """What there is to translate.

    Attributes:
        room: the package of the module that says it: the context of a catalogue.
        source: the English template; with `number` the one for 1.
        fields: what stands for `{name}` in it. Without fields braces are braces.
        meaning: which of several meanings; with `number` the English template for all numbers but 1.
        number: what the form of the words goes by, or None.
    """

    room: str
    source: str
    fields: Mapping[str, object] = field(default_factory=dict)
    meaning: str = ""
    number: int | None = None

    def template(self) -> str:
        """The English template that fits the number."""
        return self.source if self.number in {None, 1} else self.meaning

    def english(self) -> str:
        """The English text, and that of every message among its fields."""
        fields = {name: english(value) for name, value in self.fields.items()}
        return self.template().format(**fields) if fields else self.template()


Translator = Callable[[Said], str]
"""Gives the words of another language; what it has no words for it gives in English."""


class Message(str):
    """Text in the language of the process that still knows what was said; else a `str` like any other.

    What is made of it (`+`, `format`) is plain text, as it reads then; `joined` keeps the English. Sent to another process it is said
    there, in the language of that process.
    """

    __slots__ = ("said",)
    said: Said

    def __new__(cls, said: Said) -> Self:
        """The text of what is said, in the language of this process."""
        made = super().__new__(cls, _say(said))
        made.said = said
        return made

    @property
    def english(self) -> str:
        """As it reads where nothing is translated."""
        return self.said.english()

    def __reduce__(self) -> tuple[Any, ...]:
        said = self.said
        return _again, (said.room, said.source, dict(said.fields), said.meaning, said.number)


class Derived(str):
    """Text that a function makes of messages; its English is what the function makes of theirs.

    Sent to another process it is made there, of messages in the language of that process.
    """

    __slots__ = ("function", "parts")
    function: Callable[..., str]
    parts: tuple[Any, ...]

    def __new__(cls, function: Callable[..., str], *parts: Any) -> Self:
        """What the function, which a module has to know by its name, makes of the parts."""
        made = super().__new__(cls, function(*parts))
        made.function, made.parts = function, parts
        return made

    @property
    def english(self) -> str:
        """As it reads where nothing is translated."""
        return self.function(*english(self.parts))

    def __reduce__(self) -> tuple[Any, ...]:
        return Derived, (self.function, *self.parts)


def joined(separator: str, parts: Iterable[str]) -> str:
    """As `separator.join(parts)`, and of messages the English is still known: sentences, or the items of a list.

    >>> joined(" ", ["One.", "Two."])
    'One. Two.'
    """
    return Derived(_join, separator, *parts)


@dataclass(frozen=True)
class Speaker:
    """Makes the messages of one module; `room` is the context that they are translated in."""

    room: str

    def __call__(self, source: str, /, *, meaning: str = "", **fields: object) -> str:
        """A `Message`: `say("{path} is empty.", path=path)`. Fields may have formats: `{loss:.2f}`.

        Raises:
            KeyError: if the template has a field that is not given.
        """
        return Message(Said(self.room, source, fields, meaning))

    def many(self, number: int, one: str, other: str, /, **fields: object) -> str:
        """A `Message` about a number of things: `say.many(3, "{n} image", "{n:,} images")`; `n` is the number.

        Raises:
            KeyError: if a template has a field that is not given.
        """
        return Message(Said(self.room, one, {NUMBER: number, **fields}, other, number))


def speaker(module: str) -> Speaker:
    """What makes a module's messages, from its `__name__`; they are translated in the context of its room.

    >>> say = speaker("mpl_engine.data.splits")
    >>> say("{path} is empty.", path="a.csv"), say.many(2, "{n} image", "{n} images"), say.room
    ('a.csv is empty.', '2 images', 'mpl_engine.data')
    """
    return Speaker(module.rpartition(".")[0] or module)


def english(value: object) -> Any:
    """The value with the English of messages, also of those in dicts, lists, tuples and errors; for files and logs."""
    if isinstance(value, Message | Derived):
        return value.english
    if isinstance(value, Exception):
        return english(str(value))
    if isinstance(value, dict):
        return {key: english(one) for key, one in value.items()}
    if isinstance(value, list | tuple) and not hasattr(value, "_fields"):
        return type(value)(english(one) for one in value)
    return value


def translate_with(translator: Translator | None, language: str = "en") -> None:
    """Say everything from now on in another language; None for English. Made messages stay as they are.

    Args:
        translator: gives the words.
        language: how the web calls the language, such as `pt-BR`.
    """
    _translator[:] = [] if translator is None else [translator]
    _language[:] = ["en" if translator is None else language]


def language() -> str:
    """The language that is spoken, as the web calls it; for pages that are written in it."""
    return _language[0]


def to_json(value: object) -> object:
    """A message as JSON, with what is needed to say it again; other values become the text that they read as."""
    if isinstance(value, Message):
        said = value.said
        fields = {name: to_json(one) for name, one in said.fields.items()}
        found = {"room": said.room, "source": said.source, "meaning": said.meaning, "number": said.number}
        return {**found, "fields": fields}
    if isinstance(value, Derived) and (name := _NAMES.get(value.function)):
        return {"made": name, "of": [to_json(part) for part in value.parts]}
    if value is None or isinstance(value, bool | int | float):
        return value
    return english(value if isinstance(value, str) else str(value))


def from_json(value: object) -> str:
    """The inverse of `to_json` for messages and what is made of them, said in the language of this process.

    Raises:
        TypeError, ValueError: if it is none that the program can have written; a file may come from anybody.
    """
    if not isinstance(value, dict):
        raise TypeError
    try:
        made = _derived(value) if "made" in value else _message(value)
    except (KeyError, AttributeError, IndexError) as error:
        raise ValueError from error
    if len(made) > _LONGEST:  # what repeats its fields, and these theirs, must not fill the memory
        raise ValueError
    return made


def _inner(value: object) -> object:
    return from_json(value) if isinstance(value, dict) else value


def _derived(value: dict[str, Any]) -> Derived:
    function = {name: function for function, name in _NAMES.items()}[value["made"]]
    parts = [_inner(part) for part in value["of"]]
    if len(parts) > _MOST_PARTS or not all(isinstance(part, str) for part in parts):
        raise TypeError
    return Derived(function, *parts)


def _message(value: dict[str, Any]) -> Message:
    texts = [value[key] for key in ("room", "source", "meaning")]
    number, fields = value["number"], value["fields"]
    if not all(isinstance(text, str) and len(text) <= _LONGEST_TEMPLATE for text in texts):
        raise TypeError
    if not isinstance(fields, dict) or not (number is None or type(number) is int):
        raise TypeError
    room, source, meaning = texts
    said = Said(room, source, {name: _inner(one) for name, one in fields.items()}, meaning, number)
    for _, name, form, _ in Formatter().parse(said.template()) if fields else ():
        if name is not None and (name not in fields or not _SAFE_FORM.fullmatch(form or "")):
            raise ValueError  # a width of millions, or a look inside of a field
    return Message(said)


def large_letter(text: str) -> str:
    """Words as they begin a sentence; a name such as huggingface.co keeps its small letter."""
    word = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if word.isalpha() else text


def _join(separator: str, *parts: str) -> str:
    return separator.join(parts)


_NAMES: dict[Callable[..., str], str] = {_join: "join", large_letter: "start"}
"""How files call the functions whose texts they keep."""

_LONGEST, _LONGEST_TEMPLATE, _MOST_PARTS = 20_000, 1_000, 1_000
_SAFE_FORM = re.compile(r"[+,]?(\.\d)?[a-z%]?")
_translator: list[Translator] = []
_language = ["en"]


def _say(said: Said) -> str:
    if _translator:
        return _translator[0](said)
    return said.template().format(**said.fields) if said.fields else said.template()


def _again(room: str, source: str, fields: dict[str, object], meaning: str, number: int | None) -> Message:
    return Message(Said(room, source, fields, meaning, number))
