#include "CDigest.h"

#include <sha2.h>
#include <sys/types.h>

static void digest_by_libmd(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  SHA2_CTX context;
  SHA256Init(&context);
  if (count > 0) SHA256Update(&context, bytes, count);
  SHA256Final(digest, &context);
}

// The C library of GNU says what the processor can do; another one is not asked.
#if defined(__x86_64__) && defined(__GLIBC__)

#include <immintrin.h>
#include <string.h>
#include <sys/platform/x86.h>

// The processor's own rounds, eight times as fast: "Intel SHA Extensions" (Gulley et al., 2013).
// Constants and order of words are those of FIPS 180-4, sections 4.2.2, 5.3.3 and 6.2.2.

static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

// Two halves of the state, in the order in which the instructions take them: a b e f and c d g h.
struct state {
  __m128i abef, cdgh;
};

__attribute__((target("sha,sse4.1"))) static void add_block(
    struct state *state, const uint8_t block[64]) {
  const __m128i swapped = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  __m128i words[4];
  for (int four = 0; four < 4; four++) {
    __m128i read = _mm_loadu_si128((const __m128i *)(block + 16 * four));
    words[four] = _mm_shuffle_epi8(read, swapped);
  }
  __m128i abef = state->abef, cdgh = state->cdgh;
#pragma clang loop unroll(full)
  for (int four = 0; four < 16; four++) {
    __m128i *now = &words[four & 3];
    const __m128i before = words[(four + 3) & 3];
    if (four >= 4) {
      __m128i sum = _mm_sha256msg1_epu32(*now, words[(four + 1) & 3]);
      sum = _mm_add_epi32(sum, _mm_alignr_epi8(before, words[(four + 2) & 3], 4));
      *now = _mm_sha256msg2_epu32(sum, before);
    }
    __m128i round = _mm_loadu_si128((const __m128i *)(constants + 4 * four));
    round = _mm_add_epi32(*now, round);
    cdgh = _mm_sha256rnds2_epu32(cdgh, abef, round);
    abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(round, 0x0e));
  }
  state->abef = _mm_add_epi32(state->abef, abef);
  state->cdgh = _mm_add_epi32(state->cdgh, cdgh);
}

__attribute__((target("sha,sse4.1"))) static void digest_by_processor(
    const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  struct state state = {
      _mm_set_epi32(0x6a09e667, (int)0xbb67ae85, 0x510e527f, (int)0x9b05688c),
      _mm_set_epi32(0x3c6ef372, (int)0xa54ff53a, 0x1f83d9ab, 0x5be0cd19),
  };
  size_t whole = count / 64, rest = count % 64;
  for (size_t block = 0; block < whole; block++) add_block(&state, bytes + 64 * block);
  // What is left, a bit, zeros and the length in bits: one block, or two where it has no room.
  uint8_t last[128] = {0};
  if (rest > 0) memcpy(last, bytes + 64 * whole, rest);
  last[rest] = 0x80;
  size_t size = rest < 56 ? 64 : 128;
  const uint64_t bits = (uint64_t)count * 8;
  for (int place = 0; place < 8; place++) last[size - 1 - place] = (uint8_t)(bits >> 8 * place);
  for (size_t place = 0; place < size; place += 64) add_block(&state, last + place);
  uint32_t abef[4], cdgh[4];
  _mm_storeu_si128((__m128i *)abef, state.abef);
  _mm_storeu_si128((__m128i *)cdgh, state.cdgh);
  const uint32_t words[8] = {abef[3], abef[2], cdgh[3], cdgh[2], abef[1], abef[0], cdgh[1], cdgh[0]};
  for (int place = 0; place < 32; place++) {
    digest[place] = (uint8_t)(words[place / 4] >> (24 - 8 * (place % 4)));
  }
}

// As the loader found out: to ask the processor itself takes a virtual machine longer than a digest.
static int has_instructions(void) {
  return CPU_FEATURE_ACTIVE(SHA) && CPU_FEATURE_ACTIVE(SSE4_1) && CPU_FEATURE_ACTIVE(SSSE3);
}

void digest_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  if (has_instructions()) {
    digest_by_processor(bytes, count, digest);
  } else {
    digest_by_libmd(bytes, count, digest);
  }
}

#else

void digest_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  digest_by_libmd(bytes, count, digest);
}

#endif
