// What keeps the terminal usable whatever ends the process. Shared inside CCurses only.
#ifndef DEATH_H
#define DEATH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Signals that must end the process restore the terminal first; the others wait in a pipe.
void cc_catch_signals(void);
/// Keeps the terminal's settings as they were found.
void cc_remember_terminal(void);
/// The bytes that put the screen back, ready for a signal handler.
void cc_set_restoring_bytes(const char *bytes, size_t length);

/// While the screen is held, standard error goes to memory: `fatalError` writes its message before
/// the signal comes, and on the alternate screen it would vanish with it.
void cc_hold_standard_error(void);
void cc_release_standard_error(void);
bool cc_is_held(void);

void cc_stop_process(void);
void cc_window_size(int32_t *rows, int32_t *columns);
void cc_write_all(int descriptor, const char *bytes, size_t length);

#endif
