// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "ui/dialogs/taskdialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace claviger {

/// What people know about a key and no service does. Everything may stay empty.
class AnnotationDialog : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Done>(const Annotation &)>;

    /// \a today: what a new reminder is counted from.
    AnnotationDialog(const QString &keyName, const Annotation &annotation, const QDate &today, Action save,
                     QWidget *parent = nullptr);

    [[nodiscard]] Annotation annotation() const;

private:
    void buildReminder(const QDate &today);
    QLineEdit *addLine(const QString &name, const QString &label, const QString &value,
                       const QString &example);

    Annotation m_annotation;
    QLineEdit *m_owner;
    QLineEdit *m_usedIn;
    QLineEdit *m_ticket;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
    QCheckBox *m_remind;
    QDateEdit *m_date;
};

} // namespace claviger
