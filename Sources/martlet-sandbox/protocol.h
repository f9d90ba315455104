// The messages between the server and this program, and between this program and its cells.
//
// One SOCK_SEQPACKET packet is one message: a header, then fields. Numbers are in the machine's own byte order, since
// both ends are on one machine. Every length is checked before it is used; a message that does not add up ends the
// connection.
//
//   message  = u32 length of the whole message, u16 kind, u16 version, u64 id, field*
//   field    = u16 tag, u16 zero, u32 length, bytes            (texts without a terminating zero)
//
// The id is chosen by the server, one per sandbox, never zero and never used twice.
//
//   server -> helper   CREATE   CODE LAYER* RUNTIME BIND* ARGUMENT+ ENVIRONMENT* MEMORY TMP PIDS FILES PROCESSORS
//                               SECLUDED? EXTENSION* EXTENSION_ENVIRONMENT*
//                               and WARM* when its runtime may have been started ahead, with these variables
//                      DESTROY                    only after CREATED; asking twice is fine
//                      SIGNAL   NUMBER TEXT?      to the program, or to the extension or program that TEXT names
//                      RUN                        starts the program, which waits for it where there are extensions
//                      CONNECT  PORT NUMBER       from inside, to a port of 127.0.0.1 there
//   helper -> server   HELLO    TEXT EGRESS (what was found), or STAGE ERRNO when no sandbox can be made here
//                      NOTE     TEXT              what functions have to do without; each sentence once
//                      CREATED  CGROUP_* PID, five descriptors: runtime listener, endpoint listener, stdout, stderr,
//                               the datagrams that tell of traces, and a sixth where there are extensions: what
//                               they print
//                      FAILED   STAGE ERRNO       the create failed, and nothing of it is left
//                      EXITED   STATUS OOM        everything inside is dead; limits and counters stay until DESTROY
//                      PROCESS  TEXT STATUS OOM   with extensions: one of them has ended, or the program (no text)
//                               TEXT STAGE ERRNO  it could not be started
//                      CONNECTED NUMBER           and the descriptor
//                               NUMBER STAGE ERRNO
//                      DESTROYED                  nothing is left
//   helper -> cell     WARM     RUNTIME BIND* ARGUMENT+ ENVIRONMENT* PIDS FILES: start this runtime, its function comes later
//                      CREATE   as it came, with a descriptor of a detached mount for each field that names a path, and
//                               after them a loop device where /tmp is not of the size that a spare has; to a warm cell
//                               without what WARM has brought
//                      SIGNAL with TEXT, RUN and CONNECT as they came
//   cell -> helper     READY    five descriptors as above, and two more with a way out (egress.h); TEXT* for NOTE
//                      WARMED                     the runtime waits for its function
//                      STARTED                    the program or the extensions run; with these the sixth descriptor
//                      PROCESS, CONNECTED         as above
//                      FAILED   STAGE ERRNO
//                      EXITED   STATUS
#ifndef MARTLET_PROTOCOL_H
#define MARTLET_PROTOCOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    PROTOCOL_VERSION = 1,
    MESSAGE_MAX = 128 * 1024, // Lambda allows 4 KB of environment; paths and arguments are short
    CELL_DESCRIPTORS = 5,
    EXTENSIONS_MAX = 10,
    MESSAGE_DESCRIPTORS = 64, // the kernel's own limit is 253
    STAGE_MAX = 256,
};

enum kind {
    KIND_CREATE = 1,
    KIND_DESTROY = 2,
    KIND_SIGNAL = 3,
    KIND_WARM = 4,
    KIND_RUN = 5,
    KIND_CONNECT = 6,
    KIND_HELLO = 64,
    KIND_CREATED = 65,
    KIND_FAILED = 66,
    KIND_EXITED = 67,
    KIND_DESTROYED = 68,
    KIND_PROCESS = 69,
    KIND_CONNECTED = 70,
    KIND_NOTE = 80,
    KIND_READY = 128,
    KIND_STARTED = 129,
    KIND_WARMED = 130,
};

enum tag {
    TAG_CODE = 1,
    TAG_LAYER = 2,
    TAG_RUNTIME = 3,
    TAG_BIND = 4, // source, one zero byte, target
    TAG_ARGUMENT = 5,
    TAG_ENVIRONMENT = 6, // NAME=value
    TAG_MEMORY = 7,      // u64, bytes
    TAG_TMP = 8,         // u64, bytes
    TAG_PIDS = 9,        // u64
    TAG_FILES = 10,      // u64
    TAG_WARM = 11,       // NAME=value
    TAG_EXTENSION = 12,  // a file's name in /opt/extensions
    TAG_EXTENSION_ENVIRONMENT = 13, // NAME=value
    TAG_STAGE = 20,
    TAG_ERRNO = 21,  // u64
    TAG_STATUS = 22, // u64, as waitpid gives it
    TAG_OOM = 23,    // u64, processes killed for want of memory
    TAG_NUMBER = 24, // u64
    TAG_PID = 25,    // u64
    TAG_TEXT = 26,
    TAG_PORT = 27, // u64
    TAG_CGROUP_CPU = 30, // folders
    TAG_CGROUP_MEMORY = 31,
    TAG_CGROUP_FREEZE = 32,  // the file to write to
    TAG_CGROUP_VERSION = 33, // u64: 1 or 2, of the cpu and memory controllers
    TAG_FREEZE_VERSION = 34, // u64: 1 (FROZEN, THAWED) or 2 (1, 0)
    TAG_CGROUP_USAGE = 35,   // the file that counts processor time, where there is one
    TAG_PROCESSORS = 40,     // u64, how many are seen
    TAG_EGRESS = 41,         // u64, enum egress
    TAG_SECLUDED = 42,       // u64, not zero: no way out
};

struct header {
    uint32_t length;
    uint16_t kind;
    uint16_t version;
    uint64_t id;
};

struct message {
    union {
        struct header header;
        char bytes[MESSAGE_MAX];
    };
    int descriptors[MESSAGE_DESCRIPTORS];
    int descriptor_count;
};

struct field {
    uint16_t tag;
    uint32_t length;
    const char *bytes;
};

void message_begin(struct message *message, enum kind kind, uint64_t id);
bool message_add(struct message *message, enum tag tag, const void *bytes, size_t length);
bool message_add_text(struct message *message, enum tag tag, const char *text);
bool message_add_number(struct message *message, enum tag tag, uint64_t number);
void message_add_failure(struct message *message, const char *stage, int error);
void message_add_descriptor(struct message *message, int descriptor);

// Sends the whole message; false with errno when the other side is gone.
bool message_send(int socket, const struct message *message);
// 1: a checked message, 0: end of the connection, -1: error (errno; EBADMSG for a message that does not add up).
int message_receive(int socket, struct message *message, int flags);
void message_close_descriptors(struct message *message);

// Fields whose folder or file on the machine goes to the cell as a mount, in the order of the fields.
bool tag_names_path(enum tag tag);

// Walks the fields: start with *offset = 0. False at the end.
bool message_next(const struct message *message, size_t *offset, struct field *field);
// Whether there is such a field, and the field.
bool message_find(const struct message *message, enum tag tag, struct field *field);
uint64_t message_number(const struct message *message, enum tag tag, uint64_t otherwise);

#endif
