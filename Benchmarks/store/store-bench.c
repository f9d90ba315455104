// Measures an embedded engine behind the pattern that Martlet's store uses: one writer thread takes everything that waits,
// writes it as one durable commit, and wakes the waiters; reads come from another thread. One binary per engine, so that
// start-up includes loading exactly that engine's libraries.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { VALUE = 1024, MAX_KEY = 2048, MAX_BATCH = 1024 };
typedef struct { uint8_t key[MAX_KEY]; int key_len; uint8_t value[VALUE]; } item;

static void die(const char *what, const char *why) { fprintf(stderr, "%s: %s\n", what, why ? why : strerror(errno)); exit(1); }

// The engine: each provides these, writes are one durable commit.
static void engine_open(const char *dir);
static int engine_write(item **items, int n);                       // 0, or an errno-like code with nothing written
static int engine_get(const uint8_t *key, int len, uint8_t *value); // length of the value, or -1
static int engine_scan(const uint8_t *from, int len, int limit, int (*row)(const uint8_t *, int, const uint8_t *, int));
static void engine_close(void);

#if defined(ENGINE_LMDB)
#include <lmdb.h>
static MDB_env *env; static MDB_dbi dbi;
static void mcheck(int rc, const char *what) { if (rc) die(what, mdb_strerror(rc)); }
static void engine_open(const char *dir) {
    mcheck(mdb_env_create(&env), "create");
    mcheck(mdb_env_set_mapsize(env, 64ull << 30), "mapsize");
    mcheck(mdb_env_open(env, dir, MDB_NOTLS | MDB_NORDAHEAD, 0600), "open");
    MDB_txn *t; mcheck(mdb_txn_begin(env, 0, 0, &t), "begin");
    mcheck(mdb_dbi_open(t, 0, 0, &dbi), "dbi"); mcheck(mdb_txn_commit(t), "commit");
}
static int engine_write(item **items, int n) {
    MDB_txn *t; mcheck(mdb_txn_begin(env, 0, 0, &t), "begin");
    for (int i = 0; i < n; i++) {
        MDB_val k = {items[i]->key_len, items[i]->key}, v = {VALUE, items[i]->value};
        int rc = mdb_put(t, dbi, &k, &v, 0); if (rc) { mdb_txn_abort(t); return rc; }
    }
    return mdb_txn_commit(t);
}
static MDB_txn *reader(void) {
    static MDB_txn *t; if (t) mcheck(mdb_txn_renew(t), "renew"); else mcheck(mdb_txn_begin(env, 0, MDB_RDONLY, &t), "begin"); return t;
}
static int engine_get(const uint8_t *key, int len, uint8_t *value) {
    MDB_txn *t = reader(); MDB_val k = {len, (void *)key}, v; int rc = mdb_get(t, dbi, &k, &v), n = -1;
    if (!rc) memcpy(value, v.mv_data, n = v.mv_size);
    mdb_txn_reset(t); return n;
}
static int engine_scan(const uint8_t *from, int len, int limit, int (*row)(const uint8_t *, int, const uint8_t *, int)) {
    MDB_txn *t = reader(); MDB_cursor *c; mcheck(mdb_cursor_open(t, dbi, &c), "cursor");
    MDB_val k = {len, (void *)from}, v; int n = 0;
    for (int rc = mdb_cursor_get(c, &k, &v, len ? MDB_SET_RANGE : MDB_FIRST); !rc && n < limit; rc = mdb_cursor_get(c, &k, &v, MDB_NEXT)) { n++; row(k.mv_data, k.mv_size, v.mv_data, v.mv_size); }
    mdb_cursor_close(c); mdb_txn_reset(t); return n;
}
static void engine_close(void) { mdb_env_close(env); }

