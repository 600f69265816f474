// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/errorpanel.h"

#include "ui/style/tonelabel.h"
#include "ui/style/wash.h"
#include "ui/style/textroles.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString detailsOf(const Error &error)
{
    QStringList lines;
    if (error.httpStatus > 0)
        lines << ErrorPanel::tr("HTTP status: %1").arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        lines << ErrorPanel::tr("Request id: %1").arg(error.requestId);
    if (error.retryAfterSeconds >= 0)
        lines << ErrorPanel::tr("The service asks to wait %1 s.").arg(error.retryAfterSeconds);
    if (error.maybeExecuted)
        lines << ErrorPanel::tr("The request may have been carried out although no answer came back.");
    if (!error.details.isEmpty())
        lines << error.details;
    return lines.join(u'\n');
}

QToolButton *textButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ErrorPanel::ErrorPanel(QWidget *parent)
    : QFrame(parent)
    , m_message(new ToneLabel(Tone::Normal, ToneLabel::Size::Body, this))
    , m_expander(textButton(tr("Details"), this))
    , m_copyId(textButton(tr("Copy request id"), this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(u"errorPanel"_s);
    m_message->setObjectName(u"errorMessage"_s);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyId->setObjectName(u"copyRequestId"_s);
    m_expander->setObjectName(u"errorDetailsToggle"_s);
    m_expander->setCheckable(true);
    m_expander->setArrowType(Qt::RightArrow);
    m_expander->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setObjectName(u"errorDetails"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(fixedFont());
    m_details->setFixedHeight(96);
    m_details->setAccessibleName(tr("Details of the error"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_expander);
    buttons->addWidget(m_copyId);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addWidget(m_details);

    connect(m_expander, &QToolButton::toggled, this, [this](bool open) {
        m_expander->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_details->setVisible(open);
    });
    connect(m_copyId, &QToolButton::clicked, this, &ErrorPanel::copyRequestId);
    clear();
}

void ErrorPanel::showError(const Error &error)
{
    const QString details = detailsOf(error);
    m_requestId = error.requestId;
    m_message->setText(error.message);
    m_details->setPlainText(details);
    m_expander->setChecked(false);
    m_details->hide();
    m_expander->setText(error.httpStatus > 0 ? tr("What did the server say?") : tr("Details"));
    m_expander->setVisible(!details.isEmpty());
    m_copyId->setVisible(!m_requestId.isEmpty());
    show();
    setAccessibleName(tr("Error: %1").arg(error.message));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorPanel::clear()
{
    m_message->clear();
    m_details->clear();
    m_requestId.clear();
    hide();
}

QString ErrorPanel::message() const
{
    return m_message->text();
}

void ErrorPanel::copyRequestId()
{
    QGuiApplication::clipboard()->setText(m_requestId);
}

void ErrorPanel::paintEvent(QPaintEvent *)
{
    paintWash(*this, Tone::Bad);
}

} // namespace claviger
