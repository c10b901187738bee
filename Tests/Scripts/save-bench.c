// A save with the system calls of the store and nothing else: what the disk costs, without reading,
// checking and encoding a case. `Tests/Scripts/bench.py` compiles and runs it beside `benchmark save`.
//
//   save-bench STORE CASE LINE-BYTES COUNT
//     Puts the bytes of cases/CASE.json in their own place and appends a line of so many bytes to
//     history/CASE.jsonl, COUNT times over after a first time that is not counted. A line for each: the
//     name, the unit, ms.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static char *bytes;
static size_t room;

static int must(const char *what, int result) {
  if (result < 0) {
    perror(what);
    exit(1);
  }
  return result;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

// Reads a file whole, with one read more that finds its end; how long it is.
static size_t read_whole(const char *path) {
  int file = must(path, open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC));
  struct stat status;
  must(path, fstat(file, &status));
  if (room < (size_t)status.st_size + 1) {
    room = (size_t)status.st_size + 1;
    bytes = realloc(bytes, room);
  }
  size_t filled = 0;
  ssize_t count;
  while ((count = read(file, bytes + filled, room - filled)) > 0) filled += (size_t)count;
  close(file);
  return filled;
}

static void sync_folder(const char *path) {
  int folder = must(path, open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  must("fsync", fsync(folder));
  close(folder);
}

static void write_whole(int file, const char *from, size_t count) {
  if (write(file, from, count) != (ssize_t)count) {
    perror("write");
    exit(1);
  }
}

// The mark is in the name of the file in waiting, which no save before had.
static void save(
    const char *store, const char *name, const char *line, size_t length, unsigned long mark) {
  char file[4096], history[4096], cases[4096], histories[4096], temporary[4096];
  snprintf(cases, sizeof cases, "%s/cases", store);
  snprintf(histories, sizeof histories, "%s/history", store);
  snprintf(file, sizeof file, "%s/cases/%s.json", store, name);
  snprintf(history, sizeof history, "%s/history/%s.jsonl", store, name);
  snprintf(temporary, sizeof temporary, "%s/cases/.%s.json.%032lx.tmp", store, name, mark);
  struct stat status;
  int lock = must("lock", open(store, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  int line_up = must("lock", open(cases, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  must("flock", flock(line_up, LOCK_EX | LOCK_NB));
  must("flock", flock(lock, LOCK_EX | LOCK_NB));
  close(line_up);
  must("access", access(file, F_OK));
  must("access", access(history, F_OK));
  read_whole(history);
  must("stat", lstat(file, &status));
  size_t size = read_whole(file);

  int waiting = must("open", open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  must("stat", stat(cases, &status));
  must("stat", stat(file, &status));
  mode_t mode = status.st_mode & 0777;
  must("fstat", fstat(waiting, &status));
  if ((status.st_mode & 0777) != mode) must("fchmod", fchmod(waiting, mode));
  write_whole(waiting, bytes, size);
  must("fsync", fsync(waiting));
  close(waiting);
  must("stat", lstat(file, &status));

  must("access", access(history, F_OK));
  must("access", access(histories, F_OK));
  int record =
      must("open", open(history, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600));
  write_whole(record, line, length);
  must("fsync", fsync(record));
  close(record);

  must("rename", rename(temporary, file));
  sync_folder(cases);
  close(lock);
}

int main(int count, char **words) {
  if (count != 5) {
    fprintf(stderr, "usage: save-bench STORE CASE LINE-BYTES COUNT\n");
    return 2;
  }
  size_t length = strtoul(words[3], NULL, 10);
  char *line = malloc(length + 1);
  memset(line, ' ', length);
  line[length - 1] = '\n';
  long times = strtol(words[4], NULL, 10);
  for (long number = 0; number <= times; number++) {
    double start = now();
    save(words[1], words[2], line, length, (unsigned long)(start * 1e6));
    if (number > 0) printf("the same calls in C\tms\t%f\n", now() - start);
  }
  free(line);
  free(bytes);
  return 0;
}
