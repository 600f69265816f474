// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/applicationdraft.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

QJsonObject toJson(const ApplicationDraft &draft)
{
    return {{u"name"_s, draft.name},
            {u"scopes"_s, QJsonArray::fromStringList(draft.scopes)},
            {u"workspace"_s,
             draft.workspaceId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(draft.workspaceId)},
            {u"extra"_s, draft.extra}};
}

} // namespace claviger
