#!/usr/bin/env bash
# Runs 'gridlock check' for the action, and hands its verdict, exit code and summary to the job.
set -uf

finish() {
  echo "verdict=$2" >> "$GITHUB_OUTPUT"
  echo "code=$1" >> "$GITHUB_OUTPUT"
  exit "$1"
}

gridlock() {
  dotnet "$GRIDLOCK" "$@"
}

# Where --fast is said: simulated players need not be waited for, and it means nothing to others.
if [ ! -e "$BASELINE" ] && [ -n "$PLAN" ]; then
  gridlock run "$PLAN" --fast ${CONFIG:+--config "$CONFIG"} --out "$NAME-baseline" || finish $? none
  gridlock check --baseline "$NAME-baseline" --pin "$NAME-baseline.json" || finish $? none
  echo "::notice title=gridlock check::There is no '$BASELINE', so one was played: commit $NAME-baseline.json of the artifact as that."
  BASELINE=$NAME-baseline.json
fi

code=0
# Words of the arguments are meant to be split, and no more than that.
gridlock check --baseline "$BASELINE" --candidate "$CANDIDATE" --fast ${GATE:+--gate "$GATE"} ${CONFIG:+--config "$CONFIG"} $ARGUMENTS \
  --out "$NAME" --junit "$NAME.xml" --markdown "$NAME.md" --json > "$NAME.json" || code=$?
if [ -f "$NAME.md" ]; then
  cat "$NAME.md" >> "$GITHUB_STEP_SUMMARY"
fi
# Nothing is there where it was misuse, or the journal failed.
verdict=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).verdict' "$NAME.json" 2> /dev/null) || verdict=none
finish "$code" "$verdict"
