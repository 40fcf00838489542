#!/usr/bin/env bash
# The check of the action: `copydesk check` with what its inputs say. In a pull request it takes the files that this changes.
set -euo pipefail

copydesk="$(dirname "${BASH_SOURCE[0]}")/copydesk.sh"

# fetch COMMIT gets a commit that a shallow clone does not have.
fetch() {
  git cat-file -e "$1^{commit}" 2>/dev/null || git fetch --quiet --no-tags --depth=1 origin "$1"
}

# GitHub checks out a pull request as it would be merged: the first parent is the branch that it goes to.
base_of_pull_request() {
  local parents
  parents=$(git cat-file commit HEAD | sed -n '/^$/q; s/^parent //p')
  if [ "$(wc -l <<<"$parents")" -eq 2 ]; then head -n 1 <<<"$parents"; else echo "$PULL_REQUEST_BASE"; fi
}

arguments=(--format github)
[ -z "${SARIF:-}" ] || arguments+=(--format "sarif=$SARIF")
[ -z "${MAX_WARNINGS:-}" ] || arguments+=(--max-warnings "$MAX_WARNINGS")

since=${SINCE:-}
[ -n "$since" ] || [ -z "${PULL_REQUEST_BASE:-}" ] || since=$(base_of_pull_request)
if [ -n "$since" ]; then
  fetch "$since" || echo "Going on without fetching $since" >&2
  arguments+=(--since "$since")
fi

while IFS= read -r file; do
  [ -z "$file" ] || arguments+=("$file")
done <<<"${FILES:-}"

exec "$copydesk" check "${arguments[@]}"
