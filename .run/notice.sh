# Every jar that the build packs has its line in NOTICE.

check_notice() {
  local jar name missing=()
  while read -r jar; do
    name=$(basename "$jar" .jar | sed -E 's/-[0-9][0-9A-Za-z.]*(-(jakarta|SNAPSHOT))?$//')
    [ "$name" = ejb-core ] || [ "$name" = db-scripts ] || grep -qE "^$name +[A-Z]" NOTICE || missing+=("$name")
  done < <(ls portal-war/target/portal/WEB-INF/lib/*.jar sms-gateway/target/lib/*.jar db-scripts/target/lib/*.jar)
  [ ${#missing[@]} -eq 0 ] || { say "NOTICE has no line for: $(printf '%s\n' "${missing[@]}" | sort -u | paste -sd' ')" >&2; return 1; }
}
