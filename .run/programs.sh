# The four programs: how each is called, and how one sees that it is ready.

PACKAGE=pk.gov.balochistan.police
# One collector thread and small heaps: two cores and a modest machine are the reference.
SMALL='-XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Djava.net.preferIPv4Stack=true -Dfile.encoding=UTF-8'

# Replaces this shell by one program. The owner's password stays with the database and Migrate.
exec_program() {
  umask 027
  case $1 in
    database)
      # shellcheck disable=SC2086
      exec "$JAVA" $SMALL -Xmx${H2_HEAP:-256m} -Djava.util.logging.config.file=config/logging/plain.properties \
        -cp "$DB_CLASSES" $PACKAGE.db.DatabaseServer
      ;;
    standin)
      # shellcheck disable=SC2086
      exec env -u DB_USER -u DB_PASSWORD -u DB_URL "$JAVA" $SMALL -Xmx64m \
        -Djava.util.logging.config.file=config/logging/plain.properties -cp "$GATEWAY_CLASSES" $PACKAGE.sms.standin.StandIn
      ;;
    gateway)
      # shellcheck disable=SC2086
      exec env -u DB_USER -u DB_PASSWORD "$JAVA" $SMALL -Xmx${GATEWAY_HEAP:-96m} \
        -Djava.util.logging.config.file=config/logging/gateway.properties -cp "$GATEWAY_CLASSES" $PACKAGE.sms.Gateway
      ;;
    portal)
      prepare_portal
      batch_inserts
      # Room for all compiled code: in 96 MB the sweeper threw away what was in use, and half of the processor compiled it again.
      # shellcheck disable=SC2086
      exec env -u DB_USER -u DB_PASSWORD "$JAVA" $SMALL -Xmx${PORTAL_HEAP:-320m} -XX:MaxMetaspaceSize=256m \
        -XX:ReservedCodeCacheSize=240m ${PORTAL_JAVA_OPTIONS:-} -jar "$PAYARA" --nohazelcast --disablephonehome \
        --rootdir "$RUN/server" --logproperties config/logging/portal.properties \
        --port "$PORTAL_PORT" --prebootcommandfile "$RUN/pre-boot" \
        --deploy "$PORTAL_DIR" --contextroot /
      ;;
  esac
}

# Payara's commands cannot read the environment, so addresses are written into a copy. What an earlier start left goes:
# Payara would deploy its application a second time.
prepare_portal() {
  rm -rf "$RUN/server"
  mkdir -p "$RUN/server"
  sed "s/@PORTAL_ADDRESS@/$PORTAL_ADDRESS/; s/@PORTAL_ADMIN_PORT@/$PORTAL_ADMIN_PORT/" config/server/pre-boot >"$RUN/pre-boot"
}

# PostgreSQL's driver then sends the rows of a batch in one statement. A setting that the address itself makes stands.
batch_inserts() {
  case $DB_URL in
    *reWriteBatchedInserts=*) ;;
    jdbc:postgresql:*\?*) DB_URL="$DB_URL&reWriteBatchedInserts=true" ;;
    jdbc:postgresql:*) DB_URL="$DB_URL?reWriteBatchedInserts=true" ;;
  esac
}

is_listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The status of GET $2 on 127.0.0.1:$1, or 000.
http_status() {
  local status
  status=$(
    exec 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1" || exit 0
    printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$2" "$1" >&3
    IFS=' ' read -r -t 5 _ code _ <&3 && printf '%s' "$code"
  )
  printf '%s' "${status:-000}"
}

is_ready() {
  case $1 in
    database) is_listening "$H2_PORT" ;;
    standin) is_listening "$SMSC_PORT" && is_listening "$PHONE_PORT" ;;
    gateway) [ "$(http_status "$GATEWAY_PORT" /health)" = 200 ] ;;
    portal) [ "$(http_status "$PORTAL_PORT" /)" = 200 ] ;;
  esac
}

# Whether a program has started: the gateway has when it answers at all, for its links are bound when their centres are there.
has_started() {
  case $1 in
    gateway) [ "$(http_status "$GATEWAY_PORT" /health)" != 000 ] ;;
    *) is_ready "$1" ;;
  esac
}

port_of() {
  case $1 in
    database) say "$H2_PORT H2_PORT" ;;
    standin) say "$SMSC_PORT SMSC_PORT"; say "$PHONE_PORT PHONE_PORT" ;;
    gateway) say "$GATEWAY_PORT GATEWAY_PORT" ;;
    portal) say "$PORTAL_PORT PORTAL_PORT"; say "$PORTAL_ADMIN_PORT PORTAL_ADMIN_PORT" ;;
  esac
}

title_of() {
  case $1 in
    database) say "H2 database server" ;;
    standin) say "stand-in SMS centre" ;;
    gateway) say "SMS gateway" ;;
    portal) say "portal" ;;
  esac
}

# The stand-in scanner, which is started by hand: it belongs to the computer of whoever takes prints, not to the server.
bridge() {
  find_java
  read_settings true
  [ -d sms-gateway/target/lib ] || die "Nothing is built; ./run build does it."
  [ "$SCANNER_PORT" != 0 ] || die "SCANNER_PORT is not set; the portal asks no scanner."
  export SCANNER_ORIGINS=${SCANNER_ORIGINS:-http://127.0.0.1:$PORTAL_PORT,http://localhost:$PORTAL_PORT}
  say "The stand-in scanner is at http://127.0.0.1:$SCANNER_PORT/; Ctrl-C ends it."
  # shellcheck disable=SC2086
  exec env -u DB_USER -u DB_PASSWORD -u DB_URL "$JAVA" $SMALL -Xmx256m \
    -Djava.util.logging.config.file=config/logging/plain.properties -cp "$GATEWAY_CLASSES" $PACKAGE.scanner.StandInScanner
}

# What runs here, in the order of starting.
programs() {
  [ "$OWN_H2" = true ] && say database
  [ "$OWN_SMSC" = true ] && say standin
  say gateway
  say portal
}
