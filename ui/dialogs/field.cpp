// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/field.h"

#include "ui/style/tonelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

/// Without the mark of the mnemonic; a doubled one stands for itself.
QString spokenLabel(const QString &label)
{
    QString spoken;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == u'&' && ++i >= label.size())
            break;
        spoken += label.at(i);
    }
    return spoken;
}

} // namespace

QString Field::literally(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

Field::Field(const QString &label, QWidget *control, QWidget *parent, QWidget *focus)
    : QWidget(parent)
    , m_control(control)
    , m_focus(focus ? focus : control)
    , m_layout(new QVBoxLayout(this))
    , m_label(new QLabel(label, this))
    , m_line(new ToneLabel(Tone::Muted, ToneLabel::Size::Caption, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_label);
    top->addStretch();
    m_layout->addLayout(top);
    m_layout->addWidget(m_control);
    m_layout->addWidget(m_line);
    m_label->setBuddy(m_focus);
    QFont strong = m_label->font();
    strong.setWeight(QFont::Medium);
    m_label->setFont(strong);
    m_label->setTextFormat(Qt::PlainText);
    m_focus->setAccessibleName(spokenLabel(label));
    refresh();
}

void Field::setNote(const QString &sentence)
{
    m_note = sentence;
    refresh();
}

void Field::setWarnings(const QStringList &sentences)
{
    m_warnings = sentences;
    refresh();
}

void Field::setProblem(const QString &sentence)
{
    m_problem = sentence;
    refresh();
}

void Field::setUnavailable(const QString &reason)
{
    m_reason = reason;
    m_control->setEnabled(reason.isEmpty());
    refresh();
}

void Field::setCorner(QWidget *corner)
{
    m_layout->itemAt(0)->layout()->addWidget(corner);
}

QString Field::shownText() const
{
    return m_line->text();
}

void Field::refresh()
{
    if (!m_reason.isEmpty()) {
        m_line->setText(m_reason);
        m_line->setTone(Tone::Muted);
    } else if (!m_problem.isEmpty()) {
        m_line->setText(u"✕ "_s + m_problem);
        m_line->setTone(Tone::Bad);
    } else if (!m_warnings.isEmpty()) {
        m_line->setText(u"▲ "_s + m_warnings.join(u"\n▲ "_s));
        m_line->setTone(Tone::Warn);
    } else {
        m_line->setText(m_note);
        m_line->setTone(Tone::Muted);
    }
    m_line->setVisible(!m_line->text().isEmpty());
    m_focus->setAccessibleDescription(m_line->text());
}

} // namespace claviger
