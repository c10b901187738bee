// Sends a frame to the terminal in one piece. Shared inside CCurses only.
#ifndef GATHERING_H
#define GATHERING_H

#include <stdio.h>

/// What ncurses is to write to: the terminal, but between the two calls below memory.
///
/// ncurses 6 flushes at every move of its cursor, a hundred times in a frame, and each of these wakes
/// whoever reads the other end.
FILE *cc_output(void);
/// What is written from now on waits.
void cc_begin_gathering(void);
/// Sends what has waited.
void cc_end_gathering(void);

#endif
