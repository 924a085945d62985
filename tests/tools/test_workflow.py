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


def jobs(text: str) -> dict[str, str]:
    """The jobs of a workflow by name, as text."""
    parts = re.split(r"^  (\w+):$", text.partition("\njobs:\n")[2], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_nothing_but_reading_is_allowed_where_a_change_is_tried():
    text = (WORKFLOWS[0].parent / "ci.yml").read_text(encoding="utf-8")
    assert re.findall(r":\s*write\b|write-all|secrets\.|pull_request_target", text) == []


def test_only_the_last_job_of_a_release_may_write_and_it_runs_for_tags_alone():
    text = (WORKFLOWS[0].parent / "release.yml").read_text(encoding="utf-8")
    assert not re.search(r"write-all|pull_request", text)
    found = jobs(text)
    assert set(found) == {"package", "bundle", "publish"}
    rights = {name: re.findall(r"^      ([\w-]+): write\b", job, re.MULTILINE) for name, job in found.items()}
    assert rights == {"package": [], "bundle": [], "publish": ["contents", "id-token", "attestations"]}
    assert "if: startsWith(github.ref, 'refs/tags/v')" in found["publish"]
    assert "make " not in found["publish"], "what may write builds nothing"
    assert {name for name, job in found.items() if "secrets." in job} == {"bundle"}


def test_what_is_written_by_people_reaches_no_script_as_text():
    """A tag may be named `$(…)`."""
    for path in WORKFLOWS:
        for script in re.findall(
            r"^\s+run: (?:\|\n((?:\s{10,}.*\n)+)|(.*))", path.read_text(encoding="utf-8"), re.MULTILINE
        ):
            assert "${{" not in "".join(script)


def test_by_default_a_workflow_only_reads():
    assert all("\npermissions:\n  contents: read\n" in path.read_text(encoding="utf-8") for path in WORKFLOWS)


def test_it_calls_targets_and_scripts_that_exist():
    text = "\n".join(lines())
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {
        target
        for line in re.findall(r"\bmake ([a-z][a-z -]*)$", text, re.MULTILINE)
        for target in line.split()
    }
    targets |= set(re.findall(r"\bmake (bundle-sizes)\b", text))
    assert {
        "test",
        "test-matrix",
        "lint",
        "types",
        "dist",
        "bundle",
        "bundle-sizes",
        "deb",
        "archive",
    } == targets
    assert all(re.search(rf"^[a-z -]*\b{target}\b[a-z -]*:", makefile, re.MULTILINE) for target in targets)
    scripts = re.findall(r"\b(?:tools|packaging)/[\w/.-]+\.\w+", text)
    assert scripts
    assert all((ROOT / script).is_file() for script in scripts)
