# Sourced by the scripts beside it: makes the Python environment with the validators where it is missing.
# The environment is below $ANTRAG_TOOLS, or target/tools in the repository.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=${ANTRAG_TOOLS:-$here/../../target/tools}
python=$tools/validators/bin/python
mkdir -p "$tools"
if ! cmp -s "$here/requirements.txt" "$tools/validators/requirements.txt"; then
    python3 -m venv --clear "$tools/validators"
    "$python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
    cp "$here/requirements.txt" "$tools/validators/requirements.txt"
fi
