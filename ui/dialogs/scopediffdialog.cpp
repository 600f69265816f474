// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scopediffdialog.h"

#include "ui/style/tonelabel.h"
#include "ui/style/textroles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

ScopeDiffDialog::ScopeDiffDialog(const ScopeDiffContext &context, QWidget *parent)
    : TaskDialog(parent), m_context(context)
{
    setObjectName(u"scopeDiff"_s);
    const bool same = context.diff.onlyFirst.isEmpty() && context.diff.onlySecond.isEmpty();
    setHeading(tr("Compare scopes"),
               same ? tr("%1 and %2 have the same scopes.").arg(context.first, context.second)
                    : tr("%1 and %2").arg(context.first, context.second));
    auto *lists = new QHBoxLayout;
    lists->setSpacing(12);
    addList(*lists, u"onlyFirst"_s, tr("Only %1").arg(context.first), lines(context.diff.onlyFirst));
    addList(*lists, u"onlySecond"_s, tr("Only %1").arg(context.second), lines(context.diff.onlySecond));
    QStringList both;
    for (const QString &scope : context.diff.both)
        both << line(scope, {});
    addList(*lists, u"inBoth"_s, tr("Both"), both);
    body()->addLayout(lists, 1);
    ActionButton *copyButton = addSecondary(tr("Co&py all"));
    copyButton->setObjectName(u"copyDiff"_s);
    connect(copyButton, &QPushButton::clicked, this, &ScopeDiffDialog::copy);
    cancelButton()->setText(tr("&Close"));
    cancelButton()->setFocus();
    resize(820, 420);
}

QString ScopeDiffDialog::line(const QString &scope, const QString &coveredBy) const
{
    QString line = scope;
    if (m_context.unknown.contains(scope))
        line = tr("? %1 (unknown)").arg(scope);
    return coveredBy.isEmpty() ? line : tr("%1 (covered by %2)").arg(line, coveredBy);
}

QStringList ScopeDiffDialog::lines(const QList<ScopeDiff::Entry> &entries) const
{
    QStringList lines;
    for (const ScopeDiff::Entry &entry : entries)
        lines << line(entry.scope, entry.coveredBy);
    return lines;
}

void ScopeDiffDialog::addList(QHBoxLayout &lists, const QString &name, const QString &title,
                              const QStringList &lines)
{
    const QString heading = tr("%1 (%2)").arg(title, QLocale().toString(lines.size()));
    auto *label = new ToneLabel(heading, Tone::Normal, ToneLabel::Size::Section, this);
    auto *list = new QPlainTextEdit(lines.join(u'\n'), this);
    list->setObjectName(name);
    list->setAccessibleName(heading);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFont(fixedFont());
    list->setPlaceholderText(tr("none"));
    list->setMinimumHeight(180);
    label->setBuddy(list);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(label, 0, Qt::AlignBottom);
    column->addWidget(list, 1);
    lists.addLayout(column, 1);
}

QString ScopeDiffDialog::text() const
{
    QString text;
    const auto add = [&text](const QString &title, const QStringList &scopes) {
        text += QString(title % u'\n');
        for (const QString &scope : scopes)
            text += QString(u"  "_s % scope % u'\n');
    };
    add(tr("Only %1").arg(m_context.first), lines(m_context.diff.onlyFirst));
    add(tr("Only %1").arg(m_context.second), lines(m_context.diff.onlySecond));
    QStringList both;
    for (const QString &scope : m_context.diff.both)
        both << line(scope, {});
    add(tr("Both"), both);
    return text;
}

void ScopeDiffDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    setStatus(tr("Copied."));
}

} // namespace claviger
