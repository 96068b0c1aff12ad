#!/usr/bin/env bash
# One seed, one log: the same bytes from every compiler and every level of optimisation.
#   same_bytes.sh PROGRAM SOURCE_DIR BUILD_DIR     builds another program and compares: PROGRAM is g++'s and
#                                                  optimised, the other is clang++'s and is not
#   same_bytes.sh --compare SOURCE_DIR PROGRAM...  compares programs that exist already
set -euo pipefail

scenarios=(smoke fall-back household booking-lifecycle departing-provider)

die() { echo "same_bytes: $*" >&2; exit 1; }

# build NAME COMPILER FLAGS: leaves the program's path in `built`
build() {
  local folder="$build_dir/$1"
  echo "building $1"
  cmake -G Ninja -S "$source_dir" -B "$folder" -DRB_TESTS=OFF -DRB_BENCH=OFF -DCMAKE_BUILD_TYPE=None \
    -DCMAKE_CXX_COMPILER="$2" -DCMAKE_CXX_FLAGS="$3" >"$folder.log" 2>&1 ||
    { tail -n 30 "$folder.log" >&2; die "$1 cannot be configured"; }
  cmake --build "$folder" --target ringback >>"$folder.log" 2>&1 ||
    { tail -n 30 "$folder.log" >&2; die "$1 cannot be built"; }
  built="$folder/sim/cli/ringback"
  [[ -x $built ]] || die "$1 was built without $built"
}

digest_of() {
  python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["digest"])' "$1/summary.json"
}

# compare PROGRAM...: each against the first
compare() {
  local work differ=0
  work=$(mktemp -d)
  trap "rm -rf '$work'" EXIT
  for scenario in "${scenarios[@]}"; do
    local number=0 first_digest=
    for program in "$@"; do
      local out="$work/$scenario-$number"
      "$program" simulate "$source_dir/scenarios/$scenario.yaml" --log --out "$out" >"$out.txt" 2>&1 ||
        { cat "$out.txt" >&2; die "$program fails on $scenario"; }
      local digest
      digest=$(digest_of "$out")
      if ((number == 0)); then
        first_digest=$digest
        echo "$scenario: $1 writes $(stat -c %s "$out/events.rbl") bytes, digest $digest"
      else
        if ! cmp "$work/$scenario-0/events.rbl" "$out/events.rbl"; then
          echo "DIFFERS: $scenario: the log of $program is not the log of $1" >&2
          diff <("$1" events "$work/$scenario-0/events.rbl") <("$1" events "$out/events.rbl") |
            head -n 6 | cut -c 1-300 >&2 || true
          differ=1
        fi
        if [[ $digest != "$first_digest" ]]; then
          echo "DIFFERS: $scenario: digest $digest of $program is not $first_digest of $1" >&2
          differ=1
        fi
      fi
      number=$((number + 1))
    done
  done
  ((differ == 0)) || die "not every program writes the same bytes"
  echo "the same bytes from $# programs in ${#scenarios[@]} scenarios"
}

if [[ ${1-} == --compare ]]; then
  (($# >= 4)) || die "usage: same_bytes.sh --compare SOURCE_DIR PROGRAM PROGRAM..."
  source_dir=$2
  shift 2
  compare "$@"
  exit
fi

(($# == 3)) || die "usage: same_bytes.sh PROGRAM SOURCE_DIR BUILD_DIR"
program=$1 source_dir=$2 build_dir=$3
for tool in clang++-14 cmake ninja python3; do
  command -v "$tool" >/dev/null || die "$tool is missing; \`./dev\` installs it"
done
mkdir -p "$build_dir"
build clang-O0 clang++-14 -O0
compare "$program" "$built"
