#include "CAllocations.h"

#include <stddef.h>

// The linker gives these their meaning; without --wrap they are missing and nobody calls the rest.
extern void *__real_malloc(size_t) __attribute__((weak));
extern void *__real_calloc(size_t, size_t) __attribute__((weak));
extern void *__real_realloc(void *, size_t) __attribute__((weak));
extern int __real_posix_memalign(void **, size_t, size_t) __attribute__((weak));

static __thread uint64_t count;

bool ca_is_counting(void) { return __real_malloc != NULL; }

uint64_t ca_allocations(void) { return count; }

void *__wrap_malloc(size_t size) {
  count++;
  return __real_malloc(size);
}

void *__wrap_calloc(size_t number, size_t size) {
  count++;
  return __real_calloc(number, size);
}

void *__wrap_realloc(void *old, size_t size) {
  count++;
  return __real_realloc(old, size);
}

int __wrap_posix_memalign(void **out, size_t alignment, size_t size) {
  count++;
  return __real_posix_memalign(out, alignment, size);
}
