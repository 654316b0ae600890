#!/bin/sh
# Runs the whole test suite; arguments go to pytest (test.sh -k export). Needs no display.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/packaging/common.sh"

prepare test offscreen

cd "$root"
export QT_QPA_PLATFORM=offscreen
exec "$venv/bin/python" -m pytest "$@"
