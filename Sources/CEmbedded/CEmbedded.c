// Written by Tests/Scripts/make-embedded.py from the folders it names.
#include "CEmbedded.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t file_Themes_color_blind_dark_json[] = {
#embed "../../Themes/color-blind-dark.json"
};
static const uint8_t file_Themes_color_blind_light_json[] = {
#embed "../../Themes/color-blind-light.json"
};
static const uint8_t file_Themes_dark_json[] = {
#embed "../../Themes/dark.json"
};
static const uint8_t file_Themes_high_contrast_dark_json[] = {
#embed "../../Themes/high-contrast-dark.json"
};
static const uint8_t file_Themes_high_contrast_light_json[] = {
#embed "../../Themes/high-contrast-light.json"
};
static const uint8_t file_Themes_light_json[] = {
#embed "../../Themes/light.json"
};
static const uint8_t file_Themes_mono_json[] = {
#embed "../../Themes/mono.json"
};
static const uint8_t file_sample_cases_store_json[] = {
#embed "../../sample-cases/store.json"
};
static const uint8_t file_sample_cases_cases_C_0118_json[] = {
#embed "../../sample-cases/cases/C-0118.json"
};
static const uint8_t file_sample_cases_cases_C_0137_json[] = {
#embed "../../sample-cases/cases/C-0137.json"
};
static const uint8_t file_sample_cases_cases_C_0142_json[] = {
#embed "../../sample-cases/cases/C-0142.json"
};

#define FILE_AT(path, bytes) {path, bytes, sizeof bytes}
static const ce_file files[] = {
    FILE_AT("Themes/color-blind-dark.json", file_Themes_color_blind_dark_json),
    FILE_AT("Themes/color-blind-light.json", file_Themes_color_blind_light_json),
    FILE_AT("Themes/dark.json", file_Themes_dark_json),
    FILE_AT("Themes/high-contrast-dark.json", file_Themes_high_contrast_dark_json),
    FILE_AT("Themes/high-contrast-light.json", file_Themes_high_contrast_light_json),
    FILE_AT("Themes/light.json", file_Themes_light_json),
    FILE_AT("Themes/mono.json", file_Themes_mono_json),
    FILE_AT("sample-cases/store.json", file_sample_cases_store_json),
    FILE_AT("sample-cases/cases/C-0118.json", file_sample_cases_cases_C_0118_json),
    FILE_AT("sample-cases/cases/C-0137.json", file_sample_cases_cases_C_0137_json),
    FILE_AT("sample-cases/cases/C-0142.json", file_sample_cases_cases_C_0142_json),
};

const ce_file *ce_files(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
