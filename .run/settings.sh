# Settings: the environment wins, then config/*.properties, then the defaults here. README.md has the table.

read_properties() {
  local file line key
  for file in config/portal.properties config/gateway.properties; do
    [ -r "$file" ] || continue
    while IFS= read -r line || [ -n "$line" ]; do
      line=${line%$'\r'}
      [[ $line =~ ^([A-Z][A-Z0-9_]*)=(.*)$ ]] || continue
      key=${BASH_REMATCH[1]}
      [ -n "${!key+set}" ] || export "$key=${BASH_REMATCH[2]}"
    done <"$file"
  done
}

# $1: whether demo mode is the default where the database is our own H2
read_settings() {
  read_properties
  export PORTAL_ADDRESS=${PORTAL_ADDRESS:-127.0.0.1} PORTAL_PORT=${PORTAL_PORT:-8080} GATEWAY_PORT=${GATEWAY_PORT:-8081}
  export PORTAL_ADMIN_PORT=${PORTAL_ADMIN_PORT:-8083} PHONE_PORT=${PHONE_PORT:-8082} H2_PORT=${H2_PORT:-9092}
  export SMSC_PORT=${SMSC_PORT:-2775} SMSC_SYSTEM_ID=${SMSC_SYSTEM_ID:-police} SHORT_CODE=${SHORT_CODE:-1715}
  local key
  for key in PORTAL_PORT PORTAL_ADMIN_PORT GATEWAY_PORT PHONE_PORT H2_PORT SMSC_PORT; do
    [[ ${!key} =~ ^[0-9]{1,5}$ && ${!key} -ge 1 && ${!key} -le 65535 ]] || die "$key must be a port number, 1 to 65535."
  done
  OWN_H2=$([ -z "${DB_URL:-}" ] && echo true || echo false)
  find_centres
  refuse_shared_ports
  # What a start on our own H2 is unless it is told otherwise; the other commands take no part in the demo.
  IS_TRIAL=${DEMO:-$OWN_H2}
  export SCANNER_PORT=${SCANNER_PORT:-$([ "$IS_TRIAL" = true ] && echo 8084 || echo 0)}
  [ -n "${DEMO:-}" ] || DEMO=$([ "$OWN_H2" = true ] && echo "$1" || echo false)
  [[ $DEMO =~ ^(true|false)$ ]] || die "DEMO must be true or false."
  export DEMO
  [[ ${SECOND_FACTOR:-on} =~ ^(on|off)$ ]] || die "SECOND_FACTOR must be on or off."
  [ "${SECOND_FACTOR:-on}" = on ] || [ "$IS_TRIAL" = true ] || die "SECOND_FACTOR may be off in a demo alone, and DEMO is not true."
  [[ ${UNCONFIRMED_LANGUAGES:-false} =~ ^(true|false)$ ]] || die "UNCONFIRMED_LANGUAGES must be true or false."
  make_data_dir
}

