#!/usr/bin/env bash
# Runs the `copydesk` of this checkout from any folder, and builds it first where nobody has. It needs Node.js and npm.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cli="$checkout/apps/pipeline/dist/cli.js"

if [ ! -e "$cli" ]; then
  # What this prints is no part of a report.
  (
    cd "$checkout"
    npx -y pnpm@10 install --frozen-lockfile --loglevel=error
    node scripts/build-quietly.mjs
  ) >&2
fi

exec node "$cli" "$@"
