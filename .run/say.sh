# What a person at the terminal reads: one plain sentence, and a non-zero exit where something is wrong.

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Runs a command with its output in a log; shows that it goes on, and the log's last errors where it fails.
# $1 what is done, $2 log file, then the command
with_progress() {
  local what=$1 log=$2 begun=$SECONDS pid code=0
  shift 2
  printf '%s ...' "$what"
  "$@" >"$log" 2>&1 &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.5
    [ $(((SECONDS - begun) % 10)) -eq 9 ] && { printf ' %ss' $((SECONDS - begun + 1)); sleep 1; }
  done
  wait "$pid" || code=$?
  if [ "$code" -eq 0 ]; then
    printf ' done (%ss)\n' $((SECONDS - begun))
    return 0
  fi
  printf ' failed\n'
  { grep -E 'ERROR|No space left|failed:' "$log" || tail -n 5 "$log"; } | head -n 8 | cut -c1-300 >&2
  return "$code"
}