#elif defined(ENGINE_ROCKSDB)
#include <rocksdb/c.h>
static rocksdb_t *db; static rocksdb_writeoptions_t *wo; static rocksdb_readoptions_t *ro;
static void rcheck(char *e, const char *what) { if (e) die(what, e); }
static void engine_open(const char *dir) {
    rocksdb_options_t *o = rocksdb_options_create(); char *e = 0;
    rocksdb_options_set_create_if_missing(o, 1);
    rocksdb_options_set_write_buffer_size(o, 8 << 20); rocksdb_options_set_max_write_buffer_number(o, 3);
    rocksdb_options_set_compression(o, rocksdb_no_compression);
    rocksdb_options_set_info_log_level(o, 4); rocksdb_options_set_stats_dump_period_sec(o, 0);
    rocksdb_options_set_stats_persist_period_sec(o, 0);
    rocksdb_options_set_recycle_log_file_num(o, 2); rocksdb_options_set_max_background_jobs(o, 2);
    rocksdb_options_set_skip_stats_update_on_db_open(o, 1); rocksdb_options_set_skip_checking_sst_file_sizes_on_db_open(o, 1);
    rocksdb_options_set_max_open_files(o, 256); rocksdb_options_set_level_compaction_dynamic_level_bytes(o, 1);
    rocksdb_options_set_use_fsync(o, 0); rocksdb_options_set_allow_mmap_reads(o, 0);
    rocksdb_block_based_table_options_t *b = rocksdb_block_based_options_create();
    rocksdb_block_based_options_set_block_cache(b, rocksdb_cache_create_lru(8 << 20));
    rocksdb_block_based_options_set_filter_policy(b, rocksdb_filterpolicy_create_bloom_full(10));
    rocksdb_block_based_options_set_format_version(b, 5); rocksdb_block_based_options_set_block_size(b, 4096);
    rocksdb_options_set_block_based_table_factory(o, b);
    db = rocksdb_open(o, dir, &e); rcheck(e, "open");
    wo = rocksdb_writeoptions_create(); rocksdb_writeoptions_set_sync(wo, 1); ro = rocksdb_readoptions_create();
}
static int engine_write(item **items, int n) {
    rocksdb_writebatch_t *w = rocksdb_writebatch_create(); char *e = 0;
    for (int i = 0; i < n; i++) rocksdb_writebatch_put(w, (char *)items[i]->key, items[i]->key_len, (char *)items[i]->value, VALUE);
    rocksdb_write(db, wo, w, &e); rocksdb_writebatch_destroy(w);
    if (e) { fprintf(stderr, "write: %s\n", e); return 1; } return 0;
}
static int engine_get(const uint8_t *key, int len, uint8_t *value) {
    char *e = 0; rocksdb_pinnableslice_t *p = rocksdb_get_pinned(db, ro, (char *)key, len, &e); rcheck(e, "get");
    if (!p) return -1;
    size_t n; const char *v = rocksdb_pinnableslice_value(p, &n); memcpy(value, v, n); rocksdb_pinnableslice_destroy(p); return n;
}
static int engine_scan(const uint8_t *from, int len, int limit, int (*row)(const uint8_t *, int, const uint8_t *, int)) {
    rocksdb_iterator_t *i = rocksdb_create_iterator(db, ro); int n = 0;
    for (rocksdb_iter_seek(i, (char *)from, len); n < limit && rocksdb_iter_valid(i); rocksdb_iter_next(i)) { size_t k, v; const char *a = rocksdb_iter_key(i, &k), *b = rocksdb_iter_value(i, &v); n++; row((void *)a, k, (void *)b, v); }
    rocksdb_iter_destroy(i); return n;
}
static void engine_close(void) { rocksdb_close(db); }

