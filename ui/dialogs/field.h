// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace claviger {

class ToneLabel;

/// A labelled control with one line under it: a note, a warning, what is wrong with the value, or why
/// the service has no such thing. The label is the control's buddy and accessible name.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// \a control may be a widget of several parts; \a focus is then the part that the label leads to.
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr, QWidget *focus = nullptr);

    /// \a text as part of a label: no character of it is taken for a mnemonic.
    [[nodiscard]] static QString literally(QString text);

    void setNote(const QString &sentence);
    void setWarnings(const QStringList &sentences);
    void setProblem(const QString &sentence); ///< empty: nothing is wrong
    /// Disables the control and says why; an empty reason enables it again.
    void setUnavailable(const QString &reason);
    /// A widget at the end of the label's line: a link, a counter.
    void setCorner(QWidget *corner);

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QWidget *focusTarget() const { return m_focus; }
    [[nodiscard]] QString shownText() const; ///< the line under the control, as a person reads it

private:
    void refresh();
    QWidget *m_control;
    QWidget *m_focus;
    QVBoxLayout *m_layout;
    QLabel *m_label;
    ToneLabel *m_line;
    QString m_note;
    QString m_problem;
    QString m_reason;
    QStringList m_warnings;
};

} // namespace claviger
