# shellcheck shell=sh
# What run.sh and test.sh share: a Python that is new enough, a virtual environment with the project in it, and the
# system libraries that Qt loads. Sourced with `root` set to the project's folder.
#
# The environment is .venv in the project's folder. A stamp in it, written last, names what it was made for; without
# its stamp it is taken for half made and made anew. The system's own Python is never installed into.

: "${root:?is set by the script that reads this one}"
python_needed=3.11
venv=$root/.venv
stamp=$venv/annotator-stamp
lists_read=

say() {
    printf 'annotator: %s\n' "$*" >&2
}

stop() {
    say "$*"
    exit 1
}

# prepare EXTRA PLATFORM: everything up to the point where the program can be started. EXTRA is `run`, or `test` for
# what the tests need besides; PLATFORM is the plugin by which Qt will show the window.
prepare() {
    fresh=
    if ! venv_holds "$1"; then
        install_system_packages "$2"
        make_venv
        install_project "$1"
        fresh=yes
    fi
    check_libraries "$2"
    if [ -n "$fresh" ] && ! "$venv/bin/python" -c 'import PySide6.QtWidgets'; then
        stop "Qt was installed but does not load; the lines above say why."
    fi
}

# Prints the plugin Qt will take: what was set on purpose, else what the session offers; `offscreen` without a display.
platform() {
    if [ -n "${QT_QPA_PLATFORM:-}" ]; then
        echo "${QT_QPA_PLATFORM%%[:;]*}"
    elif [ "$(uname)" != Linux ]; then
        echo native
    elif [ -n "${WAYLAND_DISPLAY:-}" ]; then
        echo wayland
    elif [ -n "${DISPLAY:-}" ]; then
        echo xcb
    else
        echo offscreen
    fi
}

# --- Python and the environment ---

new_enough() {
    "$1" -c "import sys; sys.exit(sys.version_info < tuple(map(int, '$python_needed'.split('.'))))" 2>/dev/null
}

makes_environments() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

# Prints the Python to use: the first that is new enough and complete, else the first that is new enough.
find_python() {
    incomplete=
    for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
        new_enough "$name" || continue
        if makes_environments "$name"; then
            echo "$name"
            return
        fi
        incomplete=${incomplete:-$name}
    done
    echo "$incomplete"
}

