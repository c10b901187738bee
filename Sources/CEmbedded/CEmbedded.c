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
static const uint8_t file_Definitions_ALL_PED_json[] = {
#embed "../../Definitions/ALL-PED.json"
};
static const uint8_t file_Definitions_ALL_json[] = {
#embed "../../Definitions/ALL.json"
};
static const uint8_t file_Definitions_AML_INT_json[] = {
#embed "../../Definitions/AML-INT.json"
};
static const uint8_t file_Definitions_AML_LESS_json[] = {
#embed "../../Definitions/AML-LESS.json"
};
static const uint8_t file_Definitions_APL_json[] = {
#embed "../../Definitions/APL.json"
};
static const uint8_t file_Definitions_BISPECIFIC_IND_json[] = {
#embed "../../Definitions/BISPECIFIC-IND.json"
};
static const uint8_t file_Definitions_BISPECIFIC_json[] = {
#embed "../../Definitions/BISPECIFIC.json"
};
static const uint8_t file_Definitions_CART_ALL_json[] = {
#embed "../../Definitions/CART-ALL.json"
};
static const uint8_t file_Definitions_CART_MM_json[] = {
#embed "../../Definitions/CART-MM.json"
};
static const uint8_t file_Definitions_CLL_BTK_json[] = {
#embed "../../Definitions/CLL-BTK.json"
};
static const uint8_t file_Definitions_CLL_json[] = {
#embed "../../Definitions/CLL.json"
};
static const uint8_t file_Definitions_CML_TKI_json[] = {
#embed "../../Definitions/CML-TKI.json"
};
static const uint8_t file_Definitions_FL_CD20_json[] = {
#embed "../../Definitions/FL-CD20.json"
};
static const uint8_t file_Definitions_HEME_json[] = {
#embed "../../Definitions/HEME.json"
};
static const uint8_t file_Definitions_HL_1L_json[] = {
#embed "../../Definitions/HL-1L.json"
};
static const uint8_t file_Definitions_HL_2L_json[] = {
#embed "../../Definitions/HL-2L+.json"
};
static const uint8_t file_Definitions_LBCL_1L_json[] = {
#embed "../../Definitions/LBCL-1L.json"
};
static const uint8_t file_Definitions_LBCL_2L_json[] = {
#embed "../../Definitions/LBCL-2L+.json"
};
static const uint8_t file_Definitions_LBCL_ASCT_json[] = {
#embed "../../Definitions/LBCL-ASCT.json"
};
static const uint8_t file_Definitions_LBCL_CART_json[] = {
#embed "../../Definitions/LBCL-CART.json"
};
static const uint8_t file_Definitions_MCL_1L_json[] = {
#embed "../../Definitions/MCL-1L.json"
};
static const uint8_t file_Definitions_MDS_json[] = {
#embed "../../Definitions/MDS.json"
};
static const uint8_t file_Definitions_MM_json[] = {
#embed "../../Definitions/MM.json"
};
static const uint8_t file_Definitions_PCNSL_1L_json[] = {
#embed "../../Definitions/PCNSL-1L.json"
};
static const uint8_t file_Definitions_PTCL_1L_json[] = {
#embed "../../Definitions/PTCL-1L.json"
};
static const uint8_t file_Definitions_SOL_ADJ_json[] = {
#embed "../../Definitions/SOL-ADJ.json"
};
static const uint8_t file_Definitions_SOL_ICI_json[] = {
#embed "../../Definitions/SOL-ICI.json"
};
static const uint8_t file_Definitions_SOLID_DEFAULT_json[] = {
#embed "../../Definitions/SOLID-DEFAULT.json"
};
static const uint8_t file_Definitions_SOLID_json[] = {
#embed "../../Definitions/SOLID.json"
};
static const uint8_t file_Definitions_WM_json[] = {
#embed "../../Definitions/WM.json"
};
static const uint8_t file_Definitions_drugs_cellular_json[] = {
#embed "../../Definitions/drugs-cellular.json"
};
static const uint8_t file_Definitions_drugs_checkpointInhibitor_json[] = {
#embed "../../Definitions/drugs-checkpointInhibitor.json"
};
static const uint8_t file_Definitions_drugs_continuous_json[] = {
#embed "../../Definitions/drugs-continuous.json"
};
static const uint8_t file_Definitions_drugs_cytotoxic_json[] = {
#embed "../../Definitions/drugs-cytotoxic.json"
};
static const uint8_t file_Definitions_drugs_hematologic_json[] = {
#embed "../../Definitions/drugs-hematologic.json"
};
static const uint8_t file_Definitions_drugs_induction_json[] = {
#embed "../../Definitions/drugs-induction.json"
};
static const uint8_t file_Definitions_drugs_supportive_json[] = {
#embed "../../Definitions/drugs-supportive.json"
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
static const uint8_t file_sample_cases_cases_C_0230_json[] = {
#embed "../../sample-cases/cases/C-0230.json"
};
static const uint8_t file_sample_cases_cases_C_0231_json[] = {
#embed "../../sample-cases/cases/C-0231.json"
};
static const uint8_t file_sample_cases_cases_C_0232_json[] = {
#embed "../../sample-cases/cases/C-0232.json"
};
static const uint8_t file_sample_cases_cases_C_0233_json[] = {
#embed "../../sample-cases/cases/C-0233.json"
};
static const uint8_t file_sample_cases_cases_C_0234_json[] = {
#embed "../../sample-cases/cases/C-0234.json"
};
static const uint8_t file_sample_cases_cases_C_0235_json[] = {
#embed "../../sample-cases/cases/C-0235.json"
};
static const uint8_t file_sample_cases_cases_C_0236_json[] = {
#embed "../../sample-cases/cases/C-0236.json"
};
static const uint8_t file_sample_cases_cases_C_0237_json[] = {
#embed "../../sample-cases/cases/C-0237.json"
};
static const uint8_t file_sample_cases_cases_C_0238_json[] = {
#embed "../../sample-cases/cases/C-0238.json"
};
static const uint8_t file_sample_cases_cases_C_0239_json[] = {
#embed "../../sample-cases/cases/C-0239.json"
};
static const uint8_t file_sample_cases_cases_C_0240_json[] = {
#embed "../../sample-cases/cases/C-0240.json"
};
static const uint8_t file_sample_cases_cases_C_0241_json[] = {
#embed "../../sample-cases/cases/C-0241.json"
};
static const uint8_t file_sample_cases_cases_C_0242_json[] = {
#embed "../../sample-cases/cases/C-0242.json"
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
    FILE_AT("Definitions/ALL-PED.json", file_Definitions_ALL_PED_json),
    FILE_AT("Definitions/ALL.json", file_Definitions_ALL_json),
    FILE_AT("Definitions/AML-INT.json", file_Definitions_AML_INT_json),
    FILE_AT("Definitions/AML-LESS.json", file_Definitions_AML_LESS_json),
    FILE_AT("Definitions/APL.json", file_Definitions_APL_json),
    FILE_AT("Definitions/BISPECIFIC-IND.json", file_Definitions_BISPECIFIC_IND_json),
    FILE_AT("Definitions/BISPECIFIC.json", file_Definitions_BISPECIFIC_json),
    FILE_AT("Definitions/CART-ALL.json", file_Definitions_CART_ALL_json),
    FILE_AT("Definitions/CART-MM.json", file_Definitions_CART_MM_json),
    FILE_AT("Definitions/CLL-BTK.json", file_Definitions_CLL_BTK_json),
    FILE_AT("Definitions/CLL.json", file_Definitions_CLL_json),
    FILE_AT("Definitions/CML-TKI.json", file_Definitions_CML_TKI_json),
    FILE_AT("Definitions/FL-CD20.json", file_Definitions_FL_CD20_json),
    FILE_AT("Definitions/HEME.json", file_Definitions_HEME_json),
    FILE_AT("Definitions/HL-1L.json", file_Definitions_HL_1L_json),
    FILE_AT("Definitions/HL-2L+.json", file_Definitions_HL_2L_json),
    FILE_AT("Definitions/LBCL-1L.json", file_Definitions_LBCL_1L_json),
    FILE_AT("Definitions/LBCL-2L+.json", file_Definitions_LBCL_2L_json),
    FILE_AT("Definitions/LBCL-ASCT.json", file_Definitions_LBCL_ASCT_json),
    FILE_AT("Definitions/LBCL-CART.json", file_Definitions_LBCL_CART_json),
    FILE_AT("Definitions/MCL-1L.json", file_Definitions_MCL_1L_json),
    FILE_AT("Definitions/MDS.json", file_Definitions_MDS_json),
    FILE_AT("Definitions/MM.json", file_Definitions_MM_json),
    FILE_AT("Definitions/PCNSL-1L.json", file_Definitions_PCNSL_1L_json),
    FILE_AT("Definitions/PTCL-1L.json", file_Definitions_PTCL_1L_json),
    FILE_AT("Definitions/SOL-ADJ.json", file_Definitions_SOL_ADJ_json),
    FILE_AT("Definitions/SOL-ICI.json", file_Definitions_SOL_ICI_json),
    FILE_AT("Definitions/SOLID-DEFAULT.json", file_Definitions_SOLID_DEFAULT_json),
    FILE_AT("Definitions/SOLID.json", file_Definitions_SOLID_json),
    FILE_AT("Definitions/WM.json", file_Definitions_WM_json),
    FILE_AT("Definitions/drugs-cellular.json", file_Definitions_drugs_cellular_json),
    FILE_AT("Definitions/drugs-checkpointInhibitor.json", file_Definitions_drugs_checkpointInhibitor_json),
    FILE_AT("Definitions/drugs-continuous.json", file_Definitions_drugs_continuous_json),
    FILE_AT("Definitions/drugs-cytotoxic.json", file_Definitions_drugs_cytotoxic_json),
    FILE_AT("Definitions/drugs-hematologic.json", file_Definitions_drugs_hematologic_json),
    FILE_AT("Definitions/drugs-induction.json", file_Definitions_drugs_induction_json),
    FILE_AT("Definitions/drugs-supportive.json", file_Definitions_drugs_supportive_json),
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
    FILE_AT("sample-cases/cases/C-0230.json", file_sample_cases_cases_C_0230_json),
    FILE_AT("sample-cases/cases/C-0231.json", file_sample_cases_cases_C_0231_json),
    FILE_AT("sample-cases/cases/C-0232.json", file_sample_cases_cases_C_0232_json),
    FILE_AT("sample-cases/cases/C-0233.json", file_sample_cases_cases_C_0233_json),
    FILE_AT("sample-cases/cases/C-0234.json", file_sample_cases_cases_C_0234_json),
    FILE_AT("sample-cases/cases/C-0235.json", file_sample_cases_cases_C_0235_json),
    FILE_AT("sample-cases/cases/C-0236.json", file_sample_cases_cases_C_0236_json),
    FILE_AT("sample-cases/cases/C-0237.json", file_sample_cases_cases_C_0237_json),
    FILE_AT("sample-cases/cases/C-0238.json", file_sample_cases_cases_C_0238_json),
    FILE_AT("sample-cases/cases/C-0239.json", file_sample_cases_cases_C_0239_json),
    FILE_AT("sample-cases/cases/C-0240.json", file_sample_cases_cases_C_0240_json),
    FILE_AT("sample-cases/cases/C-0241.json", file_sample_cases_cases_C_0241_json),
    FILE_AT("sample-cases/cases/C-0242.json", file_sample_cases_cases_C_0242_json),
    FILE_AT("sample-cases/meetings/2024-12-10-thoracic.json", file_sample_cases_meetings_2024_12_10_thoracic_json),
    FILE_AT("sample-cases/meetings/2024-12-12-hematology.json", file_sample_cases_meetings_2024_12_12_hematology_json),
};

const ce_file *ce_files(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
