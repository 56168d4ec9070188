# Starting, watching and stopping. A pid file holds the process and its start time, so that a reused number is never stopped.

# For how many seconds the portal may load: half a minute here, two and a half on a machine that is busy with other things.
PATIENCE=300

begun_at() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# The process id of a running program, else nothing.
pid_of() {
  local pid begun
  [ -r "$RUN/$1.pid" ] || return 1
  read -r pid begun <"$RUN/$1.pid" || return 1
  [ -n "$pid" ] && [ -n "$begun" ] && [ "$(begun_at "$pid")" = "$begun" ] && printf '%s' "$pid"
}

# $1 name, $2 process id
keep_pid() { printf '%s %s\n' "$2" "$(begun_at "$2")" >"$RUN/$1.pid"; }

start() {
  local detach=false
  case ${1:-} in
    --detach) detach=true ;;
    '') ;;
    *) die "start knows --detach and nothing else." ;;
  esac
  find_java
  find_maven
  read_settings true
  refuse_if_running
  refuse_full_disk
  refuse_busy_ports
  build_if_stale
  trap 'interrupted' INT TERM
  read_database
  read_link
  start_all || { stop_all quietly; exit 1; }
  warn_of_second_store
  warn_of_links
  welcome
  [ "$detach" = true ] && return 0
  say "Ctrl-C stops everything."
  watch_all
}

start_all() {
  if [ "$OWN_H2" = true ]; then launch database && await database 20 || return 1; fi
  migrate || return 1
  read_roles
  load_demo || return 1
  if [ "$OWN_SMSC" = true ]; then launch standin; fi
  launch gateway
  launch portal
  if [ "$OWN_SMSC" = true ]; then await standin 20 || return 1; fi
  await gateway 40 && await portal $PATIENCE
}

# The centre may be away for hours: texts wait in the database meanwhile, and the portal needs none.
warn_of_links() {
  is_ready gateway ||
    say "The SMS gateway runs, but not every link is bound yet; it goes on trying, and http://127.0.0.1:$GATEWAY_PORT/health says why." >&2
}

interrupted() {
  trap '' INT TERM
  printf '\n'
  stop_all
  exit 0
}

refuse_if_running() {
  local name runs='' stopped
  for name in database standin gateway portal; do
    pid_of "$name" >/dev/null && runs=yes
  done
  [ -n "$runs" ] || return 0
  stopped=$(programs | while read -r name; do pid_of "$name" >/dev/null || title_of "$name"; done | paste -sd, | sed 's/,/, /g')
  [ -z "$stopped" ] || die "It runs in part; stopped: $stopped. ./run stop ends the rest, then start it again."
  die "It runs already; ./run status shows it, ./run stop ends it."
}

refuse_full_disk() {
  local free
  free=$(df -Pk "$DATA_DIR" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge 300 ] || die "The disk that holds $DATA_DIR has only $free MB free; at least 300 are needed."
}

refuse_busy_ports() {
  local port key
  while read -r port key; do
    is_listening "$port" && die "Port $port is used by another program; stop that, or set $key to a free port."
  done < <(programs | while read -r name; do port_of "$name"; done)
  return 0
}

# Starts a program in a session of its own, so that Ctrl-C reaches this script alone and the order of stopping is kept.
launch() {
  local log=$LOGS/$1.log
  [ -f "$log" ] && [ "$(stat -c %s "$log")" -gt 10000000 ] && mv "$log" "$log.1"
  touch "$log" && stat -c %s "$log" >"$RUN/$1.log-begun"
  setsid "$0" serve "$1" </dev/null >>"$log" 2>&1 &
  keep_pid "$1" $!
  disown
}

# Payara goes on running when the portal could not be loaded into it.
has_failed() {
  [ "$1" = portal ] && tail -c "+$(($(cat "$RUN/$1.log-begun") + 1))" "$LOGS/$1.log" | grep 'Exception while loading the app' >/dev/null
}

