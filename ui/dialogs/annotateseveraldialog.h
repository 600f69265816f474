// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotationchange.h"
#include "ui/dialogs/taskdialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace claviger {

/// The same owner, place of use, ticket, tags or reminder for several keys. Fields that stay empty change
/// nothing. Keys that could not be written stay to be tried again.
class AnnotateSeveralDialog final : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Done>(const Annotation &)>;

    /// \a annotations: one for each key, with its identity. \a today: what a reminder is counted from.
    AnnotateSeveralDialog(const QList<Annotation> &annotations, const QDate &today, Action save,
                          QWidget *parent = nullptr);

    [[nodiscard]] AnnotationChange change() const;

private:
    QLineEdit *addLine(const QString &name, const QString &label, const QString &example);
    void buildReminder(const QDate &today);
    void saveNext();
    void refresh();

    QList<Annotation> m_open; ///< not written yet
    Action m_save;
    QLineEdit *m_owner;
    QLineEdit *m_usedIn;
    QLineEdit *m_ticket;
    QLineEdit *m_tags;
    QCheckBox *m_remind;
    QDateEdit *m_date;
    ActionButton *m_button;
};

} // namespace claviger
