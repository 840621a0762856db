#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Runs the command that is in FOLDER on what the inputs say, which are in the environment and
# never in the text of a script. Leaves outputs, a summary, and the findings in SARIF.
set -euo pipefail

cd "$WORKING_DIRECTORY"
tool=$FOLDER/secstatus
if [ "${RUNNER_OS:-}" = Windows ]; then tool=$tool.exe; fi

# lines calls a function with each line of a text that is not blank.
lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    if [ -n "${line//[[:space:]]/}" ]; then "$1" "$line"; fi
  done <<<"$2"
}

args=(--types --format github)
if [ -n "$FAIL_ON" ]; then args+=(--fail-on "$FAIL_ON"); fi
if [ -n "$PROFILE" ]; then args+=(--profile "$PROFILE"); fi
if [ -n "$REFERENCE" ]; then args+=(--reference "$REFERENCE"); fi
if [ -n "$TARGET" ]; then args+=(--target "$TARGET"); fi
if [ -n "$COMPILE_COMMANDS" ]; then args+=(-p "$COMPILE_COMMANDS"); fi
include() { args+=(-I "$1"); }
define() { args+=(-D "$1"); }
lines include "$INCLUDE"
lines define "$DEFINE"
if [ -n "${ARGS//[[:space:]]/}" ]; then
  words=$RUNNER_TEMP/secstatus-args
  # xargs knows quotes and backslashes, and expands nothing.
  if ! printf '%s' "$ARGS" | xargs printf '%s\0' >"$words"; then
    printf '::error::The input args has a quotation that does not end\n'
    exit 1
  fi
  while IFS= read -r -d '' word; do args+=("$word"); done <"$words"
fi

reports=$(mktemp -d "$RUNNER_TEMP/secstatus-reports.XXXXXX")
args+=(--output "sarif=$reports/secstatus.sarif" --output "json=$reports/secstatus.json" --output "markdown=$reports/secstatus.md" --)

# A glob may have blanks, and a name what would be a glob.
shopt -s nullglob
shopt -s globstar 2>/dev/null || true # bash 3 of macOS has none
seen=$'\n'
headers() {
  local IFS='' found name
  if [ -e "$1" ]; then
    found=("$1")
  else
    # shellcheck disable=SC2206 # the pattern is to be expanded, and IFS keeps it in one piece
    found=($1)
  fi
  if [ "${#found[@]}" = 0 ]; then found=("$1"); fi # the command says that it is not there
  for name in "${found[@]}"; do
    case $seen in *$'\n'"$name"$'\n'*) continue ;; esac
    seen+=$name$'\n'
    args+=("$name")
  done
}
lines headers "$HEADERS"

status=0
"$tool" check "${args[@]}" || status=$?

if [ -e "$reports/secstatus.json" ]; then
  # Quotes in a string are escaped, so these are keys.
  count() { (grep -o "$1" "$reports/secstatus.json" || true) | wc -l | tr -d '[:space:]'; }
  {
    printf 'conflicts=%s\n' "$(count '"verdict":"conflict"')"
    printf 'findings=%s\n' "$(count '{"check":"')"
    printf 'sarif=%s\n' "$reports/secstatus.sarif"
  } >>"$GITHUB_OUTPUT"
  cat "$reports/secstatus.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
exit "$status"
