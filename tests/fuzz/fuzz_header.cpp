// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as header.json.
#include "models/vault/vaultheader.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto header = claviger::VaultHeader::fromBytes(bytes);
    if (!header && header.error().message.isEmpty())
        __builtin_trap();
    return 0;
}
