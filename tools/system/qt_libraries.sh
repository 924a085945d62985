#!/bin/sh
# Qt needs a few system libraries that bare Debian and Ubuntu lack. As root they are installed, otherwise the
# exact command is printed. With --tests also what tests need: a virtual screen, a font, strace, which sees whether
# native code uses the network, and what QtMultimedia of the extra `camera` is linked with (libpulse).
set -eu
command -v dpkg-query >/dev/null || exit 0 # not Debian or Ubuntu: the desktop brings these libraries

wanted="libegl1 libgl1 libopengl0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-xinerama0 libxcb-xkb1"
[ "${1:-}" = --tests ] && wanted="$wanted xvfb xauth fonts-dejavu-core strace libpulse0"

missing=""
for package in $wanted; do
    # Ubuntu 24.04 renamed libglib2.0-0 to libglib2.0-0t64.
    if ! dpkg-query -W -f '${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null | grep -qx installed; then
        missing="$missing $package"
    fi
done
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ]; then
    echo "Installing system libraries for Qt:$missing"
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of words is meant
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >/dev/null
else
    echo "Qt may need system libraries that are missing. To install them:" >&2
    echo "  sudo apt-get install$missing" >&2
fi
