# What is done to the database: migrate, demo data, administration, backup and restore.

migrate() {
  "$JAVA" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.util.logging.config.file=config/logging/plain.properties \
    -cp "$DB_CLASSES" $PACKAGE.db.Migrate "${1:-migrate}"
}

operations() {
  "$JAVA" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.util.logging.config.file=config/logging/plain.properties \
    -cp "$(operations_classes)" "$PACKAGE.operations.$@"
}

# Demo data go into an empty database, and only in demo mode.
load_demo() {
  [ "$DEMO" = true ] || return 0
  with_progress "Looking after the demo data" "$LOGS/demo.log" operations LoadDemo
}

# Runs a command on the database: starts our own H2 for as long as it takes where it is not running.
with_database() {
  local command=$1 code=0 ours=false
  shift
  find_java
  find_maven
  read_settings false
  build_if_stale
  read_database
  if [ "$OWN_H2" = true ] && ! pid_of database >/dev/null; then
    is_listening "$H2_PORT" && die "Port $H2_PORT is used by another program; stop that, or set H2_PORT to a free port."
    trap 'stop_one database quietly || true' EXIT
    launch database
    await database 20 >/dev/null || die "The H2 database server did not start; $LOGS/database.log says more."
    ours=true
  fi
  "$command" "$@" || code=$?
  if [ "$ours" = true ]; then stop_one database quietly || true; trap - EXIT; fi
  return "$code"
}

admin_command() {
  [ $# -gt 0 ] || die "admin needs a word after it; ./run admin help lists them."
  if [ "$1" = help ]; then
    find_java
    find_maven
    read_settings false
    build_if_stale
    operations Admin help
  elif [ "$1" = invented-card ]; then
    find_java
    find_maven
    read_settings false
    build_if_stale
    operations InventedCardFile "${@:2}"
  else
    with_database admin "$@"
  fi
}

admin() {
  migrate check || return 1
  read_roles
  [ "$1" != verify-audit ] || warn_of_second_store
  operations Admin "$@"
}

backup_program() {
  "$JAVA" -XX:+UseSerialGC -Djava.util.logging.config.file=config/logging/plain.properties -cp "$DB_CLASSES" \
    $PACKAGE.db.Backup "$@"
}

backup() {
  umask 077
  [ -n "${1:-}" ] || die "backup needs the name of a file to write."
  [ -d "$(dirname "$1")" ] || die "There is no folder $(dirname "$1"); a backup makes none, for a disk may be missing there."
  [ ! -e "$1" ] && [ ! -e "$1.keys" ] || die "$1 or $1.keys is there already; a backup never overwrites another."
  backup_program save "$1" || return 1
  tar -C "$DATA_DIR" -cf "$1.keys" keys || { say "The keys could not be saved." >&2; return 1; }
  chmod 600 "$1.keys"
  say "Saved the database to $1 and the keys to $1.keys. Keep the two in different places: whoever has both can read everything."
}

restore() {
  [ -n "${1:-}" ] || die "restore needs the name of a backup's file."
  [ -r "$1" ] || die "$1 cannot be read."
  find_java
  find_maven
  read_settings false
  refuse_if_running
  build_if_stale
  restore_keys "$1.keys"
  (read_database && backup_program restore "$1") || { keys_back; return 1; }
  rmdir "$KEYS_ASIDE" 2>/dev/null || true
  with_database migrate
  say "Restored. ./run starts it."
}

# Where the keys of before lie while a restore goes on; empty where none were replaced.
KEYS_ASIDE=''

# A restore that failed has left the database as it was, and leaves the keys so.
keys_back() {
  [ -n "$KEYS_ASIDE" ] || return 0
  rm -rf "$DATA_DIR/keys"
  mv "$KEYS_ASIDE" "$DATA_DIR/keys"
}

# The database's sealed columns open only with the keys of their day.
restore_keys() {
  if [ ! -r "$1" ]; then
    [ -n "$(ls "$DATA_DIR/keys")" ] || die "$1 is missing and DATA_DIR has no keys; without them the records cannot be read."
    say "$1 is missing; the keys in $DATA_DIR/keys stay."
    return 0
  fi
  tar -tf "$1" keys >/dev/null 2>&1 || die "$1 holds no keys."
  KEYS_ASIDE=$DATA_DIR/keys.before-restore-$(date +%s)
  mv "$DATA_DIR/keys" "$KEYS_ASIDE"
  tar -C "$DATA_DIR" -xf "$1" && chmod 700 "$DATA_DIR/keys" && chmod 600 "$DATA_DIR"/keys/* || { keys_back; return 1; }
}

# What a newcomer reads when all is ready.
welcome() {
  say ""
  say "The portal:       http://$PORTAL_ADDRESS:$PORTAL_PORT/"
  [ "$OWN_SMSC" = true ] && say "A phone to try:   http://127.0.0.1:$PHONE_PORT/   (texts go to $SHORT_CODE)"
  say "Gateway's health: http://127.0.0.1:$GATEWAY_PORT/health"
  if [ "$DEMO" = true ]; then demo_accounts; fi
  say ""
}

demo_accounts() {
  say ""
  cat config/demo.txt
}
