// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/allowlisteditor.h"

#include "models/domain/cidrlist.h"
#include "ui/style/textroles.h"

#include <QEvent>

namespace claviger {

using namespace Qt::StringLiterals;

AllowlistEditor::AllowlistEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"allowlist"_s);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // addresses read from the left everywhere
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(fixedFont());
    fit();
}

void AllowlistEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        fit();
}

// Where a service has no allowlist, three empty lines would only invite to type.
void AllowlistEditor::fit()
{
    setPlaceholderText(isEnabled() ? u"203.0.113.0/24\n2001:db8::/32"_s : QString());
    setVerticalScrollBarPolicy(isEnabled() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(fontMetrics().lineSpacing() * (isEnabled() ? 3 : 1) + 18);
}

QStringList AllowlistEditor::networks() const
{
    const Result<CidrList> list = CidrList::parse(toPlainText());
    return list ? list->networks : QStringList();
}

QString AllowlistEditor::problem() const
{
    const Result<CidrList> list = CidrList::parse(toPlainText());
    return list ? QString() : list.error().message;
}

QStringList AllowlistEditor::textWarnings() const
{
    const Result<CidrList> list = CidrList::parse(toPlainText());
    return list ? list->warnings : QStringList();
}

void AllowlistEditor::add(const QString &network)
{
    const QString before = toPlainText().trimmed();
    setPlainText(before.isEmpty() ? network : QString(before % u'\n' % network));
}

void AllowlistEditor::setNetworks(const QStringList &networks)
{
    setPlainText(networks.join(u'\n'));
}

} // namespace claviger
