#include "Death.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

#include "CCurses.h"

static struct termios found;
static volatile sig_atomic_t held;
static char restoring[512];
static size_t restoring_length;
static int real_error = -1, memory_error = -1;
static int signal_pipe[2] = {-1, -1};

void cc_write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

void cc_remember_terminal(void) { tcgetattr(STDIN_FILENO, &found); }

void cc_set_restoring_bytes(const char *bytes, size_t length) {
  restoring_length = length < sizeof restoring ? length : sizeof restoring;
  memcpy(restoring, bytes, restoring_length);
}

bool cc_is_held(void) { return held != 0; }

void cc_hold_standard_error(void) {
  held = 1;
  if (real_error >= 0 || !isatty(STDERR_FILENO)) return;
  memory_error = memfd_create("standard-error", MFD_CLOEXEC);
  if (memory_error < 0) return;
  real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_error >= 0) dup2(memory_error, STDERR_FILENO);
}

// Async-signal-safe, as everything below that a handler reaches.
void cc_release_standard_error(void) {
  held = 0;
  if (real_error < 0) return;
  dup2(real_error, STDERR_FILENO);
  close(real_error);
  real_error = -1;
  lseek(memory_error, 0, SEEK_SET);
  char bytes[512];
  ssize_t length;
  while ((length = read(memory_error, bytes, sizeof bytes)) > 0) {
    for (ssize_t i = 0; i < length; i++)
      if ((unsigned char)bytes[i] < 32 && bytes[i] != '\n' && bytes[i] != '\t') bytes[i] = '?';
    cc_write_all(STDERR_FILENO, bytes, (size_t)length);
  }
  close(memory_error);
  memory_error = -1;
}

static void say(const char *text) { cc_write_all(STDERR_FILENO, text, strlen(text)); }

static void restore_terminal(void) {
  if (!held) return;
  cc_write_all(STDOUT_FILENO, restoring, restoring_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
  cc_release_standard_error();
  say("tumorboard stopped because of a fault in the program or a signal from outside. "
      "What was saved is kept.\n");
}

void cc_die_of(int signal) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigaction(signal, &action, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(signal);
}

// Not chained to Swift's own backtracer: on a terminal that waits 30 seconds at a prompt and prints
// memory, which may hold a case.
static void die(int signal) {
  restore_terminal();
  cc_die_of(signal);
}

static void note(int signal) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal;
  ssize_t ignored = write(signal_pipe[1], &byte, 1);
  (void)ignored;
  errno = kept;
}

static void catch_with(int signal, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

void cc_catch_signals(void) {
  static char stack[65536];
  static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT, SIGQUIT, SIGSYS};
  static const int noted[] = {SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT};
  if (signal_pipe[0] >= 0) return;
  if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
  // A memory image on disk would be a copy of the case.
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack, .ss_flags = 0};
  sigaltstack(&alternate, NULL);
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) catch_with(fatal[i], die, SA_ONSTACK);
  for (size_t i = 0; i < sizeof noted / sizeof *noted; i++) catch_with(noted[i], note, SA_RESTART);
}

void cc_stop_process(void) {
  catch_with(SIGTSTP, SIG_DFL, 0);
  raise(SIGTSTP);
  catch_with(SIGTSTP, note, SA_RESTART);
}

int cc_next_signal(void) {
  unsigned char byte;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

void cc_window_size(int32_t *rows, int32_t *columns) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  *rows = 24;
  *columns = 80;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row > 0) *rows = size.ws_row;
  if (size.ws_col > 0) *columns = size.ws_col;
}

int cc_wait(int32_t milliseconds, const int32_t *others, size_t count) {
  enum { MOST = 16 };
  struct pollfd watched[MOST] = {{STDIN_FILENO, POLLIN, 0}, {signal_pipe[0], POLLIN, 0}};
  nfds_t used = 2;
  for (size_t i = 0; i < count && used < MOST; i++)
    watched[used++] = (struct pollfd){others[i], POLLIN, 0};
  int woken = poll(watched, used, milliseconds);
  if (woken < 0) return errno == EINTR ? CC_WOKE_SIGNAL : CC_WOKE_INPUT;
  int result = 0;
  if (watched[0].revents != 0) result |= CC_WOKE_INPUT;
  if (watched[1].revents != 0) result |= CC_WOKE_SIGNAL;
  for (nfds_t i = 2; i < used; i++)
    if (watched[i].revents != 0) result |= CC_WOKE_OTHER;
  return result;
}

ptrdiff_t cc_read(uint8_t *bytes, size_t capacity) {
  struct pollfd waiting = {STDIN_FILENO, POLLIN, 0};
  if (poll(&waiting, 1, 0) <= 0) return -1;
  ssize_t length = read(STDIN_FILENO, bytes, capacity);
  if (length < 0) return errno == EINTR || errno == EAGAIN ? -1 : 0;
  return length;
}
