// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/queryedit.h"

#include "models/audit/query/queryparser.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"
#include "ui/style/tokens.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QInputMethodEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

using Kind = audit::QuerySpan::Kind;

QTextCharFormat formatOf(Kind kind, const Tokens &tokens)
{
    QTextCharFormat format;
    switch (kind) {
    case Kind::Field:
        format.setForeground(tokens.accent);
        break;
    case Kind::Operator:
        format.setForeground(tokens.muted);
        format.setFontWeight(QFont::DemiBold);
        break;
    case Kind::Value:
        format.setForeground(tokens.info);
        break;
    case Kind::Text:
        format.setForeground(tokens.text);
        break;
    }
    return format;
}

QTextCharFormat mistake(const Tokens &tokens)
{
    QTextCharFormat format;
    format.setForeground(tokens.bad);
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(tokens.bad);
    return format;
}

} // namespace

QueryEdit::QueryEdit(const Clock &clock, QWidget *parent) : QLineEdit(parent), m_clock(clock)
{
    setObjectName(u"queryField"_s);
    setAccessibleName(tr("Query for events"));
    setPlaceholderText(tr("key:eg_live_*  status:>=400  ip:203.0.113.0/24  since:7d"));
    setFont(fixedFont());
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &QueryEdit::onTextChanged);
}

void QueryEdit::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    parseAgain();
}

audit::QueryContext QueryEdit::context() const
{
    return {m_clock.now(), m_zone};
}

void QueryEdit::parseAgain()
{
    m_query = audit::parseQuery(text(), context());
    colour();
}

void QueryEdit::setHistory(const QStringList &queries)
{
    m_history = queries;
    m_place = -1;
}

void QueryEdit::showPast(qsizetype place)
{
    place = qBound<qsizetype>(-1, place, m_history.size() - 1);
    if (place == m_place)
        return;
    if (m_place < 0)
        m_typed = text();
    setText(place < 0 ? m_typed : m_history.at(place));
    m_place = place;
}

void QueryEdit::onTextChanged()
{
    m_place = -1;
    parseAgain();
    Q_EMIT queryChanged();
}

// A line edit takes colours only from an input method; an event of one that commits nothing changes no text.
void QueryEdit::colour()
{
    const Tokens tokens = Tokens::current();
    QList<QInputMethodEvent::Attribute> formats;
    const auto add = [&](qsizetype column, qsizetype length, const QTextCharFormat &format) {
        if (length > 0)
            formats.append(
                {QInputMethodEvent::TextFormat, int(column) - cursorPosition(), int(length), format});
    };
    for (const audit::QuerySpan &span : m_query.spans)
        add(span.column, span.length, formatOf(span.kind, tokens));
    if (m_query.error) {
        const qsizetype column = std::min(m_query.error->column, std::max<qsizetype>(0, text().size() - 1));
        add(column, std::min(std::max<qsizetype>(1, m_query.error->length), text().size() - column),
            mistake(tokens));
    }
    QInputMethodEvent event(QString(), formats);
    QCoreApplication::sendEvent(this, &event);
}

int QueryEdit::xOf(qsizetype column) const
{
    const auto widthOf = [this](qsizetype length) {
        return fontMetrics().horizontalAdvance(text().left(length));
    };
    const int caret = cursorRect().center().x();
    const int apart = widthOf(column) - widthOf(cursorPosition());
    return isRightToLeft() ? caret - apart : caret + apart;
}

bool QueryEdit::isCompleting() const
{
    return m_completions != nullptr && m_completions->isVisible();
}

bool QueryEdit::isChoosing() const
{
    // The list has a current row as soon as it opens; what a person walks to is selected.
    return isCompleting() && m_completions->selectionModel()->hasSelection();
}

bool QueryEdit::event(QEvent *event)
{
    // A widget hands Tab to the next one before it sees the key.
    if (isCompleting() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        event->accept();
        Q_EMIT completionChosen();
        return true;
    }
    return QLineEdit::event(event);
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier))
        return Q_EMIT completionsRequested();
    if ((isChoosing() && enters) || (isCompleting() && key == Qt::Key_Escape))
        return event->ignore();
    if (enters) {
        if (isCompleting())
            m_completions->hide();
        Q_EMIT used();
        return Q_EMIT left();
    }
    if (key == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (key == Qt::Key_Up)
        return showPast(m_place + 1);
    if (key == Qt::Key_Down)
        return m_place >= 0 ? showPast(m_place - 1) : Q_EMIT left();
    QLineEdit::keyPressEvent(event);
}

void QueryEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !isCompleting())
        Q_EMIT used();
}

void QueryEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace claviger
