// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretfield.h"

#include "ui/dialogs/formfields.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace claviger {

using namespace Qt::StringLiterals;

SecretField::SecretField(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_edit(new QLineEdit(this)), m_show(new QPushButton(tr("Show"), this))
{
    FormFields::typeAgain(*m_edit);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show what is typed"));
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::edited);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
    });
}

Secret SecretField::secret() const
{
    QByteArray bytes = value().toUtf8();
    return Secret::fromConsumed(bytes);
}

bool SecretField::isEmpty() const
{
    return value().isEmpty();
}

QString SecretField::value() const
{
    return m_kind == Kind::Token ? m_edit->text().trimmed() : m_edit->text();
}

void SecretField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SecretField::wipe()
{
    m_edit->setText(QString(m_edit->text().size(), u'•'));
    m_edit->clear();
    m_show->setChecked(false);
}

} // namespace claviger
