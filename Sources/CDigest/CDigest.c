#include "CDigest.h"

#include <sha2.h>
#include <sys/types.h>

void digest_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  SHA2_CTX context;
  SHA256Init(&context);
  if (count > 0) SHA256Update(&context, bytes, count);
  SHA256Final(digest, &context);
}
