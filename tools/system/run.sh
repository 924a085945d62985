#!/bin/sh
# Opens the app; where there is no display, says so and runs the demo on the command line.
set -eu
bin=$1
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$bin/mpl-desktop"
fi
echo "There is no display here, so the window cannot open. Running the demo on the command line instead."
exec "$bin/mpl-engine" demo