# A port that two programs want is found now, and not when the second one fails.
refuse_shared_ports() {
  local key keys=(PORTAL_PORT PORTAL_ADMIN_PORT GATEWAY_PORT)
  local -A taken=()
  [ "$OWN_H2" = false ] || keys+=(H2_PORT)
  [ "$OWN_SMSC" = false ] || keys+=(PHONE_PORT SMSC_PORT)
  for key in "${keys[@]}"; do
    [ -z "${taken[$((10#${!key}))]:-}" ] || die "${taken[$((10#${!key}))]} and $key are both ${!key}; each needs a port of its own."
    taken[$((10#${!key}))]=$key
  done
}

# Whether the stand-in is the centre: it is where no link names a centre of its own.
find_centres() {
  local key with=() without=()
  while read -r key; do
    if [ -n "$(of_link "$key" HOST)" ]; then with+=("$key"); else without+=("$key"); fi
  done < <(link_keys)
  [ -n "${with[*]}${without[*]}" ] || die "SMSC_LINKS must be names of small letters, digits and dashes, between commas."
  OWN_SMSC=$([ ${#with[@]} -eq 0 ] && echo true || echo false)
  [ "$OWN_SMSC" = true ] || [ ${#without[@]} -eq 0 ] ||
    die "${without[0]}_HOST or SMSC_HOST must be set, as ${with[0]} has a centre of its own."
}

# How the settings of each link begin, such as SMSC_UFONE; nothing where a name is odd.
link_keys() {
  local name names
  IFS=, read -r -a names <<<"${SMSC_LINKS:-main}"
  for name in "${names[@]}"; do
    name=${name//[[:space:]]/}
    [[ $name =~ ^[a-z0-9][a-z0-9-]{0,19}$ ]] || return 0
  done
  for name in "${names[@]}"; do
    name=${name//[[:space:]]/} && name=${name^^}
    say "SMSC_${name//-/_}"
  done
}

# A link's own setting, else the common one. $1 how its settings begin, $2 the rest of the key
of_link() {
  local own=$1_$2 common=SMSC_$2
  printf '%s' "${!own:-${!common:-}}"
}

make_data_dir() {
  DATA_DIR=${DATA_DIR:-data}
  (umask 077 && mkdir -p "$DATA_DIR"/{db,keys,log,run} 2>/dev/null) || die "DATA_DIR $DATA_DIR cannot be made or written."
  DATA_DIR=$(cd "$DATA_DIR" && pwd)
  export DATA_DIR
  LOGS=$DATA_DIR/log
  RUN=$DATA_DIR/run
  [ -w "$RUN" ] || die "DATA_DIR $DATA_DIR cannot be written."
}

# A secret of letters and digits, made once and kept in DATA_DIR/keys. $1 name, $2 length
secret() {
  local file=$DATA_DIR/keys/$1.password
  if [ ! -s "$file" ]; then
    (umask 077 && random_letters "$2" >"$file") 2>/dev/null || true
    [ -s "$file" ] || die "The file $file cannot be written; is the disk full?"
  fi
  cat "$file"
}

random_letters() { head -c 2048 /dev/urandom | LC_ALL=C tr -dc 'A-HJ-NP-Za-km-z2-9' | cut -c "1-$1" | tr -d '\n'; }

# Where the database is, and who owns it.
read_database() {
  if [ "$OWN_H2" = true ]; then
    DB_URL="jdbc:h2:tcp://127.0.0.1:$H2_PORT/police;MODE=Oracle"
    DB_USER=police
    DB_PASSWORD=$(secret owner 32)
  fi
  case $DB_URL in
    jdbc:h2:*) DB_DRIVER=org.h2.jdbcx.JdbcDataSource ;;
    jdbc:postgresql:*) DB_DRIVER=org.postgresql.ds.PGSimpleDataSource ;;
    jdbc:oracle:*) DB_DRIVER=oracle.jdbc.pool.OracleDataSource ;;
    *) die "DB_URL must begin with jdbc:h2:, jdbc:postgresql: or jdbc:oracle:, and this one does not." ;;
  esac
  [ -n "${DB_USER:-}" ] && [ -n "${DB_PASSWORD:-}" ] || die "DB_URL is set; DB_USER and DB_PASSWORD must be set too."
  export DB_URL DB_USER DB_PASSWORD DB_DRIVER
}

# The roles that Migrate made, and the stand-in's password: what the two programs sign in with.
read_roles() {
  export PORTAL_DB_USER=portal_app GATEWAY_DB_USER=gateway_app PORTAL_DB_PASSWORD GATEWAY_DB_PASSWORD
  PORTAL_DB_PASSWORD=$(cat "$DATA_DIR/keys/portal_app.password")
  GATEWAY_DB_PASSWORD=$(cat "$DATA_DIR/keys/gateway_app.password")
}

read_link() {
  local key
  if [ "$OWN_SMSC" = true ]; then
    SMSC_HOST=127.0.0.1
    SMSC_PASSWORD=${SMSC_PASSWORD:-$(secret standin 8)}
    export SMSC_HOST SMSC_PASSWORD
    return 0
  fi
  while read -r key; do
    [ -n "$(of_link "$key" PASSWORD)" ] || die "A centre is set; SMSC_PASSWORD or ${key}_PASSWORD must be set too."
  done < <(link_keys)
}

# One sentence where the second store of the trail would be lost or altered with the first; a trial may go without.
warn_of_second_store() {
  local folder
  [ "$IS_TRIAL" = false ] || return 0
  folder=$(realpath -m "${AUDIT_COPY_DIR:-$DATA_DIR/audit-copy}")
  [[ $folder/ != "$(realpath -m "$DATA_DIR")"/* ]] ||
    say "The second store of the audit trail lies beside the first, in $folder: set AUDIT_COPY_DIR to a folder on another machine's disk." >&2
}
