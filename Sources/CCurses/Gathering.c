#include "Gathering.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "Death.h"

static int output = -1, memory = -1;

FILE *cc_output(void) {
  output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  FILE *file = output < 0 ? NULL : fdopen(output, "w");
  if (file != NULL) memory = memfd_create("frame", MFD_CLOEXEC);
  // Without a descriptor to spare everything is written as it comes.
  return file == NULL ? stdout : file;
}

void cc_begin_gathering(void) {
  if (memory >= 0) dup3(memory, output, O_CLOEXEC);
}

void cc_end_gathering(void) {
  if (memory < 0) return;
  dup3(STDOUT_FILENO, output, O_CLOEXEC);
  off_t end = lseek(memory, 0, SEEK_CUR);
  lseek(memory, 0, SEEK_SET);
  static char bytes[1 << 16];
  for (off_t sent = 0; sent < end;) {
    size_t wanted = (size_t)(end - sent) < sizeof bytes ? (size_t)(end - sent) : sizeof bytes;
    ssize_t length = pread(memory, bytes, wanted, sent);
    if (length <= 0) return;
    cc_write_all(STDOUT_FILENO, bytes, (size_t)length);
    sent += length;
  }
}
