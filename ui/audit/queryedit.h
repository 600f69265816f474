// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/query/parsedquery.h"
#include "models/audit/query/querytime.h"
#include "models/domain/clock.h"

#include <QLineEdit>
#include <QStringList>
#include <QTimeZone>

class QAbstractItemView;

namespace claviger {

/// The line in which a query is typed: each keystroke is parsed and coloured, a mistake is underlined. Up and
/// Down go through what was asked before, Return and Down behind the newest on to the events.
class QueryEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// \a clock must outlive the field.
    explicit QueryEdit(const Clock &clock, QWidget *parent = nullptr);

    /// What the text says, as of the last change.
    [[nodiscard]] const audit::ParsedQuery &query() const { return m_query; }
    /// For times that name no zone.
    void setZone(const QTimeZone &zone);
    [[nodiscard]] audit::QueryContext context() const;
    /// Relative times are as of now again.
    void parseAgain();

    /// What was asked before, the newest first.
    void setHistory(const QStringList &queries);
    [[nodiscard]] const QStringList &history() const { return m_history; }

    /// The list of completions: while it is open, keys that it needs are left to it.
    void setCompletions(QAbstractItemView *list) { m_completions = list; }
    [[nodiscard]] QRect caretRect() const { return cursorRect(); }
    /// Where a character begins, as the text is scrolled now; may lie outside of the field.
    [[nodiscard]] int xOf(qsizetype column) const;

Q_SIGNALS:
    void queryChanged(); ///< query() is another one
    void left();         ///< the events are wanted
    void used();         ///< the query is one to come back to: Return was pressed, or the keyboard left
    void completionsRequested(); ///< Ctrl+Space
    void completionChosen();     ///< Tab, while completions are open

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onTextChanged();
    void colour();
    void showPast(qsizetype place);
    [[nodiscard]] bool isCompleting() const;
    [[nodiscard]] bool isChoosing() const; ///< a completion is the current one

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    audit::ParsedQuery m_query;
    QStringList m_history;
    qsizetype m_place = -1; ///< in the history; -1: what is being typed
    QString m_typed;        ///< while the history is gone through
    QAbstractItemView *m_completions = nullptr;
};

} // namespace claviger
