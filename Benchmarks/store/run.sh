#!/bin/sh
# Builds one store-bench per engine and runs them alternately; the figures of docs/decisions/0001-embedded-store.md came
# from it. Usage: run.sh small|large|crash [ROUNDS] ; STORE_BENCH_DIR is the folder for binaries and data (needs 8 GB).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${STORE_BENCH_DIR:-${TMPDIR:-/tmp}/store-bench}
rounds=${2:-3}
mkdir -p "$work"
build() { cc -std=gnu11 -O2 -Wall -Wextra -Werror "-DENGINE_$1" -o "$work/$1" "$here/store-bench.c" $2 -lpthread; }
build FLOOR ""
build LMDB -llmdb
build ROCKSDB -lrocksdb
build SQLITE -lsqlite3
build SQLITE_ROWID -lsqlite3
cd "$work"

small() {
    for round in $(seq "$rounds"); do
        for engine in FLOOR LMDB ROCKSDB SQLITE SQLITE_ROWID; do
            echo "== $engine round $round"
            rm -rf "data_$engine"
            ./$engine "data_$engine" open
            start=$(date +%s%N); ./$engine "data_$engine" open > /dev/null; end=$(date +%s%N)
            echo "process with reopen: $(((end - start) / 1000)) us"
            ./$engine "data_$engine" put 1 3000 0
            ./$engine "data_$engine" put 16 40000 10000
            ./$engine "data_$engine" put 64 60000 100000
            ./$engine "data_$engine" get 100000 3000
            ./$engine "data_$engine" scan 2000 3000 100
            ./$engine "data_$engine" keys | tail -1
            rm -rf "data_$engine"
        done
    done
}

large() {
    for engine in LMDB ROCKSDB SQLITE_ROWID; do
        echo "== $engine"
        rm -rf "large_$engine"
        ./$engine "large_$engine" load 1000000
        du -sm "large_$engine"
    done
    for round in $(seq "$rounds"); do
        for engine in LMDB ROCKSDB SQLITE_ROWID; do
            echo "== $engine of 1 GB, round $round"
            from=$((round * 2000000))
            ./$engine "large_$engine" open
            ./$engine "large_$engine" put 1 3000 "$from"
            ./$engine "large_$engine" put 16 30000 "$((from + 100000))"
            ./$engine "large_$engine" put 64 60000 "$((from + 200000))"
            ./$engine "large_$engine" get 100000 1000000
            ./$engine "large_$engine" scan 1000 1000000 100
        done
    done
    rm -rf large_*
}

# Kills each engine's writer at random moments and looks for every commit that it had printed.
crash() {
    for engine in LMDB ROCKSDB SQLITE_ROWID; do
        rm -rf "crash_$engine"
        from=0
        for round in $(seq "$rounds"); do
            ./$engine "crash_$engine" crash "$from" > acks &
            writer=$!
            sleep "0.$((200 + (round * 137) % 500))"
            kill -9 "$writer"
            wait "$writer" 2> /dev/null || true
            to=$(tail -1 acks); to=${to:-$from}
            ./$engine "crash_$engine" verify 0 "$to" | sed "s/^/$engine kill $round: /"
            from=$to
        done
        rm -rf "crash_$engine"
    done
}

"${1:-small}"
