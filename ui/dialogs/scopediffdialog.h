// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scopediff.h"
#include "ui/dialogs/taskdialog.h"

#include <QSet>

class QHBoxLayout;

namespace claviger {

/// Two keys, or a key and a template, as it is wanted for a comparison of their scopes.
struct ScopeDiffContext
{
    QString first;  ///< what it is called: "zapier"
    QString second; ///< "crm-sync", "Template “Read only”"
    ScopeDiff diff;
    QSet<QString> unknown; ///< scopes that their service's catalogue does not have
};

/// Three plain lists: what only the first may do, what only the second, what both. Nothing can be changed
/// here, all of it copied.
class ScopeDiffDialog final : public TaskDialog
{
    Q_OBJECT
public:
    explicit ScopeDiffDialog(const ScopeDiffContext &context, QWidget *parent = nullptr);

    /// All of it, as it is copied.
    [[nodiscard]] QString text() const;

private:
    void addList(QHBoxLayout &lists, const QString &name, const QString &title, const QStringList &lines);
    [[nodiscard]] QString line(const QString &scope, const QString &coveredBy) const;
    [[nodiscard]] QStringList lines(const QList<ScopeDiff::Entry> &entries) const;
    void copy();

    ScopeDiffContext m_context;
};

} // namespace claviger