# What the stamp of an environment with this extra says: the dependencies, the Python, the place.
stamp_line() {
    version=$("$venv/bin/python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || return 1
    echo "$1 $(cksum <"$root/pyproject.toml") $version $root"
}

venv_holds() {
    [ -f "$stamp" ] && line=$(stamp_line "$1") && grep -qxF -e "$line" "$stamp"
}

# Keeps an environment that only has to be brought up to date.
make_venv() {
    if [ -f "$stamp" ] && new_enough "$venv/bin/python" && grep -qF -e " $root" "$stamp"; then
        return
    fi
    rm -rf "$venv"
    say "Making a virtual environment in $venv"
    "$python" -m venv "$venv" || stop "The virtual environment could not be made; the lines above say why."
}

install_project() {
    say "Installing Annotator and its libraries in it; the first time they are downloaded."
    rm -f "$stamp"
    what=.
    if [ "$1" = test ]; then what='.[test]'; fi
    (cd "$root" && "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable "$what") >&2 ||
        stop "The libraries could not be installed; the lines above say why."
    stamp_line run >"$stamp"
    if [ "$1" = test ]; then stamp_line test >>"$stamp"; fi
}

# --- System packages ---

# The libraries Qt's wheel leaves to the system: file, Debian's package, the plugin that needs it.
libraries() {
    cat <<'END'
libglib-2.0.so.0 libglib2.0-0 offscreen
libgthread-2.0.so.0 libglib2.0-0 offscreen
libEGL.so.1 libegl1 offscreen
libGL.so.1 libgl1 offscreen
libX11.so.6 libgl1 offscreen
libfontconfig.so.1 libfontconfig1 offscreen
libfreetype.so.6 libfontconfig1 offscreen
libxkbcommon.so.0 libxkbcommon0 offscreen
libdbus-1.so.3 libdbus-1-3 offscreen
libxcb-cursor.so.0 libxcb-cursor0 xcb
libxcb-icccm.so.4 libxcb-icccm4 xcb
libxcb-keysyms.so.1 libxcb-keysyms1 xcb
libxcb-xkb.so.1 libxcb-xkb1 xcb
libxkbcommon-x11.so.0 libxkbcommon-x11-0 xcb
libxcb-shape.so.0 libxcb-shape0 xcb
libxcb-image.so.0 libxcb-image0 xcb
libxcb-randr.so.0 libxcb-randr0 xcb
libxcb-render-util.so.0 libxcb-render-util0 xcb
libwayland-client.so.0 libwayland-client0 wayland
libwayland-cursor.so.0 libwayland-cursor0 wayland
END
}

on_debian() {
    [ -f /etc/debian_version ] && command -v apt-get >/dev/null
}

# Before anything is downloaded, so that one line names all that is missing.
install_system_packages() {
    python=$(find_python)
    missing=
    if [ -z "$python" ] && ! on_debian; then
        stop "Python $python_needed or newer is needed; install it as your system does, then start again."
    elif [ -z "$python" ]; then
        if [ "$(id -u)" -eq 0 ]; then read_lists; fi
        missing=$(python_packages)
    elif ! makes_environments "$python"; then
        missing=$python-venv
    fi
    if on_debian; then
        # shellcheck disable=SC2046,SC2086  # lists of names
        set -- $missing $(packages_of "$(absent_libraries "$1")")
        if [ $# -gt 0 ]; then apt_install "$@"; fi
        python=$(find_python)
    fi
    if [ -z "$python" ]; then stop "Python $python_needed or newer is needed, and this system has none."; fi
    if ! makes_environments "$python"; then stop "$python cannot make virtual environments: it lacks ensurepip."; fi
}

# Debian's names for a Python that is new enough.
python_packages() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        offered=$(apt-cache policy "$name" 2>/dev/null | sed -n 's/^ *Candidate: //p')
        if dpkg --compare-versions "${offered:-0}" ge "$python_needed" 2>/dev/null; then
            echo "$name $name-venv"
            return
        fi
    done
    echo python3 python3-venv
}

absent_libraries() {
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
    libraries | while read -r file _package plugin; do
        if [ "$plugin" != offscreen ] && [ "$plugin" != "$1" ]; then continue; fi
        case $known in
            *"$file "*) ;;
            *) echo "$file" ;;
        esac
    done
}

# packages_of FILES: Debian's packages that hold them, each once.
packages_of() {
    for file in $1; do
        libraries | sed -n "s/^$file \([^ ]*\) .*/\1/p"
    done | sort -u
}

# Asks the dynamic linker about the very files that will be loaded, which catches what the list above does not know.
unresolved_libraries() {
    set -- "$venv"/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libq"$1".so
    qt=${1%/plugins/*}
    for library in Core Gui Widgets Network Svg; do
        set -- "$@" "$qt/lib/libQt6$library.so.6"
    done
    ldd "$@" 2>/dev/null | awk '/=> not found/ { print $1 }' | sort -u
}

check_libraries() {
    if [ "$(uname)" != Linux ] || ! command -v ldd >/dev/null; then return; fi
    lost=$(unresolved_libraries "$1")
    if [ -z "$lost" ]; then return; fi
    packages=$(packages_of "$lost")
    # shellcheck disable=SC2086  # a list of names
    if on_debian && [ -n "$packages" ]; then apt_install $packages; fi
    lost=$(unresolved_libraries "$1" | tr '\n' ' ')
    if [ -n "$lost" ]; then stop "These system libraries are missing: ${lost% }"; fi
}

read_lists() {
    if [ -n "$lists_read" ]; then return; fi
    lists_read=yes
    say "Reading the package lists"
    apt-get update -qq >&2 || say "Some package lists could not be read; going on with those there are."
}

# apt_install PACKAGE...: as root, else says the line to type and stops.
apt_install() {
    if [ "$(id -u)" -ne 0 ]; then
        say "System packages are missing. Type this line, then start again:"
        printf 'sudo apt-get install -y %s\n' "$*" >&2
        exit 1
    fi
    read_lists
    say "Installing with apt: $*"
    DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 \
        install -y --no-install-recommends "$@" >/dev/null || stop "apt could not install: $*"
}
