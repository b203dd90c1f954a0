# What the commands of this folder share: finding or fetching the tools, and knowing whether a build is still true.
# Sourced, never run. Everything that is fetched lies in .cache/, and a second call finds it there.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

NODE_VERSION=24.21.0
NPM_VERSION=11.21.2
FONTS=(biz-udgothic@0.4.0 noto-sans-jp@0.4.3 noto-emoji@0.4.7)
BANKS_VERSION=1.0.0-p20260824
CACHE="$PWD/.cache"
mkdir -p "$CACHE"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

is_jdk_25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"; }

find_java() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)" || true)")")"; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      export JAVA_HOME="$home" PATH="$home/bin:$PATH"
      # Maven's own libraries use what newer JDKs warn about.
      export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
      return
    fi
  done
  fail "Shirase needs a JDK 25: install one (for example Temurin 25) under /usr/lib/jvm, or let JAVA_HOME name it."
}

find_maven() {
  command -v mvn >/dev/null || fail "Shirase needs Maven 3.8 or newer: install Debian's package maven, for example."
}

at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

node_is_good() {
  command -v node >/dev/null && command -v npm >/dev/null \
    && at_least 24.0.0 "$(node --version | tr -d v)" && at_least 11.3.0 "$(npm --version 2>/dev/null)"
}

find_node() {
  node_is_good && return
  local own="$CACHE/node"
  if [ ! -f "$own/.complete-$NODE_VERSION-$NPM_VERSION" ]; then
    command -v npm >/dev/null || fail "Shirase needs Node 24 with npm 11.3 or newer, or any npm that can fetch them: install Debian's packages nodejs and npm."
    say "Fetching Node $NODE_VERSION and npm $NPM_VERSION into .cache/node"
    rm -rf "$own"
    npm install --global --prefix "$own" "node@$NODE_VERSION" "npm@$NPM_VERSION" >"$CACHE/node.log" 2>&1 \
      || fail "Node $NODE_VERSION could not be fetched through npm; .cache/node.log says why."
    touch "$own/.complete-$NODE_VERSION-$NPM_VERSION"
  fi
  export PATH="$own/bin:$PATH"
  node_is_good || fail "The Node in .cache/node does not run here; remove that folder, or install Node 24 with npm 11.3."
}

# The fonts of the PDF, SIL Open Font License; on the class path as fonts/*.ttf. Changed versions are fetched anew.
find_fonts() {
  local fonts="$CACHE/fonts"
  [ "$(cat "$CACHE/fonts.complete" 2>/dev/null)" = "${FONTS[*]}" ] && [ -d "$fonts" ] && return
  say "Fetching the fonts of the PDF into .cache/fonts"
  local parcel="$CACHE/fonts.parcel"
  rm -rf "$parcel" "$fonts" && mkdir -p "$parcel" "$fonts"
  npm install --prefix "$parcel" --no-save --ignore-scripts "${FONTS[@]/#/@expo-google-fonts/}" >"$CACHE/fonts.log" 2>&1 \
    || fail "The fonts could not be fetched through npm; .cache/fonts.log says why."
  local from="$parcel/node_modules/@expo-google-fonts"
  cp "$from/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf" "$fonts/BIZUDGothic-Regular.ttf"
  cp "$from/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf" "$fonts/BIZUDGothic-Bold.ttf"
  cp "$from/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf" "$fonts/NotoSansJP-Regular.ttf"
  cp "$from/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf" "$fonts/NotoSansJP-Bold.ttf"
  cp "$from/noto-emoji/400Regular/NotoEmoji_400Regular.ttf" "$fonts/NotoEmoji-Regular.ttf"
  cp "$from/biz-udgothic/LICENSE_FONT" "$fonts/LICENSE.txt"
  cp "$from/noto-sans-jp/LICENSE_FONT" "$fonts/LICENSE-NotoSansJP.txt"
  cp "$from/noto-emoji/LICENSE_FONT" "$fonts/LICENSE-NotoEmoji.txt"
  printf '%s\n' "${FONTS[*]}" >"$CACHE/fonts.complete"
  rm -rf "$parcel"
}

# Bank and branch codes (zengin-code, MIT), on the class path as banks/banks.tsv. A changed version is fetched anew.
find_banks() {
  local banks="$CACHE/banks"
  [ "$(cat "$banks/complete" 2>/dev/null)" = "$BANKS_VERSION" ] && return
  say "Fetching the codes of banks and branches into .cache/banks"
  local parcel="$CACHE/banks.parcel"
  rm -rf "$parcel" "$banks" && mkdir -p "$parcel" "$banks"
  npm install --prefix "$parcel" --no-save --ignore-scripts "zengin-code@$BANKS_VERSION" >"$CACHE/banks.log" 2>&1 \
    || fail "The codes of banks could not be fetched through npm; .cache/banks.log says why."
  node -e 'const banks = require(process.argv[1]);
    for (const bank of Object.values(banks)) for (const branch of Object.values(bank.branches))
      console.log([bank.code, bank.name, bank.kana, branch.code, branch.name, branch.kana].join("\t"));' \
    "$parcel/node_modules/zengin-code" >"$banks/banks.tsv"
  cp "$parcel/node_modules/zengin-code/LICENSE.txt" "$banks/LICENSE.txt"
  printf '%s\n' "$BANKS_VERSION" >"$banks/complete"
  rm -rf "$parcel"
}

