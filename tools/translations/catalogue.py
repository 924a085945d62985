"""A catalogue: the .ts file of a language, read and written, and what can be wrong with a translation."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

from tools.translations.sources import Entry

LANGUAGES = ("de", "es", "fr", "ja", "pt_BR", "zh_CN")
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2, "zh_CN": 1}
"""How many forms by number each language has, as Qt's tables say; a test asks Qt."""

NO_SPACES = {"ja", "zh_CN"}
"""Languages that put no space between sentences."""


@dataclass(frozen=True)
class Translation:
    """What a catalogue says for an entry: one text, or one for each form; `kind` is empty when it is finished."""

    forms: tuple[str, ...]
    kind: str = ""


def path_of(folder: Path, language: str) -> Path:
    """The catalogue of a language in `resources/translations`."""
    return folder / f"mpl_{language}.ts"


def read(path: Path) -> dict[Entry, Translation]:
    """What a catalogue holds, obsolete entries too."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this repository
        room = context.findtext("name") or ""
        for message in context.iter("message"):
            entry = Entry(
                room,
                message.findtext("source") or "",
                message.findtext("comment") or "",
                message.get("numerus") == "yes",
            )
            place = message.find("translation")
            if place is None:
                found[entry] = Translation((), "unfinished")
                continue
            forms = [one.text or "" for one in place.iter("numerusform")] or [place.text or ""]
            found[entry] = Translation(tuple(forms), place.get("type") or "")
    return found


def put(path: Path, new: Mapping[Entry, tuple[str, ...]]) -> None:
    """Set translations in a catalogue that has these entries; they count as finished."""
    tree = ET.parse(path)  # noqa: S314 - a file of this repository
    for context in tree.getroot().iter("context"):
        room = context.findtext("name") or ""
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            forms = new.get(Entry(room, source, comment, plural))
            place = message.find("translation")
            if forms is None or place is None:
                continue
            place.attrib.pop("type", None)
            for old in list(place):
                place.remove(old)
            place.text = None if plural else forms[0]
            for form in forms if plural else ():
                ET.SubElement(place, "numerusform").text = form
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def faults(language: str, entry: Entry, forms: tuple[str, ...]) -> Iterator[str]:
    """What is wrong with a translation, in words that say what to do."""
    wanted = FORMS[language] if entry.plural else 1
    if len(forms) != wanted:
        yield f"give {wanted} forms, not {len(forms)}" if entry.plural else "give one text"
        return
    for form in forms:
        if not form.strip():
            yield "it is empty"
            return
        yield from _field_faults(entry, form)
        yield from _form_faults(language, entry.source, form)


def _fields(template: str) -> Counter[str]:
    parsed = Formatter().parse(template)
    return Counter(f"{name}!{kind}:{spec}" for _, name, spec, kind in parsed if name is not None)


def _field_faults(entry: Entry, form: str) -> Iterator[str]:
    if not entry.plural and not re.search(r"\{[A-Za-z_]", entry.source):
        return  # without fields braces are braces
    try:
        has = set(_fields(form))
    except ValueError as error:
        yield f"its braces do not match ({error})"
        return
    needed = set(_fields(entry.source))
    may = needed | (set(_fields(entry.meaning)) if entry.plural else set())
    numbers = {one for one in may if one.startswith("n!")} if entry.plural else set()
    if not needed - numbers <= has:
        yield f"it lacks {_named(needed - numbers - has)}"
    if not has <= may:
        yield f"it has {_named(has - may)}, which the English has not; copy what is in the braces"


def _named(fields: set[str]) -> str:
    return ", ".join(sorted(f"{{{one.replace('!None', '').removesuffix(':')}}}" for one in fields))


def _form_faults(language: str, source: str, form: str) -> Iterator[str]:
    for place, strip in (("begin", str.lstrip), ("end", str.rstrip)):
        space, other = source != strip(source), form != strip(form)
        if space != other and not (space and language in NO_SPACES):
            yield f"it has to {place} {'with' if space else 'without'} a space"
    for sign, what in (("\t", "tab"), ("\n", "line break")):
        if source.count(sign) != form.count(sign):
            yield f"it needs {source.count(sign)} {what}(s)"
    key = r"&(?=\w)(?!\w+;)"
    if bool(re.search(key, source)) != (len(re.findall(key, form)) == 1):
        yield (
            "it needs one & before a letter, as the English has"
            if re.search(key, source)
            else "it needs no &"
        )
    if source.endswith("…") != form.rstrip(")").endswith("…") and not form.rstrip().endswith("…"):
        yield "it has to end in …" if source.endswith("…") else "it must not end in …"
    if Counter(re.findall(r"</?\w[^>]*>", source)) != Counter(re.findall(r"</?\w[^>]*>", form)):
        yield "its <tags> have to be those of the English"


def check(language: str, found: Mapping[Entry, object], there: Mapping[Entry, Translation]) -> Iterator[str]:
    """What keeps a catalogue from being complete and right, a line for each fault."""
    for entry in found:
        if entry not in there:
            yield f"{language}: missing: {_short(entry)}"
    for entry, translation in there.items():
        if entry not in found:
            yield f"{language}: no longer said: {_short(entry)}"
        elif translation.kind:
            yield f"{language}: {translation.kind}: {_short(entry)}"
        else:
            for fault in faults(language, entry, translation.forms):
                yield f"{language}: {_short(entry)}: {fault}"


def _short(entry: Entry) -> str:
    return f"{entry.room}: {entry.source[:60]!r}"