#elif defined(ENGINE_SQLITE) || defined(ENGINE_SQLITE_ROWID)
#include <sqlite3.h>
static sqlite3 *db, *rdb; static sqlite3_stmt *put, *get, *scan, *begin, *commit;
static sqlite3_stmt *prepare(sqlite3 *d, const char *s) { sqlite3_stmt *t; if (sqlite3_prepare_v3(d, s, -1, SQLITE_PREPARE_PERSISTENT, &t, 0)) die(s, sqlite3_errmsg(d)); return t; }
static void run(sqlite3 *d, const char *s) { char *e; if (sqlite3_exec(d, s, 0, 0, &e)) die(s, e); }
static sqlite3 *connect_to(const char *dir) {
    char path[512]; snprintf(path, sizeof path, "%s/store.db", dir); sqlite3 *d;
    if (sqlite3_open_v2(path, &d, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, 0)) die(path, sqlite3_errmsg(d));
    run(d, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA cache_size=-8000; PRAGMA mmap_size=0");
    if (getenv("BENCH_PRAGMA")) run(d, getenv("BENCH_PRAGMA"));
    return d;
}
static void engine_open(const char *dir) {
    db = connect_to(dir);
#ifdef ENGINE_SQLITE
    run(db, "CREATE TABLE IF NOT EXISTS kv(k BLOB PRIMARY KEY, v BLOB) WITHOUT ROWID");
#else
    run(db, "CREATE TABLE IF NOT EXISTS kv(k BLOB UNIQUE, v BLOB)");
#endif
    rdb = connect_to(dir); begin = prepare(db, "BEGIN IMMEDIATE"); commit = prepare(db, "COMMIT");
    put = prepare(db, "INSERT INTO kv VALUES(?,?) ON CONFLICT(k) DO UPDATE SET v=excluded.v");
    get = prepare(rdb, "SELECT v FROM kv WHERE k=?"); scan = prepare(rdb, "SELECT k, v FROM kv WHERE k>=? ORDER BY k LIMIT ?");
}
static int step(sqlite3_stmt *s) { int rc = sqlite3_step(s); sqlite3_reset(s); return rc == SQLITE_DONE ? 0 : rc; }
static int engine_write(item **items, int n) {
    int rc = step(begin);
    for (int i = 0; i < n && !rc; i++) { sqlite3_bind_blob(put, 1, items[i]->key, items[i]->key_len, SQLITE_STATIC); sqlite3_bind_blob(put, 2, items[i]->value, VALUE, SQLITE_STATIC); rc = step(put); }
    if (!rc) rc = step(commit);
    if (rc) { fprintf(stderr, "write: %s\n", sqlite3_errmsg(db)); run(db, "ROLLBACK"); }
    return rc;
}
static int engine_get(const uint8_t *key, int len, uint8_t *value) {
    sqlite3_bind_blob(get, 1, key, len, SQLITE_STATIC); int n = -1;
    if (sqlite3_step(get) == SQLITE_ROW) { n = sqlite3_column_bytes(get, 0); memcpy(value, sqlite3_column_blob(get, 0), n); }
    sqlite3_reset(get); return n;
}
static int engine_scan(const uint8_t *from, int len, int limit, int (*row)(const uint8_t *, int, const uint8_t *, int)) {
    sqlite3_bind_blob(scan, 1, from, len, SQLITE_STATIC); sqlite3_bind_int(scan, 2, limit); int n = 0;
    while (sqlite3_step(scan) == SQLITE_ROW) { n++; row(sqlite3_column_blob(scan, 0), sqlite3_column_bytes(scan, 0), sqlite3_column_blob(scan, 1), sqlite3_column_bytes(scan, 1)); }
    sqlite3_reset(scan); return n;
}
static void engine_close(void) { sqlite3_finalize(put); sqlite3_finalize(get); sqlite3_finalize(scan); sqlite3_finalize(begin); sqlite3_finalize(commit); sqlite3_close(rdb); sqlite3_close(db); }

#else // the floor: an append-only file, one fdatasync a commit, no index
static int fd;
static void engine_open(const char *dir) { char p[512]; snprintf(p, sizeof p, "%s/log", dir); fd = open(p, O_RDWR | O_CREAT | O_APPEND, 0600); if (fd < 0) die(p, 0); }
static int engine_write(item **items, int n) {
    static uint8_t buffer[MAX_BATCH * (VALUE + MAX_KEY)]; size_t at = 0;
    for (int i = 0; i < n; i++) { memcpy(buffer + at, items[i]->key, items[i]->key_len); at += items[i]->key_len; memcpy(buffer + at, items[i]->value, VALUE); at += VALUE; }
    if (write(fd, buffer, at) != (ssize_t)at) die("write", 0);
    return fdatasync(fd);
}
static int engine_get(const uint8_t *k, int l, uint8_t *v) { (void)k; (void)l; (void)v; return -1; }
static int engine_scan(const uint8_t *f, int l, int m, int (*row)(const uint8_t *, int, const uint8_t *, int)) { (void)f; (void)l; (void)m; (void)row; return 0; }
static void engine_close(void) { close(fd); }
#endif

// MARK: the writer thread

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t work = PTHREAD_COND_INITIALIZER, done = PTHREAD_COND_INITIALIZER;
static item *waiting[MAX_BATCH], *finished[MAX_BATCH]; static int waiting_n, finished_n; static long commits;
static void *writer(void *unused) {
    (void)unused;
    for (;;) {
        pthread_mutex_lock(&lock); while (!waiting_n) pthread_cond_wait(&work, &lock);
        item *batch[MAX_BATCH]; int n = waiting_n; memcpy(batch, waiting, n * sizeof *batch); waiting_n = 0; pthread_mutex_unlock(&lock);
        if (engine_write(batch, n)) die("write failed", "");
        pthread_mutex_lock(&lock); memcpy(finished + finished_n, batch, n * sizeof *batch); finished_n += n; commits++;
        pthread_cond_signal(&done); pthread_mutex_unlock(&lock);
    }
    return 0;
}

// MARK: measuring

static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec / 1e9; }
static double cpu(void) { struct rusage r; getrusage(RUSAGE_SELF, &r); return r.ru_utime.tv_sec + r.ru_stime.tv_sec + (r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6; }
static uint64_t mix(uint64_t x) { x += 0x9E3779B97F4A7C15; x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9; x = (x ^ x >> 27) * 0x94D049BB133111EB; return x ^ x >> 31; }
static void fill(item *i, uint64_t id) {
    i->key_len = sprintf((char *)i->key, "dynamodb/table/%016lx%016lx", mix(id), mix(id + 7));
    for (int b = 0; b < VALUE; b += 8) { uint64_t v = mix(id * 131 + b); memcpy(i->value + b, &v, 8); }
}
static void memory(const char *when) {
    FILE *f = fopen("/proc/self/status", "r"); char line[256]; printf("memory %s:", when);
    while (fgets(line, sizeof line, f)) if (!strncmp(line, "VmRSS", 5) || !strncmp(line, "RssAnon", 7) || !strncmp(line, "RssFile", 7)) { char *n = strchr(line, ':') + 1; printf(" %.*s %ld", (int)(n - line - 1), line, atol(n)); }
    printf(" kB\n"); fclose(f);
}
static long scanned; static int count_row(const uint8_t *k, int kl, const uint8_t *v, int vl) { scanned += k[kl - 1] + v[vl - 1]; return 0; }

static void bench_put(int clients, long count, uint64_t from) {
    pthread_t t; pthread_create(&t, 0, writer, 0); item *items = calloc(clients, sizeof *items);
    for (int c = 0; c < clients; c++) fill(&items[c], from + c);
    double start = now(), spent = cpu(); commits = 0; long sent = 0, acked = 0;
    pthread_mutex_lock(&lock); for (int c = 0; c < clients; c++) waiting[waiting_n++] = &items[c]; sent = clients; pthread_cond_signal(&work);
    while (acked < count) {
        while (!finished_n) pthread_cond_wait(&done, &lock);
        item *batch[MAX_BATCH]; int n = finished_n; memcpy(batch, finished, n * sizeof *batch); finished_n = 0; pthread_mutex_unlock(&lock);
        for (int i = 0; i < n; i++) fill(batch[i], from + sent + i);
        pthread_mutex_lock(&lock);
        for (int i = 0; i < n; i++) waiting[waiting_n++] = batch[i];
        acked += n; sent += n; pthread_cond_signal(&work);
    }
    pthread_mutex_unlock(&lock);
    double wall = now() - start; spent = cpu() - spent;
    printf("put clients %d: %.0f/s, cpu %.1f us/put, %.1f puts/commit\n", clients, acked / wall, spent / acked * 1e6, (double)acked / commits);
}
static void load(long count) {
    item *items = calloc(MAX_BATCH, sizeof *items), *batch[MAX_BATCH]; double start = now(), spent = cpu();
    for (long at = 0; at < count; at += 1000) { for (int i = 0; i < 1000; i++) { fill(&items[i], at + i); batch[i] = &items[i]; } if (engine_write(batch, 1000)) die("load", ""); }
    printf("load %ld in commits of 1000: %.0f/s, cpu %.1f us/put\n", count, count / (now() - start), (cpu() - spent) / count * 1e6);
}
static void bench_get(long count, long population) {
    item i; uint8_t value[VALUE * 4]; long found = 0; double start = now(), spent = cpu();
    for (long n = 0; n < count; n++) { i.key_len = sprintf((char *)i.key, "dynamodb/table/%016lx%016lx", mix(mix(n) % population), mix(mix(n) % population + 7)); found += engine_get(i.key, i.key_len, value) == VALUE; }
    printf("get: %.0f/s, cpu %.2f us, found %ld of %ld\n", count / (now() - start), (cpu() - spent) / count * 1e6, found, count);
}
static void bench_scan(long count, long population, int rows) {
    item i; long n = 0; double start = now(), spent = cpu();
    for (long s = 0; s < count; s++) { uint64_t id = mix(s + 99) % population; i.key_len = sprintf((char *)i.key, "dynamodb/table/%016lx%016lx", mix(id), mix(id + 7)); n += engine_scan(i.key, i.key_len, rows, count_row); }
    printf("scan of %d: %.0f rows/s, cpu %.2f us/scan\n", rows, n / (now() - start), (cpu() - spent) / count * 1e6);
}
// Commits without end and prints the number of each commit once it is durable.
static void crash_writer(uint64_t from) {
    item items[8], *batch[8];
    for (uint64_t n = from;; n += 8) { for (int i = 0; i < 8; i++) { fill(&items[i], n + i); batch[i] = &items[i]; } if (engine_write(batch, 8)) exit(3); char line[32]; int l = sprintf(line, "%lu\n", n + 8); if (write(1, line, l) != l) exit(4); }
}
static void verify(uint64_t from, uint64_t to) {
    item i; uint8_t value[VALUE * 4]; long lost = 0;
    for (uint64_t n = from; n < to; n++) { fill(&i, n); if (engine_get(i.key, i.key_len, value) != VALUE || memcmp(value, i.value, VALUE)) lost++; }
    printf("verify: %ld of %lu lost\n", lost, to - from); exit(lost != 0);
}

int main(int argc, char **argv) {
    if (argc < 3) die("usage", "store-bench DIR open | load N | put CLIENTS N FROM | get N POP | scan N POP ROWS | crash FROM | verify FROM TO | keys");
    setvbuf(stdout, 0, _IOLBF, 0); mkdir(argv[1], 0700); double start = now(); engine_open(argv[1]);
    const char *verb = argv[2]; long a = argc > 3 ? atol(argv[3]) : 0, b = argc > 4 ? atol(argv[4]) : 0, c = argc > 5 ? atol(argv[5]) : 0;
    if (!strcmp(verb, "open")) { uint8_t v[VALUE * 4]; engine_get((uint8_t *)"x", 1, v); printf("opened in %.2f ms\n", (now() - start) * 1e3); memory("idle"); }
    else if (!strcmp(verb, "load")) { load(a); memory("after load"); }
    else if (!strcmp(verb, "put")) { bench_put(a, b, c); memory("after puts"); _exit(0); } // the writer still has a batch in hand
    else if (!strcmp(verb, "get")) { bench_get(a, b); memory("after gets"); }
    else if (!strcmp(verb, "scan")) { bench_scan(a, b, c); memory("after scans"); }
    else if (!strcmp(verb, "crash")) crash_writer(a);
    else if (!strcmp(verb, "verify")) verify(a, b);
    else if (!strcmp(verb, "keys")) {
        item i; int longest = 0; memset(i.key, 'k', MAX_KEY); memset(i.value, 1, VALUE); item *p = &i;
        for (i.key_len = 1; i.key_len <= MAX_KEY && !engine_write(&p, 1); i.key_len += 37) longest = i.key_len;
        printf("longest key taken: %d bytes\n", longest);
    }
    engine_close();
    return 0;
}
