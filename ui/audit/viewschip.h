// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditview.h"
#include "ui/widgets/filterchip.h"

#include <QList>

namespace claviger {

/// The menu of views: those that come with the program, those that a person saved, and a way to save the
/// present one.
class ViewsChip final : public FilterChip
{
    Q_OBJECT
public:
    explicit ViewsChip(QWidget *parent = nullptr);

    /// Views with a name; \a builtIn stand first and cannot be removed.
    void setViews(const QList<AuditView> &builtIn, const QList<AuditView> &saved);
    [[nodiscard]] const QList<AuditView> &saved() const { return m_saved; }
    /// The view whose query and time are shown; empty: none.
    void setCurrent(const QString &name);

Q_SIGNALS:
    void chosen(const claviger::AuditView &view);
    void saveRequested();
    void removeRequested(const QString &name);

private:
    void fill();

    QList<AuditView> m_builtIn;
    QList<AuditView> m_saved;
    QString m_current;
};

} // namespace claviger
