// Runs programs in a pseudo-terminal and says what they cost. `Tests/Scripts/bench` compiles and runs it.
//
//   terminal-bench frames RUNS ROWS COLUMNS -- QUIT PROGRAM ... [-- QUIT PROGRAM ...]
//     One program after the other, RUNS times over; the first round warms up and is not printed. A line:
//     number of the program, ms to the end of the first frame, ms of CPU until then, KB of memory at
//     most, bytes of the frame. A frame has ended when for some time nothing comes and the program does
//     nothing.
//
//   terminal-bench keys ROWS COLUMNS GROUP=KEYS ... -- QUIT PROGRAM ...
//     Types keys one by one, each after the answer to the one before. A line for each key: group, µs of
//     CPU, bytes. A group that begins with - is typed and not printed; one with ~ neither, and after each
//     of its keys the hand rests.
//
// In keys \r is Enter and \e is Escape.
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
  FRAME_QUIET_MS = 150,
  KEY_QUIET_MS = 5,
  REST_MS = 150,
  BEGIN_MS = 3000,
  QUIT_MS = 3000,
};
static const double IDLE_CPU_MS = 0.02;

typedef struct {
  pid_t process;
  int terminal;
  clockid_t cpu;
  double started;
} child;

static void fail(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
  fputc('\n', stderr);
  exit(1);
}

static double milliseconds(clockid_t clock) {
  struct timespec time;
  if (clock_gettime(clock, &time) != 0) return -1;
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static child start(char **command, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  child result = {.started = milliseconds(CLOCK_MONOTONIC)};
  result.process = forkpty(&result.terminal, NULL, NULL, &size);
  if (result.process < 0) fail("no terminal");
  if (result.process == 0) {
    setenv("TERM", "xterm-256color", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    execvp(command[0], command);
    _exit(127);
  }
  if (clock_getcpuclockid(result.process, &result.cpu) != 0) fail("no clock of %s", command[0]);
  return result;
}

static void type(const child *program, const char *keys, size_t length) {
  if (write(program->terminal, keys, length) != (ssize_t)length) fail("the terminal is gone");
}

// Programs ask the terminal where its cursor is and what it is, and some wait for the answer.
static void answer(const child *program, const char *bytes, size_t length) {
  if (memmem(bytes, length, "\033[6n", 4) != NULL) type(program, "\033[1;1R", 6);
  if (memmem(bytes, length, "\033[c", 3) != NULL) type(program, "\033[?62c", 6);
}

// Reads until nothing comes for some time and the program has done nothing in it; returns the bytes,
// and when the last of them came.
static long read_frame(const child *program, int quiet_ms, double *end) {
  static char buffer[1 << 16];
  long bytes = 0;
  double cpu = 0;
  while (true) {
    struct pollfd waiting = {program->terminal, POLLIN, 0};
    if (poll(&waiting, 1, quiet_ms) <= 0) {
      double now = milliseconds(program->cpu);
      // On a machine that others use too a program may not even have begun.
      bool has_begun = bytes > 0 || milliseconds(CLOCK_MONOTONIC) - program->started > BEGIN_MS;
      if (now - cpu < IDLE_CPU_MS && has_begun) return bytes;
      cpu = now;
      continue;
    }
    ssize_t length = read(program->terminal, buffer, sizeof buffer);
    if (length <= 0) return bytes;
    *end = milliseconds(CLOCK_MONOTONIC);
    bytes += length;
    answer(program, buffer, (size_t)length);
  }
}

static char *unescaped(const char *text) {
  char *result = calloc(strlen(text) + 1, 1);
  if (result == NULL) fail("no memory");
  for (char *out = result; *text != '\0'; text++) {
    bool is_escape = text[0] == '\\' && (text[1] == 'r' || text[1] == 'e');
    *out++ = !is_escape ? *text : text[1] == 'r' ? '\r' : '\033';
    if (is_escape) text++;
  }
  return result;
}

// Ends the program by its own keys, and by force only where they do not help.
static struct rusage quit(const child *program, const char *keys) {
  struct rusage usage;
  int status;
  char *typed = unescaped(keys);
  type(program, typed, strlen(typed));
  free(typed);
  double begin = milliseconds(CLOCK_MONOTONIC);
  while (wait4(program->process, &status, WNOHANG, &usage) != program->process) {
    char buffer[4096];
    struct pollfd waiting = {program->terminal, POLLIN, 0};
    if (poll(&waiting, 1, 5) > 0 && read(program->terminal, buffer, sizeof buffer) < 0) usleep(1000);
    if (milliseconds(CLOCK_MONOTONIC) - begin < QUIT_MS) continue;
    kill(program->process, SIGKILL);
    wait4(program->process, &status, 0, &usage);
    break;
  }
  close(program->terminal);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127) fail("a program is not installed");
  return usage;
}

static void frame(int number, char **command, int rows, int columns, bool is_printed) {
  child program = start(command + 1, rows, columns);
  double end = 0;
  long bytes = read_frame(&program, FRAME_QUIET_MS, &end);
  if (bytes == 0) fail("%s draws nothing", command[1]);
  double cpu = milliseconds(program.cpu);
  struct rusage usage = quit(&program, command[0]);
  if (is_printed)
    printf("%d\t%.3f\t%.3f\t%ld\t%ld\n", number, end - program.started, cpu, usage.ru_maxrss, bytes);
}

static void frames(char **words, int count) {
  enum { MOST = 16 };
  char **commands[MOST];
  int found = 0;
  int runs = atoi(words[0]), rows = atoi(words[1]), columns = atoi(words[2]);
  for (int i = 3; i < count; i++) {
    if (strcmp(words[i], "--") != 0) continue;
    words[i] = NULL;
    if (found == MOST || i + 2 >= count) fail("too many programs, or none");
    commands[found++] = &words[i + 1];
  }
  for (int run = 0; run <= runs; run++)
    for (int i = 0; i < found; i++) frame(i, commands[i], rows, columns, run > 0);
}

static void type_group(const child *program, const char *group) {
  const char *keys = strchr(group, '=');
  if (keys == NULL) fail("no keys in %s", group);
  char *typed = unescaped(keys + 1);
  for (const char *key = typed; *key != '\0'; key++) {
    double before = milliseconds(program->cpu), end = 0;
    type(program, key, 1);
    long bytes = read_frame(program, KEY_QUIET_MS, &end);
    double after = milliseconds(program->cpu);
    if (before < 0 || after < 0) fail("the program has ended");
    if (group[0] == '~') read_frame(program, REST_MS, &end);
    if (group[0] == '-' || group[0] == '~') continue;
    printf("%.*s\t%.1f\t%ld\n", (int)(keys - group), group, (after - before) * 1000, bytes);
  }
  free(typed);
}

static void keys(char **words, int count) {
  int rows = atoi(words[0]), columns = atoi(words[1]), end = 2;
  while (end < count && strcmp(words[end], "--") != 0) end++;
  if (end + 2 >= count) fail("no program");
  child program = start(&words[end + 2], rows, columns);
  double time = 0;
  if (read_frame(&program, FRAME_QUIET_MS, &time) == 0) fail("nothing is drawn");
  for (int i = 2; i < end; i++) type_group(&program, words[i]);
  quit(&program, words[end + 1]);
}

int main(int count, char **words) {
  if (count > 5 && strcmp(words[1], "frames") == 0) {
    frames(words + 2, count - 2);
  } else if (count > 5 && strcmp(words[1], "keys") == 0) {
    keys(words + 2, count - 2);
  } else {
    fail("terminal-bench frames|keys ...");
  }
  return 0;
}
