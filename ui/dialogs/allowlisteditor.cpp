// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/allowlisteditor.h"

#include "models/domain/cidr.h"
#include "ui/style/textroles.h"


namespace claviger {

using namespace Qt::StringLiterals;

AllowlistEditor::AllowlistEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"allowlist"_s);
    setTabChangesFocus(true);
    setFont(fixedFont());
    setPlaceholderText(u"203.0.113.0/24\n2001:db8::/32"_s);
    setFixedHeight(fontMetrics().lineSpacing() * 3 + 16);
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

void AllowlistEditor::setNetworks(const QStringList &networks)
{
    setPlainText(networks.join(u'\n'));
}

} // namespace claviger
