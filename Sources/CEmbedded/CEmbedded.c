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
static const uint8_t file_sample_cases_cases_C_0099_json[] = {
#embed "../../sample-cases/cases/C-0099.json"
};
static const uint8_t file_sample_cases_cases_C_0118_json[] = {
#embed "../../sample-cases/cases/C-0118.json"
};
static const uint8_t file_sample_cases_cases_C_0129_json[] = {
#embed "../../sample-cases/cases/C-0129.json"
};
static const uint8_t file_sample_cases_cases_C_0137_json[] = {
#embed "../../sample-cases/cases/C-0137.json"
};
static const uint8_t file_sample_cases_cases_C_0142_json[] = {
#embed "../../sample-cases/cases/C-0142.json"
};
static const uint8_t file_sample_cases_cases_C_0151_json[] = {
#embed "../../sample-cases/cases/C-0151.json"
};
static const uint8_t file_sample_cases_cases_C_0160_json[] = {
#embed "../../sample-cases/cases/C-0160.json"
};
static const uint8_t file_sample_cases_cases_C_0163_json[] = {
#embed "../../sample-cases/cases/C-0163.json"
};
static const uint8_t file_sample_cases_cases_C_0171_json[] = {
#embed "../../sample-cases/cases/C-0171.json"
};
static const uint8_t file_sample_cases_cases_C_0180_json[] = {
#embed "../../sample-cases/cases/C-0180.json"
};
static const uint8_t file_sample_cases_cases_C_0181_json[] = {
#embed "../../sample-cases/cases/C-0181.json"
};
static const uint8_t file_sample_cases_cases_C_0182_json[] = {
#embed "../../sample-cases/cases/C-0182.json"
};
static const uint8_t file_sample_cases_cases_C_0183_json[] = {
#embed "../../sample-cases/cases/C-0183.json"
};
static const uint8_t file_sample_cases_cases_C_0184_json[] = {
#embed "../../sample-cases/cases/C-0184.json"
};
static const uint8_t file_sample_cases_cases_C_0185_json[] = {
#embed "../../sample-cases/cases/C-0185.json"
};
static const uint8_t file_sample_cases_cases_C_0186_json[] = {
#embed "../../sample-cases/cases/C-0186.json"
};
static const uint8_t file_sample_cases_cases_C_0187_json[] = {
#embed "../../sample-cases/cases/C-0187.json"
};
static const uint8_t file_sample_cases_cases_C_0188_json[] = {
#embed "../../sample-cases/cases/C-0188.json"
};
static const uint8_t file_sample_cases_cases_C_0189_json[] = {
#embed "../../sample-cases/cases/C-0189.json"
};
static const uint8_t file_sample_cases_cases_C_0190_json[] = {
#embed "../../sample-cases/cases/C-0190.json"
};
static const uint8_t file_sample_cases_cases_C_0191_json[] = {
#embed "../../sample-cases/cases/C-0191.json"
};
static const uint8_t file_sample_cases_cases_C_0192_json[] = {
#embed "../../sample-cases/cases/C-0192.json"
};
static const uint8_t file_sample_cases_cases_C_0193_json[] = {
#embed "../../sample-cases/cases/C-0193.json"
};
static const uint8_t file_sample_cases_cases_C_0194_json[] = {
#embed "../../sample-cases/cases/C-0194.json"
};
static const uint8_t file_sample_cases_cases_C_0195_json[] = {
#embed "../../sample-cases/cases/C-0195.json"
};
static const uint8_t file_sample_cases_cases_C_0196_json[] = {
#embed "../../sample-cases/cases/C-0196.json"
};
static const uint8_t file_sample_cases_cases_C_0197_json[] = {
#embed "../../sample-cases/cases/C-0197.json"
};
static const uint8_t file_sample_cases_cases_C_0198_json[] = {
#embed "../../sample-cases/cases/C-0198.json"
};
static const uint8_t file_sample_cases_cases_C_0199_json[] = {
#embed "../../sample-cases/cases/C-0199.json"
};
static const uint8_t file_sample_cases_cases_C_0200_json[] = {
#embed "../../sample-cases/cases/C-0200.json"
};
static const uint8_t file_sample_cases_cases_C_0201_json[] = {
#embed "../../sample-cases/cases/C-0201.json"
};
static const uint8_t file_sample_cases_cases_C_0202_json[] = {
#embed "../../sample-cases/cases/C-0202.json"
};
static const uint8_t file_sample_cases_cases_C_0203_json[] = {
#embed "../../sample-cases/cases/C-0203.json"
};
static const uint8_t file_sample_cases_cases_C_0204_json[] = {
#embed "../../sample-cases/cases/C-0204.json"
};
static const uint8_t file_sample_cases_cases_C_0206_json[] = {
#embed "../../sample-cases/cases/C-0206.json"
};
static const uint8_t file_sample_cases_cases_C_0207_json[] = {
#embed "../../sample-cases/cases/C-0207.json"
};
static const uint8_t file_sample_cases_cases_C_0208_json[] = {
#embed "../../sample-cases/cases/C-0208.json"
};
static const uint8_t file_sample_cases_cases_C_0210_json[] = {
#embed "../../sample-cases/cases/C-0210.json"
};
static const uint8_t file_sample_cases_cases_C_0211_json[] = {
#embed "../../sample-cases/cases/C-0211.json"
};
static const uint8_t file_sample_cases_cases_C_0212_json[] = {
#embed "../../sample-cases/cases/C-0212.json"
};
static const uint8_t file_sample_cases_cases_C_0213_json[] = {
#embed "../../sample-cases/cases/C-0213.json"
};
static const uint8_t file_sample_cases_cases_C_0214_json[] = {
#embed "../../sample-cases/cases/C-0214.json"
};
static const uint8_t file_sample_cases_cases_C_0215_json[] = {
#embed "../../sample-cases/cases/C-0215.json"
};
static const uint8_t file_sample_cases_cases_C_0220_json[] = {
#embed "../../sample-cases/cases/C-0220.json"
};
static const uint8_t file_sample_cases_cases_C_0221_json[] = {
#embed "../../sample-cases/cases/C-0221.json"
};
static const uint8_t file_sample_cases_cases_C_0222_json[] = {
#embed "../../sample-cases/cases/C-0222.json"
};
static const uint8_t file_sample_cases_cases_C_0223_json[] = {
#embed "../../sample-cases/cases/C-0223.json"
};
static const uint8_t file_sample_cases_cases_C_0224_json[] = {
#embed "../../sample-cases/cases/C-0224.json"
};
static const uint8_t file_sample_cases_cases_C_0225_json[] = {
#embed "../../sample-cases/cases/C-0225.json"
};
static const uint8_t file_sample_cases_cases_C_0226_json[] = {
#embed "../../sample-cases/cases/C-0226.json"
};
static const uint8_t file_sample_cases_cases_C_0227_json[] = {
#embed "../../sample-cases/cases/C-0227.json"
};
static const uint8_t file_sample_cases_cases_C_0228_json[] = {
#embed "../../sample-cases/cases/C-0228.json"
};
static const uint8_t file_sample_cases_cases_C_0229_json[] = {
#embed "../../sample-cases/cases/C-0229.json"
};
static const uint8_t file_sample_cases_meetings_2024_12_10_thoracic_json[] = {
#embed "../../sample-cases/meetings/2024-12-10-thoracic.json"
};
static const uint8_t file_sample_cases_meetings_2024_12_12_hematology_json[] = {
#embed "../../sample-cases/meetings/2024-12-12-hematology.json"
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
    FILE_AT("sample-cases/cases/C-0099.json", file_sample_cases_cases_C_0099_json),
    FILE_AT("sample-cases/cases/C-0118.json", file_sample_cases_cases_C_0118_json),
    FILE_AT("sample-cases/cases/C-0129.json", file_sample_cases_cases_C_0129_json),
    FILE_AT("sample-cases/cases/C-0137.json", file_sample_cases_cases_C_0137_json),
    FILE_AT("sample-cases/cases/C-0142.json", file_sample_cases_cases_C_0142_json),
    FILE_AT("sample-cases/cases/C-0151.json", file_sample_cases_cases_C_0151_json),
    FILE_AT("sample-cases/cases/C-0160.json", file_sample_cases_cases_C_0160_json),
    FILE_AT("sample-cases/cases/C-0163.json", file_sample_cases_cases_C_0163_json),
    FILE_AT("sample-cases/cases/C-0171.json", file_sample_cases_cases_C_0171_json),
    FILE_AT("sample-cases/cases/C-0180.json", file_sample_cases_cases_C_0180_json),
    FILE_AT("sample-cases/cases/C-0181.json", file_sample_cases_cases_C_0181_json),
    FILE_AT("sample-cases/cases/C-0182.json", file_sample_cases_cases_C_0182_json),
    FILE_AT("sample-cases/cases/C-0183.json", file_sample_cases_cases_C_0183_json),
    FILE_AT("sample-cases/cases/C-0184.json", file_sample_cases_cases_C_0184_json),
    FILE_AT("sample-cases/cases/C-0185.json", file_sample_cases_cases_C_0185_json),
    FILE_AT("sample-cases/cases/C-0186.json", file_sample_cases_cases_C_0186_json),
    FILE_AT("sample-cases/cases/C-0187.json", file_sample_cases_cases_C_0187_json),
    FILE_AT("sample-cases/cases/C-0188.json", file_sample_cases_cases_C_0188_json),
    FILE_AT("sample-cases/cases/C-0189.json", file_sample_cases_cases_C_0189_json),
    FILE_AT("sample-cases/cases/C-0190.json", file_sample_cases_cases_C_0190_json),
    FILE_AT("sample-cases/cases/C-0191.json", file_sample_cases_cases_C_0191_json),
    FILE_AT("sample-cases/cases/C-0192.json", file_sample_cases_cases_C_0192_json),
    FILE_AT("sample-cases/cases/C-0193.json", file_sample_cases_cases_C_0193_json),
    FILE_AT("sample-cases/cases/C-0194.json", file_sample_cases_cases_C_0194_json),
    FILE_AT("sample-cases/cases/C-0195.json", file_sample_cases_cases_C_0195_json),
    FILE_AT("sample-cases/cases/C-0196.json", file_sample_cases_cases_C_0196_json),
    FILE_AT("sample-cases/cases/C-0197.json", file_sample_cases_cases_C_0197_json),
    FILE_AT("sample-cases/cases/C-0198.json", file_sample_cases_cases_C_0198_json),
    FILE_AT("sample-cases/cases/C-0199.json", file_sample_cases_cases_C_0199_json),
    FILE_AT("sample-cases/cases/C-0200.json", file_sample_cases_cases_C_0200_json),
    FILE_AT("sample-cases/cases/C-0201.json", file_sample_cases_cases_C_0201_json),
    FILE_AT("sample-cases/cases/C-0202.json", file_sample_cases_cases_C_0202_json),
    FILE_AT("sample-cases/cases/C-0203.json", file_sample_cases_cases_C_0203_json),
    FILE_AT("sample-cases/cases/C-0204.json", file_sample_cases_cases_C_0204_json),
    FILE_AT("sample-cases/cases/C-0206.json", file_sample_cases_cases_C_0206_json),
    FILE_AT("sample-cases/cases/C-0207.json", file_sample_cases_cases_C_0207_json),
    FILE_AT("sample-cases/cases/C-0208.json", file_sample_cases_cases_C_0208_json),
    FILE_AT("sample-cases/cases/C-0210.json", file_sample_cases_cases_C_0210_json),
    FILE_AT("sample-cases/cases/C-0211.json", file_sample_cases_cases_C_0211_json),
    FILE_AT("sample-cases/cases/C-0212.json", file_sample_cases_cases_C_0212_json),
    FILE_AT("sample-cases/cases/C-0213.json", file_sample_cases_cases_C_0213_json),
    FILE_AT("sample-cases/cases/C-0214.json", file_sample_cases_cases_C_0214_json),
    FILE_AT("sample-cases/cases/C-0215.json", file_sample_cases_cases_C_0215_json),
    FILE_AT("sample-cases/cases/C-0220.json", file_sample_cases_cases_C_0220_json),
    FILE_AT("sample-cases/cases/C-0221.json", file_sample_cases_cases_C_0221_json),
    FILE_AT("sample-cases/cases/C-0222.json", file_sample_cases_cases_C_0222_json),
    FILE_AT("sample-cases/cases/C-0223.json", file_sample_cases_cases_C_0223_json),
    FILE_AT("sample-cases/cases/C-0224.json", file_sample_cases_cases_C_0224_json),
    FILE_AT("sample-cases/cases/C-0225.json", file_sample_cases_cases_C_0225_json),
    FILE_AT("sample-cases/cases/C-0226.json", file_sample_cases_cases_C_0226_json),
    FILE_AT("sample-cases/cases/C-0227.json", file_sample_cases_cases_C_0227_json),
    FILE_AT("sample-cases/cases/C-0228.json", file_sample_cases_cases_C_0228_json),
    FILE_AT("sample-cases/cases/C-0229.json", file_sample_cases_cases_C_0229_json),
    FILE_AT("sample-cases/meetings/2024-12-10-thoracic.json", file_sample_cases_meetings_2024_12_10_thoracic_json),
    FILE_AT("sample-cases/meetings/2024-12-12-hematology.json", file_sample_cases_meetings_2024_12_12_hematology_json),
};

const ce_file *ce_files(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
