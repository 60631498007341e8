#!/bin/sh
# Stands for the plugin's own build.
set -eu
mkdir -p bin
for architecture in amd64 arm64; do
  printf '#!/bin/sh\necho "helminput for %s"\n' "$architecture" > "bin/helminput-linux-$architecture"
done
