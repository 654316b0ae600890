#!/bin/sh
# Runs Annotator from a checkout: the sample project, or with arguments whatever they ask for (run.sh my.annotator).
# Where there is no display, the sample is worked through without one and the results are left in ./demo-output.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/packaging/common.sh"

platform=$(platform)
prepare run "$platform"

if [ $# -gt 0 ]; then
    exec "$venv/bin/annotator" "$@"
fi
case $platform in
    offscreen | minimal)
        say "There is no display; the sample is worked through without one."
        export QT_QPA_PLATFORM=offscreen
        exec "$venv/bin/annotator" demo --offscreen "$PWD/demo-output"
        ;;
    *) exec "$venv/bin/annotator" demo ;;
esac
