# Every test, with what they need from the distribution; what cannot be had is named, and what was not run for it.

run_tests() {
  local without=() code=0
  find_java
  find_maven
  look_for_namespace
  look_for_browser || without+=("-Dfailsafe.excludes=**/*E2E.java")
  look_for_postgres_tools
  # Hundreds of accounts sign in, and none of them is anybody's.
  export ARGON2_MEMORY_KIB=64 ARGON2_PASSES=1
  mkdir -p target && touch target/.tests-begun
  sweep
  "$MVN" -B -ntp verify "${without[@]}" "$@" || code=$?
  [ "$code" -ne 0 ] || check_notice || code=1
  [ "$code" -ne 0 ] || { touch -r target/.tests-begun "$STAMP"; smoke_all || code=1; }
  report_groups
  [ ${#without[@]} -eq 0 ] || say "Not run: the browser tests (*E2E), for want of Chromium. Debian: apt install chromium chromium-driver fonts-noto-core fontconfig"
  [ "$code" -eq 0 ] && say "All that was run has passed." || say "There are failures; the first is named above." >&2
  return "$code"
}

look_for_browser() {
  command -v chromium >/dev/null && command -v chromedriver >/dev/null && fc-list 2>/dev/null | grep -i 'NotoNaskhArabic\|Noto Naskh' >/dev/null && return 0
  install chromium chromium-driver fonts-noto-core fontconfig
}

# PostgreSQL does not run as root: the tests start theirs in a user namespace then, which some containers forbid.
look_for_namespace() {
  [ "$(id -u)" -ne 0 ] || unshare -U true 2>/dev/null ||
    die "PostgreSQL does not run as root, and this container forbids unshare -U. Run the tests as an ordinary user."
}

# pg_dump and pg_restore: without them the PostgreSQL half of the backup test is skipped.
look_for_postgres_tools() {
  command -v pg_dump >/dev/null || install postgresql-client ||
    say "Not run: backup and restore on PostgreSQL, for want of pg_dump. Debian: apt install postgresql-client"
}

# Tests by group, from the reports of this run.
report_groups() {
  say ""
  find . -path '*/target/*-reports/TEST-*.xml' -newer target/.tests-begun -print0 2>/dev/null | xargs -0 -r grep -ho '<testsuite [^>]*' |
    awk '
      function value(name,   at) {
        if (!match($0, " " name "=\"[^\"]*\"")) return ""
        at = substr($0, RSTART, RLENGTH); sub(/^[^"]*"/, "", at); sub(/"$/, "", at); return at
      }
      {
        class = value("name"); group = "units, architecture and texts (*Test)"
        if (class ~ /DbTest$/) group = "on H2 and PostgreSQL (*DbTest)"
        if (class ~ /IT$/) group = "gateway and server in operation (*IT)"
        if (class ~ /E2E$/) group = "in a browser (*E2E)"
        ran[group] += value("tests") - value("skipped"); skipped[group] += value("skipped")
        bad[group] += value("errors") + value("failures")
      }
      END { for (g in ran) printf "%-40s %5d run, %d failed, %d skipped\n", g, ran[g], bad[g], skipped[g] }' | sort
}

# Each bench for a few seconds on little data: that it runs, and that what it counts as wrong is nothing. Its times say nothing, so
# the longest runs beside others; what is killed on purpose runs by itself.
smoke_all() {
  local portal code=0
  # As with the tests: these programs live too briefly for the second compiler.
  export JAVA_TOOL_OPTIONS=-XX:TieredStopAtLevel=1
  read_settings false
  bench_classes sms-gateway && bench_classes portal-war || return 1
  smoke portal '"errors":0,' --db h2 --complaints 2000 --officers 5 --minutes 0 --warm-up 1 --slice 1 &
  portal=$!
  smoke sms '"lost":0,"wrong":0,"answered_twice":0,' --db postgresql --complaints 2400 --seconds 1 --steady 2 && smoke_start || code=1
  wait "$portal" || code=1
  [ "$code" -eq 0 ] && smoke kill '"lost":0,"doubled":0,' --db postgresql --of gateway,database --kills 2
}

# $1 bench, $2 what its figures must hold, then its options
smoke() {
  local name=$1 wanted=$2 log=$LOGS/bench-$1.log
  shift 2
  with_progress "Trying bench $name" "$log" bench "$name" "$@" || return 1
  grep -qF "$wanted" "$log" || { say "bench $name: $(tail -n 1 "$log" | cut -c1-600)" >&2; return 1; }
}

# The README's first command as a newcomer gives it: on our own H2 with demo data everything starts, is well, and stops.
smoke_start() {
  with_progress "Trying a first start" "$LOGS/first-start.log" first_start || { tail -n 20 "$LOGS/first-start.log" >&2; return 1; }
}

first_start() (
  local key code=0 port=$((20000 + RANDOM % 10000))
  unset DB_URL SMSC_LINKS SMSC_HOST
  export DATA_DIR DEMO=true
  DATA_DIR=$(mktemp -d)
  for key in PORTAL_PORT PORTAL_ADMIN_PORT GATEWAY_PORT PHONE_PORT H2_PORT SMSC_PORT; do
    while is_listening "$((++port))"; do :; done
    export "$key=$port"
  done
  { ./run start --detach && ./run status; } || code=$?
  ./run stop || code=$?
  rm -rf "$DATA_DIR"
  return "$code"
)
