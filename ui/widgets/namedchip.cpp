// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namedchip.h"

#include "models/tables/plaintip.h"
#include "ui/style/possible.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestName = 160; ///< a long name must not push its neighbours away

/// A name is no place for mnemonics.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() % word.mid(1);
}

} // namespace

NamedChip::NamedChip(const QString &title, const QString &save, const QString &word, QWidget *parent)
    : FilterChip(title, parent), m_title(title), m_saveText(save), m_word(word)
{
    setAccessibleName(title);
    setObjectName(QString(word % u"sChip"_s));
    menu()->setToolTipsVisible(true);
}

void NamedChip::setCurrent(const QString &name)
{
    if (std::exchange(m_current, name) == name)
        return;
    showValue(literal(fontMetrics().elidedText(name, Qt::ElideRight, widestName)));
    setToolTip(plainTip(name));
    // The whole name: who listens has no tool tip.
    setAccessibleName(name.isEmpty() ? m_title : QString(m_title % u": "_s % name));
}

void NamedChip::setSavable(const QString &whyNot)
{
    m_whyNotSave = whyNot;
    if (m_save == nullptr)
        return;
    setPossible(*m_save, {}, whyNot);
}

void NamedChip::setEntries(const QList<Entry> &own, const QList<Entry> &builtIn)
{
    menu()->clear();
    addEntries(own, true);
    if (!own.isEmpty())
        menu()->addSeparator();
    addEntries(builtIn, false);
    menu()->addSeparator();
    addSave();
    addRemoval(own);
}

void NamedChip::addEntries(const QList<Entry> &entries, bool areOwn)
{
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const Entry &entry = entries.at(at);
        QAction *action = menu()->addAction(literal(entry.name));
        action->setObjectName(QString(m_word % u'-' % entry.name));
        action->setToolTip(entry.toolTip);
        connect(action, &QAction::triggered, this, [this, areOwn, at] { choose(areOwn, at); });
    }
}

void NamedChip::addSave()
{
    m_save = menu()->addAction(m_saveText);
    m_save->setObjectName(QString(u"save"_s % capitalised(m_word)));
    connect(m_save, &QAction::triggered, this, &NamedChip::saveRequested);
    setSavable(m_whyNotSave);
}

void NamedChip::addRemoval(const QList<Entry> &own)
{
    QMenu *remove = menu()->addMenu(tr("Remove"));
    remove->setEnabled(!own.isEmpty());
    remove->menuAction()->setToolTip(own.isEmpty() ? tr("Nothing is saved yet.") : QString());
    for (const Entry &entry : own) {
        QAction *action = remove->addAction(literal(entry.name));
        action->setObjectName(QString(u"remove"_s % capitalised(m_word) % u'-' % entry.name));
        connect(action, &QAction::triggered, this,
                [this, name = entry.name] { Q_EMIT removeRequested(name); });
    }
}

} // namespace claviger
