// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keystatuschip.h"

#include <QAction>
#include <QMenu>

namespace claviger {

using namespace Qt::StringLiterals;

KeyStatusChip::KeyStatusChip(QWidget *parent) : FilterChip(tr("Status"), parent)
{
    for (const KeyState state : allKeyStates()) {
        QAction *action = menu()->addAction(toText(state));
        action->setCheckable(true);
        action->setData(int(state));
        connect(action, &QAction::triggered, this, [this] {
            showStates();
            Q_EMIT changed();
        });
        m_actions.append(action);
    }
}

QSet<KeyState> KeyStatusChip::states() const
{
    QSet<KeyState> chosen;
    for (const QAction *action : m_actions) {
        if (action->isChecked())
            chosen.insert(KeyState(action->data().toInt()));
    }
    return chosen;
}

void KeyStatusChip::setStates(const QSet<KeyState> &states)
{
    for (QAction *action : std::as_const(m_actions))
        action->setChecked(states.contains(KeyState(action->data().toInt())));
    showStates();
}

void KeyStatusChip::showStates()
{
    QStringList words;
    for (const QAction *action : std::as_const(m_actions)) {
        if (action->isChecked())
            words.append(action->text());
    }
    showValue(words.size() > 2 ? u"%1 +%2"_s.arg(words.first()).arg(words.size() - 1) : words.join(u", "_s));
}

} // namespace claviger
