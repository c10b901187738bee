#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#if !__has_include(<curses.h>)
#error "ncurses development files are missing. On Debian or Ubuntu: sudo apt-get install -y libncurses-dev"
#endif
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "CCurses.h"
#include "Death.h"
#include "Gathering.h"

// <term.h> defines hundreds of lower-case macros (lines, columns, ...); these are all we need of it.
extern int setupterm(const char *, int, int *);
extern char *tigetstr(const char *);
extern int tigetflag(const char *);
extern int tigetnum(const char *);
extern int putp(const char *);

static SCREEN *screen;

// A capability with its padding ($<50>) left out: padding means something only to tputs.
static size_t capability(const char *name, char *out, size_t room) {
  const char *text = tigetstr(name);
  if (text == NULL || text == (const char *)-1) return 0;
  size_t length = 0;
  for (const char *c = text; *c != '\0' && length + 1 < room; c++) {
    if (c[0] == '$' && c[1] == '<') {
      const char *end = strchr(c, '>');
      if (end != NULL) {
        c = end;
        continue;
      }
    }
    out[length++] = *c;
  }
  return length;
}

static size_t write_capability(const char *name) {
  char text[64];
  size_t length = capability(name, text, sizeof text);
  if (length > 0) cc_write_all(STDOUT_FILENO, text, length);
  return length;
}

static void remember_restoring_bytes(void) {
  static const char *const names[] = {"sgr0", "BD", "clear", "rmcup", "rmkx", "cnorm"};
  char bytes[512];
  size_t length = 0;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    length += capability(names[i], bytes + length, sizeof bytes - length);
  cc_set_restoring_bytes(bytes, length);
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  // A frame is finished even when a key waits: it is sent as a whole.
  typeahead(-1);
  curs_set(0);
}

int cc_open(cc_terminal *terminal) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CC_NOT_A_TERMINAL;
  const char *name = getenv("TERM");
  if (name == NULL || *name == '\0' || strcmp(name, "dumb") == 0) return CC_DUMB_TERMINAL;
  // Of a locale only its characters matter here; reading the rest of it takes sixty system calls.
  setlocale(LC_CTYPE, "");
  // Any locale gets UTF-8 text: C.UTF-8 is part of glibc.
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  int error = 0;
  if (setupterm(NULL, STDOUT_FILENO, &error) != OK) return CC_UNKNOWN_TERMINAL;
  cc_catch_signals();
  cc_remember_terminal();
  remember_restoring_bytes();
  screen = newterm(NULL, cc_output(), stdin);
  if (screen == NULL) return CC_UNKNOWN_TERMINAL;
  set_term(screen);
  set_modes();
  terminal->colors = 0;
  if (has_colors()) {
    start_color();
    use_default_colors();
    terminal->colors = COLORS;
  }
  terminal->direct = tigetflag("RGB") > 0 || tigetnum("RGB") > 0;
  terminal->alternate = tigetstr("rmcup") != NULL;
  write_capability("BE");
  cc_hold_standard_error();
  return CC_OPENED;
}

static void give_back(void) {
  write_capability("BD");
  if (tigetstr("rmcup") == NULL) {
    // Without an alternate screen the case would stay on the terminal.
    clear();
    refresh();
  }
  endwin();
  cc_release_standard_error();
}

void cc_close(void) {
  if (cc_is_held()) give_back();
}

void cc_resume(void) {
  if (!cc_is_held()) cc_hold_standard_error();
  reset_prog_mode();
  clearok(curscr, TRUE);
  doupdate();
  write_capability("BE");
}

void cc_suspend(void) {
  if (cc_is_held()) give_back();
  cc_stop_process();
  cc_resume();
}

void cc_size(int32_t *rows, int32_t *columns) {
  cc_window_size(rows, columns);
  if (screen == NULL || !is_term_resized(*rows, *columns)) return;
  resize_term(*rows, *columns);
  // What a terminal keeps of the old screen when its size changes, no two agree on.
  clearok(curscr, TRUE);
}

enum { MAX_STYLES = 8192 };
static struct {
  attr_t attributes;
  int pair;
  int32_t background;
} styles[MAX_STYLES];

