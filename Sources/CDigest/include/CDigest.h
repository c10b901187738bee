#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Writes the 32 bytes of the SHA-256 (FIPS 180-4) of `count` bytes; `bytes` may be null where it is 0.
void digest_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif
