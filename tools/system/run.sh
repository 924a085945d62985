#!/bin/sh
# Opens the app; where there is no display, says so and runs the demo on the command line.
set -eu
bin=$1
case "$(uname)" in
Darwin | MINGW* | MSYS*) exec "$bin/mpl-desktop" ;;
esac
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/mpl-desktop"
fi
echo "There is no display here, so the window cannot open. Running the demo on the command line instead."
exec "$bin/mpl-engine" demo
