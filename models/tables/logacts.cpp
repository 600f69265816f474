// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/logacts.h"

#include "models/tables/audittexts.h"
#include "models/tables/logwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::LogActs)
};

} // namespace

Act importAct(const audit::ImportOutcome &outcome)
{
    Act act;
    act.kind = Act::Kind::ImportLog;
    act.object = QFileInfo(outcome.path).fileName();
    act.outcome = outcome.receipt ? Act::Outcome::Succeeded : Act::Outcome::Failed;
    act.note = outcome.receipt ? countsText(*outcome.receipt) : outcome.receipt.error().message;
    return act;
}

Act removalAct(const audit::ImportReceipt &import)
{
    Act act;
    act.kind = Act::Kind::RemoveImport;
    act.object = sourceName(import);
    act.note = Text::tr("%Ln event(s)", nullptr, pluralCount(import.stored));
    return act;
}

Act exportAct(const audit::ExportReceipt &receipt)
{
    Act act;
    act.kind = Act::Kind::Export;
    act.object = QFileInfo(receipt.path).fileName();
    act.note = receipt.query.isEmpty()
                   ? Text::tr("%Ln event(s)", nullptr, pluralCount(receipt.events))
                   : Text::tr("%Ln event(s) of %1", nullptr, pluralCount(receipt.events)).arg(receipt.query);
    return act;
}

} // namespace claviger
