// SPDX-License-Identifier: GPL-3.0-or-later
// Any text where a person pastes: networks, a vendor's table, a token.
#include "models/domain/cidrlist.h"
#include "models/domain/tokenclaims.h"
#include "models/sync/pastedkeys.h"

using namespace claviger;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    (void)CidrList::parse(text);
    if (const auto table = readPastedTable(text))
        (void)keysOf(*table, now);
    (void)keptPrefix(text);
    (void)decodeToken(Secret(bytes));
    return 0;
}
