// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "ui/dialogs/taskdialog.h"

class QDateEdit;
class QPlainTextEdit;

namespace claviger {

class Field;

/// Somebody takes the risk of a finding until a day, for a reason.
class AcceptFindingDialog final : public TaskDialog
{
    Q_OBJECT
public:
    using Action =
        std::function<QFuture<Result<FindingRecord>>(const QDateTime &until, const QString &reason)>;

    /// \a today: what the day is counted from.
    AcceptFindingDialog(const FindingRecord &record, const QDate &today, Action accept,
                        QWidget *parent = nullptr);

private:
    void buildDay(const QDate &today);
    void start();

    Action m_accept;
    QDateEdit *m_until;
    QPlainTextEdit *m_reason;
    Field *m_reasonField;
};

} // namespace claviger
