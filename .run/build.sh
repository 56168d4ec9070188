# Builds what is not built. Sources newer than the last build make it stale.

STAMP=target/built
PORTAL_DIR=portal-war/target/portal
PAYARA=portal-war/target/dependency/payara-micro.jar
NOTO=/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf

is_stale() {
  [ -f "$STAMP" ] && [ -f "$PAYARA" ] && [ -d "$PORTAL_DIR/WEB-INF" ] && [ -d sms-gateway/target/lib ] && [ -d db-scripts/target/lib ] || return 0
  has_fonts || [ ! -f "$NOTO" ] || return 0
  [ -n "$(find pom.xml ./*/pom.xml ./*/src portal-war/look.xml -newer "$STAMP" -print -quit 2>/dev/null)" ]
}

# Classes and jars whose sources are gone would be packed again: the compiler and the exploded portal keep them.
sweep() { rm -rf ./*/target/classes ./*/target/test-classes ./*/target/maven-status ./*/target/lib "$PORTAL_DIR"; }

# Urdu's fonts are put into the pages when these are built (portal-war/look.xml): npm's where npm is, else those of Debian's package.
look_for_fonts() { command -v npm >/dev/null || [ -f "$NOTO" ] || install fonts-noto-core || true; }

has_fonts() { compgen -G "$PORTAL_DIR/resources/police/*[Nn]astaliq*" >/dev/null; }

build_if_stale() {
  is_stale || return 0
  mkdir -p target
  local begun=target/.begun
  touch "$begun"
  look_for_fonts
  sweep
  with_progress "Building" "$LOGS/build.log" "$MVN" -B -ntp -DskipTests package ||
    die "The build failed; $LOGS/build.log says more."
  mv "$begun" "$STAMP"
  has_fonts || say "Urdu is shown in each reader's own font, for want of Noto's (Debian: apt install fonts-noto-core, then ./run build)." >&2
}

DB_CLASSES='db-scripts/target/classes:db-scripts/target/lib/*'
GATEWAY_CLASSES='sms-gateway/target/classes:sms-gateway/target/lib/*'

# What is done by hand needs what the portal stands on besides, such as the matcher of prints, which the gateway leaves out.
operations_classes() {
  local jar
  printf '%s' "$GATEWAY_CLASSES"
  for jar in "$PORTAL_DIR"/WEB-INF/lib/*.jar; do
    [ -e "sms-gateway/target/lib/${jar##*/}" ] || printf ':%s' "$jar"
  done
}
