"""Class names: from folder names to the words of a prompt, look-alikes, and files of chosen names."""

import itertools
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from mpl_engine.errors import ClassNamesError, FileFormatError
from mpl_engine.files.atomic import has_surrogates, reading_reason
from mpl_engine.files.regular import LARGEST_CONFIG, read_text
from mpl_engine.messages import speaker

say = speaker(__name__)

_NUMBER_DOT = re.compile(r"(?<=\d)\.(?=[^\d\s])")
_NOT_WORD = re.compile(r"[\W_]+")
_LEAST_FOR_EDIT = 5


def display_name(folder: str) -> str:
    """The name of a class as a prompt says it: words apart, lower case, Unicode NFC.

    `AnnualCrop` becomes `annual crop`, `Highway_or_Road` `highway or road`, `HTMLPage` `html page` and
    `001.Black_footed_Albatross` `001 black footed albatross`. Numbers stay, because `5_cent` and `1_cent` need
    them; hyphens and other signs stay; one lower-case letter before a capital is no word of its own (`iPhone`).
    A folder name that leaves nothing, such as `__`, stays as it is.
    """
    text = _valid(unicodedata.normalize("NFC", folder))
    spaced = _NUMBER_DOT.sub(" ", _split_words(text.replace("_", " ")))
    name = " ".join(_lower(spaced).split())
    return unicodedata.normalize("NFC", name) or text


def _valid(text: str) -> str:
    """Bytes of a file name that are not UTF-8 arrive as lone surrogates, which no tokenizer takes: U+FFFD."""
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)


def _split_words(text: str) -> str:
    """A space wherever a capital starts a new word: `abC`, and `Bc` after a capital or a digit."""
    parts = []
    for i, c in enumerate(text):
        if i and c.isupper():
            before, after = text[i - 1], text[i + 1 : i + 2]
            long_enough = i >= 2 and text[i - 2].isalpha()
            starts = after.islower() and (before.isupper() or before.isdigit())
            if starts or (before.islower() and long_enough):
                parts.append(" ")
        parts.append(c)
    return "".join(parts)


def _lower(text: str) -> str:
    """Lower case letter by letter; a letter whose lower case is two code points (as of İ) stays."""
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def class_order(name: str) -> tuple[str, str]:
    """The sort key of classes: Unicode casefold, then code points."""
    return name.casefold(), name


def look_alikes(names: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of names that a person may have meant as one class, in class order.

    They differ only in case, spacing and punctuation, in an English plural, or, from five letters on, in one
    inserted, missing, changed or swapped letter. A difference in a digit is meant (`boeing 737`, `boeing 747`).
    """
    ordered = sorted(set(names), key=class_order)
    forms = [_NOT_WORD.sub("", unicodedata.normalize("NFKC", n).casefold()) for n in ordered]
    buckets: dict[str, set[int]] = defaultdict(set)
    for index, form in enumerate(forms):
        for variant in {form, singular(form), *_one_letter_less(form)}:
            buckets[variant].add(index)
    candidates = {pair for found in buckets.values() for pair in itertools.combinations(sorted(found), 2)}
    return [(ordered[i], ordered[j]) for i, j in sorted(candidates) if _alike(forms[i], forms[j])]


def _alike(a: str, b: str) -> bool:
    if a == b or singular(a) == singular(b):
        return True
    if min(len(a), len(b)) < _LEAST_FOR_EDIT:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    if (rest_a[:1] + rest_b[:1]).strip("0123456789") != rest_a[:1] + rest_b[:1]:
        return False
    swapped = rest_a[1:2] + rest_a[:1] + rest_a[2:] == rest_b
    return rest_a[1:] == rest_b[1:] or rest_a[1:] == rest_b or rest_a == rest_b[1:] or swapped


def singular(form: str) -> str:
    """A crude English singular; both sides of a comparison go through it, so it need not be a word."""
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("ches", "shes", "xes", "sses", "oes")) and len(form) > 4:
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith("ss") and len(form) > 3 else form


def _one_letter_less(form: str) -> set[str]:
    if len(form) < _LEAST_FOR_EDIT:
        return set()
    return {form[:i] + form[i + 1 :] for i in range(len(form))}


def check_names(folders: Sequence[str], names: Sequence[str]) -> None:
    """Refuse names that do not tell classes apart; `names[i]` belongs to `folders[i]`.

    Raises:
        ClassNamesError: if a name is empty, or two are equal but for case and Unicode form.
    """
    seen: dict[str, int] = {}
    for index, name in enumerate(names):
        if not name.strip():
            raise ClassNamesError(say("a class would have an empty name"), (folders[index],))
        form = unicodedata.normalize("NFC", name).casefold()
        if form in seen:
            both = (folders[seen[form]], folders[index])
            raise ClassNamesError(say("two folders would both be the class {name!r}", name=name), both)
        seen[form] = index


def load_names_file(path: Path) -> dict[str, str]:
    """Chosen display names from a JSON file `{"folder": "display name", ...}`, both in NFC.

    Raises:
        FileFormatError: if the file cannot be read or is no such JSON.
        ClassNamesError: if a name is empty, or a folder stands there twice.
    """
    try:
        pairs = json.loads(
            read_text(path, limit=LARGEST_CONFIG, encoding="utf-8-sig"), object_pairs_hook=_Pairs
        )
    except OSError as error:
        raise FileFormatError(path, "names file", reading_reason(error)) from None
    except (ValueError, RecursionError) as error:
        raise FileFormatError(
            path, "names file", say("it is not JSON in UTF-8 ({error})", error=str(error))
        ) from None
    if not isinstance(pairs, _Pairs) or not all(isinstance(name, str) for _, name in pairs):
        raise FileFormatError(path, "names file", say('it must look like {"folder": "display name"}'))
    names: dict[str, str] = {}
    for folder, name in pairs:
        key = unicodedata.normalize("NFC", folder)
        if key in names:
            raise ClassNamesError(say("the names file gives a folder twice"), (folder,))
        if not name.strip():
            raise ClassNamesError(say("the names file gives an empty name"), (folder,))
        names[key] = _valid(unicodedata.normalize("NFC", " ".join(name.split())))
    return names


class _Pairs(list[tuple[str, str]]):
    """A JSON object as its pairs, so that a key that stands there twice is not lost."""


def clean_name(name: str) -> str:
    """The name of a class as it is kept; empty if it is none."""
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    return "" if has_surrogates(name) else name


def same_name(name: str) -> str:
    """The form in which two class names are the same: underscores count as spaces, as in the prompt."""
    return " ".join(unicodedata.normalize("NFC", name).replace("_", " ").casefold().split())