find_chromium() {
  if [ -z "${CHROMIUM:-}" ]; then
    CHROMIUM="$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)"
  fi
  if [ -z "$CHROMIUM" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Debian's chromium for the browser tests"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-noto-cjk; } >"$CACHE/chromium.log" 2>&1 \
      || fail "Debian's chromium could not be installed; .cache/chromium.log says why."
    CHROMIUM="$(command -v chromium || true)"
  fi
  [ -n "$CHROMIUM" ] || fail "The browser tests need Chromium: install Debian's package chromium, or let CHROMIUM name the program."
  export CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

find_build_tools() {
  find_java
  find_maven
  find_node
  find_fonts
  find_banks
}

mvn_quiet() { mvn --batch-mode --no-transfer-progress --quiet "$@"; }

# A digest of everything that a build is made of.
sources_digest() {
  { find pom.xml .npmrc package.json package-lock.json .mvn config src/main frontend .cache/fonts -type f \
    -not -path 'frontend/generated/*' -not -path 'src/main/bundles/*' -not -path 'src/main/frontend/*' -print0 2>/dev/null || true; } \
    | LC_ALL=C sort -z | xargs -0 sha256sum | cat - "$JAVA_HOME/release" | sha256sum | cut -d ' ' -f 1
}

JAR="$PWD/target/shirase.jar"
APP="$PWD/target/app"

jar_is_current() { [ -f "$JAR" ] && [ "$(cat "$JAR.sources" 2>/dev/null)" = "$(sources_digest)" ]; }

# The one runnable jar, production front end included; nothing happens where the sources are those of the last build.
build_jar() {
  jar_is_current && return
  find_build_tools
  say "Building Shirase (the first time takes some minutes; later only what changed)"
  local digest
  digest="$(sources_digest)"
  rm -f "$JAR.sources"
  mvn_quiet -Pproduction -DskipTests -Dspotless.check.skip package >"$CACHE/build.log" 2>&1 \
    || { grep -E '^\[ERROR\]' "$CACHE/build.log" | head -n 20 >&2 || true; fail "The build failed; .cache/build.log has the whole of it."; }
  printf '%s\n' "$digest" >"$JAR.sources"
}

# The jar unpacked, which starts faster, and a cache of loaded classes (JDK 25), which starts faster still.
unpack_app() {
  [ "$(cat "$APP/.sources" 2>/dev/null)" = "$(cat "$JAR.sources")" ] && return
  rm -rf "$APP"
  java -Djarmode=tools -jar "$JAR" extract --destination "$APP" >/dev/null
  cp "$JAR.sources" "$APP/.sources"
}

# Starts the portal once, visits it as people do, and keeps the classes and profiles that this took.
train_app() {
  [ -f "$APP/shirase.aot" ] && return
  say "Preparing a faster start (once after a build)"
  local scratch port server
  scratch="$(mktemp -d)"
  port="$(free_port)"
  java -XX:AOTCacheOutput="$APP/shirase.aot" -jar "$APP/shirase.jar" --server.port="$port" --shirase.demo=true \
    --shirase.data="$scratch" >"$CACHE/training.log" 2>&1 &
  server=$!
  java "$PWD/script/Train.java" "http://localhost:$port" >>"$CACHE/training.log" 2>&1 || true
  kill "$server" 2>/dev/null || true
  wait "$server" || true
  [ -f "$APP/shirase.aot" ] || say "No class cache could be made (.cache/training.log says why); the start is merely slower."
  rm -rf "$scratch"
}

free_port() {
  local port
  for port in $(shuf -i 20000-60000 -n 20); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

# The options that start the unpacked portal: its class cache, where there is one.
app_command() {
  local options=()
  [ -f "$APP/shirase.aot" ] && options+=("-XX:AOTCache=$APP/shirase.aot" '-Xlog:aot*=off')
  APP_COMMAND=(java "${options[@]}" -jar "$APP/shirase.jar")
}

# The class path of the tests, compiled: for the tools that are written beside them (bench, screenshots, fuzz).
# Names of profiles may be given, for example -Pfuzz.
find_test_classpath() {
  find_java
  find_maven
  find_node
  find_fonts
  find_banks
  local file="$PWD/target/test.classpath"
  mvn_quiet "$@" test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$file" >"$CACHE/compile.log" 2>&1 \
    || { grep -E '^\[ERROR\]' "$CACHE/compile.log" | head -n 20 >&2 || true; fail "The tests do not compile; .cache/compile.log has the whole of it."; }
  TEST_CLASSPATH="$PWD/target/test-classes:$PWD/target/classes:$(cat "$file")"
}

# The class path of the calculating rooms: the unpacked portal's where that is current, else freshly compiled classes.
find_assess_classpath() {
  local digest
  digest="$(sources_digest)"
  if [ "$(cat "$APP/.sources" 2>/dev/null)" = "$digest" ]; then
    ASSESS_CLASSPATH="$APP/shirase.jar:$APP/lib/*"
    return
  fi
  local list="$PWD/target/runtime.classpath"
  if [ "$(cat "$list.sources" 2>/dev/null)" != "$digest" ] || [ ! -d target/classes ]; then
    find_maven
    say "Compiling Shirase (once; later only what changed)"
    mvn_quiet compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$list" >"$CACHE/compile.log" 2>&1 \
      || { grep -E '^\[ERROR\]' "$CACHE/compile.log" | head -n 20 >&2 || true; fail "Shirase does not compile; .cache/compile.log has the whole of it."; }
    printf '%s\n' "$digest" >"$list.sources"
  fi
  ASSESS_CLASSPATH="$PWD/target/classes:$(cat "$list")"
}
