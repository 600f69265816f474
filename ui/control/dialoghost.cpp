// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/dialoghost.h"

#include "ui/dialogs/formfields.h"
#include "ui/dialogs/taskdialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLocale>

#include <utility>

namespace claviger {

DialogHost::DialogHost(QWidget &window, QObject *parent) : QObject(parent), m_window(window)
{
    // Pages open small dialogs of their own.
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        if (dialog != nullptr && isOverWindow(dialog))
            dialog->addActions(m_commands);
    }
    return QObject::eventFilter(watched, event);
}

bool DialogHost::isOverWindow(const QWidget *dialog) const
{
    const QWidget *above = dialog->parentWidget();
    while (above != nullptr && above != &m_window)
        above = above->parentWidget();
    return above != nullptr;
}

void DialogHost::show(QDialog *dialog, const OpenForm &form)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open.removeIf([](const Shown &each) { return each.dialog == nullptr; });
    m_open.append({dialog, form});
    dialog->open();
    fillIn(*dialog, form);
}

void DialogHost::fillIn(QDialog &dialog, const OpenForm &form)
{
    for (qsizetype i = 0; i < m_expected.size(); ++i) {
        if (m_expected.at(i).kind != form.kind || m_expected.at(i).target != form.target)
            continue;
        const OpenForm kept = m_expected.takeAt(i);
        const QStringList again = FormFields::write(dialog, kept.fields);
        QString sentence = tr("This was open when the vault was locked. Nothing was sent.");
        if (!again.isEmpty())
            sentence +=
                u' ' + tr("Not kept, to be typed again: %1.").arg(QLocale().createSeparatedList(again));
        if (auto *task = qobject_cast<TaskDialog *>(&dialog))
            task->showNotice(sentence);
        return;
    }
}

QList<OpenForm> DialogHost::forms() const
{
    QList<OpenForm> forms;
    for (const Shown &each : m_open) {
        const auto *task = qobject_cast<const TaskDialog *>(each.dialog.data());
        // What was sent already is in the journal of operations; typed again, it would be done twice.
        if (each.dialog == nullptr || each.dialog->isHidden() || each.form.kind.isEmpty() ||
            (task != nullptr && task->isBusy()))
            continue;
        OpenForm form = each.form;
        form.fields = FormFields::read(*each.dialog);
        forms << form;
    }
    return forms + m_expected;
}

void DialogHost::closeAll()
{
    m_expected.clear();
    // The newest first: a dialog may stand on another.
    QList<Shown> open = std::exchange(m_open, {});
    while (!open.isEmpty()) {
        const QPointer<QDialog> dialog = open.takeLast().dialog;
        if (dialog == nullptr)
            continue;
        // Nobody hears of it: where several keys are rotated, the end of a reveal begins the next one.
        dialog->blockSignals(true);
        dialog->done(QDialog::Rejected); // wipes what was typed
        delete dialog.data();
    }
}

} // namespace claviger
