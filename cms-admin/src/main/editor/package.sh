#!/bin/sh
# Packages the body editor for Maven: package.sh bundle TARGET | test. Installs only when the lock file is newer.
set -eu
cd "$(dirname "$0")"

if ! command -v node >/dev/null 2>&1 || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
  echo "The body editor needs Node 20 or later: install it from your system's packages or https://nodejs.org," >&2
  echo "put 'node' and 'npm' on the PATH and run the build again. (Found: $(node --version 2>/dev/null || echo none).)" >&2
  exit 1
fi

installed=node_modules/.package-lock.json
if [ ! -e "$installed" ] || [ package-lock.json -nt "$installed" ]; then
  npm ci --no-progress
  touch "$installed"
fi

case "$1" in
  bundle) node build.mjs "$2" ;;
  test) npm test --silent ;;
  *) echo "package.sh bundle TARGET | test" >&2; exit 2 ;;
esac
