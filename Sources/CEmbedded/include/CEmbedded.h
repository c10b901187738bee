// Files that are part of the program, byte for byte.
//
// In C because of #embed: SwiftPM's embedInCode turns each byte into a number of an array literal, and
// took 411 s for 400 kB where this takes one.
#ifndef CEMBEDDED_H
#define CEMBEDDED_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  const char *path;  ///< from the top of the repository
  const uint8_t *bytes;
  size_t count;
} ce_file;

/// Every file, in the order of the list in CEmbedded.c.
const ce_file *ce_files(size_t *count);

#endif
