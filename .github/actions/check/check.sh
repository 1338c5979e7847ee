#!/usr/bin/env bash
# Runs 'gridlock check' for the action, and hands its verdict, exit code and summary to the job.
set -uf
code=0
# Words of the arguments are meant to be split, and no more than that.
dotnet "$GRIDLOCK" check --baseline "$BASELINE" --candidate "$CANDIDATE" ${GATE:+--gate "$GATE"} ${CONFIG:+--config "$CONFIG"} $ARGUMENTS \
  --out "$NAME" --junit "$NAME.xml" --markdown "$NAME.md" --json > "$NAME.json" || code=$?
if [ -f "$NAME.md" ]; then
  cat "$NAME.md" >> "$GITHUB_STEP_SUMMARY"
fi
# Nothing is there where it was misuse, or the journal failed.
verdict=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).verdict' "$NAME.json" 2> /dev/null) || verdict=none
echo "verdict=$verdict" >> "$GITHUB_OUTPUT"
echo "code=$code" >> "$GITHUB_OUTPUT"
exit "$code"
