// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditview.h"
#include "ui/widgets/namedchip.h"

namespace claviger {

/// The menu of views: those that come with the program, those that a person saved, and a way to save the
/// present one.
class ViewsChip final : public NamedChip
{
    Q_OBJECT
public:
    explicit ViewsChip(QWidget *parent = nullptr);

    /// Views with a name; \a builtIn cannot be removed.
    void setViews(const QList<AuditView> &builtIn, const QList<AuditView> &saved);
    [[nodiscard]] const QList<AuditView> &saved() const { return m_saved; }

Q_SIGNALS:
    void chosen(const claviger::AuditView &view);

protected:
    void choose(bool isOwn, qsizetype at) override;

private:
    QList<AuditView> m_builtIn;
    QList<AuditView> m_saved;
};

} // namespace claviger