# Waits until a program is ready. $1 name, $2 seconds
await() {
  local begun=$SECONDS
  printf 'Starting the %s ...' "$(title_of "$1")"
  until has_started "$1"; do
    if ! pid_of "$1" >/dev/null || has_failed "$1"; then
      printf ' it failed\n'
      tail -n 3 "$LOGS/$1.log" | cut -c1-300 >&2
      say "The $(title_of "$1") did not start; $LOGS/$1.log says more." >&2
      return 1
    fi
    if [ $((SECONDS - begun)) -ge "$2" ]; then
      printf ' not ready\n'
      say "The $(title_of "$1") was not ready after $2 seconds; $LOGS/$1.log says more." >&2
      return 1
    fi
    sleep 0.3
  done
  printf ' ready (%ss)\n' $((SECONDS - begun))
}

watch_all() {
  local name
  while true; do
    sleep 2 &
    wait $! || true
    for name in $(programs); do
      if ! pid_of "$name" >/dev/null; then
        say "The $(title_of "$name") has ended; $LOGS/$name.log says why. Stopping the rest." >&2
        stop_all
        exit 1
      fi
    done
  done
}

# Pages first, then texts, then the centre, then the database under them all.
stop_all() {
  local name any=false
  for name in portal gateway standin database; do
    stop_one "$name" "${1:-}" && any=true
  done
  [ "$any" = true ] || [ "${1:-}" = quietly ] || say "Nothing was running."
}

stop_one() {
  local pid waited=0
  pid=$(pid_of "$1") || { rm -f "$RUN/$1.pid"; return 1; }
  [ "${2:-}" = quietly ] || printf 'Stopping the %s ...' "$(title_of "$1")"
  kill -TERM "$pid" 2>/dev/null || true
  while pid_of "$1" >/dev/null; do
    sleep 0.2
    waited=$((waited + 1))
    if [ "$waited" -ge 150 ]; then
      kill -KILL "$pid" 2>/dev/null || true
      [ "${2:-}" = quietly ] || printf ' forced'
      break
    fi
  done
  rm -f "$RUN/$1.pid"
  # What the server kept of files in work is in clear.
  if [ "$1" = portal ]; then rm -rf "$RUN/server"; fi
  [ "${2:-}" = quietly ] || printf ' stopped\n'
}

status() {
  local name pid code=0
  for name in $(programs); do
    if ! pid=$(pid_of "$name"); then
      printf '%-20s stopped\n' "$(title_of "$name")"
      code=3
    elif is_ready "$name"; then
      printf '%-20s ready, process %s, port %s, %s MB\n' "$(title_of "$name")" "$pid" \
        "$(port_of "$name" | cut -d' ' -f1 | paste -sd,)" "$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status")"
    elif [ "$name" = gateway ] && has_started gateway; then
      printf '%-20s not well, process %s, port %s; /health there says why\n' "$(title_of "$name")" "$pid" "$GATEWAY_PORT"
      code=3
    else
      printf '%-20s not ready, process %s; %s\n' "$(title_of "$name")" "$pid" "$LOGS/$name.log"
      code=3
    fi
  done
  return "$code"
}

# Waits until the portal answers, for systemd, which sees only that Payara runs.
ready() {
  [ "${1:-}" = portal ] || die "ready needs the name portal: the gateway runs well without its centre."
  read_settings false
  local begun=$SECONDS
  until is_ready portal; do
    [ $((SECONDS - begun)) -lt $PATIENCE ] || die "The portal was not ready after $PATIENCE seconds."
    sleep 1
  done
}

# One program in the foreground, for systemd and for launch.
serve() {
  case ${1:-} in
    database | standin | gateway | portal) ;;
    *) die "serve needs a name: database, standin, gateway or portal." ;;
  esac
  find_java
  read_settings "${DEMO:-false}"
  [ -d "$PORTAL_DIR/WEB-INF" ] || die "Nothing is built; ./run build does it."
  read_database
  [ "$1" = database ] || [ "$1" = standin ] || read_roles
  [ "$1" = gateway ] || [ "$1" = standin ] && read_link
  # Of ./run start one reads it on the screen; this is for systemd's journal.
  [ "$1" = gateway ] && [ -n "${JOURNAL_STREAM:-}" ] && warn_of_second_store
  # Known to status, stop and admin as what launch began is, whose number this very process has: the program takes its place.
  [ "$(pid_of "$1" || printf $$)" = $$ ] || die "The $(title_of "$1") runs already; ./run status shows it."
  keep_pid "$1" $$
  exec_program "$1"
}
