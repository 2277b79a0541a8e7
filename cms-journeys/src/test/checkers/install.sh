#!/bin/sh
# Installs the checkers, only when the lock file is newer than what is there.
set -eu
cd "$(dirname "$0")"
installed=node_modules/.package-lock.json
if [ ! -e "$installed" ] || [ package-lock.json -nt "$installed" ]; then
    npm ci --no-progress --ignore-scripts
    touch "$installed"
fi
