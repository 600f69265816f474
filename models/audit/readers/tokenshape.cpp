// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/tokenshape.h"

namespace claviger::audit {

std::vector<TokenShape> wellKnownTokenShapes()
{
    using Alphabet = TokenShape::Alphabet;
    std::vector<TokenShape> shapes{{"eyJ", 40, Alphabet::Dotted, true, 2, false}};
    for (const char *const announcement : {"Bearer ", "bearer ", "BEARER ", "Basic ", "basic "})
        shapes.push_back({announcement, 16, Alphabet::Base64, false, 0, true});
    struct Known
    {
        const char *prefix;
        std::size_t least;
        Alphabet alphabet = Alphabet::Word;
    };
    static constexpr Known known[] = {
        {"ghp_", 30},     {"gho_", 30},        {"ghu_", 30},     {"ghs_", 30},
        {"ghr_", 30},     {"github_pat_", 40}, {"glpat-", 20},   {"glptt-", 20},
        {"gldt-", 20},    {"sk-", 20},         {"sk_live_", 16}, {"sk_test_", 16},
        {"rk_live_", 16}, {"rk_test_", 16},    {"whsec_", 20},   {"xoxb-", 20},
        {"xoxp-", 20},    {"xoxa-", 20},       {"xoxr-", 20},    {"xoxs-", 20},
        {"xoxe-", 20},    {"xapp-", 20},       {"AIza", 35},     {"ya29.", 30, Alphabet::Dotted},
        {"GOCSPX-", 20},  {"hvs.", 20},        {"hvb.", 20},     {"hvr.", 20},
        {"dop_v1_", 40},  {"npm_", 30},        {"pypi-", 50},    {"SG.", 40, Alphabet::Dotted},
        {"shpat_", 30},   {"shpss_", 30},      {"tskey-", 20},   {"lin_api_", 20},
        {"atlasv1.", 40}, {"figd_", 20},       {"PMAK-", 40},    {"dapi", 32},
        {"secret_", 32},  {"ntn_", 32},        {"phc_", 32},     {"phx_", 32},
        {"rnd_", 24},     {"re_", 24},         {"nvapi-", 40},   {"hf_", 30}};
    for (const Known &each : known)
        shapes.push_back({each.prefix, each.least, each.alphabet, true, 0, false});
    return shapes;
}

} // namespace claviger::audit
