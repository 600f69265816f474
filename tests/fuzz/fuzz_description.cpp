// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a service description, up to the schema and the rules; no jq is run.
#include "models/services/servicecatalogue.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto description = claviger::ServiceCatalogue::parse(bytes, QStringLiteral("fuzz.json"));
    if (!description && description.error().message.isEmpty())
        __builtin_trap();
    return 0;
}
