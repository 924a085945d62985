"""Entry point: the command group, and one place that turns exceptions into words and exit codes.

Exit codes: 0 done, 1 failed inside (a bug), 2 the person's input, 130 cancelled.
"""

import sys
import traceback
from pathlib import Path

import click

from mpl_engine.cancel import Cancelled
from mpl_engine.cli import backbones, bench, benchmark, data, demo, export, modules, scale, serve, train
from mpl_engine.cli.output import lost, make_patient, tell
from mpl_engine.errors import EngineError, WriteFailed
from mpl_engine.files.atomic import plain_reason
from mpl_engine.version import __version__

FAILED, INPUT, CANCELLED = 1, 2, 130


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="mpl-engine")
def cli() -> None:
    """Train an image classifier from a folder of pictures: Modular Prompt Learning on a frozen CLIP.

    A folder's sub-folders are the classes. Start with: mpl-engine demo
    """


for command in (
    demo.demo,
    backbones.backbones,
    backbones.publish,
    backbones.fetch,
    data.scan,
    data.zero_shot,
    data.check,
    train.train,
    train.resume,
    modules.evaluate,
    modules.classify,
    modules.info,
    modules.decide,
    modules.teach,
    scale.manifest,
    scale.gather,
    serve.serve,
    export.report,
    export.curves,
    export.export,
    export.rename,
    export.compare,
    export.merge,
    bench.bench,
    benchmark.benchmark,
    train.learning_curve,
):
    cli.add_command(command)


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit."""
    make_patient()
    code = run(arguments)
    failure = lost(sys.stdout)
    if failure is not None:
        tell(f"Error: {WriteFailed(Path('The output'), plain_reason(failure))}", err=True)
    sys.exit(code or (INPUT if failure else 0))


def run(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    try:
        cli.main(args=arguments, prog_name="mpl-engine", standalone_mode=False)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        error.show(sys.stderr)
        return INPUT
    except click.ClickException as error:
        tell(f"Error: {_sentence(error)}", err=True)
        return INPUT
    except EngineError as error:
        tell(f"Error: {error}", err=True)
        return INPUT
    except (Cancelled, click.Abort, KeyboardInterrupt):
        tell("Stopped. What was done is kept.", err=True)
        return CANCELLED
    except SystemExit as leave:  # what click makes of a broken pipe inside the work, which is then not done
        return leave.code if isinstance(leave.code, int) and leave.code else FAILED
    except Exception as error:  # noqa: BLE001 - the last place: a bug becomes a log file and one sentence
        log = _write_log()
        where = f" Details are in {log}" if log else ""
        tell(f"Error: something failed inside ({type(error).__name__}).{where}", err=True)
        return FAILED
    return 0


def _sentence(error: click.ClickException) -> str:
    """A mistake in the command itself as one sentence, with the place where the options are listed."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    words = error.format_message().strip()
    words += "" if words.endswith((".", "?")) else "."
    return f"{words} See: {context.command_path if context else 'mpl-engine'} --help"


def _write_log() -> Path | None:
    """Keep the traceback where a bug report can take it from."""
    from mpl_engine.files.paths import user_folder  # noqa: PLC0415 - only after a bug

    try:
        folder = user_folder("log")
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "mpl-engine-error.log"
        path.write_text(
            f"mpl-engine {__version__}\n{' '.join(sys.argv)}\n{traceback.format_exc()}",
            encoding="utf-8",
            errors="backslashreplace",
        )
    except (OSError, RuntimeError):  # no such folder can be made, or there is no home
        traceback.print_exc()
        return None
    return path
