# JDK 17, Maven and what the tests need: taken where they are, else installed from the distribution, else named.

# What goes before a command that only root may give; filled where packages may be installed.
AS_ROOT=()

may_install() {
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -eq 0 ]; then AS_ROOT=(); else
    sudo -n true 2>/dev/null || return 1
    AS_ROOT=(sudo -n)
  fi
}

# $@ packages
install() {
  may_install || return 1
  local log
  log=$(mktemp)
  with_progress "Installing $*" "$log" install_quietly "$@" || { rm -f "$log"; return 1; }
  rm -f "$log"
}

install_quietly() {
  export DEBIAN_FRONTEND=noninteractive
  # What an installation that was broken off left half done.
  "${AS_ROOT[@]}" dpkg --configure -a || return 1
  "${AS_ROOT[@]}" apt-get install -y --no-install-recommends "$@" && return 0
  "${AS_ROOT[@]}" apt-get update && "${AS_ROOT[@]}" apt-get install -y --no-install-recommends "$@"
}

is_jdk17() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 17'; }

look_for_java() {
  local home
  for home in "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none)")")")" /usr/lib/jvm/*17* /opt/*17*; do
    if is_jdk17 "$home"; then JAVA_HOME=$home; return 0; fi
  done
  return 1
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    is_jdk17 "$JAVA_HOME" || die "JAVA_HOME is $JAVA_HOME, which is not a JDK 17; correct it or unset it."
  elif ! look_for_java; then
    install openjdk-17-jdk-headless && look_for_java || die "A JDK 17 is needed (Debian: apt install openjdk-17-jdk-headless)."
  fi
  export JAVA_HOME
  JAVA=$JAVA_HOME/bin/java
}

find_maven() {
  command -v mvn >/dev/null || install maven || die "Maven is needed (Debian: apt install maven)."
  MVN=$(command -v mvn)
}
