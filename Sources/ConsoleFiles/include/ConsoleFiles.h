/* The files of the console: its own, and the libraries that Debian's packages bring. */
#ifndef CONSOLE_FILES_H
#define CONSOLE_FILES_H

struct console_file {
    /* Under the console's folder: `pages/traces.js`. */
    const char *path;
    /* A text, which a NUL ends. */
    const unsigned char *text;
};

extern const struct console_file *const console_files;
extern const unsigned long console_file_count;

#endif
