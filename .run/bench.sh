# Measurements. A bench is a program NAMEBench among a module's test classes; it gets the options as they were given.

bench_names() { find . -path '*/src/test/java/*' -name '*Bench.java' -printf '%f\n' | sed 's/Bench.java//' | tr 'A-Z' 'a-z' | sort | paste -sd' '; }

bench() {
  local name=${1:-} source module class
  [ $# -gt 0 ] && shift
  # Of the province's own decisions, which lie in its database: asked for with the rights of an act at the machine.
  if [ "$name" = fingerprint ] && [ "${1:-}" = --accuracy ]; then
    admin_command matcher-accuracy
    return
  fi
  source=$(find . -path '*/src/test/java/*' -iname "${name}Bench.java" -print -quit)
  [ -n "$name" ] && [ -n "$source" ] || die "bench needs a name, one of: $(bench_names)."
  find_java
  find_maven
  read_settings false
  build_if_stale
  module=$(printf '%s' "$source" | cut -d/ -f2)
  class=$(printf '%s' "${source#*/src/test/java/}" | sed 's/\.java$//' | tr / .)
  bench_classes "$module"
  "$JAVA" -XX:+UseSerialGC -Dportal.exploded=$PORTAL_DIR -Dportal.server=$PAYARA -Dportal.target=portal-war/target -Djava.util.logging.config.file=config/logging/plain.properties \
    -cp "$module/target/test-classes:$module/target/classes:$module/target/lib-test/*" "$class" "$@"
}

# Everything the tests of a module stand on, gathered when it is older than the last build.
bench_classes() {
  [ "$1/target/lib-test" -nt "$STAMP" ] && return 0
  with_progress "Gathering what the bench needs" "$LOGS/build.log" "$MVN" -B -ntp -DskipTests package \
    dependency:copy-dependencies -DincludeScope=test -DoutputDirectory=target/lib-test -pl "$1" -am ||
    die "The build failed; $LOGS/build.log says more."
  touch "$1/target/lib-test"
}