void cc_define_style(uint16_t index, int32_t foreground, int32_t background, uint32_t attributes) {
  if (index >= MAX_STYLES) return;
  attr_t set = 0;
  if (attributes & CC_BOLD) set |= WA_BOLD;
  if (attributes & CC_DIM) set |= WA_DIM;
  if (attributes & CC_ITALIC) set |= WA_ITALIC;
  if (attributes & CC_UNDERLINE) set |= WA_UNDERLINE;
  if (attributes & CC_REVERSE) set |= WA_REVERSE;
  styles[index].attributes = set;
  styles[index].background = background;
  // A colour that cannot be had leaves the terminal's own; the glyph is drawn all the same.
  int pair = foreground < 0 && background < 0 ? 0 : alloc_pair(foreground, background);
  styles[index].pair = pair < 0 ? 0 : pair;
}

typedef struct {
  wchar_t scalars[CCHARW_MAX];
} cluster;
static cluster *clusters;
static size_t cluster_count;

void cc_define_cluster(uint32_t index, const uint32_t *scalars, size_t count) {
  if (index >= cluster_count) {
    size_t wanted = (size_t)index + 64;
    cluster *grown = realloc(clusters, wanted * sizeof *clusters);
    if (grown == NULL) return;
    memset(grown + cluster_count, 0, (wanted - cluster_count) * sizeof *grown);
    clusters = grown;
    cluster_count = wanted;
  }
  memset(&clusters[index], 0, sizeof clusters[index]);
  for (size_t i = 0; i < count && i < CCHARW_MAX - 1; i++)
    clusters[index].scalars[i] = (wchar_t)scalars[i];
}

static void set_glyph(cchar_t *out, uint32_t glyph) {
  memset(out->chars, 0, sizeof out->chars);
  if (!(glyph & CC_CLUSTER)) {
    out->chars[0] = glyph < 32 ? L' ' : (wchar_t)glyph;
    return;
  }
  uint32_t index = glyph & ~CC_CLUSTER;
  if (index < cluster_count) memcpy(out->chars, clusters[index].scalars, sizeof out->chars);
  if (out->chars[0] == 0) out->chars[0] = L' ';
}

static void set_style(cchar_t *out, uint16_t style) {
  int pair = styles[style].pair;
  // As setcchar stores it: the low eight bits of the pair in attr, all of it in ext_color.
  out->attr = styles[style].attributes | (attr_t)COLOR_PAIR(pair > 255 ? 255 : pair);
  out->ext_color = pair;
}

static bool has_same_blank(uint16_t style, uint16_t other) {
  attr_t visible = WA_UNDERLINE | WA_REVERSE;
  return styles[style].background == styles[other].background
         && ((styles[style].attributes | styles[other].attributes) & visible) == 0;
}

void cc_put(int32_t row, int32_t column, const cc_cell *cells, size_t count) {
  enum { CHUNK = 512, BLANK = ' ' };
  cchar_t out[CHUNK];
  // Blanks at the end keep their style: the terminal clears to the end of a line only in plain ones.
  size_t text_end = count;
  while (text_end > 0 && cells[text_end - 1].glyph == BLANK) text_end--;
  uint16_t before = 0;
  for (size_t taken = 0, begin = 0; taken < count; begin = taken) {
    size_t filled = 0;
    for (; taken < count && filled < CHUNK; taken++) {
      // ncurses adds the right half of a wide character itself.
      if (cells[taken].glyph == CC_RIGHT_HALF) continue;
      cchar_t *target = &out[filled++];
      uint16_t style = cells[taken].style < MAX_STYLES ? cells[taken].style : 0;
      // A gap in the style of the text before it looks the same and saves a change of colours.
      bool is_gap = taken > 0 && taken < text_end && cells[taken].glyph == BLANK;
      if (is_gap && has_same_blank(style, before)) style = before;
      set_glyph(target, cells[taken].glyph);
      set_style(target, style);
      before = style;
    }
    while (taken < count && cells[taken].glyph == CC_RIGHT_HALF) taken++;
    mvadd_wchnstr(row, column + (int32_t)begin, out, (int)filled);
  }
}

void cc_place_cursor(int32_t row, int32_t column, bool visible) {
  curs_set(visible ? 1 : 0);
  move(row, column);
}

void cc_flush(void) {
  wnoutrefresh(stdscr);
  cc_begin_gathering();
  doupdate();
  cc_end_gathering();
}

void cc_forget_screen(void) { clearok(curscr, TRUE); }

const char *cc_key_sequence(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

int cc_library_width(uint32_t scalar) {
  static bool located;
  if (!located) {
    setlocale(LC_CTYPE, "C.UTF-8");
    located = true;
  }
  return wcwidth((wchar_t)scalar);
}
