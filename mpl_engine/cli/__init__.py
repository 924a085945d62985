"""The command line `mpl-engine`. Only the commands that compute load torch."""
