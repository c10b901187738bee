// The whole of ncurses that Swift may see: plain functions and plain types.
//
// Swift 6 refuses the curses globals (stdscr, LINES, COLS) and cannot import its macros, so neither
// leaves this folder. Input is read as bytes and decoded in Swift, because ncurses hands out the
// pieces of an escape sequence it does not know as single keys, and a single key is a command here.
#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One screen cell. `glyph` is a Unicode scalar, CC_RIGHT_HALF, or CC_CLUSTER | index.
typedef struct {
  uint32_t glyph;
  uint16_t style;
  uint16_t spare;
} cc_cell;

static const uint32_t CC_CLUSTER = 0x80000000u;
static const uint32_t CC_RIGHT_HALF = 0x7fffffffu;

static const uint32_t CC_BOLD = 1, CC_DIM = 2, CC_ITALIC = 4, CC_UNDERLINE = 8, CC_REVERSE = 16;

typedef struct {
  int32_t colors;    ///< 0 on a monochrome terminal
  bool direct;       ///< colours are given as 0xRRGGBB
  bool alternate;    ///< has an alternate screen
} cc_terminal;

static const int CC_OPENED = 0, CC_NOT_A_TERMINAL = 1, CC_UNKNOWN_TERMINAL = 2, CC_DUMB_TERMINAL = 3;

/// Takes the terminal over; returns one of the four values above.
int cc_open(cc_terminal *terminal);

/// Gives the terminal back and prints what was written to standard error meanwhile.
void cc_close(void);

/// Gives the terminal back, stops the process (Ctrl-Z), and takes the terminal again when it continues.
void cc_suspend(void);

/// Takes the terminal again after the process was stopped from outside.
void cc_resume(void);

/// The size of the terminal now, at least 1 by 1; tells ncurses about it.
void cc_size(int32_t *rows, int32_t *columns);

/// Colours are -1 for the terminal's own, a palette number, or 0xRRGGBB when `direct`.
void cc_define_style(uint16_t index, int32_t foreground, int32_t background, uint32_t attributes);

/// Defines what CC_CLUSTER | index draws: a base and its combining marks.
void cc_define_cluster(uint32_t index, const uint32_t *scalars, size_t count);

void cc_put(int32_t row, int32_t column, const cc_cell *cells, size_t count);
void cc_place_cursor(int32_t row, int32_t column, bool visible);
void cc_flush(void);
/// The next flush draws every cell again.
void cc_forget_screen(void);

static const int CC_WOKE_INPUT = 1, CC_WOKE_SIGNAL = 2, CC_WOKE_OTHER = 4;

/// Waits for a key, a signal or one of `others`; 0 when `milliseconds` (-1: none) have passed.
int cc_wait(int32_t milliseconds, const int32_t *others, size_t count);

/// Reads what was typed: the number of bytes, 0 at the end of input, -1 when there is nothing now.
ptrdiff_t cc_read(uint8_t *bytes, size_t capacity);

/// The next signal that came in (WINCH, TERM, INT, HUP, TSTP, CONT), or 0.
int cc_next_signal(void);

/// What a key of this terminfo name ("kcuu1") sends, or NULL.
const char *cc_key_sequence(const char *name);

/// Ends the process by `signal` as its default action does, so that a caller sees what ended it.
void cc_die_of(int signal);

/// Columns that the C library gives a scalar; only tests ask, to hold our own table against it.
int cc_library_width(uint32_t scalar);

#endif
