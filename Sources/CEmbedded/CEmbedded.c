#include "CEmbedded.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t dark[] = {
#embed "../../Themes/dark.json"
};
static const uint8_t light[] = {
#embed "../../Themes/light.json"
};
static const uint8_t store[] = {
#embed "../../sample-cases/store.json"
};
static const uint8_t c0118[] = {
#embed "../../sample-cases/cases/C-0118.json"
};
static const uint8_t c0137[] = {
#embed "../../sample-cases/cases/C-0137.json"
};
static const uint8_t c0142[] = {
#embed "../../sample-cases/cases/C-0142.json"
};

#define FILE_AT(path, bytes) {path, bytes, sizeof bytes}
static const ce_file files[] = {
    FILE_AT("Themes/dark.json", dark),
    FILE_AT("Themes/light.json", light),
    FILE_AT("sample-cases/store.json", store),
    FILE_AT("sample-cases/cases/C-0118.json", c0118),
    FILE_AT("sample-cases/cases/C-0137.json", c0137),
    FILE_AT("sample-cases/cases/C-0142.json", c0142),
};

const ce_file *ce_files(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
