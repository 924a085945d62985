"""`python -m mpl_engine` is the command line."""

from mpl_engine.cli.main import main

main()
