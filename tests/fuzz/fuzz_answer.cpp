// SPDX-License-Identifier: GPL-3.0-or-later
// Any JSON as what a service's mapped answer may hold, and over the border to jq and back.
#include "models/services/canonical.h"
#include "models/services/jqvalue.h"

#include <QJsonDocument>

using namespace claviger;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto value = JqValue::parse(bytes))
        (void)JqValue::fromJson(value->toJson()).toJson();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const Container container;
    (void)keyFromJson(json, container, QDateTime::fromSecsSinceEpoch(1'800'000'000));
    (void)workspaceFromJson(json, container);
    (void)projectFromJson(json, container);
    (void)memberFromJson(json, container);
    (void)scopeFromJson(json, container);
    (void)applicationFromJson(json, container);
    (void)verificationFromJson(json);
    (void)inspectionFromJson(json);
    return 0;
}
