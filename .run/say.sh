# What a person at the terminal reads: one plain sentence, and a non-zero exit where something is wrong.

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Runs a command with its output in a log; shows that it goes on, and the log's last errors where it fails. It has a process group
# of its own: Bash makes what it starts in the background deaf to Ctrl-C, so this script hears it and ends the whole group.
# $1 what is done, $2 log file, then the command
with_progress() {
  local what=$1 log=$2 begun=$SECONDS pid code=0 traps signal=''
  shift 2
  printf '%s ...' "$what"
  traps=$(trap -p INT TERM)
  trap 'signal=INT' INT
  trap 'signal=TERM' TERM
  set -m
  "$@" </dev/null >"$log" 2>&1 &
  pid=$!
  set +m
  while [ -z "$signal" ] && kill -0 "$pid" 2>/dev/null; do
    sleep 0.5 || true
    [ $(((SECONDS - begun) % 10)) -eq 9 ] && { printf ' %ss' $((SECONDS - begun + 1)); sleep 1 || true; }
  done
  [ -z "$signal" ] || break_off "$what" "$pid"
  trap - INT TERM
  eval "$traps"
  # Whoever waits for the signal as well, as the order of stopping does, hears it now; else it ends this script.
  [ -z "$signal" ] || kill -s "$signal" $$
  wait "$pid" || code=$?
  if [ "$code" -eq 0 ]; then
    printf ' done (%ss)\n' $((SECONDS - begun))
    return 0
  fi
  printf ' failed\n'
  { grep -E 'ERROR|No space left|failed:' "$log" || tail -n 5 "$log"; } | head -n 8 | cut -c1-300 >&2
  return "$code"
}

# $1 what was done, $2 its process group
break_off() {
  local tenths=0
  trap '' INT TERM
  printf '\n'
  signal_group TERM "$2"
  while kill -0 -- "-$2" 2>/dev/null && [ "$tenths" -lt 100 ]; do
    sleep 0.1
    tenths=$((tenths + 1))
  done
  signal_group KILL "$2"
  say "$1 was broken off; nothing of it goes on." >&2
}

# As root where a package is being installed with its leave.
signal_group() { "${AS_ROOT[@]}" bash -c "kill -s $1 -- -$2" 2>/dev/null || true; }
