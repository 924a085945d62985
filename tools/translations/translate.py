"""The catalogues of the window's languages: brought up to date, checked, handed to translators, and made for Qt.

Usage: python -m tools.translations.translate update | check | release [FOLDER] | hand-out LANGUAGE FILE | take-in LANGUAGE FILE...

`update` brings every catalogue in resources/translations to what the code says now (lupdate). `check` ends with 1 where
one is not complete, holds what is no longer said, or has a translation that cannot be right. `release` makes the .qm
files that Qt reads (lrelease). `hand-out` writes what is still to translate as JSON, and `take-in` puts such files,
filled in, into the catalogue (README.md).
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import PySide6

from tools.translations import catalogue, sources
from tools.translations.catalogue import LANGUAGES, Translation
from tools.translations.sources import Entry

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"


def run_qt(tool: str, *arguments: str) -> None:
    """Run lupdate or lrelease, which PySide6 brings. Raises `CalledProcessError` with what it said."""
    program = Path(PySide6.__file__).with_name(f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout + done.stderr, file=sys.stderr)
        done.check_returncode()


def languages(folder: Path) -> list[str]:
    """The languages that have a catalogue."""
    return [language for language in LANGUAGES if catalogue.path_of(folder, language).is_file()]


def update(folder: Path, found: dict[Entry, list[str]], wanted: Sequence[str]) -> None:
    """Bring catalogues up to date; what moved to another room takes its translation along."""
    with tempfile.TemporaryDirectory() as place:
        listing = Path(place) / "texts.cpp"
        listing.write_text(sources.listing(found), encoding="utf-8")
        for language in wanted:
            path = catalogue.path_of(folder, language)
            before = catalogue.read(path) if path.exists() else {}
            run_qt(
                "lupdate", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext",
                "-disable-heuristic", "sametext", "-source-language", "en", "-target-language", language,
                str(listing), "-ts", str(path),
            )  # fmt: skip
            if known := moved(before, catalogue.read(path)):
                catalogue.put(path, known)
                run_qt("lupdate", "-no-obsolete", "-locations", "none", str(listing), "-ts", str(path))


def moved(before: dict[Entry, Translation], now: dict[Entry, Translation]) -> dict[Entry, tuple[str, ...]]:
    """Translations for what is new in its room, but was said elsewhere with one translation."""
    known: dict[tuple[str, str, bool], set[tuple[str, ...]]] = {}
    for entry, translation in before.items():
        if not translation.kind:
            known.setdefault((entry.source, entry.meaning, entry.plural), set()).add(translation.forms)
    return {
        entry: next(iter(forms))
        for entry, translation in now.items()
        if translation.kind == "unfinished" and not any(translation.forms)
        and len(forms := known.get((entry.source, entry.meaning, entry.plural), set())) == 1
    }  # fmt: skip


def check(folder: Path, found: dict[Entry, list[str]]) -> list[str]:
    """What is wrong with the catalogues, a line for each fault."""
    return [
        fault
        for language in languages(folder)
        for fault in catalogue.check(language, found, catalogue.read(catalogue.path_of(folder, language)))
    ]


def release(folder: Path, out: Path) -> list[Path]:
    """Make the .qm files of all catalogues, where they are not newer than these already; returns all of them."""
    out.mkdir(parents=True, exist_ok=True)
    made = []
    for language in languages(folder):
        path, target = catalogue.path_of(folder, language), out / f"mpl_{language}.qm"
        made.append(target)
        if not target.exists() or target.stat().st_mtime_ns < path.stat().st_mtime_ns:
            run_qt("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(target))
    return made


def hand_out(language: str, found: dict[Entry, list[str]], there: dict[Entry, Translation]) -> list[Any]:
    """What is still to translate, as `take_in` reads it back: JSON objects, in order."""
    rows = []
    for entry, places in found.items():
        translation = there.get(entry)
        if translation is not None and not translation.kind:
            continue
        row: dict[str, object] = {"context": entry.room, "places": places, "source": entry.source}
        if entry.meaning:
            row["other" if entry.plural else "meaning"] = entry.meaning
        row["translation"] = [""] * catalogue.FORMS[language] if entry.plural else ""
        rows.append(row)
    return rows


def take_in(language: str, rows: list[Any]) -> tuple[dict[Entry, tuple[str, ...]], list[str]]:
    """Translations of a file that was handed out, and what is wrong with it, a line for each fault."""
    taken, wrong = {}, []
    for row in rows:
        plural = "other" in row
        entry = Entry(row["context"], row["source"], row.get("other") or row.get("meaning", ""), plural)
        given = row["translation"]
        forms = tuple(given) if isinstance(given, list) else (given,)
        faults = [*catalogue.faults(language, entry, forms)]
        wrong += [f"{entry.room}: {entry.source[:60]!r}: {fault}" for fault in faults]
        if not faults:
            taken[entry] = forms
    return taken, wrong


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=("update", "check", "release", "hand-out", "take-in"))
    parser.add_argument("rest", nargs="*")
    args = parser.parse_args(arguments)
    if args.what == "release":
        release(FOLDER, Path(args.rest[0]) if args.rest else FOLDER)
        return 0
    try:
        found = sources.entries(ROOT)
    except sources.WrongCall as error:
        print(error)
        return 1
    if args.what == "check":
        wrong = check(FOLDER, found)
    elif args.what == "update":
        update(FOLDER, found, args.rest or languages(FOLDER))
        wrong = []
    elif args.what == "hand-out":
        language, target = args.rest
        path = catalogue.path_of(FOLDER, language)
        rows = hand_out(language, found, catalogue.read(path) if path.exists() else {})
        Path(target).write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(f"{len(rows)} texts to translate in {target}")
        return 0
    else:
        language, *files = args.rest
        update(FOLDER, found, [language])
        rows = [row for name in files for row in json.loads(Path(name).read_text(encoding="utf-8"))]
        taken, wrong = take_in(language, rows)
        catalogue.put(catalogue.path_of(FOLDER, language), taken)
        update(FOLDER, found, [language])
        print(f"{len(taken)} translations taken, {len(wrong)} faults")
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
