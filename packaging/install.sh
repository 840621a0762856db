#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Installs the C headers with what pkg-config and CMake need to find them, or takes them
# away again: make install, make uninstall. CMake and Meson install the same files.
#
# The headers go to two places. INCLUDEDIR itself is what people look into and include
# from by hand. But gcc and clang take /usr/include and /usr/local/include for folders
# of the system even where -I names them, and hide clashes of macros in those. So
# pkg-config and CMake name INCLUDEDIR/secstatus-1, which is none.
#
# With install-apart, the headers go to DATADIR/secstatus/include alone, which pkg-config
# and CMake name then: so that a package has no file in the folders of the system that a
# package of another PSA or PKCS #11 header may have.
#
# With install-man, it installs the manual pages of the command, which make man has written
# to man/. uninstall takes them away, too.
#
# From the environment:
#   PREFIX      where to: /usr/local
#   INCLUDEDIR  of the headers: include, below PREFIX unless it is absolute; not for
#               install-apart
#   DATADIR     of the rest: share, below PREFIX unless it is absolute
#   DESTDIR     put everything below this folder, for packages
set -eu
umask 022

usage() {
    echo "usage: $0 install|install-apart|install-man|uninstall" >&2
    exit 2
}
[ $# -eq 1 ] || usage

# absolute PATH FOLDER prints PATH, taken from FOLDER if it is relative, without slashes
# at its end.
absolute() {
    case $1 in
    /*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$2/$1" ;;
    esac | sed 's|//*|/|g; s|/$||'
}
base=$(pwd)
destdir=${DESTDIR:+$(absolute "$DESTDIR" "$base")}
[ -z "$destdir" ] || base=
prefix=$(absolute "${PREFIX:-/usr/local}" "$base")
includedir=$(absolute "${INCLUDEDIR:-include}" "$prefix")
datadir=$(absolute "${DATADIR:-share}" "$prefix")
[ "$1" != install-apart ] || includedir=$datadir/secstatus/include
cd "$(dirname "$0")/.."

# What is below the prefix is found from the installed files themselves, so that the
# tree can be moved.
up= # from DATADIR/pkgconfig to PREFIX
case $datadir in
"$prefix"/*) up=..$(printf '%s\n' "${datadir#"$prefix"/}" | sed 's|[^/][^/]*|..|g; s|^|/|') ;;
esac
own=/secstatus-1 # the folder below INCLUDEDIR for pkg-config and CMake
[ "$1" != install-apart ] || own=
pc_prefix=$prefix
[ -z "$up" ] || pc_prefix="\${pcfiledir}/$up"
pc_includedir=$includedir$own
cmake_includedir=$includedir$own
case $includedir in
"$prefix"/*)
    pc_includedir="\${prefix}/${includedir#"$prefix"/}$own"
    [ -z "$up" ] || cmake_includedir="\${CMAKE_CURRENT_LIST_DIR}/../$up/${includedir#"$prefix"/}$own"
    ;;
esac

# plain quotes text for the right side of sed's s|||.
plain() { printf '%s\n' "$1" | sed 's/[&|\\]/\\&/g'; }

# fill TEMPLATE FILE makes a file of a template.
fill() {
    mkdir -p "$(dirname "$2")"
    sed -e "s|@SECSTATUS_VERSION@|$(plain "$(cat VERSION)")|g" \
        -e "s|@SECSTATUS_PC_PREFIX@|$(plain "$pc_prefix")|g" \
        -e "s|@SECSTATUS_PC_INCLUDEDIR@|$(plain "$pc_includedir")|g" \
        -e "s|@SECSTATUS_CMAKE_INCLUDEDIR@|$(plain "$cmake_includedir")|g" \
        "$1" >"$2"
    chmod 644 "$2"
    echo "$2"
}

# copy FILE COPY
copy() {
    mkdir -p "$(dirname "$2")"
    cp "$1" "$2"
    chmod 644 "$2"
    echo "$2"
}

# drop FILE UNTIL takes a file away, and folders that are empty then, up to UNTIL.
drop() {
    rm -f "$1"
    folder=$(dirname "$1")
    while [ "$folder" != "$2" ] && rmdir "$folder" 2>/dev/null; do
        folder=$(dirname "$folder")
    done
}

include=$destdir$includedir
data=$destdir$datadir
case $1 in
install | install-apart)
    while read -r _ name; do
        copy "include/$name" "$include/$name"
        [ -z "$own" ] || copy "include/$name" "$include$own/$name"
    done <include/SHA256SUMS
    fill packaging/secstatus.pc.in "$data/pkgconfig/secstatus.pc"
    fill packaging/secstatus-config.cmake.in "$data/cmake/secstatus/secstatus-config.cmake"
    fill packaging/secstatus-config-version.cmake.in "$data/cmake/secstatus/secstatus-config-version.cmake"
    ;;
install-man)
    [ -f man/secstatus.1 ] || {
        echo "$0: man/secstatus.1 is missing; want make install-man, which writes it first" >&2
        exit 1
    }
    for page in man/secstatus*.1; do
        copy "$page" "$data/man/man1/${page#man/}"
    done
    ;;
uninstall)
    for page in "$data"/man/man1/secstatus.1 "$data"/man/man1/secstatus-*.1; do
        [ ! -f "$page" ] || drop "$page" "$data"
    done
    while read -r _ name; do
        drop "$include/$name" "$include"
        drop "$include$own/$name" "$include"
    done <include/SHA256SUMS
    drop "$data/pkgconfig/secstatus.pc" "$data"
    drop "$data/cmake/secstatus/secstatus-config.cmake" "$data"
    drop "$data/cmake/secstatus/secstatus-config-version.cmake" "$data"
    ;;
*) usage ;;
esac
