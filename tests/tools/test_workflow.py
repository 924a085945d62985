"""The public CI workflow: it can do no harm by itself, and what it calls exists."""

import re

from tests.support.places import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def lines() -> list[str]:
    return [line for path in WORKFLOWS for line in path.read_text(encoding="utf-8").splitlines()]


def test_actions_are_pinned_by_commit_and_name_their_release():
    used = [line for line in lines() if re.match(r"\s*(- )?uses:", line)]
    assert used
    assert [line for line in used if not re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line)] == []


def test_one_action_has_one_release_in_all_jobs():
    found = set(re.findall(r"uses: (\S+)@(\S+) # (\S+)", "\n".join(lines())))
    assert len({name for name, _, _ in found}) == len(found)


def test_nothing_but_reading_is_allowed():
    rights = [
        line.strip()
        for line in lines()
        if re.search(r":\s*write\b|write-all|secrets\.|pull_request_target", line)
    ]
    assert rights == []
    assert all("\npermissions:\n  contents: read\n" in path.read_text(encoding="utf-8") for path in WORKFLOWS)


def test_it_calls_targets_and_scripts_that_exist():
    text = "\n".join(lines())
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"run: make (\S+)", text)
    assert {"test", "test-matrix", "lint", "types", "dist"} == set(targets)
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in targets)
    scripts = re.findall(r"\btools/[\w/.-]+", text)
    assert scripts
    assert all((ROOT / script).is_file() for script in scripts)
