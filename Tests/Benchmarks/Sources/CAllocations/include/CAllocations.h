// Counts what is asked of the C library's allocator.
//
// It needs a static executable linked with --wrap=malloc and so on (see `make bench`): then the calls
// of Swift's runtime are counted too. Linked otherwise, nothing is counted.
#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

#include <stdbool.h>
#include <stdint.h>

/// Whether anything is counted.
bool ca_is_counting(void);

/// Allocations of the calling thread so far.
uint64_t ca_allocations(void);

#endif
