"""Where `mpl-engine` of a bundle begins: what a frozen program needs before the command line's own entry point."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a process that decodes pictures is this program started again
    from mpl_engine.files.program import restore_library_path, run_part

    restore_library_path()
    if not run_part(sys.argv):
        from mpl_engine.cli.main import main

        main()
