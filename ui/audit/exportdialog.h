// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/export/eventexport.h"
#include "ui/dialogs/taskdialog.h"

class QProgressBar;

namespace claviger {

class FactsList;

/// Follows an export: how far it is, a way to stop it, and the receipt when it is done.
class ExportDialog final : public TaskDialog
{
    Q_OBJECT
public:
    using Write = std::function<QFuture<Result<audit::ExportReceipt>>(const audit::Answer &answer,
                                                                      const audit::ExportOrder &order)>;
    ExportDialog(const audit::ExportOrder &order, const audit::Answer &answer, Write write,
                 QWidget *parent = nullptr);

    void start();

Q_SIGNALS:
    void written(const claviger::audit::ExportReceipt &receipt);

protected:
    [[nodiscard]] Error stopped() const override;

private:
    void show(const audit::ExportReceipt &receipt);

    audit::ExportOrder m_order;
    audit::Answer m_answer;
    Write m_write;
    QProgressBar *m_progress;
    FactsList *m_facts;
};

} // namespace claviger
